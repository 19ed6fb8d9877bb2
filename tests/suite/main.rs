//! The tests of the whole program: small sites are built by the real binary, and what comes out is looked at.
//!
//! One module for each thing that is promised; [`site`] builds the sites.

#![expect(clippy::disallowed_methods, reason = "the tests look at what the program has written")]
#![expect(clippy::too_many_lines, reason = "what is expected is shown whole")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod dice;
mod html;
mod loopback;
mod rules;
mod running;
mod rust_text;
mod site;
mod timeline;
mod tree;

mod action;
mod adding;
mod architecture;
#[cfg(target_os = "linux")]
mod asking;
mod assessment;
mod bodies;
mod captures;
mod causes;
mod charts;
mod circles;
mod circular;
mod citations;
mod cli;
mod collisions;
mod commentary;
mod configuration;
mod conformance;
mod corrections;
mod data;
mod deploy;
mod determinism;
mod diagnostics;
mod documents;
mod drift;
mod ejecting;
mod embeds;
mod external;
mod external_told;
mod feeds;
mod first_brief;
mod first_theme;
mod fixing;
mod forecasts;
mod head;
mod hostile;
mod import;
mod import_further;
mod import_ris;
mod import_slips;
mod import_values;
mod joined;
mod keys;
mod kinds;
mod libraries;
mod links;
mod lists;
mod locking;
mod lsp;
mod manual;
mod manual_rules;
mod manual_site;
mod measures;
mod messages;
mod names;
mod namesakes;
mod nginx;
mod options;
mod overviews;
mod paging;
mod parents;
mod pictures;
mod premises;
mod publishing;
mod readme;
mod record;
mod references;
mod remade;
mod remade_often;
mod schemas;
mod search;
mod security;
mod serve;
mod shells;
mod shown;
mod silence;
mod slips;
mod spoken;
mod start;
mod statuses;
mod styles;
mod text_words;
mod theme_links;
mod themes;
mod undrawable;
mod unresolved;
mod values;
mod words;
mod yaml;
