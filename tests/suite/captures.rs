//! Quotations and the private copies that they are checked against: what passes, what is reported, what pages say, and
//! that nothing of a copy is published.

use insta::assert_snapshot;

use crate::html;
use crate::site::{Run, Site, same};

const SOURCE: &str = "\
agency-2024:
  title: Treaty takes effect
  url: https://example.org/news/1
  accessed: 2024-12-06
  archived: {url: \"https://archive.example/2024/https://example.org/news/1?a=1&b\", date: 2024-12-07}
";

/// A site with one quotation from one source, and this copy of the source.
fn quoting(quote: &str, ending: &str, copy: impl AsRef<[u8]>) -> Site {
    let quote = quote.replace('\\', "\\\\").replace('"', "\\\"");
    let claims = format!(
        "- id: in-force\n  text: The treaty is in force.\n  evidence:\n    - source: agency-2024\n      quote: \"{quote}\"\n"
    );
    Site::good()
        .file("content/sources/s.yaml", SOURCE)
        .file("content/claims/c.yaml", claims)
        .brief("a", "The treaty [is in force](claim:in-force).\n")
        .file(&format!("content/captures/agency-2024.{ending}"), copy)
        .argument("--rule=quote-not-found=error")
        .argument("--rule=quote-altered=warn")
        .with_rules()
        .argument("--rule=all=allow")
}

fn verdict(run: &Run) -> &'static str {
    let page = run.page("claims/in-force/");
    ["check verbatim", "check altered", "check missing", "check unchecked"]
        .into_iter()
        .find(|class| page.contains(class))
        .unwrap_or("nothing")
}

#[test]
fn the_sentences_around_a_quotation_are_shown_where_the_copy_has_them() {
    let shown = |context: &str, quote: &str| {
        let claims = format!(
            "- id: in-force\n  text: The treaty is in force.\n  evidence:\n    - source: agency-2024\n      quote: {quote}\n      context: {context}\n"
        );
        let site =
            quoting("x", "txt", "The treaty has\n<an> effect now. So they said.").file("content/claims/c.yaml", claims);
        let page = site.argument("--rule=quote-not-found=allow").build().page("claims/in-force/");
        let Some(start) = page.find("<p class=\"around\">") else { return "nothing".to_owned() };
        page[start..start + page[start..].find("</p>").unwrap()].to_owned()
    };
    assert_eq!(
        shown("The treaty has <an> effect now.", "<an> effect"),
        "<p class=\"around\"><span class=\"meta\">Around these words, in our copy:</span> <span>The treaty has <mark>&lt;an&gt; effect</mark> now.</span>"
    );
    // The copy has other words around it, or there is nothing around it.
    assert_eq!(shown("The pact has <an> effect now.", "<an> effect"), "nothing");
    assert_eq!(shown("<an> effect", "<an> effect"), "nothing");
}

#[test]
fn quotations_pass_word_for_word_or_not_at_all() {
    for (quote, ending, copy, wanted) in [
        ("has an effect from December", "txt", "The treaty has an effect from December.", "check verbatim"),
        ("has an effect from", "html", "<p>It has an e&#xFB00;ect<br>from&nbsp;then", "check verbatim"),
        ("has an effect", "md", "It has an *ef-\nfect* now", "check verbatim"),
        ("of “the” effect", "html", "<td>of &quot;the&quot;<b> eff</b>ect</td>", "check verbatim"),
        ("[t]he treaty […] ends", "txt", "The treaty,\n\nI hear, ends", "check verbatim"),
        ("لا من", "html", "<p>\u{fefb} م\u{640}ن</p>", "check verbatim"),
        ("កម្ពុជាជាប្រទេស", "html", "<p>កម្ពុជា&ZeroWidthSpace;ជា\u{200b}ប្រទេស</p>", "check verbatim"),
        ("inter\u{ad}national", "html", "<i>inter&shy;national</i> law", "check verbatim"),
        ("e\u{301}tude", "txt", "une étude", "check verbatim"),
        ("Has an effect", "txt", "it has an effect", "check altered"),
        ("an effect, now", "txt", "an effect now", "check altered"),
    ] {
        let run = quoting(quote, ending, copy).build().succeeds();
        assert_eq!(verdict(&run), wanted, "{quote} in {copy}\n{}", run.stderr);
    }
    for (quote, copy) in [
        ("no effect", "it has an effect"),
        ("an effect of 4", "an effect of 48 per cent"),
        ("effect … now", "effect, I hear, now"),
        ("longer than the copy", "copy"),
        ("[…]", "anything"),
    ] {
        let run = quoting(quote, "txt", copy).build().fails();
        assert!(run.findings().starts_with("error[quote-not-found]"), "{}", run.stderr);
    }
}

