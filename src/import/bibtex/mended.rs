//! What BibTeX takes and the `biblatex` crate does not: round brackets around an entry, quotation marks within the braces
//! of a value that stands in such marks, and an `@` in what stands between entries, as in a remark or an e-mail address. A
//! sign is put in the place of each, so that all places stay as they are.

/// The text as the crate takes it. What lacks its end stays as it is.
pub(super) fn mended(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, sign) in changes(text) {
        out.push_str(&text[out.len()..at]);
        out.push(sign);
    }
    out.push_str(&text[out.len()..]);
    out
}

/// Which signs of one byte are changed, in their order, and to which.
fn changes(text: &str) -> Vec<(usize, char)> {
    let mut changes = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['@', '%']) {
        let sign = at + found;
        at = match opening(text, sign) {
            _ if text[sign..].starts_with('%') => line_end(text, sign),
            Some(open) => {
                let mut quoted = Vec::new();
                match end(text, open, &mut quoted) {
                    Ok(end) => {
                        changes.extend(changes_of_entry(text, (sign, open, end), &quoted));
                        end + 1
                    }
                    Err(next) => next,
                }
            }
            None => {
                // At the beginning of a line it is more likely to begin an entry that lacks its bracket, which is told.
                if !begins_line(text, sign) || is_comment(text, sign) {
                    changes.push((sign, ' '));
                }
                sign + 1
            }
        };
    }
    changes
}

/// What is changed of an entry, from its `@` over its opening bracket to the closing one; `quoted` are its values in
/// quotation marks, each from the first to the last.
fn changes_of_entry(
    text: &str,
    (sign, open, end): (usize, usize, usize),
    quoted: &[(usize, usize)],
) -> Vec<(usize, char)> {
    if is_comment(text, sign) {
        // The crate lets a comment end at its first brace.
        return text[sign..end].match_indices('@').map(|(at, _)| (sign + at, ' ')).collect();
    }
    let values = quoted.iter().filter(|(from, to)| text[from + 1..*to].contains('"'));
    let values = values.flat_map(|(from, to)| [(*from, '{'), (*to, '}')]);
    match text[open..].starts_with('(') {
        true => std::iter::once((open, '{')).chain(values).chain([(end, '}')]).collect(),
        false => values.collect(),
    }
}

/// Where the bracket stands that opens the entry of that `@`; `None` where it begins no entry.
fn opening(text: &str, sign: usize) -> Option<usize> {
    let after = &text[sign + 1..];
    let behind = after.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    let is_named = behind.len() < after.len();
    let bracket = if begins_line(text, sign) { behind.trim_start() } else { behind };
    let is_apart = !text[..sign].ends_with(char::is_alphanumeric);
    (is_named && is_apart && bracket.starts_with(['{', '('])).then(|| text.len() - bracket.len())
}

/// Where the bracket stands that closes the entry; where there is none, where the next entry begins or the text ends.
/// `quoted` is given the values in quotation marks.
fn end(text: &str, open: usize, quoted: &mut Vec<(usize, usize)>) -> Result<usize, usize> {
    let closing = if text[open..].starts_with('(') { ')' } else { '}' };
    let mut depth = 0_usize;
    let mut at = open + 1;
    while let Some(letter) = text[at..].chars().next() {
        let mut next = at + letter.len_utf8();
        match letter {
            '\\' => next += text[next..].chars().next().map_or(0, char::len_utf8),
            '@' if begins_line(text, at) && opening(text, at).is_some() => return Err(at),
            '"' if depth == 0 => {
                if let Some(end) = quote_end(text, at) {
                    quoted.push((at, end));
                    next = end + 1;
                }
            }
            '%' if depth == 0 => next = line_end(text, at),
            _ if depth == 0 && letter == closing => return Ok(at),
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at = next;
    }
    Err(text.len())
}

/// Where a value in quotation marks ends: at the first mark that stands in no braces, and where its braces do not pair at
/// the first mark of all. It ends before the next entry.
fn quote_end(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut first = None;
    let mut is_escaped = false;
    for (at, letter) in text[open + 1..].char_indices().map(|(at, letter)| (open + 1 + at, letter)) {
        match letter {
            _ if is_escaped => {
                is_escaped = false;
                continue;
            }
            '\\' => is_escaped = true,
            '"' if depth == 0 => return Some(at),
            '"' => first = first.or(Some(at)),
            '{' => depth += 1,
            // It would close the entry.
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            '@' if begins_line(text, at) && opening(text, at).is_some() => break,
            _ => {}
        }
    }
    first
}

fn begins_line(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches([' ', '\t']);
    before.is_empty() || before.ends_with('\n')
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end)
}

fn is_comment(text: &str, sign: usize) -> bool {
    let kind = text[sign + 1..].split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    kind.eq_ignore_ascii_case("comment")
}
