//! Where support comes from: what the overview says of it, and what would change without a source or a claim.

use std::fmt::Write as _;

use crate::site::{Site, same};

const SOURCES: &str = "\
estimate: {title: The estimate, seen: false}
daily: {title: A daily, origin: estimate}
weekly: {title: A weekly, origin: [daily, estimate]}
agency: {title: An agency, interest: [state-media]}
study: {title: A study}
";

const CLAIMS: &str = "\
- {id: much-money, text: They earned much money., kind: statistic, as_of: 2019, evidence: [daily, weekly]}
- {id: in-force, text: It is in force., as_of: 2021, evidence: [agency]}
- {id: held, text: It holds., evidence: [study, agency]}
- {id: therefore, text: They can afford it., kind: judgement, rests_on: [much-money]}
- {id: act, text: It should be taxed., kind: recommendation, rests_on: [therefore, held]}
- {id: likely, text: They will buy more., kind: forecast, rests_on: [therefore]}
";

fn site() -> Site {
    Site::good().file("content/sources/s.yaml", SOURCES).file("content/claims/c.yaml", CLAIMS).brief(
        "x",
        "[They earned much](claim:much-money) and [it is in force](claim:in-force) [@agency]. This says nothing.\n\n\
         It holds [@study]. A source is missing [source needed].\n",
    )
}

#[test]
fn the_overview_tells_what_support_hides() {
    let run = site().build().succeeds();
    let page = run.page("evidence/");
    for (name, count) in [("many-are-one", 1), ("interested-alone", 1), ("unseen-origin", 1)] {
        let heading = format!("<h3 id=\"{name}-title\">");
        let (_, rest) = page.split_once(&heading).unwrap_or_else(|| panic!("no section {name}"));
        assert!(rest.contains(&format!("<span class=\"number-of\">{count}</span>")), "{name}");
    }
    assert!(!page.contains("own-house"));
    assert!(page.contains("Of four sentences, two state a claim or cite a source."), "{page}");
    assert!(page.contains("<li>One place in the texts asks for a source.</li>"));
    assert!(page.contains("<li>One source is known only through others.</li>"));
    let oldest = page.split_once("The oldest knowledge").unwrap().1;
    assert!(oldest.find("They earned").unwrap() < oldest.find("It is in force").unwrap());
}

#[test]
fn impact_of_a_source_is_told_in_order_of_consequence() {
    let run = site().run(&["impact", "estimate"]).succeeds();
    same(
        &run.stdout,
        "If source `estimate` were withdrawn:

One claim would lose all support
  much-money: They earned much money. [Single origin → Unsupported]

Two claims would have nothing left to rest on
  therefore: They can afford it.
  likely: They will buy more. (by way of therefore)

One claim would lose a premise
  act: It should be taxed. (by way of therefore)

Briefs that state them
  x (1)
",
    );
}

#[test]
fn impact_of_a_claim_is_what_rests_on_it() {
    let run = site().run(&["impact", "held"]).succeeds();
    same(
        &run.stdout,
        "If claim `held` were withdrawn:\n\nOne claim would lose a premise\n  act: It should be taxed.\n",
    );
    let run = site().run(&["impact", "likely"]).succeeds();
    same(&run.stdout, "If claim `likely` were withdrawn:\n\nNo other claim would change.\n");
}

#[test]
fn what_rests_on_a_change_further_on_is_told_with_the_way() {
    let claims = "- {id: ground, text: The ground., evidence: [study]}\n\
                  - {id: other, text: Another., evidence: [agency]}\n\
                  - {id: step, text: A step., kind: judgement, rests_on: [ground, other]}\n\
                  - {id: leap, text: A leap., kind: forecast, rests_on: [step]}\n";
    let site = Site::good().file("content/sources/s.yaml", SOURCES).file("content/claims/c.yaml", claims);
    let run = site.run(&["impact", "ground"]).succeeds();
    same(
        &run.stdout,
        "If claim `ground` were withdrawn:

One claim would lose a premise
  step: A step.

One claim rests on one that would change
  leap: A leap. (by way of step)
",
    );
}

#[test]
fn within_a_group_the_nearest_comes_first_and_of_equals_the_first_by_its_id() {
    let sources = "root: {title: Root}\nnear: {title: Near, origin: root}\nfar: {title: Far, origin: near}\n";
    let claims = "- {id: a, text: A., evidence: [far]}\n\
                  - {id: b, text: B., evidence: [{source: far, origin: root}]}\n\
                  - {id: c, text: C., evidence: [root]}\n\
                  - {id: d, text: D., evidence: [far, near]}\n\
                  - {id: e, text: E., kind: judgement, rests_on: [f]}\n\
                  - {id: f, text: F., kind: judgement, rests_on: [a]}\n\
                  - {id: g, text: G., kind: judgement, rests_on: [c]}\n";
    let site = Site::good().file("content/sources/s.yaml", sources).file("content/claims/c.yaml", claims);
    same(
        &site.run(&["impact", "root"]).succeeds().stdout,
        "If source `root` were withdrawn:

Four claims would lose all support
  c: C. [Single origin → Unsupported]
  b: B. [Single origin → Unsupported]
  d: D. [Single origin → Unsupported]
  a: A. [Single origin → Unsupported]

Three claims would have nothing left to rest on
  f: F.
  g: G.
  e: E. (by way of f)
",
    );
}

