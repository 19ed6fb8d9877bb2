//! Lists of names.

use biblatex::{Chunk, ChunksExt, Person, Spanned};

use crate::import::entry::Name;

/// A list of names.
pub(super) struct People {
    pub(super) names: Vec<Name>,
    /// It ends with `and others`.
    pub(super) goes_on: bool,
}

/// Takes a list apart at each `and` that no braces hold.
pub(super) fn people(chunks: &[Spanned<Chunk>]) -> People {
    let mut lists: Vec<Vec<Spanned<Chunk>>> = vec![Vec::new()];
    for (position, chunk) in chunks.iter().enumerate() {
        let Chunk::Normal(text) = &chunk.v else {
            lists.last_mut().into_iter().for_each(|name| name.push(chunk.clone()));
            continue;
        };
        // An `and` at either end of the list stands between a name and nothing.
        let (first, last) = (position == 0, position + 1 == chunks.len());
        let spaced = [if first { " " } else { "" }, text, if last { " " } else { "" }].concat();
        for (position, part) in parts(&spaced).into_iter().enumerate() {
            if position > 0 {
                lists.push(Vec::new());
            }
            if let Some(name) = lists.last_mut().filter(|_| !part.is_empty()) {
                name.push(Spanned::new(Chunk::Normal(part.to_owned()), chunk.span.clone()));
            }
        }
    }
    lists.iter_mut().for_each(trim);
    lists.retain(|name| !name.is_empty());
    let goes_on = lists.last().is_some_and(|last| is_others(last));
    if goes_on {
        lists.pop();
    }
    People { names: lists.into_iter().filter_map(person).collect(), goes_on }
}

fn is_others(name: &[Spanned<Chunk>]) -> bool {
    matches!(name, [Spanned { v: Chunk::Normal(text), .. }] if text.trim().eq_ignore_ascii_case("others"))
}

/// The parts of a text between the word `and`, in whatever case, as BibTeX has it.
fn parts(text: &str) -> Vec<&str> {
    let lower = text.to_ascii_lowercase();
    let mut parts = Vec::new();
    let mut start = 0;
    while let Some(at) = lower[start..].find(" and ") {
        parts.push(&text[start..start + at]);
        // The space behind may stand before the next.
        start += at + " and".len();
    }
    parts.push(&text[start..]);
    parts
}

/// Leaves out white space around a name.
fn trim(name: &mut Vec<Spanned<Chunk>>) {
    let is_blank = |chunk: &Spanned<Chunk>| chunk.v.get().trim().is_empty();
    while name.last().is_some_and(is_blank) {
        name.pop();
    }
    let blank = name.iter().take_while(|chunk| is_blank(chunk)).count();
    name.drain(..blank);
    if let Some(Spanned { v: Chunk::Normal(text), .. }) = name.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Spanned { v: Chunk::Normal(text), .. }) = name.last_mut() {
        *text = text.trim_end().to_owned();
    }
}

fn person(mut chunks: Vec<Spanned<Chunk>>) -> Option<Name> {
    if chunks.iter().all(|chunk| matches!(chunk.v, Chunk::Verbatim(_))) {
        let whole = chunks.format_verbatim();
        return (!whole.trim().is_empty()).then(|| Name::whole(whole.trim()));
    }
    open_particles(&mut chunks);
    let people: Vec<Person> = chunks.parse().ok()?;
    let Person { name, given_name, prefix, suffix, .. } = people.into_iter().next()?;
    let family = [prefix, name, suffix].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    match (family.is_empty(), given_name.is_empty()) {
        (true, true) => None,
        (true, false) => Some(Name::whole(given_name)),
        (false, true) => Some(Name::whole(family)),
        (false, false) => Some(Name { family, given: Some(given_name) }),
    }
}

/// Braces around particles, as in `{van der} Berg`, keep them together and do not make them a given name.
fn open_particles(chunks: &mut [Spanned<Chunk>]) {
    for at in 0..chunks.len() {
        let begins = at == 0 || chunks[at - 1].v.get().ends_with(char::is_whitespace);
        let ends = chunks.get(at + 1).is_some_and(|next| next.v.get().starts_with(char::is_whitespace));
        if let Chunk::Verbatim(text) = &chunks[at].v
            && begins
            && ends
            && text.starts_with(char::is_lowercase)
        {
            chunks[at].v = Chunk::Normal(text.clone());
        }
    }
}
