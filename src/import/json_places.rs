//! Where the members of lists and objects stand in a text that is JSON, which the parser of JSON does not tell.

use std::ops::Range;

/// A member of a list or an object: the name it has in an object, and where its value stands.
pub(super) struct Member<'t> {
    /// As it is written between its quotation marks; empty in a list.
    pub(super) name: &'t str,
    pub(super) value: Range<usize>,
}

/// The members of the list or object that stands in `within`; none of anything else.
pub(super) fn members(text: &str, within: Range<usize>) -> Vec<Member<'_>> {
    let mut members = Vec::new();
    if !text[within.clone()].starts_with(['[', '{']) {
        return members;
    }
    let mut at = within.start + 1;
    let mut name = "";
    while let Some(found) = text[at..within.end].find(|c: char| !c.is_whitespace() && !matches!(c, ',' | ':')) {
        let start = at + found;
        if text[start..].starts_with([']', '}']) {
            break;
        }
        at = end_of_value(text, start);
        if text[start..].starts_with('"') && text[at..within.end].trim_start().starts_with(':') {
            name = &text[start + 1..at - 1];
        } else {
            members.push(Member { name: std::mem::take(&mut name), value: start..at });
        }
    }
    members
}

/// The whole text without the white space around it.
pub(super) fn whole(text: &str) -> Range<usize> {
    let start = text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

/// The byte behind the value that begins at `start`.
fn end_of_value(text: &str, start: usize) -> usize {
    let mut depth = 0;
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(start) {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            if !quoted && depth == 0 {
                return at + 1;
            }
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth == 0 => return at,
            b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            b',' if depth == 0 => return at,
            byte if byte.is_ascii_whitespace() && depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_stands_where_its_value_begins_and_ends() {
        let text = r#" {"a": "x\"}", "b" : [1, {"c": 2}], "d":-1.5e3 , "e\n": null} "#;
        let found = members(text, whole(text));
        let found: Vec<_> = found.iter().map(|member| (member.name, &text[member.value.clone()])).collect();
        assert_eq!(found, [("a", r#""x\"}""#), ("b", r#"[1, {"c": 2}]"#), ("d", "-1.5e3"), ("e\\n", "null")]);
        let text = r#"["a", {}, [], true]"#;
        let found: Vec<_> = members(text, whole(text)).into_iter().map(|member| &text[member.value]).collect();
        assert_eq!(found, [r#""a""#, "{}", "[]", "true"]);
        assert!(members("7", 0..1).is_empty());
    }
}
