//! Every address of another site that an author wrote, once, with the places.

use std::collections::BTreeMap;

use crate::config::{Config, Destination};
use crate::diag::{FieldPath, FileId, Place};
use crate::model::{Body, Declared, Library, Link, Source, SourceId, TranslationPlace, Url};

use super::{Owner, Role, Spot, Written, asked_for};

/// Where `site.yaml` is among the texts: it is the first that is read.
const CONFIGURATION: FileId = FileId(0);

/// The addresses of a site, in their own order; the places of each in the order of the files.
pub fn gather(library: &Library, config: &Config) -> Vec<Written> {
    let mut found = Gathered::default();
    found.configuration(config);
    for (id, source) in library.sources.entries() {
        found.source(id, source);
    }
    for (id, brief) in library.briefs.entries() {
        let owner = Owner::Brief(id);
        let doi = brief.doi.as_ref().and_then(|doi| Url::parse(&format!("doi:{doi}")).ok());
        found.under(owner, &brief.declared, doi.as_ref(), &["doi"]);
        for translation in &brief.translations {
            if let TranslationPlace::Url(url) = &translation.place {
                found.under(owner, &brief.declared, Some(url), &["translations"]);
            }
        }
        brief.key_messages.iter().for_each(|body| found.body(owner, body));
        found.body(owner, &brief.body);
    }
    for author in &library.authors {
        let Some(declared) = &author.declared else { continue };
        found.under(Owner::Site, declared, author.url.as_ref(), &["url"]);
        found.same_as(declared, &author.same_as);
        found.body(Owner::Site, &author.body);
    }
    for topic in &library.topics {
        let Some(declared) = &topic.declared else { continue };
        found.same_as(declared, &topic.same_as);
        found.body(Owner::Site, &topic.body);
    }
    for page in &library.pages {
        found.body(Owner::Site, &page.body);
    }
    found.into_written()
}

/// The places of each address.
#[derive(Default)]
struct Gathered(BTreeMap<Box<str>, Vec<Spot>>);

impl Gathered {
    fn note(&mut self, url: &Url, spot: Spot) {
        if let Some(address) = asked_for(url) {
            self.0.entry(address).or_default().push(spot);
        }
    }

    /// An address under these keys of something declared.
    fn under(&mut self, owner: Owner, declared: &Declared, url: Option<&Url>, keys: &[&'static str]) {
        let Some(url) = url else { return };
        let path = keys.iter().fold(declared.path.clone(), |path, key| path.key(*key));
        self.note(url, Spot { owner, role: Role::Link, file: declared.file, place: path.into() });
    }

    fn same_as(&mut self, declared: &Declared, urls: &[Url]) {
        for (index, url) in urls.iter().enumerate() {
            let place = declared.path.clone().key("same_as").index(index).into();
            self.note(url, Spot { owner: Owner::Site, role: Role::Link, file: declared.file, place });
        }
    }

    fn body(&mut self, owner: Owner, body: &Body) {
        for Link { address, file, place } in &body.outward {
            self.note(address, Spot { owner, role: Role::Link, file: *file, place: place.clone() });
        }
    }

    fn source(&mut self, id: SourceId, source: &Source) {
        let declared = &source.declared;
        let spot =
            |role, path: FieldPath| Spot { owner: Owner::Source(id), role, file: declared.file, place: path.into() };
        let path = || declared.path.clone();
        if let Some(url) = &source.url {
            self.note(url, spot(Role::Source, path().key("url")));
        }
        if let Some(url) = source.doi().and_then(|doi| Url::parse(&format!("doi:{doi}")).ok()) {
            self.note(&url, spot(Role::Source, path().key("serial-number").key("doi")));
        }
        if let Some(archived) = &source.archived {
            self.note(&archived.url, spot(Role::Copy, path().key("archived").key("url")));
        }
        for (index, notice) in source.notices.iter().enumerate() {
            if let Some(url) = &notice.url {
                self.note(url, spot(Role::Link, path().key("notices").index(index).key("url")));
            }
        }
    }

    fn configuration(&mut self, config: &Config) {
        let root = FieldPath::root;
        let site = |place: Place| Spot { owner: Owner::Site, role: Role::Link, file: CONFIGURATION, place };
        if let Some(publisher) = &config.publisher {
            let path = || root().key("publisher");
            if let Some(url) = &publisher.url {
                self.note(url, site(path().key("url").into()));
            }
            if let Some(Destination::Url(url)) = &publisher.logo {
                self.note(url, site(path().key("logo").into()));
            }
            if let Some(Destination::Url(url)) = &publisher.corrections_policy {
                self.note(url, site(path().key("corrections_policy").into()));
            }
        }
        for entry in &config.menu {
            if let Destination::Url(url) = &entry.target {
                self.note(url, site(root().key("menu").index(entry.index).key("url").into()));
            }
        }
    }

    fn into_written(self) -> Vec<Written> {
        let written = self.0.into_iter().map(|(address, mut spots)| {
            // What is written before the text of a file was noted before it.
            spots.sort_by_key(|spot| spot.file);
            Written { address, spots }
        });
        written.collect()
    }
}
