//! A brief, a claim or a source as one entry of a bibliography, in the formats that other tools read.

mod bibtex;
mod library;
mod ris;
mod yaml;

use crate::head::citable;
use crate::model::ReferenceForm;
use crate::plan::Citable;
use crate::site::Site;

/// Writes the entry.
pub(super) fn write(site: Site<'_>, cited: Citable, form: ReferenceForm, buffer: &mut Vec<u8>) {
    let item = citable(site, cited);
    let mut text = String::new();
    match form {
        ReferenceForm::BibLaTeX => bibtex::write(&item, &mut text),
        ReferenceForm::Ris => ris::write(&item, &mut text),
        ReferenceForm::CslJson => {
            // A list, as programs expect it. Texts and numbers can always be written.
            text = serde_json::to_string_pretty(&[item.to_json()]).unwrap_or_default();
            text.push('\n');
        }
        ReferenceForm::Yaml => match cited {
            Citable::Source(id) => library::write(&site.library[id], &item, &mut text),
            Citable::Brief(_) | Citable::Claim(_) => yaml::write(&item, &mut text),
        },
    }
    buffer.extend_from_slice(text.as_bytes());
}
