//! Where things stand on the site, and how links to them are written.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::model::{AssetId, Choice, Library, Successor, Target, Tombstone};

use super::Page;

/// What a file's name may hold and the path of an address may not (WHATWG URL: path percent-encode set).
const NOT_IN_A_PATH: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'\\');

/// What the address of a picture in a list may not hold.
const NOT_IN_A_LIST: AsciiSet = NOT_IN_A_PATH.add(b',');

/// How addresses are written: as folders for a host that serves their `index.html`, or naming that file, for a site
/// that is opened from disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Addresses {
    /// The site has no address of its own: links name files.
    pub portable: bool,
}

impl Addresses {
    /// The path of the file that holds a page. Earlier addresses have none of their own here.
    pub(super) fn file(self, library: &Library, page: Page) -> String {
        match page {
            // A file keeps its name: `CNAME` is no folder.
            Page::Asset(id) => library[id].address.to_string(),
            Page::Picture(id, width) => picture_file(library, id, width),
            Page::Data(data) => data.path(library),
            _ => Self::file_of(&self.folder(library, page)),
        }
    }

    /// The file behind an address: `claims/` is `claims/index.html`.
    pub fn file_of(address: &str) -> String {
        let address = address.split(['#', '?']).next().unwrap_or_default();
        if address.is_empty() || address.ends_with('/') {
            return format!("{address}index.html");
        }
        let is_file = address.rsplit('/').next().is_some_and(|name| name.contains('.'));
        if is_file { address.to_owned() } else { format!("{address}/index.html") }
    }

    /// The address of a page from the site's root, as links name it.
    pub fn of(self, library: &Library, page: Page) -> String {
        self.link(self.folder(library, page))
    }

    /// The address of what a text links to, with its heading.
    pub fn of_target(self, library: &Library, target: &Target) -> String {
        let (page, heading) = match target {
            Target::Claim(id) => (Page::Claim(*id), None),
            Target::Source(id) => (Page::Source(*id), None),
            Target::Brief(id, heading) => (Page::Brief(*id), heading.as_deref()),
            Target::Author(id) => (Page::Author(*id), None),
            Target::Topic(id) => (Page::Topic(*id), None),
            Target::Page(id, heading) => (Page::Free(*id), heading.as_deref()),
            Target::Asset(id) => return utf8_percent_encode(&library[*id].address, &NOT_IN_A_PATH).to_string(),
            Target::Address(address) => return self.link(address.to_string()),
        };
        let address = self.of(library, page);
        match heading {
            Some(heading) => format!("{address}#{heading}"),
            None => address,
        }
    }

    /// The address of a picture at a smaller width, or as it is, as a list of pictures (`srcset`) names it: without a
    /// comma, which would end it there.
    pub fn of_picture(self, library: &Library, id: AssetId, width: Option<u32>) -> String {
        let file = width.map_or_else(|| library[id].address.to_string(), |width| picture_file(library, id, width));
        utf8_percent_encode(&file, &NOT_IN_A_LIST).to_string()
    }

    /// An address of this site as links name it: in a portable site, `claims/#x` is `claims/index.html#x`.
    pub fn link(self, address: String) -> String {
        if !self.portable {
            return address;
        }
        let at = address.find(['#', '?']).unwrap_or(address.len());
        let (folder, rest) = address.split_at(at);
        if folder.is_empty() || folder.ends_with('/') {
            return format!("{folder}index.html{rest}");
        }
        address
    }

    /// The address at which something stood that is gone.
    pub(super) fn of_gone(tombstone: &Tombstone) -> String {
        format!("{}s/{}/", tombstone.what.name(), tombstone.name)
    }

    fn folder(self, library: &Library, page: Page) -> String {
        match page {
            Page::Home => String::new(),
            Page::Briefs => "briefs/".to_owned(),
            Page::Claims => "claims/".to_owned(),
            Page::Sources => "sources/".to_owned(),
            Page::SourcesBy(order) => format!("sources/by-{}/", order.name()),
            Page::Further(list, number) => format!("{}page/{number}/", self.folder(library, list.page(1))),
            Page::Forecasts => "forecasts/".to_owned(),
            Page::Evidence => "evidence/".to_owned(),
            Page::Corrections => "corrections/".to_owned(),
            Page::Data(data) => data.path(library),
            Page::Scales => "methods/scales/".to_owned(),
            Page::Search => "search/".to_owned(),
            Page::Brief(id) | Page::OldBrief(id) => format!("briefs/{}/", library[id].slug),
            Page::Claim(id) => format!("claims/{}/", library[id].id),
            Page::Embed(id) => format!("claims/{}/embed/", library[id].id),
            Page::Source(id) => format!("sources/{}/", library[id].id),
            Page::Author(id) => format!("authors/{}/", library[id].id),
            Page::Topic(id) => format!("topics/{}/", library[id].id),
            Page::Free(id) | Page::OldPage(id) => format!("{}/", library[id].slug),
            Page::Gone(id) => match library[id].successor {
                Some(Successor::Brief(id)) => self.folder(library, Page::Brief(id)),
                Some(Successor::Claim(id)) => self.folder(library, Page::Claim(id)),
                Some(Successor::Source(id)) => self.folder(library, Page::Source(id)),
                None => Self::of_gone(&library[id]),
            },
            Page::NotFound => "404.html".to_owned(),
            Page::Asset(id) => library[id].address.to_string(),
            Page::Picture(id, width) => picture_file(library, id, width),
            Page::ThemeFile(_) => String::new(),
        }
    }
}

/// `photo-800.webp` beside `photo.jpg`.
fn picture_file(library: &Library, id: AssetId, width: u32) -> String {
    let address = &library[id].address;
    let name_at = address.rfind('/').map_or(0, |at| at + 1);
    let stem = address[name_at..].rfind('.').filter(|at| *at > 0).map_or(&**address, |at| &address[..name_at + at]);
    format!("{stem}-{width}.webp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portable_site_names_files() {
        let (portable, hosted) = (Addresses { portable: true }, Addresses { portable: false });
        for (address, file) in [
            ("", "index.html"),
            ("claims/", "claims/index.html"),
            ("claims/#x", "claims/index.html#x"),
            ("a.pdf", "a.pdf"),
        ] {
            assert_eq!(portable.link(address.to_owned()), file);
            assert_eq!(hosted.link(address.to_owned()), address);
        }
    }

    #[test]
    fn the_file_behind_an_address_is_known() {
        for (address, file) in [
            ("", "index.html"),
            ("about", "about/index.html"),
            ("about/#x", "about/index.html"),
            ("a/b.pdf", "a/b.pdf"),
        ] {
            assert_eq!(Addresses::file_of(address), file);
        }
    }
}
