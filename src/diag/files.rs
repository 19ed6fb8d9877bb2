//! The texts that findings point into, each with a small id.

use std::collections::HashMap;
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

/// All text files of a run, in the order in which they were found; of a run that goes on, each under the id that it had.
#[derive(Debug, Default, Clone)]
pub struct Files {
    all: Vec<File>,
    former: FormerIds,
}

/// The ids that files had in an earlier run, by their paths.
#[derive(Debug, Default, Clone)]
pub struct FormerIds {
    ids: Arc<HashMap<Box<str>, FileId>>,
    count: usize,
}

impl Files {
    /// None yet; files that have had an id will have it again, and nothing else will.
    pub fn with(former: FormerIds) -> Self {
        let nothing = File { path: Box::default(), text: Arc::from("") };
        Self { all: vec![nothing; former.count], former }
    }

    /// Takes in one more file and names it.
    pub fn add(&mut self, path: impl Into<Box<str>>, text: impl Into<Arc<str>>) -> FileId {
        let file = File { path: path.into(), text: text.into() };
        let former = self.former.ids.get(&file.path).copied();
        if let Some(id) = former.filter(|id| self.get(*id).path.is_empty()) {
            self.all[id.0 as usize] = file;
            return id;
        }
        let id = FileId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push(file);
        id
    }

    /// The ids of all of them, for the next run.
    pub fn ids(&self) -> FormerIds {
        let mut ids = HashMap::with_capacity(self.all.len());
        for (id, file) in (0..).map(FileId).zip(&self.all).filter(|(_, file)| !file.path.is_empty()) {
            // Of two of one path the first keeps its id.
            ids.entry(file.path.clone()).or_insert(id);
        }
        // An id that was given up is not used again, lest something still means what had it; where most have been, all begin anew.
        if ids.len() * 2 < self.all.len() {
            FormerIds::default()
        } else {
            FormerIds { ids: Arc::new(ids), count: self.all.len() }
        }
    }

    /// Gives a file its text that was taken in without one.
    pub fn fill(&mut self, id: FileId, text: impl Into<Arc<str>>) {
        self.all[id.0 as usize].text = text.into();
    }

    /// The file of that id.
    pub fn get(&self, id: FileId) -> &File {
        &self.all[id.0 as usize]
    }

    /// Lets go of the texts that nothing will point into any more. Their paths stay.
    pub fn forget(&mut self, is_needed: impl Fn(FileId) -> bool) {
        let none: Arc<str> = Arc::from("");
        for (id, file) in (0..).map(FileId).zip(&mut self.all) {
            if !is_needed(id) {
                file.text = Arc::clone(&none);
            }
        }
    }

    /// Every file, in the order of the ids; without a path where one is gone.
    pub fn all(&self) -> &[File] {
        &self.all
    }

    /// The file at that path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.all.iter().position(|file| file.path() == path)?;
        Some(FileId(u32::try_from(at).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_id_while_others_come_and_go() {
        let mut files = Files::default();
        let ids = ["a", "c", "d"].map(|path| files.add(path, ""));
        let mut files = Files::with(files.ids());
        let again = ["a", "b", "d"].map(|path| files.add(path, ""));
        assert_eq!(again, [ids[0], FileId(3), ids[2]]);
        assert_eq!((files.get(again[1]).path(), files.find("c")), ("b", None));
        // Once it was gone it is another.
        let mut files = Files::with(files.ids());
        assert_eq!(["a", "c", "c"].map(|path| files.add(path, "")), [FileId(0), FileId(4), FileId(5)]);
    }
}
