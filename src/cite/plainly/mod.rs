//! A work in five usual styles, for “Cite this”.
//!
//! The processor of CSL would take a third of a millisecond for each style and page, and so more than everything else of
//! the page. The site's own pages and most sources are of a few simple forms, which are written here after the styles'
//! own manuals: APA 7 (2020), MLA 9 (2021), Chicago 17 (2017, bibliography), Cite Them Right 12 (2022, Harvard) and
//! Citing Medicine 2 (2007, Vancouver). What is in a container, an article or a page of a site, is set as that; all else
//! as a work of its own.
//!
//! Two of the styles give the day of reading, which only the reader knows. Nothing stands in its place, because whatever
//! did would be copied into somebody's list: there is an empty element that says in which form the day belongs there.

mod text;

use crate::model::month_name;

use super::{Item, Name};

use self::text::{Markup, Text};

/// How a style writes a list of names.
#[derive(Clone, Copy)]
struct Names {
    /// The given names by their first letters alone, each with this behind it; whole without.
    initials: Option<&'static str>,
    /// What stands between family and given name.
    comma: &'static str,
    /// Whether only the first name is turned round.
    first_turned: bool,
    between: &'static str,
    last: &'static str,
}

/// A reference in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// The style's name.
    pub style: &'static str,
    /// The reference, as HTML. Every text is escaped, and the only link is to the work's own address.
    pub html: String,
    /// Whether the style gives the day of reading too.
    pub wants_day: bool,
}

/// Writes a reference in a style.
type Write = fn(&Item, &mut Text);

/// The reference in each style.
pub fn in_five_styles(item: &Item) -> [Plain; 5] {
    let styles: [(&str, Write); 5] =
        [("APA", apa), ("MLA", mla), ("Chicago", chicago), ("Harvard", harvard), ("Vancouver", vancouver)];
    styles.map(|(style, write)| {
        let mut text = Text::new(Markup::Html);
        write(item, &mut text);
        Plain { style, wants_day: text.wants_day(), html: text.done() }
    })
}

/// The reference in the style of APA, in words alone.
pub fn in_words(item: &Item) -> String {
    let mut text = Text::new(Markup::Words);
    apa(item, &mut text);
    text.done()
}

fn apa(item: &Item, out: &mut Text) {
    let style = Names { initials: Some("."), comma: ", ", first_turned: false, between: ", ", last: ", & " };
    let made = makers(item, style);
    let date = match item.date("issued").as_slice() {
        [year] => year.to_string(),
        [year, month] => format!("{year}, {}", name_of_month(*month)),
        [year, month, day, ..] => format!("{year}, {} {day}", name_of_month(*month)),
        [] => "n.d.".to_owned(),
    };
    out.part(&made);
    out.part(&format!("({date})"));
    match item.text("container-title") {
        "" => {
            out.emphasis(item.text("title"));
            let series = series(item, " No. ");
            let brackets = known([series, versioned("Version ", item)]);
            out.joined(&enclosed(" (", &brackets.join("; "), ")"));
            out.joined(&enclosed(" [", item.text("genre"), "]"));
            out.end(".");
            out.part(house(item, &made));
        }
        container if is_part_of_book(item) => {
            out.part(item.text("title"));
            out.open("In");
            out.emphasis(container);
            out.joined(&enclosed(" (pp. ", item.text("page"), ")"));
            out.end(".");
            out.part(house(item, &made));
        }
        container => {
            out.part(item.text("title"));
            out.emphasis(container);
            out.joined(&numbered(item, |volume, issue| format!(", {volume}{}", bracketed(issue)), ", "));
            out.end(".");
        }
    }
    address(item, "", out);
}

fn mla(item: &Item, out: &mut Text) {
    let style = Names { initials: None, comma: ", ", first_turned: true, between: ", ", last: ", and " };
    let made = makers(item, style);
    out.part(&made);
    let date = match item.date("issued").as_slice() {
        [] => String::new(),
        [year] => year.to_string(),
        [year, month] => format!("{} {year}", short_month(*month)),
        [year, month, day, ..] => format!("{day} {} {year}", short_month(*month)),
    };
    match item.text("container-title") {
        "" => {
            out.emphasis(item.text("title"));
            out.end(".");
            out.part(item.text("genre"));
            let version = versioned(if out.has_ended() { "Version " } else { "version " }, item);
            out.list(&[&version, &series(item, " "), house(item, &made), &date]);
        }
        container => {
            out.quoted(item.text("title"), ['“', '”'], '.');
            out.emphasis(container);
            out.joined(&prefixed(", ", &versioned("version ", item)));
            out.joined(&numbers(item, |volume, issue| {
                format!("{}{}", prefixed(", vol. ", volume), prefixed(", no. ", issue))
            }));
            if is_part_of_book(item) {
                out.joined(&prefixed(", ", house(item, &made)));
            }
            out.joined(&prefixed(", ", &date));
            out.joined(&prefixed(", pp. ", item.text("page")));
        }
    }
    if !link(item).is_empty() {
        out.end(",");
    }
    address(item, "", out);
    out.end(".");
}

