//! `corroborate build`

use std::path::Path;
use std::time::Instant;

use corroborate::assess::Standing;
use corroborate::diag::Severity;
use corroborate::output::Outputs;
use corroborate::pipeline::{self, Prepared, Site};
use corroborate::wording::{Words, standing_count};
use corroborate::write::{self, Options, WriteError, WriteReport};

use super::Outcome;
use super::args::{BuildArguments, Common};
use super::prepare::prepare;
use super::terminal::{Terminal, Told, counted, counts, excused};

/// Checks the site and writes it.
pub(super) fn run(common: &Common, arguments: &BuildArguments, terminal: &Terminal) -> Outcome {
    let began = Instant::now();
    let Prepared { files, mut findings, waived, site } = match prepare(common, terminal) {
        Ok(prepared) => prepared,
        Err(outcome) => return outcome,
    };
    let (root, with_waived) = (&common.root, common.waived);
    let target = arguments.output.output_dir.clone().unwrap_or_else(|| common.root.join("public"));
    let Some(site) = site else {
        terminal.tell(Told { findings: &findings, waived: &waived, with_waived, files: &files, root });
        not_built(&findings, &target, terminal);
        return Outcome::Findings;
    };
    let bar = terminal.progress(site.paths().len());
    let inputs = [common.root.join("content"), common.root.join("themes")];
    let options = Options {
        force: arguments.force,
        inputs: &[&inputs[0], &inputs[1]],
        progress: Some(&|done| bar.set_position(done as u64)),
    };
    let published = write::publish(&site, &target, &options);
    bar.finish_and_clear();
    match published {
        Ok(report) => {
            terminal.tell(Told { findings: &findings, waived: &waived, with_waived, files: &files, root });
            summarise(&site, &report, &target, began, terminal);
            if let Some(counts) = counts(&findings) {
                terminal.status(&format!("  {counts}"));
            }
            if let Some(excused) = excused(&waived, with_waived) {
                terminal.status(&format!("  {excused}"));
            }
            // The memory goes back to the system as a whole; taking a large library apart would only cost time.
            std::mem::forget((site, files, findings));
            Outcome::Clean
        }
        Err(WriteError::Files(failures)) => {
            findings.extend(failures.into_iter().map(|failed| *failed.cause));
            pipeline::finish_findings(&mut findings, &files);
            terminal.tell(Told { findings: &findings, waived: &waived, with_waived, files: &files, root });
            not_built(&findings, &target, terminal);
            Outcome::Findings
        }
        Err(WriteError::Target(error)) => {
            let told = Told { findings: &findings, waived: &waived, with_waived, files: &files, root };
            terminal.tell_with_failure(told, &error.to_string(), &error.help());
            Outcome::Failed
        }
    }
}

fn not_built(findings: &[corroborate::diag::Diagnostic], target: &Path, terminal: &Terminal) {
    let counts = counts(findings).unwrap_or_default();
    let strict = findings.iter().all(|finding| finding.severity < Severity::Error);
    let kept = if target.exists() { format!("; `{}` is as it was", target.display()) } else { String::new() };
    terminal.status(&format!("Not built: {counts}{kept}"));
    debug_assert!(!strict, "only errors stop a build");
}

fn summarise(site: &Site, report: &WriteReport, target: &Path, began: Instant, terminal: &Terminal) {
    let (library, assessment) = (site.library(), site.assessment());
    let seconds = began.elapsed().as_secs_f64();
    let (briefs, claims) = (counted(library.briefs.len(), "brief"), counted(library.claims.len(), "claim"));
    let built = if library.briefs.is_empty() && !library.pages.is_empty() {
        counted(library.pages.len(), "page")
    } else {
        format!("{briefs}, {claims} and {}", counted(library.sources.len(), "source"))
    };
    terminal.status(&format!("Built {built} into `{}` in {seconds:.2} s", target.display()));
    let words = Words::of_program("en");
    let standings: Vec<String> = Standing::ALL
        .into_iter()
        .filter_map(|standing| {
            let count = assessment.claims.iter().filter(|claim| claim.standing == standing).count();
            (count > 0).then(|| standing_count(&words, standing, count))
        })
        .collect();
    if !standings.is_empty() {
        terminal.status(&format!("  claims: {}", standings.join(", ")));
    }
    for (count, why, flag) in [
        (library.left_out.drafts, "as drafts", "--drafts"),
        (library.left_out.future, "dated in the future", "--future"),
    ] {
        if count > 0 {
            terminal.status(&format!("  left out: {count} {why}; `{flag}` takes them in"));
        }
    }
    let WriteReport { written, unchanged, removed, .. } = *report;
    terminal.status(&format!("  files: {written} written, {unchanged} unchanged, {removed} removed"));
}
