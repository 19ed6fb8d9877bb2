//! Pictures: what a file shows and how large, and smaller forms of it.
//!
//! [`look`] reads the head of a file and walks through the rest without decoding it. [`variants`] decodes those of which
//! smaller forms are wanted, unless an earlier build has left them on its [`Shelf`]: a picture that has not changed is
//! never decoded again. What is made is WebP in sRGB, upright, with nothing of what else the original holds: not where it
//! was taken, not by which camera.

mod frame;
mod head;
mod smaller;
mod variants;

#[cfg(test)]
mod tests;

pub use head::look;
pub use variants::{Darkroom, Kept, NoShelf, Shelf, Variant, VariantBytes, Variants, Wish, variants};

/// The most bytes of a file that is looked at as a whole.
pub const LARGEST_FILE: u64 = 64 << 20;

/// The most pixels of a picture that is decoded: a quarter of a gibibyte.
const LARGEST: u64 = 64_000_000;
