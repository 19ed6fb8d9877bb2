//! Every word of what can be found, and where it is.

use std::collections::HashMap;

use crate::model::{AuthorId, BriefId, ClaimId, Form, Library, Person, SourceId};
use crate::plan::{Findable, SearchSize};
use crate::site::Site;

use super::{fold, lists};

/// Where in something a word is; `search.js` of the theme knows the kind that each belongs to, and how much it weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    /// The title of a brief.
    BriefTitle,
    /// Its standfirst, headings, authors and topics.
    BriefHead,
    /// The rest of its text.
    BriefText,
    /// A claim.
    Claim,
    /// The title of a source.
    SourceTitle,
    /// Who wrote and published it, and its key.
    SourceAbout,
    /// The name of an author.
    AuthorName,
    /// What the author does, and where.
    AuthorAbout,
}

/// Words, and where each is.
#[derive(Debug, Default)]
pub(super) struct Terms {
    known: HashMap<Box<str>, u32>,
    all: Vec<Term>,
    /// How many things have been gone through.
    things: u32,
}

#[derive(Debug)]
struct Term {
    word: Box<str>,
    places: Vec<(Field, u32)>,
    /// The last thing that has it.
    last: u32,
}

/// The files of words, and those of words alone.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) words: Vec<String>,
    pub(super) ends: Vec<String>,
}

impl Terms {
    /// Goes through everything of a kind, in the order of its numbers. A word counts where it weighs most.
    pub(super) fn add_all(&mut self, site: Site<'_>, kind: Findable, order: &[usize]) {
        for (number, at) in order.iter().enumerate() {
            self.things += 1;
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let mut add = |field, text: &str| self.add((field, number), text);
            match kind {
                Findable::Brief => brief(site.library, BriefId::at(*at), &mut add),
                Findable::Claim => {
                    let claim = &site.library[ClaimId::at(*at)];
                    add(Field::Claim, &claim.text);
                    claim.short.iter().for_each(|short| add(Field::Claim, short));
                }
                Findable::Source => source(site.library, SourceId::at(*at), &mut add),
                Findable::Author => {
                    let author = &site.library[AuthorId::at(*at)];
                    add(Field::AuthorName, &author.name);
                    let about = author.role.iter().chain(&author.organization);
                    about.for_each(|about| add(Field::AuthorAbout, about));
                }
            }
        }
    }

    fn add(&mut self, place: (Field, u32), text: &str) {
        fold::words(text, |word| {
            let at = match self.known.get(word) {
                Some(at) => *at as usize,
                None => {
                    let at = self.all.len();
                    self.known.insert(word.into(), u32::try_from(at).unwrap_or(u32::MAX));
                    self.all.push(Term { word: word.into(), places: Vec::new(), last: 0 });
                    at
                }
            };
            let term = &mut self.all[at];
            if term.last != self.things {
                term.last = self.things;
                term.places.push(place);
            }
        });
    }

    /// Writes all of them, in the order of the words.
    pub(super) fn files(mut self, size: SearchSize) -> Files {
        let SearchSize { words, ends } = size;
        self.all.sort_unstable_by(|one, other| one.word.cmp(&other.word));
        let mut files = Files { words: vec![String::new(); words], ends: vec![String::new(); ends] };
        for Term { word, mut places, .. } in self.all {
            let out = &mut files.words[fold::file_of_beginning(&word, words)];
            out.push_str(&word);
            places.sort_unstable();
            for part in places.chunk_by(|(one, _), (other, _)| one == other) {
                out.push(',');
                out.push(char::from(b'0' + part[0].0 as u8));
                lists::write(&part.iter().map(|(_, number)| *number).collect::<Vec<_>>(), out);
            }
            out.push(';');
            if let Some(at) = fold::file_of_end(&word, ends) {
                files.ends[at].push_str(&word);
                files.ends[at].push(';');
            }
        }
        files
    }
}

/// Fields that weigh more come first.
fn brief(library: &Library, id: BriefId, add: &mut impl FnMut(Field, &str)) {
    let brief = &library[id];
    add(Field::BriefTitle, &brief.title);
    brief.subtitle.iter().for_each(|text| add(Field::BriefTitle, text));
    brief.summary.iter().chain(&brief.question).for_each(|text| add(Field::BriefHead, text));
    brief.authors.iter().for_each(|author| add(Field::BriefHead, &library[*author].name));
    brief.topics.iter().for_each(|topic| add(Field::BriefHead, &library[*topic].title));
    let passages = &brief.body.passages;
    let (headings, others): (Vec<_>, Vec<_>) = passages.iter().partition(|passage| passage.form == Form::Heading);
    headings.into_iter().for_each(|passage| add(Field::BriefHead, &passage.text));
    let messages = brief.key_messages.iter().flat_map(|message| &message.passages);
    messages.for_each(|passage| add(Field::BriefHead, &passage.text));
    others.into_iter().for_each(|passage| add(Field::BriefText, &passage.text));
}

fn source(library: &Library, id: SourceId, add: &mut impl FnMut(Field, &str)) {
    let source = &library[id];
    add(Field::SourceTitle, source.name());
    for Person { name, given } in source.authors.iter().chain(&source.editors) {
        add(Field::SourceAbout, name);
        given.iter().for_each(|given| add(Field::SourceAbout, given));
    }
    source.publisher.iter().chain(&source.organization).for_each(|name| add(Field::SourceAbout, name));
    source.parents.iter().filter_map(|parent| parent.title.as_ref()).for_each(|title| add(Field::SourceAbout, title));
    add(Field::SourceAbout, &source.id);
}
