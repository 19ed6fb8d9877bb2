//! Forms in which a bibliography can be written.

use super::choice;

choice! {
    /// How an entry of a bibliography is written.
    pub enum ReferenceForm {
        /// BibLaTeX.
        #[default]
        BibLaTeX = "biblatex" | "bib" | "bibtex",
        /// RIS.
        Ris = "ris",
        /// CSL-JSON.
        CslJson = "csl-json" | "csl.json",
        /// hayagriva's YAML.
        Yaml = "yaml" | "yml",
    }
}

impl ReferenceForm {
    /// Its name for people.
    pub const fn title(self) -> &'static str {
        match self {
            Self::BibLaTeX => "BibLaTeX",
            Self::Ris => "RIS",
            Self::CslJson => "CSL-JSON",
            Self::Yaml => "YAML",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::BibLaTeX => "application/x-bibtex",
            Self::Ris => "application/x-research-info-systems",
            Self::CslJson => "application/vnd.citationstyles.csl+json",
            Self::Yaml => "application/yaml",
        }
    }

    /// What its files end in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::BibLaTeX => "bib",
            Self::Ris => "ris",
            Self::CslJson => "csl.json",
            Self::Yaml => "yml",
        }
    }
}
