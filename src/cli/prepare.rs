//! What `build` and `check` have in common: from the arguments to a site that is ready to be made.

use std::time::{Duration, UNIX_EPOCH};

use corroborate::config::Config;
use corroborate::diag::{Diagnostic, Severity};
use corroborate::external::Answers;
use corroborate::link::Publication;
use corroborate::load::{LoadError, Overrides};
use corroborate::model::Library;
use corroborate::picture::Darkroom;
use corroborate::pipeline::{self, Prepared, Request};
use jiff::{Timestamp, civil, tz::TimeZone};

use super::Outcome;
use super::args::{Common, Format};
use super::pictures::PictureFolder;
use super::terminal::Terminal;

/// Prepares the site; `Err` where the program cannot work, which has been told.
pub(super) fn prepare(common: &Common, terminal: &Terminal) -> Result<Prepared, Outcome> {
    prepare_asking(common, terminal, false, |_, _, _| None)
}

/// The same, with what other sites answer: `ask` is given what the site is about, and the day. In a `trial` smaller
/// pictures are not made, only their originals decoded.
pub(super) fn prepare_asking(
    common: &Common,
    terminal: &Terminal,
    trial: bool,
    ask: impl FnOnce(&Library, &Config, civil::Date) -> Option<Answers>,
) -> Result<Prepared, Outcome> {
    let request = request(common, *terminal)?;
    let today = request.publication.today;
    let darkroom = Darkroom { shelf: &PictureFolder { root: &common.root }, trial };
    let ask = |library: &Library, config: &Config| ask(library, config, today);
    let prepared = pipeline::prepare_asking(&common.root, &request, darkroom, ask);
    let mut prepared = prepared.map_err(|error| tell(&error, *terminal))?;
    if common.strict {
        make_strict(&mut prepared);
    }
    Ok(prepared)
}

/// Tells why there is nothing to work on.
pub(super) fn tell(error: &LoadError, terminal: Terminal) -> Outcome {
    terminal.failure(&error.to_string(), error.help());
    Outcome::Failed
}

/// Refuses a form that is for findings alone, for a command whose answer is none.
pub(super) fn refuse_format(command: &str, format: Format, terminal: Terminal) -> Option<Outcome> {
    let name = match format {
        Format::Human | Format::Json => return None,
        Format::Sarif => "sarif",
        Format::Github => "github",
    };
    terminal.failure(
        &format!("`{command}` cannot answer in the form `{name}`, which is for findings"),
        "give `--format json`, or leave `--format` away",
    );
    Some(Outcome::Failed)
}

/// What the arguments ask for; `Err` where no day can be told, which has been told.
pub(super) fn request(common: &Common, terminal: Terminal) -> Result<Request, Outcome> {
    let today = common.date.map_or_else(today, Ok).map_err(|reason| {
        terminal.failure(&reason, "set it to seconds since 1970, or give `--date`");
        Outcome::Failed
    })?;
    Ok(Request {
        overrides: Overrides {
            base_url: common.base_url.clone(),
            theme: common.theme.clone(),
            rules: common.levels.clone(),
        },
        publication: Publication { today, drafts: common.drafts, future: common.future },
    })
}

/// Warnings become errors, and then there is no site.
fn make_strict(prepared: &mut Prepared) {
    if raise_warnings(&mut prepared.findings) {
        prepared.site = None;
    }
}

/// Makes warnings errors; whether there were any.
pub(super) fn raise_warnings(findings: &mut [Diagnostic]) -> bool {
    let mut raised = false;
    for finding in findings.iter_mut().filter(|finding| finding.severity == Severity::Warning) {
        finding.severity = Severity::Error;
        raised = true;
    }
    raised
}

/// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org) where that is set, else today.
fn today() -> Result<civil::Date, String> {
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            text.trim().parse::<u64>().map_err(|_| format!("SOURCE_DATE_EPOCH is `{text}`, which is no number"))?
        }
        Err(_) => {
            #[expect(clippy::disallowed_methods, reason = "here the build date enters the program")]
            let now = std::time::SystemTime::now();
            now.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
        }
    };
    let seconds = i64::try_from(seconds).ok();
    let day = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let day = day.ok_or_else(|| "SOURCE_DATE_EPOCH lies beyond the year 9999".to_owned())?;
    Ok(TimeZone::UTC.to_datetime(day).date())
}
