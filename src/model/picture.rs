//! Pictures: what is known of a file that a text shows, and of the place where it is shown.

use crate::diag::{FileId, Place};

use super::AssetId;

/// A file that browsers show as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// How large it is shown; a drawing need not say.
    pub size: Option<Size>,
    /// The SHA-256 of the file, where smaller pictures can be made of it: it is a still picture, of a form and a size
    /// that is decoded.
    pub original: Option<[u8; 32]>,
}

/// Width and height in pixels, as a picture is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// What is wrong with a file that is shown as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFault {
    /// It has no bytes.
    Empty,
    /// What is in it is no picture that a browser shows.
    Foreign,
    /// It is a pointer of Git LFS, which stands for the picture.
    Pointer,
    /// It ends before the picture does.
    Cut,
    /// It has more pixels, or more bytes, than anybody should be sent.
    Large(Size),
    /// It cannot be read.
    Unreadable,
}

/// A picture in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The file.
    pub asset: AssetId,
    /// What it shows, for those who cannot see it.
    pub alt: Box<str>,
    /// It shows nothing that a reader would miss.
    pub decorative: bool,
    /// The entry of `figures` that speaks of it, by the name that it has there.
    pub figure: Option<Box<str>>,
    /// Where it is written.
    pub file: FileId,
    /// Where in the file.
    pub place: Place,
}

/// A place in a picture's HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PicturePart {
    /// Before its element: the forms of it that a browser may choose from.
    Choice,
    /// Among the attributes of its element: its size.
    Size,
    /// Behind its element.
    End,
}

impl Size {
    /// The height that a picture of this shape has at another width.
    pub fn height_at(self, width: u32) -> u32 {
        let height =
            (u64::from(width) * u64::from(self.height) + u64::from(self.width) / 2) / u64::from(self.width.max(1));
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    }

    /// How many pixels it has.
    pub fn pixels(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}
