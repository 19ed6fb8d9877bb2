//! Other tools’ bibliographies → source files.
