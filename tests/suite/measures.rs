//! Numbers: written in the language of the page, set beside each other, and compared as exactly as they were given.

use crate::site::{Site, same};

/// One claim with this measure.
fn claim(id: &str, measure: &str) -> String {
    format!("- {{id: {id}, text: Text of {id}., measure: {{{measure}}}}}\n")
}

/// What `[](claim:c#value)` becomes in a brief in this language.
fn written(language: &str, measure: &str) -> String {
    let run = Site::good()
        .file("content/claims/c.yaml", claim("c", measure))
        .brief_with("x", &format!("language: {language}\n"), "[](claim:c#value)\n")
        .build()
        .succeeds();
    let page = run.page("briefs/x/");
    let (_, rest) = page.split_once("<a class=\"measure\"").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    rest.split_once("</a>").unwrap().0.to_owned()
}

#[test]
fn a_number_is_written_in_the_language_of_the_page() {
    let about = "value: 20, op: ≈, unit: billion USD";
    for (language, measure, html) in [
        ("en", about, "<data value=\"20000000000\">about 20 billion USD</data>"),
        ("fr", about, "<data value=\"20000000000\">environ 20 milliards USD</data>"),
        ("de", about, "<data value=\"20000000000\">etwa 20 Milliarden USD</data>"),
        ("es", about, "<data value=\"20000000000\">alrededor de 20 mil millones USD</data>"),
        ("km", about, "<data value=\"20000000000\">≈\u{a0}20 billion USD</data>"),
        ("ar", about, "<data value=\"20000000000\"><bdi>≈\u{a0}20 billion USD</bdi></data>"),
        ("fr", "value: 49.5, unit: '%'", "<data value=\"49.5\">49,5\u{202f}%</data>"),
        ("tr", "value: 49, unit: '%'", "<data value=\"49\">%49</data>"),
        ("de-CH", "value: 1234567.80", "<data value=\"1234567.8\">1’234’567.80</data>"),
        (
            "en",
            "low: 1.7, high: 5.5, unit: million tons",
            "<data value=\"1700000/5500000\">1.7–5.5 million tons</data>",
        ),
        // More digits than can be compared are written all the same.
        ("en", "value: 12345678901234567890.12345678901234567891", "12,345,678,901,234,567,890.12345678901234567891"),
    ] {
        same(&written(language, measure), html);
    }
}

/// What is found by one rule in claims with these measures.
fn found(rule: &str, measures: &[&str]) -> String {
    let claims: String = measures.iter().enumerate().map(|(at, it)| claim(&format!("c{at}"), it)).collect();
    let site = Site::good().with_rules().file("content/claims/c.yaml", claims);
    site.run(&["check", "--rule", "all=allow", "--rule", &format!("{rule}=warn")]).findings().to_owned()
}

