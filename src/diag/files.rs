//! The texts that findings point into, each with a small id.

use std::sync::Arc;

/// Names one file of the project; an index into [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// One text file: its path as it is shown (relative to the project's root, `/` between the parts) and its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    path: Box<str>,
    text: Arc<str>,
}

impl File {
    /// The path relative to the project's root, with `/` between the parts on every system.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole content, line ends as they were written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same, to be kept.
    pub fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }
}

/// All text files of a run, in the order in which they were found.
#[derive(Debug, Default, Clone)]
pub struct Files(Vec<File>);

impl Files {
    /// Takes in one more file and names it.
    pub fn add(&mut self, path: impl Into<Box<str>>, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(File { path: path.into(), text: text.into() });
        id
    }

    /// Gives a file its text that was taken in without one.
    pub fn fill(&mut self, id: FileId, text: impl Into<Arc<str>>) {
        self.0[id.0 as usize].text = text.into();
    }

    /// The file of that id.
    pub fn get(&self, id: FileId) -> &File {
        &self.0[id.0 as usize]
    }

    /// Lets go of the texts that nothing will point into any more. Their paths stay.
    pub fn forget(&mut self, is_needed: impl Fn(FileId) -> bool) {
        let none: Arc<str> = Arc::from("");
        for (id, file) in (0..).map(FileId).zip(&mut self.0) {
            if !is_needed(id) {
                file.text = Arc::clone(&none);
            }
        }
    }

    /// Every file, in the order of the ids.
    pub fn all(&self) -> &[File] {
        &self.0
    }

    /// The file at that path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.0.iter().position(|file| file.path() == path)?;
        Some(FileId(u32::try_from(at).ok()?))
    }
}
