//! FOUNDATION. YAML as authors write it.
