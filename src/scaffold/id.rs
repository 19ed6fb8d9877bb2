//! Ids of what is new: from its words, or as somebody wants them.

use crate::model::Slug;

use super::Refusal;

/// Words of English with which no id should end, where it has not all of the words.
const JOINING: [&str; 24] = [
    "a", "an", "and", "are", "as", "at", "be", "between", "by", "for", "from", "has", "in", "is", "of", "on", "or",
    "than", "that", "the", "to", "was", "were", "with",
];

/// The id that is wanted, or else one that the words give: the first of them, as many as fit into `longest` letters.
pub(super) fn id(wanted: Option<&str>, words: &str, longest: usize) -> Result<Slug, Refusal> {
    let Some(wanted) = wanted else {
        return from_words(words, longest).ok_or_else(|| {
            Refusal::new(
                format!("`{words}` leaves nothing for an id"),
                "give one with `--id`: `a` to `z`, digits, and hyphens between",
            )
        });
    };
    Slug::parse(wanted).map_err(|error| {
        let near = Slug::from_text(wanted).map(|near| format!("write `--id {}`", near.as_str()));
        let help = near.unwrap_or_else(|| "an id has `a` to `z`, digits, and hyphens between".to_owned());
        Refusal::new(format!("`{wanted}` cannot be an id: it {error}"), help)
    })
}

/// The id that words give; `None` where nothing of them is left.
pub(super) fn from_words(words: &str, longest: usize) -> Option<Slug> {
    let whole = Slug::from_text(words)?;
    let text = whole.as_str();
    if text.len() <= longest {
        return Some(whole);
    }
    // A word that is longer than that is cut.
    let mut cut = &text[..text[..=longest].rfind('-').unwrap_or(longest)];
    while let Some((before, _)) = cut.rsplit_once('-').filter(|(_, last)| JOINING.contains(last)) {
        cut = before;
    }
    Slug::parse(cut).ok()
}
