//! The folder in which a site is to begin: what may be there already.

use super::NewFile;

/// What may stand there before a site does, in small letters and without an ending.
const HARMLESS: [&str; 6] = ["readme", "license", "licence", "copying", "notice", "authors"];

/// The names in a folder that say that it is for something else. Hidden files, a README and a licence are not among them.
pub fn in_the_way(names: &[String]) -> Vec<&str> {
    let others = names.iter().filter(|name| !name.starts_with('.') && !HARMLESS.contains(&&*stem(name)));
    others.map(String::as_str).collect()
}

/// The name in the folder that stays in the place of a new file: one that is the same, or a README of another ending.
pub fn kept_for<'n>(file: &NewFile, names: &'n [String]) -> Option<&'n str> {
    let same = |name: &&String| **name == file.path || (stem(&file.path) == "readme" && stem(name) == "readme");
    names.iter().find(same).map(String::as_str)
}

/// `README.md`, `LICENSE-MIT` and `readme` without what tells them apart.
fn stem(name: &str) -> String {
    let end = name.find(['.', '-', '_']).unwrap_or(name.len());
    name[..end].to_lowercase()
}
