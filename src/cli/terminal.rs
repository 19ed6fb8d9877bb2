//! The only writer to the standard output and the standard error.

use std::borrow::Cow;
use std::io::{BufRead, IsTerminal, Write};
use std::path::{Component, Path};

use anstream::ColorChoice;
use corroborate::check::{Waived, rules};
use corroborate::config::Level;
use corroborate::diag::emit::{Excused, github, human, json, sarif};
use corroborate::diag::{Diagnostic, Files, Severity, sort};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::{Color, Format};
use super::change::{Change, Look};
use super::{Outcome, digest};

/// Fewer pages than this are written before a bar could be seen.
const WORTH_A_BAR: usize = 2_000;

/// What there is to tell of a project.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    /// What was found.
    pub(super) findings: &'a [Diagnostic],
    /// What is excused.
    pub(super) waived: &'a [Waived],
    /// Whether that was asked for as well.
    pub(super) with_waived: bool,
    /// The texts.
    pub(super) files: &'a Files,
    /// Where the project lies.
    pub(super) root: &'a Path,
}

/// Where and how the program prints.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    color: bool,
    /// Colour on the standard output.
    color_out: bool,
    format: Format,
    quiet: bool,
}

impl Terminal {
    pub(super) fn new(color: Color, format: Format, quiet: bool) -> Self {
        let colored = |auto: ColorChoice| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => auto != ColorChoice::Never,
        };
        Self {
            color: colored(anstream::AutoStream::choice(&std::io::stderr())),
            color_out: colored(anstream::AutoStream::choice(&std::io::stdout())),
            format,
            quiet,
        }
    }

    /// Prints findings of the folder that the program runs in, none of them excused.
    pub(super) fn findings(self, findings: &[Diagnostic], files: &Files) {
        self.tell(Told { findings, waived: &[], with_waived: false, files, root: Path::new("") });
    }

    /// Prints findings in the form that was asked for.
    pub(super) fn tell(self, told: Told<'_>) {
        let Told { findings, files, root, with_waived, waived } = told;
        match self.format {
            Format::Json if with_waived => out(&json::render(findings, &emitted(waived), files)),
            Format::Json => out(&json::render(findings, &[], files)),
            Format::Github => out(&github::render(&merged(told), files, &base(root))),
            Format::Sarif => document(told, None),
            Format::Human if findings.is_empty() && (waived.is_empty() || !with_waived) => {}
            Format::Human => {
                let style = human::Style { color: self.color, width: width() };
                err(&digest::of(findings, style.width));
                err(&format!("{}\n", human::render(&merged(told), files, style).trim_end_matches('\n')));
                err("\n");
            }
        }
    }

    /// Prints findings, and why the program could not work in spite of having come so far.
    pub(super) fn tell_with_failure(self, told: Told<'_>, message: &str, help: &str) {
        // A document can be printed but once.
        if self.format == Format::Sarif {
            return document(told, Some((message, help)));
        }
        self.tell(told);
        self.failure(message, help);
    }

    /// Prints what was asked for, on the standard output.
    pub(super) fn text(self, text: &str) {
        out(text);
    }

    /// Prints what changes in files, on the standard output; nothing where programs read it, or nobody wants to know.
    pub(super) fn changes(self, changes: &[Change<'_>]) {
        if self.format == Format::Human && (!self.quiet || self.is_heard()) {
            let look = Look { color: self.color_out, clean: std::io::stdout().is_terminal() };
            out(&changes.iter().map(|change| change.drawn(look)).collect::<String>());
        }
    }

    /// Asks whether to go on; `None` where nobody is there to see what it is about and to answer.
    pub(super) fn agrees(self, question: &str) -> Option<bool> {
        if !self.is_heard() {
            return None;
        }
        err(&format!("{question} [y/N] "));
        let mut answer = String::new();
        let read = std::io::stdin().lock().read_line(&mut answer);
        Some(read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
    }

    /// Whether somebody sees what is printed, and can answer.
    fn is_heard(self) -> bool {
        let is_seen = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
        is_seen && std::io::stdin().is_terminal() && self.format == Format::Human
    }

    /// Prints why the program could not work, and what to do.
    pub(super) fn failure(self, message: &str, help: &str) {
        let message = visible(message);
        match self.format {
            Format::Json => {
                let (message, help) = (serde_json::json!(message), serde_json::json!([help]));
                out(&format!(
                    "{{\"severity\":\"error\",\"code\":\"failure\",\"message\":{message},\"help\":{help},\"labels\":[]}}\n"
                ));
            }
            Format::Github => out(&github::failure(&message, help)),
            Format::Sarif => {
                let files = &Files::default();
                let told = Told { findings: &[], waived: &[], with_waived: false, files, root: Path::new("") };
                document(told, Some((&message, help)));
            }
            Format::Human => {
                let (red, bold, plain) = if self.color { ("\x1b[1;31m", "\x1b[1m", "\x1b[0m") } else { ("", "", "") };
                err(&format!("{red}error{plain}{bold}: {message}{plain}\n"));
                if !help.is_empty() {
                    err(&format!("  help: {help}\n"));
                }
            }
        }
    }

    /// The same, as the end of a command.
    pub(super) fn fails(self, message: &str, help: &str) -> Outcome {
        self.failure(message, help);
        Outcome::Failed
    }

    /// Prints a line about what was done, unless only findings are wanted.
    pub(super) fn status(self, line: &str) {
        if !self.quiet && self.format == Format::Human {
            err(&format!("{line}\n"));
        }
    }

    /// Asks for something, and takes `usual` where no answer is given or nobody is there to give one.
    pub(super) fn ask(self, question: &str, usual: &str) -> String {
        let answers = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if !answers || self.quiet || self.format != Format::Human {
            return usual.to_owned();
        }
        err(&format!("{question} [{usual}]: "));
        let mut answer = String::new();
        match std::io::stdin().read_line(&mut answer) {
            Ok(_) if !answer.trim().is_empty() => answer.trim().to_owned(),
            Ok(_) | Err(_) => usual.to_owned(),
        }
    }

    /// A bar for `total` files; hidden where nobody would see it.
    pub(super) fn progress(self, total: usize) -> ProgressBar {
        let seen = !self.quiet && self.format == Format::Human && std::io::stderr().is_terminal();
        let bar = ProgressBar::with_draw_target(
            Some(total as u64),
            if seen && total >= WORTH_A_BAR { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() },
        );
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} files");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar
    }

    /// A bar for addresses that are asked for; hidden where nobody would see it.
    pub(super) fn waiting(self) -> ProgressBar {
        let seen = !self.quiet && self.format == Format::Human && std::io::stderr().is_terminal();
        let target = if seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(None, target);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} addresses") {
            bar.set_style(style);
        }
        bar
    }
}

