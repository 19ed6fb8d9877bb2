//! What scaffolds are made of, in small.

use std::collections::BTreeSet;

use super::fill::fill;
use super::id::from_words;
use super::whole::title_of_folder;
use super::*;
use crate::model::Language;

#[test]
fn gaps_are_filled_once_and_what_is_put_in_is_left_as_it_is() {
    assert_eq!(fill("{{a}} and {{b}}, {{a}}", &[("a", "{{b}}"), ("b", "2")]), "{{b}} and 2, {{b}}");
    assert_eq!(fill("no gap {{ here", &[]), "no gap {{ here");
}

#[test]
fn an_id_has_as_many_words_as_fit() {
    let id = |words, longest| from_words(words, longest).map(|slug| slug.as_str().to_owned());
    assert_eq!(id("Who takes the harbour ferry?", 60).as_deref(), Some("who-takes-the-harbour-ferry"));
    assert_eq!(id("Who takes the harbour ferry?", 20).as_deref(), Some("who-takes"));
    assert_eq!(id("Who takes the harbour ferry?", 21).as_deref(), Some("who-takes-the-harbour"));
    assert_eq!(id("Donaudampfschifffahrt", 10).as_deref(), Some("donaudampf"));
    assert_eq!(id("谁乘坐港口渡轮", 60).as_deref(), Some("shui-cheng-zuo-gang-kou-du-lun"));
    assert_eq!(id("…", 60), None);
}

#[test]
fn no_gap_is_left_in_a_new_site() {
    let language = Language::parse("fr").unwrap();
    let day = jiff::civil::date(2026, 11, 23);
    let wish = NewSite { title: "A", author: "B", language: &language, day, base_url: None, theme: None };
    let files = site(&wish).unwrap();
    assert_eq!(
        files.iter().map(|file| &*file.path).collect::<Vec<_>>(),
        [
            "content/site.yaml",
            "content/briefs/example.md",
            "content/authors/b.md",
            "content/pages/about.md",
            "README.md",
            ".gitignore",
        ]
    );
    assert!(files.iter().all(|file| !file.text.contains("{{")));
}

#[test]
fn a_folder_gives_a_title() {
    assert_eq!(title_of_folder("harbour-notes").as_deref(), Some("Harbour notes"));
    assert_eq!(title_of_folder("éTudes_2026").as_deref(), Some("ÉTudes 2026"));
    assert_eq!(title_of_folder("2026"), None);
    assert_eq!(title_of_folder(""), None);
}

#[test]
fn only_what_belongs_to_a_repository_may_lie_there() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let harmless = names(&[".git", ".gitignore", "LICENSE-MIT", "README.rst", "COPYING", ".github"]);
    assert_eq!(in_the_way(&harmless), Vec::<&str>::new());
    assert_eq!(in_the_way(&names(&["README.md", "index.html", "readmes"])), ["index.html", "readmes"]);
    let readme = NewFile::new("README.md", "");
    assert_eq!(kept_for(&readme, &harmless), Some("README.rst"));
    assert_eq!(kept_for(&NewFile::new(".gitignore", ""), &harmless), Some(".gitignore"));
    assert_eq!(kept_for(&NewFile::new("content/site.yaml", ""), &harmless), None);
}

#[test]
fn a_file_of_a_theme_is_found_with_and_without_its_folder() {
    let known: BTreeSet<String> =
        ["static/a.css", "templates/404.html", "templates/brief.html", "theme.yaml"].map(str::to_owned).into();
    assert_eq!(part_of_theme("templates/brief.html", "folio", &known), Ok("templates/brief.html"));
    assert_eq!(part_of_theme("a.css", "folio", &known), Ok("static/a.css"));
    let help = |wanted| part_of_theme(wanted, "folio", &known).unwrap_err().help;
    assert_eq!(help("breif.html"), "did you mean `brief.html`?");
    assert_eq!(help("template/brief.html"), "did you mean `templates/brief.html`?");
    assert_eq!(help("theme.yaml"), "its templates are `templates/404.html` and `templates/brief.html`");
    assert_eq!(help("../x"), "its templates are `templates/404.html` and `templates/brief.html`");
}
