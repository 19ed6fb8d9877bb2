//! A site made for one test, and what the program says and builds when it is run on it.
//!
//! ```ignore
//! let run = Site::good().brief("x", "Costs [rose](claim:nowhere).").build().fails();
//! assert!(run.stderr.starts_with("error[unknown-claim]: there is no claim `nowhere`"));
//! ```

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The day on which every build of the tests takes place, unless a test says otherwise.
const TODAY: &str = "2026-11-23";

/// The rules that look at every site.
const RULES: [&str; 2] = ["orphan-claim", "source-unused"];

/// The front matter that [`Site::brief`] gives a brief: three lines.
const BRIEF: &str = "title: A brief\nauthor: Ann Lee\ndate: 2026-01-05\n";

/// A site in a folder of its own, which goes away with the last thing that refers to it.
#[must_use = "a site does nothing until it is built or checked"]
pub(crate) struct Site {
    folder: Arc<TempDir>,
    arguments: Vec<String>,
    variables: Vec<(String, String)>,
    dated: bool,
    all_rules: bool,
}

impl Site {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("corroborate-").tempdir().unwrap();
        Self { folder: Arc::new(folder), arguments: Vec::new(), variables: Vec::new(), dated: true, all_rules: false }
    }

    /// A site with a configuration and nothing else.
    pub(crate) fn good() -> Self {
        Self::new().file("content/site.yaml", "title: A site\n")
    }

    /// The site of this repository, built into a folder of its own.
    pub(crate) fn demonstration() -> Self {
        let site = Self::new().with_rules();
        let output = site.path("public").display().to_string();
        site.argument("--root").argument(env!("CARGO_MANIFEST_DIR")).argument("--output-dir").argument(&output)
    }

    /// The same site, looked at by every rule. Without this it is only looked at by [`RULES`]: most tests are about
    /// something else than evidence, and bring none.
    pub(crate) fn with_rules(mut self) -> Self {
        self.all_rules = true;
        self
    }

    /// Writes a file, and the folders that it lies in.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    /// Writes `content/briefs/<slug>.md` with a title, an author and a date, and this body. The body begins in line 6.
    pub(crate) fn brief(self, slug: &str, body: &str) -> Self {
        self.brief_with(slug, "", body)
    }

    /// The same with more front matter, from line 5 on.
    pub(crate) fn brief_with(self, slug: &str, front: &str, body: &str) -> Self {
        self.file(&format!("content/briefs/{slug}.md"), format!("---\n{BRIEF}{front}---\n{body}"))
    }

    /// Writes a file whose name no text can hold.
    pub(crate) fn write(&self, file: &Path, text: impl AsRef<[u8]>) {
        fs::write(file, text).unwrap();
    }

    /// Removes a file or a folder.
    pub(crate) fn without(self, path: &str) -> Self {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.unwrap();
        self
    }

    /// Makes a symbolic link at `path` that leads to `target`.
    #[cfg(unix)]
    pub(crate) fn link(self, path: &str, target: &str) -> Self {
        let link = self.path(path);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, link).unwrap();
        self
    }

    /// Runs the program with one more argument.
    pub(crate) fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Runs the program with this variable in its environment.
    pub(crate) fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Where something lies.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// `corroborate build`
    #[must_use = "a run that nobody looks at tests nothing"]
    pub(crate) fn build(&self) -> Run {
        self.run(&["build"])
    }

    /// `corroborate build` with more arguments.
    #[must_use = "a run that nobody looks at tests nothing"]
    pub(crate) fn build_with(&self, arguments: &[&str]) -> Run {
        self.run(&[&["build"], arguments].concat())
    }

    /// `corroborate check`
    #[must_use = "a run that nobody looks at tests nothing"]
    pub(crate) fn check(&self) -> Run {
        self.run(&["check"])
    }

    /// Runs the program in the site's folder.
    #[must_use = "a run that nobody looks at tests nothing"]
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let began = Instant::now();
        let output = self.command(arguments).output().unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: timeless(&String::from_utf8(output.stderr).unwrap()),
            took: began.elapsed(),
            output: self.path("public"),
            _folder: Arc::clone(&self.folder),
        }
    }

    /// The same on the day that the environment says.
    #[must_use = "a run that nobody looks at tests nothing"]
    pub(crate) fn run_without_date(mut self, arguments: &[&str]) -> Run {
        self.dated = false;
        self.run(arguments)
    }

    /// The command that [`run`](Self::run) runs: without colour, on a fixed day, in a bare environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_corroborate"));
        command.current_dir(self.folder.path()).args(arguments).args(&self.arguments);
        let given: Vec<&str> = self.arguments.iter().map(String::as_str).chain(arguments.iter().copied()).collect();
        for (flag, value) in [("--color", "never"), ("--date", TODAY)] {
            let wanted = flag != "--date" || self.dated;
            if wanted && !given.iter().any(|argument| argument.starts_with(flag)) {
                command.args([flag, value]);
            }
        }
        if !self.all_rules && arguments.first().is_some_and(|command| ["build", "check"].contains(command)) {
            let others = corroborate::check::rules().filter(|rule| !RULES.contains(&rule.name));
            command.args(others.map(|rule| format!("--rule={}=allow", rule.name)));
        }
        for name in ["SOURCE_DATE_EPOCH", "RAYON_NUM_THREADS", "VISUAL", "EDITOR"] {
            command.env_remove(name);
        }
        command.env("COLUMNS", "100").envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// What came out of one run of the program.
