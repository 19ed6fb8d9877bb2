//! What an entry is part of: the journal or the book, the series, the conference.

use crate::cite::stands_alone;
use crate::model::{Extra, ExtraValue};

/// Wholes, each under the keys of a `parent`.
#[derive(Default)]
pub(super) struct Wholes {
    /// What it appeared in.
    pub(super) container: Extra,
    /// The series that it, or what it appeared in, belongs to.
    pub(super) series: Extra,
    /// Where it was presented.
    pub(super) event: Extra,
}

/// The wholes as a source file has them.
pub(super) struct Written {
    /// What stands under `parent`.
    pub(super) parent: Option<ExtraValue>,
    /// What cannot stand there, under its key in `extra`: a series of which nobody says what in it the entry is part of.
    pub(super) extra: Option<(&'static str, ExtraValue)>,
}

impl Wholes {
    /// The wholes of an entry of hayagriva's type `kind`. The series of a chapter is its book's.
    pub(super) fn written(self, kind: &str) -> Written {
        let Self { mut container, series, mut event } = self;
        let mut extra = None;
        if container.is_empty() && stands_alone(kind) {
            container = series;
        } else if !series.is_empty() {
            let series = ExtraValue::Map(series);
            match container.is_empty() {
                true => extra = Some(("series", series)),
                false => container.push(("parent".to_owned(), series)),
            }
        }
        if !event.is_empty() {
            event.insert(0, ("type".to_owned(), ExtraValue::Text("conference".to_owned())));
        }
        let parent = match (container.is_empty(), event.is_empty()) {
            (true, true) => None,
            (false, true) => Some(ExtraValue::Map(container)),
            (true, false) => Some(ExtraValue::Map(event)),
            (false, false) => Some(ExtraValue::List(vec![ExtraValue::Map(container), ExtraValue::Map(event)])),
        };
        Written { parent, extra }
    }
}
