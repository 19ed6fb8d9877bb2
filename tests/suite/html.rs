//! Looking at pages as a browser does: which elements there are, with which attributes, and which text.

use std::cell::RefCell;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// An element's first tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The element's name in lower case.
    pub(crate) name: String,
    /// Its attributes with entities read.
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Every first tag of some HTML, in order.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    read(html).0
}

/// The text of some HTML, exactly, without that of scripts and styles.
pub(crate) fn text(html: &str) -> String {
    read(html).1
}

/// Every script element of some HTML, in order, with what is in it.
pub(crate) fn scripts(html: &str) -> Vec<(Tag, String)> {
    read(html).2
}

/// The same with every run of white space as one space.
pub(crate) fn words(html: &str) -> String {
    text(html).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Sink {
    tags: RefCell<Vec<Tag>>,
    text: RefCell<String>,
    scripts: RefCell<Vec<(Tag, String)>>,
    /// Within an element whose content is no text for readers.
    hidden: RefCell<bool>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => {
                let hides = matches!(&*tag.name, "script" | "style");
                if tag.kind == TagKind::EndTag {
                    if hides {
                        *self.hidden.borrow_mut() = false;
                    }
                    return TokenSinkResult::Continue;
                }
                let attributes =
                    tag.attrs.iter().map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()));
                let seen = Tag { name: tag.name.to_string(), attributes: attributes.collect() };
                if seen.name == "script" {
                    self.scripts.borrow_mut().push((seen.clone(), String::new()));
                }
                self.tags.borrow_mut().push(seen);
                if hides && !tag.self_closing {
                    *self.hidden.borrow_mut() = true;
                }
                match &*tag.name {
                    "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                    "style" => TokenSinkResult::RawData(RawKind::Rawtext),
                    "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                }
            }
            Token::CharacterTokens(text) => {
                if !*self.hidden.borrow() {
                    self.text.borrow_mut().push_str(&text);
                } else if let Some((_, content)) = self.scripts.borrow_mut().last_mut() {
                    content.push_str(&text);
                }
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

fn read(html: &str) -> (Vec<Tag>, String, Vec<(Tag, String)>) {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    while let html5ever::TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    (tokenizer.sink.tags.take(), tokenizer.sink.text.take(), tokenizer.sink.scripts.take())
}
