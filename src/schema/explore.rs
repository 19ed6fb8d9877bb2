//! What a reader takes, found out by letting it read: a text in which one place is a word, a mapping or a list, and everything
//! above it what leads there.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, FieldPath, Place};
use crate::yaml::{Asked, Want};

/// What is taken at a place. Several forms may be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) scalar: Option<Scalar>,
    pub(super) items: Option<Box<Shape>>,
    pub(super) mapping: Option<Mapping>,
    /// Whatever it is.
    pub(super) anything: bool,
}

/// What a scalar is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Scalar {
    Text,
    Number,
    Flag,
    Word(Vec<&'static str>),
    Form(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mapping {
    /// Of known keys, as messages call it.
    Fields { what: &'static str, keys: Vec<Key> },
    /// The same as one that it lies in.
    Again(&'static str),
    /// Of any keys.
    Entries(Box<Shape>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) shape: Shape,
}

/// Reads a text: what is found in it, and what the reader has asked for.
type Observe<'o> = &'o dyn Fn(&str) -> (Vec<Diagnostic>, Vec<Asked>);

/// A step from a value to one in it; beside a key stand those that its mapping must have.
#[derive(Clone)]
enum Inward {
    Key { name: &'static str, beside: Vec<&'static str> },
    Item,
}

/// The form of the value at the place that is looked at.
#[derive(Clone, Copy)]
enum Form<'f> {
    Word,
    List,
    Mapping(&'f [&'static str]),
}

/// A key that a mapping of any keys may have: it is a language tag too.
const ANY_KEY: &str = "en";

pub(super) struct Explorer<'o> {
    observe: Observe<'o>,
    way: Vec<Inward>,
    /// What the mappings on the way are called.
    above: Vec<&'static str>,
}

impl<'o> Explorer<'o> {
    pub(super) fn new(observe: Observe<'o>) -> Self {
        Self { observe, way: Vec::new(), above: Vec::new() }
    }

    /// What is taken at the place that the way leads to.
    pub(super) fn shape(&mut self) -> Shape {
        let (word, list) = (self.look(Form::Word), self.look(Form::List));
        let mapping = self.look(Form::Mapping(&[]));
        let anything = [&word, &list, &mapping].iter().any(|seen| seen.wants.contains(&Want::Anything));
        if anything {
            return Shape { anything, ..Shape::default() };
        }
        let takes_list = list.wants.iter().any(|want| matches!(want, Want::List | Want::OneOrMany));
        Shape {
            scalar: scalar(&word),
            items: (takes_list && !list.is_refused).then(|| Box::new(self.within(Inward::Item))),
            mapping: if mapping.is_refused { None } else { self.mapping(mapping) },
            anything,
        }
    }

    fn mapping(&mut self, seen: Seen) -> Option<Mapping> {
        let what = seen.wants.iter().find_map(|want| match want {
            Want::Fields(what) => Some(*what),
            _ => None,
        });
        let Some(what) = what else {
            let any = Inward::Key { name: ANY_KEY, beside: Vec::new() };
            return seen.wants.contains(&Want::Entries).then(|| Mapping::Entries(Box::new(self.within(any))));
        };
        if self.above.contains(&what) {
            return Some(Mapping::Again(what));
        }
        // A reader may stop where something is missing that must be there.
        let required = seen.keys(true);
        let whole = self.look(Form::Mapping(&required));
        let required = whole.keys(true);
        self.above.push(what);
        let keys = whole.keys(false).into_iter().map(|name| {
            let beside = required.iter().copied().filter(|other| *other != name).collect();
            let shape = self.within(Inward::Key { name, beside });
            Key { name, required: required.contains(&name), shape }
        });
        let keys = keys.collect();
        self.above.pop();
        Some(Mapping::Fields { what, keys })
    }

    fn within(&mut self, step: Inward) -> Shape {
        self.way.push(step);
        let shape = self.shape();
        self.way.pop();
        shape
    }

    /// Lets the reader read.
    fn look(&self, form: Form<'_>) -> Seen {
        let (findings, asked) = (self.observe)(&self.text(form));
        let here = self.way.iter().fold(FieldPath::root(), |path, step| match step {
            Inward::Key { name, .. } => path.key(*name),
            Inward::Item => path.index(0),
        });
        let is_here = |place: &Place| matches!(place, Place::Field(path) if path.steps == here.steps);
        let is_refused = findings.iter().any(|finding| {
            finding.code == "wrong-type" && finding.labels.first().is_some_and(|label| is_here(&label.place))
        });
        let wants = asked.into_iter().filter(|asked| asked.path.steps == here.steps).map(|asked| asked.want);
        Seen { wants: wants.collect(), is_refused }
    }

    /// A text with a value of that form at the place.
    fn text(&self, form: Form<'_>) -> String {
        let mut text = String::new();
        for step in &self.way {
            match step {
                Inward::Key { name, beside } => {
                    text.push('{');
                    beside.iter().for_each(|key| text.push_str(&format!("{key}: x, ")));
                    text.push_str(&format!("{name}: "));
                }
                Inward::Item => text.push('['),
            }
        }
        match form {
            Form::Word => text.push('x'),
            Form::List => text.push_str("[]"),
            Form::Mapping(keys) => {
                let keys: Vec<String> = keys.iter().map(|key| format!("{key}: x")).collect();
                text.push_str(&format!("{{{}}}", keys.join(", ")));
            }
        }
        let ends = self.way.iter().rev().map(|step| if matches!(step, Inward::Item) { ']' } else { '}' });
        text.extend(ends);
        text
    }
}

/// What a reader has done with a value.
struct Seen {
    wants: Vec<Want>,
    /// A value of this form is reported.
    is_refused: bool,
}

impl Seen {
    /// The keys that were asked for, in the order of the reader, once each; or those alone that must be there.
    fn keys(&self, required_alone: bool) -> Vec<&'static str> {
        let mut known = BTreeSet::new();
        let asked = self.wants.iter().filter_map(|want| match want {
            Want::Key { key, required } if *required || !required_alone => Some(*key),
            _ => None,
        });
        asked.filter(|key| known.insert(*key)).collect()
    }
}