#[test]
fn numbers_conflict_only_where_no_number_fits_both() {
    let of = "of: workers, period: 2018";
    for (one, other, conflict) in [
        ("value: 1.4, unit: million people", "value: 1400000, unit: people", false),
        ("value: 1.4, unit: million people", "value: 1400001, unit: people", true),
        ("value: 0.1", "value: 0.10", false),
        ("value: 0.1", "value: 0.10000000000000001", true),
        ("value: 11000, op: ≈", "value: 11490", false),
        ("value: 11000, op: ≈", "value: 11501", true),
        ("value: 10000, op: <", "value: 10000", true),
        ("value: 10000, op: <", "value: 9999", false),
        ("value: 10000, op: ≤", "value: 10000", false),
        ("low: 10, high: 20", "low: 20, high: 30", false),
        ("low: 10, high: 10", "value: 10", false),
        ("value: 250, unit: '%'", "value: 250, unit: percentage points", false),
        ("value: 5, unit: million USD", "value: 5, unit: million EUR", false),
        ("value: -0", "value: 0", false),
        ("value: 1e308", "value: 1e307", true),
        // What has more digits than can be kept is not compared.
        ("value: 1.234567890123456789012345678901234567891", "value: 1", false),
        ("value: 5, method: counted", "value: 6, method: estimated", false),
        ("value: 5, method: counted", "value: 6", true),
        // Units that have nothing in common are not compared; a bare number counts what the other counts.
        ("value: 200, unit: people", "value: 5, unit: °C", false),
        ("value: 7, unit: houses", "value: 8, unit: persons", false),
        ("value: 7, unit: houses", "value: 8", true),
        ("value: 7, place: A", "value: 8, place: B", false),
        // Prefixes are powers of ten.
        ("value: 1.4, unit: Mt", "value: 1.4, unit: million tonnes", false),
        ("value: 1.4, unit: Mt", "value: 1.5, unit: million tonnes", true),
        ("value: 1.4, unit: Mt", "value: 1400000, unit: t", false),
        ("value: 5, unit: km", "value: 5000, unit: m", false),
        ("value: 5, unit: km", "value: 5001, unit: metres", true),
        ("value: 1.5, unit: GW", "value: 1500, unit: MW", false),
        ("value: 1.5, unit: GW", "value: 1500, unit: kW", true),
        ("value: 2, unit: TWh", "value: 2000000, unit: MWh", false),
        ("value: 2, unit: TWh", "value: 3, unit: GW", false),
        ("value: 250, unit: ha", "value: 2.5, unit: km²", false),
        ("value: 250, unit: ha", "value: 3, unit: km²", true),
        ("value: 2, unit: °C", "value: 3, unit: degrees Celsius", true),
        ("value: 5, unit: tons", "value: 6, unit: tonnes", false),
        ("value: 90, unit: km/h", "value: 90, unit: kilometres per hour", false),
    ] {
        let findings = found("value-conflict", &[&format!("{one}, {of}"), &format!("{other}, {of}")]);
        assert_eq!(findings.contains("value-conflict"), conflict, "{one} and {other}: {findings}");
    }
}

#[test]
fn a_conflict_is_shown_at_both_claims() {
    let measures = ["value: 11000, unit: workers, of: Workers", "value: 14.5, unit: thousand workers, of: the workers"];
    same(
        &found("value-conflict", &measures),
        "warning[value-conflict]: claims `c0` and `c1` give different numbers for the same thing: 11000 workers and 14.5 thousand workers
 --> content/claims/c.yaml:2:40
  |
1 | - {id: c0, text: Text of c0., measure: {value: 11000, unit: workers, of: Workers}}
  |                                        ------------------------------------------ the other number
2 | - {id: c1, text: Text of c1., measure: {value: 14.5, unit: thousand workers, of: the workers}}
  |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: correct one of them, or say what differs: `period`, `place`, `of` or `method`
  = help: if one is somebody else's number, `mode: attributed` says so",
    );
}

#[test]
fn a_unit_that_is_nearly_a_known_one_is_reported_and_any_other_is_not() {
    same(
        &found("unit-unknown", &["value: 20, unit: bilion USD", "value: 3, unit: quokkas"]),
        "warning[unit-unknown]: `bilion` is no unit that is known, and nearly `billion`
 --> content/claims/c.yaml:1:58
  |
1 | - {id: c0, text: Text of c0., measure: {value: 20, unit: bilion USD}}
  |                                                          ^^^^^^^^^^
  |
  = help: if `billion` is meant, write so; else numbers of this unit compare with each other alone",
    );
    for (unit, near) in [
        ("milion USD", Some("`milion` is no unit that is known, and nearly `million`")),
        ("thousand hektares", Some("`hektares` is no unit that is known, and nearly `hectare`")),
        ("barels a day", Some("`barels` is no unit that is known, and nearly `barrel`")),
        ("kmh", Some("`kmh` is no unit that is known, and nearly `km/h`")),
        ("Dolars", Some("`Dolars` is no unit that is known, and nearly `dollar`")),
        ("USd", None),
        ("people", None),
        ("camps", None),
        ("visits", None),
        ("presents", None),
        ("rubies", None),
        ("tunnels", None),
        ("galleons", None),
        ("minions", None),
        ("tonnes of bullion", None),
        ("tonnes", None),
        ("kilometers per hour", None),
        ("millions of hectares", None),
    ] {
        let finding = found("unit-unknown", &[&format!("value: 3, unit: {unit}")]);
        match near {
            Some(near) => assert!(finding.starts_with(&format!("warning[unit-unknown]: {near}\n")), "{finding}"),
            None => same(&finding, ""),
        }
    }
    let long = format!("value: 3, unit: {}", "x".repeat(10_000));
    same(&found("unit-unknown", &[&long]), "");
}

