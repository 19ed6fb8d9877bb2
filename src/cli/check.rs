//! `corroborate check`

use std::time::Instant;

use corroborate::fix::choose;
use corroborate::output::Outputs;
use corroborate::pipeline::{self, Prepared, Site};
use rayon::prelude::*;

use super::args::{CheckArguments, Common};
use super::fix::{self, Next};
use super::prepare::prepare_asking;
use super::terminal::{Terminal, Told, counts, excused};
use super::{Outcome, external};

/// Checks the site: everything that `build` does but writing; and other sites, where that is wanted. What can be mended
/// without a doubt is mended first, where that is wanted.
pub(super) fn run(common: &Common, arguments: &CheckArguments, terminal: Terminal) -> Outcome {
    let mut rounds = 0;
    loop {
        let began = Instant::now();
        let looked = match look(common, arguments, rounds == 0, terminal) {
            Ok(looked) => looked,
            Err(outcome) => return outcome,
        };
        let Prepared { findings, files, .. } = &looked.prepared;
        let next = match arguments.fix && rounds < fix::MOST_ROUNDS {
            true => fix::round(findings, files, &common.root, arguments.yes, terminal),
            false => Next::Done,
        };
        rounds += 1;
        let outcome = match next {
            Next::Again => continue,
            Next::Done => return looked.tell(common, began, None, terminal),
            Next::Unwritten(left) => looked.tell(common, began, Some(&left), terminal),
            Next::Failed => return Outcome::Failed,
        };
        // There is something to be done, be it to warnings alone.
        return if outcome == Outcome::Clean { Outcome::Findings } else { outcome };
    }
}

/// A site that was looked at.
struct Looked {
    prepared: Prepared,
    /// What came of asking other sites.
    asked: Option<String>,
}

/// Looks at the site. What other sites said in this run already is not asked again.
fn look(common: &Common, arguments: &CheckArguments, is_first: bool, terminal: Terminal) -> Result<Looked, Outcome> {
    let mut asked = None;
    let prepared = prepare_asking(common, &terminal, true, |library, config, today| {
        let fresh = arguments.fresh && is_first;
        let answers =
            arguments.external.then(|| external::ask((library, config), today, &common.root, fresh, terminal));
        asked = answers.as_ref().map(external::summary);
        answers
    })?;
    Ok(Looked { prepared, asked })
}

impl Looked {
    /// Makes every page, and tells everything that was found; `left` is what is said of changes that were not written.
    fn tell(self, common: &Common, began: Instant, left: Option<&str>, terminal: Terminal) -> Outcome {
        let Self { prepared: Prepared { files, mut findings, waived, site }, asked } = self;
        let mut clean = site.is_some();
        if let Some(site) = &site {
            let failures = make_all(site);
            clean = failures.is_empty();
            findings.extend(failures);
            pipeline::finish_findings(&mut findings, &files);
        }
        let with_waived = common.waived;
        terminal.tell(Told { findings: &findings, waived: &waived, with_waived, files: &files, root: &common.root });
        let found = counts(&findings).unwrap_or_else(|| "nothing to mend".to_owned());
        terminal.status(&format!("Checked in {:.2} s: {found}", began.elapsed().as_secs_f64()));
        match (left, choose(&findings).fixes) {
            (Some(left), _) => terminal.status(&format!("  {left}")),
            (None, 0) => {}
            (None, fixes) => terminal.status(&format!("  {fixes} can be mended with `--fix`")),
        }
        if let Some(asked) = asked {
            terminal.status(&format!("  {asked}"));
        }
        if let Some(excused) = excused(&waived, with_waived) {
            terminal.status(&format!("  {excused}"));
        }
        if clean { Outcome::Clean } else { Outcome::Findings }
    }
}

/// Makes every page and keeps none; what fails is a finding.
fn make_all(site: &Site) -> Vec<corroborate::diag::Diagnostic> {
    let failures = (0..site.paths().len()).into_par_iter().map_init(Vec::new, |buffer, index| {
        if site.original(index).is_some() {
            return None;
        }
        buffer.clear();
        site.make(index, buffer).err().map(|failure| *failure)
    });
    failures.flatten_iter().collect()
}
