//! Parts of briefs as HTML that can be read elsewhere: every address is whole, and there are no notes and no numbers of
//! references.

use std::borrow::Cow;

use quick_xml::escape::escape;

use crate::cite;
use crate::model::{Body, ClaimId, Language, MarkKind};
use crate::plan::Page;
use crate::site::Site;
use crate::wording;

/// A text in an element.
pub(super) fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escape(text))
}

/// Short texts as a list; nothing where there are none.
pub(super) fn list(site: Site<'_>, texts: &[Body], language: &Language) -> String {
    if texts.is_empty() {
        return String::new();
    }
    let items: String = texts.iter().map(|text| format!("<li>{}</li>", html(site, text, language).trim())).collect();
    format!("<ul>{items}</ul>")
}

fn html(site: Site<'_>, body: &Body, language: &Language) -> String {
    let mut html = String::with_capacity(body.html.len() * 2);
    let mut done = 0;
    let mut words_from = 0;
    for mark in &body.marks {
        let at = mark.at as usize;
        html.push_str(&body.html[done..at]);
        done = at;
        match &mark.kind {
            MarkKind::ClaimStart(claim) => {
                open(site, *claim, &mut html);
                words_from = html.len();
            }
            MarkKind::ClaimEnd(claim) => {
                let likelihood = site.library[*claim].likelihood.as_ref();
                let (words, scale) = (&html[words_from..], site.config.likelihood_scale);
                let around = wording::Around { before: &html[..words_from], after: &body.html[at..] };
                if let Some((end, band)) = wording::missing_band(words, around, likelihood, scale) {
                    html.insert_str(words_from + end, &format!(" {}", escape(band)));
                }
                html.push_str("</a>");
            }
            MarkKind::ClaimText(claim) => claim_link(site, *claim, &short(site, *claim), &mut html),
            MarkKind::ClaimMeasure(claim) => {
                let from = site.library.language_of(*claim).unwrap_or(&site.config.language);
                let measure = site.library[*claim].measure.as_ref();
                let words = measure.map(|measure| wording::measure(measure, from, language));
                let words = words.unwrap_or_else(|| short(site, *claim).into_owned());
                claim_link(site, *claim, &words, &mut html);
            }
            // A number of a reference says nothing where the references are not; a name in the sentence does.
            MarkKind::Citation(items) => {
                for item in items.iter().filter(|item| item.replaces > 0) {
                    html.push_str(&escape(cite::name_in_text(&site.library[item.source])));
                    done += item.replaces as usize;
                }
            }
            MarkKind::Address(target) => {
                html.push_str(&escape(site.base()));
                html.push_str(&escape(site.plan.addresses.of_target(site.library, target)));
            }
            // A short text has no charts and nothing that has to be named, and its pictures need be no smaller.
            MarkKind::Chart(..) | MarkKind::Word(_) | MarkKind::Picture(..) => {}
        }
    }
    html.push_str(&body.html[done..]);
    html
}

fn short(site: Site<'_>, claim: ClaimId) -> Cow<'_, str> {
    wording::short_sentence(&site.library[claim], site.config.likelihood_scale)
}

fn claim_link(site: Site<'_>, claim: ClaimId, words: &str, html: &mut String) {
    open(site, claim, html);
    html.push_str(&escape(words));
    html.push_str("</a>");
}

fn open(site: Site<'_>, claim: ClaimId, html: &mut String) {
    html.push_str("<a href=\"");
    html.push_str(&escape(site.full(Page::Claim(claim))));
    html.push_str("\">");
}