fn chicago(item: &Item, out: &mut Text) {
    let style = Names { initials: None, comma: ", ", first_turned: true, between: ", ", last: ", and " };
    let made = makers(item, style);
    out.part(&made);
    let date = match item.date("issued").as_slice() {
        [] => "n.d.".to_owned(),
        [year] => year.to_string(),
        [year, month] => format!("{} {year}", name_of_month(*month)),
        [year, month, day, ..] => format!("{} {day}, {year}", name_of_month(*month)),
    };
    match item.text("container-title") {
        "" => {
            match item.text("type") {
                "webpage" | "post" | "post-weblog" | "article-newspaper" => {
                    out.quoted(item.text("title"), ['“', '”'], '.');
                }
                _ => out.emphasis(item.text("title")),
            }
            out.end(".");
            out.part(item.text("genre"));
            out.part(&series(item, " "));
            out.part(&versioned("Version ", item));
            out.list(&[house(item, &made), &date]);
            out.end(".");
        }
        container if is_part_of_book(item) => {
            out.quoted(item.text("title"), ['“', '”'], '.');
            out.open("In");
            out.emphasis(container);
            out.joined(&prefixed(", ", item.text("page")));
            out.end(".");
            out.list(&[house(item, &made), &date]);
            out.end(".");
        }
        container => {
            out.quoted(item.text("title"), ['“', '”'], '.');
            out.part(&versioned("Version ", item));
            out.emphasis(container);
            let numbers =
                numbers(item, |volume, issue| format!("{}{}", prefixed(" ", volume), prefixed(", no. ", issue)));
            match numbers.as_str() {
                "" => out.joined(&format!(", {date}")),
                numbers => out.joined(&format!("{numbers} ({date})")),
            }
            out.joined(&prefixed(if numbers.is_empty() { ", " } else { ": " }, item.text("page")));
            out.end(".");
        }
    }
    address(item, "", out);
    out.end(".");
}

fn harvard(item: &Item, out: &mut Text) {
    let style = Names { initials: Some("."), comma: ", ", first_turned: false, between: ", ", last: " and " };
    let made = makers(item, style);
    let year = item.date("issued").first().map_or_else(|| "no date".to_owned(), ToString::to_string);
    out.open(&made);
    out.open(&format!("({year})"));
    match item.text("container-title") {
        "" => {
            out.emphasis(item.text("title"));
            out.end(".");
            out.part(item.text("genre"));
            out.part(&series(item, " "));
            out.part(house(item, &made));
        }
        container if is_part_of_book(item) => {
            out.quoted(item.text("title"), ['‘', '’'], ',');
            out.open("in");
            out.emphasis(container);
            out.end(".");
            out.open(house(item, &made));
            out.joined(&prefixed(", pp. ", item.text("page")));
            out.end(".");
        }
        container if item.text("type").starts_with("article") => {
            out.quoted(item.text("title"), ['‘', '’'], ',');
            out.emphasis(container);
            let numbers = |volume: &str, issue: &str| format!("{}{}", prefixed(", ", volume), bracketed(issue));
            out.joined(&numbered(item, numbers, ", pp. "));
            // A newspaper has no volume to be found by.
            if let ("article-newspaper", [_, month, day, ..]) = (item.text("type"), item.date("issued").as_slice()) {
                out.joined(&format!(", {day} {}", name_of_month(*month)));
            }
            out.end(".");
        }
        container => {
            out.emphasis(item.text("title"));
            out.joined(&prefixed(", ", container));
            out.end(".");
        }
    }
    if !link(item).is_empty() {
        address(item, "Available at:", out);
        out.day(" (Accessed: {day} {month} {year})");
        out.joined(".");
    }
}

fn vancouver(item: &Item, out: &mut Text) {
    let style = Names { initials: Some(""), comma: " ", first_turned: false, between: ", ", last: ", " };
    let made = makers(item, style);
    out.part(&made);
    // The day is part of an article's date, the month of a report's; of all else the style gives the year.
    let known = item.date("issued");
    let told = match item.text("type") {
        "report" => known.get(..2),
        kind if kind.starts_with("article") => None,
        _ => known.get(..1),
    };
    let date = match told.unwrap_or(&known) {
        [] => "[date unknown]".to_owned(),
        [year] => year.to_string(),
        [year, month] => format!("{year} {}", vancouver_month(*month)),
        [year, month, day, ..] => format!("{year} {} {day}", vancouver_month(*month)),
    };
    let is_online = !link(item).is_empty();
    let internet = if is_online { " [Internet]" } else { "" };
    let dated = |before: &str, out: &mut Text| {
        out.open(&format!("{before}{date}"));
        if is_online {
            out.day(" [cited {year} {mon} {day}]");
        }
    };
    let published = |out: &mut Text| dated(&suffixed(house(item, &made), "; "), out);
    match item.text("container-title") {
        "" => {
            out.open(item.text("title"));
            out.joined(&enclosed(" [", item.text("genre"), "]"));
            out.joined(internet);
            out.end(".");
            published(out);
            out.end(".");
            out.part(&prefixed("Report ", item.text("number")));
        }
        container if is_part_of_book(item) => {
            out.part(item.text("title"));
            out.part(&format!("In: {container}{internet}"));
            published(out);
            out.joined(&prefixed(". p. ", item.text("page")));
            out.end(".");
        }
        container if item.text("type").starts_with("article") => {
            out.part(item.text("title"));
            let numbers = numbered(item, |volume, issue| format!(";{volume}{}", bracketed(issue)), ":");
            dated(&format!("{container}{internet}. "), out);
            out.joined(&numbers);
            out.end(".");
        }
        container => {
            out.part(&format!("{container}{internet}"));
            published(out);
            out.end(".");
            out.part(item.text("title"));
        }
    }
    address(item, "Available from:", out);
}

