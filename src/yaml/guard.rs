//! What is refused before YAML is parsed at all.
//!
//! A linear look at the bytes finds most texts beyond suspicion. Only for the others do the events decide exactly,
//! so `*emphasis*` in a summary and `AT&T` are what they look like: text.

use crate::diag::{Diagnostic, FileId, Span};

use super::events::{Event, Events, Failure, Shape};

/// The longest YAML that is read, in bytes.
pub(super) const LONGEST: usize = 1 << 20;
/// The deepest nesting that is read.
const DEEPEST: usize = 64;
/// More findings of one kind than this help nobody.
pub(super) const MOST_FINDINGS: usize = 20;

/// The file a YAML text stands in, and where in it the text begins.
#[derive(Clone, Copy)]
pub(super) struct Site {
    pub(super) file: FileId,
    pub(super) offset: usize,
}

impl Site {
    pub(super) fn span(self, span: Span) -> Span {
        span.shifted(self.offset)
    }
}

/// What the guard found out about a text.
pub(super) enum Verdict {
    /// The parser may have it.
    Fine,
    /// Refused, for these reasons.
    Refused(Vec<Diagnostic>),
    /// The events break off, so nothing certain can be said: the text may only be parsed to learn what is wrong.
    Broken(Failure),
    /// The same, and the parser might take too long over the nesting even to say what is wrong.
    BrokenAndDeep(Failure),
}

/// Decides whether a text may be parsed.
pub(super) fn examine(text: &str, site: Site) -> Verdict {
    if text.len() > LONGEST {
        return Verdict::Refused(vec![too_large(text, site)]);
    }
    let suspicion = suspect(text.as_bytes());
    if suspicion.characters {
        let refused = refused_characters(text, site);
        if !refused.is_empty() {
            return Verdict::Refused(refused);
        }
    }
    if !suspicion.indicators && !suspicion.nesting {
        return Verdict::Fine;
    }
    match decide(text, site) {
        Ok(refused) if refused.is_empty() => Verdict::Fine,
        Ok(refused) => Verdict::Refused(refused),
        Err(failure) if suspicion.nesting => Verdict::BrokenAndDeep(failure),
        Err(failure) => Verdict::Broken(failure),
    }
}

/// What the bytes alone cannot rule out.
#[derive(Default)]
struct Suspicion {
    characters: bool,
    indicators: bool,
    nesting: bool,
}

fn suspect(bytes: &[u8]) -> Suspicion {
    let mut suspicion = Suspicion::default();
    // A value may begin behind the last byte, white space aside: only there do `&`, `*`, `!`, `[` and `{` mean
    // anything. Behind a word they are a part of its text.
    let mut opens = true;
    let mut indenting = true;
    let mut column = 0;
    let mut deepest_column = 0;
    let mut brackets = Brackets::default();
    for (at, &byte) in bytes.iter().enumerate() {
        let next = || bytes.get(at + 1).copied().unwrap_or(b'\n');
        match byte {
            b'\n' | b'\r' => {
                (opens, indenting, column) = (true, true, 0);
                brackets.end_line();
                continue;
            }
            b' ' | b'\t' | b'-' | b'?' | b':' => {
                if indenting {
                    column += 1;
                    deepest_column = deepest_column.max(column);
                }
                opens |= matches!(byte, b'-' | b'?' | b':');
                continue;
            }
            // Behind a closing bracket or quote nothing may stand; should the parser see it otherwise, it is looked at.
            b',' => opens = true,
            b'"' | b'\'' => {
                brackets.blur();
                opens = true;
            }
            b'#' => {
                brackets.blur();
                opens = false;
            }
            b']' | b'}' => {
                brackets.close();
                opens = true;
            }
            b'[' | b'{' => {
                if opens {
                    brackets.open();
                }
                opens = true;
            }
            b'&' | b'*' => {
                suspicion.indicators |= opens && !next().is_ascii_whitespace();
                opens = false;
            }
            b'!' => {
                suspicion.indicators |= opens;
                opens = false;
            }
            0..0x20 | 0x7f | 0xc2 | 0xe2 | 0xef => {
                suspicion.characters |= may_begin_refused_character(byte, &bytes[at + 1..]);
                opens = false;
            }
            _ => opens = false,
        }
        indenting = false;
    }
    // One column can hold a mapping and the list under one of its keys.
    suspicion.nesting = 2 * (deepest_column + 1) + brackets.deepest > DEEPEST;
    suspicion
}

