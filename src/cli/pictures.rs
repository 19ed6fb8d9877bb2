//! Where smaller pictures are kept from one build to the next.

use std::path::{Path, PathBuf};

use corroborate::load::{PICTURES, find_kept_picture};
use corroborate::picture::{Kept, Shelf};
use corroborate::write;

/// A folder beside `content/`.
pub(super) struct PictureFolder<'a> {
    /// The project's folder.
    pub(super) root: &'a Path,
}

impl Shelf for PictureFolder<'_> {
    fn find(&self, name: &str) -> Option<Kept> {
        find_kept_picture(self.root, name).map(|(path, length)| Kept { path, length })
    }

    // Where nothing can be kept, the next build takes longer, and nothing else is different.
    fn keep(&self, name: &str, bytes: &[u8]) -> Option<PathBuf> {
        let path = self.root.join(PICTURES).join(name);
        write::file_in_folder(&path, bytes).ok().map(|()| path)
    }
}
