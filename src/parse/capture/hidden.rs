//! Which elements of a page a reader does not see: by what they are, by `hidden`, or by a style of their own. Style sheets
//! are not read. `aria-hidden` hides nothing from those who see.

use html5ever::tokenizer::Tag;

/// Elements whose text is not shown on a page. `noscript` is among them: readers have scripts, and where they have none
/// it mostly asks for them.
const NEVER_SHOWN: [&str; 18] = [
    "audio", "canvas", "datalist", "defs", "desc", "iframe", "metadata", "noembed", "noframes", "noscript", "rp",
    "script", "style", "symbol", "template", "textarea", "title", "video",
];

/// What an element itself says of whether it is seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// Nothing in it is shown.
    pub(super) gone: bool,
    /// Its words are shown or not, unless an element within it says otherwise; `None` where it says nothing.
    pub(super) visible: Option<bool>,
}

impl Look {
    /// Of a start tag.
    pub(super) fn of(tag: &Tag) -> Self {
        let name = &*tag.name;
        let value = |wanted: &str| tag.attrs.iter().find(|it| &*it.name.local == wanted).map(|it| &*it.value);
        let mut look = Self { gone: NEVER_SHOWN.contains(&name), visible: None };
        // `until-found` is shown to whoever looks for the words.
        let hidden = value("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"));
        let closed = name == "dialog" && value("open").is_none();
        let mut displayed = !(hidden || closed);
        for (property, value) in value("style").into_iter().flat_map(declarations) {
            match (property.as_str(), value.as_str()) {
                ("display", value) => displayed = value != "none",
                ("content-visibility", "hidden") => look.gone = true,
                ("visibility", "hidden" | "collapse") => look.visible = Some(false),
                ("visibility", "visible") => look.visible = Some(true),
                _ => {}
            }
        }
        look.gone |= !displayed;
        look
    }
}

/// The declarations of a `style` attribute, in lower case: `display`, `none`.
fn declarations(style: &str) -> Vec<(String, String)> {
    let plain = without_comments(&style.to_ascii_lowercase());
    let declarations = plain.split(';').filter_map(|declaration| declaration.split_once(':'));
    let value = |value: &str| value.split('!').next().unwrap_or_default().trim().to_owned();
    declarations.map(|(property, words)| (property.trim().to_owned(), value(words))).collect()
}

fn without_comments(style: &str) -> String {
    let mut parts = style.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("*/")).fold(first, |plain, (_, behind)| plain + behind)
}