#[test]
fn thousands_of_numbers_of_one_thing_are_compared_in_no_time() {
    let claims: String = (0..3_000).map(|at| claim(&format!("c{at}"), "value: 5, of: workers")).collect();
    let claims = format!("{claims}{}", claim("last", "value: 6, of: workers"));
    let site = Site::good().with_rules().file("content/claims/c.yaml", claims);
    let run = site.run(&["check", "--rule", "all=allow", "--rule", "value-conflict=warn"]).succeeds();
    assert_eq!(run.findings().matches("warning[value-conflict]").count(), 1, "{}", run.findings());
}

#[test]
fn a_claim_shows_the_numbers_of_others_that_measure_the_same() {
    let claims = "- {id: a, text: A., measure: {value: 11000, unit: workers, of: workers, period: 2018}}\n\
                  - {id: b, text: B., measure: {value: 10000, op: <, unit: workers, of: The workers, period: 2019}}\n\
                  - {id: c, text: C., measure: {value: 5, of: ships}, relates: [{rel: contradicts, claim: a}]}\n\
                  - {id: d, text: D., measure: {value: 7, of: planes}}\n";
    let run = Site::good().file("content/claims/c.yaml", claims).build().succeeds();
    let page = run.page("claims/a/");
    let (_, rest) = page.split_once("<div class=\"rivals\">").unwrap();
    let list = rest.split_once("</div>").unwrap().0;
    same(
        list,
        "<p>Other numbers to compare</p>
<ul>
<li><b>5</b> <a href=\"../../claims/c/index.html\">C.</a> <span class=\"rival-note\">(contradicts this claim; of what: ships; no period given)</span></li>
<li><b>less than 10,000 workers</b> <a href=\"../../claims/b/index.html\">B.</a> <span class=\"rival-note\">(of what: The workers; period: 2019)</span></li>
</ul>",
    );
    assert!(!run.page("claims/d/").contains("rivals"));
}

#[test]
fn numbers_in_every_language_are_compared_with_the_claim() {
    let claims = "- {id: c, text: C., measure: {value: 1.4, unit: million people}}\n";
    let check = |language: &str, words: &str| {
        let site = Site::good().with_rules().file("content/claims/c.yaml", claims);
        let site = site.brief_with("x", &format!("language: {language}\n"), &format!("[{words}](claim:c)\n"));
        let run = site.run(&["check", "--rule", "all=allow", "--rule", "number-differs=warn"]);
        run.findings().to_owned()
    };
    let of_rule = |findings: &str| findings.find("warning[").map_or(String::new(), |at| findings[at..].to_owned());
    for (language, right, wrong) in [
        ("en", "1,400,000 people", "1,500,000 people"),
        ("fr", "1,4 million de personnes", "1,5 million de personnes"),
        ("fr", "1 400 000 personnes", "1 500 000 personnes"),
        ("de", "1,4 Mio. Menschen", "1,5 Mio. Menschen"),
        ("de", "1.400.000 Menschen", "1.500.000 Menschen"),
        ("es", "1,4 millones de personas", "1,5 millones de personas"),
        ("hi", "14 लाख", "15 लाख"),
        ("ar", "١٫٤ مليون", "١٫٥ مليون"),
        ("fa", "۱۴۰۰۰۰۰", "۱۵۰۰۰۰۰"),
        ("km", "១,៤ លាន", "១,៥ លាន"),
        ("zh", "140万人", "150万人"),
    ] {
        same(&of_rule(&check(language, right)), "");
        let findings = of_rule(&check(language, wrong));
        assert!(findings.starts_with("warning[number-differs]: the words say `"), "{language} {wrong}: {findings}");
    }
}

