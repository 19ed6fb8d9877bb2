//! The private copies of sources, for what is compared with them.

use std::collections::HashMap;

use crate::diag::{self, Diagnostic, Files, Place};
use crate::load::{Capture, CaptureForm, CaptureText, Version};
use crate::model::{LeftOut, Library, SourceId};
use crate::parse::capture::{self, Form};
use crate::verify::{self, Verification};

/// What copies said the last time, and which copies these were, by the keys of their sources.
#[derive(Debug, Default)]
pub(super) struct Kept {
    versions: HashMap<String, Version>,
    verify: verify::Kept,
}

/// Compares the quotations with the copies, each of which is read when its turn comes and then dropped.
pub(super) fn verify(
    library: &Library,
    captures: &[Capture],
    files: &Files,
    kept: Option<&mut Kept>,
) -> (Verification, Vec<Diagnostic>) {
    let source = |capture: &Capture| library.sources.find(|source| (*source.id).cmp(&capture.key));
    let (known, unknown): (Vec<_>, Vec<_>) = captures.iter().partition(|capture| source(capture).is_some());
    let copies: Vec<SourceId> = known.iter().filter_map(|capture| source(capture)).collect();
    let read = |at: usize| {
        let capture = known[at];
        let CaptureText { text, sha256 } = capture.read(files)?;
        Ok(verify::Text { plain: words_of_copy(capture.form, text), sha256 })
    };
    let (verification, mut findings) = match kept {
        Some(Kept { versions, verify }) => {
            let is_the_same = |at: usize| versions.get(&known[at].key) == Some(&known[at].version());
            let looked = verify::verify_again(library, &copies, &is_the_same, &read, verify);
            *versions = known.iter().map(|capture| (capture.key.clone(), capture.version())).collect();
            looked
        }
        None => verify::verify(library, &copies, &read),
    };
    // Its source may be declared in a brief that is not published yet.
    if library.left_out == LeftOut::default() {
        findings.extend(unknown.into_iter().map(|capture| without_source(library, capture, files)));
    }
    (verification, findings)
}

/// The words of a private copy that a reader of the source sees.
pub fn words_of_copy(form: CaptureForm, text: String) -> String {
    let form = match form {
        CaptureForm::Text => Form::Text,
        CaptureForm::Markdown => Form::Markdown,
        CaptureForm::Html => Form::Html,
    };
    capture::plain(form, text)
}

fn without_source(library: &Library, capture: &Capture, files: &Files) -> Diagnostic {
    let Capture { key, file, .. } = capture;
    let near = diag::nearest(key, library.sources.iter().map(|source| &*source.id));
    let near = near.map(|near| format!("did you mean `{near}`?"));
    let shown = files.get(*file).path();
    Diagnostic::warning("capture-without-source", format!("`{shown}` is a copy of source `{key}`, and there is none"))
        .help_maybe(near)
        .help("name the file by the source’s key, or take it out of the folder")
        .at(*file, Place::Whole, "")
}
