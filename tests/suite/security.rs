//! Nothing that an author, a source or a file name brings along runs in a reader's browser: looked at as a browser
//! reads the pages.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::html::{Tag, scripts, tags};
use crate::site::{Run, Site, lines};

/// What a text tries; the word in front of it keeps it from being empty, and from being YAML of another kind.
const ATTACK: &str = r#"x <script>alert(1)</script>"'><img src=x onerror=alert(1)>"#;

/// The same within double quotes of YAML.
fn quoted() -> String {
    format!("\"{}\"", ATTACK.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Looks at every page: no script but the theme's own files, no attribute that runs, no address that could.
#[track_caller]
fn assert_harmless(run: &Run) -> usize {
    let mut seen = 0;
    for file in run.files() {
        if !file.ends_with(".html") {
            continue;
        }
        let page = run.file(&file);
        for tag in tags(&page) {
            seen += 1;
            if let Some(why) = harm(&tag) {
                panic!("{file}: {why}: {tag:?}");
            }
        }
        for (tag, content) in scripts(&page) {
            if is_data(&tag) {
                let read = serde_json::from_str::<serde_json::Value>(&content);
                assert!(read.is_ok(), "{file}: {tag:?} is no JSON: {content}");
            } else {
                assert_eq!(content, "", "{file}: a script within the page");
            }
        }
        let left = page.to_lowercase().replace("&lt;script", "");
        assert!(!left.contains("<script>alert"), "{file}");
    }
    seen
}

/// A block of data of the one type that there is: a browser runs nothing of it (HTML, "data block").
fn is_data(tag: &Tag) -> bool {
    tag.name == "script" && tag.attributes == [("type".to_owned(), "application/ld+json".to_owned())]
}

/// A script of the theme's own, which waits for the page: it may add something, and nothing is missing without it.
fn is_of_the_theme(tag: &Tag) -> bool {
    let root = |src: &str| {
        ["theme/cards.js", "theme/cite.js", "theme/filter.js", "theme/fold.js", "theme/search.js"]
            .contains(&src.trim_start_matches("../"))
    };
    tag.attributes.len() == 2 && tag.value("src").is_some_and(root) && tag.value("defer") == Some("")
}

fn harm(tag: &Tag) -> Option<&'static str> {
    let own = |address: &str| !address.contains(':') && !address.starts_with("//");
    match tag.name.as_str() {
        "script" if is_data(tag) => {}
        "script" if !is_of_the_theme(tag) => return Some("a script"),
        "iframe" | "object" | "embed" | "base" | "form" | "frame" | "applet" | "math" | "style" => {
            return Some("an element");
        }
        "meta" if tag.value("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh")) => {
            let content = tag.value("content").unwrap_or_default();
            return (!content.starts_with("0; url=") || !own(&content["0; url=".len()..])).then_some("a refresh");
        }
        _ => {}
    }
    for (name, value) in &tag.attributes {
        if name.starts_with("on") || name == "srcdoc" || name == "style" {
            return Some("an attribute");
        }
        let is_address =
            ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "cite", "ping"]
                .contains(&name.as_str());
        let known = ["https://", "http://", "mailto:"].iter().any(|start| value.starts_with(start));
        if is_address && !known && !own(value) {
            return Some("an address");
        }
    }
    None
}

