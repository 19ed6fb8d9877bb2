//! Authors, topics and free pages.

use std::sync::Arc;

use crate::diag::{Diagnostic, FieldPath};
use crate::model::{Author, Body, Declared, Page, Topic, TopicId};
use crate::parse::{RawAuthor, RawKey, RawPage, RawTopic};

use super::asked::Names;
use super::body::{BodyLinker, Here};
use super::graph::cut_circles;
use super::names::{at, repeated};
use super::stated::Stated;

/// Links topics, in their order; none may lie within itself.
pub(super) fn link_topics(
    raw: Vec<Stated<RawTopic>>,
    names: &Names<'_>,
    bodies: &mut BodyLinker<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Topic> {
    let mut topics: Vec<Topic> = raw.into_iter().map(|raw| link_topic(raw, names, bodies, findings)).collect();
    let mut parents: Vec<Vec<usize>> =
        topics.iter().map(|topic| topic.parent.iter().map(|parent| parent.index()).collect()).collect();
    for circle in cut_circles(&mut parents) {
        let topic = &topics[circle[0]];
        if let Some(declared) = &topic.declared {
            let finding = Diagnostic::error("topic-cycle", format!("topic `{}` lies within itself", topic.id));
            let finding = finding.help("take one `parent` away");
            findings.push(at(finding, declared.file, declared.path.clone().key("parent")));
        }
    }
    for (topic, parents) in topics.iter_mut().zip(parents) {
        topic.parent = parents.first().map(|parent| TopicId::at(*parent));
    }
    topics
}

fn link_topic(
    raw: Stated<RawTopic>,
    names: &Names<'_>,
    bodies: &mut BodyLinker<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Topic {
    let raw = match raw {
        Stated::Declared(raw) => Arc::unwrap_or_clone(raw),
        Stated::Named { id, name, first } => {
            return Topic {
                id,
                declared: None,
                named: Some(first),
                title: name,
                summary: None,
                parent: None,
                questions: Vec::new(),
                same_as: Vec::new(),
                extra: Vec::new(),
                body: Body::default(),
            };
        }
    };
    let here = Here { file: raw.declared.file, path: &raw.path, within: None };
    let (body, _) = bodies.link(raw.body, here);
    let parent = raw.parent.and_then(|parent| {
        let found = names.topics.get(&parent);
        if found.is_none() {
            let finding = names.topics.unknown(&parent, "topic", "topics lie in topics/");
            let place = raw.declared.path.clone().key("parent");
            findings.extend(finding.map(|finding| at(finding, raw.declared.file, place)));
        }
        found
    });
    Topic {
        id: raw.id,
        declared: Some(raw.declared),
        named: None,
        title: raw.title,
        summary: raw.summary,
        parent,
        questions: raw.questions,
        same_as: raw.same_as,
        extra: raw.extra,
        body,
    }
}

/// Links authors, in their order.
pub(super) fn link_authors(
    raw: Vec<Stated<RawAuthor>>,
    names: &Names<'_>,
    bodies: &mut BodyLinker<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Author> {
    raw.into_iter().map(|raw| link_author(raw, names, bodies, findings)).collect()
}

fn link_author(
    raw: Stated<RawAuthor>,
    names: &Names<'_>,
    bodies: &mut BodyLinker<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Author {
    let raw = match raw {
        Stated::Declared(raw) => Arc::unwrap_or_clone(raw),
        Stated::Named { id, name, first: _ } => {
            return Author {
                id,
                declared: None,
                name,
                sort_name: None,
                role: None,
                organization: None,
                url: None,
                orcid: None,
                email: None,
                topics: Vec::new(),
                same_as: Vec::new(),
                interests: None,
                funding: Vec::new(),
                extra: Vec::new(),
                body: Body::default(),
            };
        }
    };
    let here = Here { file: raw.declared.file, path: &raw.path, within: None };
    let (body, _) = bodies.link(raw.body, here);
    Author {
        topics: link_topic_keys(raw.topics, &raw.declared, names, findings),
        id: raw.id,
        declared: Some(raw.declared),
        name: raw.name,
        sort_name: raw.sort_name,
        role: raw.role,
        organization: raw.organization,
        url: raw.url,
        orcid: raw.orcid,
        email: raw.email,
        same_as: raw.same_as,
        interests: raw.interests,
        funding: raw.funding,
        extra: raw.extra,
        body,
    }
}

/// Links a list of topics under `topics`.
pub(super) fn link_topic_keys(
    keys: Vec<RawKey>,
    declared: &Declared,
    names: &Names<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<TopicId> {
    let mut ids = Vec::with_capacity(keys.len());
    for RawKey { text, index } in keys {
        match names.topics.called(&text) {
            Some(id) if !ids.contains(&id) => ids.push(id),
            Some(_) => {
                let place = declared.path.clone().key("topics").index(index);
                findings.push(named_twice("topic", &text, declared, place));
            }
            None => {
                let finding = names.topics.unknown(&text, "topic", "topics lie in topics/");
                let place = declared.path.clone().key("topics").index(index);
                findings.extend(finding.map(|finding| at(finding, declared.file, place)));
            }
        }
    }
    ids
}

/// The finding that a text names an author or a topic a second time.
pub(super) fn named_twice(what: &str, id: &str, declared: &Declared, path: FieldPath) -> Diagnostic {
    let finding = Diagnostic::warning("duplicate-name", format!("{what} `{id}` is named twice")).help("take one away");
    repeated(at(finding, declared.file, path.clone()), declared.file, path)
}

/// Links free pages, in their order.
pub(super) fn link_pages(raw: Vec<Arc<RawPage>>, bodies: &mut BodyLinker<'_>) -> Vec<Page> {
    raw.into_iter()
        .map(|raw| {
            let raw = Arc::unwrap_or_clone(raw);
            let here = Here { file: raw.declared.file, path: &raw.path, within: None };
            let (body, _) = bodies.link(raw.body, here);
            Page {
                slug: raw.slug,
                declared: raw.declared,
                title: raw.title,
                summary: raw.summary,
                date: raw.date,
                updated: raw.updated,
                draft: raw.draft,
                aliases: raw.aliases,
                extra: raw.extra,
                body,
            }
        })
        .collect()
}
