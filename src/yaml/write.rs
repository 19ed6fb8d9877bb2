//! Values as the text of a source file (YAML 1.2, the part of it that source files use).

use crate::model::{Extra, ExtraValue};

/// Writes an entry of a mapping: its key, and its fields on lines of their own. What is read of it is what was written.
pub fn write_entry(key: &str, fields: &Extra, out: &mut String) {
    scalar(key, out);
    out.push_str(":\n");
    write_map(fields, 2, out);
}

/// A text as a value on one line.
pub fn text(text: &str) -> String {
    let mut out = String::new();
    scalar(text, &mut out);
    out
}

/// A name as a source file has it: `Family, Given`; in a mapping what a reader would take apart at a comma.
pub fn name(family: &str, given: Option<&str>) -> ExtraValue {
    match given {
        Some(given) if !family.contains(',') => ExtraValue::Text(format!("{family}, {given}")),
        None if !family.contains(',') => ExtraValue::Text(family.to_owned()),
        given => {
            let mut map = vec![("name".to_owned(), ExtraValue::Text(family.to_owned()))];
            map.extend(given.map(|given| ("given-name".to_owned(), ExtraValue::Text(given.to_owned()))));
            ExtraValue::Map(map)
        }
    }
}

/// A text in the quotes that another has; where that has none and the text needs them, in such as JSON has.
pub(super) fn in_the_style_of(other: &str, text: &str) -> String {
    let mut out = String::new();
    match other.chars().next() {
        Some('\'') if !text.contains(char::is_control) => out = format!("'{}'", text.replace('\'', "''")),
        Some('\'' | '"') => quoted(text, &mut out),
        _ => word(text, &mut out),
    }
    out
}

/// Writes an entry without the end of its line. Without a value it reads as one that is empty.
pub(super) fn entry(key: &str, value: Option<&str>, bracketed: bool, out: &mut String) {
    word(key, out);
    out.push(':');
    match value {
        Some(value) => {
            out.push(' ');
            word(value, out);
        }
        // In braces an empty value is hard to see, and not every reader takes it.
        None => out.push_str(if bracketed { " \"\"" } else { "" }),
    }
}

/// The same as [`scalar`] with dates, numbers and names that begin with a digit as they are: whoever asks for a text
/// here is given what is written.
fn word(text: &str, out: &mut String) {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    if text.starts_with(|letter: char| letter.is_ascii_digit()) && text.chars().all(is_name) {
        out.push_str(text);
    } else {
        scalar(text, out);
    }
}

fn write_map(fields: &Extra, indent: usize, out: &mut String) {
    for (key, value) in fields {
        out.push_str(&" ".repeat(indent));
        scalar(key, out);
        out.push(':');
        write_value(value, indent, out);
    }
}

/// Writes a value behind its key, and ends the line.
fn write_value(value: &ExtraValue, indent: usize, out: &mut String) {
    match value {
        ExtraValue::Map(map) if !map.is_empty() => {
            out.push('\n');
            write_map(map, indent + 2, out);
        }
        ExtraValue::List(list) if !list.is_empty() => {
            out.push('\n');
            for item in list {
                out.push_str(&" ".repeat(indent + 2));
                out.push_str("- ");
                flow(item, out);
                out.push('\n');
            }
        }
        plain => {
            out.push(' ');
            flow(plain, out);
            out.push('\n');
        }
    }
}

/// Writes a value on one line.
fn flow(value: &ExtraValue, out: &mut String) {
    match value {
        ExtraValue::Null => out.push_str("null"),
        ExtraValue::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        ExtraValue::Number(number) => out.push_str(&number.text),
        ExtraValue::Text(text) => scalar(text, out),
        ExtraValue::List(list) => {
            out.push('[');
            for (position, item) in list.iter().enumerate() {
                out.push_str(if position > 0 { ", " } else { "" });
                flow(item, out);
            }
            out.push(']');
        }
        ExtraValue::Map(map) => {
            out.push('{');
            for (position, (key, item)) in map.iter().enumerate() {
                out.push_str(if position > 0 { ", " } else { "" });
                scalar(key, out);
                out.push_str(": ");
                flow(item, out);
            }
            out.push('}');
        }
    }
}

/// A text: as it is where nobody could take it for something else, and otherwise in quotes as JSON has them, which YAML
/// reads the same (YAML 1.2.2, section 1.2).
fn scalar(text: &str, out: &mut String) {
    let words = |letter: char| letter.is_alphanumeric() || " -_/.()’".contains(letter);
    let is_plain = text.chars().all(words)
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && !matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
        );
    if is_plain {
        return out.push_str(text);
    }
    quoted(text, out);
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // What YAML does not print (YAML 1.2.2, section 5.1) and what it takes for the end of a line.
            _ if letter.is_control()
                || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') =>
            {
                out.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}
