//! Markdown → RawBody.
