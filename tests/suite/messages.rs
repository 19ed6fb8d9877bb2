//! Message files: what a theme says in which language, and what is told when something is wrong with them.

use crate::site::{Run, Site, same};

/// A site with an English brief and a French one, and the theme `mine`, which extends folio.
fn site() -> Site {
    Site::good()
        .file("content/site.yaml", "title: A site\ntheme: mine\n")
        .file("themes/mine/theme.yaml", "extends: folio\n")
        .brief("x", "It costs ten.\n")
        .brief_with("y", "language: fr-CA\n", "Cela coûte dix.\n")
}

#[track_caller]
fn reports(run: &Run, expected: &str) {
    same(run.findings(), expected);
}

#[test]
fn a_page_speaks_the_language_of_its_text_and_its_frame_that_of_the_site() {
    let run = site().build().succeeds();
    let (english, french) = (run.whole_page("briefs/x/"), run.whole_page("briefs/y/"));
    for (page, skip) in [(english, "Skip to the text"), (french, "Aller au texte")] {
        assert!(page.contains(&format!("<a class=\"skip\" href=\"#_main\">{skip}</a>")), "{page}");
        assert!(page.contains("<nav aria-label=\"Site\">"), "{page}");
        assert!(page.contains(">How standing is decided</a>"), "{page}");
    }
    let site = site().file("content/site.yaml", "title: Un site\nlanguage: fr\ntheme: mine\n");
    let run = site.build().succeeds();
    let home = run.whole_page("");
    assert!(home.contains("Aller au texte") && home.contains(">Affirmations</a>"), "{home}");
    assert_eq!(run.findings(), "");
}

#[test]
fn a_theme_says_one_thing_in_another_way_and_leaves_the_rest() {
    let run = site()
        .file("themes/mine/messages/en.ftl", "skip_to_text = To the “text” & nothing <else>\nbriefs = Papers\n")
        .file("themes/mine/messages/fr.ftl", "skip_to_text = Au texte\nbriefs = Documents\n")
        .build()
        .succeeds();
    let page = run.whole_page("briefs/x/");
    assert!(page.contains(">To the “text” &amp; nothing &lt;else&gt;</a>"), "{page}");
    assert!(page.contains(">Papers</a>") && page.contains(">Claims</a>"), "{page}");
    assert!(run.whole_page("briefs/y/").contains(">Au texte</a>"));
    assert_eq!(run.findings(), "");
}

#[test]
fn a_message_is_given_text_and_html_and_numbers() {
    let template = "{% set name %}<b>{{ site.title }}</b>{% endset %}{{ say(id=\"pages_of\", count=0, who=name) }}|\
                    {{ say(id=\"pages_of\", count=1, who=site.title) }}|\
                    {{ say(id=\"pages_of\", language=\"fr-CA\", count=0, who=name) }}";
    let run = site()
        .file("content/site.yaml", "title: A & B\ntheme: mine\n")
        .file("themes/mine/templates/404.html", format!("<main>{template}</main>"))
        .file(
            "themes/mine/messages/en.ftl",
            "pages_of =\n    { $count ->\n        [one] One page\n       *[other] { $count } pages\n    } of { $who }\n",
        )
        .file(
            "themes/mine/messages/fr.ftl",
            "pages_of =\n    { $count ->\n        [one] { $count } page\n       *[other] { $count } pages\n    } de { $who }\n",
        )
        .build()
        .succeeds();
    assert_eq!(run.page("404.html"), "0 pages of <b>A &amp; B</b>|One page of A &amp; B|0 page de <b>A &amp; B</b>");
}

