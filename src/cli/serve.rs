//! `corroborate serve`

use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use corroborate::config::BaseUrl;
use corroborate::diag::{Diagnostic, Files, quoted_list};
use corroborate::load::{LoadError, is_left_by_an_editor};
use corroborate::picture::Darkroom;
use corroborate::pipeline::{Unjudged, Workshop};
use corroborate::serve::{Change, Editor, Server, Stage, State, Watch};

use super::Outcome;
use super::args::{Common, ServeArguments};
use super::pictures::PictureFolder;
use super::prepare::{raise_warnings, request};
use super::terminal::{Terminal, Told, counts};

/// Shows the site while it is being written, until the program is ended.
pub(super) fn run(common: Common, arguments: &ServeArguments, terminal: Terminal) -> Outcome {
    // What is wrong with what is asked for is not mended by any save.
    if let Err(outcome) = request(&common, terminal) {
        return outcome;
    }
    let server = match Server::bind(arguments.interface, arguments.port) {
        Ok(server) => server,
        Err(error) => return terminal.fails(&error.to_string(), error.help()),
    };
    let watch = match Watch::new(&common.root, is_left_by_an_editor) {
        Ok(watch) => watch,
        Err(error) => return terminal.fails(&error.to_string(), error.help()),
    };
    if let Some(note) = watch.note() {
        terminal.status(note);
    }
    let home = home(server.address());
    if server.address().port() != arguments.port && arguments.port != 0 {
        terminal.status(&format!("Port {} is taken", arguments.port));
    }
    terminal.status(&format!("Showing `{}` at {home} (Ctrl+C ends it)", common.root.display()));
    if !server.address().ip().is_loopback() {
        terminal.status("Other machines can see it, drafts and all");
    }
    let editor = match editor(arguments.editor.as_deref(), &common.root) {
        Ok(editor) => editor.filter(|_| server.address().ip().is_loopback()),
        Err(help) => return terminal.fails("there is no editor of that name to open texts in", &help),
    };
    let stage = Stage::default();
    let critic = Critic { terminal, root: common.root.clone(), strict: common.strict, stage: stage.clone() };
    let (looks, to_look_at) = mpsc::channel();
    thread::spawn(move || critic.follow(&to_look_at));
    let author = Author { common, terminal, home: home.clone(), stage: stage.clone(), looks };
    thread::spawn(move || author.follow(watch));
    if arguments.open && open::that_detached(&home).is_err() {
        terminal.status("No browser could be opened");
    }
    match server.run(stage, editor) {
        Ok(()) => Outcome::Clean,
        Err(error) => terminal.fails(&error.to_string(), error.help()),
    }
}

/// Makes the site anew whenever something has changed, and shows it.
struct Author {
    common: Common,
    terminal: Terminal,
    home: String,
    stage: Stage,
    looks: mpsc::Sender<Look>,
}

/// What came of a change.
enum Look {
    /// A state of the folder, and what of it is still to be looked at; with the seconds that it took.
    At(State, Option<Unjudged>, f64),
    /// The folder could not be read.
    Failed(LoadError),
}

impl Author {
    fn follow(self, mut watch: Watch) {
        let mut workshop = Workshop::new(whole(&self.common.root));
        let mut change = Change::Page;
        loop {
            self.remake(&mut workshop, change);
            match watch.wait() {
                Some(changed) => {
                    changed.paths.iter().for_each(|path| workshop.forget(path));
                    change = changed.change;
                }
                None => return self.terminal.status("The folder is watched no more; start anew to see changes"),
            }
        }
    }

    fn remake(&self, workshop: &mut Workshop, change: Change) {
        let began = Instant::now();
        let Ok(mut request) = request(&self.common, self.terminal) else { return };
        // Addresses are those of the preview, and whoever writes wants to see all of it.
        request.overrides.base_url = BaseUrl::parse(&self.home).ok();
        (request.publication.drafts, request.publication.future) = (true, true);
        let root = self.common.root.clone();
        let darkroom = Darkroom { shelf: &PictureFolder { root: &root }, trial: false };
        let look = match workshop.make(&request, darkroom) {
            Ok((mut prepared, unjudged)) => {
                if self.common.strict && unjudged.is_none() {
                    raise_warnings(&mut prepared.findings);
                }
                let seconds = began.elapsed().as_secs_f64();
                Look::At(self.stage.show(prepared, change, unjudged.is_some()), unjudged, seconds)
            }
            Err(error) => {
                self.stage.fail(&error.to_string(), error.help());
                Look::Failed(error)
            }
        };
        // The critic lives as long as the program.
        _ = self.looks.send(look);
    }
}

/// Looks at what is shown while the next change may already be under way, and tells what it finds.
struct Critic {
    terminal: Terminal,
    root: PathBuf,
    strict: bool,
    stage: Stage,
}