/// What a word is taken for: what is said most exactly counts.
fn scalar(seen: &Seen) -> Option<Scalar> {
    let mut found = None;
    for want in &seen.wants {
        let (rank, scalar) = match want {
            Want::Word(words) => (0, Scalar::Word(words.clone())),
            Want::Form(form) => (1, Scalar::Form(form)),
            Want::Number => (2, Scalar::Number),
            Want::Flag => (3, Scalar::Flag),
            Want::Text => (4, Scalar::Text),
            _ => continue,
        };
        if found.as_ref().is_none_or(|(known, _)| rank < *known) {
            found = Some((rank, scalar));
        }
    }
    // A word is no number and no flag, and is refused as such where one is wanted.
    let (_, scalar) = found?;
    let is_taken = !seen.is_refused || matches!(scalar, Scalar::Number | Scalar::Flag);
    is_taken.then_some(scalar)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FileId;
    use crate::yaml::{Document, Node, noted};

    fn read(node: &Node<'_>) -> Option<()> {
        let mut fields = node.fields("a thing")?;
        fields.required_text("name")?;
        fields.flag("open");
        fields.many("part", |node| read(&node));
        fields.get("rest").map(|node| node.anything());
        fields.finish();
        Some(())
    }

    fn observe(yaml: &str) -> (Vec<Diagnostic>, Vec<Asked>) {
        let document = Document::parse(FileId(0), yaml, 0).unwrap();
        let (_, asked) = noted(|| read(&document.root()));
        (document.into_faults(), asked)
    }

    #[test]
    fn a_reader_is_known_by_what_it_asks_for() {
        let key = |name, required, shape| Key { name, required, shape };
        let of = |scalar| Shape { scalar: Some(scalar), ..Shape::default() };
        let again = || Shape { mapping: Some(Mapping::Again("a thing")), ..Shape::default() };
        let parts = Shape { items: Some(Box::new(again())), ..again() };
        let keys = vec![
            key("name", true, of(Scalar::Text)),
            key("open", false, of(Scalar::Flag)),
            key("part", false, parts),
            key("rest", false, Shape { anything: true, ..Shape::default() }),
        ];
        let expected = Shape { mapping: Some(Mapping::Fields { what: "a thing", keys }), ..Shape::default() };
        assert_eq!(Explorer::new(&observe).shape(), expected);
    }
}
