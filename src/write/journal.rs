//! The steps of a switch as text, so that the next command can finish one that was cut off.

use std::fs;
use std::path::Path;

use super::error::{DiskError, TargetError};
use super::lines::{from_line, lines, to_line};
use super::switch::Step;

/// What the first line says; a later form gets another number.
const HEADER: &str = "corroborate switch 1";

/// What the last line says, so that half a journal is never taken for a whole one.
const END: &str = "end";

/// The line of the one step that names no path.
const PLACE_MANIFEST: &str = "place-manifest";

/// The steps as text.
pub(super) fn text_of(steps: &[Step]) -> String {
    let mut text = format!("{HEADER}\n");
    for step in steps {
        text += &match step {
            Step::Remove(path) => format!("remove {}\n", to_line(path)),
            Step::RemoveFolder(path) => format!("remove-folder {}\n", to_line(path)),
            Step::Place(path) => format!("place {}\n", to_line(path)),
            Step::Replace(index, path) => format!("replace {index} {}\n", to_line(path)),
            Step::PlaceManifest => format!("{PLACE_MANIFEST}\n"),
            // The one step of a first build, which cannot be cut in half.
            Step::PlaceAll => continue,
        };
    }
    text + END + "\n"
}

/// Reads the steps back.
pub(super) fn read(path: &Path) -> Result<Vec<Step>, TargetError> {
    let bytes = fs::read(path).map_err(|error| DiskError::new("read", path, error))?;
    let steps = String::from_utf8(bytes).map_err(|_| "it is not text".to_owned()).and_then(|text| parse(&text));
    steps.map_err(|fault| TargetError::Journal { path: path.to_owned(), fault })
}

fn parse(text: &str) -> Result<Vec<Step>, String> {
    let mut lines = lines(text).enumerate();
    if lines.next().map(|(_, line)| line) != Some(HEADER) {
        return Err(format!("its first line is not `{HEADER}`"));
    }
    let mut steps = Vec::new();
    for (index, line) in lines.by_ref() {
        if line == END {
            break;
        }
        steps.push(parse_step(line).ok_or_else(|| format!("line {} is not a step of a switch", index + 1))?);
    }
    if !text.ends_with(&format!("\n{END}\n")) || lines.next().is_some() {
        return Err(format!("`{END}` is not its last line"));
    }
    Ok(steps)
}

fn parse_step(line: &str) -> Option<Step> {
    let path = |line| from_line(line).map(|path| path.as_str().to_owned());
    if line == PLACE_MANIFEST {
        return Some(Step::PlaceManifest);
    }
    let (step, rest) = line.split_once(' ')?;
    match step {
        "remove" => path(rest).map(Step::Remove),
        "remove-folder" => path(rest).map(Step::RemoveFolder),
        "place" => path(rest).map(Step::Place),
        "replace" => {
            let (index, rest) = rest.split_once(' ')?;
            Some(Step::Replace(index.parse().ok()?, path(rest)?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_come_back_as_they_were() {
        let steps = vec![
            Step::Remove("old page.html".to_owned()),
            Step::RemoveFolder("two\nlines".to_owned()),
            Step::Place("end".to_owned()),
            Step::Replace(12, "a/index.html".to_owned()),
            Step::PlaceManifest,
        ];
        assert_eq!(parse(&text_of(&steps)), Ok(steps));
    }

    #[test]
    fn half_a_journal_is_refused_wherever_it_ends() {
        let text = text_of(&[Step::Place("end".to_owned()), Step::Place("b".to_owned())]);
        for length in 0..text.len() {
            assert!(parse(&text[..length]).is_err(), "{:?}", &text[..length]);
        }
    }

    #[test]
    fn a_step_that_leads_outside_is_refused() {
        for step in ["remove ../x", "place /etc/passwd", "replace x a", "replace 1", "wipe a", ""] {
            assert!(parse(&format!("{HEADER}\n{step}\n{END}\n")).is_err(), "{step}");
        }
    }
}
