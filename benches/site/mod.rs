//! The generated corpus, as far as each phase needs it.

#[path = "../../examples/corpus/generator/mod.rs"]
mod generator;

use std::path::PathBuf;
use std::sync::Mutex;

use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::pipeline::Request;
use jiff::civil;

/// Numbers of briefs that everything is measured at.
pub(crate) const SIZES: [usize; 2] = [100, 1_000];

/// The folder of a corpus of that many briefs, written anew once a run.
pub(crate) fn corpus(briefs: usize) -> PathBuf {
    static WRITTEN: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let folder = scratch().join(format!("corpus-{briefs}"));
    let mut written = WRITTEN.lock().expect("a corpus could not be written");
    if !written.contains(&briefs) {
        if folder.exists() {
            std::fs::remove_dir_all(&folder).expect("the last run's corpus can be removed");
        }
        generator::write(briefs, &folder).expect("a corpus can be written");
        written.push(briefs);
    }
    folder
}

/// Where benchmarks write.
pub(crate) fn scratch() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench")
}

/// What is asked for, on a fixed day: with the day, forecasts change their standing.
pub(crate) fn request() -> Request {
    let publication = Publication { today: civil::date(2026, 11, 24), drafts: false, future: false };
    Request { overrides: Overrides::default(), publication }
}