/// What `number-differs` says of one claim with this text and these further keys, which a brief states in these words.
fn said_of_own_words(text: &str, rest: &str, words: &str) -> String {
    let site = Site::good().with_rules().file("content/claims/c.yaml", format!("- id: m\n  text: {text}\n  {rest}\n"));
    let run = site.brief("x", &format!("[{words}](claim:m)\n"));
    run.run(&["check", "--rule", "all=allow", "--rule", "number-differs=warn"]).findings().to_owned()
}

#[test]
fn the_text_of_a_claim_has_the_number_of_its_measure() {
    let measure = "measure: {value: 2.4, unit: million people, of: people, period: 2025}";
    same(
        &said_of_own_words("Trade took 1.4 million people.", measure, "1,400,000 people"),
        "
warning[number-differs]: the words say `1,400,000`, and claim `m` does not
 --> content/briefs/x.md:6:2
  |
6 | [1,400,000 people](claim:m)
  |  ^^^^^^^^^
  |
 ::: content/claims/c.yaml:3:12
  |
3 |   measure: {value: 2.4, unit: million people, of: people, period: 2025}
  |            ------------------------------------------------------------ the claim
  |
  = help: the claim has: 2.4 million people
  = help: correct one of them; `[](claim:m#value)` writes the claim's number

warning[number-differs]: the `text` of claim `m` says `1.4 million`, and its measure does not
 --> content/claims/c.yaml:2:9
  |
2 |   text: Trade took 1.4 million people.
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
3 |   measure: {value: 2.4, unit: million people, of: people, period: 2025}
  |            ------------------------------------------------------------ the measure
  |
  = help: the measure has: 2.4 million people
  = help: look at the evidence, and correct one of them
",
    );
}

#[test]
fn the_text_of_a_claim_is_compared_with_its_measure_and_with_no_other_number() {
    for (text, rest, differs) in [
        ("Rose by 14 percent.", "measure: {value: 41, unit: '%'}", true),
        ("Rose by 41 percent.", "measure: {value: 41, unit: '%'}", false),
        ("It rose.", "short: It rose by 14%\n  measure: {value: 41, unit: '%'}", true),
        ("It took 1,400,000 people.", "measure: {value: 1.4, unit: million people}", false),
        ("It took 1.4 million.", "measure: {value: 2.4, unit: million people}", true),
        ("It took 1.4 million workers.", "measure: {value: 2.4, unit: million, of: workers}", true),
        ("It cost $3.", "measure: {value: 4, unit: USD}", true),
        ("It cost 3 euros.", "measure: {value: 4, unit: USD}", false),
        ("Nearly 80% left.", "measure: {value: 78, unit: '%'}", false),
        ("At most 1.2 billion dollars.", "measure: {value: 1.2, op: ≤, unit: billion USD}", false),
        ("They were paid 0.9 billion dollars.", "measure: {value: 1.2, op: ≤, unit: billion USD}", true),
        ("From 1.7 to 5.5 million tons.", "measure: {low: 1.7, high: 5.5, unit: million tons}", false),
        ("From 6.7 to 9.5 million tons.", "measure: {low: 1.7, high: 5.5, unit: million tons}", true),
        ("Exports fell by 5%.", "measure: {value: -5, unit: '%'}", false),
        ("Exports grew by 5%.", "measure: {value: -5, unit: '%'}", true),
        ("In 2018, 250 villages lost two people.", "measure: {value: 2, unit: people}", false),
        ("On 13 May 2025 the 3rd ship of 400 tons came.", "measure: {value: 2, unit: ships}", false),
        ("The number fell from 300 people to 100 people.", "measure: {value: 200, unit: people}", false),
        ("Half of the 10 million people left.", "measure: {value: 5, unit: million people}", false),
        (
            "The number fell from 30,000 people to 11,490 people.",
            "measure: {value: 11.49, unit: thousand people}",
            false,
        ),
        ("Article 300 stands.", "measure: {value: 12, unit: articles}", false),
    ] {
        let findings = said_of_own_words(text, rest, "It");
        let says = if rest.starts_with("short") { "the `short` of claim" } else { "the `text` of claim" };
        assert_eq!(findings.contains(says), differs, "{text} {rest}: {findings}");
        assert_eq!(findings.is_empty(), !differs, "{text} {rest}: {findings}");
    }
}

