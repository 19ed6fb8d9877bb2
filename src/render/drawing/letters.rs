//! How wide words are, as far as that can be known without their font: as wide as in the fonts of systems that have none of the theme's.

/// The width of a text in units of the drawing.
pub(in crate::render::drawing) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(letter).sum::<f64>() * size
}

/// The width of a letter as a part of its size.
fn letter(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' | '\u{a0}' => 0.34,
        'f' | 't' | 'r' | '(' | ')' | '-' | '“' | '”' | '/' => 0.43,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '≈' | '≤' | '≥' => 0.95,
        'A'..='Z' | '◆' => 0.72,
        '\0'..='\u{24f}' => 0.62,
        // Letters of the East are as wide as they are high.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'.. => 1.05,
        _ => 0.7,
    }
}

/// A text in lines of at most that width, at most so many; what does not fit is cut off.
pub(in crate::render::drawing) fn wrapped(text: &str, size: f64, most: f64, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if let Some(last) = wrapped.last_mut() {
            let joined = format!("{last} {word}");
            if width(&joined, size) <= most || wrapped.len() == lines {
                if let Some(last) = wrapped.last_mut() {
                    *last = joined;
                }
                continue;
            }
        }
        wrapped.push(word.to_owned());
    }
    wrapped.iter().map(|line| cut(line, size, most)).collect()
}

/// A text that is cut off where it is wider than that.
pub(in crate::render::drawing) fn cut(text: &str, size: f64, most: f64) -> String {
    if width(text, size) <= most {
        return text.to_owned();
    }
    let room = most - width("…", size);
    let mut kept = String::new();
    let mut used = 0.0;
    for next in text.chars() {
        used += letter(next) * size;
        if used > room {
            break;
        }
        kept.push(next);
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_into_lines_and_the_last_is_cut_off() {
        assert_eq!(wrapped("one two three", 10.0, 45.0, 3), ["one two", "three"]);
        assert_eq!(wrapped("one two three four", 10.0, 45.0, 2), ["one two", "three f…"]);
        assert_eq!(wrapped("incomprehensible", 10.0, 45.0, 2), ["incomp…"]);
        assert!(wrapped("", 10.0, 45.0, 2).is_empty());
    }
}
