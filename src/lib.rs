//! Corroborate: a static site generator for policy briefs.

pub mod diag;
pub mod output;
pub mod yaml;

pub mod model;

pub mod parse;
pub mod render;
pub mod write;
