//! What a new record has that the one before it had not.

use super::Record;

/// What is new, has changed, or is gone, each as `claim kida-2025`, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// Published for the first time.
    pub new: Vec<String>,
    /// In a new version.
    pub changed: Vec<String>,
    /// Not published any more.
    pub gone: Vec<String>,
}

/// What `now` has that `before` had not.
pub fn news(before: Option<&Record>, now: &Record) -> News {
    let mut news = News::default();
    let empty = Record::default();
    let before = before.unwrap_or(&empty);
    for (name, entry) in &now.briefs {
        let old = before.briefs.get(name).map(|old| (old.version, old.gone.is_some()));
        news.add(&format!("brief {name}"), old, (entry.version, entry.gone.is_some()));
    }
    for (name, entry) in &now.claims {
        let old = before.claims.get(name).map(|old| (old.version, old.gone.is_some()));
        news.add(&format!("claim {name}"), old, (entry.version, entry.gone.is_some()));
    }
    for (name, entry) in &now.sources {
        let old = before.sources.get(name).map(|old| (old.version, old.gone.is_some()));
        news.add(&format!("source {name}"), old, (entry.version, entry.gone.is_some()));
    }
    news
}

impl News {
    fn add(&mut self, name: &str, before: Option<(u32, bool)>, (version, gone): (u32, bool)) {
        let list = match before {
            None => &mut self.new,
            Some((_, false)) if gone => &mut self.gone,
            Some((old, _)) if old != version => &mut self.changed,
            Some(_) => return,
        };
        list.push(name.to_owned());
    }
}
