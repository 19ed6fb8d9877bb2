//! `corroborate check`

use std::time::Instant;

use corroborate::output::Outputs;
use corroborate::pipeline::{self, Prepared, Site};
use rayon::prelude::*;

use super::args::{CheckArguments, Common};
use super::prepare::prepare_asking;
use super::terminal::{Terminal, Told, counts, excused};
use super::{Outcome, external};

/// Checks the site: everything that `build` does but writing; and other sites, where that is wanted.
pub(super) fn run(common: &Common, arguments: &CheckArguments, terminal: Terminal) -> Outcome {
    let began = Instant::now();
    let mut asked = None;
    let prepared = prepare_asking(common, &terminal, true, |library, config, today| {
        let answers = arguments
            .external
            .then(|| external::ask((library, config), today, &common.root, arguments.fresh, terminal));
        asked = answers.as_ref().map(external::summary);
        answers
    });
    let Prepared { files, mut findings, waived, site } = match prepared {
        Ok(prepared) => prepared,
        Err(outcome) => return outcome,
    };
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
    if let Some(asked) = asked {
        terminal.status(&format!("  {asked}"));
    }
    if let Some(excused) = excused(&waived, with_waived) {
        terminal.status(&format!("  {excused}"));
    }
    if clean { Outcome::Clean } else { Outcome::Findings }
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
