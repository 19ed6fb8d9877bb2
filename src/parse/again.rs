//! Texts that are not parsed again while they are what they were.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Markdown;
use crate::diag::{Diagnostic, FileId, Files};

use super::{Input, Outcome, Parsed, gathered, read};

/// What came of texts the last time.
#[derive(Debug, Default)]
pub struct Kept {
    settings: Option<Markdown>,
    /// By the text’s id, which stands in what came of it: where the text lies, the text, and what came of it.
    outcomes: HashMap<FileId, (String, Arc<str>, Outcome)>,
}

/// Does what [`parse`](super::parse) does, and reads those texts alone that are not what they were. `files` holds the texts.
pub fn parse_again(
    inputs: &[Input<'_>],
    files: &Files,
    settings: Markdown,
    kept: &mut Kept,
) -> (Parsed, Vec<Diagnostic>) {
    if kept.settings != Some(settings) {
        *kept = Kept { settings: Some(settings), outcomes: HashMap::new() };
    }
    let known = |input: &Input<'_>| {
        let (path, text, outcome) = kept.outcomes.get(&input.file)?;
        // A text that has not been read again is the same in memory.
        let is_same = path == input.path && (std::ptr::eq(&**text, input.text) || **text == *input.text);
        is_same.then(|| outcome.clone())
    };
    let outcomes: Vec<(Outcome, bool)> = inputs
        .par_iter()
        .map(|input| known(input).map_or_else(|| (read(input, settings), true), |outcome| (outcome, false)))
        .collect();
    for (input, (outcome, is_new)) in inputs.iter().zip(&outcomes) {
        if *is_new {
            let text = files.get(input.file).shared_text();
            kept.outcomes.insert(input.file, (input.path.to_owned(), text, outcome.clone()));
        }
    }
    if kept.outcomes.len() > inputs.len() {
        let there: std::collections::HashSet<FileId> = inputs.iter().map(|input| input.file).collect();
        kept.outcomes.retain(|file, _| there.contains(file));
    }
    gathered(outcomes.into_iter().map(|(outcome, _)| outcome).collect())
}
