//! Phase 2: files → what they say, one file at a time, in parallel. Never fails.

pub mod body;
pub mod markdown;
