//! A work in five usual styles, for “Cite this”.
//!
//! The processor of CSL would take a third of a millisecond for each style and page, and so more than everything else of
//! the page. The site's own pages and most sources are of a few simple forms, which are written here after the styles'
//! own manuals: APA 7 (2020), MLA 9 (2021), Chicago 17 (2017, bibliography), Cite Them Right 12 (2022, Harvard) and
//! Citing Medicine 2 (2007, Vancouver). What is in a container, an article or a page of a site, is set as that; all else
//! as a work of its own.

use std::fmt::Write as _;

use crate::model::month_name;

use super::html::escape;
use super::{Item, Name};

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

/// The reference in each style, as HTML: the style's name, and the text. Every text is escaped, and the only link is to
/// the work's own address.
pub fn in_five_styles(item: &Item) -> [(&'static str, String); 5] {
    [
        ("APA", apa(item)),
        ("MLA", mla(item)),
        ("Chicago", chicago(item)),
        ("Harvard", harvard(item)),
        ("Vancouver", vancouver(item)),
    ]
}

fn apa(item: &Item) -> String {
    let style = Names { initials: Some("."), comma: ", ", first_turned: false, between: ", ", last: ", & " };
    let made = makers(item, style);
    let date = match item.date("issued").as_slice() {
        [year] => year.to_string(),
        [year, month] => format!("{year}, {}", name_of_month(*month)),
        [year, month, day, ..] => format!("{year}, {} {day}", name_of_month(*month)),
        [] => "n.d.".to_owned(),
    };
    let version = item.text("version");
    let brackets = [item.text("genre"), &if version.is_empty() { String::new() } else { format!("Version {version}") }];
    let brackets: Vec<&str> = brackets.into_iter().filter(|part| !part.is_empty()).collect();
    let mut out = Text::default();
    out.part(&made, "");
    out.part(&format!("({date})"), "");
    match item.text("container-title") {
        "" => {
            out.emphasis(item.text("title"));
            if !brackets.is_empty() {
                out.joined(&format!(" ({})", brackets.join("; ")));
            }
            out.end(".");
            out.part(house(item, &made), "");
        }
        container => {
            out.part(item.text("title"), "");
            out.emphasis(container);
            out.joined(&numbered(item, |volume, issue| format!(", {volume}{}", bracketed(issue)), ", "));
            out.end(".");
        }
    }
    out.address(item, "", "");
    out.done()
}

fn mla(item: &Item) -> String {
    let style = Names { initials: None, comma: ", ", first_turned: true, between: ", ", last: ", and " };
    let made = makers(item, style);
    let mut out = Text::default();
    out.part(&made, "");
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
            out.list(&[house(item, &made), &date]);
        }
        container => {
            out.part(&format!("“{}.”", item.text("title")), "quoted");
            out.emphasis(container);
            out.joined(&numbers(item, |volume, issue| format!(", vol. {volume}{}", prefixed(", no. ", issue))));
            out.joined(&prefixed(", ", &date));
            out.joined(&prefixed(", pp. ", item.text("page")));
        }
    }
    out.address(item, ", ", ".");
    out.done()
}

fn chicago(item: &Item) -> String {
    let style = Names { initials: None, comma: ", ", first_turned: true, between: ", ", last: ", and " };
    let made = makers(item, style);
    let mut out = Text::default();
    out.part(&made, "");
    let date = match item.date("issued").as_slice() {
        [] => "n.d.".to_owned(),
        [year] => year.to_string(),
        [year, month] => format!("{} {year}", name_of_month(*month)),
        [year, month, day, ..] => format!("{} {day}, {year}", name_of_month(*month)),
    };
    match item.text("container-title") {
        "" => {
            out.emphasis(item.text("title"));
            out.end(".");
            out.part(item.text("genre"), "");
            out.list(&[house(item, &made), &date]);
            out.end(".");
        }
        container => {
            out.part(&format!("“{}.”", item.text("title")), "quoted");
            out.emphasis(container);
            let numbers = numbers(item, |volume, issue| format!(" {volume}{}", prefixed(", no. ", issue)));
            match numbers.as_str() {
                "" => out.joined(&format!(", {date}")),
                numbers => out.joined(&format!("{numbers} ({date})")),
            }
            out.joined(&prefixed(if numbers.is_empty() { ", " } else { ": " }, item.text("page")));
            out.end(".");
        }
    }
    out.address(item, "", ".");
    out.done()
}

