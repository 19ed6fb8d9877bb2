//! The address that has an author's editor open a text at a place.

use std::path::Path;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Editors that the system opens at an address, and its form.
const KNOWN: [(&str, &str); 7] = [
    ("code", "vscode://file{file}:{line}:{column}"),
    ("codium", "vscodium://file{file}:{line}:{column}"),
    ("cursor", "cursor://file{file}:{line}:{column}"),
    ("zed", "zed://file{file}:{line}:{column}"),
    ("idea", "idea://open?file={file}&line={line}&column={column}"),
    ("subl", "subl://open?url=file://{file}&line={line}&column={column}"),
    ("mate", "txmt://open?url=file://{file}&line={line}&column={column}"),
];

/// What a path must not say within an address.
const REFUSED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// How texts are opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    /// An address with `{file}`, `{line}` and `{column}`.
    form: String,
}

impl Editor {
    /// The editor of that name, or whatever opens addresses of a form with `{file}` in it; nothing for another name.
    pub fn named(name: &str) -> Option<Self> {
        if name.contains("{file}") && name.contains(':') {
            return Some(Self { form: name.to_owned() });
        }
        let known = KNOWN.iter().find(|(known, _)| *known == name)?;
        Some(Self { form: known.1.to_owned() })
    }

    /// The names that are known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(name, _)| *name)
    }

    /// The same for the texts below a folder: what is put for `{file}` is then a path within it.
    #[must_use]
    pub fn below(self, root: &Path) -> Self {
        let root = root.to_string_lossy().replace('\\', "/");
        // A drive of Windows stands behind a slash in addresses.
        let slash = if root.starts_with('/') { "" } else { "/" };
        let root = utf8_percent_encode(root.trim_end_matches('/'), REFUSED);
        Self { form: self.form.replace("{file}", &format!("{slash}{root}/{{file}}")) }
    }

    /// The form of its addresses.
    pub(super) fn form(&self) -> &str {
        &self.form
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_as_the_editor_wants_it() {
        let form = |name: &str, root: &str| Editor::named(name).map(|editor| editor.below(Path::new(root)).form);
        assert_eq!(form("code", "/my briefs/").as_deref(), Some("vscode://file/my%20briefs/{file}:{line}:{column}"));
        assert_eq!(form("zed", "C:\\b").as_deref(), Some("zed://file/C:/b/{file}:{line}:{column}"));
        assert_eq!(form("me://{file}#{line}", "/b").as_deref(), Some("me:///b/{file}#{line}"));
        assert_eq!(form("vi", "/b"), None);
    }
}
