//! What is shown, what is wrong, and who waits for news.

use std::sync::Arc;

use tokio::sync::watch;

use crate::diag::{Diagnostic, Files, Severity};
use crate::pipeline::{Prepared, Site};

use super::page;

/// What a browser has to do when the stage has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// To take its page anew.
    Page,
    /// To take its style sheets anew, and nothing else.
    Style,
}

/// One state of the folder, as it is shown.
pub(super) struct Scene {
    /// Counts states, so that a browser knows whether it has the newest.
    pub(super) number: u64,
    pub(super) change: Change,
    /// The newest site that could be made; none where there has not been one since the start.
    pub(super) shown: Option<Arc<Shown>>,
    /// What is in the way of a newer one, as a terminal shows it.
    pub(super) trouble: Option<String>,
    pub(super) findings: Vec<Diagnostic>,
    /// What the findings point into.
    pub(super) files: Arc<Files>,
}

/// A site, and the texts that it was made from: those of a newer state have other ids.
pub(super) struct Shown {
    pub(super) site: Site,
    pub(super) files: Arc<Files>,
}

/// The state that is shown. A clone shows the same.
#[derive(Clone)]
pub struct Stage {
    scene: Arc<watch::Sender<Arc<Scene>>>,
}

impl Default for Stage {
    fn default() -> Self {
        let scene = Scene {
            number: 0,
            change: Change::Page,
            shown: None,
            trouble: Some("The site is being read.".to_owned()),
            findings: Vec::new(),
            files: Arc::default(),
        };
        Self { scene: Arc::new(watch::Sender::new(Arc::new(scene))) }
    }
}

impl Stage {
    /// Shows what was prepared. Where errors stand in the way of a site, the last good one stays, and the errors are told in
    /// front of it.
    pub fn show(&self, prepared: Prepared, change: Change) {
        let Prepared { files, findings, waived: _, site } = prepared;
        let trouble = site.is_none().then(|| told(&findings, &files));
        let files = Arc::new(files);
        let shown = site.map(|site| Arc::new(Shown { site, files: Arc::clone(&files) }));
        self.set(shown, trouble, (findings, files), change);
    }

    /// Tells that the folder could not be read at all.
    pub fn fail(&self, reason: &str, help: &str) {
        self.set(None, Some(format!("error: {reason}\n  help: {help}\n")), Default::default(), Change::Page);
    }

    fn set(
        &self,
        shown: Option<Arc<Shown>>,
        trouble: Option<String>,
        (findings, files): (Vec<Diagnostic>, Arc<Files>),
        change: Change,
    ) {
        self.scene.send_modify(|scene| {
            // What was in trouble before has to be shown anew, whatever has changed since.
            let change = if scene.trouble.is_some() || trouble.is_some() { Change::Page } else { change };
            let shown = shown.or_else(|| scene.shown.clone());
            *scene = Arc::new(Scene { number: scene.number + 1, change, shown, trouble, findings, files });
        });
    }

    /// What is shown now.
    pub(super) fn now(&self) -> Arc<Scene> {
        Arc::clone(&self.scene.borrow())
    }

    /// News of every change from now on.
    pub(super) fn news(&self) -> watch::Receiver<Arc<Scene>> {
        self.scene.subscribe()
    }
}

/// Errors as a terminal shows them.
fn told(findings: &[Diagnostic], files: &Files) -> String {
    let errors: Vec<Diagnostic> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).cloned().collect();
    page::drawn(&errors, files)
}
