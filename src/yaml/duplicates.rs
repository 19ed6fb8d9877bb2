//! Keys that are given twice in one mapping.

use std::collections::HashMap;

use serde_yaml::Value;

use crate::diag::{Diagnostic, Span};

use super::events::{Events, Shape};
use super::guard::{MOST_FINDINGS, Site};

/// Every key that repeats an earlier one of its mapping, placed at the repetition with a label on the first.
pub(super) fn find(text: &str, site: Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut open: Vec<Frame> = Vec::new();
    for event in Events::of(text).map_while(Result::ok) {
        let expects_key = open.last().is_some_and(|frame| frame.mapping && frame.expects_key);
        match event.shape {
            Shape::Scalar { text, plain } => {
                if let Some(frame) = open.last_mut().filter(|_| expects_key) {
                    let span = Span::from(event.range.clone());
                    if let Some(first) = frame.keys.insert(meaning(&text, plain), span) {
                        frame.keys.insert(meaning(&text, plain), first);
                        found.push(repeated(&text, span, first, site));
                    }
                }
            }
            Shape::List | Shape::Mapping => {
                open.push(Frame { mapping: matches!(event.shape, Shape::Mapping), ..Frame::default() });
                continue;
            }
            Shape::End => {
                open.pop();
            }
            Shape::Alias => {}
            Shape::Document | Shape::Other => continue,
        }
        // A whole value, or a whole key, lies behind us: in a mapping the other of the two comes next.
        if let Some(frame) = open.last_mut() {
            frame.expects_key = !frame.expects_key;
        }
        if found.len() == MOST_FINDINGS {
            break;
        }
    }
    found
}

struct Frame {
    mapping: bool,
    expects_key: bool,
    keys: HashMap<Value, Span>,
}

impl Default for Frame {
    fn default() -> Self {
        Self { mapping: false, expects_key: true, keys: HashMap::new() }
    }
}

/// What the key means, since `0xB` and `11` are the same number.
fn meaning(text: &str, plain: bool) -> Value {
    let parsed = if plain { serde_yaml::from_str(text).ok() } else { None };
    match parsed {
        Some(scalar @ (Value::Null | Value::Bool(_) | Value::Number(_))) => scalar,
        _ => Value::String(text.to_owned()),
    }
}

fn repeated(text: &str, second: Span, first: Span, site: Site) -> Diagnostic {
    Diagnostic::error("duplicate-key", format!("the key `{text}` is given twice in one mapping"))
        .at(site.file, site.span(second), "given again")
        .at(site.file, site.span(first), "first given here")
        .help("keep one of the two, or bring their values together")
}