#[test]
fn words_of_a_claim_keep_its_unit_its_currency_and_its_sign() {
    let check = |measure: &str, words: &str| {
        let site = Site::good().with_rules().file("content/claims/c.yaml", claim("c", measure));
        let run = site.brief("x", words).run(&["check", "--rule", "all=allow", "--rule", "number-differs=warn"]);
        run.findings().contains("warning[number-differs]: the words say `")
    };
    for (measure, words, differs) in [
        ("value: 4, unit: EUR", "[It costs 5 dollars](claim:c)", true),
        ("value: 4, unit: EUR", "[It costs 4 dollars](claim:c)", true),
        ("value: 4, unit: EUR", "[It costs 4 euros, about 5 dollars](claim:c)", false),
        ("value: 4, unit: EUR", "[It costs 400 cents](claim:c)", false),
        ("value: 4, unit: million EUR", "[It costs 4 million](claim:c)", false),
        ("value: 4, unit: CAD", "[It costs 4 dollars](claim:c)", false),
        ("value: 1500000, unit: GBP", "[It costs $1.5m](claim:c)", true),
        ("value: 1500000, unit: GBP", "[It costs £1.5m](claim:c)", false),
        ("value: 30, unit: '%'", "[It rose by 30 percentage points](claim:c)", true),
        ("value: 30, unit: '%'", "[It rose by 5 percentage points](claim:c)", false),
        ("value: 30, unit: percentage points", "[It rose by 30%](claim:c)", true),
        ("value: -5, unit: °C", "[It was 5 °C](claim:c)", true),
        ("value: -5, unit: °C", "[It was −5 °C](claim:c)", false),
        ("value: -5, unit: °C", "[It was 5 °C below zero](claim:c)", false),
        ("value: -5, unit: '%'", "[Exports fell by 5%](claim:c)", false),
        ("value: -5, unit: '%'", "[Exports grew by 5%](claim:c)", true),
        ("value: 50, op: <, unit: '%'", "[A share of 55%](claim:c)", true),
        ("value: 50, op: <, unit: '%'", "[More than half](claim:c)", true),
        ("value: 50, op: <, unit: '%'", "[Less than half](claim:c)", false),
        ("value: 51, unit: '%'", "[More than half](claim:c)", false),
        ("value: 33.3, unit: '%'", "[A share of 33%](claim:c)", false),
        ("value: 33.3, unit: '%'", "[A third](claim:c)", false),
        ("value: 33.3, unit: '%'", "[A share of 34%](claim:c)", true),
        ("value: 30400, unit: people", "[30,000 people](claim:c)", true),
    ] {
        assert_eq!(check(measure, &format!("{words}\n")), differs, "{measure}: {words}");
    }
}

