//! Smaller forms of the pictures that texts show: which are wanted, which are there from an earlier build, and the rest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::diag::Diagnostic;
use crate::model::{AssetId, Library, Size};

use super::smaller::{self, MADE_BY};

/// A picture that is no wider has no forms: it is small as it is.
const NARROW: u32 = 640;

/// Which forms are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// The widths, ascending, in pixels.
    pub widths: &'a [u32],
    /// How good, from 1 to 100.
    pub quality: u8,
}

/// How forms are made.
#[derive(Clone, Copy)]
pub struct Darkroom<'a> {
    /// Where they are kept.
    pub shelf: &'a dyn Shelf,
    /// Only to see whether they could be made: a picture is decoded, and no form of it encoded.
    pub trial: bool,
}

impl Default for Darkroom<'_> {
    fn default() -> Self {
        Self { shelf: &NoShelf, trial: false }
    }
}

/// Where forms are kept from one build to the next.
pub trait Shelf: Sync {
    /// What is kept under a name.
    fn find(&self, name: &str) -> Option<Kept>;

    /// Keeps bytes under a name and says where; `None` where that is not possible.
    fn keep(&self, name: &str, bytes: &[u8]) -> Option<PathBuf>;
}

/// A file on a shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Where it lies.
    pub path: PathBuf,
    /// How many bytes it has.
    pub length: u64,
}

/// A shelf that keeps nothing.
#[derive(Debug, Clone, Copy)]
pub struct NoShelf;

impl Shelf for NoShelf {
    fn find(&self, _: &str) -> Option<Kept> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) -> Option<PathBuf> {
        None
    }
}

/// A form of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its width in pixels.
    pub width: u32,
    /// What stands for its bytes: the name under which they are kept.
    pub name: String,
    /// Its bytes.
    pub bytes: VariantBytes,
}

/// Where the bytes of a form are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VariantBytes {
    /// On disk.
    Disk(PathBuf),
    /// Here.
    Here(Vec<u8>),
}

/// The forms of all pictures.
#[derive(Debug, Clone, Default)]
pub struct Variants {
    /// The forms of a picture, the narrowest first.
    pub of: BTreeMap<AssetId, Vec<Variant>>,
    /// The pictures that cannot be decoded, and why.
    pub refused: BTreeMap<AssetId, String>,
}

impl Variants {
    /// The variant of a picture at this width.
    pub fn get(&self, picture: AssetId, width: u32) -> Option<&Variant> {
        self.of.get(&picture)?.iter().find(|variant| variant.width == width)
    }

    /// The widths at which each picture can be had.
    pub fn widths(&self) -> BTreeMap<AssetId, Vec<u32>> {
        self.of.iter().map(|(id, of)| (*id, of.iter().map(|variant| variant.width).collect())).collect()
    }

    /// What is wrong with those pictures that cannot be decoded, wherever they are shown.
    pub fn findings(&self, library: &Library) -> Vec<Diagnostic> {
        let shown = library.bodies().flat_map(|body| &body.pictures);
        let findings = shown.filter_map(|shown| {
            let reason = self.refused.get(&shown.asset)?;
            let message = format!("no smaller forms can be made of `{}`: {reason}", library[shown.asset].address);
            let finding = Diagnostic::warning("undecoded-picture", message);
            Some(finding.help("it is published as it is; save it anew").at(shown.file, shown.place.clone(), ""))
        });
        findings.collect()
    }
}

/// A picture of which variants are wanted, in one or more files.
struct Wanted<'a> {
    assets: Vec<AssetId>,
    file: &'a Path,
    hash: [u8; 32],
    widths: Vec<u32>,
    pixels: u64,
}

