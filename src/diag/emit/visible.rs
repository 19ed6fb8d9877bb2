//! Text from outside made safe to show: what would steer a terminal or hide from the eye is written out.

/// How a character is shown where it cannot be shown as it is.
pub(super) fn replacement(character: char) -> Option<String> {
    match character {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).map(String::from),
        '\u{7f}' => Some("\u{2421}".to_owned()),
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' => Some(format!("<U+{:04X}>", u32::from(character))),
        _ => None,
    }
}

/// A message, a path or a label with such characters written out.
pub fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        match replacement(character) {
            Some(shown) => clean.push_str(&shown),
            None => clean.push(character),
        }
    }
    clean
}
