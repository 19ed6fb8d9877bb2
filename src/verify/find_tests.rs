//! A table of quotations and copies: what passes word for word, and what does not.

use proptest::prelude::*;

use super::super::fold::{Folded, fold};
use super::*;

/// What of the copy the quotation covers, for each place.
fn places(copy: &str, quote: &str) -> Vec<String> {
    let folded = Folded::of(copy);
    let found = Searchable::new(&folded).find(&fold(quote));
    found.into_iter().map(|place| folded.text[place].replace(JOIN, "|")).collect()
}

#[test]
fn words_that_stand_there_are_found() {
    for (copy, quote) in [
        ("All member states shall report.", "member states shall report"),
        ("the o\u{fb03}ce “of the” day", "office \"of the\" day"),
        ("an inter\u{ad}national body", "international body"),
        ("an inter-\nnational body", "international body"),
        ("a well-\nknown body", "a well-known body"),
        ("a well-\nknown body", "a wellknown body"),
        ("the pre-\nand post-war years", "the pre- and post-war years"),
        ("4\u{a0}million\u{202f}t", "4 million t"),
        ("e\u{301}tude faite", "étude faite"),
        ("l’accord de paix", "accord de paix"),
        ("\u{fefb} \u{645}\u{640}\u{646}", "\u{644}\u{627} \u{645}\u{646}"),
        ("កម្ពុជា\u{200b}ជា\u{200b}ប្រទេស", "កម្ពុជាជាប្រទេស"),
        ("កម្ពុជាជាប្រទេសមួយ", "ជាប្រទេស"),
        ("朝鲜半岛的和平", "半岛的和平"),
        ("signed—and ratified—in 2024", "and ratified"),
        ("it fell [sic] by half", "fell [sic] by half"),
        ("so he said…", "so he said..."),
    ] {
        assert_eq!(places(copy, quote).len(), 1, "{quote} in {copy}");
    }
}

#[test]
fn other_words_are_not() {
    for (copy, quote) in [
        ("an increase of 48 per cent", "an increase of 4"),
        ("1.5 billion dollars", "5 billion dollars"),
        ("1.5 billion dollars", "15 billion dollars"),
        ("it fell by 4.5", "it fell by 4"),
        ("a change of −4 per cent", "4 per cent"),
        ("he can't say", "he can"),
        ("unlikely to last", "likely to last"),
        ("inter-\nnational", "national"),
        ("The treaty holds", "the treaty holds"),
        ("treaty, which holds", "treaty which holds"),
        ("résumé of it", "resume of it"),
        ("cafe\u{301}", "caf"),
        ("m² of land", "m2 of land"),
        ("កម្ពុជា", "កម្ពុ\u{200b}ជ"),
        ("one two three", "one three"),
        ("short", "short but longer than the copy"),
        ("", "anything"),
        ("anything", "—"),
        ("anything", "[…]"),
        ("anything", "[sic] [...]"),
    ] {
        assert_eq!(places(copy, quote), Vec::<String>::new(), "{quote} in {copy}");
    }
}

#[test]
fn brackets_are_read_as_editors_use_them() {
    let copy = "The treaty, signed in June, has an effect from then. Teh parties agree on it. He said so.";
    for (quote, covered) in [
        ("The treaty […] has an effect", "The treaty"),
        ("The treaty [...] agree […] said so", "The treaty"),
        ("[t]he treaty, signed", "The treaty, signed"),
        ("Teh [sic] parties agree", "Teh parties agree"),
        ("[The minister] said so", "said so"),
        ("agree on it [the treaty].", "agree on it."),
        ("[…] has an effect […]", "has an effect"),
    ] {
        let found = places(copy, quote);
        assert_eq!(found.first().map(String::as_str), Some(covered), "{quote}");
    }
    for quote in
        ["has an effect […] The treaty", "The treaty … has an effect", "[w]he treaty", "He [then] did", "The [treaty"]
    {
        assert_eq!(places(copy, quote), Vec::<String>::new(), "{quote}");
    }
}

#[test]
fn every_place_is_found() {
    assert_eq!(places("so it is, and so it is not", "so it is"), ["so it is", "so it is"]);
    assert_eq!(places("a a a a", "a a a"), ["a a a", "a a a"]);
}

proptest! {
    #[test]
    fn words_of_a_text_are_found_however_it_is_broken(
        words in prop::collection::vec("[a-z]{1,6}", 3..20),
        gaps in prop::collection::vec(prop::sample::select(vec![" ", "\n", "  \t", "\u{a0}"]), 20),
        from in 0usize..18,
    ) {
        let copy: String = words.iter().zip(&gaps).flat_map(|(word, gap)| [word.as_str(), *gap]).collect();
        let quote = words[from.min(words.len() - 1)..].join(" ");
        prop_assert!(!places(&copy, &quote).is_empty());
    }

    /// Words without the letter z: one with it is another word, wherever it stands.
    #[test]
    fn a_changed_word_never_passes(
        words in prop::collection::vec("[a-y]{1,6}", 3..20),
        changed in 0usize..20,
        letter in 0usize..6,
        upper in any::<bool>(),
    ) {
        let copy = words.join(" ");
        let mut quote = words.clone();
        let at = changed % words.len();
        let letter = letter % words[at].len();
        let new = if upper { words[at][letter..=letter].to_uppercase() } else { "z".to_owned() };
        quote[at].replace_range(letter..=letter, &new);
        prop_assert_eq!(places(&copy, &quote.join(" ")), Vec::<String>::new());
    }

    #[test]
    fn anything_can_be_looked_for_in_anything(copy in "\\PC{0,40}", quote in "\\PC{0,20}|[\\[\\]a-c.… -]{0,20}") {
        let _ = places(&copy, &quote);
    }
}
