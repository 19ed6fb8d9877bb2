//! How a claim stands to others.

use tera::Value;

use crate::render::view::view;

view! {
    /// A relation to another claim.
    RelationView {
        /// `contradicts`, `is contradicted by`, `refines`, …
        label: String,
        /// `ClaimRef`.
        claim: Value,
    }
}

view! {
    /// A premise, and what it rests on in turn.
    PremiseView {
        /// The premise: `ClaimRef`.
        claim: Value,
        /// What is to be said of it beside its standing, the gravest first: `retracted`, `corrected`, `unsupported` of a
        /// disputed claim, …
        marks: Vec<String>,
        /// What it has from its premises, the gravest first: `disputed`, `source retracted`, …
        carried: Vec<String>,
        /// What it rests on: list of `PremiseView`; empty where that is told in its first place.
        premises: Vec<Value>,
        /// It rests on claims that are listed where it is named first.
        told: bool,
        /// How many premises of it are not shown, because there would be too many.
        more: usize,
    }
}

view! {
    /// An argument.
    ArgumentView {
        /// The argument, drawn, each claim a link: safe SVG, or none.
        drawing: Option<Value>,
        /// It is not drawn, because too many claims take part in it.
        too_large: bool,
        /// The claims of the drawing that rest on others which are not drawn: list of `BeyondView`.
        beyond: Vec<BeyondView>,
        /// Of a brief, its judgements, forecasts and recommendations that rest on claims, and what they rest on: list of
        /// `PremiseView`. Empty on a claim's page, which has its premises by themselves.
        conclusions: Vec<Value>,
        /// How many more of these there are.
        more: usize,
    }
}

view! {
    /// A claim of a drawing that rests on others which are not drawn.
    BeyondView {
        /// The claim, whose page has them: `ClaimRef`.
        claim: Value,
        /// How many of its premises are not drawn.
        count: usize,
    }
}

view! {
    /// Something that weighs on a claim because it weighs on what the claim rests on.
    BurdenView {
        /// `a disputed claim`, `a retracted claim`, `a claim with a single origin`, …
        what: String,
        /// The claim on which it weighs first: `ClaimRef`.
        bearer: Value,
        /// The claims between, the nearest first: list of `ClaimRef`; of many, the first four.
        by_way_of: Vec<Value>,
        /// How many more claims are between.
        more: usize,
    }
}

view! {
    /// What has been done to the claims of a text and to what they rest on.
    GroundsView {
        /// The gravest first: list of `GroundView`; of many, the first six.
        items: Vec<GroundView>,
        /// How many more there are.
        more: usize,
    }
}

view! {
    /// Something that has been done to a claim of a text, or to one that it rests on.
    GroundView {
        /// The claim of the text: `ClaimRef`.
        claim: Value,
        /// What has been done to the claim itself: `is retracted`; or none where it was done to one it rests on.
        itself: Option<String>,
        /// Where it was done to one it rests on: `BurdenView` or none.
        burden: Option<BurdenView>,
        /// What has taken the place of the claim it was done to: `ClaimRef` or none.
        successor: Option<Value>,
    }
}
