//! What keys mean, as the manual's tables have it: each stands under a heading that names what has the keys as messages do.

/// The chapter on what authors write.
const CHAPTER: &str = include_str!("../../docs/content/pages/content.md");

/// What a key of a thing is for, without markup; `None` where the manual does not say.
pub(super) fn meaning(what: &str, key: &str) -> Option<String> {
    let section = section(what)?;
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let mut of_key = rows.filter(|(keys, _)| keys.split(", ").any(|name| name.trim_matches('`') == key));
    of_key.next().map(|(_, meaning)| plain(meaning))
}

/// What stands under the heading of a thing, down to the next heading.
fn section(what: &str) -> Option<&'static str> {
    let plural = |name: &str| format!("## {}{}s", name[..1].to_uppercase(), &name[1..]);
    let wanted = match what {
        "the configuration" => "## site.yaml".to_owned(),
        "a brief" | "an author" | "a topic" | "a page" => plural(what.split_once(' ')?.1),
        _ => format!("### {}{}", what[..1].to_uppercase(), &what[1..]),
    };
    let at = CHAPTER.match_indices(&wanted).find(|(at, _)| CHAPTER[at + wanted.len()..].starts_with('\n'))?.0;
    let begins = &CHAPTER[at + wanted.len()..];
    Some(begins.split_once("\n#").map_or(begins, |(section, _)| section))
}

/// Text without the signs of Markdown: links are their words.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut rest = markdown;
    while let Some((before, link)) = rest.split_once('[') {
        text.push_str(before);
        let words = link.split_once("](").and_then(|(words, behind)| Some((words, behind.split_once(')')?.1)));
        match words {
            Some((words, behind)) => {
                text.push_str(words);
                rest = behind;
            }
            None => {
                text.push('[');
                rest = link;
            }
        }
    }
    text.push_str(rest);
    text.replace("**", "").replace("\\|", "|")
}
