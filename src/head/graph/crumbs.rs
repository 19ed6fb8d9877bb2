//! The way from the front page to a page.

use crate::head::Told;
use crate::head::json::Node;
use crate::plan::Page;

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
    let list = match page {
        Page::Brief(_) => Some(("Briefs", Page::Briefs)),
        Page::Claim(_) => Some(("Claims", Page::Claims)),
        Page::Source(_) | Page::SourcesBy(_) => Some(("Sources", Page::Sources)),
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
