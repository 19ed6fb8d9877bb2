//! What travels along premises: what pages say of it, how an argument is drawn and told, and what is too much.

use std::fmt::Write as _;
use std::time::Duration;

use corroborate::assess::Burden;
use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::model::ClaimId;
use corroborate::pipeline::{Request, examine};
use insta::assert_snapshot;

use crate::html::{tags, words};
use crate::site::{Run, Site};

/// A site with these claims, each given as the YAML of what it has beside its id and text.
fn site(claims: &[(&str, &str)]) -> Site {
    let mut yaml = String::new();
    for (id, fields) in claims {
        let _ = writeln!(yaml, "- {{id: {id}, text: Claim {id}., {fields}}}");
    }
    let sources = "study: {title: A study}\nother: {title: Another study}\ngone: {title: A withdrawn study, status: retracted}\nrelay: {title: A report of it, origin: gone}\nmended: {title: A corrected study, status: corrected}\n";
    let rules = "title: T\nrules: {all: allow}\n";
    Site::new()
        .file("content/site.yaml", rules)
        .file("content/sources/s.yaml", sources)
        .file("content/claims/c.yaml", yaml)
        .file("content/briefs/b.md", "---\ntitle: B\nauthor: A\ndate: 2026-01-05\n---\nSo [it is](claim:end).\n")
}

/// A part of a page: what follows a heading with this id, up to the next section, as words.
#[track_caller]
fn section(run: &Run, address: &str, id: &str) -> String {
    let page = run.page(address);
    let start = page.find(&format!("<h2 id=\"{id}\"")).unwrap_or_else(|| panic!("no section {id}:\n{page}"));
    let end = start + page[start..].find("</section>").unwrap();
    words(&page[start..end])
}

/// What the list of burdens on the page of claim `end` says, where the first of three claims is like this.
#[track_caller]
fn burdens(first: &str) -> String {
    let claims = [("first", first), ("middle", "rests_on: [first]"), ("end", "kind: judgement, rests_on: [middle]")];
    let text = section(&site(&claims).build().succeeds(), "claims/end/", "rests-on");
    let text = text.strip_prefix("What it rests on ").unwrap();
    text.split(" Its premises").next().unwrap().to_owned()
}

/// What stands in banners at the head of the brief, where the first of three claims is like this.
#[track_caller]
fn banner(first: &str) -> String {
    let claims = [("first", first), ("middle", "rests_on: [first]"), ("end", "kind: judgement, rests_on: [middle]")];
    banners(&site(&claims).build().succeeds(), "briefs/b/")
}

fn banners(run: &Run, address: &str) -> String {
    let page = run.page(address);
    let head = &page[..page.find("</header>").unwrap()];
    head.find("<div class=\"banner disputed\">").map_or(String::new(), |at| words(&head[at..]))
}

