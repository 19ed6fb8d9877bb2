//! `corroborate new`: what it writes, under which ids, and what it does not keep.

use insta::assert_snapshot;

use crate::site::{Run, Site, same};
use crate::start::{begun, is_faultless, read};

#[test]
fn a_new_brief_is_a_draft_that_passes_every_check() {
    let site = begun(&["--author", "Ada Moreau"]);
    let run = site.run(&["new", "brief", "Who takes: the \"harbour\" ferry?"]).succeeds();
    same(
        &run.stderr,
        "
Wrote `content/briefs/who-takes-the-harbour-ferry.md`
  `corroborate serve --open` shows it while you write
  it is a draft: take `draft: true` away to publish it
",
    );
    let path = "content/briefs/who-takes-the-harbour-ferry.md";
    assert_snapshot!(read(&site, path), @r#"
        ---
        title: "Who takes: the \"harbour\" ferry?"
        author: ada-moreau
        date: 2026-11-23
        draft: true
        # To publish it, take away the line above. What follows is optional: take `# ` away from the lines that you need.
        # summary: What it says, in a sentence or two.
        # interests: none
        # type: policy-brief # or commentary, explainer, report, fact-check, dataset-note
        # key_messages: # three to five, in a policy brief
        #   - "[What a reader should take away](claim:an-id)"
        # subtitle: A second line of the title
        # question: Which question does it answer?
        # topics: [a-topic]
        # claims:
        #   - id: an-id
        #     text: One sentence that stands by itself.
        #     evidence:
        #       - source: a-key
        #         locator: p. 12
        # sources:
        #   - id: a-key
        #     title: What it is called
        #     author: {name: Who wrote it}
        #     date: 2026-11-23
        #     url: https://example.org/
        ---
        The text begins here.
        "#);
    is_faultless(&site, &[]);
    let run = site.run(&["build", "--drafts"]).succeeds();
    assert!(run.page("briefs/who-takes-the-harbour-ferry/").contains("Who takes: the &quot;harbour&quot; ferry?"));

    // Again, and with what its hints say.
    let again = site.run(&["new", "brief", "Who takes the harbour ferry"]);
    same(
        &again.stderr,
        "
error: there is a brief `who-takes-the-harbour-ferry` already, in `content/briefs/who-takes-the-harbour-ferry.md`
  help: change that one, or give another id with `--id`
",
    );
    let whole = without_hash(&read(&site, path)).replace("The text begins here.", "So [it is](claim:an-id) [@a-key].");
    let run = site.file(path, whole).run(&["check", "--drafts"]).succeeds();
    let known = ["unknown-key", "wrong-type", "unknown-value"];
    assert!(!run.messages().iter().any(|it| known.iter().any(|code| it.contains(code))), "{}", run.stderr);
}

/// The text with its hints taken for what they say. Sentences stay comments.
fn without_hash(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let hint = line.trim_start().strip_prefix("# ");
        let is_key = hint.is_some_and(|hint| hint.starts_with([' ', '-']) || hint.starts_with(char::is_lowercase));
        if is_key { line.replacen("# ", "", 1) } else { line.to_owned() }
    });
    lines.map(|line| line + "\n").collect()
}

#[test]
fn the_author_of_a_brief_is_known_or_named() {
    let site = begun(&["--author", "Ada Moreau"]);
    let author = |id: &str| read(&site, &format!("content/briefs/{id}.md")).lines().nth(2).unwrap().to_owned();
    let new = |arguments: &[&str]| site.run(&[&["new", "brief"], arguments].concat());
    _ = new(&["One", "--author", "ada moreau", "--author", "City Council"]).succeeds();
    assert_eq!(author("one"), "authors: [ada-moreau, City Council]");
    // The newest brief, of those of one day the first by its name, is the example.
    _ = new(&["Two"]).succeeds();
    assert_eq!(author("two"), "author: ada-moreau");
    let run = new(&["Three", "--author", "ada-moreua"]);
    same(&run.stderr, "error: there is no author `ada-moreua`\n  help: did you mean `ada-moreau`?");

    let bare = Site::good();
    let run = bare.run(&["new", "brief", "One"]);
    same(&run.stderr, "error: nobody is there to write it\n  help: say who does with `--author`");
    _ = bare.run(&["new", "brief", "One", "--author", "Ann Lee"]).succeeds();
    _ = bare.run(&["new", "author", "Ann Lee"]).succeeds();
    _ = bare.run(&["new", "brief", "Two"]).succeeds();
    assert_eq!(read(&bare, "content/briefs/two.md").lines().nth(2), Some("author: ann-lee"));
    assert_eq!(bare.run(&["check", "--drafts"]).succeeds().findings(), "");
}

