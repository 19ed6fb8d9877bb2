//! A site’s files, each made when it is asked for.

use std::path::Path;

use crate::diag::Diagnostic;
use crate::load::StaticBytes;
use crate::output::{Fingerprint, Outputs, SitePath};
use crate::picture::{Variant, VariantBytes};
use crate::plan::Page;

use super::Site;

impl Outputs for Site {
    type Failure = Box<Diagnostic>;

    fn paths(&self) -> &[SitePath] {
        self.plan.paths()
    }

    fn original(&self, index: usize) -> Option<&Path> {
        match self.plan.page(index) {
            Page::Asset(id) => Some(&self.library[id].file),
            Page::Picture(id, width) => match &self.variants.get(id, width)?.bytes {
                VariantBytes::Disk(path) => Some(path),
                VariantBytes::Here(_) => None,
            },
            Page::ThemeFile(position) => match &self.statics[position as usize].bytes {
                StaticBytes::Disk(path) => Some(path),
                StaticBytes::BuiltIn(_) | StaticBytes::Made(_) => None,
            },
            _ => None,
        }
    }

    fn make(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), Self::Failure> {
        if let Page::ThemeFile(position) = self.plan.page(index) {
            match &self.statics[position as usize].bytes {
                StaticBytes::BuiltIn(bytes) => buffer.extend_from_slice(bytes),
                StaticBytes::Made(bytes) => buffer.extend_from_slice(bytes),
                StaticBytes::Disk(_) => {}
            }
            return Ok(());
        }
        if let Page::Data(data) = self.plan.page(index) {
            self.exporter.data(self.parts(), data, buffer);
            return Ok(());
        }
        if let Page::Picture(id, width) = self.plan.page(index) {
            if let Some(Variant { bytes: VariantBytes::Here(bytes), .. }) = self.variants.get(id, width) {
                buffer.extend_from_slice(bytes);
            }
            return Ok(());
        }
        let path = self.plan.paths()[index].as_str();
        self.renderer.page(self.parts(), self.plan.page(index), path, buffer)
    }

    fn fingerprint(&self) -> Option<Fingerprint> {
        self.fingerprint
    }
}
