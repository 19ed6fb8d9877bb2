//! The tests of the whole program: small sites are built by the real binary, and what comes out is looked at.
//!
//! One module for each thing that is promised; [`site`] builds the sites.

mod rust_text;
mod site;
mod tree;

mod architecture;
mod cli;
mod determinism;
mod diagnostics;
mod documents;
mod links;
mod publishing;
mod readme;
mod themes;
