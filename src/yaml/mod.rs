//! FOUNDATION. YAML as authors write it: read strictly, every mistake collected with its place.
//!
//! The parser is `serde_yaml`; `saphyr-parser`, whose events carry places, is asked only when something is suspicious
//! or wrong, so a good text pays for neither guard nor places. No other module names either crate. What a key *means*
//! is not known here: the phases ask a [`Document`] for what they expect, through [`Node`] and [`Fields`].
//!
//! What YAML offers and a brief never needs is refused before it can do harm: anchors and aliases (a small file can
//! grow without bound), tags, deep nesting, control characters, a second document.

mod asked;
mod document;
mod duplicates;
mod edit;
mod events;
mod fields;
mod guard;
mod index;
mod node;
mod number;
mod syntax;
mod values;
mod write;

#[cfg(test)]
mod tests;

pub use asked::{Asked, Want, noted};
pub use document::{Document, Places};
pub use fields::Fields;
pub use node::Node;
pub use write::{name as name_value, text as write_text, write_entry};
