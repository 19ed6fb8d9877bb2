//! `similar-topic`: a topic that only briefs name, almost as another topic is called.

use crate::check::rules::{Look, Rule};
use crate::check::{About, Found, Subject};
use crate::config::Level;
use crate::diag::{Diagnostic, Near, near};
use crate::model::{Topic, TopicId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "similar-topic",
    in_short: ("topic may be a slip of the pen", "topics may be slips of the pen"),
    level: Level::Warn,
    page: include_str!("similar_topic.md"),
    look: Look::Site(look),
};

fn look(subject: Subject<'_>, found: &mut Found) {
    let library = subject.library;
    let mut uses = vec![0_usize; library.topics.places()];
    for topic in library.briefs.iter().flat_map(|brief| &brief.topics) {
        uses[topic.index()] += 1;
    }
    let used = |id: TopicId| uses[id.index()];
    for (id, topic) in library.topics.entries() {
        let Some(place) = &topic.named else { continue };
        let others = library.topics.entries();
        let meant = others.filter(|(other_id, other)| {
            (other.declared.is_some() || used(*other_id) > used(id)) && may_be_meant(&topic.id, other)
        });
        let Some(near) = near(&topic.id, meant.map(|(_, other)| &*other.id)) else { continue };
        // It may be a topic of its own.
        let near @ Near { name, .. } = Near { is_clear: false, ..near };
        let message = format!("topic `{}` has no file and is spelt almost like `{name}`", topic.id);
        let finding = Diagnostic::warning("", message)
            .help(format!("write `{name}`, or add `content/topics/{}.md` if it is another topic", topic.id))
            .fix(near.fix(&*topic.id, name))
            .at(place.file, place.path.clone(), "");
        let mut briefs = library.briefs.entries();
        let brief = briefs.find(|(_, brief)| brief.declared.file == place.file);
        found.report_on(brief.map_or(About::Site, |(id, _)| About::Brief(id)), finding);
    }
}

/// Whether a slip of the pen may lead from `id` to the other topic: a year is another year on purpose, and a longer
/// name that goes on where a name ends is a part of its field.
fn may_be_meant(id: &str, other: &Topic) -> bool {
    let letters = |id: &str| id.replace(|c: char| c.is_ascii_digit(), "");
    letters(id) != letters(&other.id) && !other.id.starts_with(&format!("{id}-"))
}
