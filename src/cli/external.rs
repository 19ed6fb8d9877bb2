//! `corroborate check --external`: asks other sites, shows how far it has come, and keeps the answers.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use corroborate::config::{Config, External};
use corroborate::external::{self, Answers, Inquiry, Kept, Known, Outcome};
use corroborate::load::{ANSWERS, read_answers};
use corroborate::model::Library;
use corroborate::write;
use jiff::civil;

use super::terminal::Terminal;

/// How often the answers are written while there are more to come, so that a run that is cut off has not asked in vain.
const KEEP_EVERY: Duration = Duration::from_secs(5);

/// Where answers are kept from one run to the next.
struct Store<'a> {
    path: PathBuf,
    kept: RefCell<Kept>,
    settings: &'a External,
    today: civil::Date,
}

/// Asks for every link to another site, `fresh` for those as well to which there is an answer.
pub(super) fn ask(
    (library, config): (&Library, &Config),
    today: civil::Date,
    root: &Path,
    fresh: bool,
    terminal: Terminal,
) -> Answers {
    let kept = read(root, terminal);
    let known = if fresh { Kept::default() } else { kept.clone() };
    let store = Store { path: root.join(ANSWERS), kept: RefCell::new(kept), settings: &config.external, today };
    let bar = terminal.waiting();
    let mut written = Instant::now();
    let mut told = |answers: &Known, left: usize| {
        bar.set_length((answers.len() + left) as u64);
        bar.set_position(answers.len() as u64);
        if left > 0 && written.elapsed() >= KEEP_EVERY {
            written = Instant::now();
            // What is wrong with the disk is told at the end.
            let _ = store.write(answers);
        }
    };
    let answers = external::ask(Inquiry { library, config, today }, &known, &mut told);
    bar.finish_and_clear();
    if answers.kept < answers.answers.len()
        && let Err(error) = store.write(&answers.answers)
    {
        terminal.status(&format!("The answers are not kept: {error}"));
    }
    answers
}

impl Store<'_> {
    fn write(&self, answers: &Known) -> Result<(), write::DiskError> {
        let mut kept = self.kept.borrow_mut();
        kept.update(answers);
        write::file_in_folder(&self.path, kept.to_text(self.settings, self.today).as_bytes())
    }
}

/// The answers of earlier runs. A file that cannot be understood is told and written anew: nothing is lost but time.
fn read(root: &Path, terminal: Terminal) -> Kept {
    let kept = match read_answers(root) {
        Ok(Some(text)) => Kept::parse(&text),
        Ok(None) => Ok(Kept::default()),
        Err(reason) => Err(reason),
    };
    kept.unwrap_or_else(|reason| {
        terminal.status(&format!("`{ANSWERS}` cannot be used, and every address is asked anew: {reason}"));
        Kept::default()
    })
}

/// "64 addresses: 58 answer, 3 have moved, 2 are gone, 1 could not be reached; 40 from an earlier run"
pub(super) fn summary(answers: &Answers) -> String {
    let count = |is: &dyn Fn(&Outcome) -> bool| answers.each().filter(|(_, answer)| is(&answer.outcome)).count();
    let parts = [
        (count(&|outcome| matches!(outcome, Outcome::There)), "answers", "answer"),
        (count(&|outcome| matches!(outcome, Outcome::Moved { .. })), "has moved", "have moved"),
        (count(&|outcome| matches!(outcome, Outcome::Gone { .. })), "is gone", "are gone"),
        (count(&|outcome| matches!(outcome, Outcome::Refused { .. })), "could not be checked", "could not be checked"),
        (
            count(&|outcome| matches!(outcome, Outcome::Unreachable { .. })),
            "could not be reached",
            "could not be reached",
        ),
        (count(&|outcome| matches!(outcome, Outcome::Inside { .. })), "was not asked", "were not asked"),
    ];
    let parts = parts.into_iter().filter(|(count, ..)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many })).collect();
    let total = answers.answers.len();
    let noun = if total == 1 { "address" } else { "addresses" };
    let mut summary = format!("{total} {noun} of other sites");
    if !parts.is_empty() {
        summary.push_str(&format!(": {}", parts.join(", ")));
    }
    for (count, what) in [(answers.kept, "known from an earlier run"), (answers.skipped, "passed over")] {
        if count > 0 {
            summary.push_str(&format!("; {count} {what}"));
        }
    }
    summary
}
