//! The files that texts show as pictures: they are read once, looked at, and dropped.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rayon::prelude::*;

use crate::model::PictureFault;
use crate::picture::{self, LARGEST_FILE};

use super::content::FoundAsset;

/// How much is read of a file that is too large to be read as a whole: enough for any head.
const HEAD: u64 = 1 << 20;

/// Looks at those files that are shown as pictures.
pub fn look_at_pictures(assets: &mut [FoundAsset], is_shown: impl Fn(&FoundAsset) -> bool + Sync) {
    assets.par_iter_mut().for_each(|asset| {
        if is_shown(asset) {
            (asset.picture, asset.fault) = match read_up_to_limit(&asset.file) {
                Ok((bytes, length)) => picture::look(&bytes, length),
                Err(_) => (None, Some(PictureFault::Unreadable)),
            };
        }
    });
}

/// The bytes of a picture that has been looked at; `None` where they cannot be read any more.
pub fn read_picture(path: &Path) -> Option<Vec<u8>> {
    read_up_to_limit(path).ok().filter(|(bytes, length)| bytes.len() as u64 == *length).map(|(bytes, _)| bytes)
}

/// Adds the bytes of a file that is published as it is.
///
/// # Errors
/// When the system refuses.
#[expect(clippy::disallowed_methods, reason = "this is the phase that reads")]
pub fn read_copy(path: &Path, bytes: &mut Vec<u8>) -> io::Result<()> {
    File::open(path)?.read_to_end(bytes).map(|_| ())
}

/// A file, or the beginning of a very large one, and how long the whole is.
#[expect(clippy::disallowed_methods, reason = "this is the phase that reads")]
fn read_up_to_limit(path: &Path) -> io::Result<(Vec<u8>, u64)> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let wanted = if length > LARGEST_FILE { HEAD } else { length };
    let mut bytes = Vec::with_capacity(usize::try_from(wanted).unwrap_or_default());
    file.take(wanted).read_to_end(&mut bytes)?;
    Ok((bytes, length))
}
