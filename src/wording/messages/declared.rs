//! What a message file declares: each message with its place, the arguments it takes and what else it names.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::diag::Span;

/// A message, or a part of messages that Fluent calls a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Declared {
    /// Its name: `key_messages`; that of a term begins with `-`.
    pub(super) id: String,
    /// Where the name stands.
    pub(super) span: Span,
    /// What it is given, with the place that names it first.
    pub(super) arguments: BTreeMap<String, Span>,
    /// Other messages and terms that it names.
    pub(super) references: Vec<(String, Span)>,
    /// What messages cannot do here, in words, and what to do instead.
    pub(super) faults: Vec<(Span, String, &'static str)>,
}

/// Everything that a file declares, in its order.
pub(super) fn of(resource: &FluentResource) -> Vec<Declared> {
    let source = resource.source();
    resource.entries().filter_map(|entry| declared(entry, source)).collect()
}

fn declared(entry: &Entry<&str>, source: &str) -> Option<Declared> {
    let (id, name, value, attributes) = match entry {
        Entry::Message(message) => {
            (message.id.name.to_owned(), message.id.name, message.value.as_ref(), &message.attributes)
        }
        Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return None,
    };
    let mut found = Declared {
        id,
        span: span(name, source),
        arguments: BTreeMap::new(),
        references: Vec::new(),
        faults: Vec::new(),
    };
    let reader = Reader { source, is_term: matches!(entry, Entry::Term(_)) };
    if let Some(value) = value {
        reader.pattern(value, &mut found);
    }
    for attribute in attributes {
        reader.pattern(&attribute.value, &mut found);
        if !reader.is_term {
            let what = format!("message `{}` has an attribute, for which nothing asks", found.id);
            found.faults.push((span(attribute.id.name, source), what, "make it a message of its own"));
        }
    }
    Some(found)
}

struct Reader<'s> {
    source: &'s str,
    is_term: bool,
}

impl Reader<'_> {
    fn pattern(&self, pattern: &Pattern<&str>, found: &mut Declared) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, found);
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, found: &mut Declared) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, found),
            Expression::Select { selector, variants } => {
                self.inline(selector, found);
                for variant in variants {
                    self.pattern(&variant.value, found);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, found: &mut Declared) {
        match inline {
            InlineExpression::VariableReference { id } => {
                // A term is given its own by the message that names it.
                if !self.is_term {
                    found.arguments.entry(id.name.to_owned()).or_insert_with(|| span(id.name, self.source));
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                found.references.push((id.name.to_owned(), span(id.name, self.source)));
            }
            InlineExpression::TermReference { id, .. } => {
                found.references.push((format!("-{}", id.name), span(id.name, self.source)));
            }
            InlineExpression::FunctionReference { id, .. } => {
                let what = format!("there is no function `{}`: messages have none", id.name);
                found.faults.push((
                    span(id.name, self.source),
                    what,
                    "numbers and dates are given as they are to stand",
                ));
            }
            InlineExpression::StringLiteral { value } if value.contains(['<', '>', '&', '\\']) => {
                let what = "quoted text that could be taken for markup".to_owned();
                found.faults.push((span(value, self.source), what, "write it without quotes; it is text, not HTML"));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, found),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Where a part of a text stands in it.
fn span(part: &str, whole: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
    Span::new(start, start + part.len())
}

/// The names alone.
pub(super) fn names(declared: &[Declared]) -> BTreeSet<&str> {
    declared.iter().map(|message| message.id.as_str()).collect()
}
