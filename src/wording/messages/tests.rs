//! The program’s own messages, and what is said with them.

use super::*;

/// What the theme `folio` says, by language.
const FOLIO: [(&str, &str); 5] = [
    ("ar", include_str!("../../../themes/folio/messages/ar.ftl")),
    ("en", include_str!("../../../themes/folio/messages/en.ftl")),
    ("es", include_str!("../../../themes/folio/messages/es.ftl")),
    ("fr", include_str!("../../../themes/folio/messages/fr.ftl")),
    ("km", include_str!("../../../themes/folio/messages/km.ftl")),
];

/// What a file declares: each message with the names of what it is given.
#[track_caller]
fn told(tag: &str, text: &str) -> BTreeMap<String, Vec<String>> {
    let errors = fluent_bundle::FluentResource::try_new(text.to_owned()).err().map(|(_, errors)| errors);
    assert_eq!(errors, None, "{tag}");
    let declared = MessageFile::of_program(tag, text).unwrap().declared;
    let arguments = |message: &declared::Declared| message.arguments.keys().cloned().collect();
    let told: BTreeMap<_, _> = declared.iter().map(|message| (message.id.clone(), arguments(message))).collect();
    assert_eq!(told.len(), declared.len(), "{tag} has a message twice");
    assert!(declared.iter().all(|message| message.faults.is_empty()), "{tag}");
    told
}

#[test]
fn the_same_is_said_in_every_language_with_the_same_arguments() {
    for files in [OWN, FOLIO] {
        let (_, english) = files.into_iter().find(|(tag, _)| *tag == REFERENCE).unwrap();
        for (tag, text) in files {
            let (own, meant) = (told(tag, text), told(REFERENCE, english));
            let others: Vec<_> = own.iter().filter(|(id, args)| meant.get(*id) != Some(*args)).collect();
            let missing: Vec<_> = meant.keys().filter(|id| !own.contains_key(*id)).collect();
            assert!(others.is_empty() && missing.is_empty(), "{tag}: other {others:?}, missing {missing:?}");
        }
    }
}

#[test]
fn folio_leaves_to_the_program_what_the_program_says() {
    let ids = |files: [(&str, &str); 5]| {
        let (tag, text) = files.into_iter().find(|(tag, _)| *tag == REFERENCE).unwrap();
        told(tag, text).into_keys().collect::<BTreeSet<_>>()
    };
    assert_eq!(ids(OWN).intersection(&ids(FOLIO)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_message_is_escaped_as_html_and_what_it_is_given_is_not() {
    let words = Words::of_program("en");
    let link = || [("link", Arg::from("<a>x</a>"))];
    assert_eq!(words.say("page_has_moved_to", &link()), "This page has moved: <a>x</a>.");
    assert_eq!(words.say_html("page_has_moved_to", &link()).unwrap(), "This page has moved: <a>x</a>.");
    assert_eq!(words.text("page_has_moved"), "This page has moved");
}

#[test]
fn what_cannot_be_said_is_told() {
    let words = Words::of_program("en");
    let unsaid = |id, args: &[(&str, Arg<'_>)]| words.say_html(id, args).unwrap_err().to_string();
    assert_eq!(
        unsaid("page_has_moved_tu", &[]),
        "there is no message `page_has_moved_tu`; did you mean `page_has_moved_to`?"
    );
    assert_eq!(unsaid("page_has_moved_to", &[]), "message `page_has_moved_to` is not given `link`");
}

#[test]
fn a_variety_has_the_words_of_its_language() {
    assert_eq!(varieties("zh-Hant-TW").collect::<Vec<_>>(), ["zh-Hant-TW", "zh-Hant", "zh"]);
    assert_eq!(Words::of_program("fr").text("page_has_moved"), "Cette page a été déplacée");
    assert_eq!(Words::of_program("xx").text("page_has_moved"), "This page has moved");
}