#[test]
fn block_quotations_that_cite_a_source_are_checked_as_well() {
    let told = |text: &str, copy: &str| {
        let site = quoting("an effect", "txt", copy).without("content/claims").brief("a", text);
        site.check().findings().to_owned()
    };
    let copy = "The treaty has an effect from 4 December.\n\nIt has no end, the agency wrote in its report.";
    for text in [
        "> The treaty has an effect from\n> *4 December* [@agency-2024].\n",
        "> “[T]he treaty […] from 4 December” [@agency-2024, p. 2]\n",
        "> The treaty has an effect from 4 December.\n>\n> It has no end[@agency-2024]\n",
        "> It has no end,\\\n> — The agency [@agency-2024]\n",
        "> It has no end,\n>\n> -- The agency [@agency-2024]\n",
        // These cite nothing, or are no quotations.
        "> Another thing.\n",
        "Another thing [@agency-2024].\n",
        "> [!NOTE]\n> Another thing [@agency-2024].\n",
        "> It has no end [@agency-2024].\n\nBetween.\n\n> Another thing.\n",
    ] {
        assert_eq!(told(text, copy), "", "{text}");
    }
    assert_snapshot!(
        told("> The treaty had an effect from *4 May* [@agency-2024].\n>\n> it has no end … in its report\n", copy),
        @"
    error[quote-not-found]: these words do not stand in our copy of `agency-2024`
     --> content/briefs/a.md:6:3
      |
    6 | > The treaty had an effect from *4 May* [@agency-2024].
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the nearest passage of the copy: The treaty [-had-] {+has+} an effect from 4 [-May-] {+December+}
      = help: quote the source’s words exactly, or file the copy that has them

    error[quote-not-found]: these words do not stand in our copy of `agency-2024`
     --> content/briefs/a.md:8:3
      |
    8 | > it has no end … in its report
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the nearest passage of the copy: [-it-] {+It+} has no end [-...-]{+, the agency wrote+} in its report
      = help: write `[…]` for words that are left out
      = help: quote the source’s words exactly, or file the copy that has them
    "
    );
    assert_snapshot!(told("> It has no end, the Agency wrote [@agency-2024].\n", copy), @"
    warning[quote-altered]: the quotation from `agency-2024` differs from our copy in case or punctuation
     --> content/briefs/a.md:6:3
      |
    6 | > It has no end, the Agency wrote [@agency-2024].
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the copy has: It has no end, the [-Agency-] {+agency+} wrote
      = help: quote it as it stands there; `[t]he` marks a letter whose case you change
    ");
}

#[test]
fn a_block_quotation_says_that_it_stands_in_our_copy() {
    let page = |text: &str| {
        let site = quoting("an effect", "txt", "The treaty has an effect from 4 December.").without("content/claims");
        site.brief("a", text).build().page("briefs/a/")
    };
    let mark = "<span class=\"check verbatim\">Word for word in our copy";
    let shown = page("> The treaty has an effect [@agency-2024].\n\nSo it has [@agency-2024].\n");
    assert_eq!(shown.matches(mark).count(), 1, "{shown}");
    let quotation = &shown[shown.find("<blockquote>").unwrap()..shown.find("</blockquote>").unwrap()];
    assert!(quotation.contains(mark), "{quotation}");
    // Running text quotes nothing, and what cites nothing is from nowhere.
    for text in ["The treaty has an effect [@agency-2024].\n", "> The treaty has an effect.\n"] {
        assert!(!page(text).contains(mark), "{text}");
    }
}

#[test]
fn a_block_quotation_from_several_sources_or_in_another_language_is_reported_where_it_can_be_told() {
    let site = quoting("an effect", "txt", "It has an effect.")
        .without("content/claims")
        .brief("a", "> It has no end [@agency-2024; @other].\n\n> Es wirkt [@german].\n\n> Il agit [@french].\n");
    let sources = |language: &str| {
        format!("{SOURCE}other: {{title: Other}}\ngerman: {{title: G, language: {language}}}\nfrench: {{title: F}}\n")
    };
    let site = site
        .file("content/sources/s.yaml", sources("de"))
        .file("content/captures/german.txt", "Es ist so.")
        .file("content/captures/french.txt", "Il agit.");
    // There is no copy of the other source.
    assert_eq!(site.check().findings(), "");
    let site = site.file("content/captures/other.txt", "It has no end.");
    assert_eq!(site.check().findings(), "");
    let site =
        site.file("content/captures/other.txt", "It has an end.").file("content/sources/s.yaml", sources("en-GB"));
    assert_eq!(
        site.check().messages(),
        [
            "error[quote-not-found]: these words do not stand in our copy of `agency-2024`",
            "error[quote-not-found]: these words do not stand in our copy of `german`",
        ]
    );
    // A waiver of the brief excuses it.
    let text = std::fs::read_to_string(site.path("content/briefs/a.md")).unwrap();
    let allow = "allow: [{rule: quote-not-found, reason: why not, until: 2027}]\n---\n>";
    let site = site.file("content/briefs/a.md", text.replacen("---\n>", allow, 1));
    assert_eq!(site.check().findings(), "");
}

#[test]
fn words_that_a_page_hides_are_no_part_of_it() {
    for (copy, wanted) in [
        ("<p hidden>an effect<p>now", false),
        ("<p>an effect<p hidden>now", true),
        ("<div style='display: none'><p>an effect</p></div>", false),
        ("<div style='visibility:hidden'>an effect</div>", false),
        ("<template>an effect</template><noscript>an effect</noscript>", false),
        ("<p aria-hidden=true>an effect", true),
        ("<p>an <span hidden>adverse </span>effect", true),
    ] {
        let run = quoting("an effect", "html", copy).argument("--rule=quote-not-found=warn").build().succeeds();
        assert_eq!(verdict(&run) == "check verbatim", wanted, "{copy}\n{}", run.stderr);
    }
}

#[test]
fn what_is_not_there_is_shown_beside_the_nearest_passage() {
    let copy = "Yesterday nobody knew. The treaty may take effect in December, the agency said.";
    let run = quoting("The treaty will take effect in December", "txt", copy).check().fails();
    same(
        run.findings(),
        r#"
error[quote-not-found]: these words do not stand in our copy of `agency-2024`
 --> content/claims/c.yaml:5:14
  |
5 |       quote: "The treaty will take effect in December"
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: the nearest passage of the copy: The treaty [-will-] {+may+} take effect in December
  = help: quote the source’s words exactly, or file the copy that has them
"#,
    );
}

#[test]
fn the_pages_say_what_was_checked_and_lead_to_the_words() {
    let run =
        quoting("an effect from December", "html", "<p>The treaty has an effect from December.").build().succeeds();
    let page = run.page("claims/in-force/");
    let tags = html::tags(&page);
    let link = tags.iter().find(|tag| tag.value("href").is_some_and(|href| href.contains(":~:text="))).unwrap();
    assert_eq!(link.value("href"), Some("https://example.org/news/1#:~:text=an%20effect%20from%20December"));
    let archive = "https://archive.example/2024/https://example.org/news/1?a=1&b";
    for tag in [link, tags.iter().find(|tag| tag.value("href") == Some(archive)).unwrap()] {
        assert_eq!(tag.value("data-originalurl"), Some("https://example.org/news/1"));
        assert_eq!(tag.value("data-versionurl"), Some(archive));
        assert_eq!(tag.value("data-versiondate"), Some("2024-12-07"));
    }
    assert!(html::words(&page).contains("Word for word in our copy"), "{page}");
    let page = html::words(&run.page("sources/agency-2024/"));
    assert!(page.contains("The one quotation from it was found word for word."), "{page}");
    let hash = "SHA-256 of the copy: 7d6ab2a5";
    assert!(page.contains(&hash[..21]), "{page}");
}

#[test]
fn without_a_copy_the_page_says_that_nothing_was_checked() {
    let run = quoting("an effect", "txt", "x").without("content/captures").build().succeeds();
    let page = html::words(&run.page("claims/in-force/"));
    assert!(page.contains("Not checked: we keep no copy"), "{page}");
    assert!(!run.page("sources/agency-2024/").contains("Our copy"));
}

#[test]
fn nothing_of_a_copy_is_published_but_the_quotation_and_a_few_words_beside_it() {
    let secret =
        "Before privatum privatissimum. We said so: the words. Then arcanum arcanissimum, and the words again.";
    for ending in ["txt", "md", "html"] {
        let run = quoting("the words", ending, secret).build().succeeds();
        assert!(run.page("claims/in-force/").contains("check verbatim"));
        for file in run.files().iter().filter(|file| !file.ends_with(".woff2")) {
            let text = run.file(file);
            for word in ["privatum", "arcanum", "Before", "arcanissimum"] {
                assert!(!text.contains(word), "{file} has `{word}`");
            }
        }
        assert!(run.files().iter().all(|file| !file.contains("captures")));
    }
    let run =
        quoting("other words than these", "txt", secret).argument("--rule=quote-not-found=warn").build().succeeds();
    assert!(run.files().iter().filter(|file| file.ends_with(".html")).all(|file| !run.file(file).contains("privatum")));
}

#[test]
fn a_changed_copy_is_looked_at_again() {
    let site = quoting("an effect", "txt", "an effect");
    assert_eq!(verdict(&site.build().succeeds()), "check verbatim");
    let site = site.file("content/captures/agency-2024.txt", "An effect");
    assert_eq!(verdict(&site.build().succeeds()), "check altered");
}

#[test]
fn copies_that_cannot_be_read_are_reported() {
    let large = vec![b'a'; 17 << 20];
    let utf_16: Vec<u8> = "an effect".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xFF\xFE".as_slice(), &utf_16].concat();
    for (copy, code, help) in [
        (large.as_slice(), "capture-too-large", "keep the passage that is quoted and a line on either side"),
        (&utf_16, "not-utf-8", "it looks like UTF-16; save it as UTF-8"),
        (&marked, "not-utf-8", "it looks like UTF-16 (little-endian); save it as UTF-8"),
        (b"caf\xE9", "not-utf-8", "it looks like Windows-1252 or Latin-1; save it as UTF-8"),
        (b"PNG\x01\0\x02\0", "not-utf-8", "it looks like binary data, not text; save it as UTF-8"),
    ] {
        let run = quoting("an effect", "txt", copy).check().fails();
        assert!(
            run.findings().starts_with(&format!("error[{code}]: `content/captures/agency-2024.txt`")),
            "{}",
            run.stderr
        );
        assert!(run.findings().contains(help), "{}", run.stderr);
        assert_eq!(run.messages().len(), 1, "{}", run.stderr);
    }
}

#[test]
fn files_without_a_source_twice_or_elsewhere_are_reported() {
    let site = quoting("an effect", "txt", "an effect")
        .file("content/captures/agency-2024.html", "an effect")
        .file("content/captures/agency-2042.md", "an effect")
        .file("content/captures/agency-2024.pdf", "%PDF")
        .file("content/captures/old/agency-2024.txt", "an effect");
    let run = site.check().fails();
    let said = run.messages();
    for message in [
        "error[duplicate-capture]: there are two copies of source `agency-2024`",
        "warning[capture-without-source]: `content/captures/agency-2042.md` is a copy of source `agency-2042`, and there is none",
        "warning[stray-file]: `content/captures/agency-2024.pdf` is no copy of a source that can be read",
        "warning[stray-file]: `content/captures/old/agency-2024.txt` is no copy of a source that can be read",
    ] {
        assert!(said.contains(&message), "{message}\n{}", run.stderr);
    }
    assert_eq!(said.len(), 4, "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_no_copy() {
    let site = quoting("an effect", "md", "x").without("content/captures/agency-2024.md");
    let site = site.file("elsewhere.txt", "an effect").link("content/captures/agency-2024.txt", "../../elsewhere.txt");
    let run = site.build().succeeds();
    assert!(run.findings().starts_with("warning[skipped-file]"), "{}", run.stderr);
    assert_eq!(verdict(&run), "check unchecked");
}

#[test]
fn odd_copies_do_no_harm() {
    let deep = "<div><b>".repeat(500_000) + "an effect";
    for (ending, copy) in [("html", deep.as_str()), ("html", "<p>an effect<script>never closed"), ("md", "an effect")] {
        let run = quoting("an effect", ending, copy).build().succeeds();
        assert_eq!(verdict(&run), "check verbatim");
    }
    let run = quoting("an effect", "txt", "").build().fails();
    assert!(run.findings().starts_with("error[quote-not-found]"), "{}", run.stderr);
}

#[test]
fn the_sentences_around_a_quotation_are_checked_as_well() {
    let site = quoting("an effect", "txt", "The treaty has an effect. So it is.");
    let claims = |context: &str| {
        format!(
            "- id: in-force\n  text: The treaty is in force.\n  evidence:\n    - source: agency-2024\n      quote: an effect\n      context: {context}\n"
        )
    };
    let site = site.file("content/claims/c.yaml", claims("The treaty has an effect."));
    assert_eq!(site.check().succeeds().findings(), "");
    let site = site.file("content/claims/c.yaml", claims("No treaty has an effect."));
    let run = site.check().fails();
    assert!(run.findings().starts_with("error[quote-not-found]"), "{}", run.stderr);
    assert!(run.findings().contains("content/claims/c.yaml:6:16"), "{}", run.stderr);
}

#[test]
fn capture_files_a_copy_and_says_what_stands_in_it() {
    let site = quoting("an effect", "txt", "x")
        .without("content/captures")
        .file("page.html", "<p>It has an effect.")
        .file("page.pdf", "%PDF");
    let run = |arguments: &[&str]| site.command(&[&["capture"], arguments].concat()).output().unwrap();
    let said = |output: &std::process::Output| String::from_utf8(output.stderr.clone()).unwrap();
    let filed = run(&["page.html", "--source", "agency-2024"]);
    same(
        &said(&filed),
        "Filed `./content/captures/agency-2024.html`, SHA-256 69ea8804a5d7782d335d6841d41217d20fe450a07bfd07c49319883c611d13c4\n  the day is not noted: `content/evidence.lock` is not there\n  the one quotation from it stands in it word for word\n  `in-force`: word for word: “an effect”",
    );
    assert_eq!(std::fs::read(site.path("content/captures/agency-2024.html")).unwrap(), b"<p>It has an effect.");
    for (arguments, message) in [
        (
            ["page.html", "--source", "agency-2042"].as_slice(),
            "error: there is no source `agency-2042`\n  help: did you mean `agency-2024`?",
        ),
        (
            &["nothing.txt", "--source", "agency-2024"],
            "error: there is no file `nothing.txt`\n  help: save the page or the passage as a file that ends in .txt, .md or .html, and name that",
        ),
        (
            &["content", "--source", "agency-2024"],
            "error: `content` is a folder\n  help: name the file in it that is the copy",
        ),
        (
            &["page.pdf", "--source", "agency-2024"],
            "error: `page.pdf` is neither text nor a page\n  help: a copy is a file that ends in .txt, .md or .html",
        ),
        (
            &["page.html", "--source", "agency-2024"],
            "error: there is a copy of source `agency-2024`: `./content/captures/agency-2024.html`\n  help: give `--replace` to put this one in its place",
        ),
    ] {
        let output = run(arguments);
        same(&said(&output), message);
        assert_eq!(output.status.code(), Some(2));
    }
    let site = site.file("new.txt", "another thing").file("content/evidence.lock", "{\"corroborate-lock\":1}\n");
    let filed = site.command(&["capture", "new.txt", "--source", "agency-2024", "--replace"]).output().unwrap();
    same(
        &said(&filed),
        "Filed `./content/captures/agency-2024.txt`, SHA-256 cf968fd31351af7f566bf04e63ac3a6b9a6b26996685a2b6a19c48c3411634bf
  the one quotation from it does not stand in it word for word
  `in-force`: not found; it stood in the copy before: “an effect”
warning[capture-without-quotes]: nothing that is quoted from `agency-2024` stands in the new copy
 |
 = help: see whether it is a copy of this source, and if not, file the one before again with `--replace`
",
    );
    assert!(!site.path("content/captures/agency-2024.html").exists());
    let site = site.file("new.txt", "an effect");
    let filed = site.command(&["capture", "new.txt", "--source", "agency-2024", "--replace"]).output().unwrap();
    assert_eq!(filed.status.code(), Some(0), "{}", said(&filed));
    let page = html::words(&site.build().succeeds().page("claims/in-force/"));
    assert!(page.contains("Word for word in our copy of 23 November 2026"), "{page}");
    let record = std::fs::read_to_string(site.path("content/evidence.lock")).unwrap();
    assert!(
        record.contains("{\"capture\":\"agency-2024\",\"sha256\":\"") && record.contains("\"day\":\"2026-11-23\""),
        "{record}"
    );
}

#[test]
fn capture_refuses_what_is_no_text() {
    let site = quoting("an effect", "txt", "x").without("content/captures");
    let site = site
        .file("large.txt", vec![b'a'; 17 << 20])
        .file("latin.txt", b"caf\xE9")
        .file("empty.txt", "")
        .file("script.html", "<title>T</title><script>write('an effect')</script>");
    for (file, message) in [
        ("empty.txt", "error: `empty.txt` is empty\n  help: save the passage that is quoted as text, and file that"),
        (
            "script.html",
            "error: `script.html` has no words that a reader sees\n  help: save the passage that is quoted as text, and file that",
        ),
        (
            "large.txt",
            "error: `large.txt` is 17 MiB large\n  help: a copy may have 16 MiB; keep the passage that is quoted and a line on either side",
        ),
        (
            "latin.txt",
            "error: `latin.txt` is not UTF-8 from byte 3 on\n  help: it looks like Windows-1252 or Latin-1; save it as UTF-8",
        ),
    ] {
        let run = site.run(&["capture", file, "--source", "agency-2024"]);
        same(&run.stderr, message);
        assert_eq!(run.code, Some(2));
    }
    assert!(!site.path("content/captures").exists());
}

#[test]
fn a_copy_that_was_laid_in_by_hand_is_hashed_by_the_lock() {
    let front =
        "sources: [{id: a, title: A}]\nclaims: [{id: c, text: It fell., evidence: [{source: a, quote: It fell}]}]\n";
    let site = Site::good().brief_with("b", front, "[](claim:c)\n").file("content/captures/a.txt", "It fell.\n");
    let locked = site.run(&["lock"]);
    assert!(locked.stderr.contains("  copies that were laid into captures/ by hand: a\n"), "{}", locked.stderr);
    assert!(!site.run(&["lock"]).stderr.contains("by hand"));
    let site = site.with_rules().file("content/captures/a.txt", "It fell. Indeed.\n");
    assert!(site.run(&["check"]).messages().join("\n").contains("error[capture-hash-mismatch]"));
}

#[test]
fn hints_say_what_dots_brackets_and_marks_are_taken_for() {
    let hints = |quote: &str| {
        let front = format!(
            "sources: [{{id: a, title: A}}]\nclaims: [{{id: c, text: It fell., evidence: [{{source: a, quote: '{quote}'}}]}}]\n"
        );
        let site = Site::good()
            .with_rules()
            .brief_with("b", &front, "[](claim:c)\n")
            .file("content/captures/a.txt", "Prices of gas fell.\n");
        site.run(&["check", "--rule", "all=allow", "--rule", "quote-not-found=warn", "--rule", "quote-altered=warn"])
            .findings()
            .to_owned()
    };
    assert!(
        hints("Prices … fell").contains("help: write `[…]`") && hints("Prices ... fell").contains("help: write `[…]`")
    );
    assert!(!hints("Prices […] rose").contains("help: write `[…]`"));
    assert!(hints("Prices [of oil] fell").contains("help: words in square brackets are taken as put in by you"));
    assert!(hints("“Prices of gas fell.”").contains("help: leave out the quotation marks around the whole"));
    assert_eq!(hints("Prices […] fell"), "");
}