/// How many brackets may be open at once, never too low.
///
/// A bracket is only believed to be closed on the line that opened it, and only while neither a quote nor a comment has
/// begun on that line: within those, a closing bracket is text.
#[derive(Default)]
struct Brackets {
    open: usize,
    deepest: usize,
    on_line: usize,
    blurred: bool,
}

impl Brackets {
    fn open(&mut self) {
        self.open += 1;
        self.on_line += 1;
        self.deepest = self.deepest.max(self.open);
    }

    fn close(&mut self) {
        if self.on_line > 0 && !self.blurred {
            self.open -= 1;
            self.on_line -= 1;
        }
    }

    fn blur(&mut self) {
        self.blurred = true;
    }

    fn end_line(&mut self) {
        (self.on_line, self.blurred) = (0, false);
    }
}

fn may_begin_refused_character(byte: u8, behind: &[u8]) -> bool {
    match (byte, behind) {
        (0xc2, [second, ..]) => *second < 0xa0,
        (0xe2, [0x80, third, ..]) => matches!(third, 0xa8 | 0xa9),
        (0xef, [0xbb, 0xbf, ..] | [0xbf, 0xbe | 0xbf, ..]) => true,
        (0xc2 | 0xe2 | 0xef, _) => false,
        _ => true,
    }
}

/// Characters that no text of ours holds: invisible, and able to mislead a terminal or the two parsers about lines.
fn is_refused(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => character.is_control(),
    }
}

fn refused_characters(text: &str, site: Site) -> Vec<Diagnostic> {
    let refused = text.char_indices().filter(|(_, character)| is_refused(*character));
    refused.take(MOST_FINDINGS).map(|(at, character)| refused_character(at, character, site)).collect()
}

fn refused_character(at: usize, character: char, site: Site) -> Diagnostic {
    let name = match character {
        '\u{2028}' | '\u{2029}' => "line separator",
        '\u{feff}' => "byte order mark",
        '\u{fffe}' | '\u{ffff}' => "non-character",
        _ => "control character",
    };
    let span = site.span(Span::new(at, at + character.len_utf8()));
    let message = format!("the {name} U+{:04X} is not allowed", u32::from(character));
    Diagnostic::error("yaml-control-character", message).at(site.file, span, "this character is invisible").help(
        match character {
            '\u{2028}' | '\u{2029}' => "put a space or a new line in its place",
            _ => "delete it; it often comes with text that was copied from elsewhere",
        },
    )
}

fn too_large(text: &str, site: Site) -> Diagnostic {
    let first_line = text.lines().next().unwrap_or_default().len();
    let kib = text.len().div_ceil(1024);
    Diagnostic::error("yaml-too-large", format!("the YAML is {kib} KiB long, and at most 1024 KiB are read"))
        .at(site.file, site.span(Span::new(0, first_line)), "it begins here")
        .help("move long text into the body, and data into a file that the brief links to")
}

/// Reads the events for what is refused. An error says that the text breaks off, with nothing refused before.
pub(super) fn decide(text: &str, site: Site) -> Result<Vec<Diagnostic>, Failure> {
    let mut refused = Vec::new();
    let mut depth = 0_usize;
    let mut behind = 0;
    for event in Events::of(text) {
        let event = match event {
            Ok(event) => event,
            Err(failure) => {
                refused.extend(refused_by_failure(text, &failure, site));
                return if refused.is_empty() { Err(failure) } else { Ok(refused) };
            }
        };
        refused.extend(refused_indicators(text, &event, behind, site));
        match event.shape {
            Shape::List | Shape::Mapping => depth += 1,
            Shape::End => depth = depth.saturating_sub(1),
            Shape::Scalar { .. } | Shape::Alias | Shape::Document | Shape::Other => {}
        }
        if depth > DEEPEST {
            refused.push(too_deep(text, event.range.start, site));
            break;
        }
        if refused.len() >= MOST_FINDINGS {
            break;
        }
        behind = event.range.end.max(behind);
    }
    Ok(refused)
}

