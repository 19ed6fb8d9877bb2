//! Elements of a head, written one in a line.

use quick_xml::escape::escape;

use crate::model::on_one_line;

use super::json::Node;

/// The elements so far.
#[derive(Debug, Default)]
pub(super) struct Tags {
    pub(super) html: String,
}

impl Tags {
    /// `<meta name>`; nothing for an empty text.
    pub(super) fn name(&mut self, name: &str, content: &str) {
        self.meta("name", name, content);
    }

    /// `<meta property>` (RDFa, as the Open Graph protocol wants it).
    pub(super) fn property(&mut self, name: &str, content: &str) {
        self.meta("property", name, content);
    }

    fn meta(&mut self, attribute: &str, name: &str, content: &str) {
        let content = on_one_line(content);
        if !content.is_empty() {
            self.add(&["<meta ", attribute, "=\"", name, "\" content=\"", &escape(content.as_str()), "\">\n"]);
        }
    }

    /// `<link>` without more.
    pub(super) fn link(&mut self, rel: &str, address: &str) {
        self.link_with(rel, address, &[]);
    }

    /// `<link>` with further attributes.
    pub(super) fn link_with(&mut self, rel: &str, address: &str, more: &[(&str, &str)]) {
        self.add(&["<link rel=\"", rel, "\""]);
        for (name, value) in more {
            self.add(&[" ", name, "=\"", &escape(*value), "\""]);
        }
        self.add(&[" href=\"", &escape(address), "\">\n"]);
    }

    /// A block of data, which no browser runs.
    pub(super) fn data(&mut self, graph: &Node) {
        self.add(&["<script type=\"application/ld+json\">", &graph.to_json(), "</script>\n"]);
    }

    fn add(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.html.push_str(part));
    }
}