/// Every text key of every kind of front matter, with the attack as its value.
fn attacked() -> Site {
    let t = quoted();
    let claim = format!(
        "  - id: c\n    text: {t}\n    short: {t}\n    kind: forecast\n    evidence:\n      - {{source: s, locator: {t}, quote: {t}, note: {t}, quote_language: de, translation: {t}}}\n      - {{source: r, stance: disputes}}\n    relates: [{{rel: refines, claim: d}}]\n    measure: {{value: 1, unit: {t}, of: {t}, place: {t}, method: {t}}}\n    confidence: {{level: high, basis: {t}}}\n    likelihood: {{term: {t}}}\n    forecast: {{event: {t}, condition: {t}, resolution: {{criteria: {t}, source: {t}}}, history: [{{date: 2026-01-01, term: {t}, reason: {t}}}]}}\n    recommendation: {{addressee: {t}, action: {t}}}\n    mode: attributed\n    by: {t}\n    status: corrected\n    reason: {t}\n    would_change: {t}\n    alternatives: [{t}]\n    caveat: {t}\n    extra: {{x: {t}, {t}: 1}}\n  - {{id: d, text: {t}, rests_on: [c], kind: recommendation, recommendation: {{addressee: {t}, action: {t}}}, status: superseded, superseded_by: c}}\n  - {{id: e, text: {t}, kind: quotation, by: {t}, evidence: [{{source: s, quote: {t}, context: {t}, translation: {t}}}]}}\n  - {{id: f, text: {t}, kind: assumption, if_false: {t}}}\n"
    );
    let source = format!(
        "  type: {t}\n  title: {t}\n  note: {t}\n  author: [{t}, {{name: {t}, given-name: {t}, prefix: {t}, suffix: {t}}}]\n  editor: {t}\n  date: 2025\n  publisher: {{name: {t}, location: {t}}}\n  organization: {t}\n  location: {t}\n  parent: {{type: {t}, title: {t}, publisher: {t}, volume: {t}, issue: {t}}}\n  volume: {t}\n  issue: {t}\n  page-range: {t}\n  url: 'https://e.org/\"><script>alert(1)</script>'\n  serial-number: {{doi: {t}, isbn: {t}, {t}: {t}}}\n  genre: {t}\n  archived: 'https://web.archive.org/\"><script>'\n  reliability: {{grade: A, why: {t}}}\n  descriptor: {t}\n  status: retracted\n  notices: [{{type: {t}, text: {t}, url: 'https://e.org/''\"><b>'}}]\n  extra: {{x: {t}}}\n"
    );
    let brief = format!(
        "---\ntitle: {t}\nsubtitle: {t}\nsummary: {t}\nauthors: [ann, {t}]\ndate: 2026-01-05\ntopics: [trade, {t}]\nseries: {{title: {t}, number: {t}}}\nquestion: {t}\nkey_messages: [{t}]\nfunding: [{t}]\ninterests: {t}\nlicense: {t}\ndoi: '10.1234/<script>alert(1)</script>\"'\nversion: {t}\nreviewed_by: [{t}]\nmethod: {t}\ncorrections: [{{date: 2026-01-06, type: retraction, text: {t}, claims: [c]}}]\ntranslations: {{fr: 'https://e.org/\"><script>'}}\nallow: [{{rule: source-unused, reason: {t}, until: 2030}}]\nfigures: [{{src: a.png, alt: {t}, caption: {t}, credit: {t}, license: {t}, source: {t}}}]\nextra: {{x: {t}}}\nclaims:\n{claim}---\n{ATTACK}\n\n[{ATTACK}](claim:c) [](claim:c) [](claim:c#value) [](claim:d) [@s, {ATTACK}] [see {ATTACK} @r]\n\n![](a.png)\n"
    );
    Site::new()
        .file(
            "content/site.yaml",
            format!("title: {t}\nbase_url: 'https://e.org/\"><script>/'\ndescription: {t}\npublisher: {{name: {t}, url: 'https://e.org/\"><b>', logo: 'https://e.org/\"><b>', corrections_policy: 'https://e.org/\"><b>', funding: {t}}}\nmenu: [{{title: {t}, url: /about/}}, {{title: {t}, url: 'https://e.org/\"><b>'}}]\nextra: {{x: {t}}}\n"),
        )
        .file("content/authors/ann.md", format!("---\nname: {t}\nsort_name: {t}\nrole: {t}\norganization: {t}\nurl: 'https://e.org/\"><b>'\nemail: {t}\nsame_as: ['https://e.org/\"><b>']\ninterests: {t}\nfunding: [{t}]\nextra: {{x: {t}}}\n---\n{ATTACK}\n"))
        .file("content/topics/trade.md", format!("---\ntitle: {t}\nsummary: {t}\nquestions: [{t}]\nsame_as: ['https://e.org/\"><b>']\nextra: {{x: {t}}}\n---\n{ATTACK}\n"))
        .file("content/pages/about.md", format!("---\ntitle: {t}\nsummary: {t}\naliases: [/old/]\nextra: {{x: {t}}}\n---\n{ATTACK}\n"))
        .file("content/sources/s.yaml", format!("s:\n{source}r:\n  note: {t}\n  origin: s\n  title: {{value: {t}}}\n"))
        .file("content/briefs/x/index.md", brief)
        .file("content/briefs/x/a.png", "<svg/>")
}

