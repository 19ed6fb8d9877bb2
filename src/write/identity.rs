//! What a system tells of a file besides its name, where it tells it.

use std::fs::Metadata;

/// Which file something is, whatever name has led to it.
///
/// On a file system that does not tell `Photo.JPG` from `photo.jpg`, or one way of writing `ü` from the other, two
/// paths of ours may lead to one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Identity {
    device: u64,
    number: u64,
}

impl Identity {
    /// The identity of what was found; `None` where the system does not tell.
    #[cfg(unix)]
    pub(super) fn of(found: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        Some(Self { device: found.dev(), number: found.ino() })
    }

    /// The identity of what was found; `None` where the system does not tell.
    #[cfg(not(unix))]
    pub(super) fn of(_: &Metadata) -> Option<Self> {
        None
    }
}

/// The file system that something stands on; `None` where the system does not tell.
pub(super) fn device(found: &Metadata) -> Option<u64> {
    Identity::of(found).map(|identity| identity.device)
}

/// Whether a folder can be changed beyond doubt, because one that this process has made is owned and permitted alike.
#[cfg(unix)]
pub(super) fn surely_writable(folder: &Metadata, ours: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    const WRITE_AND_ENTER: u32 = 0o300;
    folder.uid() == ours.uid() && folder.mode() & WRITE_AND_ENTER == WRITE_AND_ENTER
}

/// Whether a folder can be changed beyond doubt.
#[cfg(not(unix))]
pub(super) fn surely_writable(folder: &Metadata, _: &Metadata) -> bool {
    !folder.permissions().readonly()
}
