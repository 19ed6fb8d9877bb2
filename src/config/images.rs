//! The section `images`: the smaller forms of pictures.

use crate::yaml::Node;

use super::whole;

/// The smaller forms of pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Images {
    /// Their widths in pixels, ascending.
    pub widths: Vec<u32>,
    /// How good they are, from 1 to 100.
    pub quality: u8,
}

impl Default for Images {
    fn default() -> Self {
        Self { widths: vec![480, 800, 1280, 1920], quality: 80 }
    }
}

/// `false`, or the section; what is wrong with it leaves the usual forms.
pub(super) fn read(node: &Node<'_>) -> Option<Images> {
    if let Some(text @ ("true" | "false")) = node.as_scalar_text().as_deref() {
        return (text == "true").then(Images::default);
    }
    let default = Images::default();
    let Some(mut fields) = node.fields("the section `images`") else { return Some(default) };
    let width =
        |node: Node<'_>| whole(&node, 16..=4096, |number| format!("no form of a picture can be {number} pixels wide"));
    let mut widths = if fields.has("widths") { fields.many("widths", width) } else { default.widths };
    widths.sort_unstable();
    widths.dedup();
    let quality = fields
        .get("quality")
        .and_then(|node| whole(&node, 1..=100, |number| format!("a picture cannot have the quality {number}")));
    fields.finish();
    let quality = quality.and_then(|number| u8::try_from(number).ok()).unwrap_or(default.quality);
    Some(Images { widths, quality })
}
