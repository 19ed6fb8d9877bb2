//! A whole site, to begin with: a configuration, an example, an author, a page.

use jiff::civil;

use crate::config::BaseUrl;
use crate::model::{Language, Slug};

use super::fill::{fill, typed, value};
use super::{NewFile, Refusal};

/// What is to be known of a new site.
#[derive(Debug, Clone, Copy)]
pub struct NewSite<'a> {
    /// Its title.
    pub title: &'a str,
    /// Who writes there.
    pub author: &'a str,
    /// The language of its pages.
    pub language: &'a Language,
    /// The day on which it begins.
    pub day: civil::Date,
    /// Where it will stand, if that is known.
    pub base_url: Option<&'a BaseUrl>,
    /// Its theme, if it is another than the usual one.
    pub theme: Option<&'a str>,
}

/// The files of a new site.
///
/// # Errors
/// When it has no title, or nobody to write there.
pub fn site(wish: &NewSite<'_>) -> Result<Vec<NewFile>, Refusal> {
    if typed(wish.title).is_empty() {
        return Err(Refusal::new("a site needs a title", "give one with `--title`"));
    }
    let name = typed(wish.author);
    let author = Slug::from_text(&name).ok_or_else(|| {
        let message = format!("`{name}` leaves nothing for the address of an author's page");
        Refusal::new(message, "give a name with letters or digits with `--author`")
    })?;
    let author = author.as_str();
    let brief = [
        ("author", author),
        ("date", &wish.day.to_string()),
        // The example is written in English whatever the site is.
        ("language", if wish.language.as_str() == "en" { "" } else { "language: en\n" }),
    ];
    Ok(vec![
        NewFile::new("content/site.yaml", configuration(wish)),
        NewFile::new("content/briefs/example.md", fill(include_str!("site/brief.md"), &brief)),
        NewFile::new(
            format!("content/authors/{author}.md"),
            fill(include_str!("site/author.md"), &[("name", &value(&name))]),
        ),
        NewFile::new("content/pages/about.md", include_str!("site/about.md")),
        NewFile::new("README.md", fill(include_str!("site/README.md"), &[("title", &in_markdown(&typed(wish.title)))])),
        NewFile::new(".gitignore", include_str!("site/gitignore")),
    ])
}

fn configuration(wish: &NewSite<'_>) -> String {
    let base_url = wish.base_url.map_or_else(
        || {
            "# Where the site will stand. Without it links name files, and the site opens from disk.\n\
             # base_url: https://example.org/notes/\n"
                .to_owned()
        },
        |url| format!("# Where the site will stand.\nbase_url: {}\n", value(url.as_str())),
    );
    let theme = wish.theme.map_or_else(String::new, |theme| format!("theme: {}\n\n", value(theme)));
    fill(
        include_str!("site/site.yaml"),
        &[
            ("title", &value(wish.title)),
            ("language", wish.language.as_str()),
            ("base_url", &base_url),
            ("theme", &theme),
        ],
    )
}

/// A title that the name of a folder gives: `harbour-notes` reads “Harbour notes”. `None` where it has no letters.
pub fn title_of_folder(name: &str) -> Option<String> {
    let words = typed(&name.replace(['-', '_'], " "));
    let mut letters = words.chars();
    let first = letters.next()?;
    words.contains(char::is_alphabetic).then(|| first.to_uppercase().chain(letters).collect())
}

/// A text as Markdown shows it.
fn in_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\`*_[]<>#&|~".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