/// Makes the variants of every picture of the library, the files of which are read with `read` if they have to be.
///
/// Several pictures are decoded at a time, but of the large ones, which take much memory, one after the other.
pub fn variants(
    library: &Library,
    wish: Wish<'_>,
    darkroom: Darkroom<'_>,
    read: &(dyn Fn(&Path) -> Option<Vec<u8>> + Sync),
) -> Variants {
    const LARGE: u64 = 16_000_000;
    let (large, usual): (Vec<_>, Vec<_>) = wanted(library, wish).into_iter().partition(|wanted| wanted.pixels > LARGE);
    let one = |wanted: Wanted<'_>| {
        let made = variants_of(&wanted, wish, darkroom, read);
        (wanted.assets, made)
    };
    let mut made: Vec<_> = usual.into_par_iter().map(one).collect();
    made.extend(large.into_iter().map(one));
    let mut variants = Variants::default();
    for (assets, outcome) in made {
        match outcome {
            Ok(made) if made.is_empty() => {}
            Ok(made) => variants.of.extend(assets.into_iter().map(|asset| (asset, made.clone()))),
            Err(Some(reason)) => variants.refused.extend(assets.into_iter().map(|asset| (asset, reason.clone()))),
            Err(None) => {}
        }
    }
    variants
}

/// Files that hold the same are one picture.
fn wanted<'a>(library: &'a Library, wish: Wish<'_>) -> Vec<Wanted<'a>> {
    let mut wanted: BTreeMap<[u8; 32], Wanted<'a>> = BTreeMap::new();
    for (position, asset) in library.assets.iter().enumerate() {
        let Some(picture) = asset.picture else { continue };
        let (Some(hash), Some(size)) = (picture.original, picture.size) else { continue };
        let widths = widths(size, wish);
        if widths.is_empty() {
            continue;
        }
        let new = || Wanted { assets: Vec::new(), file: &asset.file, hash, widths, pixels: size.pixels() };
        wanted.entry(hash).or_insert_with(new).assets.push(AssetId::at(position));
    }
    wanted.into_values().collect()
}

/// The widths that a picture is wanted at: those below its own, and its own where that is not the largest that anybody is
/// to be sent.
fn widths(size: Size, wish: Wish<'_>) -> Vec<u32> {
    if size.width <= NARROW {
        return Vec::new();
    }
    let mut widths: Vec<u32> = wish.widths.iter().copied().filter(|width| *width < size.width).collect();
    if wish.widths.last().is_some_and(|largest| size.width <= *largest) {
        widths.push(size.width);
    }
    widths
}

fn variants_of(
    wanted: &Wanted<'_>,
    wish: Wish<'_>,
    darkroom: Darkroom<'_>,
    read: &(dyn Fn(&Path) -> Option<Vec<u8>> + Sync),
) -> Result<Vec<Variant>, smaller::Refusal> {
    let Darkroom { shelf, trial } = darkroom;
    let name = |width: u32| name_of(&wanted.hash, wish.quality, width);
    let found: Vec<_> = wanted.widths.iter().map(|width| (*width, shelf.find(&name(*width)))).collect();
    let mut variants = Vec::with_capacity(found.len());
    if found.iter().all(|(_, kept)| kept.is_some()) {
        for (width, kept) in found {
            // An empty file says that the form was no smaller than the original.
            let kept = kept.filter(|kept| kept.length > 0);
            variants.extend(kept.map(|kept| Variant {
                width,
                name: name(width),
                bytes: VariantBytes::Disk(kept.path),
            }));
        }
        return Ok(variants);
    }
    // It was there a moment ago; that it is gone will be told by whoever copies it.
    let bytes = read(wanted.file).ok_or(None)?;
    let pixels = smaller::decode(&bytes)?;
    let made: Vec<_> = found
        .into_par_iter()
        .map(|(width, _)| {
            let name = name(width);
            if trial {
                return Some(Variant { width, name, bytes: VariantBytes::Here(Vec::new()) });
            }
            let made = pixels.at_width(width, wish.quality).filter(|made| made.len() < bytes.len());
            let path = shelf.keep(&name, made.as_deref().unwrap_or_default());
            let made = made?;
            Some(Variant { width, name, bytes: path.map_or(VariantBytes::Here(made), VariantBytes::Disk) })
        })
        .collect();
    variants.extend(made.into_iter().flatten());
    Ok(variants)
}

/// What a form is kept under: it stands for everything that its bytes depend on.
fn name_of(original: &[u8; 32], quality: u8, width: u32) -> String {
    let mut whole = Sha256::new();
    whole.update(original);
    whole.update(MADE_BY);
    whole.update([quality]);
    let hash = whole.finalize();
    let hash: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{hash}-{width}.webp")
}
