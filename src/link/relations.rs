//! Relations between claims that cannot all hold.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::{Claim, ClaimId, Rel};

use super::graph::{cut_circles, edges, members};
use super::names::around;
use super::places::{Placed, entries};

/// Reports claims that refine each other in a circle, and pairs that are said to be the same and to contradict each
/// other.
pub(super) fn check(claims: &Placed<Arc<Claim>>, findings: &mut Vec<Diagnostic>) {
    refinement_circles(claims, findings);
    same_and_contrary(claims, findings);
}

fn refinement_circles(claims: &Placed<Arc<Claim>>, findings: &mut Vec<Diagnostic>) {
    let refined = |claim: &Claim| -> Vec<usize> {
        let refines = claim.relates.iter().filter(|relation| relation.rel == Rel::Refines);
        refines.map(|relation| relation.claim.index()).collect()
    };
    for circle in cut_circles(&mut edges(claims, refined)) {
        let circle: Vec<&Claim> = members(claims, &circle).collect();
        let names: Vec<&str> = circle.iter().map(|claim| &*claim.id).collect();
        let message = format!("claims refine each other in a circle: `{}` → `{}`", names.join("` → `"), names[0]);
        let help =
            "`refines` stands at the one that is more exact; of two that say the same, one is `same-as` the other";
        let finding = Diagnostic::error("refinement-cycle", message).help(help);
        findings.push(around(finding, circle.iter().map(|claim| &claim.declared), "relates"));
    }
}

fn same_and_contrary(claims: &Placed<Arc<Claim>>, findings: &mut Vec<Diagnostic>) {
    // By pair: where each of the two relations stands first, the claim and the position.
    type Stated<'c> = Option<(&'c Claim, usize)>;
    let mut pairs: BTreeMap<(ClaimId, ClaimId), (Stated<'_>, Stated<'_>)> = BTreeMap::new();
    for (id, claim) in entries::<_, ClaimId>(claims) {
        for (position, relation) in claim.relates.iter().enumerate() {
            let (one, other) = (id, relation.claim);
            let pair = (one.min(other), one.max(other));
            match relation.rel {
                Rel::SameAs => pairs.entry(pair).or_default().0.get_or_insert((claim, position)),
                Rel::Contradicts => pairs.entry(pair).or_default().1.get_or_insert((claim, position)),
                Rel::Refines | Rel::Answers | Rel::Undercuts => continue,
            };
        }
    }
    for ((one, other), stated) in pairs {
        let (Some(same), Some(contrary)) = stated else { continue };
        let both = (&claims[one.index()], &claims[other.index()]);
        let (Some(Claim { id: one, .. }), Some(Claim { id: other, .. })) = (both.0.as_deref(), both.1.as_deref())
        else {
            continue;
        };
        let message = format!("claims `{one}` and `{other}` are said to be the same, and to contradict each other");
        let place = |(claim, position): (&Claim, usize)| {
            let declared = &claim.declared;
            (declared.file, declared.path.clone().key("relates").index(position))
        };
        let ((file, at), (other_file, other_at)) = (place(contrary), place(same));
        findings.push(
            Diagnostic::error("relation-conflict", message).help("keep the one that holds").at(file, at, "").at(
                other_file,
                other_at,
                "the same here",
            ),
        );
    }
}
