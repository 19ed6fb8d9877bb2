//! Phase 7: plan entries → HTML.

pub mod view;
