//! One request at a time to a host, and a pause before the next.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// From when on a host may be asked again; locked while it is asked.
type Turn = Arc<Mutex<Option<Instant>>>;

/// Whose turn it is, for each host.
#[derive(Debug)]
pub(super) struct Turns {
    pause: Duration,
    hosts: Mutex<BTreeMap<String, Turn>>,
}

impl Turns {
    pub(super) fn new(pause: Duration) -> Self {
        Self { pause, hosts: Mutex::default() }
    }

    /// Waits until the host may be asked, asks it, and lets it rest.
    pub(super) fn take<T>(&self, host: &str, ask: impl FnOnce() -> T) -> T {
        let turn = self.turn(host);
        let mut ready = lock(&turn);
        if let Some(ready) = *ready {
            thread::sleep(ready.saturating_duration_since(Instant::now()));
        }
        let answer = ask();
        *ready = Instant::now().checked_add(self.pause);
        answer
    }

    /// Lets a host rest for longer, because it is busy.
    pub(super) fn rest(&self, host: &str, time: Duration) {
        let turn = self.turn(host);
        let mut ready = lock(&turn);
        *ready = (*ready).max(Instant::now().checked_add(time));
    }

    fn turn(&self, host: &str) -> Turn {
        Arc::clone(lock(&self.hosts).entry(host.to_owned()).or_default())
    }
}

/// What another thread left behind is a time, and good whatever became of the thread.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
