//! Which pages search engines should know, and in how many files they are listed (sitemaps.org, "Sitemap file
//! requirements").

use crate::output::SitePath;

use super::Page;

/// What one file may hold.
#[derive(Debug, Clone, Copy)]
struct Limits {
    addresses: usize,
    /// Of the whole file.
    bytes: usize,
}

/// At most 50,000 addresses, and 50 MB.
const LIMITS: Limits = Limits { addresses: 50_000, bytes: 50_000_000 };

/// What stands around an address in the file, with its date; and what stands around all of them.
const AROUND: usize = 100;

/// The pages to be listed, in the order of their paths, cut into parts that are small enough. `root` is the length of
/// the site's own address in bytes.
pub(super) fn parts(entries: &[(SitePath, Page)], root: usize) -> Vec<Vec<Page>> {
    let listed = entries.iter().filter(|(_, page)| is_listed(*page));
    cut(listed.map(|(path, page)| (root + path.as_str().len(), *page)), LIMITS)
}

fn cut(pages: impl Iterator<Item = (usize, Page)>, limits: Limits) -> Vec<Vec<Page>> {
    let mut parts: Vec<Vec<Page>> = Vec::new();
    let mut bytes = usize::MAX;
    for (length, page) in pages {
        // In XML an `&` takes five bytes, and no letter takes more than six.
        let length = length.saturating_mul(6).saturating_add(AROUND);
        let full = bytes.saturating_add(length) > limits.bytes;
        match parts.last_mut().filter(|part| !full && part.len() < limits.addresses) {
            Some(part) => {
                part.push(page);
                bytes += length;
            }
            None => {
                parts.push(vec![page]);
                bytes = 2 * AROUND + length;
            }
        }
    }
    parts
}

/// Whether it is a page of its own that is there to be found.
fn is_listed(page: Page) -> bool {
    match page {
        Page::Home | Page::Briefs | Page::Brief(_) | Page::Claims | Page::Claim(_) => true,
        Page::Sources | Page::SourcesBy(_) | Page::Source(_) | Page::Author(_) | Page::Topic(_) | Page::Free(_) => true,
        Page::Further(..) | Page::Forecasts | Page::Evidence | Page::Corrections | Page::Scales => true,
        Page::NotFound | Page::Search | Page::Embed(_) | Page::OldBrief(_) | Page::OldPage(_) | Page::Gone(_) => false,
        Page::Data(_) | Page::Asset(_) | Page::Picture(..) | Page::ThemeFile(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ClaimId;

    fn sizes(count: usize, limits: Limits) -> Vec<usize> {
        let pages = (0..count).map(|at| (40, Page::Claim(ClaimId::at(at))));
        let parts = cut(pages, limits);
        let order: Vec<Page> = parts.iter().flatten().copied().collect();
        assert_eq!(order, (0..count).map(|at| Page::Claim(ClaimId::at(at))).collect::<Vec<_>>());
        parts.iter().map(Vec::len).collect()
    }

    #[test]
    fn no_file_has_too_many_addresses() {
        let limits = Limits { addresses: 3, bytes: 1_000_000 };
        assert_eq!(sizes(0, limits), Vec::<usize>::new());
        assert_eq!(sizes(3, limits), [3]);
        assert_eq!(sizes(7, limits), [3, 3, 1]);
        assert_eq!(sizes(100_001, LIMITS), [50_000, 50_000, 1]);
    }

    #[test]
    fn no_file_has_too_many_bytes() {
        assert_eq!(sizes(5, Limits { addresses: 50, bytes: 900 }), [2, 2, 1]);
        // One address alone has to stand somewhere.
        assert_eq!(sizes(2, Limits { addresses: 50, bytes: 10 }), [1, 1]);
    }
}
