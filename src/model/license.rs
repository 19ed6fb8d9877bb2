//! Terms of use that are known by their name.

use super::Url;

/// The short name and the deed of a Creative Commons licence of which the SPDX name is given; `None` for other terms.
pub fn deed(license: &str) -> Option<(String, Url)> {
    let mut parts = license.strip_prefix("CC-")?.rsplitn(2, '-');
    let (version, terms) = (parts.next()?, parts.next()?.to_lowercase());
    let known = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"];
    if !known.contains(&terms.as_str()) || !["3.0", "4.0"].contains(&version) {
        return None;
    }
    let url = Url::parse(&format!("https://creativecommons.org/licenses/{terms}/{version}/")).ok()?;
    Some((format!("CC {} {version}", terms.to_uppercase()), url))
}

/// Where terms of use can be read: the deed, or the address that is given instead of a name.
pub fn address(license: &str) -> Option<Url> {
    let written = || Url::parse(license).ok().filter(|url| url.as_str().starts_with("http"));
    deed(license).map(|(_, url)| url).or_else(written)
}
