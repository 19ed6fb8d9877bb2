//! The commentary with which the project began, judged by the rules alone: what is wrong with it is found, and nothing
//! that is not.

use std::fs;
use std::path::Path;

use crate::site::{Run, Site, same};

/// The commentary, published as if it were the site's own, on the demonstration's sources.
fn commentary() -> Run {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut site = Site::new().with_rules();
    for (from, to) in [
        ("tests/sites/commentary/content/site.yaml", "content/site.yaml"),
        ("tests/sites/commentary/content/briefs/commentary.md", "content/briefs/commentary.md"),
        ("content/sources/library.yaml", "content/sources/library.yaml"),
    ] {
        site = site.file(to, fs::read(root.join(from)).unwrap());
    }
    site.file("content/authors/editors.md", "---\nname: The editors\ninterests: None.\n---\n").check()
}

/// In the order of the text. What is not here could not be found by a rule: that nobody reported fewer than 10,000
/// workers, for instance, stands in the sources and in no quotation.
#[test]
fn what_is_wrong_with_the_commentary_is_found_and_nothing_that_is_not() {
    let found = [
        // Signed in June, approved in November, in force since December: two origins, both of parties to the treaty.
        "warning[interested-alone]: claim `treaty-in-force` goes back to `tass-2024` and `kcna-2024` alone, with an \
         interest in the matter (party, state-media)",
        // The third study draws on intelligence reports too, and does not say which.
        "warning[single-origin]: 3 documents support claim `troops-14000`, and they go back to `nis` alone",
        // Everywhere, and from one estimate. Two studies dispute it, which is its standing and no mistake.
        "warning[period-missing]: the measure of `gain-20-billion` does not say for what time",
        "warning[single-origin]: 2 documents support claim `gain-20-billion`, and they go back to `kida-2025` alone",
        // One study finds no evidence of it, another only that it is sought.
        "warning[claim-unsupported]: none of the evidence supports fact `technology-transfer`",
        // Two shares that only the commentary has, from nowhere.
        "warning[origin-unstated]: nobody who supports `europe-coal-share-2021` says where the number comes from",
        "warning[origin-unstated]: nobody who supports `china-share-2025` says where the number comes from",
        // No date, no event, and a term that the scale does not have.
        "error[forecast-unresolvable]: forecast `alliance-outlasts-war` cannot be settled: it has no `event`, no \
         `horizon` and no `criteria`",
        "error[term-unknown]: `highly unlikely` is no term of the scale ICD 203",
        // Arguments, with no word on how sure their author is.
        "warning[confidence-missing]: judgement `liability-in-peace` does not say how sure its authors are",
        "warning[confidence-missing]: judgement `asean-concern` does not say how sure its authors are",
        "warning[act-unclear]: `finalised` does not say which act is meant",
        // Shares of two years, side by side.
        "warning[not-comparable]: `compared with` sets claim `china-share-2025` beside claim `europe-crude-share-2021`, \
         and the sentence does not say that their periods differ: `2025` and `2021`",
        // Firm at the opening, weaker at the close.
        "warning[forecast-drift]: claim `alliance-outlasts-war` is held to be `highly unlikely` and is stated here with \
         `may`",
    ];
    same(&commentary().messages().join("\n"), &found.join("\n"));
}
