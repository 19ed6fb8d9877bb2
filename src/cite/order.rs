//! The order in which a citation prints what it cites: `(Jones 2020; Smith 2019, 2021)`.

use hayagriva::{Elem, ElemChild, ElemMeta, RenderedCitation};

use crate::model::Cited;

use super::page::{Citation, Part, Printed};

/// The citations of a page as the processor is to meet them: each already in the order of the style, works that print the
/// same names side by side. Where it has to move works of a style that collapses years (CSL 1.0.2, “Cite Grouping”), it
/// would leave out the names of the wrong ones.
pub(super) struct InOrder(Vec<Reordered>);

/// What a citation cites in the order of the style.
struct Reordered {
    items: Vec<Cited>,
    /// The position of each as written.
    positions: Vec<usize>,
}

impl InOrder {
    /// `printed` are the citations as a style prints them that sorts.
    pub(super) fn of(citations: &[Citation<'_>], printed: &[RenderedCitation]) -> Self {
        let one = |(citation, printed): (&Citation<'_>, &RenderedCitation)| {
            let positions = positions(citation, printed);
            Reordered { items: positions.iter().map(|at| citation.items[*at].clone()).collect(), positions }
        };
        Self(citations.iter().zip(printed).map(one).collect())
    }

    /// The citations in that order.
    pub(super) fn citations<'a>(&'a self, written: &[Citation<'a>]) -> Vec<Citation<'a>> {
        let reordered = written.iter().zip(&self.0);
        reordered.map(|(written, Reordered { items, .. })| Citation { items, ..*written }).collect()
    }

    /// Gives what was printed the positions that the citations have as written.
    pub(super) fn as_written(&self, printed: &mut [Printed]) {
        for (printed, Reordered { positions, .. }) in printed.iter_mut().zip(&self.0) {
            for part in &mut printed.parts {
                if let Part::Item { at, .. } = part {
                    *at = positions.get(*at).copied().unwrap_or(*at);
                }
            }
        }
    }
}

/// Where each of the sources of a citation stands in it as written, in the order in which they are printed.
fn positions(citation: &Citation<'_>, printed: &RenderedCitation) -> Vec<usize> {
    let at = |child: &ElemChild| match child {
        ElemChild::Elem(Elem { meta: Some(ElemMeta::Entry(at)), .. }) => Some(*at),
        _ => None,
    };
    let mut order: Vec<usize> =
        printed.citation.0.iter().filter_map(at).filter(|at| *at < citation.items.len()).collect();
    let not_printed: Vec<usize> = (0..citation.items.len()).filter(|at| !order.contains(at)).collect();
    order.extend(not_printed);
    order
}
