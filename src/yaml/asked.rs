//! What readers ask of a text, noted while they read: what they take at which place is then known from themselves, and the
//! schemas that editors check with are made from it. A reader does not know that it is watched.

use std::cell::RefCell;

use crate::diag::FieldPath;

use super::Node;

thread_local! {
    static NOTES: RefCell<Option<Vec<Asked>>> = const { RefCell::new(None) };
}

/// Something that a reader has asked of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The value.
    pub path: FieldPath,
    /// What it should be.
    pub want: Want,
}

/// What a reader wants a value to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A text, or any scalar as it is written.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    Word(Vec<&'static str>),
    /// A text of a form that messages call so: `a date`.
    Form(&'static str),
    /// A list.
    List,
    /// A list, or one item of it without a list.
    OneOrMany,
    /// A mapping that messages call so: `a claim`.
    Fields(&'static str),
    /// The value under a key of a mapping that is read as fields.
    Key {
        /// The key.
        key: &'static str,
        /// Its absence is reported.
        required: bool,
    },
    /// A mapping of any keys.
    Entries,
    /// Whatever it is.
    Anything,
}

/// What `read` gives, and what it has asked for on the way, on this thread.
pub fn noted<T>(read: impl FnOnce() -> T) -> (T, Vec<Asked>) {
    let before = NOTES.replace(Some(Vec::new()));
    let given = read();
    (given, NOTES.replace(before).unwrap_or_default())
}

/// Notes what is asked of a value, where somebody wants to know.
pub(super) fn note(node: &Node<'_>, want: impl FnOnce() -> Want) {
    NOTES.with_borrow_mut(|notes| {
        if let Some(notes) = notes {
            notes.push(Asked { path: node.path(), want: want() });
        }
    });
}
