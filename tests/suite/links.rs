//! Every link of a built site leads somewhere: to a file that is there, and to a place that is on it.

use crate::site::{Site, same};
use crate::tree::Tree;

/// Where the hosted site stands.
const BASE: &str = "https://example.org/sub/path/";

/// The links of a tree that lead nowhere. `base` is where the site will stand; without one, links name files.
fn broken(tree: &Tree, base: Option<&str>) -> Vec<String> {
    let mut broken = Vec::new();
    for page in tree.paths() {
        let links = match page.rsplit_once('.') {
            Some((_, "html")) => {
                ["href", "src", "poster"].iter().flat_map(|name| attribute(tree.text(page), name)).collect()
            }
            Some((_, "css")) => addresses_of_css(tree.text(page)),
            _ => Vec::new(),
        };
        for link in links {
            if let Err(why) = follow(tree, page, &link, base) {
                broken.push(format!("{page}: `{link}` {why}"));
            }
        }
    }
    broken
}

/// Follows a link of a page.
fn follow(tree: &Tree, page: &str, link: &str, base: Option<&str>) -> Result<(), String> {
    let own = base.and_then(|base| link.strip_prefix(base)).map(|rest| format!("/{rest}"));
    if own.is_none() && ["http://", "https://", "mailto:", "data:"].iter().any(|scheme| link.starts_with(scheme)) {
        return Ok(());
    }
    let path =
        base.and_then(|base| Some(&base[base.find("//")? + 2..])).and_then(|base| Some(&base[base.find('/')?..]));
    let link = match (&own, path) {
        (Some(own), _) => own.as_str(),
        (None, Some(path)) if link.starts_with('/') => {
            let inside = link.strip_prefix(path).ok_or("leaves the folder of the site")?;
            return follow(tree, "", inside, base);
        }
        (None, _) => link,
    };
    let (address, fragment) =
        link.split_once('#').map_or((link, None), |(address, fragment)| (address, Some(fragment)));
    let address = decoded(address.split('?').next().unwrap_or_default());
    let mut target = resolve(page, &address).ok_or("leads out of the site")?;
    if target.is_empty() || target.ends_with('/') {
        if base.is_none() {
            return Err("names a folder, which a browser cannot open from disk".to_owned());
        }
        target.push_str("index.html");
    }
    if !tree.paths().contains(&target.as_str()) {
        return Err(format!("leads to `{target}`, which is not there"));
    }
    match fragment {
        Some(fragment) if !fragment.is_empty() => {
            let ids = attribute(tree.text(&target), "id");
            if ids.contains(&decoded(fragment)) { Ok(()) } else { Err(format!("names no place on `{target}`")) }
        }
        _ => Ok(()),
    }
}

/// The path that an address names on a page; `None` where it climbs out.
fn resolve(page: &str, address: &str) -> Option<String> {
    if address.is_empty() {
        return Some(page.to_owned());
    }
    if let Some(path) = address.strip_prefix('/') {
        return Some(path.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let mut folder = true;
    for part in address.split('/') {
        folder = matches!(part, "" | "." | "..");
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    Some(if folder && !path.is_empty() { format!("{path}/") } else { path })
}

/// The values of an attribute in a page, in the order of the page.
fn attribute(html: &str, name: &str) -> Vec<String> {
    let mut values = Vec::new();
    let beginning = format!(" {name}=\"");
    // Within tags alone: what a page shows as code is escaped and has no `<`.
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        if let Some((_, value)) = tag.split_once(&beginning) {
            values.push(unescaped(value.split('"').next().unwrap_or_default()));
        }
    }
    values
}

fn addresses_of_css(css: &str) -> Vec<String> {
    let addresses = css.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or_default());
    addresses.map(|address| address.trim().trim_matches(['"', '\'']).to_owned()).collect()
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    text.replace("&#39;", "'").replace("&#x2F;", "/").replace("&amp;", "&")
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[test]
fn every_link_of_the_portable_site_names_a_file() {
    let site = Site::demonstration();
    let _ = site.build().succeeds();
    let tree = Tree::of(&site.path("public"));
    let links: usize = tree
        .paths()
        .iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| attribute(tree.text(path), "href").len())
        .sum();
    assert!(links > 1_000, "the reader of links found only {links}");
    let broken = broken(&tree, None);
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn every_link_of_the_hosted_site_leads_somewhere_below_a_path() {
    let site = Site::demonstration().argument("--base-url").argument(BASE);
    let _ = site.build().succeeds();
    let tree = Tree::of(&site.path("public"));
    assert!(tree.text("about/index.html").contains(&format!("<link rel=\"canonical\" href=\"{BASE}about/\">")));
    let broken = broken(&tree, Some(BASE));
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn every_link_of_the_plain_theme_leads_somewhere() {
    let site = Site::demonstration().argument("--theme").argument("plain");
    let _ = site.build().succeeds();
    let broken = broken(&Tree::of(&site.path("public")), None);
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn the_page_for_what_is_not_there_works_at_any_depth() {
    let site = Site::good().argument("--base-url").argument(BASE);
    let run = site.build().succeeds();
    let page = run.whole_page("404.html");
    for link in ["href", "src"].iter().flat_map(|name| attribute(&page, name)) {
        assert!(
            ["/sub/path/", "https://", "#"].iter().any(|start| link.starts_with(start)),
            "`{link}` depends on the address"
        );
    }
}

#[test]
fn a_text_leads_to_whatever_the_site_has_from_its_root_or_in_full() {
    let text = "[Look](/search/?q=a%26b), [data](/evidence.json), [days](/reviews.ics), [list](/sources), \
                [style](/theme/folio.css), [here](https://x.invalid/y/claims/#standing).\n";
    let config = "title: A site\nbase_url: https://x.invalid/y\n";
    let sources = "sources:\n  - {id: a, title: A}\n  - {id: b, title: B}\n";
    let site = Site::good().file("content/site.yaml", config).brief_with("x", sources, text);
    let run = site.build().succeeds();
    let page = run.file("briefs/x/index.html");
    for address in ["search/?q=a%26b", "evidence.json", "reviews.ics", "sources/", "theme/folio.css"] {
        assert!(page.contains(&format!("href=\"../../{address}\"")), "{address}: {page}");
    }
    let text = "[Look](/serch/?q=x#y), [data](/evidence.jsn), [none](https://x.invalid/y/metod/).\n";
    let run = Site::good().file("content/site.yaml", config).brief("x", text).build().fails();
    same(
        run.findings(),
        "
error[unknown-address]: the site has no page `/serch/?q=x#y`
 --> content/briefs/x.md:6:8
  |
6 | [Look](/serch/?q=x#y), [data](/evidence.jsn), [none](https://x.invalid/y/metod/).
  |        ^^^^^^^^^^^^^
  |
  = help: did you mean `/search/`?

error[unknown-address]: the site has no page `/evidence.jsn`
 --> content/briefs/x.md:6:31
  |
6 | [Look](/serch/?q=x#y), [data](/evidence.jsn), [none](https://x.invalid/y/metod/).
  |                               ^^^^^^^^^^^^^
  |
  = help: did you mean `/evidence.json`?

error[unknown-address]: the site has no page `/metod/`
 --> content/briefs/x.md:6:54
  |
6 | [Look](/serch/?q=x#y), [data](/evidence.jsn), [none](https://x.invalid/y/metod/).
  |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: free pages stand at `/<file name>/`, the lists at `/briefs/`, `/claims/`, `/sources/`, `/forecasts/`, `/evidence/` and `/corrections/`, files of `static/` at their own names
",
    );
}
