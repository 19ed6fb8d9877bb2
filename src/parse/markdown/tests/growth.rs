//! Hard texts: time grows with the length, and no depth overflows the stack.

use std::time::{Duration, Instant};

use super::{SANITISE, SETTINGS, body};

fn time(text: &str) -> Duration {
    let settings = [&SETTINGS, &SANITISE];
    settings.map(|settings| {
        let start = Instant::now();
        let (read, _) = body(text, settings);
        assert_eq!(read.blocks.last().copied().unwrap_or(0) as usize, read.html.len());
        start.elapsed()
    })[1]
}

/// Four times the text may take nine times as long; a square would take sixteen. What takes no time is not measured.
#[test]
fn time_grows_with_the_length() {
    let texts: [(&str, &dyn Fn(usize) -> String); 26] = [
        ("brackets", &|n| "[".repeat(n)),
        ("unfinished citations", &|n| "[@a ".repeat(n)),
        ("citations", &|n| "[@a, p. 4; @b] ".repeat(n)),
        ("words behind a bracket", &|n| format!("[@a {}", "word ".repeat(n))),
        ("quotations", &|n| "> ".repeat(n) + "a"),
        ("strong", &|n| "**a ".repeat(n) + &" b**".repeat(n)),
        ("stars", &|n| "a**b c* ".repeat(n)),
        ("backticks", &|n| (1..(n as f64).sqrt() as usize * 2).map(|i| format!("e{}", "`".repeat(i))).collect()),
        ("addresses without an end", &|n| "https://".repeat(n)),
        ("addresses", &|n| "https://a.org/x ".repeat(n)),
        ("closing brackets", &|n| format!("https://a.org/{}", ")".repeat(n))),
        ("tags without an end", &|n| "<a \"".repeat(n)),
        ("raw tags", &|n| "<b><i></b>".repeat(n)),
        ("a block of raw tags", &|n| format!("<div>{}", "<i></b>".repeat(n))),
        ("comments without an end", &|n| format!("<div>{}", "<!-- ".repeat(n))),
        ("headings of one name", &|n| "# a\n\n".repeat(n)),
        ("links to no heading", &|n| "[a](#b) ".repeat(n)),
        ("claims in one paragraph", &|n| "[words](claim:a). ".repeat(n)),
        ("claims without an end of a sentence", &|n| "[w](claim:a)".repeat(n)),
        ("footnotes", &|n| (0..n).map(|i| format!("a[^{i}]\n\n[^{i}]: b\n\n")).collect()),
        ("a chain of footnotes", &|n| {
            "[^0]".to_owned() + &(0..n).map(|i| format!("\n\n[^{i}]: [^{}]", i + 1)).collect::<String>()
        }),
        ("a table", &|n| "|a|b|\n|-|-|\n".to_owned() + &"|c|[@d]|\n".repeat(n)),
        ("pictures", &|n| "![a](b.png)\n\n".repeat(n)),
        ("links", &|n| "[a](b.csv) ".repeat(n)),
        ("unsafe links", &|n| "[a](javascript:b) ".repeat(n)),
        ("full stops", &|n| format!("[w](claim:a){}", ".)".repeat(n))),
    ];
    for (name, text) in texts {
        let (short, long) = (text(5_000), text(20_000));
        // Other tests run beside this one, so that one measurement may be anything.
        let grown = || time(&long).as_secs_f64() / time(&short).as_secs_f64().max(0.01);
        let measured: Vec<f64> = (0..5).map(|_| grown()).take_while(|grown| *grown > 9.0).collect();
        assert!(measured.len() < 5, "{name}: {measured:?} times as long");
    }
}

#[test]
fn any_depth_is_read() {
    let lists: String = (0..1_000).map(|depth| format!("{}- [w](claim:a)\n", "  ".repeat(depth))).collect();
    for text in [
        lists,
        format!("{}a", "> ".repeat(50_000)),
        format!("{}a{}", "![".repeat(50_000), "](b.png)".repeat(50_000)),
        format!("{}a{}", "*a **b ".repeat(20_000), "** c*".repeat(20_000)),
        "<div>\n\n".repeat(5_000),
    ] {
        time(&text);
    }
}

#[test]
fn large_texts_take_seconds_at_most() {
    for text in [
        "## Heading\n\n".repeat(100_000),
        "words ".repeat(170_000),
        "[a](b.csv) ".repeat(300_000),
        format!("```\n{}```\n", "code\n".repeat(2_000_000)),
        "A claim [@key, p. 4].\n".repeat(10_000),
    ] {
        let taken = time(&text);
        assert!(taken < Duration::from_secs(30), "{taken:?} for {}", &text[..20]);
    }
}
