//! Corroborate: a static site generator for policy briefs, in which every claim and every source has a page of its
//! own and the evidence is checked on the way.
//!
//! # The pipeline
//! [`pipeline::prepare`] calls the phases in order. Each hands the next a type of its own:
//!
//! 1. [`load`]: a directory → a [`Project`](load::Project)
//! 2. [`parse`]: its texts → what they say ([`Parsed`](parse::Parsed)), one file at a time, in parallel
//! 3. [`link`]: what they say → the [`Library`](model::Library), every key an id
//! 4. [`verify`]: quotations and private copies → the [`Verification`](verify::Verification)
//! 5. [`assess`]: the library → its [`Assessment`](assess::Assessment): origins, standing, what falls with a source
//! 6. [`record`]: what has been published → what has changed since
//! 7. [`check`]: all of it → findings
//! 8. [`plan`]: the library → the [`Plan`](plan::Plan): every path of the site
//! 9. [`render`] and [`export`]: an entry of the plan → bytes, when it is asked for
//! 10. [`write`](mod@write): all of them → disk, whole or not at all
//!
//! Between 9 and 10 the site is a value, [`Outputs`](output::Outputs): an ordered list of paths, and the bytes of any
//! one of them on demand.
//!
//! Beside them stand [`external`], which asks other sites about links to them, and only where that is wanted; [`schema`], which
//! tells editors what [`parse`] takes; [`scaffold`], which gives the files that authors begin with; and [`fix`], which makes
//! changed texts of what findings bring to be mended.
//!
//! What is wrong with content or theme is a [`Diagnostic`](diag::Diagnostic), collected and never thrown; what is
//! wrong with the environment is an error of the phase that met it.

// The foundation.
pub mod diag;
pub mod model;
pub mod number;
pub mod output;
pub mod yaml;

pub mod config;
pub mod picture;

// The phases, in order.
pub mod load;
pub mod parse;

pub mod link;
pub mod verify;

pub mod assess;
pub mod record;

// What readers of YAML take, for editors.
pub mod schema;

// Beside the phases, where it is asked for.
pub mod external;

pub mod check;
pub mod fix;

pub mod plan;

// What pages and data are made from, and the words that they share.
pub mod cite;
pub mod head;
pub mod import;
pub mod site;
pub mod wording;

pub mod export;
pub mod render;
pub mod write;

pub mod pipeline;

// What authors begin with.
pub mod scaffold;

// On top of it: the site while it is being written.
pub mod serve;

// And what editors ask.
pub mod lsp;
