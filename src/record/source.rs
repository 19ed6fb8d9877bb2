//! What is said of a source, as the record keeps it, and what of it is another now.

use crate::model::{Choice, Library, Origin, Source, SourceStatus, on_one_line};

use super::evidence::origin_text;
use super::statement::{FieldEdit, differing, put};
use super::{SourceEntry, Stated};

/// Its authors, address, date, publisher, origin, interests and notices, as far as they are given.
pub(super) fn described(library: &Library, source: &Source) -> Stated {
    let mut described = Stated::new();
    put(&mut described, "url", source.url.as_ref().map(ToString::to_string).as_deref());
    put(&mut described, "date", source.date.map(|date| date.to_string()).as_deref());
    put(&mut described, "publisher", source.publisher.as_deref());
    let origin = (source.origin != Origin::Itself).then(|| origin_text(library, &source.origin));
    put(&mut described, "origin", origin.as_deref());
    let names: Vec<&str> = source.authors.iter().map(|author| author.name.as_str()).collect();
    put(&mut described, "author", Some(&names.join(", ")));
    let interests: Vec<&str> = source.interests.iter().map(|interest| interest.name()).collect();
    put(&mut described, "interest", Some(&interests.join(", ")));
    let notices = source.notices.iter().map(|notice| match notice.date {
        Some(date) => format!("{} of {date}", notice.kind),
        None => notice.kind.clone(),
    });
    put(&mut described, "notices", Some(&notices.collect::<Vec<_>>().join(", ")));
    described
}

/// What the entry says of a source and the source does not, or says otherwise, by the names of the fields. What was not
/// said before may be added.
pub fn redescribed(library: &Library, source: &Source, entry: &SourceEntry) -> Vec<FieldEdit> {
    let title = FieldEdit { name: "title".to_owned(), was: entry.title.clone(), is: on_one_line(source.name()) };
    let others = differing(&entry.described, &described(library, source));
    // A source that is no origin any more is another support for every claim that stands on it.
    let matters = |edit: &FieldEdit| match edit.name.as_str() {
        "origin" => !edit.was.is_empty() || !entry.described.is_empty(),
        "interest" | "notices" | "author" => !edit.is.starts_with(&edit.was),
        "status" => edit.was != SourceStatus::Active.name(),
        _ => !edit.was.is_empty(),
    };
    let status =
        FieldEdit { name: "status".to_owned(), was: entry.status.clone(), is: source.status.name().to_owned() };
    [title, status].into_iter().chain(others).filter(|edit| edit.was != edit.is && matters(edit)).collect()
}
