//! `corroborate impact`

use std::fmt::Write as _;

use corroborate::assess::{Assessment, Cascade, Fall, Impact, Standing, Withdrawn};
use corroborate::diag::nearest;
use corroborate::model::{ClaimId, Library};
use corroborate::pipeline::{self, Examined};
use corroborate::wording::{Words, fall_heading, loss_heading, standing_label};
use serde_json::json;

use super::Outcome;
use super::args::{Common, Format, ImpactArguments};
use super::prepare::{refuse_format, request, tell};
use super::terminal::Terminal;

/// Says what would change. The site may have mistakes: what can be read of it is counted.
pub(super) fn run(common: &Common, arguments: &ImpactArguments, terminal: Terminal) -> Outcome {
    if let Some(outcome) = refuse_format("impact", common.format, terminal) {
        return outcome;
    }
    let examined = request(common, terminal)
        .and_then(|request| pipeline::examine(&common.root, &request).map_err(|error| tell(&error, terminal)));
    let Examined { library, assessment, .. } = match examined {
        Ok(examined) => examined,
        Err(outcome) => return outcome,
    };
    let withdrawn = match find(&library, &arguments.key) {
        Ok(withdrawn) => withdrawn,
        Err((message, help)) => {
            terminal.failure(&message, &help);
            return Outcome::Failed;
        }
    };
    let impact = assessment.impact(&library, withdrawn);
    terminal.text(&match common.format {
        Format::Json => as_json(&library, &assessment, withdrawn, &impact),
        _ => as_text(&library, &assessment, withdrawn, &impact),
    });
    Outcome::Clean
}

/// What a key names; what is wrong with it, and what to do.
fn find(library: &Library, key: &str) -> Result<Withdrawn, (String, String)> {
    let source = |key: &str| library.sources.find(|source| (*source.id).cmp(key));
    let claim = |id: &str| library.claims.find(|claim| (*claim.id).cmp(id));
    let found = match (key.strip_prefix("source:"), key.strip_prefix("claim:")) {
        (Some(key), _) => source(key).map(Withdrawn::Source),
        (_, Some(id)) => claim(id).map(Withdrawn::Claim),
        (None, None) => match (source(key), claim(key)) {
            (Some(_), Some(_)) => {
                let message = format!("`{key}` is a source and a claim");
                return Err((message, format!("write `source:{key}` or `claim:{key}`")));
            }
            (source, claim) => source.map(Withdrawn::Source).or(claim.map(Withdrawn::Claim)),
        },
    };
    found.ok_or_else(|| {
        let plain = key.split_once(':').map_or(key, |(_, plain)| plain);
        let names =
            library.sources.iter().map(|source| &*source.id).chain(library.claims.iter().map(|claim| &*claim.id));
        let near = nearest(plain, names).map(|near| format!("did you mean `{near}`?"));
        let help = near.unwrap_or_else(|| "give the key of a source or the id of a claim".to_owned());
        (format!("there is no source and no claim `{key}`"), help)
    })
}

fn name(library: &Library, withdrawn: Withdrawn) -> (&'static str, &str) {
    match withdrawn {
        Withdrawn::Source(id) => ("source", &library[id].id),
        Withdrawn::Claim(id) => ("claim", &library[id].id),
    }
}

fn as_text(library: &Library, assessment: &Assessment, withdrawn: Withdrawn, impact: &Impact) -> String {
    let words = Words::of_program("en");
    let (what, id) = name(library, withdrawn);
    let mut text = format!("If {what} `{id}` were withdrawn:\n");
    if impact.falls.is_empty() && impact.cascade.is_empty() {
        text.push_str("\nNo other claim would change.\n");
    }
    for falls in impact.falls.chunk_by(|one, next| one.effect == next.effect) {
        let Some(first) = falls.first() else { continue };
        let _ = write!(text, "\n{}\n", fall_heading(&words, first.effect, falls.len()).1);
        for fall in falls {
            let now = assessment[fall.claim].standing;
            let _ = writeln!(
                text,
                "  {}: {}{}",
                library[fall.claim].id,
                library[fall.claim].brief_text(),
                change(&words, now, fall)
            );
        }
    }
    for steps in impact.cascade.chunk_by(|one, next| one.loss == next.loss) {
        let Some(first) = steps.first() else { continue };
        let _ = write!(text, "\n{}\n", loss_heading(&words, first.loss, steps.len()).1);
        for step in steps {
            let _ = writeln!(
                text,
                "  {}: {}{}",
                library[step.claim].id,
                library[step.claim].brief_text(),
                way(library, step)
            );
        }
    }
    if !impact.briefs.is_empty() {
        text.push_str("\nBriefs that state them\n");
        for (brief, count) in &impact.briefs {
            let _ = writeln!(text, "  {} ({count})", library[*brief].slug);
        }
    }
    text
}

fn change(words: &Words, now: Standing, fall: &Fall) -> String {
    if now == fall.becomes {
        String::new()
    } else {
        format!(" [{} → {}]", standing_label(words, now), standing_label(words, fall.becomes))
    }
}

/// Claims named between what falls and what falls with it.
const STEPS: usize = 4;

/// By way of which claims something is lost, where there is one between: the first of them, and how many more.
fn way(library: &Library, step: &Cascade) -> String {
    let between = match step.path.as_slice() {
        [_, between @ .., _] if !between.is_empty() => between,
        _ => return String::new(),
    };
    let named: Vec<&str> = between.iter().take(STEPS).map(|id| &*library[*id].id).collect();
    let more = match between.len().saturating_sub(STEPS) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(" (by way of {}{more})", named.join(", "))
}

fn as_json(library: &Library, assessment: &Assessment, withdrawn: Withdrawn, impact: &Impact) -> String {
    let (what, id) = name(library, withdrawn);
    let words = Words::of_program("en");
    let claim = |id: ClaimId| &*library[id].id;
    let falls: Vec<_> = impact
        .falls
        .iter()
        .map(|fall| {
            json!({
                "claim": claim(fall.claim),
                "effect": fall_heading(&words, fall.effect, 1).0,
                "standing": standing_label(&words, assessment[fall.claim].standing),
                "becomes": standing_label(&words, fall.becomes),
            })
        })
        .collect();
    let cascade: Vec<_> = impact
        .cascade
        .iter()
        .map(|step| {
            let path: Vec<&str> = step.path.iter().map(|id| claim(*id)).collect();
            json!({ "claim": claim(step.claim), "loss": loss_heading(&words, step.loss, 1).0, "path": path })
        })
        .collect();
    let briefs: Vec<_> = impact
        .briefs
        .iter()
        .map(|(brief, count)| json!({ "brief": &*library[*brief].slug, "claims": count }))
        .collect();
    format!("{}\n", json!({ what: id, "falls": falls, "cascade": cascade, "briefs": briefs }))
}
