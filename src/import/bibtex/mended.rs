//! What BibTeX takes and the `biblatex` crate does not: round brackets around an entry, and an `@` in what stands between
//! entries, as in a remark or an e-mail address. A sign is put in the place of each, so that all places stay as they are.

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
            Some(open) => match end(text, open) {
                Ok(end) => {
                    changes.extend(changes_of_entry(text, (sign, open, end)));
                    end + 1
                }
                Err(next) => next,
            },
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

/// What is changed of an entry, from its `@` over its opening bracket to the closing one.
fn changes_of_entry(text: &str, (sign, open, end): (usize, usize, usize)) -> Vec<(usize, char)> {
    if is_comment(text, sign) {
        // The crate lets a comment end at its first brace.
        return text[sign..end].match_indices('@').map(|(at, _)| (sign + at, ' ')).collect();
    }
    if text[open..].starts_with('(') { vec![(open, '{'), (end, '}')] } else { Vec::new() }
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
fn end(text: &str, open: usize) -> Result<usize, usize> {
    let closing = if text[open..].starts_with('(') { ')' } else { '}' };
    let (mut depth, mut quoted) = (0_usize, false);
    let mut at = open + 1;
    while let Some(letter) = text[at..].chars().next() {
        let outermost = depth == 0 && !quoted;
        let mut next = at + letter.len_utf8();
        match letter {
            '\\' => next += text[next..].chars().next().map_or(0, char::len_utf8),
            '@' if begins_line(text, at) && opening(text, at).is_some() => return Err(at),
            '"' if depth == 0 => quoted = !quoted,
            '%' if outermost => next = line_end(text, at),
            _ if outermost && letter == closing => return Ok(at),
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        at = next;
    }
    Err(text.len())
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
