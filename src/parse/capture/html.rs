//! HTML → its words. Only tokens are read and no tree is built, so that no page is nested too deep.

use std::cell::RefCell;

use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 53] = [
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
/// Elements whose text is not shown on a page.
const HIDDEN: [&str; 9] =
    ["iframe", "noembed", "noframes", "noscript", "script", "style", "template", "textarea", "title"];

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
    /// The element that hides what is read, until it ends.
    hidden_by: Option<String>,
}

impl State {
    fn block(&mut self) {
        let end = self.text.trim_end_matches([' ', '\n']).len();
        self.text.truncate(end);
        if end > 0 {
            self.text.push_str("\n\n");
        }
    }

    fn words(&mut self, words: &str) {
        if self.hidden_by.is_some() {
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
        if tag.kind == TagKind::EndTag {
            if self.hidden_by.as_deref() == Some(name) {
                self.hidden_by = None;
            }
        } else if self.hidden_by.is_none() && HIDDEN.contains(&name) {
            self.hidden_by = Some(name.to_owned());
        }
        if self.hidden_by.is_none() {
            match name {
                "br" => self.text.push('\n'),
                _ if BLOCKS.contains(&name) => self.block(),
                _ => {}
            }
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
