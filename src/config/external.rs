//! The section `external`: how links to other sites are checked.

use std::time::Duration;

use crate::diag::Diagnostic;
use crate::model::Url;
use crate::yaml::Node;

use super::whole;

/// How links to other sites are checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct External {
    /// What is not asked.
    pub skip: Vec<Skipped>,
    /// Hosts of one's own network that are asked all the same.
    pub allow: Vec<Host>,
    /// The time between two requests to one host.
    pub pause: Duration,
    /// How long an answer is waited for.
    pub timeout: Duration,
    /// For how many days the answer of a page that is there is good.
    pub keep: u32,
    /// Where copies of what is gone are asked for; `None` where they are not.
    pub archive: Option<Url>,
}

/// A host, perhaps at one of its ports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    name: String,
    port: Option<u16>,
}

/// What is not asked when links are checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skipped {
    /// A host, and those below it.
    Host(Host),
    /// Addresses that begin like this.
    Beginning(Url),
}

impl Host {
    /// Reads `example.org` or `127.0.0.1:8080`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let url = url::Url::parse(&format!("http://{text}/")).ok()?;
        let is_bare =
            url.path() == "/" && url.query().is_none() && url.fragment().is_none() && !text.contains(['/', '@']);
        let with_port = text.rsplit(']').next().is_some_and(|end| end.contains(':'));
        let name = url.host_str().filter(|_| is_bare)?.to_owned();
        Some(Self { name, port: url.port_or_known_default().filter(|_| with_port) })
    }

    /// Whether it is that host, at that port.
    pub fn is(&self, name: &str, port: u16) -> bool {
        self.name == name && self.port.is_none_or(|own| own == port)
    }

    /// Whether it is that host or one above it, at that port.
    pub fn holds(&self, name: &str, port: u16) -> bool {
        let below = name.strip_suffix(&self.name).is_some_and(|rest| rest.ends_with('.'));
        self.is(name, port) || (below && self.port.is_none_or(|own| own == port))
    }
}

impl Default for External {
    fn default() -> Self {
        Self {
            skip: Vec::new(),
            allow: Vec::new(),
            pause: Duration::from_secs(1),
            timeout: Duration::from_secs(20),
            keep: 7,
            archive: Url::parse("https://archive.org/wayback/available").ok(),
        }
    }
}

pub(super) fn read(node: &Node<'_>) -> Option<External> {
    let default = External::default();
    let mut fields = node.fields("the section `external`")?;
    let pause = fields.get("pause").and_then(|node| {
        whole(&node, 0..=60_000, |number| format!("there can be no pause of {number} milliseconds between requests"))
    });
    let timeout = fields
        .get("timeout")
        .and_then(|node| whole(&node, 1..=300, |number| format!("an answer cannot be waited for {number} seconds")));
    let keep = fields
        .get("keep")
        .and_then(|node| whole(&node, 0..=365, |number| format!("an answer cannot be kept for {number} days")));
    let archive = fields.get("archive");
    let external = External {
        skip: fields.many("skip", |node| read_skipped(&node)),
        allow: fields.many("allow", |node| read_host(&node)),
        pause: pause.map_or(default.pause, |pause| Duration::from_millis(pause.into())),
        timeout: timeout.map_or(default.timeout, |timeout| Duration::from_secs(timeout.into())),
        keep: keep.unwrap_or(default.keep),
        archive: match archive {
            Some(node) if node.as_scalar_text().as_deref() == Some("none") => None,
            Some(node) => node.url(),
            None => default.archive,
        },
    };
    fields.finish();
    Some(external)
}

fn read_skipped(node: &Node<'_>) -> Option<Skipped> {
    if node.as_scalar_text().is_some_and(|text| text.contains("://")) {
        return node.url().map(Skipped::Beginning);
    }
    read_host(node).map(Skipped::Host)
}

fn read_host(node: &Node<'_>) -> Option<Host> {
    let text = node.text()?;
    let host = Host::parse(&text);
    if host.is_none() {
        let finding = Diagnostic::error("bad-host", format!("`{text}` is no host"));
        node.fault(finding.help("write it as in an address: `example.org`, or `127.0.0.1:8080` with a port"), "");
    }
    host
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_what_stands_in_an_address() {
        let host = |text| Host::parse(text).unwrap();
        assert!(host("Example.ORG").is("example.org", 443));
        assert!(host("localhost:80").is("localhost", 80) && !host("localhost:80").is("localhost", 8080));
        assert!(host("[::1]:8080").is("[::1]", 8080) && host("[::1]").is("[::1]", 1));
        assert!(host("2130706433").is("127.0.0.1", 80));
        assert!(host("example.org").holds("www.example.org", 443));
        assert!(!host("example.org").holds("notexample.org", 443) && !host("example.org").is("www.example.org", 443));
        for bad in ["", "a b", "example.org/x", "https://example.org", "a@example.org", "example.org?x", "x:y"] {
            assert_eq!(Host::parse(bad), None, "{bad}");
        }
    }
}
