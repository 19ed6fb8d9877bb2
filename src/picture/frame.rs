//! Whether a file goes on to the end of its picture, and whether that moves, by the lengths of its parts.

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// One picture, whole.
    Still,
    /// Several that follow each other.
    Moving,
    /// One that is cut off.
    Cut,
    /// It is of a form that is not walked through, or is turned by a note that not every browser minds.
    Unknown,
}

/// A JPEG: segments, and behind the head of a scan its data, up to the end of the image.
pub(super) fn of_jpeg(bytes: &[u8]) -> Frame {
    let mut at = 2;
    loop {
        // Between segments may be fill bytes, and within the data of a scan anything that is no marker.
        let Some(found) = next_marker(bytes, at) else { return Frame::Cut };
        match bytes[found + 1] {
            0xd9 => return Frame::Still,
            0x01 => at = found + 2,
            _ => match bytes.get(found + 2..found + 4) {
                Some(&[high, low]) => at = found + 2 + usize::from(u16::from_be_bytes([high, low])).max(2),
                _ => return Frame::Cut,
            },
        }
    }
}

/// Where the next marker stands that is none of a scan's own: an escaped byte, or a restart.
fn next_marker(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd8 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

/// A PNG: chunks, each with its length, up to `IEND`. An animation says so before its first picture.
pub(super) fn of_png(bytes: &[u8]) -> Frame {
    let mut frame = Frame::Still;
    let mut at = 8;
    while let Some(&[a, b, c, d, ref name @ ..]) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        match name {
            b"IEND" => return frame,
            b"acTL" => frame = Frame::Moving,
            _ => {}
        }
        at += 12 + length;
    }
    Frame::Cut
}

/// A WebP: a RIFF container that says how long it is, and in an extended head whether it moves.
pub(super) fn of_webp(bytes: &[u8]) -> Frame {
    let Some(&[a, b, c, d]) = bytes.get(4..8) else { return Frame::Cut };
    let end = (u32::from_le_bytes([a, b, c, d]) as usize).saturating_add(8);
    if bytes.len() < end {
        return Frame::Cut;
    }
    if bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 0b10 != 0) {
        return Frame::Moving;
    }
    Frame::Still
}
