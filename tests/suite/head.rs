//! What a page's head tells programs: whole heads of each kind of page, hostile texts, and what is missing.

use serde_json::Value;

use crate::html::{Tag, scripts, tags};
use crate::site::{Run, Site};

/// A site with something of everything that heads tell.
fn harbour(config: &str) -> Site {
    Site::new()
        .file("content/site.yaml", format!("title: Harbour Notes\n{config}"))
        .file(
            "content/sources/all.yaml",
            "count:\n  type: report\n  title: Passenger count\n  author: [\"Lee, Ann\"]\n  editor: [\"Ray, Bo\", The office]\n  date: \
             2025-04\n  url: https://example.net/count\n  serial-number: {doi: 10.1000/count, isbn: 978-3-16-148410-0}\n  publisher: The port\n  \
             page-range: 1-9\n  language: de\n  archived: {url: https://archive.example.net/count, date: 2025-05-01}\n  descriptor: It \
             counts tickets.\npaper:\n  type: newspaper\n  title: The paper\n  organization: The Paper Company\n  origin: count\nlaw:\n  \
             type: legislation\n  title: Harbour law\n  tier: record\n",
        )
        .file(
            "content/authors/ann.md",
            "---\nname: Ann Moreau\nsort_name: Moreau, Ann\nrole: Economist\norganization: The Port\norcid: 0000-0002-1825-0097\nurl: \
             https://ann.example.net/\nsame_as: https://social.example.net/@ann\nfunding: [The City]\ntopics: [ferries]\n---\nShe counts.\n",
        )
        .file("content/topics/ferries.md", "---\ntitle: Ferries\nsummary: Boats that return.\nsame_as: https://www.wikidata.org/wiki/Q25653\n---\n")
        .file("content/pages/about.md", "---\ntitle: About\nsummary: Who we are.\ndate: 2026-01-01\nupdated: 2026-02-01\n---\nUs.\n")
        .file(
            "content/briefs/ferry.md",
            "---\ntitle: Who takes the ferry?\nsubtitle: A count\nsummary: More than before.\nauthors: [ann, The Guild]\ndate: \
             2026-01-05\nupdated: 2026-03-01\nversion: 1.1\ntopics: [ferries]\nseries: {title: Notes, number: 7}\nlicense: CC-BY-4.0\ndoi: \
             10.1000/182\nfunding: [The City]\nmethod: By counting.\nlanguage: en-GB\ntranslations: {fr: \
             \"https://fr.example.net/ferry\", de: faehre}\nclaims:\n  - id: grew\n    text: Ridership grew by half.\n    kind: \
             statistic\n    measure: {low: 45.0, high: 55, unit: \"%\", of: passengers, place: Harbour, period: 2024/2025, method: tickets}\n    \
             evidence:\n      - {source: paper, locator: p. 4, quote: grew by half, context: \"It grew by half, they say.\"}\n      - \
             {source: count, stance: disputes}\n    relates: [{rel: refines, claim: must-run}]\n  - id: must-run\n    text: The ferry \
             must run.\n    mode: attributed\n    by: law\n    evidence: [law]\n  - id: will-grow\n    text: It will grow by a half.\n    \
             kind: forecast\n    rests_on: [grew]\n    measure: {value: 50, unit: \"%\"}\n    status: superseded\n    superseded_by: \
             grew\n    reason: It has.\ncorrections:\n  - {date: 2026-02-01, text: By half., claims: [grew]}\n---\n[It \
             grew](claim:grew), it [must run](claim:must-run), [](claim:will-grow) [@law].\n",
        )
        .file(
            "content/briefs/faehre.md",
            "---\ntitle: Wer fährt mit?\nauthor: ann\ndate: 2026-01\ntype: commentary\nlanguage: de\n---\n[Sie wuchs](claim:grew).\n",
        )
        .file("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .file("content/tombstones.yaml", "- {claim: doubled, date: 2026-01-20, reason: It was wrong.}\n")
}

const ADDRESS: &str = "base_url: https://example.org/notes/\ndescription: Short papers.\npublisher: {name: The Guild, url: \
                       \"https://guild.example.net\", logo: /logo.svg, corrections_policy: /about/, funding: Its members}\n";

/// What stands between `<head>` and `</head>`, with the block of data in lines.
fn head(run: &Run, page: &str) -> String {
    let html = run.whole_page(page);
    let head = &html[html.find("<head>\n").unwrap() + 7..html.find("</head>").unwrap()];
    head.lines()
        .map(|line| match line.strip_prefix("<script type=\"application/ld+json\">") {
            Some(rest) => {
                let data: Value = serde_json::from_str(rest.strip_suffix("</script>").unwrap()).unwrap();
                format!("DATA\n{}\n", serde_json::to_string_pretty(&data).unwrap())
            }
            None => format!("{line}\n"),
        })
        .collect()
}

/// The graph of a page.
fn graph(run: &Run, page: &str) -> Vec<Value> {
    let data = |tag: &Tag| tag.value("type") == Some("application/ld+json");
    let blocks: Vec<_> = scripts(&run.whole_page(page)).into_iter().filter(|(tag, _)| data(tag)).collect();
    assert_eq!(blocks.len(), 1, "{page}");
    let data: Value = serde_json::from_str(&blocks[0].1).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().unwrap().clone()
}

/// What a page is about: the second node of its graph.
fn thing(run: &Run, page: &str) -> Value {
    graph(run, page).swap_remove(1)
}

/// The contents of `<meta>` elements of that name, in order.
fn metas(run: &Run, page: &str, name: &str) -> Vec<String> {
    let named = |tag: &crate::html::Tag| [tag.value("name"), tag.value("property")].contains(&Some(name));
    let found = tags(&run.whole_page(page)).into_iter().filter(|tag| tag.name == "meta" && named(tag));
    found.map(|tag| tag.value("content").unwrap().to_owned()).collect()
}

/// The addresses of `<link>` elements with that relation, in order.
fn links(run: &Run, page: &str, rel: &str) -> Vec<String> {
    let related = |tag: &crate::html::Tag| tag.value("rel").is_some_and(|rels| rels.split(' ').any(|it| it == rel));
    let found = tags(&run.whole_page(page)).into_iter().filter(|tag| tag.name == "link" && related(tag));
    found.map(|tag| tag.value("href").unwrap().to_owned()).collect()
}

#[test]
fn every_kind_of_page_tells_what_it_is() {
    let run = harbour(ADDRESS).build().succeeds();
    for (name, page) in [
        ("home", ""),
        ("briefs", "briefs/"),
        ("brief", "briefs/ferry/"),
        ("commentary", "briefs/faehre/"),
        ("claims", "claims/"),
        ("claim", "claims/grew/"),
        ("claim_by_another", "claims/must-run/"),
        ("claim_superseded", "claims/will-grow/"),
        ("sources", "sources/"),
        ("source", "sources/count/"),
        ("forecasts", "forecasts/"),
        ("evidence", "evidence/"),
        ("corrections", "corrections/"),
        ("scales", "methods/scales/"),
        ("author", "authors/ann/"),
        ("topic", "topics/ferries/"),
        ("page", "about/"),
        ("gone", "claims/doubled/"),
        ("not_found", "404.html"),
    ] {
        insta::assert_snapshot!(format!("head_{name}"), head(&run, page));
    }
    let linked: Value = serde_json::from_str(&run.file("claims/grew/index.jsonld")).unwrap();
    insta::assert_snapshot!("linked_claim", serde_json::to_string_pretty(&linked).unwrap());
}

#[test]
fn a_theme_prints_the_head_with_one_variable() {
    let folio = harbour(ADDRESS).build().succeeds();
    let plain = harbour(ADDRESS).build_with(&["--theme", "plain"]).succeeds();
    let told = |run: &Run, page: &str| {
        let head = head(run, page);
        head[head.find("<link rel=\"canonical\"").unwrap()..head.find("<meta name=\"generator\"").unwrap()].to_owned()
    };
    for page in ["", "briefs/ferry/", "claims/grew/", "sources/count/"] {
        assert_eq!(told(&folio, page), told(&plain, page));
    }
    let own = harbour("theme: own\n").file("themes/own/theme.yaml", "name: own\nextends: folio\n").file(
        "themes/own/templates/base.html",
        "<!doctype html><head><title>x</title>\n{{ page.head }}</head>{% block main %}{% endblock main %}",
    );
    let own = own.build().succeeds();
    assert_eq!(thing(&own, "briefs/ferry/")["headline"], "Who takes the ferry?");
    assert_eq!(metas(&own, "briefs/ferry/", "citation_title"), ["Who takes the ferry?"]);
}

/// What reference managers read: the field, by the names that they look for, in the order in which they prefer them. From
/// Zotero's translator for embedded metadata and Google Scholar's guidelines for webmasters.
const READERS: [(&str, &[&str], &[&str]); 10] = [
    ("title", &["citation_title", "DC.title", "og:title"], &["Who takes the ferry?"]),
    ("creators", &["citation_author", "DC.creator"], &["Moreau, Ann", "The Guild"]),
    ("date", &["citation_publication_date", "DC.date", "article:published_time"], &["2026/01/05"]),
    ("institution, which makes it a report", &["citation_technical_report_institution"], &["The Guild"]),
    ("number of the report", &["citation_technical_report_number"], &["7"]),
    ("DOI", &["citation_doi", "DC.identifier"], &["10.1000/182"]),
    ("language", &["citation_language", "DC.language"], &["en-GB"]),
    ("abstract", &["citation_abstract", "DC.description", "og:description"], &["More than before."]),
    ("tags", &["citation_keywords", "DC.subject", "article:tag"], &["Ferries"]),
    ("address", &["citation_public_url", "og:url"], &["https://example.org/notes/briefs/ferry/"]),
];

#[test]
fn reference_managers_find_every_field_under_the_names_that_they_read() {
    let run = harbour(ADDRESS).build().succeeds();
    for (field, names, expected) in READERS {
        let first = names.iter().map(|name| metas(&run, "briefs/ferry/", name)).find(|found| !found.is_empty());
        assert_eq!(first.unwrap_or_default(), expected, "{field}");
    }
    // An opinion is no report, and with these tags and no institution Zotero takes it for an article of a journal.
    for name in ["citation_title", "citation_author", "citation_technical_report_institution"] {
        assert_eq!(metas(&run, "briefs/faehre/", name), Vec::<String>::new(), "{name}");
    }
    assert_eq!(metas(&run, "briefs/faehre/", "DC.creator"), ["Ann Moreau"]);
    // As far as the date is known, and no further.
    assert_eq!(metas(&run, "briefs/faehre/", "DC.date"), ["2026-01"]);
    assert_eq!(metas(&run, "briefs/faehre/", "article:published_time"), ["2026-01"]);
    // Nothing claims to be what it is not: an article of a journal, or a PDF.
    for name in ["citation_journal_title", "citation_pdf_url", "citation_issn"] {
        assert_eq!(metas(&run, "briefs/ferry/", name), Vec::<String>::new());
    }
    // Other pages are no documents to be cited as reports.
    for page in ["", "briefs/", "claims/grew/", "sources/count/", "authors/ann/"] {
        assert_eq!(metas(&run, page, "citation_title"), Vec::<String>::new(), "{page}");
    }
}

/// How Zotero takes a `citation_author` apart: at each `;`, and at a comma with several words on both sides of it.
fn authors_for_zotero(name: &str) -> Vec<&str> {
    let several = |part: &str| part.trim().contains(' ');
    match name.split_once(',') {
        Some((before, after)) if !name.contains(';') && several(before) && several(after) => name.split(',').collect(),
        _ => name.split(';').collect(),
    }
}

#[test]
fn no_author_becomes_two() {
    let names = [
        ("Ann Moreau", "Moreau, Ann"),
        ("Jan Peter van der Berg", "van der Berg, Jan Peter"),
        ("Bo de Ray", "de Ray, Bo"),
    ];
    let mut site = Site::good();
    for (at, (name, sorted)) in names.iter().enumerate() {
        site =
            site.file(&format!("content/authors/a{at}.md"), format!("---\nname: {name}\nsort_name: {sorted}\n---\n"));
    }
    let run = site
        .file("content/briefs/x.md", "---\ntitle: T\nauthors: [a0, a1, a2]\ndate: 2026-01-05\n---\nText.\n")
        .build()
        .succeeds();
    let cited = metas(&run, "briefs/x/", "citation_author");
    assert_eq!(cited, ["Moreau, Ann", "Jan Peter van der Berg", "de Ray, Bo"]);
    assert!(cited.iter().all(|name| authors_for_zotero(name).len() == 1), "{cited:?}");
    assert_eq!(authors_for_zotero("van der Berg, Jan Peter").len(), 2, "what is avoided");
}

#[test]
fn without_an_address_nothing_claims_to_have_one() {
    let run = harbour("").build().succeeds();
    for page in ["index.html", "briefs/ferry/", "claims/grew/", "sources/count/", "authors/ann/", "about/"] {
        for rel in ["canonical", "image_src"] {
            assert_eq!(links(&run, page, rel), Vec::<String>::new(), "{page}");
        }
        for name in ["og:url", "og:image", "twitter:image", "citation_abstract_html_url", "article:author"] {
            assert_eq!(metas(&run, page, name), Vec::<String>::new(), "{page}");
        }
        assert_eq!(metas(&run, page, "twitter:card"), ["summary"], "{page}");
    }
    assert!(!run.has("briefs/ferry/card.png"));
    // What has an address elsewhere keeps it.
    assert_eq!(links(&run, "briefs/ferry/", "cite-as"), ["https://doi.org/10.1000/182"]);
    assert_eq!(links(&run, "briefs/faehre/", "cite-as"), Vec::<String>::new());
    let claim = thing(&run, "claims/grew/");
    assert_eq!(claim["@id"], "../../claims/grew/index.html#_claim");
    assert_eq!(claim["citation"][0]["@id"], "../../sources/paper/index.html#_source");
    assert_eq!(thing(&run, "")["@id"], "index.html#_site");
    // The house has no name of its own here, so nobody is said to publish.
    assert!(thing(&run, "briefs/ferry/").get("publisher").is_none());
}

#[test]
fn what_an_author_leaves_out_is_left_out() {
    let run = Site::good()
        .file("content/site.yaml", "title: A site\nbase_url: https://example.org/\n")
        .file("content/briefs/x.md", "---\ntitle: Bare\nauthor: Ann Lee\ndate: 2026\n---\nText.\n")
        .build()
        .succeeds();
    insta::assert_snapshot!("head_bare", head(&run, "briefs/x/"));
    // An author of whom nothing is known but the name is neither a person nor an organisation.
    assert!(thing(&run, "authors/ann-lee/").get("@type").is_none());
}

#[test]
fn a_claim_of_others_is_theirs_and_an_opinion_of_ours_is_ours() {
    let claims = "claims:\n  - {id: said, text: A, mode: attributed, by: The mayor}\n  - {id: fact, text: B, evidence: [s]}\n  - {id: \
                  judged, text: C, kind: judgement, rests_on: [fact]}\n  - {id: own-words, text: D, mode: reviewed, by: s, evidence: \
                  [s]}\n  - {id: relayed, text: E, mode: attributed, by: r, evidence: [r]}\n";
    let body = "[A](claim:said) [B](claim:fact) [C](claim:judged) [D](claim:own-words) [E](claim:relayed)";
    let run = Site::good()
        .file(
            "content/sources/s.yaml",
            "s: {title: S, author: \"Ray, Bo\"}\nr: {title: R, organization: The R, origin: s}\n",
        )
        .brief_with("x", claims, body)
        .build()
        .succeeds();
    let author = |claim: &str| thing(&run, &format!("claims/{claim}/"))["author"][0]["name"].clone();
    assert_eq!(author("said"), "The mayor");
    assert_eq!(author("fact"), "Ann Lee");
    assert_eq!(author("judged"), "Ann Lee");
    assert_eq!(author("own-words"), "Bo Ray");
    assert_eq!(author("relayed"), "The R");
    let first = |claim: &str| thing(&run, &format!("claims/{claim}/"))["firstAppearance"]["@id"].clone();
    assert_eq!(first("said"), Value::Null);
    // Others may have said so before: that is not known of a fact.
    assert_eq!(first("fact"), Value::Null);
    assert_eq!(first("judged"), "../../briefs/x/index.html#_brief");
    assert_eq!(first("own-words"), "../../sources/s/index.html#_source");
    // It was said elsewhere first, and not said in which words.
    assert_eq!(first("relayed"), Value::Null);
    // A standing is no rating, whosever claim it is.
    for file in run.files().iter().filter(|file| file.ends_with(".html") || file.ends_with(".jsonld")) {
        assert!(!run.file(file).contains("ClaimReview"), "{file}");
    }
}

#[test]
fn a_number_is_told_as_exactly_as_it_is_meant() {
    let measures = [
        ("= 1.20", "{value: 1.20, unit: USD}"),
        ("≈", "{value: 20, op: \"≈\", unit: billion USD}"),
        ("≤", "{value: 5, op: \"≤\"}"),
        (">", "{value: -3, op: \">\"}"),
        ("range", "{low: 1.5, high: 2}"),
    ];
    let claims: String = measures
        .iter()
        .enumerate()
        .map(|(at, (_, measure))| format!("  - {{id: c{at}, text: C, kind: statistic, measure: {measure}}}\n"))
        .collect();
    let forecast = "  - {id: f, text: F, kind: forecast, measure: {value: 9}}\n";
    let run = Site::good().brief_with("x", &format!("claims:\n{claims}{forecast}"), "Text.").build().succeeds();
    let told: Vec<String> = (0..measures.len())
        .map(|at| {
            let observation = thing(&run, &format!("claims/c{at}/"))["about"][0].clone();
            let of = |name: &str| observation.get(name).map(|value| format!(" {name} {value}")).unwrap_or_default();
            format!("{}:{}{}{}", measures[at].0, of("value"), of("minValue"), of("maxValue"))
        })
        .collect();
    assert_eq!(
        told,
        ["= 1.20: value 1.2", "≈: value \"≈ 20\"", "≤: maxValue 5", ">: minValue -3", "range: minValue 1.5 maxValue 2"]
    );
    // Nobody has observed what is only expected.
    assert!(thing(&run, "claims/f/").get("about").is_none());
}

#[test]
fn names_and_titles_of_any_script_come_whole() {
    let names = [
        ("عائشة الخطيب", "الخطيب, عائشة"),
        ("សុខ សុភា", "សុខ, សុភា"),
        ("李 明", "李, 明"),
        ("Łukasz Żółć", "Żółć, Łukasz"),
    ];
    let mut site =
        Site::good().file("content/site.yaml", "title: موقع\nlanguage: ar\nbase_url: https://example.org/\n");
    for (at, (name, sorted)) in names.iter().enumerate() {
        site = site
            .file(&format!("content/authors/a{at}.md"), format!("---\nname: {name}\nsort_name: \"{sorted}\"\n---\n"));
    }
    let run = site
        .file(
            "content/briefs/x.md",
            "---\ntitle: តើអ្នកណាជិះសាឡាង?\nauthors: [a0, a1, a2, a3]\ndate: 2026-01-05\n---\nText.\n",
        )
        .build()
        .succeeds();
    assert_eq!(metas(&run, "briefs/x/", "citation_title"), ["តើអ្នកណាជិះសាឡាង?"]);
    assert_eq!(metas(&run, "briefs/x/", "citation_author"), names.map(|(_, sorted)| sorted));
    assert_eq!(metas(&run, "briefs/x/", "DC.creator"), names.map(|(name, _)| name));
    let brief = thing(&run, "briefs/x/");
    let told: Vec<&Value> = brief["author"].as_array().unwrap().iter().map(|author| &author["name"]).collect();
    assert_eq!(told, names.map(|(name, _)| name));
    assert!(brief["author"].as_array().unwrap().iter().all(|author| author["@type"] == "Person"));
    assert!(run.has("briefs/x/card.png"), "its card leaves out what it cannot draw");
}

#[test]
fn drafts_and_what_is_gone_are_not_to_be_found() {
    let site = harbour(ADDRESS)
        .file("content/briefs/draft.md", "---\ntitle: Draft\nauthor: ann\ndate: 2026-01-05\ndraft: true\n---\nText.\n")
        .file("content/briefs/later.md", "---\ntitle: Later\nauthor: ann\ndate: 2027-01-05\n---\nText.\n");
    let run = site.build_with(&["--drafts", "--future"]).succeeds();
    for page in ["briefs/draft/", "briefs/later/", "404.html", "claims/doubled/"] {
        assert_eq!(metas(&run, page, "robots"), ["noindex"], "{page}");
    }
    for page in ["", "briefs/", "briefs/ferry/", "claims/grew/", "about/"] {
        assert_eq!(metas(&run, page, "robots"), Vec::<String>::new(), "{page}");
    }
    assert_eq!(thing(&run, "briefs/draft/")["creativeWorkStatus"], "Draft");
}

#[test]
fn cards_can_be_switched_off_and_replaced() {
    let run = harbour(ADDRESS)
        .file("content/briefs/own/index.md", "---\ntitle: Own\nauthor: ann\ndate: 2026-01-05\n---\nText.\n");
    let run = run.file("content/briefs/own/card.png", "mine").build().succeeds();
    let card = std::fs::read(run.place("briefs/ferry/card.png")).unwrap();
    assert_eq!(card[..8], *b"\x89PNG\r\n\x1a\n");
    assert_eq!(card[16..24], [0, 0, 0x04, 0xb0, 0, 0, 0x02, 0x76], "1200 by 630 pixels");
    assert_eq!(metas(&run, "briefs/ferry/", "og:image:width"), ["1200"]);
    assert_eq!(run.file("briefs/own/card.png"), "mine");
    assert_eq!(metas(&run, "briefs/own/", "og:image"), ["https://example.org/notes/briefs/own/card.png"]);
    assert_eq!(metas(&run, "briefs/own/", "og:image:width"), Vec::<String>::new());

    let off = harbour(&format!("{ADDRESS}cards: false\n")).build().succeeds();
    assert!(!off.has("briefs/ferry/card.png"));
    assert_eq!(metas(&off, "briefs/ferry/", "og:image"), Vec::<String>::new());
    assert!(thing(&off, "briefs/ferry/").get("image").is_none());
}

#[test]
fn a_hostile_text_stays_a_text_in_every_place() {
    let hostile = "\"></script><script>alert(1)</script><!--'& ]]>";
    let quoted = serde_json::to_string(hostile).unwrap();
    let run = Site::good()
        .file("content/site.yaml", format!("title: {quoted}\nbase_url: https://example.org/\npublisher: {{name: {quoted}}}\n"))
        .file("content/sources/s.yaml", format!("s: {{title: {quoted}, author: {quoted}, descriptor: {quoted}}}\n"))
        .file(
            "content/briefs/x.md",
            format!(
                "---\ntitle: {quoted}\nsummary: {quoted}\nauthor: {quoted}\ndate: 2026-01-05\ntopics: [{quoted}]\nlicense: {quoted}\ndoi: \
                 '10.1000/\"><script>'\nclaims: [{{id: c, text: {quoted}, evidence: [{{source: s, quote: {quoted}}}]}}]\n---\n[x](claim:c)\n"
            ),
        )
        .build()
        .succeeds();
    for name in ["citation_title", "DC.title", "og:title", "description", "citation_author", "DC.rights"] {
        assert_eq!(metas(&run, "briefs/x/", name), [hostile], "{name}");
    }
    assert_eq!(links(&run, "briefs/x/", "cite-as"), ["https://doi.org/10.1000/%22%3E%3Cscript%3E"]);
    assert_eq!(thing(&run, "briefs/x/")["headline"], hostile);
    assert_eq!(thing(&run, "claims/c/")["text"], hostile);
    assert_eq!(thing(&run, "sources/s/")["name"], hostile);
    let linked: Value = serde_json::from_str(&run.file("claims/c/index.jsonld")).unwrap();
    assert_eq!(linked["@graph"][1]["text"], hostile);
    assert!(!run.file("claims/c/index.jsonld").contains('<'));
}
