//! Numbers as people write them: their exact values, their units, and the habits of several languages.
//!
//! `read` finds them in a text, `write` puts them into one, and what is written is read back as the same value. Nothing
//! here is a floating-point number: `0.1` is a tenth. A foundation of the domain; it knows no claims.

mod exact;
mod habit;
mod interval;
mod read;
mod unit;
mod write;

#[cfg(test)]
mod tests;

pub use exact::Exact;
pub use habit::{scale_of, scale_word, scale_words};
pub use interval::{Interval, about};
pub use read::{Kind, Quantity, read};
pub use unit::{Dimension, Unit, known_words};
pub use write::{Closeness, digits, last_place, range, unit_text, with_closeness};
