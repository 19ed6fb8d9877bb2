//! Translations that are told in one direction only, or in another language than they are in.

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Brief, BriefId, Language, Shelf, TranslationPlace};

/// Reports briefs that name a translation which does not name them, and ones that name it by another language than its
/// own.
pub(super) fn check(briefs: &Shelf<BriefId, Brief>, findings: &mut Vec<Diagnostic>) {
    for (id, brief) in briefs.entries() {
        let inside = brief.translations.iter().filter_map(|translation| match translation.place {
            TranslationPlace::Brief(other) => Some((&translation.language, other)),
            TranslationPlace::Url(_) => None,
        });
        for (language, other) in inside {
            let translation = &briefs[other];
            let finding = if other == id {
                let what = format!("brief `{}` is named as its own translation", brief.slug);
                Diagnostic::warning("translation-of-itself", what).help("name the brief in the other language")
            } else if let Some(own) = translation.language.as_ref().filter(|own| base(own) != base(language)) {
                let (slug, named) = (&translation.slug, language.as_str());
                let what = format!("`{slug}` is named as the translation into `{named}`, and is in `{}`", own.as_str());
                Diagnostic::warning("translation-language", what).help("name it by its own language, or mend that")
            } else if !names(translation, id) {
                let what = format!("`{}` is a translation of this brief and does not name it", translation.slug);
                let help = format!(
                    "name `{}` under `translations` there; readers and search engines go both ways",
                    brief.slug
                );
                Diagnostic::warning("translation-one-way", what).help(help)
            } else {
                continue;
            };
            let path = FieldPath::root().key("translations");
            findings.push(finding.at(brief.declared.file, path, ""));
        }
    }
}

fn names(brief: &Brief, other: BriefId) -> bool {
    brief.translations.iter().any(|translation| translation.place == TranslationPlace::Brief(other))
}

/// The language without script or region.
fn base(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}
