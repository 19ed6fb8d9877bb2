//! The size of a picture, and the smaller forms of it that a browser may choose from.

use std::fmt::Write;

use crate::model::{AssetId, PicturePart};

use super::{BodyWriter, escape};

impl BodyWriter<'_> {
    /// A place in the HTML of a picture that is this file.
    pub(super) fn picture(&self, asset: AssetId, part: PicturePart, html: &mut String) {
        let site = self.making.site;
        let widths = site.plan.widths(asset);
        match part {
            PicturePart::Choice if !widths.is_empty() => {
                html.push_str("<picture><source type=\"image/webp\" srcset=\"");
                let variants = widths.iter().map(|width| (*width, Some(*width)));
                let original = self.missed_width(asset, widths).map(|width| (width, None));
                for (position, (width, variant)) in variants.chain(original).enumerate() {
                    html.push_str(if position > 0 { ", " } else { "" });
                    html.push_str(self.making.root);
                    escape(&site.plan.addresses.of_picture(site.library, asset, variant), html);
                    let _ = write!(html, " {width}w");
                }
                html.push_str("\" sizes=\"");
                escape(self.making.picture_sizes, html);
                html.push_str("\">");
            }
            PicturePart::Size => {
                if let Some(size) = site.library[asset].picture.and_then(|picture| picture.size) {
                    let _ = write!(html, " width=\"{}\" height=\"{}\"", size.width, size.height);
                }
            }
            PicturePart::End if !widths.is_empty() => html.push_str("</picture>"),
            PicturePart::Choice | PicturePart::End => {}
        }
    }

    /// The width of the original, where no variant is as wide as anybody can have use for: then it is one to choose. A
    /// browser that reads the choice at all can show it.
    fn missed_width(&self, asset: AssetId, widths: &[u32]) -> Option<u32> {
        let site = self.making.site;
        let own = site.library[asset].picture?.size?.width;
        let largest = *site.config.images.as_ref()?.widths.last()?;
        (*widths.last()? < own.min(largest)).then_some(own)
    }
}
