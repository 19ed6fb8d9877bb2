//! The way from the front page to a page.

use crate::head::Told;
use crate::head::json::Node;
use crate::plan::{List, Page};

/// The name of the trail.
pub(super) fn name(told: Told<'_>) -> String {
    format!("{}#_trail", told.place.address(told.page))
}

/// The trail; none from the front page to itself.
pub(super) fn trail(told: Told<'_>) -> Option<Node> {
    let Told { place, page, title, .. } = told;
    if page == Page::Home {
        return None;
    }
    let home = (place.site.config.title.as_str(), Page::Home);
    let (library, words) = (place.site.library, place.site.words());
    let list = match page {
        Page::Brief(_) => Some((words.text("briefs"), Page::Briefs)),
        Page::Claim(_) => Some((words.text("claims"), Page::Claims)),
        Page::Source(_) | Page::SourcesBy(_) => Some((words.text("sources"), Page::Sources)),
        Page::Further(list, _) => Some(match list {
            List::Briefs => (words.text("briefs"), Page::Briefs),
            List::Claims => (words.text("claims"), Page::Claims),
            List::Sources | List::SourcesBy(_) => (words.text("sources"), Page::Sources),
            List::Forecasts => (words.text("forecasts"), Page::Forecasts),
            List::Topic(id) => (library[id].title.as_str(), Page::Topic(id)),
            List::Author(id) => (library[id].name.as_str(), Page::Author(id)),
        }),
        _ => None,
    };
    let steps = [Some(home), list, Some((title, page))].into_iter().flatten().enumerate();
    let items = steps.map(|(at, (name, page))| {
        Node::of_type("ListItem")
            .with("position", at + 1)
            .with("name", name)
            .with("item", Node::reference(place.address(page)))
    });
    Some(Node::of_type("BreadcrumbList").with("@id", self::name(told)).list("itemListElement", items))
}
