//! The HTML of a page → where it leads and what in it can be led to.

use std::cell::RefCell;
use std::collections::HashSet;

use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tokenizer::{Tag, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// The attributes that lead somewhere.
const LEADING: [&str; 6] = ["action", "data", "formaction", "href", "poster", "src"];

/// What leads from a page, and what can be led to within it.
#[derive(Default)]
pub(super) struct Marks {
    pub(super) links: Vec<String>,
    pub(super) ids: HashSet<String>,
}

/// Reads a page's links and ids.
pub(super) fn marks(html: &str) -> Marks {
    let tokenizer = Tokenizer::new(MarkSink::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    tokenizer.sink.marks.into_inner()
}

/// The addresses of a list of pictures (HTML Standard, "parse a srcset attribute"): each ends at a blank, or at a comma
/// that a blank follows.
fn candidates(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = list;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, behind) = rest.split_at(end);
        let bare = address.trim_end_matches(',');
        // Behind an address without a comma stands its width or density.
        rest = if bare.len() < address.len() { behind } else { behind.split_once(',').map_or("", |(_, next)| next) };
        (!bare.is_empty()).then_some(bare)
    })
}

#[derive(Default)]
struct MarkSink {
    marks: RefCell<Marks>,
}

impl TokenSink for MarkSink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(Tag { attrs, .. }) = token {
            let mut marks = self.marks.borrow_mut();
            for attribute in attrs {
                match &*attribute.name.local {
                    "id" => _ = marks.ids.insert(attribute.value.to_string()),
                    name if LEADING.contains(&name) => marks.links.push(attribute.value.to_string()),
                    "imagesrcset" | "srcset" => marks.links.extend(candidates(&attribute.value).map(str::to_owned)),
                    _ => {}
                }
            }
        }
        TokenSinkResult::Continue
    }
}
