//! Who publishes the site, and where its menu leads.

use crate::diag::Diagnostic;
use crate::model::Url;
use crate::yaml::{Fields, Node};

/// Who publishes a site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publisher {
    /// The name.
    pub name: Option<String>,
    /// Its own site.
    pub url: Option<Url>,
    /// Where its logo lies.
    pub logo: Option<Destination>,
    /// Where its corrections policy is.
    pub corrections_policy: Option<Destination>,
    /// Who pays for it.
    pub funding: Option<String>,
}

/// An entry of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuEntry {
    /// What to show.
    pub title: String,
    /// Where it leads.
    pub target: Destination,
    /// Its position in the list, for findings.
    pub index: usize,
}

/// Where an entry of the menu or the like leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// To an address of this site, without the leading `/`.
    Site(String),
    /// Elsewhere.
    Url(Url),
}

pub(super) fn read_publisher(node: &Node<'_>) -> Option<Publisher> {
    let mut fields = node.fields("a publisher")?;
    let publisher = Publisher {
        name: fields.text("name"),
        url: fields.url("url"),
        logo: fields.get("logo").and_then(|node| read_destination(&node)),
        corrections_policy: fields.get("corrections_policy").and_then(|node| read_destination(&node)),
        funding: fields.text("funding"),
    };
    fields.finish();
    Some(publisher)
}

pub(super) fn read_menu(fields: &mut Fields<'_>) -> Vec<MenuEntry> {
    let mut position = 0;
    fields.list("menu", |node| {
        position += 1;
        let mut fields = node.fields("a menu entry")?;
        let title = fields.required_text("title");
        let url = fields.required("url");
        fields.finish();
        Some(MenuEntry { title: title?, target: read_destination(&url?)?, index: position - 1 })
    })
}

fn read_destination(node: &Node<'_>) -> Option<Destination> {
    let text = node.text()?;
    match text.strip_prefix('/') {
        Some(path) if !path.starts_with('/') => Some(Destination::Site(path.to_owned())),
        _ => match Url::parse(&text) {
            Ok(url) => Some(Destination::Url(url)),
            Err(error) => {
                let finding = Diagnostic::error("bad-url", format!("`{text}` is no address that a page can link to"));
                let help = "an address of this site begins with `/`, as in `/about/`";
                node.fault(finding.help(help), &format!("it {error}"));
                None
            }
        },
    }
}
