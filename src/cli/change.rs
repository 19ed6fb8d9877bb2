//! What would change in a file, drawn line by line as `diff -u` does.

use corroborate::diag::emit::cleaned;
use similar::{ChangeTag, TextDiff};

/// How many lines are shown around those that change.
const AROUND: usize = 3;

/// A file before and after.
#[derive(Debug, Clone)]
pub(super) struct Change<'p> {
    /// The path relative to the project's root.
    pub(super) path: &'p str,
    /// The text as it lies on disk.
    pub(super) before: String,
    /// The text that is to be there.
    pub(super) after: String,
}

/// How to draw.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// With the colours of a terminal.
    pub(super) color: bool,
    /// For eyes, not for programs: what would steer a terminal is written out, and other systems' line ends are left away.
    pub(super) clean: bool,
}

impl Change<'_> {
    pub(super) fn drawn(&self, look: Look) -> String {
        let mut out = String::new();
        let mut line = |style: &str, sign: &str, text: &str| {
            let (line, end) = text.strip_suffix('\n').map_or((text, ""), |line| (line, "\n"));
            let shown = if look.clean { cleaned(line.trim_end_matches('\r')) } else { line.to_owned() };
            let (style, plain) = if look.color && !style.is_empty() { (style, "\x1b[0m") } else { ("", "") };
            out.push_str(&format!("{style}{sign}{shown}{plain}{end}"));
        };
        line("\x1b[1m", "--- a/", &format!("{}\n", self.path));
        line("\x1b[1m", "+++ b/", &format!("{}\n", self.path));
        let diff = TextDiff::from_lines(&self.before, &self.after);
        for hunk in diff.unified_diff().context_radius(AROUND).iter_hunks() {
            line("\x1b[36m", "", &format!("{}\n", hunk.header()));
            for change in hunk.iter_changes() {
                let (style, sign) = match change.tag() {
                    ChangeTag::Equal => ("", " "),
                    ChangeTag::Delete => ("\x1b[31m", "-"),
                    ChangeTag::Insert => ("\x1b[32m", "+"),
                };
                line(style, sign, change.value());
                if change.missing_newline() {
                    line("", "\n\\ No newline at end of file", "\n");
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(before: &str, after: &str, color: bool, clean: bool) -> String {
        let change = Change { path: "content/x.yaml", before: before.to_owned(), after: after.to_owned() };
        change.drawn(Look { color, clean })
    }

    #[test]
    fn lines_that_change_stand_among_three_that_do_not() {
        let before = "a\nb\nc\nd\ne\nf\ng\nh\ni";
        let expected = "\
--- a/content/x.yaml
+++ b/content/x.yaml
@@ -2,8 +2,7 @@
 b
 c
 d
-e
 f
 g
 h
-i
\\ No newline at end of file
+j
\\ No newline at end of file
";
        assert_eq!(drawn(before, "a\nb\nc\nd\nf\ng\nh\nj", false, false), expected);
    }

    #[test]
    fn a_terminal_is_given_colours_and_nothing_that_steers_it() {
        let (before, after) = ("a\x1b[2J: 1\r\n", "b\x1b[2J: 1\r\n");
        assert!(drawn(before, after, false, false).ends_with("@@\n-a\x1b[2J: 1\r\n+b\x1b[2J: 1\r\n"));
        let shown = drawn(before, after, true, true);
        assert!(shown.ends_with("@@\x1b[0m\n\x1b[31m-a␛[2J: 1\x1b[0m\n\x1b[32m+b␛[2J: 1\x1b[0m\n"), "{shown:?}");
    }
}
