//! What the server adds to pages, and the pages that it has of its own.

use crate::diag::emit::human;
use crate::diag::{Diagnostic, Files};

use super::stage::Scene;

/// A page with the script that keeps it new, as the last thing in its body. `number` says which state it shows.
pub(super) fn with_script(mut page: Vec<u8>, number: u64) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let at = page.windows(END.len()).rposition(|part| part.eq_ignore_ascii_case(END)).unwrap_or(page.len());
    page.splice(at..at, tag(number).into_bytes());
    page
}

fn tag(number: u64) -> String {
    format!("<script src=\"/_corroborate/live.js\" data-number=\"{number}\" defer></script>\n")
}

/// The page while there is no site at all.
pub(super) fn of_trouble(scene: &Scene) -> String {
    of_reason(scene.trouble.as_deref().unwrap_or_default(), scene.number)
}

/// A page that says why there is none.
pub(super) fn of_reason(reason: &str, number: u64) -> String {
    let reason = reason.replace('&', "&amp;").replace('<', "&lt;");
    let tag = tag(number);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This page \
         cannot be shown yet</title>\n</head>\n<body>\n<main>\n<h1>This page cannot be shown yet</h1>\n<p>As soon as what stands \
         here is mended and saved, it will be.</p>\n<pre>{reason}</pre>\n</main>\n{tag}</body>\n</html>\n"
    )
}

/// Findings as a terminal shows them.
pub(super) fn drawn(findings: &[Diagnostic], files: &Files) -> String {
    human::render(findings, files, human::Style { color: false, width: 100 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_the_last_thing_in_the_body() {
        let page = with_script(b"<body><p>a</body></p></BODY></html>".to_vec(), 7);
        let page = String::from_utf8(page).unwrap();
        let script = "<script src=\"/_corroborate/live.js\" data-number=\"7\" defer></script>\n";
        assert_eq!(page, format!("<body><p>a</body></p>{script}</BODY></html>"));
        assert_eq!(with_script(Vec::new(), 7), script.as_bytes());
    }

    #[test]
    fn what_is_said_is_escaped() {
        assert!(of_reason("<script>\"&", 1).contains("<pre>&lt;script>\"&amp;</pre>"));
    }
}
