//! Gives the program a name that changes with its sources, of which the themes are a part: what an older program has
//! made, a newer one may make differently, though its version is the same.

#![expect(clippy::disallowed_methods, reason = "this is no part of the program: it reads its sources")]

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut hasher = DefaultHasher::new();
    for part in ["src", "themes", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={part}");
        hash(&root, Path::new(part), &mut hasher)?;
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=CORROBORATE_SOURCES={:016x}", hasher.finish());
    Ok(())
}

/// Takes in a file, or all files of a folder in the order of their names.
fn hash(root: &Path, path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    let full = root.join(path);
    if full.is_dir() {
        let mut names = fs::read_dir(&full)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        return names.iter().try_for_each(|name| hash(root, &path.join(name), hasher));
    }
    // A package from a registry may come without a lock file.
    if full.is_file() {
        path.to_string_lossy().replace('\\', "/").hash(hasher);
        fs::read(&full)?.hash(hasher);
    }
    Ok(())
}
