//! All questions, shared out among a few threads, each of which takes one host after the other.
//!
//! The threads are not those of `rayon`: they wait and do not work, and there are as many of those as there are
//! processors.

use std::collections::{BTreeMap, VecDeque};
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

use jiff::civil;

use crate::config::External;

use super::archive;
use super::ask::Asker;
use super::inside::host_of;
use super::turns::Turns;
use super::{Outcome, Trouble};

/// How many hosts are asked at a time.
const AT_A_TIME: usize = 12;

/// An address to ask for.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// The address.
    pub(super) address: Box<str>,
    /// Whether a copy is wanted if it is gone, and as of when.
    pub(super) copy_as_of: Option<Option<civil::Date>>,
}

/// Asks every question; `told` is given each address and what came of it, in the order of the answers.
pub(super) fn ask_all(questions: Vec<Question>, settings: &External, told: &mut dyn FnMut(Box<str>, Outcome)) {
    let mut hosts: BTreeMap<String, Vec<Question>> = BTreeMap::new();
    for question in questions {
        hosts.entry(host_of(&question.address).0).or_default().push(question);
    }
    let mut queues: Vec<Vec<Question>> = hosts.into_values().collect();
    // The longest takes longest, so it begins first.
    queues.sort_by_key(|queue| std::cmp::Reverse(queue.len()));
    let workers = queues.len().min(AT_A_TIME);
    let queues = Mutex::new(VecDeque::from(queues));
    let turns = Turns::new(settings.pause);
    let asker = Asker::new(settings, &turns);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..workers {
            let (sender, queues, asker) = (sender.clone(), &queues, &asker);
            scope.spawn(move || {
                let next = || queues.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                while let Some(queue) = next() {
                    ask_host(queue, asker, settings, &sender);
                }
            });
        }
        drop(sender);
        for (address, outcome) in receiver {
            told(address, outcome);
        }
    });
}

/// Asks for the addresses of one host, one after the other; what is wrong with it at one of its ports is learnt once.
fn ask_host(queue: Vec<Question>, asker: &Asker<'_>, settings: &External, sender: &Sender<(Box<str>, Outcome)>) {
    let mut troubles: BTreeMap<u16, Trouble> = BTreeMap::new();
    for Question { address, copy_as_of } in queue {
        let (_, port) = host_of(&address);
        let outcome = match troubles.get(&port) {
            Some(trouble) => Outcome::Unreachable { trouble: trouble.clone() },
            None => {
                let (mut outcome, of_this_host) = asker.ask(&address);
                if let Outcome::Unreachable { trouble: found } = &outcome
                    && found.is_of_host()
                    && of_this_host
                {
                    troubles.insert(port, found.clone());
                }
                if let (Outcome::Gone { archived, .. }, Some(as_of), Some(archive)) =
                    (&mut outcome, copy_as_of, &settings.archive)
                {
                    *archived = archive::copy_of(&address, as_of, archive, asker);
                }
                outcome
            }
        };
        // Nobody listens any more only where the whole run has come to its end.
        let _ = sender.send((address, outcome));
    }
}
