//! `cargo run --example corpus -- N DIR`: writes a site of N made-up briefs, for measuring and for trying things out at
//! size. The same N gives the same site, byte for byte.

mod generator;

use std::path::Path;
use std::process::ExitCode;

#[expect(clippy::print_stderr, reason = "a program of its own, which tells what it did")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (briefs, folder) = match arguments.as_slice() {
        [briefs, folder] => (briefs.parse::<usize>(), Path::new(folder)),
        _ => {
            eprintln!("usage: cargo run --example corpus -- <briefs> <folder>");
            return ExitCode::from(2);
        }
    };
    let Ok(briefs) = briefs else {
        eprintln!("error: the number of briefs is not a number");
        return ExitCode::from(2);
    };
    match generator::write(briefs, folder) {
        Ok(files) => {
            eprintln!("Wrote {briefs} briefs in {files} files into `{}`", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: `{}`: {error}", folder.display());
            ExitCode::from(2)
        }
    }
}
