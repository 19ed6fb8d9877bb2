//! The tags that reference programs write into titles: those of CSL-JSON's rich text, `<i>`, `<b>`, `<sub>`, `<sup>`, `<sc>` and
//! `<span …>`. A source has plain titles.

/// Digits above and below the line, from nought to nine.
pub(super) const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
pub(super) const SUBSCRIPTS: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];

/// The tags that are known.
const NAMES: [&str; 6] = ["i", "b", "sub", "sup", "sc", "span"];

/// A tag that is not closed yet: its name, and from where to where it stands in what is written.
struct Open<'t> {
    name: &'t str,
    start: usize,
    end: usize,
}

/// A tag: its name, whether it closes, and how long it is.
struct Tag<'t> {
    name: &'t str,
    closes: bool,
    length: usize,
}

/// The text without these tags, raised and lowered digits as signs of their own. What is no such tag, or is not closed,
/// stays as it is.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(Tag { name, closes, length }) = tag(rest) else {
            out.push('<');
            rest = &rest[1..];
            continue;
        };
        match open.iter().rposition(|tag| closes && tag.name == name) {
            Some(at) => {
                close(&open[at], &mut out);
                open.truncate(at);
            }
            None => {
                let start = out.len();
                out.push_str(&rest[..length]);
                if !closes {
                    open.push(Open { name, start, end: out.len() });
                }
            }
        }
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// Takes the tag that is closed out of what is written.
fn close(tag: &Open<'_>, out: &mut String) {
    let inside = out.split_off(tag.end);
    out.truncate(tag.start);
    let set = match tag.name {
        "sub" => in_digits(&inside, SUBSCRIPTS),
        "sup" => in_digits(&inside, SUPERSCRIPTS),
        _ => None,
    };
    out.push_str(&set.unwrap_or(inside));
}

/// A number in these digits; `None` of what is none.
pub(super) fn in_digits(text: &str, digits: [char; 10]) -> Option<String> {
    let digit = |letter: char| digits.get(usize::try_from(letter.to_digit(10)?).ok()?).copied();
    text.chars().map(digit).collect::<Option<String>>().filter(|number| !number.is_empty())
}

/// The tag that a text begins with.
fn tag(text: &str) -> Option<Tag<'_>> {
    let (inside, _) = text.strip_prefix('<')?.split_once('>')?;
    let named = inside.strip_prefix('/').unwrap_or(inside);
    let name = named.split(char::is_whitespace).next()?;
    let closes = named.len() < inside.len();
    let is_known = NAMES.contains(&name) && (!closes || name == named) && !inside.contains('<');
    is_known.then_some(Tag { name, closes, length: inside.len() + 2 })
}
