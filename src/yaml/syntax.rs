//! What the YAML parser stumbled over, in an author's words.
//!
//! The parser reports the token it could not use; the slip is often a little before it. The kind of problem and the
//! line it is on tell which of the common slips it was.

use crate::diag::{Diagnostic, Span};

use super::duplicates;
use super::events::{Events, Failure, Shape};
use super::guard::{self, Site};

/// Turns the parser's error into findings.
pub(super) fn explain(text: &str, error: &serde_yaml::Error, site: Site) -> Vec<Diagnostic> {
    let words = error.to_string();
    let at = error.location().map(|location| location.index());
    if words.contains("duplicate entry") {
        let found = duplicates::find(text, site);
        if !found.is_empty() {
            return found;
        }
        let message = "two entries of one mapping have the same key";
        return vec![slip("duplicate-key", message, line_span(text, at.unwrap_or(0)), site, "in this mapping")];
    }
    if words.contains("more than one document") {
        return vec![second_document(text, site)];
    }
    let at = at.unwrap_or(text.len());
    if words.contains("recursion limit") {
        return vec![guard::too_deep(text, floor(text, at), site)];
    }
    if words.contains("as u128") || words.contains("as i128") {
        let span = word_span(text, at);
        let message = format!("the number `{}` has more digits than can be read", &text[span.range()]);
        return vec![slip("yaml-syntax", message, span, site, "too long for a number").help("put it in quotes")];
    }
    let (problem, context) = words.split_once(", while ").unwrap_or((&words, ""));
    let opened = context.rsplit_once(" at line ").and_then(|(_, place)| line_and_column(text, place));
    let problem = problem.split(" at line ").next().unwrap_or(problem);
    vec![Slip { text, at: floor(text, at), opened, problem, context, site }.explain()]
}

/// The same for the event parser, whose problems have mostly the same names.
pub(super) fn explain_failure(text: &str, failure: &Failure, site: Site) -> Diagnostic {
    let (context, problem) = failure.problem.rsplit_once(", ").unwrap_or(("", &failure.problem));
    let context = context.trim_start_matches("while ");
    Slip { text, at: floor(text, failure.at), opened: None, problem, context, site }.explain()
}

fn slip(
    code: &'static str,
    message: impl Into<String>,
    span: Span,
    site: Site,
    label: impl Into<String>,
) -> Diagnostic {
    Diagnostic::error(code, message).at(site.file, site.span(span), label)
}

fn second_document(text: &str, site: Site) -> Diagnostic {
    let mut documents = 0;
    let mut at = text.len();
    for event in Events::of(text) {
        match event {
            Ok(event) if matches!(event.shape, Shape::Document) => {
                documents += 1;
                at = event.range.start;
                if documents == 2 {
                    break;
                }
            }
            Ok(_) => {}
            Err(failure) => {
                at = failure.at;
                break;
            }
        }
    }
    if documents == 2 {
        let length = if text[at..].starts_with("---") { 3 } else { line_span(text, at).range().len() };
        let span = Span::new(at, at + length);
        return slip("yaml-two-documents", "a second YAML document begins", span, site, "the first one is over here")
            .help("take the line `---` or `...` before it out; there can only be one document");
    }
    let span = line_span(text, floor(text, at));
    slip("yaml-syntax", "text stands behind the end of the YAML", span, site, "this belongs to nothing above")
        .help("start every key of the outermost mapping in the same column as the first")
}

/// One syntax error with what is known about it.
struct Slip<'a> {
    text: &'a str,
    at: usize,
    /// Where the quote, the list or the block began.
    opened: Option<usize>,
    problem: &'a str,
    context: &'a str,
    site: Site,
}

