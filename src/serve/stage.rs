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
    /// To hear what has been found, and to leave the page as it is.
    Findings,
}

/// One state of the folder, as it is shown.
pub(super) struct Scene {
    /// Counts states, so that a browser knows whether it has the newest.
    pub(super) number: u64,
    pub(super) change: Change,
    /// The newest site that could be made; none where there has not been one since the start.
    pub(super) shown: Option<Arc<Shown>>,
    /// What would keep the newest state from being published, as a terminal shows it.
    pub(super) trouble: Option<String>,
    pub(super) findings: Vec<Diagnostic>,
    /// Not all of it has been looked at: more may be found.
    pub(super) is_unjudged: bool,
    /// What the findings point into.
    pub(super) files: Arc<Files>,
}

impl Scene {
    /// Whether what is shown is the newest state of the folder, and not the last that could be shown.
    pub(super) fn is_newest(&self) -> bool {
        self.shown.as_ref().is_some_and(|shown| Arc::ptr_eq(&shown.files, &self.files))
    }
}

/// A state of the folder that has been put on the stage.
pub struct State(Arc<Scene>);

impl State {
    /// The texts.
    pub fn files(&self) -> &Files {
        &self.0.files
    }

    /// What had been found when it was put there.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.0.findings
    }

    /// The site, where there is one of this state and not only of an earlier one.
    pub fn site(&self) -> Option<&Site> {
        self.0.shown.as_deref().filter(|_| self.0.is_newest()).map(|shown| &shown.site)
    }
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
            is_unjudged: true,
            files: Arc::default(),
        };
        Self { scene: Arc::new(watch::Sender::new(Arc::new(scene))) }
    }
}

impl Stage {
    /// Shows what was prepared. Where errors stand in the way of a site, the last good one stays, and the errors are told in
    /// front of it. `is_unjudged` says that more may be found: then [`Stage::tell`] is to follow.
    pub fn show(&self, prepared: Prepared, change: Change, is_unjudged: bool) -> State {
        let Prepared { files, findings, waived: _, site } = prepared;
        let files = Arc::new(files);
        let trouble = site.is_none().then(|| told(&findings, &files));
        let shown = site.map(|site| Arc::new(Shown { site, files: Arc::clone(&files) }));
        // A large site takes its time to be let go of: browsers hear of the new one first.
        let _old = self.now();
        self.scene.send_modify(|scene| {
            // What was in trouble before has to be shown anew, whatever has changed since.
            let change = if scene.trouble.is_some() || trouble.is_some() { Change::Page } else { change };
            let shown = shown.or_else(|| scene.shown.clone());
            *scene = Arc::new(Scene { number: scene.number + 1, change, shown, trouble, findings, is_unjudged, files });
        });
        State(self.now())
    }

    /// Tells all that was found when a state was looked at; where a newer one is shown by now, nothing is told: `false`.
    pub fn tell(&self, state: &State, findings: Vec<Diagnostic>) -> bool {
        let State(looked_at) = state;
        let has_errors = findings.iter().any(|finding| finding.severity == Severity::Error);
        let trouble = has_errors.then(|| told(&findings, &looked_at.files));
        self.scene.send_if_modified(|scene| {
            if !Arc::ptr_eq(scene, looked_at) {
                return false;
            }
            let Scene { number, ref shown, ref files, .. } = **scene;
            let (shown, files) = (shown.clone(), Arc::clone(files));
            let change = Change::Findings;
            *scene = Arc::new(Scene { number, change, shown, trouble, findings, is_unjudged: false, files });
            true
        })
    }

    /// Tells that the folder could not be read at all.
    pub fn fail(&self, reason: &str, help: &str) {
        let trouble = Some(format!("error: {reason}\n  help: {help}\n"));
        self.scene.send_modify(|scene| {
            let (number, shown) = (scene.number + 1, scene.shown.clone());
            let (findings, files) = Default::default();
            *scene =
                Arc::new(Scene { number, change: Change::Page, shown, trouble, findings, is_unjudged: false, files });
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
