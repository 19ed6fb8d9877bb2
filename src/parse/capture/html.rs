//! HTML → its words. Only tokens are read and no tree is built, so that no page is nested too deep.

use std::cell::RefCell;

use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::open::OpenElements;

/// Elements that stand on lines of their own.
pub(super) const BLOCKS: [&str; 53] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "xmp",
];

/// The words that a reader of the page sees: an empty line between blocks, a line's end for `<br>`.
pub(super) fn words(html: &str) -> String {
    let tokenizer = Tokenizer::new(Words::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    let state = tokenizer.sink.state.into_inner();
    let end = state.text.trim_end().len();
    let mut text = state.text;
    text.truncate(end);
    text
}

/// Takes in the tokens.
#[derive(Default)]
struct Words {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    text: String,
    /// The elements that are open.
    open: OpenElements,
}

impl State {
    fn block(&mut self) {
        let end = self.text.trim_end_matches([' ', '\n']).len();
        self.text.truncate(end);
        if end > 0 {
            self.text.push_str("\n\n");
        }
    }

    fn line_end(&mut self) {
        if self.open.is_shown() {
            self.text.push('\n');
        }
    }

    fn words(&mut self, words: &str) {
        if !self.open.is_shown() {
            return;
        }
        for letter in words.chars() {
            match letter {
                ' ' | '\n' | '\t' | '\r' | '\u{c}' if self.text.is_empty() || self.text.ends_with([' ', '\n']) => {}
                ' ' | '\n' | '\t' | '\r' | '\u{c}' => self.text.push(' '),
                letter => self.text.push(letter),
            }
        }
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        let before = self.open.is_shown();
        let (closed, parts) = match tag.kind {
            TagKind::StartTag => (self.open.start(tag), self.open.is_shown()),
            TagKind::EndTag => (self.open.end(name), before && self.open.is_shown()),
        };
        if name == "br" {
            self.line_end();
        } else if closed || parts && BLOCKS.contains(&name) {
            self.block();
        }
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        match name {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "iframe" | "noembed" | "noframes" | "noscript" | "xmp" => {
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl TokenSink for Words {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag),
            Token::CharacterTokens(words) => state.words(&words),
            Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}