#[test]
fn commands_whose_answer_is_no_finding_refuse_the_forms_of_findings() {
    let site = site();
    for (command, format) in [(["impact", "held"].as_slice(), "github"), (&["diff", ".", "."], "sarif")] {
        let run = site.run(&[command, &["--format", format]].concat());
        assert_eq!(run.code, Some(2));
        let told = format!("`{}` cannot answer in the form `{format}`, which is for findings", command[0]);
        assert!(run.stdout.contains(&told) && run.stdout.contains("leave `--format` away"), "{}", run.stdout);
        assert_eq!(run.stderr, "");
    }
}

#[test]
fn impact_for_programs_is_one_object() {
    let run = site().run(&["impact", "agency", "--format", "json"]).succeeds();
    same(
        &run.stdout,
        "{\"briefs\":[{\"brief\":\"x\",\"claims\":1}],\"cascade\":[{\"claim\":\"act\",\"loss\":\"further\",\"path\":[\"held\",\"act\"]}],\"falls\":[{\"becomes\":\"Unsupported\",\"claim\":\"in-force\",\
         \"effect\":\"unsupported\",\"standing\":\"Single origin\"},{\"becomes\":\"Single origin\",\"claim\":\"held\",\
         \"effect\":\"single-origin\",\"standing\":\"Corroborated\"}],\"source\":\"agency\"}\n",
    );
}

#[test]
fn a_key_that_names_nothing_or_two_things_is_told() {
    let run = site().run(&["impact", "estimat"]);
    same(&run.stderr, "error: there is no source and no claim `estimat`\n  help: did you mean `estimate`?");
    assert_eq!(run.code, Some(2));
    let twice = site().file("content/sources/t.yaml", "held: {title: Of the same name}\n");
    let run = twice.run(&["impact", "held"]);
    same(&run.stderr, "error: `held` is a source and a claim\n  help: write `source:held` or `claim:held`");
    assert!(twice.run(&["impact", "claim:held"]).succeeds().stdout.starts_with("If claim `held`"));
}

#[test]
fn diamonds_of_relays_fifty_deep_are_followed_once() {
    let mut sources = "root: {title: Root}\na0: {title: A, origin: root}\nb0: {title: B, origin: root}\n".to_owned();
    for level in 1..50 {
        let below = level - 1;
        for side in ["a", "b"] {
            let _ = writeln!(sources, "{side}{level}: {{title: {side}{level}, origin: [a{below}, b{below}]}}");
        }
    }
    let claims = "- {id: deep, text: It is so., evidence: [a49, b49]}\n";
    let site = Site::good().file("content/sources/s.yaml", sources).file("content/claims/c.yaml", claims);
    let run = site.run(&["impact", "root"]).succeeds();
    same(
        &run.stdout,
        "If source `root` were withdrawn:\n\nOne claim would lose all support\n  deep: It is so. [Single origin → Unsupported]\n",
    );
    let page = site.build().succeeds().page("evidence/");
    assert!(page.contains("many-are-one"));
}

#[test]
fn five_thousand_claims_on_one_are_counted_at_once() {
    let mut claims = "- {id: ground, text: The ground., evidence: [study]}\n".to_owned();
    for number in 0..5_000 {
        let _ = writeln!(claims, "- {{id: c{number}, text: Claim {number}., kind: judgement, rests_on: [ground]}}");
    }
    let site = Site::good().file("content/sources/s.yaml", SOURCES).file("content/claims/c.yaml", claims);
    let run = site.run(&["impact", "study"]).succeeds();
    assert!(run.stdout.contains("5000 claims would have nothing left to rest on"), "{:.400}", run.stdout);
    assert!(run.took.as_secs() < 20, "{:?}", run.took);
}

#[test]
fn chains_of_five_thousand_are_followed_at_once() {
    let mut sources = "s0: {title: Root}\n".to_owned();
    let mut claims = "- {id: c0, text: Claim 0., evidence: [study]}\n".to_owned();
    for number in 1..5_000 {
        let before = number - 1;
        let _ = writeln!(sources, "s{number}: {{title: Source {number}, origin: s{before}}}");
        let _ = writeln!(claims, "- {{id: c{number}, text: Claim {number}., kind: judgement, rests_on: [c{before}]}}");
    }
    let relays = Site::good()
        .file("content/sources/s.yaml", sources)
        .file("content/claims/c.yaml", "- {id: end, text: The end., evidence: [s4999]}\n");
    let premises = Site::good().file("content/sources/s.yaml", SOURCES).file("content/claims/c.yaml", claims);
    for site in [&relays, &premises] {
        let run = site.check().succeeds();
        assert!(run.took.as_secs() < 30, "{:?}", run.took);
    }
    let run = premises.run(&["impact", "study"]).succeeds();
    assert!(run.stdout.contains("  c6: Claim 6. (by way of c1, c2, c3, c4 and 1 more)\n"), "{:.400}", run.stdout);
    assert!(run.stdout.len() < 1 << 20, "{}", run.stdout.len());
}

#[test]
fn evidence_that_relays_other_evidence_in_a_ring_is_reported() {
    let run = Site::good()
        .with_rules()
        .file("content/sources/r.yaml", "a: {title: A}\nb: {title: B}\nc: {title: C}\n")
        .file(
            "content/claims/r.yaml",
            "- {id: ring, text: It is round., evidence: [{source: a, origin: b}, {source: b, origin: c}, {source: c, \
             origin: a}]}\n- {id: chain, text: It is long., evidence: [{source: a, origin: b}, {source: b, origin: c}]}\n",
        )
        .check();
    let found = run.messages().into_iter().filter(|line| line.starts_with("warning[relay-loop]"));
    same(
        &found.collect::<Vec<_>>().join("\n"),
        "warning[relay-loop]: `a` is said to have this from a source that has it from `a`",
    );
}
