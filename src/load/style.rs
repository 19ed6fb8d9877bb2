//! The citation style that a site brings with it.

use std::path::Path;

use crate::config::Config;
use crate::diag::{Diagnostic, FieldPath, FileId, Files, near};

use super::text;

/// The largest style file, in bytes. The largest of the CSL project has about half of that; reading takes longer than
/// in proportion to the size.
pub const LARGEST_STYLE: u64 = 256 << 10;

/// Reads the style file, if the configuration names one: `style: oscola.csl`.
pub(super) fn load(
    root: &Path,
    config: &Config,
    config_file: FileId,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Option<FileId> {
    let name = config.citation.style.as_deref().filter(|name| name.ends_with(".csl"))?;
    let content = root.join("content");
    let shown = format!("content/{name}");
    let mut report = |finding: Diagnostic| {
        findings.push(finding.at(config_file, FieldPath::root().key("citation").key("style"), ""));
        None
    };
    if name.contains(['/', '\\']) {
        let finding = Diagnostic::error("unknown-style", format!("`{name}` is more than the name of a file"));
        return report(finding.help("a style file lies in `content/` itself, beside `site.yaml`"));
    }
    let path = content.join(name);
    let Ok(found) = path.symlink_metadata() else {
        let finding = Diagnostic::error("unknown-style", format!("there is no style file `{shown}`"));
        let known = known(&content);
        let finding = match near(name, known.iter().map(String::as_str)) {
            Some(near) => finding.did_you_mean(name, near),
            None => finding,
        };
        return report(
            finding.help("put it there, or name one of the styles that come with the program: `style: apa`"),
        );
    };
    if !found.is_file() {
        let finding = Diagnostic::error("unknown-style", format!("`{shown}` is no file"));
        return report(finding.help("put the style file itself there"));
    }
    if found.len() > LARGEST_STYLE {
        let message = format!("the style file `{shown}` has {} KiB", found.len().div_ceil(1 << 10));
        let help = format!("it may have {} KiB; see whether it is the file that you mean", LARGEST_STYLE >> 10);
        return report(Diagnostic::error("file-too-large", message).help(help));
    }
    match text::read(&path) {
        Ok(text) => Some(files.add(shown, text)),
        Err(fault) => {
            let file = files.add(shown.as_str(), fault.stand_in());
            findings.push(fault.finding(file, &shown));
            None
        }
    }
}

/// The style files that there are, in order.
fn known(content: &Path) -> Vec<String> {
    let walk = walkdir::WalkDir::new(content).max_depth(1).sort_by_file_name().into_iter().flatten();
    let names = walk.filter_map(|entry| entry.file_name().to_str().map(str::to_owned));
    names.filter(|name| name.ends_with(".csl")).collect()
}