#[test]
fn a_new_source_has_a_key_of_who_and_when() {
    let site = begun(&[]);
    let new = |arguments: &[&str]| site.run(&[&["new", "source"], arguments].concat());
    let known = ["--title", "Ferries: a \"count\"", "--author", "Moreau, Ada", "--author", "City Council"];
    let run = new(&[&known[..], &["--published", "2025-12", "--url", "https://example.org/a b"]].concat()).succeeds();
    same(
        &run.stderr,
        "
Wrote `content/sources/moreau-2025.yaml`
  a text cites it:       [@moreau-2025]
  a claim stands on it:  evidence: [moreau-2025]
",
    );
    assert_snapshot!(read(&site, "content/sources/moreau-2025.yaml"), @r#"
        # Any brief can cite this source: [@moreau-2025]
        moreau-2025:
          title: "Ferries: a \"count\""
          author:
            - "Moreau, Ada"
            - City Council
          date: "2025-12"
          url: "https://example.org/a%20b"
          accessed: "2026-11-23"
          # What else is known of it, and decides how claims stand on it: take `# ` away from the lines that you need.
          # type: report # or article, book, legislation, dataset, …
          # tier: primary # record, primary, secondary or tertiary
          # origin: a-key # the source that it has its statements from, or unstated
          # seen: false # known only through others
          # archived: https://web.archive.org/web/2026/https://example.org/
          # interest: advocacy # or state-media, party, funder, vendor, own-organisation
        "#);
    // Another work of the same author and year, one of nobody, one of a body, and one under a name of its own.
    let keys = |run: Run| run.succeeds().stderr.lines().next().unwrap().to_owned();
    let told = [
        new(&["--title", "Another", "--author", "Moreau, Ada", "--published", "2025-03-01"]),
        new(&["--title", "A long title of a document that goes on and on and on"]),
        new(&["--title", "Order 12", "--publisher", "Città di Porto", "--published", "2024"]),
        new(&["--title", "Order 13", "--id", "order-13"]),
    ];
    assert_snapshot!(told.map(keys).join("\n"), @r#"
        Wrote `content/sources/moreau-2025-2.yaml`
        Wrote `content/sources/a-long-title-of-a-document-that-goes.yaml`
        Wrote `content/sources/citta-di-porto-2024.yaml`
        Wrote `content/sources/order-13.yaml`
        "#);
    let run = new(&["--title", "Elsewhere", "--url", "http://www.example.org/a%20b/"]);
    same(
        &run.stderr,
        "
error: source `moreau-2025` has that address already, in `content/sources/moreau-2025.yaml`
  help: cite it as `[@moreau-2025]`
",
    );
    let run = new(&["--title", "Order 13", "--id", "order-13"]);
    assert!(run.stderr.starts_with("error: there is a source `order-13` already, in `content/sources/order-13.yaml`"));
    let run = new(&["--title", "X", "--id", "Order 14"]);
    let message = "error: `Order 14` cannot be an id: it has other characters than `a` to `z`, `0` to `9` and `-`\n";
    assert_eq!(run.stderr, format!("{message}  help: write `--id order-14`\n"));
    for (flag, value) in [("--url", "javascript:alert(1)"), ("--published", "yesterday")] {
        assert_eq!(new(&["--title", "X", flag, value]).code, Some(2));
    }
    let run = site.check().succeeds();
    assert!(run.messages().iter().all(|message| message.starts_with("warning[source-unused]")), "{}", run.stderr);
    // What it says of itself beyond that is what sources can say.
    let path = "content/sources/moreau-2025.yaml";
    let whole = without_hash(&read(&site, path)).replace("a-key", "order-13");
    let run = site.file(path, whole).check().succeeds();
    assert!(run.messages().iter().all(|message| message.starts_with("warning[source-unused]")), "{}", run.stderr);
}

#[test]
fn a_new_claim_can_be_stated_at_once_and_is_excused_for_a_while() {
    let site = begun(&[]);
    let run = site.run(&["new", "claim", "Ridership of the harbour ferry doubled between 2023 and 2025."]).succeeds();
    same(
        &run.stderr,
        "
Wrote `content/claims/ridership-of-the-harbour-ferry-doubled.yaml`
  a brief states it:  [words](claim:ridership-of-the-harbour-ferry-doubled)
  it is excused from evidence until 2026-12-23: name its sources by then
",
    );
    let path = "content/claims/ridership-of-the-harbour-ferry-doubled.yaml";
    assert_snapshot!(read(&site, path), @r#"
        # Any brief can state this claim: [words](claim:ridership-of-the-harbour-ferry-doubled)
        - id: ridership-of-the-harbour-ferry-doubled
          text: Ridership of the harbour ferry doubled between 2023 and 2025.
          # Its evidence is still to be named. Then take `allow` away, and `# ` from the lines with `evidence`.
          # evidence:
          #   - source: a-key
          #     locator: p. 12
          allow:
            - {rule: claim-unsourced, reason: Its evidence is still to be named., until: 2026-12-23}
          # What else it can say: take `# ` away from the lines that you need.
          # short: A shorter text for lists and notes
          # kind: statistic # or fact (the default), quotation, causal, judgement, assumption, forecast, recommendation
          # as_of: 2026-11-23
          # measure: {value: 2, unit: times, of: passengers, period: 2023/2025}
        "#);
    let run = site.check().succeeds();
    assert_eq!(
        run.messages(),
        ["warning[orphan-claim]: no text states claim `ridership-of-the-harbour-ferry-doubled`"]
    );
    let run = site.run(&["check", "--date", "2026-12-24"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);

    _ = site.run(&["new", "brief", "Ferries"]).succeeds();
    _ = site.run(&["new", "source", "--title", "A count", "--id", "count"]).succeeds();
    let with = ["new", "claim", "It rose.", "--source", "count", "--brief", "ferries"];
    let run = site.run(&with).succeeds();
    assert!(
        run.stderr.contains("\n  paste into `content/briefs/ferries.md`:  [words](claim:it-rose)\n"),
        "{}",
        run.stderr
    );
    assert!(read(&site, "content/claims/it-rose.yaml").contains("  evidence:\n    - source: count\n"));
    for (arguments, message) in [
        (["--source", "cuont"], "error: there is no source `cuont`\n  help: did you mean `count`?\n"),
        (["--brief", "ferrys"], "error: there is no brief `ferrys`\n  help: did you mean `ferries`?\n"),
        (["--id", "it-rose"], "error: there is a claim `it-rose` already, in `content/claims/it-rose.yaml`\n"),
    ] {
        let run = site.run(&[&["new", "claim", "It fell."], &arguments[..]].concat());
        assert!(run.stderr.starts_with(message), "{}", run.stderr);
    }
    // A claim that a brief declares has its id as well, though it is a draft.
    let site = site.brief_with("late", "draft: true\nclaims: [{id: it-fell, text: It fell.}]\n", "Text.\n");
    let run = site.run(&["new", "claim", "It fell."]);
    assert!(run.stderr.starts_with("error: there is a claim `it-fell` already, in `content/briefs/late.md`\n"));
}

#[test]
fn authors_topics_and_pages_begin_likewise() {
    let site = begun(&[]);
    let told = [
        &["author", "Ólafur Ó’Brien"][..],
        &["topic", "Südasien & Co"],
        &["page", "Our method", "--id", "method"],
        &["author", "Ólafur Ó’Brien"],
    ]
    .map(|arguments| site.run(&[&["new"], arguments].concat()).stderr);
    assert_snapshot!(told.concat(), @r#"
        Wrote `content/authors/olafur-obrien.md`
          a brief names its author:  author: olafur-obrien
        Wrote `content/topics/sudasien-co.md`
          a brief names its topics:  topics: [sudasien-co]
        Wrote `content/pages/method.md`
          it will stand at /method/; the menu is in content/site.yaml
          it is a draft: take `draft: true` away to publish it
        error: there is an author `olafur-obrien` already, in `content/authors/olafur-obrien.md`
          help: change that one, or give another id with `--id`
        "#);
    is_faultless(&site, &[]);
    for path in ["content/authors/olafur-obrien.md", "content/topics/sudasien-co.md", "content/pages/method.md"] {
        let text = read(&site, path);
        assert!(text.contains("# "), "{text}");
    }
}

#[test]
fn what_the_site_could_not_bear_is_not_kept() {
    let site = begun(&[]).file("content/tombstones.yaml", "- {brief: gone, date: 2026-01-01, reason: Wrong.}\n");
    let site = site.brief_with("x", "aliases: [/briefs/old/]\n", "Text.\n");
    let told = [&["page", "Search"][..], &["brief", "Gone"], &["brief", "Old"], &["claim", "…"], &["topic", " "]];
    let told = told.map(|arguments| {
        let run = site.run(&[&["new"], arguments].concat());
        assert_eq!(run.code, Some(2), "{}", run.stderr);
        run.stderr
    });
    assert_snapshot!(told.concat(), @r#"
        error[reserved-address]: a page cannot stand at `/search/`
        --> content/pages/search.md
         = help: the site keeps that address for itself; rename the file

        error: `content/pages/search.md` was taken away again: the site could not be built with it
          help: give another id with `--id`
        error[tombstone-of-living]: brief `gone` has a tombstone, and it is still there
         --> content/tombstones.yaml:1:11
          |
        1 | - {brief: gone, date: 2026-01-01, reason: Wrong.}
          |           ^^^^
          |
          = help: take the tombstone away, or what it stands for

        error: `content/briefs/gone.md` was taken away again: the site could not be built with it
          help: give another id with `--id`
        error: a brief `old` would stand at an earlier address of `content/briefs/x.md`
          help: change that one, or give another id with `--id`
        error: `…` leaves nothing for an id
          help: give one with `--id`: `a` to `z`, digits, and hyphens between
        error: a new topic needs words
          help: write them between quotes behind the command
        "#);
    assert!(!site.path("content/pages/search.md").exists() && !site.path("content/briefs/gone.md").exists());
    // What is there and cannot be read is not written over.
    let site = site.file("content/sources/broken.yaml", "[\n");
    let run = site.run(&["new", "source", "--title", "Broken"]);
    assert!(run.stderr.starts_with("error: `content/sources/broken.yaml` is there already\n"), "{}", run.stderr);
}

#[test]
fn an_id_in_other_letters_than_the_words_is_told() {
    let site = begun(&[]);
    let told = |arguments: &[&str]| site.run(arguments).succeeds().stderr.lines().last().unwrap().to_owned();
    let spelt = "  `kaartsuu` is how it may be spelt in Latin letters; `--id` gives it another name";
    assert_eq!(told(&["new", "brief", "ការតស៊ូ"]), spelt);
    assert!(!told(&["new", "brief", "ការតស៊ូ", "--id", "struggle"]).contains("Latin"));
    assert!(!told(&["new", "author", "Nguyễn Thị Ánh"]).contains("Latin"));
}
