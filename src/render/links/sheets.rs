//! Where style sheets lead: what they fetch and the site does not have.

use std::ops::Range;

use cssparser::{ParseError, Parser, Token};
use url::Url;

use crate::diag::{Diagnostic, FileId, Files, Span, nearest};
use crate::plan::Plan;

use super::{Address, has};

/// Reports what the style sheets of a theme fetch from the site and it does not have. `sheets` names each by its path
/// within the theme's static files.
pub(super) fn dead(sheets: &[(String, FileId)], base: &Url, plan: &Plan, files: &Files) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (path, file) in sheets {
        let lost = fetched(files.get(*file).text()).into_iter().filter_map(|(written, range)| {
            let page = Address::within(base, &format!("theme/{path}"), &written)?.page;
            (!has(plan, &page)).then(|| finding(&page, plan).at(*file, Span::from(range), ""))
        });
        findings.extend(lost);
    }
    findings
}

fn finding(page: &str, plan: &Plan) -> Diagnostic {
    let message = format!("the style sheet fetches `/{page}`, where the site has nothing");
    let help = match nearest(page, plan.paths().iter().map(|path| path.as_str())) {
        Some(near) => format!("did you mean `/{near}`?"),
        None => {
            "an address in a style sheet begins at the folder of that sheet; static files lie in `/theme/`".to_owned()
        }
    };
    Diagnostic::error("unknown-address", message).help(help)
}

/// The addresses that a style sheet fetches, and where it writes them (CSS Values 4, `<url>`; CSS Images 4,
/// `image-set()`; CSS Cascade 5, `@import`).
fn fetched(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    walk(&mut Parser::new(text), false, &mut found);
    found
}

/// `names`: texts name something to fetch, as they do behind `@import` and within these functions. The parser goes no
/// deeper than is reasonable.
fn walk(parser: &mut Parser<'_>, names: bool, found: &mut Vec<(String, Range<usize>)>) {
    let fetches = |name: &str| ["url", "src", "image-set"].iter().any(|known| name.eq_ignore_ascii_case(known));
    let mut imports = false;
    loop {
        let start = parser.position().byte_index();
        let Ok(token) = parser.next_including_whitespace_and_comments() else { return };
        let (address, within) = match token {
            Token::WhiteSpace(_) | Token::Comment(_) => continue,
            Token::UnquotedUrl(address) => (Some(address.to_string()), None),
            Token::QuotedString(address) if names || imports => (Some(address.to_string()), None),
            Token::Function(name) => (None, Some(fetches(name))),
            Token::CurlyBracketBlock | Token::ParenthesisBlock | Token::SquareBracketBlock => (None, Some(false)),
            _ => (None, None),
        };
        imports = matches!(token, Token::AtKeyword(name) if name.eq_ignore_ascii_case("import"));
        let end = parser.position().byte_index();
        found.extend(address.map(|address| (address, start..end)));
        if let Some(names) = within {
            let block: Result<(), ParseError<()>> = parser.parse_nested_block(|inner| {
                walk(inner, names, found);
                Ok(())
            });
            // Of a block that is not whole, browsers read no more either.
            block.unwrap_or(());
        }
    }
}
