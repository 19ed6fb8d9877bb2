//! Whether a text writes a number in a way its value does not keep: `1.10`, `0xB`, `+5`, `1e3`.

/// The values of all numbers in the text that may have been written otherwise than their value is printed.
///
/// It errs on the side of too many (a number in a sentence counts), since the only price is to look for the digits
/// themselves.
pub(super) fn unusual(text: &str) -> Vec<f64> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_')));
    let value = |word| serde_yaml::from_str::<serde_yaml::Number>(word).ok().and_then(|number| number.as_f64());
    words.filter(|word| is_unusual(word)).filter_map(value).collect()
}

fn is_unusual(word: &str) -> bool {
    let Some(first) = word.bytes().next() else { return false };
    if !(first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.')) {
        return false;
    }
    let unsigned = word.trim_start_matches(['+', '-']);
    if unsigned.starts_with("0x") || unsigned.starts_with("0o") || unsigned.starts_with("0b") {
        return true;
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        // A leading zero makes it a text, which is kept as it is.
        return false;
    }
    if let Ok(integer) = word.parse::<i64>() {
        return integer.to_string() != word;
    }
    word.parse::<f64>().is_ok_and(|float| serde_yaml::Number::from(float).to_string() != word)
}

/// Whether these are decimal digits as people write them: a sign, digits, a fraction, an exponent.
pub(super) fn is_decimal(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
        && word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E'))
}
