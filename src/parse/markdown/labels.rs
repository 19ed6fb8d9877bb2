//! The words that the text itself does not hold and a reader sees or hears: what a table, an alert or a footnote is
//! called. In one place, so that they can be translated in one place.

use pulldown_cmark::BlockQuoteKind;

/// What a screen reader calls a table that can be scrolled.
pub(super) const TABLE: &str = "Table";
/// What a screen reader calls the notes at the end.
pub(super) const NOTES: &str = "Footnotes";
/// What a screen reader calls the number that leads to a note; the number follows.
pub(super) const NOTE: &str = "Footnote";
/// What a screen reader calls the arrow that leads back from a note; the number follows.
pub(super) const BACK: &str = "Back to reference";
/// What stands before the source of a chart.
pub(super) const SOURCE: &str = "Source:";
/// What a screen reader calls a ticked box.
pub(super) const DONE: &str = "Done";
/// What a screen reader calls a box that is not ticked.
pub(super) const OPEN: &str = "To do";

/// The class and the title of an alert.
pub(super) fn alert(kind: BlockQuoteKind) -> (&'static str, &'static str) {
    match kind {
        BlockQuoteKind::Note => ("note", "Note"),
        BlockQuoteKind::Tip => ("tip", "Tip"),
        BlockQuoteKind::Important => ("important", "Important"),
        BlockQuoteKind::Warning => ("warning", "Warning"),
        BlockQuoteKind::Caution => ("caution", "Caution"),
    }
}