fn refused_indicators(text: &str, event: &Event<'_>, behind: usize, site: Site) -> Vec<Diagnostic> {
    let mut refused = Vec::new();
    if matches!(event.shape, Shape::Alias) {
        refused.push(alias(text, event.range.start, site));
    }
    if event.anchored {
        let at = indicator_between(text, behind, event.range.end, '&').unwrap_or(event.range.start);
        refused.push(anchor(text, at, site));
    }
    if event.tagged {
        let at = indicator_between(text, behind, event.range.end, '!').unwrap_or(event.range.start);
        refused.push(tag(text, at, site));
    }
    refused
}

/// The indicator in front of a value; a comment may stand between and hold the same character.
fn indicator_between(text: &str, from: usize, to: usize, indicator: char) -> Option<usize> {
    let mut previous = '\n';
    let mut in_comment = false;
    for (at, character) in text.get(from..to)?.char_indices() {
        match character {
            '\n' | '\r' => in_comment = false,
            '#' if previous.is_whitespace() => in_comment = true,
            _ if character == indicator && !in_comment => return Some(from + at),
            _ => {}
        }
        previous = character;
    }
    None
}

fn refused_by_failure(text: &str, failure: &Failure, site: Site) -> Option<Diagnostic> {
    let problem = failure.problem.as_str();
    if problem.contains("recursion limit") {
        return Some(too_deep(text, failure.at, site));
    }
    match text.as_bytes().get(failure.at)? {
        b'*' if problem.contains("anchor") => Some(alias(text, failure.at, site)),
        b'&' if problem.contains("anchor") => Some(anchor(text, failure.at, site)),
        b'!' if problem.contains("tag") => Some(tag(text, failure.at, site)),
        _ => None,
    }
}

/// An anchor, at its `&`.
pub(super) fn anchor(text: &str, at: usize, site: Site) -> Diagnostic {
    let (span, word) = word_at(text, at);
    Diagnostic::error("yaml-anchor", format!("`{word}` names a value to be repeated elsewhere, which is not allowed"))
        .at(site.file, site.span(span), "YAML reads `&` here as an anchor")
        .help("write the value out in each place that needs it")
        .help("if it is meant as text, put the whole value in quotes")
}

/// An alias, at its `*`.
pub(super) fn alias(text: &str, at: usize, site: Site) -> Diagnostic {
    let (span, word) = word_at(text, at);
    Diagnostic::error("yaml-anchor", format!("`{word}` repeats a value from elsewhere, which is not allowed"))
        .at(site.file, site.span(span), "YAML reads `*` here as a reference")
        .help("write the value out in each place that needs it")
        .help("if it is meant as text, put the whole value in quotes")
}

fn tag(text: &str, at: usize, site: Site) -> Diagnostic {
    let (span, word) = word_at(text, at);
    Diagnostic::error("yaml-tag", format!("the tag `{word}` is not allowed"))
        .at(site.file, site.span(span), "YAML reads `!` here as a tag")
        .help("leave the tag out; if it is meant as text, put the whole value in quotes")
}

/// Nesting beyond what is read.
pub(super) fn too_deep(text: &str, at: usize, site: Site) -> Diagnostic {
    let length = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Diagnostic::error("yaml-too-deep", format!("values are nested more than {DEEPEST} deep"))
        .at(site.file, site.span(Span::new(at, at + length)), "one level too many begins here")
        .help("a brief needs five levels; check the indentation and the brackets above")
}

/// The word that begins there, and at most its first 40 characters to name it by.
fn word_at(text: &str, at: usize) -> (Span, String) {
    let rest = text.get(at..).unwrap_or_default();
    let word = rest.split(|c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}')).next().unwrap_or_default();
    (Span::new(at, at + word.len()), word.chars().take(40).collect())
}
