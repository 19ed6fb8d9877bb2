//! What programs are told of a page in its head.
