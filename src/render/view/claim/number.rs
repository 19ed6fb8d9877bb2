//! The quantity that a claim states.

use tera::Value;

use crate::render::view::view;

view! {
    /// A quantity.
    MeasureView {
        /// The number alone: `about 20`, `1.7–5.5`, `at most 1.2`.
        amount: String,
        /// With its unit: `about 20 billion USD`.
        text: String,
        /// The unit, or none.
        unit: Option<String>,
        /// What is measured, or none.
        of: Option<String>,
        /// It is a share, so that `of` is the whole.
        share: bool,
        /// Where, or none.
        place: Option<String>,
        /// When: text, or none.
        period: Option<String>,
        /// It is counted for each stretch of time, as barrels a year are, so that it needs no period.
        for_each_time: bool,
        /// How it was found, or none.
        method: Option<String>,
        /// Numbers of other claims that measure the same thing, or stand against this one: list of `RivalView`.
        rivals: Vec<RivalView>,
        /// How many more there are than are listed.
        more_rivals: usize,
    }
}

view! {
    /// Another claim's number, to be compared with this one.
    RivalView {
        /// The claim: `ClaimRef`.
        claim: Value,
        /// Its number with its unit: `less than 10,000 workers`.
        text: String,
        /// How the claims stand to each other and in what the numbers differ: `it contradicts this claim; period: 2019`;
        /// or none where nothing but the number does.
        note: Option<String>,
    }
}
