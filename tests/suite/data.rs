//! The evidence as data: whole files of a small site, their description, and hostile texts.

use serde_json::Value;

use crate::documents::{documented_keys, read};
use crate::site::{Run, Site};

/// A site with something of everything that the files hold.
fn harbour() -> Site {
    Site::new()
        .file("content/site.yaml", "title: Harbour Notes\nbase_url: https://example.org/\nlikelihood_scale: phia\n")
        .file(
            "content/sources/all.yaml",
            "count:\n  type: report\n  title: Passenger count\n  author: [\"Lee, Ann\"]\n  date: 2025-04\n  url: \
             https://example.org/count\n  tier: primary\n  reliability: {grade: B, why: It counts tickets.}\npaper:\n  \
             type: web\n  title: The paper\n  origin: count\n  interest: [party]\nlaw:\n  title: Harbour law\n  tier: record\n",
        )
        .file(
            "content/briefs/ferry.md",
            "---\ntitle: Who takes the ferry?\nauthor: Ann Lee\ndate: 2026-01-05\ntopics: [ferries]\nclaims:\n  - id: grew\n    \
             text: \"=Ridership grew, by half.\"\n    kind: statistic\n    as_of: 2025\n    measure: {low: 45.0, high: 55, unit: \"%\", of: \
             passengers, period: 2024/2025}\n    evidence:\n      - {source: paper, locator: p. 4, quote: grew by half}\n      \
             - {source: count, stance: disputes, note: It fell.}\n    relates: [{rel: refines, claim: must-run}]\n  - id: \
             must-run\n    text: The ferry must run.\n    mode: attributed\n    by: The mayor\n    evidence: [law]\n  - id: \
             grows\n    text: It will grow.\n    kind: forecast\n    likelihood: {term: likely}\n    rests_on: [grew]\n    \
             forecast:\n      event: It has grown.\n      horizon: 2030\n      resolution: {criteria: By the count., source: The office}\n      history: \
             [{date: 2026-01-01, p: 0.5, reason: A guess.}]\n  - id: buy\n    text: Buy a ferry.\n    kind: \
             recommendation\n    rests_on: [grows]\n    confidence: {level: low, basis: One count.}\n    recommendation: \
             {addressee: The council, action: buy a ferry, by_when: 2027}\ncorrections:\n  - {date: 2026-02-01, text: By half., \
             claims: [grew]}\n---\n[It grew](claim:grew), it [must run](claim:must-run), [](claim:grows), [](claim:buy) [@law].\n",
        )
        .file(
            "content/tombstones.yaml",
            "- {claim: doubled, date: 2026-01-20, reason: It was wrong., successor: grew}\n",
        )
}

/// What a document has that its schema does not allow: the keywords that ours uses.
fn faults(value: &Value, schema: &Value, root: &Value, path: &str, faults: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.strip_prefix("#/$defs/").unwrap();
        return self::faults(value, &root["$defs"][name], root, path, faults);
    }
    // What has no description may be anything.
    if schema.as_object().is_some_and(serde_json::Map::is_empty) {
        return;
    }
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        _ => false,
    };
    let form = schema["type"].as_str().is_none_or(is);
    let listed = schema["enum"].as_array().is_none_or(|words| words.contains(value));
    let fixed = schema.get("const").is_none_or(|word| word == value);
    if !(form && listed && fixed) {
        faults.push(format!("{path}: {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        if value.get(name.as_str().unwrap()).is_none() {
            faults.push(format!("{path}: no {name}"));
        }
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        match (schema["properties"].get(name), &schema["additionalProperties"]) {
            (Some(schema), _) => self::faults(field, schema, root, &format!("{path}.{name}"), faults),
            (None, Value::Object(_)) => {
                self::faults(field, &schema["additionalProperties"], root, &format!("{path}.{name}"), faults);
            }
            (None, _) => faults.push(format!("{path}: {name} is not described")),
        }
    }
    for (at, item) in value.as_array().into_iter().flatten().enumerate() {
        self::faults(item, &schema["items"], root, &format!("{path}[{at}]"), faults);
    }
}

#[track_caller]
fn evidence(run: &Run) -> Value {
    let (evidence, schema) = (run.file("evidence.json"), run.file("evidence.schema.json"));
    let evidence: Value = serde_json::from_str(&evidence).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let mut found = Vec::new();
    faults(&evidence, &schema, &schema, "", &mut found);
    assert_eq!(found, Vec::<String>::new());
    evidence
}

