//! Text into HTML: the only way in for anything that an author wrote.
//!
//! Control characters, which HTML does not allow, become U+FFFD, and carriage returns vanish, so that a text with
//! Windows' line ends gives the same HTML.

/// What a byte is in HTML.
#[derive(Clone, Copy, PartialEq)]
enum Byte {
    Plain,
    Less,
    Greater,
    Ampersand,
    Quote,
    Return,
    Control,
}

const BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Plain; 256];
    let mut at = 0;
    while at < 0x20 {
        bytes[at] = Byte::Control;
        at += 1;
    }
    bytes[0x7F] = Byte::Control;
    bytes[b'\t' as usize] = Byte::Plain;
    bytes[b'\n' as usize] = Byte::Plain;
    bytes[0x0C] = Byte::Plain;
    bytes[b'\r' as usize] = Byte::Return;
    bytes[b'<' as usize] = Byte::Less;
    bytes[b'>' as usize] = Byte::Greater;
    bytes[b'&' as usize] = Byte::Ampersand;
    bytes[b'"' as usize] = Byte::Quote;
    bytes
};

/// Text between tags. Quotation marks stay what they are.
pub(super) fn text(html: &mut String, text: &str) {
    escape(html, text, |byte| byte == Byte::Quote);
}

/// Text inside an attribute's double quotes.
pub(super) fn attribute(html: &mut String, text: &str) {
    escape(html, text, |_| false);
}

/// Text of raw HTML, between its tags, where `&amp;` is written already. An ampersand alone cannot open a tag.
pub(super) fn markup(html: &mut String, text: &str) {
    escape(html, text, |byte| matches!(byte, Byte::Quote | Byte::Ampersand));
}

/// The same inside an attribute's double quotes.
pub(super) fn markup_attribute(html: &mut String, text: &str) {
    escape(html, text, |byte| byte == Byte::Ampersand);
}

#[inline]
fn escape(html: &mut String, text: &str, spared: impl Fn(Byte) -> bool) {
    // Most text has nothing to escape; without a branch in the loop the compiler looks at many bytes at once.
    let special =
        |byte: u8| (byte < 0x20) | (byte == 0x7F) | (byte == b'<') | (byte == b'>') | (byte == b'&') | (byte == b'"');
    if !text.bytes().fold(false, |found, byte| found | special(byte)) {
        return html.push_str(text);
    }
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let byte = BYTES[byte as usize];
        if byte == Byte::Plain || spared(byte) {
            continue;
        }
        html.push_str(&text[done..at]);
        done = at + 1;
        html.push_str(match byte {
            Byte::Less => "&lt;",
            Byte::Greater => "&gt;",
            Byte::Ampersand => "&amp;",
            Byte::Quote => "&quot;",
            Byte::Control => "\u{FFFD}",
            Byte::Return | Byte::Plain => "",
        });
    }
    html.push_str(&text[done..]);
}