#[test]
fn words_that_give_a_measure_in_another_prefix_agree_with_their_claim() {
    let differs = |measure: &str, words: &str| {
        let claims = claim("c", measure);
        let site = Site::good()
            .with_rules()
            .file("content/claims/c.yaml", claims)
            .brief("b", &format!("[{words}](claim:c).\n"));
        !site.run(&["check", "--rule", "all=allow", "--rule", "number-differs=warn"]).findings().is_empty()
    };
    for (measure, words, wrong) in [
        ("value: 1.4, unit: Mt", "1.4 million tonnes of coal", false),
        ("value: 1.4, unit: Mt", "1.4 Mt", false),
        ("value: 1.4, unit: Mt", "1,400 kilotonnes", false),
        ("value: 1.4, unit: Mt", "1.5 million tonnes", true),
        ("value: 1.4, unit: million tonnes", "1.5 Mt", true),
        ("value: 300, unit: km", "300 kilometres", false),
        ("value: 300, unit: km", "300", false),
        ("value: 300, unit: km", "300,000 metres", false),
        ("value: 300, unit: km", "310 km", true),
        ("value: 3, unit: GW", "3,000 MW", false),
        ("value: 3, unit: GW", "300 MW", true),
        ("value: 3, unit: GW", "3 GW with a line of 12 km", false),
        ("value: 500, unit: workers", "500 workers on 3 km", false),
    ] {
        assert_eq!(differs(measure, words), wrong, "{measure}: {words}");
    }
}

#[test]
fn a_word_of_a_language_that_is_not_known_is_no_slip() {
    for (language, unit, slips) in
        [("cs", "milion", 0), ("cs", "procenta", 0), ("pl", "milion", 0), ("fr", "milion", 1)]
    {
        let site = Site::new()
            .with_rules()
            .file("content/site.yaml", format!("title: T\nlanguage: {language}\n"))
            .file("content/claims/c.yaml", claim("c", &format!("value: 3, unit: {unit}")));
        let run = site.run(&["check", "--rule", "all=allow", "--rule", "unit-unknown=warn"]);
        let found = run.messages().iter().filter(|message| message.starts_with("warning[")).count();
        assert_eq!(found, slips, "{language} {unit}\n{}", run.stderr);
    }
}

#[test]
fn a_sentence_that_sets_unlike_numbers_side_by_side_is_reported_at_its_words() {
    let claims = claim("then", "value: 31, unit: '%', of: crude exports, period: 2020")
        + &claim("today", "value: 47, unit: '%', of: crude exports, period: 2025")
        + &claim("coal", "value: 44, unit: '%', of: coal exports, period: 2025");
    let found = |body: &str| {
        let run = Site::good().with_rules().argument("--rule=all=allow").argument("--rule=not-comparable=warn");
        run.file("content/claims/c.yaml", &claims).brief("x", body).check().succeeds().findings().to_owned()
    };
    same(
        &found("China takes [47%](claim:today), compared with [31%](claim:then) on paper.\n"),
        "
warning[not-comparable]: `compared with` sets claim `today` beside claim `then`, and the sentence does not say that their periods differ: `2025` and `2020`
 --> content/briefs/x.md:6:14
  |
6 | China takes [47%](claim:today), compared with [31%](claim:then) on paper.
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: say in the sentence what each number is of, or compare numbers that measure the same
",
    );
    for fine in [
        "China takes [47%](claim:today) and more than [31%](claim:then) on paper.",
        "China takes [47%](claim:today), up from [31%](claim:then) five years ago.",
        "In 2025 it took [47%](claim:today), compared with [31%](claim:then) in 2020.",
        "It takes [47%](claim:today) of crude, more than the [44%](claim:coal) of coal.",
        "It rose from [31%](claim:then) to [47%](claim:today).",
        "It takes [47%](claim:today). Compared with that, [31%](claim:then) is little.",
        "> It takes [47%](claim:today), compared with [31%](claim:then).",
    ] {
        assert_eq!(found(fine), "", "{fine}");
    }
}
