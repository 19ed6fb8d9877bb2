//! What is said of a source, as the record keeps it, and what of it is another now.

use crate::model::{Library, Origin, Source, on_one_line};

use super::statement::{FieldEdit, differing, put};
use super::{SourceEntry, Stated};

/// Its address, date, publisher and origin, as far as they are given.
pub(super) fn described(library: &Library, source: &Source) -> Stated {
    let mut described = Stated::new();
    put(&mut described, "url", source.url.as_ref().map(ToString::to_string).as_deref());
    put(&mut described, "date", source.date.map(|date| date.to_string()).as_deref());
    put(&mut described, "publisher", source.publisher.as_deref());
    let origin = match &source.origin {
        Origin::Itself => None,
        Origin::Unstated => Some("unstated".to_owned()),
        Origin::Relays(from) => {
            let mut keys: Vec<&str> = from.iter().map(|id| &*library[*id].id).collect();
            keys.sort_unstable();
            Some(keys.join(", "))
        }
    };
    put(&mut described, "origin", origin.as_deref());
    described
}

/// What the entry says of a source and the source does not, or says otherwise, by the names of the fields. What was not
/// said before may be added.
pub fn redescribed(library: &Library, source: &Source, entry: &SourceEntry) -> Vec<FieldEdit> {
    let title = FieldEdit { name: "title".to_owned(), was: entry.title.clone(), is: on_one_line(source.name()) };
    let others = differing(&entry.described, &described(library, source));
    // A source that is no origin any more is another support for every claim that stands on it.
    let matters = |edit: &FieldEdit| !edit.was.is_empty() || (edit.name == "origin" && !entry.described.is_empty());
    [title].into_iter().chain(others).filter(|edit| edit.was != edit.is && matters(edit)).collect()
}
