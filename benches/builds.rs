//! Whole builds, from a folder to a folder: `cargo bench --bench builds`.

mod site;

use std::cell::Cell;
use std::path::{Path, PathBuf};

use corroborate::pipeline::prepare;
use corroborate::write::{Options, WriteReport, publish};
use divan::Bencher;

use site::{SIZES, corpus, request, scratch};

fn main() {
    divan::main();
}

/// Into a folder that is not there yet.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn cold(bencher: Bencher<'_, '_>, briefs: usize) {
    let root = corpus(briefs);
    // The folders stay until the next run: on ext4, creating files soon after deleting many is slow.
    let fresh = Fresh::new("cold", briefs);
    bencher.with_inputs(|| fresh.next()).bench_local_values(|target| build(&root, &target));
}

/// Over a build of the same.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn unchanged(bencher: Bencher<'_, '_>, briefs: usize) {
    let root = corpus(briefs);
    let target = Fresh::new("unchanged", briefs).next();
    build(&root, &target);
    bencher.bench_local(|| build(&root, &target));
}

/// Over a build of the same but for one line of one brief.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn one_edit(bencher: Bencher<'_, '_>, briefs: usize) {
    let root = corpus(briefs);
    let target = Fresh::new("edit", briefs).next();
    let brief = a_brief(&root);
    #[expect(clippy::disallowed_methods, reason = "the bench edits its own corpus")]
    let text = std::fs::read_to_string(&brief).expect("the brief can be read");
    build(&root, &target);
    let edits = Cell::new(0);
    let edit = || {
        edits.set(edits.get() + 1);
        write(&brief, &format!("{text}\nEdit {}.\n", edits.get()));
    };
    bencher.with_inputs(edit).bench_local_values(|()| build(&root, &target));
    write(&brief, &text);
}

fn build(root: &Path, target: &Path) -> WriteReport {
    let prepared = prepare(root, &request()).expect("the corpus is a site");
    let site = prepared.site.expect("the corpus has no faults");
    let report = publish(&site, target, &Options::default()).expect("the site can be written");
    // As the program does it.
    std::mem::forget((site, prepared.files, prepared.findings));
    report
}

/// Folders that are not there yet; those of the last run are removed.
struct Fresh {
    folder: PathBuf,
    count: Cell<usize>,
}

impl Fresh {
    fn new(name: &str, briefs: usize) -> Self {
        let folder = scratch().join(format!("{name}-{briefs}"));
        if folder.exists() {
            std::fs::remove_dir_all(&folder).expect("the last run's output can be removed");
        }
        std::fs::create_dir(&folder).expect("a folder can be made");
        Self { folder, count: Cell::new(0) }
    }

    fn next(&self) -> PathBuf {
        self.count.set(self.count.get() + 1);
        self.folder.join(self.count.get().to_string())
    }
}

fn a_brief(root: &Path) -> PathBuf {
    #[expect(clippy::disallowed_methods, reason = "the bench looks into its own corpus")]
    let briefs = std::fs::read_dir(root.join("content/briefs")).expect("the corpus has briefs");
    let mut briefs: Vec<PathBuf> = briefs.filter_map(|entry| Some(entry.ok()?.path())).collect();
    briefs.sort();
    briefs.swap_remove(briefs.len() / 2)
}

#[expect(clippy::disallowed_methods, reason = "the bench edits its own corpus")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("the brief can be written");
}
