//! Site paths as lines of a text file, one a line, whatever characters they hold.

use std::borrow::Cow;

use crate::output::SitePath;

/// The path as one line: a line break in a name, which the system allows, is written `\n` or `\r`.
///
/// No confusion is possible, because a site path has no `\` of its own.
pub(super) fn to_line(path: &str) -> Cow<'_, str> {
    if path.contains(['\n', '\r']) { path.replace('\n', "\\n").replace('\r', "\\r").into() } else { path.into() }
}

/// The path that a line stands for, if it is a path that stays below the folder it is joined to.
pub(super) fn from_line(line: &str) -> Option<SitePath> {
    if line.contains('\\') {
        SitePath::new(line.replace("\\n", "\n").replace("\\r", "\r"))
    } else {
        SitePath::new(line)
    }
}

/// Splits a text into lines; one that a tool has rewritten with Windows line ends reads the same.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.strip_suffix('\n').unwrap_or(text).split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_line_breaks_comes_back_as_it_was() {
        for path in ["a/b.html", "two\nlines", "ends in\r", "\r\n/\n\r", "ünïcode"] {
            let path = SitePath::new(path).unwrap();
            let text = format!("{}\n", to_line(path.as_str()));
            let back: Vec<_> = lines(&text).map(from_line).collect();
            assert_eq!(back, [Some(path)]);
        }
    }

    #[test]
    fn a_line_that_leads_outside_is_no_path() {
        for line in ["../x", "a/../../x", "/etc/passwd", "", "a//b", "a\\b", "./a", "a/", "C:\\x"] {
            assert_eq!(from_line(line), None, "{line}");
        }
    }

    #[test]
    fn windows_line_ends_change_nothing() {
        assert_eq!(lines("a\r\nb\r\n").collect::<Vec<_>>(), ["a", "b"]);
    }
}