#[test]
fn markup_in_any_field_is_shown_and_never_run() {
    let run = attacked().build().succeeds();
    assert!(run.messages().iter().all(|message| !message.starts_with("error")), "{}", run.stderr);
    assert!(assert_harmless(&run) > 500, "the pages were looked at");
    for page in [
        "briefs/x/",
        "claims/c/",
        "claims/d/",
        "claims/e/",
        "claims/f/",
        "sources/s/",
        "sources/r/",
        "authors/ann/",
        "topics/trade/",
        "about/",
        "",
        "claims/",
        "sources/",
        "briefs/",
    ] {
        let text = crate::html::text(&run.whole_page(page));
        assert!(text.contains("<script>alert(1)</script>"), "`{page}` does not show what was written");
    }
}

#[test]
fn the_plain_theme_is_as_safe() {
    let run = attacked().build_with(&["--theme", "plain"]).succeeds();
    assert!(assert_harmless(&run) > 300);
}

#[test]
fn a_portable_site_is_as_safe() {
    let site = attacked().file("content/site.yaml", format!("title: {}\n", quoted()));
    assert!(assert_harmless(&site.build().succeeds()) > 500);
}

#[test]
fn links_that_would_run_are_left_out_whatever_their_disguise() {
    let written = [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "[x](&#106;avascript:alert(1))",
        "[x](java%0ascript:alert(1))",
        "[x](java&#9;script:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](&#x1;javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](//evil.example/)",
        "[x](\\\\evil.example\\)",
        "[x](/\\evil.example/)",
        "[x](blob:https://a.org/1)",
        "[x](https://user:pw@a.org/)",
        "[x](javascript&colon;alert(1))",
    ];
    let site = written
        .iter()
        .enumerate()
        .fold(Site::good(), |site, (at, text)| site.brief(&format!("x-{at:02}"), &format!("{text}\n")));
    let run = site.check();
    assert_snapshot!(lines(&run.messages()), @r"
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `JaVaScRiPt:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `java%0ascript:alert(1)` has a control character in it
    warning[unsafe-link]: the address `java�script:alert(1)` has a control character in it
    warning[unsafe-link]: the address `java�script:alert(1)` has a control character in it
    warning[unsafe-link]: the address `�javascript:alert(1)` has a control character in it
    warning[unsafe-link]: the address `data:text/html,<script>alert(1)</script>` has the scheme `data`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `data:image/svg+xml,<svg/onload=alert(1)>` has the scheme `data`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `vbscript:x` has the scheme `vbscript`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `file:///etc/passwd` has the scheme `file`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `//evil.example/` names another site without `https:`
    warning[unsafe-link]: the address `/\evil.example/` names another site without `https:`
    warning[unsafe-link]: the address `blob:https://a.org/1` has the scheme `blob`; only http, https, mailto and doi are published
    warning[unsafe-link]: the address `https://user:pw@a.org/` has a user name or password in it
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
    ");
    let one = Site::good().brief("x", "Read [this](javascript:alert(1)).\n").check();
    assert_snapshot!(one.findings(), @r"
    warning[unsafe-link]: the address `javascript:alert(1)` has the scheme `javascript`; only http, https, mailto and doi are published
     --> content/briefs/x.md:6:13
      |
    6 | Read [this](javascript:alert(1)).
      |             ^^^^^^^^^^^^^^^^^^^
      |
      = help: its words are shown without a link
    ");
}

#[test]
fn raw_html_that_would_run_is_removed_where_raw_html_is_allowed() {
    let written = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<details open ontoggle=alert(1)>x</details>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<base href=\"https://evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<form action=\"https://evil.example\"><button formaction=\"javascript:alert(1)\">x</button></form>",
        "<style>@import 'https://evil.example'</style>",
        "<object data=\"javascript:alert(1)\"></object>",
        "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<b style=\"background:url(javascript:alert(1))\" class=\"a\">x</b>",
        "<a href='https://a.org/' target=_blank onclick=alert(1)>x</a>",
        "<p id=main>x</p>",
        "<template><script>alert(1)</script></template>",
        "<textarea><script>alert(1)</script></textarea>",
        "<input autofocus onfocus=alert(1)>",
        "<b <script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "</main></body><script>alert(1)</script>",
        "<plaintext><script>alert(1)",
    ];
    let mut site = Site::new()
        .file("content/site.yaml", "title: T\nmarkdown: {raw_html: true}\n")
        .file("content/briefs/x", "<svg/>");
    for (at, text) in written.iter().enumerate() {
        let mut body = String::new();
        let _ = write!(
            body,
            "{text}\n\nIn a line {text} too.\n\n- {text}\n\n> {text}\n\n| {} |\n|---|\n| {} |\n",
            text.replace('\n', ""),
            text.replace(['\n', '|'], "")
        );
        site = site.brief(&format!("x-{at:02}"), &body);
    }
    let run = site.build().succeeds();
    assert_harmless(&run);
    for at in 0..written.len() {
        let page = run.whole_page(&format!("briefs/x-{at:02}/"));
        assert_eq!(page.matches("</main>").count(), 1, "x-{at:02} closes the page's own elements");
        assert!(page.trim_end().ends_with("</html>"));
    }
}

#[test]
fn markup_in_every_corner_of_markdown_is_escaped() {
    let body = format!(
        "[x](https://a.org/ \"{}\")\n\n![a \" onerror=\"alert(1)](a.png)\n\n```\"><script>alert(1)</script>\ncode\n```\n\n| <script>alert(1)</script> |\n|---|\n| \"><img src=x onerror=alert(1)> |\n\nNote[^<script>].\n\n[^<script>]: <script>alert(1)</script>\n\n## <script>alert(1)</script> {{#a .\"><b>}}\n\n`<script>alert(1)</script>`\n\n<https://a.org/?<script>>\n\nhttps://a.org/\"><script>alert(1)</script>\n\nTerm <script>\n: <script>alert(1)</script>\n",
        "\\\"><script>alert(1)</script>"
    );
    let run = Site::good()
        .file("content/briefs/x/index.md", format!("---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n{body}"))
        .file("content/briefs/x/a.png", "<svg/>")
        .build()
        .succeeds();
    assert!(assert_harmless(&run) > 50);
}

#[test]
fn names_of_files_with_markup_are_escaped_where_they_are_linked() {
    let run = Site::good()
        .file("content/briefs/x/index.md", "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n![p](<a\"onerror=x.png>)\n\n![p](<a&amp;b.png>) [q](<q?x#y%.txt>) [q](q%3Fx%23y%25.txt)\n")
        .file("content/briefs/x/a\"onerror=x.png", "<svg/>")
        .file("content/briefs/x/a&b.png", "<svg/>")
        .file("content/briefs/x/q?x#y%.txt", "text")
        .build();
    assert_snapshot!(lines(&run.messages()), @"error[unknown-file]: there is no file `content/briefs/x/q`");
    let run = Site::good()
        .file(
            "content/briefs/x/index.md",
            "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n![p](<a\"onerror=x.png>) [q](q%3Fx%23y%25.txt)\n",
        )
        .file("content/briefs/x/a\"onerror=x.png", "<svg/>")
        .file("content/briefs/x/q?x#y%.txt", "text")
        .build()
        .succeeds();
    assert_harmless(&run);
    let addresses: Vec<String> = tags(&run.page("briefs/x/"))
        .iter()
        .filter_map(|tag| {
            tag.value("src").or(tag.value("href")).filter(|address| address.contains("/x/")).map(str::to_owned)
        })
        .collect();
    assert_snapshot!(addresses.join("\n"), @r"
    ../../briefs/x/a%22onerror=x.png
    ../../briefs/x/q%3Fx%23y%25.txt
    ../../briefs/x/index.bib
    ../../briefs/x/index.ris
    ../../briefs/x/index.csl.json
    ../../briefs/x/index.yml
    ");
}

#[test]
fn links_to_other_sites_give_them_no_hold_on_the_page() {
    let run = Site::good()
        .file("content/sources/s.yaml", "s: {title: S, url: https://a.org/}\n")
        .brief("x", "[out](https://b.org/) https://c.org/ [@s]\n")
        .build()
        .succeeds();
    for page in ["briefs/x/", "sources/s/"] {
        for tag in
            tags(&run.page(page)).iter().filter(|tag| tag.value("href").is_some_and(|href| href.starts_with("http")))
        {
            let rel = tag.value("rel").unwrap_or_default();
            assert!(tag.value("target").is_none() || rel.contains("noopener"), "{page}: {tag:?}");
        }
    }
}

/// Whether a link only says something, and no browser follows it by itself.
fn only_tells(rel: &str) -> bool {
    const TELLING: [&str; 12] = [
        "alternate",
        "author",
        "canonical",
        "cite-as",
        "collection",
        "describedby",
        "item",
        "license",
        "predecessor-version",
        "successor-version",
        "type",
        "version-history",
    ];
    rel.split(' ').all(|word| TELLING.contains(&word))
}

#[test]
fn pages_load_nothing_from_other_sites() {
    let run = attacked().build().succeeds();
    for file in run.files().iter().filter(|file| file.ends_with(".html")) {
        for tag in tags(&run.file(file)) {
            let loads = match tag.name.as_str() {
                "img" | "script" | "source" | "video" | "audio" => tag.value("src"),
                "link" if !tag.value("rel").is_some_and(only_tells) => tag.value("href"),
                _ => None,
            };
            assert!(loads.is_none_or(|address| !address.contains("://")), "{file}: {tag:?}");
        }
    }
    for file in run.files().iter().filter(|file| file.ends_with(".css") || file.ends_with(".js")) {
        let text = run.file(file);
        assert!(!text.contains("http://") && !text.contains("https://") && !text.contains("@import"), "{file}");
    }
}

#[test]
fn nothing_is_written_outside_the_output_folder() {
    let site = Site::good()
        .file("content/pages/about.md", "---\ntitle: T\naliases: ['/../../escaped/']\n---\n")
        .file("content/briefs/..%2fx.md", "---\ntitle: T\nauthor: A\ndate: 2026-01-05\n---\n")
        .brief("x", "[x](../../../etc/passwd) ![y](/../../etc/passwd) [z](%2e%2e/%2e%2e/%2e%2e/etc/passwd)\n");
    let run = site.build().fails();
    assert_snapshot!(lines(&run.messages()), @r"
    error[outside-link]: `../../../etc/passwd` leads out of the content folder
    error[unknown-address]: the site has no page `/../../etc/passwd/`
    error[outside-link]: `../../../etc/passwd` leads out of the content folder
    error[bad-alias]: `/../../escaped/` is no address of this site
    ");
    let left: Vec<String> = std::fs::read_dir(site.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(left, ["content"]);
}