#[test]
fn the_evidence_is_told_whole_and_as_its_schema_says() {
    let site = harbour();
    assert_eq!(site.run(&["lock"]).code, Some(0));
    let run = site.build().succeeds();
    insta::assert_snapshot!("evidence", serde_json::to_string_pretty(&evidence(&run)).unwrap());
    insta::assert_snapshot!("claims_table", run.file("claims.csv").replace('\r', ""));
    insta::assert_snapshot!("graph", run.file("evidence.graphml"));
    // Forecasts are not overdue yet: nothing else depends on the day.
    let files = ["evidence.json", "claims.csv", "evidence.graphml"];
    let before: Vec<String> = files.iter().map(|file| run.file(file)).collect();
    let later = site.run(&["build", "--date", "2027-05-05"]).succeeds();
    assert_eq!(files.iter().map(|file| later.file(file)).collect::<Vec<_>>(), before);
}

/// Under which key the evidence has what an author writes under another; without a word what it has not.
const OTHERWISE: [(&str, &str, &str); 23] = [
    ("Briefs", "author", "authors"),
    ("Briefs", "claims", "declares"),
    ("Briefs", "sources", "cites"),
    // They stand beside the briefs.
    ("Briefs", "corrections", ""),
    ("Briefs", "allow", "waivers"),
    ("A claim", "allow", "waivers"),
    ("A source", "author", "authors"),
    ("A source", "editor", "editors"),
    ("A source", "parent", "parents"),
    ("A source", "serial-number", "serial_numbers"),
    ("A source", "interest", "interests"),
    ("A source", "archived", "archived_url"),
    ("A source", "allow", "waivers"),
    ("A parent", "author", "authors"),
    ("A parent", "editor", "editors"),
    ("A parent", "parent", "parents"),
    ("A parent", "serial-number", "serial_numbers"),
    ("A parent", "organization", "further"),
    ("A parent", "page-range", "further"),
    ("A parent", "language", "further"),
    ("A parent", "genre", "further"),
    ("A parent", "note", "further"),
    // Who gathers addresses for letters has to go to each page.
    ("Authors", "email", ""),
];

#[test]
fn whatever_an_author_writes_is_in_the_evidence() {
    let schema: Value = serde_json::from_str(include_str!("../../src/export/evidence/schema.json")).unwrap();
    let manual = documented_keys(&read("docs/content/pages/content.md"));
    let described = [
        ("Briefs", "/$defs/brief"),
        ("A series", "/$defs/brief/properties/series"),
        ("A figure", "/$defs/brief/properties/figures/items"),
        ("A waiver", "/$defs/waiver"),
        ("A claim", "/$defs/claim"),
        ("A piece of evidence", "/$defs/evidence"),
        ("A source", "/$defs/source"),
        ("A parent", "/$defs/parent"),
        ("A reliability", "/$defs/source/properties/reliability"),
        ("A notice", "/$defs/source/properties/notices/items"),
        ("Authors", "/$defs/author"),
        ("Topics", "/$defs/topic"),
    ];
    for (heading, place) in described {
        let properties = schema.pointer(place).unwrap()["properties"].as_object().unwrap();
        for key in manual[heading].iter().filter(|key| *key != "extra") {
            let otherwise = OTHERWISE.iter().find(|(at, name, _)| *at == heading && name == key);
            let name = otherwise.map_or_else(|| key.replace('-', "_"), |(_, _, name)| (*name).to_owned());
            assert!(name.is_empty() || properties.contains_key(&name), "`{key}` of “{heading}” is not in the evidence");
        }
    }
}

