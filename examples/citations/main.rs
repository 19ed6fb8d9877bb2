//! `cargo run --example citations -- ROOT STYLE`: what is printed of a site's sources in a style, and all that another
//! processor of CSL needs to print the same: the style, the locale, the sources and the citations, as JSON.
//!
//! The text cites every source once, and then every other one again with a page, twice.

use std::path::Path;
use std::process::ExitCode;

use corroborate::cite::{Citation, Form, Part, Printed, References, Style};
use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::model::{Cited, CitedAs, Language, SourceId};
use corroborate::pipeline::{Request, examine};
use serde_json::{Value, json};

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program of its own, which prints")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [root, style] = arguments.as_slice() else {
        eprintln!("usage: cargo run --example citations -- <folder> <style>");
        return ExitCode::from(2);
    };
    match print(Path::new(root), style) {
        Ok(printed) => {
            println!("{printed}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn print(root: &Path, name: &str) -> Result<Value, String> {
    let publication = Publication { today: jiff::civil::date(2026, 11, 24), drafts: false, future: false };
    let request = Request { overrides: Overrides::default(), publication };
    let examined = examine(root, &request).map_err(|error| error.to_string())?;
    let (xml, locale) = Style::for_others(name)?;
    let mut config = examined.config;
    config.citation.style = Some(name.to_owned());
    let (style, findings) = Style::load(&config, examined.config_file, None);
    if let Some(finding) = findings.first() {
        return Err(finding.message.clone());
    }
    let library = &examined.library;
    let english = Language::default();
    let references = References::new(style, library, &english, None);
    let is_note = references.style().form() == Form::Note;

    let cited = |source: usize, locator: Option<&str>| {
        let source = SourceId::at(source);
        vec![Cited { source, prefix: None, locator: locator.map(str::to_owned), cited_as: CitedAs::Usual, replaces: 0 }]
    };
    let count = library.sources.len();
    let once = (0..count).map(|at| cited(at, None));
    let again = (0..count).step_by(2).flat_map(|at| [cited(at, Some("p. 4")), cited(at, Some("p. 4"))]);
    let texts: Vec<Vec<Cited>> = once.chain(again).collect();
    let citations: Vec<Citation<'_>> =
        texts.iter().enumerate().map(|(at, items)| Citation { items, note: is_note.then_some(at + 1) }).collect();
    let page = references.page(library, &english, &citations, &[]);

    let wanted = texts.iter().map(|items| {
        let items = items.iter().map(|item| {
            let locator = item.locator.as_ref().map(|_| json!({ "label": "page", "locator": "4" }));
            json!({ "id": &*library[item.source].id, "where": locator })
        });
        Value::from(items.collect::<Vec<_>>())
    });
    let listed = page.references.iter().map(|listed| {
        let reference = &listed.reference;
        let html = format!("{}{}{}", reference.before, reference.title, reference.after);
        json!({ "id": &*library[listed.source].id, "html": html })
    });
    Ok(json!({
        "style": xml,
        "locale": locale,
        "items": references.to_csl_json(),
        "wanted": wanted.collect::<Vec<_>>(),
        "citations": page.citations.iter().map(shown).collect::<Vec<_>>(),
        "references": listed.collect::<Vec<_>>(),
    }))
}

fn shown(printed: &Printed) -> String {
    let parts = printed.parts.iter().map(|part| match part {
        Part::Between(html) | Part::Item { html, .. } => html.as_str(),
    });
    parts.collect()
}