impl Slip<'_> {
    fn explain(&self) -> Diagnostic {
        let tab = self.tab_in_indentation();
        if let Some(tab) = tab {
            return self.slip("yaml-tab", "a tab stands in the indentation", tab, "this is a tab").help(
                "indent with spaces, two for each level; editors can be told to do so for `.md` and `.yaml` files",
            );
        }
        match self.problem {
            "mapping values are not allowed in this context" => self.second_colon(),
            "found character that cannot start any token" => self.forbidden_start(),
            "mapping keys are not allowed in this context" => self.forbidden_start(),
            problem if problem.starts_with("unexpected character: ") => self.forbidden_start(),
            "did not find expected node content" => self.no_value(),
            "found invalid Unicode character escape code" => self
                .line("yaml-syntax", "an escape names no character", "in here")
                .help("write the character itself instead of its code"),
            "found unexpected end of stream" | "found unexpected document indicator" => self.unclosed_quote(),
            "did not find expected key" => self.behind_a_value(),
            "could not find expected ':'" | "simple key expect ':'" => self.no_colon(),
            "did not find expected ',' or ']'" => self.unclosed_bracket('[', ']'),
            "did not find expected ',' or '}'" => self.unclosed_bracket('{', '}'),
            "did not find expected '-' indicator" => self
                .line("yaml-syntax", "a line of a list does not begin with `- `", "this is not a list item")
                .help("begin it with `- `, or indent it less to end the list"),
            "block sequence entries are not allowed in this context" => self
                .line("yaml-syntax", "a list item stands where no list can begin", "unexpected `- `")
                .help("put the list on the lines below its key, and text that begins with `- ` in quotes"),
            "found unknown escape character" => self.unknown_escape(),
            "did not find expected comment or line break" => self
                .line("yaml-syntax", "text stands behind the sign that begins a block of text", "not on this line")
                .help("begin the text on the next line, indented; if the sign itself is meant, use quotes"),
            "did not find expected alphabetic or numeric character" => self.indicator_as_text(),
            problem => self
                .line("yaml-syntax", "this is not valid YAML", problem)
                .help("check the indentation, the quotes and the brackets of this line and the one above"),
        }
    }

    fn slip(&self, code: &'static str, message: impl Into<String>, span: Span, label: impl Into<String>) -> Diagnostic {
        slip(code, message, span, self.site, label)
    }

    fn line(&self, code: &'static str, message: &str, label: &str) -> Diagnostic {
        self.slip(code, message, line_span(self.text, self.at), label)
    }

    fn tab_in_indentation(&self) -> Option<Span> {
        if self.problem.contains("quoted") || self.context.contains("quoted") {
            return None;
        }
        let start = line_start(self.text, self.at);
        let line = &self.text[start..];
        let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line[..indentation].find('\t')?;
        Some(Span::new(start + tab, start + tab + 1))
    }

    /// `title: Foo: bar`, or a line that is indented under a finished value.
    fn second_colon(&self) -> Diagnostic {
        let start = line_start(self.text, self.at);
        let before = &self.text[start..self.at];
        let Some(colon) = before.find(": ") else {
            let above = line_span(self.text, self.text[..start].trim_end().len());
            if !self.text[above.range()].contains(": ") && !self.text[above.range()].starts_with("- ") {
                return self.no_colon_at(above);
            }
            return self
                .line(
                    "yaml-syntax",
                    "a key stands where the value above still goes on",
                    "read as a part of the line above",
                )
                .help("give every key of one mapping the same indentation")
                .help("put the value above in quotes if it is a text of several lines");
        };
        let value = start + colon + before[colon..].len() - before[colon + 1..].trim_start().len();
        let span = self.value_span(value);
        let key = before[..colon].trim_start_matches([' ', '-']);
        let written = &self.text[span.range()];
        self.slip("yaml-syntax", "a value holds `: `, and only a text in quotes may", span, "needs quotes")
            .help(format!("write `{}: {}`", key, quoted(written)))
    }

    fn forbidden_start(&self) -> Diagnostic {
        let Some(character) = self.text[self.at..].chars().next() else {
            return self.line("yaml-syntax", "the YAML ends in the middle of a value", "here");
        };
        if character == '\t' {
            let span = Span::new(self.at, self.at + 1);
            return self
                .slip("yaml-tab", "a tab stands where only spaces may", span, "this is a tab")
                .help("put a space in its place");
        }
        let span = self.value_span(self.at);
        let name = if character == '`' { "a backtick".to_owned() } else { format!("`{character}`") };
        self.slip("yaml-syntax", format!("a value begins with {name}"), span, "needs quotes")
            .help(format!("write `{}`", quoted(&self.text[span.range()])))
    }

    /// From the start of a value to the end of its line, without a comment behind it.
    fn value_span(&self, start: usize) -> Span {
        let end = (line_span(self.text, start).end as usize).max(start);
        let value = &self.text[start..end];
        let value = value.find(" #").map_or(value, |comment| value[..comment].trim_end());
        Span::new(start, start + value.len())
    }

    /// A bracket or a comma where a value is expected.
    fn no_value(&self) -> Diagnostic {
        match self.text.as_bytes().get(self.at) {
            Some(sign @ (b']' | b'}' | b',')) => {
                let message = format!("`{}` stands where a value is expected", char::from(*sign));
                self.slip("yaml-syntax", message, Span::new(self.at, self.at + 1), "no value before this")
                    .help("write a value before it; if it belongs to a text, put the whole text in quotes")
            }
            _ => self
                .line("yaml-syntax", "a value is missing", "not finished here")
                .help("close every `[` and `{`, and write a value after every `,`"),
        }
    }

    fn unclosed_quote(&self) -> Diagnostic {
        let quote = self.opened.filter(|_| self.context.contains("quoted")).or_else(|| self.quote_at());
        let Some(quote) = quote else {
            return self.line("yaml-syntax", "the YAML ends in the middle of a value", "something is not closed");
        };
        let span = Span::new(quote, line_span(self.text, quote).end as usize);
        let sign = &self.text[quote..=quote];
        let finding = self.slip("yaml-syntax", format!("the quote {sign} is never closed"), span, "opened here");
        if sign == "'" {
            finding
                .help("close it with another ' at the end of the text")
                .help("if it is an apostrophe, put the whole text in double quotes")
        } else {
            finding.help("close it with another \" at the end of the text")
        }
    }

    fn quote_at(&self) -> Option<usize> {
        matches!(self.text.as_bytes().get(self.at), Some(b'"' | b'\'')).then_some(self.at)
    }

    /// Something stands behind a value that is over: a closing quote, a closing bracket.
    fn behind_a_value(&self) -> Diagnostic {
        let start = line_start(self.text, self.at);
        let before = self.text[start..self.at].trim_end();
        let from_value = before.find(": ").map_or(start, |colon| start + colon + 1);
        let value = from_value + self.text[from_value..].len() - self.text[from_value..].trim_start_matches(' ').len();
        let whole = self.value_span(value);
        match (before.bytes().last(), self.text.as_bytes().get(value)) {
            (Some(b'"' | b'\''), Some(b'"' | b'\'')) => self
                .slip("yaml-syntax", "text stands behind a closing quote", self.rest_of_line(), "outside the quotes")
                .help(format!("write `{}`", quoted(without_quotes(&self.text[whole.range()])))),
            (_, Some(bracket @ (b'[' | b'{'))) if value < self.at => {
                let kind = if *bracket == b'[' { "list" } else { "mapping" };
                let message = format!("text stands behind a {kind} in brackets");
                self.slip("yaml-syntax", message, self.rest_of_line(), format!("outside the {kind}")).help(format!(
                    "if the bracket begins a text, put it in quotes: `{}`",
                    quoted(&self.text[whole.range()])
                ))
            }
            _ if before.is_empty() && self.text[self.at..].starts_with("- ") => self
                .line("yaml-syntax", "a list item stands among the keys of a mapping", "unexpected `- `")
                .help("put a key above the list, and indent the list under it"),
            _ => self
                .line("yaml-syntax", "this line does not fit the mapping it stands in", "a key is expected here")
                .help("give every key of one mapping the same indentation"),
        }
    }

    fn rest_of_line(&self) -> Span {
        Span::new(self.at, (line_span(self.text, self.at).end as usize).max(self.at))
    }

    fn no_colon(&self) -> Diagnostic {
        let end = self.text[..self.at].trim_end().len();
        let at = self.opened.unwrap_or(end);
        self.no_colon_at(line_span(self.text, at))
    }

    fn no_colon_at(&self, line: Span) -> Diagnostic {
        self.slip("yaml-syntax", "a line has no `: ` after its key", line, "no key and value")
            .help("write `key: value`, or indent the line if it goes on with the text above")
    }

    fn unclosed_bracket(&self, open: char, close: char) -> Diagnostic {
        let kind = if open == '[' { "list" } else { "mapping" };
        let place = self.opened.map_or_else(|| line_span(self.text, self.at), |at| Span::new(at, at + 1));
        let finding =
            self.slip("yaml-syntax", format!("the {kind} that `{open}` begins is not closed"), place, "opened here");
        let finding = match self.opened {
            Some(_) if self.at < self.text.len() => {
                let here = Span::new(self.at, self.at);
                finding.at(self.site.file, self.site.span(here), format!("`,` or `{close}` is missing before this"))
            }
            _ => finding,
        };
        finding
            .help(format!("close it with `{close}`, with a `,` between the entries"))
            .help(format!("if `{open}` begins a text, put the whole text in quotes"))
    }

    fn unknown_escape(&self) -> Diagnostic {
        let at = self.text[..self.at].rfind('\\').filter(|slash| slash + 1 >= self.at).unwrap_or(self.at);
        let length = self.text[at..].chars().take(2).map(char::len_utf8).sum::<usize>();
        let span = Span::new(at, at + length);
        let message = format!("`{}` is no escape that YAML knows", &self.text[span.range()]);
        self.slip("yaml-syntax", message, span, "in double quotes, `\\` begins an escape")
            .help("write `\\\\` for a backslash, or use single quotes")
    }

    /// A lone `&` or `*` at the start of a value.
    fn indicator_as_text(&self) -> Diagnostic {
        let at = self.opened.unwrap_or(self.at);
        match self.text.as_bytes().get(at) {
            Some(b'&') => guard::anchor(self.text, at, self.site),
            Some(b'*') => guard::alias(self.text, at, self.site),
            _ => self.line("yaml-syntax", "this is not valid YAML", self.problem),
        }
    }
}