impl Critic {
    fn follow(self, looks: &mpsc::Receiver<Look>) {
        // Whoever waits for a page comes before the rules: these do not get every processor.
        let threads = thread::available_parallelism().map_or(1, |count| count.get().div_ceil(2));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        // What has been told already: it is not told again while it stands.
        let mut told = HashSet::new();
        while let Ok(look) = looks.recv() {
            // Of several the newest counts, and what was told before a failure is told again behind it.
            let mut newest = look;
            for look in looks.try_iter() {
                if matches!(newest, Look::Failed(_)) {
                    told.clear();
                }
                newest = look;
            }
            match newest {
                Look::At(state, unjudged, seconds) => {
                    let mut look = || self.look_at(&state, unjudged.as_ref(), seconds, &mut told);
                    match &pool {
                        Ok(pool) => pool.install(look),
                        Err(_) => look(),
                    }
                }
                Look::Failed(error) => {
                    told.clear();
                    self.terminal.failure(&error.to_string(), error.help());
                }
            }
        }
    }

    fn look_at(&self, state: &State, unjudged: Option<&Unjudged>, seconds: f64, told: &mut HashSet<Key>) {
        let mut findings = state.findings().to_vec();
        let Some((unjudged, site)) = unjudged.zip(state.site()) else {
            return self.tell(state.files(), &findings, &format!("Not shown after {seconds:.2} s"), told);
        };
        site.judge(unjudged, state.files(), &mut findings);
        if self.strict {
            raise_warnings(&mut findings);
        }
        if self.stage.tell(state, findings.clone()) {
            self.tell(state.files(), &findings, &format!("Shown after {seconds:.2} s"), told);
        }
    }

    /// Prints what is new among the findings, and behind `outcome` what stands in all.
    fn tell(&self, files: &Files, findings: &[Diagnostic], outcome: &str, told: &mut HashSet<Key>) {
        let key = |finding: &Diagnostic| Key::of(finding, files);
        let fresh: Vec<Diagnostic> = findings.iter().filter(|finding| !told.contains(&key(finding))).cloned().collect();
        self.terminal.tell(Told { findings: &fresh, waived: &[], with_waived: false, files, root: &self.root });
        *told = findings.iter().map(key).collect();
        let counts = counts(findings).map(|counts| format!("; {counts}")).unwrap_or_default();
        self.terminal.status(&format!("{outcome}{counts}"));
    }
}

/// So many bytes on either side of a finding tell it from others: a text of one line may have thousands.
const AROUND: usize = 200;

/// What tells one finding from another while texts change: its sort, what it says, the file, and the words that it is about.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    code: &'static str,
    message: String,
    path: String,
    words: String,
}

impl Key {
    fn of(finding: &Diagnostic, files: &Files) -> Self {
        let (mut path, mut words) = (String::new(), String::new());
        if let Some(label) = finding.labels.first() {
            let file = files.get(label.file);
            let text = file.text();
            let at = text.floor_char_boundary(label.place.span().map_or(0, |span| span.start as usize));
            let before = &text[text.floor_char_boundary(at.saturating_sub(AROUND))..at];
            let behind = &text[at..text.floor_char_boundary(at + AROUND)];
            words.extend(before.rsplit('\n').next());
            words.extend(behind.split('\n').next());
            path = file.path().to_owned();
        }
        Self { code: finding.code, message: finding.message.clone(), path, words }
    }
}

/// The editor that is asked for, or else that of the environment where it is known; `Err` says what can be asked for.
fn editor(wanted: Option<&str>, root: &Path) -> Result<Option<Editor>, String> {
    let found = match wanted {
        Some(name) => Some(Editor::named(name).ok_or_else(|| {
            let names = quoted_list(Editor::names(), "or");
            format!("name {names}, or give the form of its addresses, such as `editor://{{file}}:{{line}}`")
        })?),
        None => ["VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok()).find_map(|command| {
            let program = Path::new(command.split_whitespace().next()?).file_stem()?.to_str()?.to_owned();
            Editor::named(&program)
        }),
    };
    Ok(found.map(|editor| editor.below(&whole(root))))
}

/// The folder as the system names it when it tells of changes.
fn whole(root: &Path) -> PathBuf {
    std::path::absolute(root).unwrap_or_else(|_| root.to_owned())
}

fn home(address: SocketAddr) -> String {
    match address.ip() {
        // What listens at every address is reached at that of the machine itself.
        ip if ip.is_unspecified() => format!("http://localhost:{}/", address.port()),
        IpAddr::V4(ip) => format!("http://{ip}:{}/", address.port()),
        IpAddr::V6(ip) => format!("http://[{ip}]:{}/", address.port()),
    }
}