/// "1 file", "3 files": of a noun whose plural takes an `s`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// "3 errors and 1 warning"; `None` where there is nothing to count.
pub(super) fn counts(findings: &[Diagnostic]) -> Option<String> {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let parts: Vec<String> = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "note")]
        .into_iter()
        .filter_map(|(severity, noun)| match count(severity) {
            0 => None,
            1 => Some(format!("1 {noun}")),
            many => Some(format!("{many} {noun}s")),
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// "not counted: 3 excused findings, the first until 2027-05-01"; `None` where none is. `shown` says that they were
/// printed.
pub(super) fn excused(waived: &[Waived], shown: bool) -> Option<String> {
    let first = waived.iter().map(|waived| waived.until).min_by_key(|until| until.last_day())?;
    let last = waived.iter().map(|waived| waived.until).max_by_key(|until| until.last_day())?;
    let how = if shown { "" } else { " (`--waived` shows them)" };
    Some(match waived.len() {
        1 => format!("not counted: 1 excused finding, until {first}{}", how.replace("them", "it")),
        many if first == last => format!("not counted: {many} excused findings, all until {first}{how}"),
        many => format!("not counted: {many} excused findings, the first until {first}{how}"),
    })
}

/// What is excused, as documents for programs have it.
fn emitted(waived: &[Waived]) -> Vec<Excused<'_>> {
    let emitted =
        waived.iter().map(|Waived { finding, reason, until }| Excused { finding, reason, until: until.to_string() });
    emitted.collect()
}

/// The findings, and where they are asked for, those that are excused, as worth knowing, each where it belongs.
fn merged<'t>(told: Told<'t>) -> Cow<'t, [Diagnostic]> {
    let Told { findings, waived, with_waived, files, root: _ } = told;
    if !with_waived {
        return Cow::Borrowed(findings);
    }
    let excused = waived.iter().map(|Waived { finding, reason, until }| {
        let finding = Diagnostic { severity: Severity::Info, ..finding.clone() };
        finding.help(format!("excused until {until}: {reason}"))
    });
    let mut merged: Vec<Diagnostic> = findings.iter().cloned().chain(excused).collect();
    sort(&mut merged, files);
    Cow::Owned(merged)
}

/// Prints everything as one document.
fn document(told: Told<'_>, failure: Option<(&str, &str)>) {
    let Told { findings, waived, with_waived: _, files, root } = told;
    let excused = emitted(waived);
    let rules: Vec<sarif::RuleText> = rules()
        .map(|rule| {
            let level = match rule.level {
                Level::Allow => None,
                Level::Info => Some(Severity::Info),
                Level::Warn => Some(Severity::Warning),
                Level::Error => Some(Severity::Error),
            };
            sarif::RuleText { id: rule.name, level, summary: rule.summary(), page: rule.page }
        })
        .collect();
    let (excused, rules, base) = (excused.as_slice(), rules.as_slice(), &base(root));
    out(&sarif::render(sarif::Report { findings, excused, rules, failure, base }, files));
}

/// The way from where the program runs to the project, to stand before its paths: `site/`. Nothing where they are the
/// same, and where the project is named by the whole of its path.
fn base(root: &Path) -> String {
    if root.is_absolute() {
        return String::new();
    }
    let parts = root.components().filter(|part| *part != Component::CurDir);
    parts.map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
}

/// Texts from outside may not steer the terminal.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() && letter != '\n' { '\u{fffd}' } else { letter }).collect()
}

fn width() -> usize {
    const USUAL: usize = 120;
    match std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<usize>().ok()) {
        Some(columns) => columns.clamp(60, 200),
        None => USUAL,
    }
}

/// Whoever reads has gone away (`| head`): there is nobody to tell, and it is no failure of the run.
fn out(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

fn err(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