/// Whether what contains it is a book, which has a house of its own.
fn is_part_of_book(item: &Item) -> bool {
    matches!(item.text("type"), "chapter" | "paper-conference" | "entry-encyclopedia" | "entry-dictionary")
}

/// The series that it is a number of, as far as it is known.
fn series(item: &Item, between: &str) -> String {
    match (item.text("collection-title"), item.text("number")) {
        ("", number) => number.to_owned(),
        (series, number) => format!("{series}{}", prefixed(between, number)),
    }
}

fn versioned(word: &str, item: &Item) -> String {
    prefixed(word, item.text("version"))
}

fn known(parts: [String; 2]) -> Vec<String> {
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

/// Ends the reference with where it can be read, with words before it.
fn address(item: &Item, before: &str, out: &mut Text) {
    let address = link(item);
    if address.is_empty() {
        return out.end(".");
    }
    out.open(before);
    out.link(&address);
}

/// Who made it; where nobody is named, the house.
fn makers(item: &Item, style: Names) -> String {
    let names = item.names("author");
    let names = if names.is_empty() { item.names("editor") } else { names };
    if names.is_empty() {
        return item.text("publisher").to_owned();
    }
    let written: Vec<String> = names.iter().enumerate().map(|(at, name)| written(name, style, at == 0)).collect();
    match written.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] if style.last.starts_with(", and") || style.last == " and " || style.last == ", " => {
            format!("{one}{}{other}", style.last)
        }
        [others @ .., last] => format!("{}{}{last}", others.join(style.between), style.last),
    }
}

fn written(name: &Name<'_>, style: Names, first: bool) -> String {
    let family = name.whole_family();
    let Some(given) = name.given else { return family };
    let given = match style.initials {
        None => given.to_owned(),
        Some(dot) => initials(given, dot),
    };
    if style.first_turned && !first { format!("{given} {family}") } else { format!("{family}{}{given}", style.comma) }
}

/// The first letter of each name with `dot` behind it: `A. M.`, `M.-j.`; without a dot `AM`, `MJ`.
pub(super) fn initials(given: &str, dot: &str) -> String {
    let letters = |word: &str| {
        let parts = word.split('-').filter_map(|part| part.chars().next());
        let parts = parts.map(|letter| match dot {
            "" => letter.to_uppercase().to_string(),
            dot => format!("{letter}{dot}"),
        });
        parts.collect::<Vec<_>>().join(if dot.is_empty() { "" } else { "-" })
    };
    given.split_whitespace().map(letters).collect::<Vec<_>>().join(if dot.is_empty() { "" } else { " " })
}

/// The house, unless it is named as the one that made it.
fn house<'a>(item: &'a Item, made: &str) -> &'a str {
    let house = item.text("publisher");
    if house == made { "" } else { house }
}

/// Volume, issue and pages, as far as they are known.
fn numbered(item: &Item, write: impl Fn(&str, &str) -> String, before_pages: &str) -> String {
    numbers(item, write) + &prefixed(before_pages, item.text("page"))
}

/// Volume and issue, as far as they are known.
fn numbers(item: &Item, write: impl Fn(&str, &str) -> String) -> String {
    match (item.text("volume"), item.text("issue")) {
        ("", "") => String::new(),
        (volume, issue) => write(volume, issue),
    }
}

fn prefixed(before: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{before}{text}") }
}

fn suffixed(text: &str, after: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{text}{after}") }
}

fn bracketed(text: &str) -> String {
    enclosed("(", text, ")")
}

fn enclosed(before: &str, text: &str, after: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{before}{text}{after}") }
}

/// Where it can be read: by its DOI where it has one.
fn link(item: &Item) -> String {
    match item.text("DOI") {
        "" => item.text("URL").to_owned(),
        doi => crate::model::Url::parse(&format!("https://doi.org/{doi}"))
            .map_or_else(|_| String::new(), |url| url.to_string()),
    }
}

fn name_of_month(month: i64) -> &'static str {
    i8::try_from(month).map_or("", month_name)
}

/// MLA writes out May, June and July, and shortens the others.
fn short_month(month: i64) -> String {
    match month {
        5..=7 => name_of_month(month).to_owned(),
        9 => "Sept.".to_owned(),
        _ => format!("{}.", name_of_month(month).get(..3).unwrap_or_default()),
    }
}

fn vancouver_month(month: i64) -> &'static str {
    name_of_month(month).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests;