#[test]
fn everything_that_is_known_of_a_source_is_told() {
    let source = "\
book:
  type: chapter
  title: Fares
  note: A chapter
  author: [\"Lee, Ann\"]
  editor: [{name: Council, given-name: Jo}]
  publisher: {name: Press, location: Lagos}
  parent: [{type: book, title: Ports, author: \"Ng, Al\", editor: [Bo, \"Diaz, Cy\"], \
           date: 2019-05, publisher: {name: Press, location: Lagos}, volume: 2, issue: 3, url: {value: \
           \"https://example.org/p\", date: 2026-01-03}, serial-number: {isbn: 978-3-16-148410-0, issn: 1234-5678}, \
           edition: 2, language: fr, parent: {type: book, title: Seas, editor: Eve}}, Notes]
  volume: 4
  issue: 5
  page-range: 6-7
  serial-number: {isbn: 978-0-306-40615-7, pmid: 12}
  genre: essay
  access: paywall
  descriptor: It is old.
  accessed: 2026-01-04
  archived: {url: \"https://web.archive.org/web/2026/https://example.org/\", date: 2026-01-05}
  notices: [{type: correction, date: 2026-01-06, url: \"https://example.org/n\", text: A number.}]
  edition: 2.0
  affiliated: [{role: translator, names: [Ng]}]
  extra: {colour: blue}
  allow: [{rule: source-unused, reason: It is a test., until: 2026-12-31}]
";
    let claims = "claims:\n  - id: c\n    text: It is.\n    alternatives: [It is not.]\n    if_false: All falls.\n    \
                  would_change: A count.\n    evidence: [{source: book, quote: It is, context: It is so.}]\n";
    let site = Site::good()
        .file("content/sources/all.yaml", source)
        .file("content/captures/book.txt", "It is so.")
        .brief_with("x", claims, "[It is](claim:c).");
    assert_eq!(site.run(&["lock"]).code, Some(0));
    let evidence = evidence(&site.build().succeeds());
    let mut told = evidence["sources"][0].clone();
    told.as_object_mut().unwrap().remove("record");
    let told = serde_json::to_string(&told).unwrap();
    insta::assert_snapshot!(told.replace(",\"", ",\n\""), @r#"
    {"access":"paywall",
    "accessed":"2026-01-04",
    "address":"sources/book/index.html",
    "archived_on":"2026-01-05",
    "archived_url":"https://web.archive.org/web/2026/https://example.org/",
    "authors":[{"given":"Ann",
    "name":"Lee"}],
    "bears_on":["c"],
    "capture":{"filed":"2026-11-23",
    "sha256":"623306a708b09a8b473c4c9ec97059e33874a68b95584f4d4295f2310a2fa4d8"},
    "descriptor":"It is old.",
    "editors":[{"given":"Jo",
    "name":"Council"}],
    "further":{"affiliated":[{"names":["Ng"],
    "role":"translator"}],
    "edition":"2.0"},
    "genre":"essay",
    "id":"book",
    "independent_origins":["book"],
    "interests":[],
    "isbn":"978-0-306-40615-7",
    "issue":"5",
    "location":"Lagos",
    "name":"Fares",
    "note":"A chapter",
    "notices":[{"date":"2026-01-06",
    "text":"A number.",
    "type":"correction",
    "url":"https://example.org/n"}],
    "origin":{"kind":"self"},
    "page_range":"6-7",
    "parents":[{"accessed":"2026-01-03",
    "authors":[{"given":"Al",
    "name":"Ng"}],
    "date":"2019-05",
    "editors":[{"name":"Bo"},{"given":"Cy",
    "name":"Diaz"}],
    "further":{"edition":"2",
    "language":"fr"},
    "issue":"3",
    "location":"Lagos",
    "parents":[{"editors":[{"name":"Eve"}],
    "title":"Seas",
    "type":"book"}],
    "publisher":"Press",
    "serial_numbers":{"isbn":"978-3-16-148410-0",
    "issn":"1234-5678"},
    "title":"Ports",
    "type":"book",
    "url":"https://example.org/p",
    "volume":"2"},{"title":"Notes"}],
    "publisher":"Press",
    "relayed_by":[],
    "seen":true,
    "serial_numbers":{"isbn":"978-0-306-40615-7",
    "pmid":"12"},
    "status":"active",
    "title":"Fares",
    "type":"chapter",
    "volume":"4",
    "waivers":[{"reason":"It is a test.",
    "rule":"source-unused",
    "until":"2026-12-31"}]}
    "#);
    let claim = &evidence["claims"][0];
    let of_claim = [&claim["alternatives"], &claim["if_false"], &claim["would_change"], &claim["evidence"]];
    insta::assert_snapshot!(serde_json::to_string(&of_claim).unwrap(), @r#"[["It is not."],"All falls.","A count.",[{"context":"It is so.","quote":"It is","quote_check":"verbatim","source":"book","stance":"supports"}]]"#);
}

#[test]
fn everything_that_is_known_of_a_brief_and_of_who_wrote_it_on_what_is_told() {
    let known = "updated: 2026-01-09\ndraft: true\naliases: [/old/]\nseries: {title: Notes, number: 2}\nfunding: \
                 [A fund]\ninterests: None.\nversion: 1.1\nreviewed_by: [Bo]\nmethod: By hand.\ntopics: [t]\nfigures: \
                 [{src: x.png, alt: A ship, credit: Bo, date: 2025, source: s}]\nallow: [{rule: key-messages, reason: It \
                 is short., until: 2026-12-31}]\n";
    let site = Site::good()
        .file("content/briefs/x.png", "")
        .brief_with("x", known, "Text.")
        .file("content/topics/t.md", "---\ntitle: T\nquestions: [Why?]\nsame_as: [\"https://example.org/t\"]\n---\n");
    let site = site.file(
        "content/authors/ann-lee.md",
        "---\nname: Ann Lee\nsort_name: Lee, Ann\nrole: Clerk\nsame_as: https://example.org/a\ntopics: [t]\ninterests: \
         None.\nfunding: A fund\nemail: ann@example.org\n---\n",
    );
    let evidence = evidence(&site.run(&["build", "--drafts"]).succeeds());
    let told = serde_json::to_string(&[&evidence["briefs"][0], &evidence["authors"], &evidence["topics"]]).unwrap();
    insta::assert_snapshot!(told.replace(",\"", ",\n\""), @r#"
    [{"address":"briefs/x/index.html",
    "aliases":["old"],
    "authors":["ann-lee"],
    "cites":[],
    "date":"2026-01-05",
    "declares":[],
    "draft":true,
    "figures":[{"alt":"A ship",
    "credit":"Bo",
    "date":"2025",
    "source":"s",
    "src":"x.png"}],
    "funding":["A fund"],
    "id":"x",
    "interests":"None.",
    "key_messages":[],
    "language":"en",
    "last_change":"2026-01-09",
    "method":"By hand.",
    "reviewed_by":["Bo"],
    "series":{"number":"2",
    "title":"Notes"},
    "title":"A brief",
    "topics":["t"],
    "type":"policy-brief",
    "updated":"2026-01-09",
    "uses":[],
    "version":"1.1",
    "waivers":[{"reason":"It is short.",
    "rule":"key-messages",
    "until":"2026-12-31"}]},[{"address":"authors/ann-lee/index.html",
    "funding":["A fund"],
    "id":"ann-lee",
    "interests":"None.",
    "name":"Ann Lee",
    "role":"Clerk",
    "same_as":["https://example.org/a"],
    "sort_name":"Lee, Ann",
    "topics":["t"]}],[{"address":"topics/t/index.html",
    "id":"t",
    "questions":["Why?"],
    "same_as":["https://example.org/t"],
    "title":"T"}]]
    "#);
}

#[test]
fn the_demonstration_is_what_the_schema_says() {
    let evidence = evidence(&Site::demonstration().build().succeeds());
    assert!(evidence["claims"].as_array().unwrap().len() > 10);
    assert_eq!(evidence["claims"][0]["record"]["version"], 1);
}

#[test]
fn a_site_without_an_address_names_its_pages_from_its_root() {
    let run = Site::good().brief_with("x", "claims: [{id: c, text: It is.}]\n", "[It is](claim:c).").build().succeeds();
    let evidence = evidence(&run);
    assert_eq!(evidence["$schema"], "evidence.schema.json");
    assert_eq!(evidence["claims"][0]["address"], "claims/c/index.html");
    let page = run.page("evidence/");
    for file in ["evidence.json", "evidence.schema.json", "claims.csv", "evidence.graphml"] {
        assert!(page.contains(&format!("<a href=\"../{file}\"")), "{page}");
    }
    assert!(!page.contains("sitemap"), "{page}");
}

#[test]
fn a_table_runs_nothing_and_keeps_every_letter() {
    let texts = ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "a, \"b\"\n;c", "ខ្មែរ العربية"];
    let claims: String = texts
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let text = serde_json::to_string(text).unwrap();
            format!("  - {{id: c-{at}, text: {text}, measure: {{value: -3.50, unit: {text}, of: {text}}}}}\n")
        })
        .collect();
    let run = Site::good().brief_with("x", &format!("claims:\n{claims}"), "Text.").build().succeeds();
    let table = run.file("claims.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), texts.len());
    for (row, text) in rows.iter().zip(texts) {
        let safe = if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() };
        for column in ["text", "unit", "of"] {
            assert_eq!(&row[at(column)], safe, "{column}");
        }
        assert_eq!(&row[at("op")], "'=");
        assert_eq!(&row[at("value")], "-3.50");
    }
    assert!(table.ends_with("\r\n") && table.lines().count() == table.matches('\n').count());
}