/// The text as YAML in quotes, cut where it is too long to show. Single quotes take everything but themselves as it is.
fn quoted(text: &str) -> String {
    let text = text.trim();
    let short: String = text.chars().take(60).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    if short.contains('"') || short.contains('\\') {
        format!("'{}{more}'", short.replace('\'', "''"))
    } else {
        format!("\"{short}{more}\"")
    }
}

/// A text that is in quotes as a whole, without them: the quotes inside were the trouble.
fn without_quotes(text: &str) -> &str {
    let inner = |quote| text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    inner('"').or_else(|| inner('\'')).unwrap_or(text)
}

fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1)
}

/// The line that `at` is on, without the white space around it; an empty one gives way to the last that has text.
fn line_span(text: &str, at: usize) -> Span {
    let at = floor(text, at);
    let start = line_start(text, at);
    let line = text[start..].split(['\n', '\r']).next().unwrap_or_default();
    if line.trim().is_empty() {
        let end = text[..start].trim_end().len();
        if end == 0 {
            return Span::new(start, start);
        }
        let start = line_start(text, end);
        let indentation = text[start..end].len() - text[start..end].trim_start().len();
        return Span::new(start + indentation, end);
    }
    let indentation = line.len() - line.trim_start().len();
    Span::new(start + indentation, start + line.trim_end().len())
}

fn word_span(text: &str, at: usize) -> Span {
    let at = floor(text, at);
    let word = text[at..].split(|c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}')).next();
    Span::new(at, at + word.unwrap_or_default().len())
}

/// The bytes before "3 column 5", as the parser counts: lines and characters from 1.
fn line_and_column(text: &str, place: &str) -> Option<usize> {
    let (line, column) = place.split_once(" column ")?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
    let mut start = 0;
    for _ in 1..line {
        let rest = &text[start..];
        let end = rest.find(['\n', '\r'])?;
        start += end + if rest[end..].starts_with("\r\n") { 2 } else { 1 };
    }
    let (bytes, _) = text[start..].char_indices().nth(column.checked_sub(1)?)?;
    Some(start + bytes)
}
