//! How a page is cited, and shown elsewhere.

use tera::Value;

use super::{FileLink, view};

view! {
    /// How a page, or the source that it is about, is cited.
    CiteView {
        /// The version that the page is in, or none.
        version: Option<String>,
        /// When it was last changed in substance: `DateView`, or none where that is not known.
        changed: Option<Value>,
        /// The reference in usual styles: list of `CiteStyleView`.
        styles: Vec<CiteStyleView>,
        /// The names of those styles that give the day of reading too, which only the reader knows.
        undated: Vec<&'static str>,
        /// The same as files for reference managers: list of `FileLink`.
        files: Vec<FileLink>,
    }
}

view! {
    /// A reference in one style.
    CiteStyleView {
        /// The style's name.
        name: &'static str,
        /// The reference, as HTML. Where the day of reading belongs there is an empty `<span data-read>`, whose value is
        /// the form of the day with `{day}`, `{month}`, `{mon}` and `{year}` in it.
        html: Value,
    }
}

view! {
    /// How another site shows a claim.
    EmbedView {
        /// The page to show in a frame, from the site's root.
        address: String,
        /// The HTML of such a frame, to be copied.
        frame: String,
        /// The HTML of a quotation with its standing, to be copied.
        quotation: String,
    }
}