fn harvard(item: &Item) -> String {
    let style = Names { initials: Some("."), comma: ", ", first_turned: false, between: ", ", last: " and " };
    let made = makers(item, style);
    let year = item.date("issued").first().map_or_else(|| "no date".to_owned(), ToString::to_string);
    let mut out = Text::default();
    if made.is_empty() {
        out.part(&format!("({year})"), "quoted");
    } else {
        out.part(&format!("{made} ({year})"), "quoted");
    }
    match item.text("container-title") {
        "" => {
            out.emphasis(item.text("title"));
            out.end(".");
            out.part(house(item, &made), "");
        }
        container => {
            out.part(&format!("‘{}’,", item.text("title")), "quoted");
            out.emphasis(container);
            out.joined(&numbered(item, |volume, issue| format!(", {volume}{}", bracketed(issue)), ", pp. "));
            out.end(".");
        }
    }
    if !link(item).is_empty() {
        out.address(item, "Available at: ", "");
        out.joined(" (Accessed: [day]).");
    }
    out.done()
}

fn vancouver(item: &Item) -> String {
    let style = Names { initials: Some(""), comma: " ", first_turned: false, between: ", ", last: ", " };
    let made = makers(item, style);
    let mut out = Text::default();
    out.part(&made, "");
    out.part(item.text("title"), "");
    let date = match item.date("issued").as_slice() {
        [] => "[date unknown]".to_owned(),
        [year] => year.to_string(),
        [year, month] => format!("{year} {}", vancouver_month(*month)),
        [year, month, day, ..] => format!("{year} {} {day}", vancouver_month(*month)),
    };
    let at = match item.text("container-title") {
        "" => house(item, &made),
        container => container,
    };
    let numbers = numbered(item, |volume, issue| format!(";{volume}{}", bracketed(issue)), ":");
    let cited = if link(item).is_empty() { "" } else { " [cited [day]]" };
    match item.text("container-title").is_empty() {
        true => {
            out.part(&format!("{}{date}{cited}", if at.is_empty() { String::new() } else { format!("{at}; ") }), "")
        }
        false => out.part(&format!("{at}. {date}{cited}{numbers}"), ""),
    }
    out.address(item, "Available from: ", "");
    out.done()
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
fn initials(given: &str, dot: &str) -> String {
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

fn bracketed(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("({text})") }
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

/// A reference that is being written.
#[derive(Default)]
struct Text(String);

impl Text {
    /// A part that ends with a full stop, unless it ends with another stop or is `quoted`.
    fn part(&mut self, text: &str, form: &str) {
        if text.is_empty() {
            return;
        }
        self.space();
        escape(text, &mut self.0);
        if form != "quoted" {
            self.end(".");
        }
    }

    fn emphasis(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.space();
        self.0.push_str("<em>");
        escape(text, &mut self.0);
        self.0.push_str("</em>");
    }

    /// What belongs to the part before it.
    fn joined(&mut self, text: &str) {
        escape(text, &mut self.0);
    }

    fn list(&mut self, parts: &[&str]) {
        let known: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        if !known.is_empty() {
            self.space();
            escape(&known.join(", "), &mut self.0);
        }
    }

    fn end(&mut self, stop: &str) {
        let text = self.0.trim_end_matches("</em>");
        if !text.is_empty() && !text.ends_with(['.', '?', '!', '…']) {
            self.0.push_str(stop);
        }
    }

    /// The address as a link, with words before it and a stop behind it.
    fn address(&mut self, item: &Item, before: &str, stop: &str) {
        let address = link(item);
        if address.is_empty() {
            return self.end(".");
        }
        if before == ", " && !self.0.ends_with('.') {
            self.0.push_str(before);
        } else {
            self.space();
            self.0.push_str(if before == ", " { "" } else { before });
        }
        self.0.push_str("<a href=\"");
        escape(&address, &mut self.0);
        self.0.push_str("\">");
        escape(&address, &mut self.0);
        let _ = write!(self.0, "</a>{stop}");
    }

    fn space(&mut self) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
    }

    fn done(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Date, Person};

    fn person(name: &str, given: &str) -> Person {
        Person { name: name.into(), given: Some(given.into()) }
    }

    fn lines(item: &Item) -> String {
        in_five_styles(item).map(|(style, text)| format!("{style}: {text}")).join("\n")
    }

    #[test]
    fn a_brief_is_a_work_of_its_own() {
        let brief = Item::new("ferry", "report")
            .with("title", Some("Who takes the ferry?"))
            .with("genre", Some("Policy brief"))
            .with_people("author", &[person("Moreau", "Ada Marie"), person("van der Berg", "Jan")])
            .with_date("issued", Date::parse("2026-09-05").ok())
            .with("publisher", Some("The Harbour Office"))
            .with("version", Some("2"))
            .with("URL", Some("https://example.org/briefs/ferry/"));
        insta::assert_snapshot!(lines(&brief), @r##"
        APA: Moreau, A. M., &amp; van der Berg, J. (2026, September 5). <em>Who takes the ferry?</em> (Policy brief; Version 2). The Harbour Office. <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>
        MLA: Moreau, Ada Marie, and Jan van der Berg. <em>Who takes the ferry?</em> The Harbour Office, 5 Sept. 2026, <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>.
        Chicago: Moreau, Ada Marie, and Jan van der Berg. <em>Who takes the ferry?</em> Policy brief. The Harbour Office, September 5, 2026. <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>.
        Harvard: Moreau, A. M. and van der Berg, J. (2026) <em>Who takes the ferry?</em> The Harbour Office. Available at: <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a> (Accessed: [day]).
        Vancouver: Moreau AM, van der Berg J. Who takes the ferry? The Harbour Office; 2026 Sep 5 [cited [day]]. Available from: <a href="https://example.org/briefs/ferry/">https://example.org/briefs/ferry/</a>
        "##);
    }

    #[test]
    fn a_claim_is_a_page_of_the_site() {
        let claim = Item::new("grew", "webpage")
            .with("title", Some("Ridership <b>grew</b>"))
            .with_people("author", &[Person { name: "The editors".into(), given: None }])
            .with_date("issued", Date::parse("2026-05").ok())
            .with("container-title", Some("Harbour Notes"))
            .with("publisher", Some("The Harbour Office"))
            .with("URL", Some("https://example.org/claims/grew/"));
        insta::assert_snapshot!(lines(&claim), @r##"
        APA: The editors. (2026, May). Ridership &lt;b&gt;grew&lt;/b&gt;. <em>Harbour Notes</em>. <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>
        MLA: The editors. “Ridership &lt;b&gt;grew&lt;/b&gt;.” <em>Harbour Notes</em>, May 2026, <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>.
        Chicago: The editors. “Ridership &lt;b&gt;grew&lt;/b&gt;.” <em>Harbour Notes</em>, May 2026. <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>.
        Harvard: The editors (2026) ‘Ridership &lt;b&gt;grew&lt;/b&gt;’, <em>Harbour Notes</em>. Available at: <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a> (Accessed: [day]).
        Vancouver: The editors. Ridership &lt;b&gt;grew&lt;/b&gt;. Harbour Notes. 2026 May [cited [day]]. Available from: <a href="https://example.org/claims/grew/">https://example.org/claims/grew/</a>
        "##);
    }

    #[test]
    fn an_article_has_volume_issue_and_pages() {
        let article = Item::new("a", "article-journal")
            .with("title", Some("On ports"))
            .with_people("author", &[person("Kim", "Min-jun"), person("Lee", "Ann"), person("Park", "Bo")])
            .with_date("issued", Date::parse("2019").ok())
            .with("container-title", Some("Journal of Ports"))
            .with("volume", Some("4"))
            .with("issue", Some("2"))
            .with("page", Some("1-20"))
            .with("DOI", Some("10.1000/a<b>"));
        insta::assert_snapshot!(lines(&article), @r##"
        APA: Kim, M.-j., Lee, A., &amp; Park, B. (2019). On ports. <em>Journal of Ports</em>, 4(2), 1-20. <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>
        MLA: Kim, Min-jun, Ann Lee, and Bo Park. “On ports.” <em>Journal of Ports</em>, vol. 4, no. 2, 2019, pp. 1-20, <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>.
        Chicago: Kim, Min-jun, Ann Lee, and Bo Park. “On ports.” <em>Journal of Ports</em> 4, no. 2 (2019): 1-20. <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>.
        Harvard: Kim, M.-j., Lee, A. and Park, B. (2019) ‘On ports’, <em>Journal of Ports</em>, 4(2), pp. 1-20. Available at: <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a> (Accessed: [day]).
        Vancouver: Kim MJ, Lee A, Park B. On ports. Journal of Ports. 2019 [cited [day]];4(2):1-20. Available from: <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a>
        "##);
    }

    #[test]
    fn what_is_not_known_leaves_no_hole() {
        insta::assert_snapshot!(lines(&Item::new("a", "document").with("title", Some("A note"))), @r##"
        APA: (n.d.). <em>A note</em>.
        MLA: <em>A note</em>.
        Chicago: <em>A note</em>. n.d.
        Harvard: (no date) <em>A note</em>.
        Vancouver: A note. [date unknown].
        "##);
    }
}
