//! What holds for every chart, whatever its numbers.

use proptest::prelude::*;

use crate::wording::Words;

use super::figures::{Mark, Row};
use super::*;

fn language() -> Language {
    Language::parse("en").unwrap()
}

fn number() -> impl Strategy<Value = f64> {
    let size = prop_oneof![Just(0.0), 0.1..1000.0, -1000.0..0.0, 1e-12..1e-9, 1e12..1e18, -1e18..-1e12];
    prop_oneof![size, (1u32..50).prop_map(f64::from)]
}

fn mark() -> impl Strategy<Value = Option<Mark>> {
    let words =
        prop_oneof![Just("12".to_owned()), Just("1,000,000,000,000,000".to_owned()), Just("at most 9.8".to_owned())];
    (number(), number(), 0..6, words).prop_map(|(one, two, kind, said)| {
        let (low, high) = (one.min(two), one.max(two));
        let (low, value, high) = match kind {
            0 => return None,
            1 => (Some(low), None, Some(high)),
            2 => (None, None, Some(high)),
            3 => (Some(low), None, None),
            _ => (None, Some(one), None),
        };
        Some(Mark { low, value, high, is_about: kind == 4, said })
    })
}

fn figures() -> impl Strategy<Value = Figures> {
    let label = prop_oneof![
        Just("2024".to_owned()),
        Just("OECD Europe, crude oil and condensate, by pipeline".to_owned()),
        Just("旅客人数と乗客の総数を合わせた数".to_owned()),
        Just("Donaudampfschiffahrtselektrizitätenhauptbetriebswerk".to_owned()),
    ];
    (1usize..=6).prop_flat_map(move |series| {
        let marks = prop::collection::vec(mark(), series);
        let row = (label.clone(), marks, 1..400i32, any::<bool>());
        (prop::collection::vec(row, 1..40), any::<bool>(), any::<bool>()).prop_map(
            move |(rows, over_time, in_percent)| {
                let mut place = 0.0;
                let rows = rows.into_iter().map(|(label, marks, gap, is_disputed)| {
                    place += if over_time { f64::from(gap) } else { 1.0 };
                    let note = if is_disputed { "◆ Disputed".to_owned() } else { String::new() };
                    Row { label, note, place, marks }
                });
                let series = (0..series).map(|at| format!("Series number {at}")).collect();
                Figures {
                    series,
                    rows: rows.collect(),
                    over_time,
                    in_percent,
                    language: language(),
                    words: Words::of_program("en"),
                }
            },
        )
    })
}

/// From where to where a text reaches.
fn ends(text: &Text) -> (f64, f64) {
    let width = letters::width(&text.words, text.size);
    match text.anchor {
        Anchor::Start => (text.x, text.x + width),
        Anchor::Middle => (text.x - width / 2.0, text.x + width / 2.0),
        Anchor::End => (text.x - width, text.x),
    }
}

fn numbers(item: &Item) -> Vec<f64> {
    match item {
        Item::Text(text) => vec![text.x, text.y],
        Item::Bar { x, y, width, height, .. } => vec![*x, *y, *width, *height],
        Item::Line { points, .. } => points.iter().flat_map(|(x, y)| [*x, *y]).collect(),
        Item::Sign { x, y, .. } => vec![*x, *y],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn everything_lies_in_the_drawing_and_words_beside_an_axis_lie_apart(figures in figures()) {
        for form in [ChartForm::Bar, ChartForm::Dot, ChartForm::Line, ChartForm::Step] {
            for width in [NARROW, WIDE] {
                let Some(drawing) = drawing(&figures, form, width) else { continue };
                let mut ticks: Vec<&Text> = Vec::new();
                for item in &drawing.items {
                    prop_assert!(numbers(item).iter().all(|number| number.is_finite()), "{item:?}");
                    match item {
                        Item::Text(text) => {
                            let (from, to) = ends(text);
                            prop_assert!(from >= -1.0 && to <= width + 1.0, "{form:?} {width}: {text:?} {from} {to}");
                            prop_assert!(text.y - text.size * 0.8 >= -1.0 && text.y <= drawing.height, "{text:?}");
                            ticks.extend((text.class == "tick").then_some(text));
                        }
                        Item::Bar { x, y, width: wide, height, .. } => {
                            prop_assert!(*wide >= 0.0 && *height >= 0.0);
                            prop_assert!(*x >= -1.0 && x + wide <= width + 1.0 && *y >= -1.0, "{item:?}");
                            prop_assert!(y + height <= drawing.height + 1.0, "{item:?}");
                        }
                        Item::Line { .. } | Item::Sign { .. } => {
                            let all = numbers(item);
                            prop_assert!(all.chunks(2).all(|at| at[0] >= -1.0 && at[0] <= width + 1.0), "{item:?}");
                        }
                    }
                }
                for (at, one) in ticks.iter().enumerate() {
                    for other in &ticks[at + 1..] {
                        let (one_ends, other_ends) = (ends(one), ends(other));
                        let beside = one_ends.1 <= other_ends.0 + 0.1 || other_ends.1 <= one_ends.0 + 0.1;
                        prop_assert!(beside || (one.y - other.y).abs() >= one.size, "{form:?}: {one:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn bars_begin_at_zero(numbers in prop::collection::vec(0.5..1000.0f64, 1..20)) {
        let row = |number: &f64| Row {
            label: "A".to_owned(),
            note: String::new(),
            place: 0.0,
            marks: vec![Some(Mark { low: None, value: Some(*number), high: None, is_about: false, said: "1".to_owned() })],
        };
        let rows = numbers.iter().map(row).collect();
        let figures = Figures { series: vec![String::new()], rows, over_time: false, in_percent: false, language: language(), words: Words::of_program("en") };
        let drawing = drawing(&figures, ChartForm::Bar, WIDE).unwrap();
        let bars: Vec<(f64, f64)> = drawing.items.iter().filter_map(|item| match item {
            Item::Bar { x, width, .. } => Some((*x, *width)),
            _ => None,
        }).collect();
        prop_assert!(bars.iter().all(|(x, _)| *x == bars[0].0));
        for ((_, width), number) in bars.iter().zip(&numbers) {
            let wanted = bars[0].1 / numbers[0] * number;
            prop_assert!((width - wanted).abs() < 1e-6, "{width} for {number}");
        }
    }
}