pub(crate) struct Run {
    /// The exit code; `None` if a signal ended the program.
    pub(crate) code: Option<i32>,
    /// What it printed.
    pub(crate) stdout: String,
    /// What it said, with `…` for the time that it took.
    pub(crate) stderr: String,
    /// How long it took.
    pub(crate) took: Duration,
    output: PathBuf,
    _folder: Arc<TempDir>,
}

impl Run {
    /// The run went well: exit code 0.
    #[track_caller]
    pub(crate) fn succeeds(self) -> Self {
        assert_eq!(self.code, Some(0), "exit code; it said:\n{}", self.stderr);
        self
    }

    /// The run found something that stands in the way: exit code 1, and no site.
    #[track_caller]
    pub(crate) fn fails(self) -> Self {
        assert_eq!(self.code, Some(1), "exit code; it said:\n{}", self.stderr);
        assert!(!self.output.exists(), "a site with errors was published");
        self
    }

    /// What was found: the standard error without its last lines, which say what was done.
    pub(crate) fn findings(&self) -> &str {
        let ends = ["Built ", "Not built: ", "Checked "];
        let end = ends.iter().filter_map(|end| self.stderr.rfind(&format!("\n\n{end}"))).max();
        let told = match end {
            Some(end) => &self.stderr[..=end],
            None if ends.iter().any(|end| self.stderr.starts_with(end)) => "",
            None => &self.stderr,
        };
        // Many are told in short first.
        told.strip_prefix("In short:\n").and_then(|told| told.split_once("\n\n")).map_or(told, |(_, told)| told)
    }

    /// The first lines of what was found: severities, codes and messages.
    pub(crate) fn messages(&self) -> Vec<&str> {
        let heads = ["error[", "warning[", "info["];
        self.findings().lines().filter(|line| heads.iter().any(|head| line.starts_with(head))).collect()
    }

    /// A file of the site that was built.
    #[track_caller]
    pub(crate) fn file(&self, path: &str) -> String {
        let bytes = fs::read(self.output.join(path));
        let bytes = bytes.unwrap_or_else(|error| panic!("no file `{path}` was built ({error}):\n{}", self.stderr));
        String::from_utf8(bytes).unwrap()
    }

    /// The whole of the page at an address: `claims/x/`, or `` for the front page.
    #[track_caller]
    pub(crate) fn whole_page(&self, address: &str) -> String {
        self.file(if address.ends_with(".html") { address.to_owned() } else { format!("{address}index.html") }.as_str())
    }

    /// What is inside `<main>` on the page at an address.
    #[track_caller]
    pub(crate) fn page(&self, address: &str) -> String {
        let page = self.whole_page(address);
        let start = page.find("<main").map(|at| at + page[at..].find('>').unwrap() + 1).expect("a page has a <main>");
        let end = page.rfind("</main>").expect("<main> ends");
        page[start..end].to_owned()
    }

    /// Where a file of the site lies.
    pub(crate) fn place(&self, path: &str) -> PathBuf {
        self.output.join(path)
    }

    /// Whether a file of that path was built.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.output.join(path).exists()
    }

    /// Every file that was built, by path.
    pub(crate) fn files(&self) -> Vec<String> {
        let mut files = Vec::new();
        below(&self.output, &self.output, &mut files);
        files.sort_unstable();
        files
    }
}

/// Asserts that two texts of several lines are the same, and shows both whole when they are not.
#[track_caller]
pub(crate) fn same(actual: &str, expected: &str) {
    let expected = expected.trim_matches('\n');
    let actual = actual.trim_matches('\n');
    assert!(actual == expected, "\n--- actual\n{actual}\n--- expected\n{expected}\n---");
}

/// Texts below each other.
pub(crate) fn lines(texts: &[&str]) -> String {
    texts.join("\n")
}

fn below(folder: &Path, root: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, root, files);
        } else {
            files.push(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
}

/// `… in 0.02 s` changes from run to run.
pub(crate) fn timeless(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let timed = line.starts_with("Built ") || line.starts_with("Checked ");
        lines.push(match line.rfind(" in ").filter(|_| timed) {
            Some(at) => {
                let rest = line[at..].find(" s").map_or("", |end| &line[at + end + 2..]);
                format!("{} in … s{rest}", &line[..at])
            }
            None => line.to_owned(),
        });
    }
    lines.join("\n")
}
