//! Types of entries, and what entries call themselves.

/// The type of a source, and of what it is part of.
pub(super) fn kinds(kind: &str, subtype: &str) -> (&'static str, &'static str) {
    match kind {
        "article" => match subtype {
            "newspaper" => ("article", "newspaper"),
            "magazine" => ("article-magazine", ""),
            _ => ("article", "periodical"),
        },
        "book" | "mvbook" | "booklet" | "collection" | "mvcollection" | "manual" => ("book", ""),
        "inbook" | "incollection" | "bookinbook" | "suppbook" | "suppcollection" => ("chapter", "book"),
        "inproceedings" | "conference" => ("article", "proceedings"),
        "proceedings" | "mvproceedings" => ("proceedings", ""),
        "report" | "techreport" => ("report", ""),
        "online" if subtype == "preprint" => ("article", "repository"),
        "online" | "electronic" | "www" => ("web", ""),
        "thesis" | "phdthesis" | "mastersthesis" => ("thesis", ""),
        "dataset" => ("dataset", ""),
        "software" => ("repository", ""),
        "legislation" => ("legislation", ""),
        "jurisdiction" => ("case", ""),
        "patent" => ("patent", ""),
        "video" | "movie" => ("video", ""),
        "audio" | "music" => ("audio", ""),
        "artwork" | "image" => ("artwork", ""),
        "unpublished" => ("manuscript", ""),
        "inreference" => ("entry", "reference"),
        "reference" | "mvreference" => ("reference", ""),
        "periodical" => ("periodical", ""),
        "performance" => ("performance", ""),
        "standard" => ("standard", ""),
        "letter" => ("personal_communication", ""),
        _ => ("misc", ""),
    }
}

/// Whether `number` is the number in the series, where there is one, and not the work's own (the manual of biblatex, “Data
/// Fields”).
pub(super) fn is_numbered_in_series(kind: &str) -> bool {
    let (own, _) = kinds(kind, "");
    matches!(own, "book" | "chapter" | "proceedings" | "reference" | "entry")
        || matches!(kind, "inproceedings" | "conference")
}

/// What a type of BibTeX says by itself, as its styles print it.
pub(super) fn genre_of(kind: &str) -> Option<&'static str> {
    match kind {
        "phdthesis" => Some("PhD thesis"),
        "mastersthesis" => Some("Master’s thesis"),
        "techreport" => Some("Technical report"),
        _ => None,
    }
}

/// The words for biblatex's keys of types, which it prints in the language of the document (the manual of biblatex,
/// “Localization Keys”).
pub(super) fn genre(value: &str) -> &str {
    match value.to_ascii_lowercase().as_str() {
        "bathesis" => "Bachelor’s thesis",
        "mathesis" => "Master’s thesis",
        "phdthesis" => "PhD thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "technical report",
        "resreport" => "research report",
        "software" => "computer software",
        "datacd" => "data CD",
        "audiocd" => "audio CD",
        "patentde" => "German patent",
        "patenteu" => "European patent",
        "patentfr" => "French patent",
        "patentuk" => "British patent",
        "patentus" => "U.S. patent",
        "patreq" => "patent request",
        "patreqde" => "German patent request",
        "patreqeu" => "European patent request",
        "patreqfr" => "French patent request",
        "patrequk" => "British patent request",
        "patrequs" => "U.S. patent request",
        _ => value,
    }
}
