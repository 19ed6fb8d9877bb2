//! The claims of a brief, and the sources behind them.

use std::fmt::Write;

use super::random::{Purpose, Random};
use super::{CLAIMS, Corpus, SOURCES_A_BRIEF, sources};

/// Sources that a brief uses.
pub(super) const USED: usize = 6;

/// How far off in the pool a source is nearby.
const NEARBY: usize = 60;

/// Premises reach back to earlier briefs, but only within so many.
const CHAIN: usize = 10;

/// Each place in the list has a kind of claim of its own.
const KINDS: [&str; CLAIMS] =
    ["statistic", "fact", "statistic", "quotation", "causal", "judgement", "forecast", "recommendation"];

/// The pieces of evidence of each place in the list: which of the brief's sources, with which stance.
const EVIDENCE: [&[(usize, &str)]; CLAIMS] = [
    &[(0, "supports"), (3, "supports"), (5, "context")],
    &[(1, "supports"), (4, "supports")],
    &[(2, "supports"), (5, "disputes")],
    &[(3, "supports")],
    &[(4, "supports"), (0, "supports"), (2, "qualifies")],
    &[],
    &[(5, "supports"), (1, "context")],
    &[],
];

/// The id of a claim of a brief.
pub(super) fn id(corpus: &Corpus, brief: usize, claim: usize) -> String {
    let mut random = Random::new(Purpose::ClaimId, brief * CLAIMS + claim);
    format!("{}-{}-{brief}-{claim}", corpus.words.word(&mut random), corpus.words.word(&mut random))
}

/// The sources that a brief uses: its own share of the pool, two from nearby and one from anywhere.
pub(super) fn used_sources(corpus: &Corpus, brief: usize) -> Vec<usize> {
    let mut random = Random::new(Purpose::Chosen, brief);
    let own = brief * SOURCES_A_BRIEF;
    let mut used: Vec<usize> = (own..own + SOURCES_A_BRIEF).collect();
    let pool = corpus.sources();
    while used.len() < USED {
        let near = (own + NEARBY * (pool - 1) + random.below(2 * NEARBY)) % pool;
        let source = if used.len() + 1 < USED { near } else { random.below(pool) };
        if !used.contains(&source) || pool < USED {
            used.push(source);
        }
    }
    used
}

/// The sources that bear on a claim of a brief.
pub(super) fn sources_of(used: &[usize], claim: usize) -> Vec<usize> {
    EVIDENCE[claim].iter().map(|(source, _)| used[*source]).collect()
}

/// Of every fourth brief the causal claim is taken as given instead.
fn is_assumption(brief: usize, claim: usize) -> bool {
    claim == 4 && brief.is_multiple_of(4)
}

/// Writes the list under `claims:`.
pub(super) fn write_all(corpus: &Corpus, brief: usize, random: &mut Random, out: &mut String) {
    let used = used_sources(corpus, brief);
    for (claim, kind) in KINDS.iter().enumerate() {
        let kind = if is_assumption(brief, claim) { "assumption" } else { kind };
        let words = &corpus.words;
        let count = random.between(10, 18);
        let _ = write!(
            out,
            "  - id: {}\n    text: {}.\n    short: {}\n    kind: {kind}\n    as_of: {}\n",
            id(corpus, brief, claim),
            words.clause(random, count),
            words.title(random, 5),
            random.day(2019, 2024),
        );
        write_evidence(corpus, (&used, claim), random, out);
        write_details(corpus, brief, claim, random, out);
        if random.below(3) == 0 {
            let _ = write!(out, "    caveat: >-\n      {}\n", words.sentence(random));
        }
    }
}

fn write_evidence(corpus: &Corpus, (used, claim): (&[usize], usize), random: &mut Random, out: &mut String) {
    if EVIDENCE[claim].is_empty() {
        return;
    }
    out.push_str("    evidence:\n");
    for (position, (source, stance)) in EVIDENCE[claim].iter().enumerate() {
        let key = sources::id(corpus, used[*source]);
        if *stance == "supports" && position > 0 && !sources::is_long(used[*source]) {
            let _ = writeln!(out, "      - {key}");
            continue;
        }
        let _ = write!(
            out,
            "      - source: {key}\n        stance: {stance}\n        locator: p. {}\n",
            random.between(1, 90)
        );
        if KINDS[claim] == "quotation" {
            let (before, quote) = (corpus.words.sentence(random), corpus.words.sentence(random));
            let _ = write!(out, "        quote: {quote}\n        context: >-\n          {before} {quote}\n");
        } else if random.below(3) == 0 {
            let _ = writeln!(out, "        quote: {}", corpus.words.sentence(random));
        }
        let _ = writeln!(out, "        note: {}", corpus.words.clause(random, 7));
    }
}

/// What a claim of this place in the list has beside its evidence.
fn write_details(corpus: &Corpus, brief: usize, claim: usize, random: &mut Random, out: &mut String) {
    let words = &corpus.words;
    let _ = match claim {
        0 => writeln!(
            out,
            "    measure: {{value: {}.{}, unit: billion units, of: {}, place: {}, period: 2021/2024}}",
            random.between(1, 90),
            random.below(10),
            words.words(random, 4),
            words.title(random, 1),
        ),
        2 => write!(
            out,
            "    mode: attributed\n    by: {}\n    measure: {{low: {}, high: {}, unit: \"%\", of: {}, period: 2023}}\n    \
             relates:\n      - {{rel: refines, claim: {}}}\n",
            words.name(random),
            random.between(1, 40),
            random.between(40, 90),
            words.words(random, 4),
            id(corpus, brief, 0),
        ),
        3 => writeln!(out, "    by: {}", words.name(random)),
        4 if is_assumption(brief, claim) => write!(out, "    if_false: >-\n      {}\n", words.sentence(random)),
        4 => {
            let (first, second) = (words.sentence(random), words.sentence(random));
            write!(out, "    alternatives:\n      - {first}\n      - {second}\n")
        }
        5 => {
            let earlier =
                if brief.is_multiple_of(CHAIN) { String::new() } else { format!(", {}", id(corpus, brief - 1, 5)) };
            write!(
                out,
                "    rests_on: [{}, {}{earlier}]\n    confidence:\n      level: {}\n      basis: {}\n    would_change: >-\n      {}\n",
                id(corpus, brief, 0),
                id(corpus, brief, 1),
                random.one_of(&["high", "moderate", "low"]),
                words.clause(random, 8),
                words.sentence(random),
            )
        }
        6 => write!(
            out,
            "    likelihood: {{term: {}, scale: phia}}\n    forecast:\n      event: {}\n      horizon: 2035-06\n      \
             resolution:\n        criteria: {}\n        source: {}\n      history:\n        - {{date: 2019-01-01, p: 0.4, reason: {}}}\n{}",
            random.one_of(&["likely", "unlikely", "highly unlikely"]),
            words.clause(random, 8),
            words.clause(random, 8),
            words.name(random),
            words.title(random, 4),
            if brief.is_multiple_of(3) { "      outcome: yes\n      resolved_on: 2024-02\n" } else { "" },
        ),
        7 => write!(
            out,
            "    rests_on: [{}]\n    recommendation:\n      addressee: {}\n      action: {}\n      by_when: 2035\n",
            id(corpus, brief, 5),
            words.name(random),
            words.clause(random, 7),
        ),
        _ => Ok(()),
    };
}
