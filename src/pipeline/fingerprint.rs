//! What stands for everything that the made files of a site depend on.

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::diag::Files;
use crate::load::Overrides;
use crate::model::Library;
use crate::output::Fingerprint;
use crate::picture::Variants;
use crate::plan::Plan;
use crate::verify::Verification;

use super::Request;

/// Takes in every text, every path and every wish. Files that are copied are not read: they are compared as they are.
pub(super) fn of(
    files: &Files,
    (verification, library, variants): (&Verification, &Library, &Variants),
    plan: &Plan,
    request: &Request,
) -> Fingerprint {
    let Request { overrides: Overrides { base_url, theme, rules }, publication } = request;
    let wishes = (base_url.as_ref().map(crate::config::BaseUrl::as_str), theme, rules, publication);
    let mut whole = Sha256::new();
    let mut take = |part: &[u8]| {
        whole.update((part.len() as u64).to_le_bytes());
        whole.update(part);
    };
    take(env!("CORROBORATE_SOURCES").as_bytes());
    take(format!("{wishes:?}").as_bytes());
    for path in plan.paths() {
        take(path.as_str().as_bytes());
    }
    let texts: Vec<_> = files.all().par_iter().map(|file| Sha256::digest(file.text())).collect();
    for (file, text) in files.all().iter().zip(&texts) {
        take(file.path().as_bytes());
        take(text);
    }
    verification.hashes().for_each(|hash| take(hash));
    for asset in &library.assets {
        take(format!("{:?}", asset.picture.and_then(|picture| picture.size)).as_bytes());
    }
    variants.of.values().flatten().for_each(|variant| take(variant.name.as_bytes()));
    Fingerprint::new(whole.finalize().into())
}
