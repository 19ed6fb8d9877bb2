//! RIS (Research Information Systems, 2011), with the tags that Zotero reads.

use crate::cite::Item;

/// Writes an entry.
pub(super) fn write(item: &Item, out: &mut String) {
    let mut line = |tag: &str, value: &str| {
        let value = value.split(|letter: char| letter.is_control()).map(str::trim).collect::<Vec<_>>().join(" ");
        let value = value.trim();
        if !value.is_empty() || tag == "ER" {
            out.push_str(&format!("{tag}  - {value}\r\n"));
        }
    };
    line("TY", kind(item.text("type")));
    line("ID", item.text("id"));
    for (tag, role) in [("AU", "author"), ("ED", "editor"), ("A3", "collection-editor"), ("A4", "translator")] {
        for name in item.names(role) {
            match name.given {
                Some(given) => {
                    let suffix = name.suffix.map(|suffix| format!(", {suffix}")).unwrap_or_default();
                    line(tag, &format!("{}, {given}{suffix}", name.family_with_particle()));
                }
                None => line(tag, name.family),
            }
        }
    }
    line("TI", item.text("title"));
    line("ST", item.text("title-short"));
    line("T2", item.text("container-title"));
    line("T3", item.text("collection-title"));
    line("SV", item.text("collection-number"));
    line("DA", &date(item, "issued"));
    line("PY", &item.date("issued").first().map(|year| format!("{year:04}")).unwrap_or_default());
    line("PB", item.text("publisher"));
    line("CY", item.text("publisher-place"));
    line("M3", item.text("genre"));
    line("ET", item.text("edition"));
    line("VL", item.text("volume"));
    line("IS", item.text("issue"));
    line("M1", item.text("number"));
    let (from, to) = item.text("page").split_once(['-', '–']).unwrap_or((item.text("page"), ""));
    line("SP", from);
    line("EP", to);
    line("DO", item.text("DOI"));
    line("SN", item.text("ISBN"));
    line("SN", item.text("ISSN"));
    line("UR", item.text("URL"));
    line("Y2", &date(item, "accessed"));
    line("LA", item.text("language"));
    line("AB", item.text("abstract"));
    for keyword in item.text("keyword").split(',') {
        line("KW", keyword);
    }
    line("DB", item.text("archive"));
    line("AV", item.text("archive_location"));
    line("CN", item.text("call-number"));
    line("N1", item.text("note"));
    line("N1", item.text("annote"));
    line("ER", "");
}

/// `2019/03/26/`, `2019/03//`, `2019///`.
fn date(item: &Item, variable: &str) -> String {
    match item.date(variable).as_slice() {
        [] => String::new(),
        [year] => format!("{year:04}///"),
        [year, month] => format!("{year:04}/{month:02}//"),
        [year, month, day, ..] => format!("{year:04}/{month:02}/{day:02}/"),
    }
}

fn kind(kind: &str) -> &'static str {
    match kind {
        "article-journal" => "JOUR",
        "article-newspaper" => "NEWS",
        "article-magazine" => "MGZN",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "paper-conference" => "CPAPER",
        "report" => "RPRT",
        "thesis" => "THES",
        "webpage" | "post" => "ELEC",
        "post-weblog" => "BLOG",
        "dataset" => "DATA",
        "software" => "COMP",
        "legislation" | "regulation" | "treaty" => "STAT",
        "bill" => "BILL",
        "legal_case" => "CASE",
        "hearing" => "HEAR",
        "patent" => "PAT",
        "motion_picture" | "broadcast" => "VIDEO",
        "song" => "SOUND",
        "graphic" | "figure" => "ART",
        "map" => "MAP",
        "entry" | "entry-encyclopedia" => "ENCYC",
        "entry-dictionary" => "DICT",
        "manuscript" => "MANSCPT",
        "personal_communication" => "PCOMM",
        _ => "GEN",
    }
}
