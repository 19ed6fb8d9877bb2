//! What TeX prints of a text. Accents and letters are left to the `biblatex` crate; what it does not know is put into
//! words that it passes on: commands that set type, quotation marks, ties and spaces.

use crate::import::markup::{SUBSCRIPTS, SUPERSCRIPTS, in_digits};

/// How deep braces may stand in one another: far deeper than in any text.
const DEEPEST: usize = 50;

/// Whether the values of a field are addresses or dates, in which no sign stands for another.
pub(super) fn is_taken_by_letter(field: &str) -> bool {
    let field = field.to_ascii_lowercase();
    let is_verbatim = matches!(field.as_str(), "file" | "verba" | "verbb" | "verbc" | "pdf");
    is_verbatim || is_address(&field) || field.ends_with("date")
}

/// Whether the values of a field are addresses, or numbers that stand in them.
fn is_address(field: &str) -> bool {
    ["doi", "uri", "eprint", "url", "urlraw"].into_iter().any(|name| field.eq_ignore_ascii_case(name))
}

/// What is meant by the text of a field that is taken letter by letter.
pub(super) fn by_letter(field: &str, text: &str) -> String {
    let text = if is_address(field) { address(text) } else { text.to_owned() };
    // The `biblatex` crate makes dashes of two hyphens here too.
    text.replace("--", "-{}-").replace("--", "-{}-")
}

/// An address without what TeX would want in it elsewhere. BibLaTeX takes addresses letter by letter, but BibTeX does not,
/// so that many a file has `\_`, `{\_}` or `\url{…}` there; and no address has a backslash of its own. A command that is not
/// known stays as it is.
fn address(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.replace("$\\sim$", "~");
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (name, behind) = after.split_at(name_length(after));
        rest = match name {
            "url" | "path" | "nolinkurl" | "allowbreak" => behind.trim_start(),
            "textunderscore" => sign("_", behind, &mut out),
            "textasciitilde" | "sim" | "~" => sign("~", behind, &mut out),
            "textasciicircum" | "^" => sign("^", behind, &mut out),
            "textpercent" => sign("%", behind, &mut out),
            "textless" => sign("<", behind, &mut out),
            "textgreater" => sign(">", behind, &mut out),
            "_" | "&" | "%" | "#" | "$" | "/" | "-" | "<" | ">" => sign(name, behind, &mut out),
            _ => {
                out.push('\\');
                sign(name, behind, &mut out)
            }
        };
    }
    out.push_str(rest);
    out
}

fn sign<'t>(sign: &str, behind: &'t str, out: &mut String) -> &'t str {
    out.push_str(sign);
    behind.strip_prefix("{}").unwrap_or(behind)
}

/// How long the name of a command is: letters, or one sign.
fn name_length(text: &str) -> usize {
    let letters = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
    if letters > 0 { letters } else { text.chars().next().map_or(0, char::len_utf8) }
}

/// The text with what TeX would print; `None` where braces stand too deep in one another.
pub(super) fn printed(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    // What is printed behind each brace that is open, and behind the one that opens next.
    let mut open: Vec<&str> = Vec::new();
    let mut behind = "";
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let after = &rest[letter.len_utf8()..];
        rest = after;
        match letter {
            '\\' => (rest, behind) = command(after, &mut out),
            '$' => rest = formula(after, &mut out),
            '~' => out.push(' '),
            '`' if after.starts_with('`') => {
                out.push('“');
                rest = &after[1..];
            }
            '\'' if after.starts_with('\'') => {
                out.push('”');
                rest = &after[1..];
            }
            '{' => {
                open.push(std::mem::take(&mut behind));
                out.push('{');
                if open.len() > DEEPEST {
                    return None;
                }
            }
            '}' => {
                out.push('}');
                out.push_str(open.pop().unwrap_or_default());
            }
            letter => out.push(letter),
        }
    }
    Some(out)
}

/// Writes what stands for a command, and says what is left of the text, and what follows the group behind it.
fn command<'t>(text: &'t str, out: &mut String) -> (&'t str, &'static str) {
    let (name, rest) = text.split_at(name_length(text));
    let group = if name.starts_with(|letter: char| letter.is_ascii_alphabetic()) { rest.trim_start() } else { rest };
    match name {
        "emph" | "textit" | "textbf" | "textsc" | "textsl" | "texttt" | "textrm" | "textsf" | "textup" | "textmd"
        | "textnormal" | "mkbibemph" | "mkbibitalic" | "mkbibbold" | "underline" | "uline" | "mbox" | "hbox"
        | "url" | "path" | "nolinkurl" | "em" | "it" | "bf" | "sc" | "sl" | "tt" | "rm" | "sf" | "itshape"
        | "bfseries" | "scshape" | "slshape" | "upshape" | "ttfamily" | "sffamily" | "rmfamily" | "normalfont"
        | "small" | "protect" | "relax" | "allowbreak" => return (group, ""),
        "/" | "!" | "@" => {}
        "enquote" | "mkbibquote" if group.starts_with('{') => {
            out.push('“');
            return (group, "”");
        }
        "textsuperscript" => return (raised(group, SUPERSCRIPTS, out).unwrap_or(group), ""),
        "textsubscript" => return (raised(group, SUBSCRIPTS, out).unwrap_or(group), ""),
        // Their first group is not printed.
        "href" | "noopsort" | "textcolor" | "color" => return (without_group(group), ""),
        "," | ";" | ":" | " " | "\n" | "\t" | "\r" | "\\" => out.push(' '),
        "quad" | "qquad" | "space" | "nobreakspace" | "newline" | "par" => {
            out.push(' ');
            return (group, "");
        }
        _ => {
            let letter = match name {
                "i" => "ı",
                "j" => "ȷ",
                "ldots" => "…",
                "euro" | "texteuro" => "€",
                "textdegree" | "degree" => "°",
                "textcelsius" => "℃",
                "textmu" => "µ",
                "slash" => "/",
                "og" => "« ",
                "fg" => " »",
                "glqq" => "„",
                "grqq" => "“",
                _ => {
                    // The library knows it, or it stays as it is.
                    out.push('\\');
                    out.push_str(name);
                    return (rest, "");
                }
            };
            out.push_str(letter);
            return (group.strip_prefix("{}").unwrap_or(group), "");
        }
    }
    (rest, "")
}

/// A formula that only raises or lowers digits is written so; any other stays as it is.
fn formula<'t>(text: &'t str, out: &mut String) -> &'t str {
    let Some((inside, rest)) = text.split_once('$') else {
        out.push('$');
        return text;
    };
    let mut digits = String::new();
    let left = match inside.split_at_checked(1) {
        Some(("_", script)) => raised(script, SUBSCRIPTS, &mut digits),
        Some(("^", script)) => raised(script, SUPERSCRIPTS, &mut digits),
        _ => None,
    };
    if left == Some("") {
        out.push_str(&digits);
    } else {
        out.push('$');
        out.push_str(inside);
        out.push('$');
    }
    rest
}

/// Writes a digit, or a group of them, in its raised or lowered form, and says what is left of the text.
fn raised<'t>(text: &'t str, digits: [char; 10], out: &mut String) -> Option<&'t str> {
    let (group, rest) = match text.strip_prefix('{') {
        Some(inside) => inside.split_once('}')?,
        None => text.split_at_checked(1)?,
    };
    out.push_str(&in_digits(group, digits)?);
    Some(rest)
}

fn without_group(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            // What begins with no brace is no group.
            return if letter == '}' { &text[at + 1..] } else { text };
        }
    }
    text
}
