//! The text without markup, and the way back to the file.

use crate::model::Form;

use super::super::super::body::RawMarkKind;
use super::super::{Settings, body};

/// For each block: its form, then each sentence, as it reads and as it is written in the file.
fn told(text: &str) -> String {
    let settings = Settings { offset: 100, ..super::SETTINGS };
    let (body, _) = body(text, &settings);
    let mut told = String::new();
    for passage in &body.passages {
        told.push_str(&format!("{:?}\n", passage.form));
        for sentence in passage.sentences() {
            let span = passage.span(sentence.clone()).range();
            let written = text.get(span.start - 100..span.end - 100).unwrap_or("?");
            told.push_str(&format!("  {:?} <- {written:?}\n", &passage.text[sentence]));
        }
        for (from, to, _) in &passage.stated {
            told.push_str(&format!("  states {:?}\n", &passage.text[*from as usize..*to as usize]));
        }
        for (at, _) in &passage.cited {
            told.push_str(&format!("  cites behind {:?}\n", &passage.text[..*at as usize]));
        }
    }
    told
}

#[test]
fn sentences_are_told_with_the_place_where_they_are_written() {
    assert_eq!(
        told(
            "It *fell* by 3 % [@a, p. 2]. [Then it rose](claim:x) &amp; fell.\n\n## How so?\n\n> He said: no.\n\n- one\n- two\n"
        ),
        "Text\n  \"It fell by 3 %.\" <- \"It *fell* by 3 % [@a, p. 2].\"\n  \
         \" Then it rose & fell.\" <- \" [Then it rose](claim:x) &amp; fell.\"\n  states \"Then it rose\"\n  \
         cites behind \"It fell by 3 %\"\n\
         Heading\n  \"How so?\" <- \"How so?\"\n\
         Quotation(1)\n  \"He said: no.\" <- \"He said: no.\"\n\
         Text\n  \"one\" <- \"one\"\nText\n  \"two\" <- \"two\"\n"
    );
}

#[test]
fn cells_notes_and_lines_keep_their_places() {
    assert_eq!(
        told(
            "First\r\nline.[^n] Second\r\nline.\r\n\r\n| a | b |\r\n|---|---|\r\n| 7 | [x](claim:y) |\r\n\r\n[^n]: A note [@b].\r\n"
        ),
        "Text\n  \"First\\nline.\" <- \"First\\r\\nline.\"\n  \" Second\\nline.\" <- \" Second\\r\\nline.\"\n\
         Cell\n  \"a\" <- \"a\"\nCell\n  \"b\" <- \"b\"\nCell\n  \"7\" <- \"7\"\nCell\n  \"x\" <- \"x\"\n  states \"x\"\n\
         Note\n  \"A note.\" <- \"A note [@b].\"\n  cites behind \"A note\"\n"
    );
}

#[test]
fn what_a_mark_is_survives_the_joining_of_notes() {
    let settings = super::SETTINGS;
    let (body, _) = body("[One](claim:one).[^n]\n\n[^n]: [Two](claim:two) [@s].\n", &settings);
    let kinds: Vec<_> = body
        .passages
        .iter()
        .flat_map(|passage| {
            passage.stated.iter().map(|(.., mark)| *mark).chain(passage.cited.iter().map(|(_, mark)| *mark))
        })
        .map(|mark| format!("{:?}", body.marks[mark as usize].kind))
        .map(|kind| kind.split(['(', ',']).take(2).collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(kinds, ["ClaimStart \"one\"", "ClaimStart \"two\"", "Citation [RawCited { key: \"s\""]);
    assert_eq!(body.passages.iter().map(|passage| passage.form).collect::<Vec<_>>(), [Form::Text, Form::Note]);
}

#[test]
fn claims_and_citations_are_found_by_their_marks_behind_footnotes() {
    let (body, _) = body("x[^n] [y](claim:z) [@e].\n\n[^n]: A[^m] [B](claim:c) [@d].\n[^m]: C.\n", &super::SETTINGS);
    let marked = body.passages.iter().flat_map(|passage| {
        let stated = passage.stated.iter().map(|(.., mark)| *mark);
        stated.chain(passage.cited.iter().map(|(_, mark)| *mark))
    });
    let told: Vec<_> = marked
        .map(|mark| match &body.marks[mark as usize].kind {
            RawMarkKind::ClaimStart(claim, _) => format!("claim {claim}"),
            RawMarkKind::Citation(cited) => format!("citation of {}", cited[0].key),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(told, ["claim z", "citation of e", "claim c", "citation of d"]);
}
