//! Where in YAML somebody is writing, told from the indentation of the lines above: a text that is being written seldom
//! parses.

/// A step from a mapping or list to what lies in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Item,
}

/// A place at which something is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct YamlPlace {
    /// The way to the value or mapping that is being written.
    pub(super) way: Vec<Step>,
    /// What has been written of it.
    pub(super) typed: String,
    /// A key is being written, not a value. An item of a list may become either.
    pub(super) is_key: bool,
}

/// A line without what stands before its first word: `- - key: rest`.
struct Line<'t> {
    /// The columns of its dashes.
    dashes: Vec<usize>,
    /// The column of its first word.
    column: usize,
    rest: &'t str,
}

impl<'t> Line<'t> {
    fn of(line: &'t str) -> Self {
        let mut column = line.len() - line.trim_start_matches(' ').len();
        let mut dashes = Vec::new();
        while line[column..].starts_with("- ") || &line[column..] == "-" {
            dashes.push(column);
            let behind = line.get(column + 1..).unwrap_or_default();
            column += 1 + (behind.len() - behind.trim_start_matches(' ').len());
        }
        Self { dashes, column, rest: &line[column..] }
    }

    /// The key, and what stands behind it.
    fn key(&self) -> Option<(&'t str, &'t str)> {
        let at = self.rest.find(':')?;
        let (key, value) = (&self.rest[..at], &self.rest[at + 1..]);
        let is_key = !key.is_empty() && !key.contains(['{', '[', ',', '"', '\'', '#']);
        (is_key && (value.is_empty() || value.starts_with(' '))).then_some((key.trim(), value))
    }
}

/// The place at the end of `text`, which is YAML from its beginning up to where somebody writes.
pub(super) fn at_end_of(text: &str) -> YamlPlace {
    let (above, here) = text.rsplit_once('\n').unwrap_or(("", text));
    let line = Line::of(here);
    let mut way = Vec::new();
    let mut place = match line.key() {
        Some((key, value)) => {
            way.push(Step::Key(key.to_owned()));
            within_flow(value, &mut way)
        }
        None if line.rest.starts_with(['{', '[']) => within_flow(line.rest, &mut way),
        None => YamlPlace { way: Vec::new(), typed: line.rest.to_owned(), is_key: true },
    };
    // From here outwards: each dash is an item, each key further left is what holds it.
    let mut outward: Vec<Step> = Vec::new();
    let mut column = line.column;
    let mut is_item = false;
    for dash in line.dashes.iter().rev() {
        outward.push(Step::Item);
        (column, is_item) = (*dash, true);
    }
    for line in above.lines().rev().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
        if column == 0 && !is_item {
            break;
        }
        let line = Line::of(line);
        if let Some((key, _)) = line.key()
            && (line.column < column || (is_item && line.column == column && line.dashes.is_empty()))
        {
            outward.push(Step::Key(key.to_owned()));
            (column, is_item) = (line.column, false);
        }
        for dash in line.dashes.iter().rev().filter(|dash| **dash < line.column) {
            // A dash of the same list says nothing new.
            if *dash < column {
                outward.push(Step::Item);
                (column, is_item) = (*dash, true);
            }
        }
    }
    outward.reverse();
    outward.append(&mut place.way);
    place.way = outward;
    place
}

/// The place within what is written in one line: `[a, {key: val`.
fn within_flow(value: &str, way: &mut Vec<Step>) -> YamlPlace {
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, letter) in value.char_indices() {
        match letter {
            '[' | '{' => open.push((letter, at + 1)),
            ']' | '}' => {
                open.pop();
            }
            ',' => {
                if let Some((_, begins)) = open.last_mut() {
                    *begins = at + 1;
                }
            }
            _ => {}
        }
    }
    let mut typed = value.trim_start();
    let mut is_key = false;
    for (level, (sign, begins)) in open.iter().enumerate() {
        let ends = open.get(level + 1).map_or(value.len(), |(_, next)| next - 1);
        let part = value.get(*begins..ends).unwrap_or_default();
        let key = part.split_once(':').map(|(key, _)| key.trim());
        match (sign, key) {
            ('{', Some(key)) => way.push(Step::Key(key.to_owned())),
            ('{', None) => {}
            _ => way.push(Step::Item),
        }
        is_key = *sign == '{' && key.is_none();
        typed = if *sign == '{' { part.split_once(':').map_or(part, |(_, value)| value) } else { part }.trim_start();
    }
    YamlPlace { way: std::mem::take(way), typed: typed.trim_start_matches(['"', '\'']).to_owned(), is_key }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The way as `a / - / b`, what was typed, and whether it is a key.
    fn told(text: &str) -> (String, String, bool) {
        let YamlPlace { way, typed, is_key } = at_end_of(text);
        let steps = way.iter().map(|step| match step {
            Step::Key(key) => key.clone(),
            Step::Item => "-".to_owned(),
        });
        (steps.collect::<Vec<_>>().join(" / "), typed, is_key)
    }

    #[track_caller]
    fn check(text: &str, way: &str, typed: &str, is_key: bool) {
        assert_eq!(told(text), (way.to_owned(), typed.to_owned(), is_key), "{text:?}");
    }

    #[test]
    fn the_way_is_told_from_the_lines_above() {
        check("title: A\nda", "", "da", true);
        check("title: A", "title", "A", false);
        check("claims:\n  - id: a\n    te", "claims / -", "te", true);
        check("claims:\n  - id: a\n    evidence:\n      - s", "claims / - / evidence / -", "s", true);
        check("claims:\n- id: a\n  evidence:\n  - source: x", "claims / - / evidence / - / source", "x", false);
        check("claims:\n  - id: a\n    text: b\n  - id: c\n    kind: fo", "claims / - / kind", "fo", false);
        check("a:\n  b:\n    c: 1\nd:\n  e: ", "d / e", "", false);
        check("a:\n  # note\n\n  b", "a", "b", true);
    }

    #[test]
    fn what_stands_in_one_line_counts_too() {
        check("rests_on: [one, tw", "rests_on / -", "tw", false);
        check("measure: {value: 2, un", "measure", "un", true);
        check("relates: [{rel: refines, claim: x", "relates / - / claim", "x", false);
        check("- {id: a, evidence: [", "- / evidence / -", "", false);
        check("topics: [a] ", "topics", "[a] ", false);
    }
}
