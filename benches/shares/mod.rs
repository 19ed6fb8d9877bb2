//! What part of a build the work on evidence is, and what citations in styles of each form cost: each timed by itself in one process, the median of some runs.
//!
//! The build reads the folder and makes every page, and writes none: the disk would make the shares smaller, and
//! different from one machine to the next.

use std::time::{Duration, Instant};

use corroborate::output::Outputs;
use corroborate::pipeline::prepare;
use rayon::prelude::*;

use super::site::{corpus, request};
use super::{Copies, FORMS, Made};

/// Times a build of so many briefs, and assessment, rules, citations and quotations by themselves, and prints their shares.
pub(crate) fn print(briefs: usize, runs: usize) {
    let root = corpus(briefs);
    let build = median(runs, || {
        let prepared = prepare(&root, &request()).expect("the corpus is a site");
        let site = prepared.site.expect("the corpus has no faults");
        let made = (0..site.paths().len()).into_par_iter().with_min_len(32).filter(|at| site.original(*at).is_none());
        made.for_each_init(Vec::new, |buffer, at| {
            buffer.clear();
            assert!(site.make(at, buffer).is_ok(), "every page can be made");
        });
        // As the program does it.
        std::mem::forget((site, prepared.files, prepared.findings));
    });
    let made = Made::new(briefs);
    let copies = Copies::new(&made.library);
    say(format!("{briefs} briefs, {} claims, {} sources", made.library.claims.len(), made.library.sources.len()));
    say(format!("build, from a folder to every page in memory: {build:.1?}"));
    let assess = median(runs, || drop(made.assess()));
    let check = median(runs, || drop(made.check()));
    let verify = median(runs, || drop(copies.verify(&made.library)));
    for (what, time) in [("assess", assess), ("check", check)] {
        say(format!("{what}: {time:.1?}, {:.1}% of the build", 100.0 * time.as_secs_f64() / build.as_secs_f64()));
    }
    for style in FORMS {
        let cite = median(runs, || assert!(made.cite(style) > 0, "texts cite sources"));
        say(format!(
            "citations and references in {style}: {cite:.1?}, {:.1}% of the build in the usual style",
            100.0 * cite.as_secs_f64() / build.as_secs_f64()
        ));
    }
    let bytes: usize = copies.texts.iter().map(String::len).sum();
    say(format!(
        "verify: {verify:.1?} for {} made-up copies, {} KiB; not in that build",
        copies.texts.len(),
        bytes / 1024
    ));
}

fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let began = Instant::now();
            run();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

#[expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
fn say(line: String) {
    println!("{line}");
}
