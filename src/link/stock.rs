//! Stock that is not taken again while no more is declared anew than can be told apart from the rest.

use crate::diag::Diagnostic;
use crate::parse::Parsed;

use super::asked::Changed;
use super::declare::{Declarations, Listed};
use super::delivery::Delivery;
use super::names::Register;
use super::{FoundFile, Publication};

/// The stock that was taken last.
#[derive(Debug)]
pub(super) struct Stock {
    parsed: Parsed,
    found: Vec<FoundFile>,
    publication: Publication,
    declarations: Declarations,
    findings: Vec<Diagnostic>,
}

impl Stock {
    /// Takes stock, and says what differs in names from `known`.
    pub(super) fn take(
        parsed: Parsed,
        found: Vec<FoundFile>,
        publication: Publication,
        known: Option<Self>,
    ) -> (Self, Changed) {
        let known = match known.map(|known| known.with(&parsed, &found, publication)) {
            Some(Ok(mended)) => return mended,
            Some(Err(known)) => Some(known.declarations.names),
            None => None,
        };
        let mut findings = Vec::new();
        let (nothing, texts) = (Register::default(), parsed.clone());
        let former = Some(known.as_ref().unwrap_or(&nothing));
        let declarations = Declarations::gather(texts, found.clone(), publication, former, &mut findings);
        let changed = known.map_or(Changed::All, |known| Changed::between(&known, &declarations.names));
        (Self { parsed, found, publication, declarations, findings }, changed)
    }

    pub(super) fn names(&self) -> &Register {
        &self.declarations.names
    }

    pub(super) fn listed(&self) -> Listed {
        self.declarations.listed.clone()
    }

    pub(super) fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The same stock with what is declared elsewhere or otherwise now, and the names that have changed; where that would not
    /// do, this one as it is.
    fn with(
        mut self,
        parsed: &Parsed,
        found: &[FoundFile],
        publication: Publication,
    ) -> Result<(Self, Changed), Box<Self>> {
        let is_same = self.publication == publication && self.found == found;
        let delivery = Delivery::between(&self.parsed, parsed).filter(|delivery| {
            is_same && delivery.fits(&self.declarations, publication) && !delivery.is_told_of(&self.findings)
        });
        let Some(delivery) = delivery else { return Err(Box::new(self)) };
        let changed = delivery.unpack(&mut self.declarations);
        self.parsed = parsed.clone();
        Ok((self, changed))
    }
}
