//! What our copies of sources say of the quotations from them, as pages show it.

use crate::model::{Access, BriefId, SourceId, Url, find_quotation};
use crate::render::Making;
use crate::render::view::{CaptureView, CheckView, DateView, PieceView};
use crate::site::Site;
use crate::verify::{QuoteId, Verdict};
use crate::wording;

/// What is said of a quotation.
pub(super) fn check(making: Making<'_>, quotation: QuoteId) -> CheckView {
    let site = making.site;
    let (claim, at) = quotation;
    let source = site.library[claim].evidence[at].source;
    let verdict = site.verification.verdict(quotation);
    let label = match verdict {
        Some(Verdict::Verbatim { .. }) => verbatim(making, source),
        Some(Verdict::Altered(_)) => making.words.text("quote_altered").to_owned(),
        Some(Verdict::NotFound(_)) => making.words.text("quote_not_found").to_owned(),
        None => making.words.text("quote_not_checked").to_owned(),
    };
    let fragment = match verdict {
        Some(Verdict::Verbatim { fragment, .. }) => fragment.as_ref(),
        _ => None,
    };
    let address = fragment.and_then(|fragment| address(site, source, fragment));
    CheckView { result: Verdict::name(verdict), label, address }
}

/// The paragraphs of block quotations of a brief that cite a source in whose copy they stand: at which byte of the text
/// the last of these citations stands, and what is said there.
pub(in crate::render) fn checked(making: Making<'_>, id: BriefId) -> Vec<(u32, String)> {
    let site = making.site;
    let body = &site.library[id].body;
    let checked = body.quoted().into_iter().filter_map(|quoted| {
        let (_, mark) = body.passages[quoted.passage].cited.last()?;
        let stands = |source: &SourceId| {
            let verdict = site.verification.passage((id, quoted.passage), *source);
            verdict.is_some_and(Verdict::is_verbatim)
        };
        let source = quoted.sources.iter().copied().find(stands)?;
        Some((body.marks.get(*mark as usize)?.at, verbatim(making, source)))
    });
    checked.collect()
}

/// What is said of words that stand in the copy of a source.
fn verbatim(making: Making<'_>, source: SourceId) -> String {
    match making.site.filed(source) {
        Some(day) => making.words.say_own("quote_verbatim_of", &[("date", wording::date(making.words, day).into())]),
        None => making.words.text("quote_verbatim").to_owned(),
    }
}

/// The context, cut where the quoted words begin and end.
pub(super) fn pieces(context: &str, quote: &str) -> Option<Vec<PieceView>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for range in find_quotation(context, quote)? {
        let end = range.end;
        for (part, quoted) in [(from..range.start, false), (range, true)] {
            pieces.push(PieceView { text: context[part].to_owned(), quoted });
        }
        from = end;
    }
    pieces.push(PieceView { text: context[from..].to_owned(), quoted: false });
    pieces.retain(|piece| !piece.text.is_empty());
    Some(pieces)
}

/// What there is to say of our copy of a source: its hash, and how many of the quotations stand in it.
pub(super) fn capture(making: Making<'_>, id: SourceId) -> Option<CaptureView> {
    let site = making.site;
    let sha256 = site.verification.capture(id)?;
    let evidence = site.assessment[id].evidence.iter().copied();
    let quotations: Vec<QuoteId> =
        evidence.filter(|(claim, at)| site.library[*claim].evidence[*at].quote.is_some()).collect();
    let found = quotations
        .iter()
        .filter(|quotation| matches!(site.verification.verdict(**quotation), Some(Verdict::Verbatim { .. })));
    let found = found.count();
    let result = match (found, quotations.len()) {
        (_, 0) => making.words.text("quotes_none").to_owned(),
        (1, 1) => making.words.text("quote_the_one_found").to_owned(),
        (0, 1) => making.words.text("quote_the_one_missing").to_owned(),
        (found, all) => making.words.say("quotes_found", &[("found", found.into()), ("all", all.into())]),
    };
    let filed = site.filed(id).map(|date| DateView::of(making.words, date));
    Some(CaptureView { filed, sha256, quotations: quotations.len(), found, result })
}

/// The address of the source with the text fragment, where a browser can follow it: a page that anybody can open.
fn address(site: Site<'_>, id: SourceId, fragment: &str) -> Option<String> {
    let source = &site.library[id];
    let open = matches!(source.access, None | Some(Access::Open));
    let url = source.url.as_ref().map(Url::to_string).filter(|url| open && is_page(url))?;
    let joint = if url.contains('#') { ":~:text=" } else { "#:~:text=" };
    Some(format!("{url}{joint}{fragment}"))
}

fn is_page(url: &str) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let is_file =
        [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".zip"].iter().any(|ending| path.ends_with(ending));
    url.starts_with("http") && !is_file
}