#[test]
fn every_burden_travels_with_its_way() {
    let failed = "kind: forecast, forecast: {event: X, horizon: 2025, outcome: 'no', resolved_on: 2026-01-02}";
    let annulled = "kind: forecast, forecast: {event: X, horizon: 2025, outcome: annulled, resolved_on: 2026-01-02}";
    let ambiguous = "kind: forecast, forecast: {event: X, horizon: 2025, outcome: ambiguous, resolved_on: 2026-01-02}";
    let held = "evidence: [study, other]";
    let told = [
        format!("status: retracted, {held}"),
        format!("status: superseded, {held}"),
        format!("status: expired, {held}"),
        "evidence: [study, gone]".to_owned(),
        "evidence: [study, {source: other, origin: gone}]".to_owned(),
        failed.to_owned(),
        annulled.to_owned(),
        format!("status: corrected, {held}"),
        "evidence: [study, mended]".to_owned(),
        "reason: none".to_owned(),
        "kind: assumption".to_owned(),
        "evidence: [{source: study, stance: disputes}]".to_owned(),
        "kind: forecast, forecast: {event: X, horizon: 2027}".to_owned(),
        ambiguous.to_owned(),
        "evidence: [study]".to_owned(),
        held.to_owned(),
    ];
    let lines: Vec<String> = told.iter().map(|first| burdens(first)).collect();
    assert_snapshot!(lines.join("\n"), @"
    It rests on a retracted claim, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a superseded claim, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on an expired claim, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a claim with a retracted source behind it, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a claim with a retracted source behind it, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a forecast that did not come true, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a forecast whose question was withdrawn, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a claim that has been corrected, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a claim with a corrected source behind it, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on an unsupported claim, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on an assumption that no source supports, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on an unsupported claim, by way of “Claim middle”: Claim first. It rests on a disputed claim, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a forecast that is not settled, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a forecast of which it cannot be said whether it came true, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    It rests on a claim with a single origin, by way of “Claim middle”: Claim first. Of each sort the nearest is named.
    △ Argued Claim middle. ◕ Corroborated Claim first.
    ");
}

#[test]
fn a_brief_tells_at_its_head_what_has_changed_beneath_it() {
    let held = "evidence: [study, other]";
    let told = [
        banner(&format!("status: retracted, {held}")),
        banner(&format!("status: expired, {held}")),
        banner(&format!("status: superseded, superseded_by: middle, {held}")),
        banner("evidence: [study, relay]"),
        banner(&format!("status: corrected, {held}")),
        banner("evidence: [study, mended]"),
        banner("evidence: [{source: study, stance: disputes}]"),
    ];
    assert_snapshot!(told.join("\n"), @"
    Something it stands on has changed. “Claim end” rests on a retracted claim, by way of “Claim middle”: Claim first.
    Something it stands on has changed. “Claim end” rests on an expired claim, by way of “Claim middle”: Claim first.
    Something it stands on has changed. “Claim end” rests on a superseded claim, by way of “Claim middle”: Claim first. In its place: Claim middle.
    Something it stands on has changed. “Claim end” rests on a claim with a retracted source behind it, by way of “Claim middle”: Claim first.
    Something it stands on has changed. “Claim end” rests on a claim that has been corrected, by way of “Claim middle”: Claim first.
    Something it stands on has changed. “Claim end” rests on a claim with a corrected source behind it, by way of “Claim middle”: Claim first.
    ");
}

#[test]
fn a_correction_is_told_until_the_brief_has_been_changed() {
    let claims = [("first", "evidence: [study, other]"), ("end", "kind: judgement, rests_on: [first]")];
    let with = |updated: &str| {
        let correcting = "---\ntitle: C\nauthor: A\ndate: 2026-02-01\ncorrections: [{date: 2026-09-14, text: It was wrong., claims: [first]}]\n---\n[It](claim:first)\n";
        let brief = format!("---\ntitle: B\nauthor: A\ndate: 2026-01-05\n{updated}---\nSo [it is](claim:end).\n");
        let site = site(&claims).file("content/briefs/b.md", brief).file("content/briefs/c.md", correcting);
        let run = site.build().succeeds();
        (banners(&run, "briefs/b/"), banners(&run, "briefs/c/"))
    };
    let (of_b, of_c) = with("");
    assert_eq!(
        of_b,
        "Something it stands on has changed. “Claim end” rests on a claim that has been corrected: Claim first."
    );
    // The brief that corrects says so in its own words.
    assert_eq!(of_c, "Correction, 14 September 2026. It was wrong. Touches: Claim first.");
    assert_eq!(with("updated: 2026-09-14\n").0, "");
    assert!(with("updated: 2026-09-13\n").0.starts_with("Something it stands on has changed."));
}

#[test]
fn premises_are_told_as_a_tree_and_what_is_told_twice_is_not_repeated() {
    let claims = [
        ("ground", "evidence: [study]"),
        ("left", "rests_on: [ground]"),
        ("right", "rests_on: [left], status: corrected"),
        ("end", "kind: judgement, rests_on: [left, right]"),
    ];
    let run = site(&claims).build().succeeds();
    let text = section(&run, "claims/end/", "rests-on");
    assert_snapshot!(text.split(" Its premises ").nth(1).unwrap(), @"△ Argued Claim left. Rests on: single origin. ◐ Single origin Claim ground. △ Argued Claim right. Corrected Rests on: single origin. △ Argued Claim left. Rests on: single origin. What it rests on is listed above.");
    assert_snapshot!(section(&run, "briefs/b/", "_argument"), @"The argument The argument, drawn4 claims. Lines lead from premises at the left to what rests on them at the right. Below, a list says the same.△ Argued Claim end. ↳ rests on: corrected △ Argued Claim left. ↳ rests on: single origin △ Argued, corrected Claim right. ↳ rests on: single origin ◐ Single origin Claim ground. The argument: lines lead from what is said at the left to what rests on it at the right. A dashed line comes from a disputed claim, a dotted one from a claim that no source supports or a forecast that is not settled. The line above a claim is its own standing; one down its side, with “rests on” beneath, is what it has from its premises. △ Argued Claim end. Rests on: corrected. △ Argued Claim left. Rests on: single origin. ◐ Single origin Claim ground. △ Argued Claim right. Corrected Rests on: single origin. △ Argued Claim left. Rests on: single origin. What it rests on is listed above.");
}

#[test]
fn a_box_and_its_line_in_the_list_show_a_claims_own_standing_and_what_it_has_from_its_premises() {
    let claims = [
        ("bare", "evidence: [{source: study, stance: disputes}], status: retracted"),
        ("fallen", "evidence: [gone, other]"),
        ("held", "evidence: [study, other], rests_on: [bare, fallen]"),
        ("narrow", "evidence: [study]"),
        ("end", "kind: judgement, rests_on: [held, narrow]"),
        ("after", "kind: judgement, rests_on: [narrow]"),
    ];
    let run = site(&claims).build().succeeds();
    let drawn = |address: &str| {
        let page = run.page(address);
        let start = page.find("<svg class=\"diagram map\"").unwrap_or_else(|| panic!("{page}"));
        let svg = &page[start..start + page[start..].find("</svg>").unwrap()];
        let nodes = svg.split("class=\"node").skip(1).map(|node| {
            let sides = tags(node).into_iter().filter_map(|tag| tag.value("class").map(str::to_owned));
            let side = sides.filter(|class| class.starts_with("carried")).collect::<String>();
            format!("{}[{side}]", words(&format!("<p class=\"{node}").replace("</text>", " / </text>")))
        });
        nodes.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(drawn("claims/end/"), @"
    △ Argued / This claim / ↳ rests on: retracted, source / retracted, unsupported, / disputed /[carried disputed]
    ◕ Corroborated / Claim held. / ↳ rests on: retracted, source / retracted, unsupported, / disputed /[carried disputed]
    ◐ Single origin / Claim narrow. /[]
    ◆ Disputed, retracted, / unsupported / Claim bare. /[]
    ◕ Corroborated, source / retracted / Claim fallen. /[]
    ");
    assert_snapshot!(drawn("claims/narrow/"), @"
    △ Argued / Claim after. / ↳ rests on: single origin /[carried single]
    △ Argued / Claim end. / + 1 premise, not drawn / ↳ rests on: retracted, source / retracted, unsupported, / disputed /[carried disputed]
    ◐ Single origin / This claim /[]
    ");
    assert_snapshot!(section(&run, "claims/end/", "rests-on").split(" Its premises ").nth(1).unwrap(), @"◕ Corroborated Claim held. Rests on: retracted, source retracted, unsupported, disputed. ◆ Disputed Claim bare. Retracted Unsupported ◕ Corroborated Claim fallen. Source retracted ◐ Single origin Claim narrow.");
}

#[test]
fn the_drawing_has_a_node_for_each_claim_and_a_name_for_each_link() {
    let claims = [
        ("ground", "evidence: [study]"),
        ("left", "rests_on: [ground]"),
        ("right", "rests_on: [ground]"),
        ("end", "kind: judgement, rests_on: [left, right]"),
    ];
    let run = site(&claims).build().succeeds();
    for (address, linked) in
        [("claims/end/", "left right ground"), ("claims/ground/", "left right"), ("briefs/b/", "end left right ground")]
    {
        let page = run.page(address);
        let start = page.find("<svg class=\"diagram map\"").unwrap_or_else(|| panic!("{page}"));
        let svg = &page[start..start + page[start..].find("</svg>").unwrap()];
        let nodes = tags(svg).into_iter().filter(|tag| tag.name == "a");
        let found: Vec<String> = nodes
            .filter_map(|tag| {
                let address = tag.value("href")?.strip_prefix("../../claims/")?;
                Some(address.strip_suffix("/index.html")?.to_owned())
            })
            .collect();
        assert_eq!(found.join(" "), linked, "{address}\n{svg}");
        assert_eq!(svg.matches("class=\"edge").count(), if address == "claims/ground/" { 2 } else { 4 });
        assert!(svg.contains("<title id=\"argument-title\">") && svg.contains("<desc id=\"argument-text\">"));
    }
}

#[test]
fn what_is_not_drawn_of_an_argument_is_counted_and_its_pages_are_named() {
    let claims = [
        ("a", "evidence: [study]"),
        ("b", "evidence: [study]"),
        ("c", "rests_on: [a, b]"),
        ("d", "rests_on: [c]"),
        ("e", "rests_on: [d]"),
        ("f", "rests_on: [e]"),
        ("end", "rests_on: [f, a]"),
    ];
    let run = site(&claims).build().succeeds();
    let drawn = |claim: &str| {
        let page = run.page(&format!("claims/{claim}/"));
        let start = page.find("<figure class=\"wide drawn\"").unwrap_or_else(|| panic!("{page}"));
        words(&page[start..start + page[start..].find("</figure>").unwrap()])
    };
    // Three steps back from `f` stands `c`, and what rests on `f` rests on `a` too.
    assert_snapshot!(drawn("f"), @"The argument, drawn5 claims. Lines lead from premises at the left to what rests on them at the right. 2 claims rest on 3 more, which are not drawn; their pages have them. Below, a list says the same.△ Argued Claim end. + 1 premise, not drawn ↳ rests on: single origin △ Argued This claim ↳ rests on: single origin △ Argued Claim e. ↳ rests on: single origin △ Argued Claim d. ↳ rests on: single origin △ Argued Claim c. + 2 premises, not drawn ↳ rests on: single origin The argument: lines lead from what is said at the left to what rests on it at the right. A dashed line comes from a disputed claim, a dotted one from a claim that no source supports or a forecast that is not settled. The line above a claim is its own standing; one down its side, with “rests on” beneath, is what it has from its premises. Not everything is drawn; there is more on the pages of “Claim end” (1 more premise), “Claim c” (2 more premises).");
    // Everything is drawn.
    assert!(!drawn("e").contains("not drawn"), "{}", drawn("e"));
    // In the list, too, what is left out is where the way leads.
    let rests = |at: usize| if at == 0 { "evidence: [study]".to_owned() } else { format!("rests_on: [p-{}]", at - 1) };
    let mut chain: Vec<(String, String)> = (0..12).map(|at| (format!("p-{at}"), rests(at))).collect();
    chain.push(("end".to_owned(), "rests_on: [p-11]".to_owned()));
    let claims: Vec<(&str, &str)> = chain.iter().map(|(name, rest)| (name.as_str(), rest.as_str())).collect();
    let page = site(&claims).build().succeeds().page("claims/p-11/");
    let wanted = "<li class=\"meta\">And 1 more claim, listed on <a href=\"../../claims/p-5/index.html#rests-on\">the page of this one</a>.</li>";
    assert!(page.contains(wanted), "{page}");
}

#[test]
fn an_argument_of_more_than_forty_claims_is_told_and_not_drawn() {
    let many = |count: usize| {
        let names: Vec<String> = (0..count).map(|at| format!("p-{at}")).collect();
        let end = format!("kind: judgement, rests_on: [{}]", names.join(", "));
        let mut claims: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "evidence: [study]")).collect();
        claims.push(("end", &end));
        site(&claims).build().succeeds()
    };
    let sentence = "More than forty claims take part in the argument; it is told in lists and not drawn.";
    for (count, drawn) in [(39, true), (40, false)] {
        let run = many(count);
        for address in ["claims/end/", "briefs/b/"] {
            let page = run.page(address);
            assert_eq!(page.contains("<svg class=\"diagram map\""), drawn, "{address} of {count}");
            assert_eq!(page.contains(sentence), !drawn, "{address} of {count}");
            assert!(page.contains("Claim p-38."), "{address} of {count}");
        }
    }
}

#[test]
fn five_thousand_claims_may_rest_on_one() {
    let names: Vec<String> = (0..5_000).map(|at| format!("d-{at}")).collect();
    let mut claims: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "rests_on: [end]")).collect();
    claims.push(("end", "status: retracted"));
    let run = site(&claims).build().succeeds();
    let page = run.page("claims/end/");
    assert!(page.len() < 60_000, "{} bytes", page.len());
    assert!(page.contains("And 4940 more claims, not listed here."));
    assert!(run.page("claims/d-4999/").contains("rests on a retracted claim"));
    assert!(run.took < Duration::from_secs(60), "{:?}", run.took);
}

#[test]
fn a_chain_of_a_hundred_thousand_claims_is_followed_to_its_end() {
    let mut site = Site::new().file("content/site.yaml", "title: T\nrules: {orphan-claim: allow}\n");
    for part in 0..20 {
        let mut yaml = String::new();
        for at in part * 5_000..(part + 1) * 5_000 {
            let rests = if at == 0 { "status: retracted".to_owned() } else { format!("rests_on: [c-{:06}]", at - 1) };
            let _ = writeln!(yaml, "- {{id: c-{at:06}, text: Claim {at}, {rests}}}");
        }
        site = site.file(&format!("content/claims/{part:02}.yaml"), yaml);
    }
    let publication = Publication { today: jiff::civil::date(2026, 11, 24), drafts: false, future: false };
    let examined = examine(&site.path(""), &Request { overrides: Overrides::default(), publication }).unwrap();
    let last = ClaimId(99_999);
    let carried = examined.assessment[last].carried(Burden::Retracted).unwrap();
    assert_eq!((carried.bearer, carried.distance), (ClaimId(0), 99_999));
    assert_eq!(examined.assessment.path(last, Burden::Retracted).count(), 99_999);
    let dead: Vec<_> = examined.findings.iter().filter(|finding| finding.code == "rests-on-dead").collect();
    assert_eq!(dead.len(), 1);
    assert_eq!(dead[0].message, "claim `c-000001` rests on `c-000000`, which is retracted");
    assert_eq!(
        dead[0].help,
        [
            "rest it on a claim that stands, or withdraw it as well",
            "`c-000002`, `c-000003`, `c-000004` and 99995 more rest on it in turn"
        ]
    );
}

#[test]
fn diamonds_fifty_deep_are_told_in_bounds() {
    let mut names =
        vec![("first-a".to_owned(), "status: retracted".to_owned()), ("first-b".to_owned(), "reason: x".to_owned())];
    for level in 0..50 {
        let [.., (a, _), (b, _)] = names.as_slice() else { continue };
        let rests = format!("rests_on: [{a}, {b}]");
        names.extend([(format!("l{level}-a"), rests.clone()), (format!("l{level}-b"), rests)]);
    }
    names.push(("end".to_owned(), "kind: judgement, rests_on: [l49-a, l49-b]".to_owned()));
    let claims: Vec<(&str, &str)> = names.iter().map(|(id, fields)| (id.as_str(), fields.as_str())).collect();
    let run = site(&claims).build().succeeds();
    let text = section(&run, "claims/end/", "rests-on");
    assert_snapshot!(text, @"What it rests on It rests on a retracted claim, by way of “Claim l49-a”, “Claim l48-a”, “Claim l47-a”, “Claim l46-a” and 46 more claims: Claim first-a. It rests on an unsupported claim, by way of “Claim l49-a”, “Claim l48-a”, “Claim l47-a”, “Claim l46-a” and 46 more claims: Claim first-a. Of each sort the nearest is named. Its premises △ Argued Claim l49-a. Rests on: retracted, unsupported. △ Argued Claim l48-a. Rests on: retracted, unsupported. △ Argued Claim l47-a. Rests on: retracted, unsupported. △ Argued Claim l46-a. Rests on: retracted, unsupported. △ Argued Claim l45-a. Rests on: retracted, unsupported. △ Argued Claim l44-a. Rests on: retracted, unsupported. And 2 more claims, listed on the page of this one. △ Argued Claim l44-b. Rests on: retracted, unsupported. And 2 more claims, listed on the page of this one. △ Argued Claim l45-b. Rests on: retracted, unsupported. △ Argued Claim l44-a. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l44-b. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l46-b. Rests on: retracted, unsupported. △ Argued Claim l45-a. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l45-b. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l47-b. Rests on: retracted, unsupported. △ Argued Claim l46-a. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l46-b. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l48-b. Rests on: retracted, unsupported. △ Argued Claim l47-a. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l47-b. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l49-b. Rests on: retracted, unsupported. △ Argued Claim l48-a. Rests on: retracted, unsupported. What it rests on is listed above. △ Argued Claim l48-b. Rests on: retracted, unsupported. What it rests on is listed above.");
    assert!(run.page("briefs/b/").contains("More than forty claims take part"));
    assert!(run.took < Duration::from_secs(10), "{:?}", run.took);
}
