//! Pictures: their files are found, and what is wrong with these is told where a text shows them.

use crate::diag::Diagnostic;
use crate::model::{PictureFault, Shown, Target};
use crate::parse::body::RawPicture;

use super::body::{BodyLinker, Here};
use super::names::at;

impl BodyLinker<'_> {
    /// Adds the pictures that are files of the site to `kept`, and says for each where it is among them. Of one that is
    /// none, its address tells.
    pub(super) fn pictures(&mut self, raw: Vec<RawPicture>, here: Here<'_>, kept: &mut Vec<Shown>) -> Vec<Option<u32>> {
        let mut positions = Vec::with_capacity(raw.len());
        for RawPicture { target, alt, decorative, figure, span } in raw {
            let Ok(Target::Asset(asset)) = self.target(&target, here) else {
                positions.push(None);
                continue;
            };
            let place = here.place(span);
            if let Some((fault, path)) = self.names.faults.get(&asset) {
                let finding = told(*fault, path);
                self.open.findings.push(at(finding, here.file, place.clone()));
            }
            positions.push(Some(u32::try_from(kept.len()).unwrap_or(u32::MAX)));
            kept.push(Shown { asset, alt, decorative, figure, file: here.file, place });
        }
        positions
    }
}

fn told(fault: PictureFault, path: &str) -> Diagnostic {
    let shown = format!("`content/{path}`");
    match fault {
        PictureFault::Empty => Diagnostic::error("no-picture", format!("{shown} is empty"))
            .help("put the picture there again: no browser shows this"),
        PictureFault::Foreign => Diagnostic::error("no-picture", format!("{shown} is no picture"))
            .help("pictures are JPEG, PNG, WebP, GIF, AVIF or SVG, whatever the name says; to link to a file, write `[words](file)`"),
        PictureFault::Pointer => {
            Diagnostic::error("no-picture", format!("{shown} is a pointer of Git LFS and not the picture"))
                .help("fetch the pictures before the build: `git lfs pull`")
        }
        PictureFault::Unreadable => Diagnostic::error("no-picture", format!("{shown} cannot be read"))
            .help("make it readable, or take the picture out of the text"),
        PictureFault::Cut => Diagnostic::warning("cut-picture", format!("{shown} ends before the picture does"))
            .help("readers see a part of it: put the whole file there"),
        PictureFault::Large(size) => {
            let message = format!("{shown} has {} × {} pixels and is published as it is", size.width, size.height);
            Diagnostic::warning("large-picture", message)
                .help("make it smaller: no smaller forms are made of pictures beyond 64 million pixels or 64 MiB")
        }
    }
}