#[test]
fn a_message_that_is_not_there_is_reported_in_the_template() {
    let run = site()
        .file(
            "themes/mine/templates/404.html",
            "{{ words.brefs }}\n{{ say(count=1, id=\"made_wth\") }}\n{{ words.nothing_like_it }}\n",
        )
        .build()
        .fails();
    reports(
        &run,
        "
error[unknown-message]: there is no message `brefs`
 --> themes/mine/templates/404.html:1:10
  |
1 | {{ words.brefs }}
  |          ^^^^^
  |
  = help: did you mean `briefs`?

error[unknown-message]: there is no message `made_wth`
 --> themes/mine/templates/404.html:2:21
  |
2 | {{ say(count=1, id=\"made_wth\") }}
  |                     ^^^^^^^^
  |
  = help: did you mean `made_with`?

error[unknown-message]: there is no message `nothing_like_it`
 --> themes/mine/templates/404.html:3:10
  |
3 | {{ words.nothing_like_it }}
  |          ^^^^^^^^^^^^^^^
  |
  = help: write it in the theme’s `messages/en.ftl`
",
    );
}

#[test]
fn a_message_that_only_another_language_has_is_reported() {
    let run = site()
        .file("themes/mine/templates/404.html", "{{ words.hello }}")
        .file("themes/mine/messages/fr.ftl", "hello = Bonjour\n")
        .build()
        .fails();
    reports(
        &run,
        "
error[unknown-message]: there is no message `hello` in `en`, and none in the language that stands in for it
 --> themes/mine/templates/404.html:1:10
  |
1 | {{ words.hello }}
  |          ^^^^^
  |
  = help: write it in the theme’s `messages/en.ftl`
",
    );
}

#[test]
fn what_a_message_is_not_given_is_reported_where_it_is_said() {
    let run = site().file("themes/mine/templates/404.html", "{{ say(id=\"made_with\") }}").build().fails();
    reports(
        &run,
        "
error[template]: message `made_with` is not given `program`
 --> themes/mine/templates/404.html:1:4
  |
1 | {{ say(id=\"made_with\") }}
  |    ^^^^^^^^^^^^^^^^^^^ met on the page `/404.html`
",
    );
}

#[test]
fn what_cannot_be_read_in_a_message_file_is_reported_at_its_place() {
    let run = site()
        .file(
            "themes/mine/messages/en.ftl",
            "skip to text = Skip\nskip_to_text = Skip { $n ->\n    [one] one\n  }\nbriefs = A\nbriefs = B\nclaims = { X() }\n\
             sources = { sorces }\nsearch = { search }\n",
        )
        .file("themes/mine/messages/french.ftl", "a = b\n")
        .build()
        .fails();
    reports(
        &run,
        "
error[message-syntax]: a message begins with its name and `=`
 --> themes/mine/messages/en.ftl:1:6
  |
1 | skip to text = Skip
  |      ^
  |
  = help: write `key_messages = Key messages`; what goes on in the next line is indented there

error[message-syntax]: none of the variants is the one for all else
 --> themes/mine/messages/en.ftl:4:3
  |
4 |   }
  |   ^
  |
  = help: put `*` before one of them: `*[other]`

error[duplicate-message]: message `briefs` stands here twice
 --> themes/mine/messages/en.ftl:6:1
  |
5 | briefs = A
  | ------ here it stands first
6 | briefs = B
  | ^^^^^^
  |
  = help: take one of them away

error[message-form]: there is no function `X`: messages have none
 --> themes/mine/messages/en.ftl:7:12
  |
7 | claims = { X() }
  |            ^
  |
  = help: numbers and dates are given as they are to stand

error[unknown-message]: message `sources` names `sorces`, which is not there
 --> themes/mine/messages/en.ftl:8:13
  |
8 | sources = { sorces }
  |             ^^^^^^
  |
  = help: did you mean `source`?

error[message-form]: message `search` names itself
 --> themes/mine/messages/en.ftl:9:12
  |
9 | search = { search }
  |            ^^^^^^
  |
  = help: say it in other words

error[message-file-name]: `french.ftl` does not say which language it is in
--> themes/mine/messages/french.ftl
 = help: name it by a BCP 47 tag: `messages/fr.ftl`, `messages/pt-BR.ftl`
",
    );
}

#[test]
fn a_language_that_lacks_messages_is_told_once_with_all_of_them() {
    let run = site()
        .file("themes/mine/templates/404.html", "{{ words.one }}{{ words.two }}{{ say(id=\"three\", n=1) }}")
        .file("themes/mine/messages/en.ftl", "one = One\ntwo = Two\nthree = { $n } three\n")
        .file("themes/mine/messages/fr.ftl", "three = trois\n")
        .file("themes/mine/messages/fr-CA.ftl", "three = { $m } trois\n")
        .build()
        .fails();
    reports(
        &run,
        "
error[message-arguments]: message `three` is not given `m`
 --> themes/mine/messages/fr-CA.ftl:1:12
  |
1 | three = { $m } trois
  |            ^
  |
  = help: did you mean `$n`?

warning[message-arguments]: message `three` leaves out `n`
 --> themes/mine/messages/fr.ftl:1:1
  |
1 | three = trois
  | ^^^^^
  |
  = help: put `{ $n }` where it belongs

warning[missing-message]: `fr` lacks the messages `one` and `two`
--> themes/mine/messages/fr.ftl
 = help: write them; until then pages say them in another language
",
    );
}

#[test]
fn what_a_theme_says_in_english_alone_is_told_where_the_site_has_other_languages() {
    let template = "{% extends \"folio/404.html\" %}\n{% block header %}{{ words.hello }}{{ words.key_messages }}{% endblock header %}\n";
    let site = site()
        .file("themes/mine/templates/404.html", template)
        .file("themes/mine/messages/en.ftl", "hello = Hello\nkey_messages = In short\n");
    reports(
        &site.build().succeeds(),
        "
warning[missing-message]: `fr-CA` lacks the message `hello`, which this theme has in English alone
--> themes/mine/messages/en.ftl
 = help: write it in `messages/fr.ftl`; until then pages say it in another language
",
    );
    // What is written for a wider language will do.
    reports(
        &site.file("themes/mine/messages/fr.ftl", "hello = Bonjour\nkey_messages = En bref\n").build().succeeds(),
        "",
    );
}

#[test]
fn a_message_that_nothing_says_is_told() {
    let english = || {
        let site = Site::good().file("content/site.yaml", "title: A site\ntheme: mine\n");
        site.file("themes/mine/theme.yaml", "extends: folio\n")
    };
    let run = english().file("themes/mine/messages/en.ftl", "skip_to_txt = Skip\nhello = Hello\n").build().succeeds();
    reports(
        &run,
        "
warning[idle-message]: nothing says the message `skip_to_txt`
 --> themes/mine/messages/en.ftl:1:1
  |
1 | skip_to_txt = Skip
  | ^^^^^^^^^^^
  |
  = help: did you mean `skip_to_text`?

warning[idle-message]: nothing says the message `hello`
 --> themes/mine/messages/en.ftl:2:1
  |
2 | hello = Hello
  | ^^^^^
  |
  = help: say it in a template with `{{ words.hello }}`, or take it away
",
    );
    // Where a name is made, any message may be meant.
    let run = english()
        .file("themes/mine/templates/404.html", "{{ say(id=\"hel\" ~ \"lo\") }}")
        .file("themes/mine/messages/en.ftl", "hello = Hello\n")
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert_eq!(run.whole_page("404.html"), "Hello");
}

#[test]
fn a_language_without_words_is_told_once() {
    let site =
        site().brief_with("z", "language: eo\n", "Kostas dek.\n").brief_with("zz", "language: eo\n", "Kostas dek.\n");
    let run = site.build().succeeds();
    reports(
        &run,
        "
info[language-without-words]: there are no messages in `eo`: what pages say around a text is said in `en`
 --> content/briefs/z.md:5:11
  |
5 | language: eo
  |           ^^
  |
  = help: write them in `messages/eo.ftl` of a theme of your own, which `extends` this one
",
    );
    assert!(run.whole_page("briefs/z/").contains("Skip to the text"));
}

#[test]
fn a_brief_leads_to_its_translations_by_their_own_names() {
    let run = site()
        .brief_with("en", "translations: {fr: fr, ar: ar, uk: 'https://e.org/uk'}\n", "It costs ten.\n")
        .brief_with("fr", "language: fr\ntranslations: {en: en, ar: ar}\n", "Cela coûte dix.\n")
        .brief_with("ar", "language: ar\ntranslations: {en: en, fr: fr}\n", "سعره عشرة.\n")
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    let links = "<a href=\"../../briefs/fr/index.html\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">français</a>, \
                 <a href=\"../../briefs/ar/index.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>, \
                 <a href=\"https://e.org/uk\" hreflang=\"uk\" lang=\"uk\" dir=\"ltr\" rel=\"external\">українська</a>";
    let page = run.page("briefs/en/");
    assert!(page.contains(&format!("aria-label=\"In other languages\">{links}</nav>")), "{page}");
    let arabic = run.whole_page("briefs/ar/");
    assert!(
        arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("aria-label=\"بلغات أخرى\""),
        "{arabic}"
    );
}

#[test]
fn translations_that_do_not_fit_together_are_told() {
    let run = site()
        .brief_with("en", "translations: {es: fr, de: en}\n", "It costs ten.\n")
        .brief_with("fr", "language: fr\n", "Cela coûte dix.\n")
        .brief_with("es", "language: es\ntranslations: {fr: fr}\n", "Cuesta diez.\n")
        .build()
        .succeeds();
    reports(
        &run,
        "
warning[translation-language]: `fr` is named as the translation into `es`, and is in `fr`
 --> content/briefs/en.md:5:15
  |
5 | translations: {es: fr, de: en}
  |               ^^^^^^^^^^^^^^^^
  |
  = help: name it by its own language, or mend that

warning[translation-of-itself]: brief `en` is named as its own translation
 --> content/briefs/en.md:5:15
  |
5 | translations: {es: fr, de: en}
  |               ^^^^^^^^^^^^^^^^
  |
  = help: name the brief in the other language

warning[translation-one-way]: `fr` is a translation of this brief and does not name it
 --> content/briefs/es.md:6:15
  |
6 | translations: {fr: fr}
  |               ^^^^^^^^
  |
  = help: name `es` under `translations` there; readers and search engines go both ways
",
    );
}
