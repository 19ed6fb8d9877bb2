//! Citations and references in the styles of CSL. The only module that names hayagriva.
