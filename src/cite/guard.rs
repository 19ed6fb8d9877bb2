//! Looks at a style file before the processor does: it follows macros without end, and reads as deep as a file goes.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Elements within one another, at most. The deepest styles of the CSL project have some thirty.
const DEEPEST: usize = 100;

/// Elements that a citation comes to when every macro is put in, at most. The largest styles of the CSL project come
/// to some thousands.
const LARGEST: u64 = 100_000;

/// What is wrong with a style file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: &'static str,
    pub(super) place: Range<usize>,
}

/// A macro, or what is no part of one: how many elements it has, and the macros that it uses.
#[derive(Debug, Default)]
struct Part {
    elements: u64,
    uses: Vec<(String, Range<usize>)>,
    /// What it comes to with every macro put in, once that is known.
    whole: Option<u64>,
    open: bool,
}

/// Checks that a text is XML, not too deep, and that its macros come to an end.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    let mut parts = read(text)?;
    let names: Vec<String> = parts.keys().cloned().collect();
    for name in names {
        measure(&name, &mut parts)?;
    }
    Ok(())
}

fn read(text: &str) -> Result<BTreeMap<String, Part>, Fault> {
    let mut parts: BTreeMap<String, Part> = BTreeMap::from([(String::new(), Part::default())]);
    let mut reader = Reader::from_str(text);
    let mut path: Vec<String> = Vec::new();
    let mut within = String::new();
    loop {
        let from = position(&reader);
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or_default().min(text.len());
            let place = floor(text, at)..text.len().min(floor(text, at) + 1);
            fault(format!("it is not XML: {error}"), "take the file anew from where the style is published", place)
        })?;
        let place = from..position(&reader);
        match event {
            Event::Start(element) => {
                if path.is_empty() && element.name().as_ref() != "style" {
                    let message = format!("its first element is `{}` and not `style`", element.name().as_ref());
                    return Err(fault(message, "see whether it is the file that you mean", place));
                }
                let is_macro = path.len() == 1 && element.name().as_ref() == "macro";
                path.push(element.name().as_ref().to_owned());
                if is_macro {
                    within = attribute(&element, "name").unwrap_or_default();
                }
                note(&element, parts.entry(within.clone()).or_default(), place.clone());
                if path.len() > DEEPEST {
                    let message = format!("its elements stand more than {DEEPEST} deep in one another");
                    return Err(fault(message, "no style of the CSL project needs that: see whether it is one", place));
                }
            }
            Event::Empty(element) => note(&element, parts.entry(within.clone()).or_default(), place),
            Event::End(_) => {
                path.pop();
                if path.len() == 1 {
                    within.clear();
                }
            }
            Event::DocType(_) => {
                return Err(fault("it declares a document type".to_owned(), "take the declaration out", place));
            }
            Event::Eof => return Ok(parts),
            _ => {}
        }
    }
}

/// Counts an element, and the macro that it uses.
fn note(element: &BytesStart<'_>, part: &mut Part, place: Range<usize>) {
    part.elements += 1;
    if matches!(element.name().as_ref(), "text" | "key")
        && let Some(name) = attribute(element, "macro")
    {
        part.uses.push((name, place));
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.value.into_owned())
}

/// What a part comes to with every macro put in.
fn measure(name: &str, parts: &mut BTreeMap<String, Part>) -> Result<u64, Fault> {
    let Some(part) = parts.get_mut(name) else { return Ok(0) };
    if let Some(whole) = part.whole {
        return Ok(whole);
    }
    part.open = true;
    let (mut whole, uses) = (part.elements, part.uses.clone());
    for (used, place) in uses {
        match parts.get(&used) {
            None => {
                let message = format!("it uses the macro `{used}`, and there is none");
                return Err(fault(message, "take the file anew from where the style is published", place));
            }
            Some(part) if part.open => {
                let message = format!("its macro `{used}` uses itself");
                return Err(fault(message, "take the file anew from where the style is published", place));
            }
            Some(_) => whole = whole.saturating_add(measure(&used, parts)?),
        }
        if whole > LARGEST {
            let message =
                format!("its macros come to more than {LARGEST} elements when each is put in where it is used");
            return Err(fault(message, "no style of the CSL project needs that: see whether it is one", place));
        }
    }
    if let Some(part) = parts.get_mut(name) {
        part.whole = Some(whole);
        part.open = false;
    }
    Ok(whole)
}

fn fault(message: String, help: &'static str, place: Range<usize>) -> Fault {
    Fault { message, help, place }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or_default()
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
