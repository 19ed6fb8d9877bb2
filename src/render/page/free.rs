//! A free page: about, method.

use crate::model::PageId;
use crate::render::body::BodyWriter;
use crate::render::view::{DateView, FreePageView};
use crate::render::{Making, Ready};

use super::{extra, headings};

pub(super) fn make(making: Making<'_>, id: PageId) -> Ready {
    let page = &making.site.library[id];
    let mut writer = BodyWriter::new(making, &[&page.body]);
    let view = FreePageView {
        title: page.title.clone(),
        summary: page.summary.clone(),
        date: page.date.map(|date| DateView::of(making.words, date)),
        updated: page.updated.map(|date| DateView::of(making.words, date)),
        draft: page.draft,
        passages: writer.passages(&page.body),
        headings: headings(&page.body.headings),
        references: writer.references(&[]),
        notes: writer.citation_notes(),
        extra: extra(&page.extra),
    };
    Ready::new("page", "page.html", page.title.clone(), ("content", view.into())).describe(page.summary.as_deref())
}
