//! The evidence as data: whole files of a small site, their description, and hostile texts.

use serde_json::Value;

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
