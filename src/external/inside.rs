//! Which addresses lead to this computer or into its network: a text must not make the program that checks it knock at
//! doors that only it can reach.
//!
//! A name is judged by what it stands for, at the moment at which the connection is made, and only what was judged is
//! connected to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use url::{Host as Named, Url};

use crate::config::Host;

/// The host and the port of an address; an empty name where it has none.
pub(super) fn host_of(address: &str) -> (String, u16) {
    let url = Url::parse(address).ok();
    let name = url.as_ref().and_then(|url| url.host_str()).unwrap_or_default().to_owned();
    (name, url.and_then(|url| url.port_or_known_default()).unwrap_or_default())
}

/// Whether it can be told from an address alone that it leads inside, and nobody allows it.
pub(super) fn is_inside(url: &Url, allowed: &[Host]) -> bool {
    let port = url.port_or_known_default().unwrap_or_default();
    let inside = match url.host() {
        Some(Named::Ipv4(address)) => !is_public(IpAddr::V4(address)),
        Some(Named::Ipv6(address)) => !is_public(IpAddr::V6(address)),
        // RFC 6761: the name of this computer, whatever a server of names says.
        Some(Named::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        None => true,
    };
    inside && !url.host_str().is_some_and(|name| allowed.iter().any(|host| host.is(name, port)))
}

/// Whether an address of the network is one of the public internet (IANA's registries of special-purpose addresses).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => match within(address) {
            Some(address) => is_public_v4(address),
            None => {
                let first = address.segments()[0];
                let is_global = (0x2000..0x4000).contains(&first);
                let is_documentation = first == 0x2001 && address.segments()[1] == 0xdb8;
                is_global && !is_documentation
            }
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_this_network = a == 0;
    let is_shared = a == 100 && (64..128).contains(&b);
    let is_protocol = (a, b, c) == (192, 0, 0);
    let is_benchmark = a == 198 && (18..20).contains(&b);
    let is_reserved = a >= 240;
    !(address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || is_this_network
        || is_shared
        || is_protocol
        || is_benchmark
        || is_reserved)
}

/// The IPv4 address that an IPv6 address carries: mapped, translated (NAT64) or tunnelled (6to4).
fn within(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let octets = address.octets();
    let at = |from: usize| Ipv4Addr::new(octets[from], octets[from + 1], octets[from + 2], octets[from + 3]);
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..] => Some(at(12)),
        [0x2002, ..] => Some(at(2)),
        _ => None,
    }
}

/// A name leads inside.
#[derive(Debug, thiserror::Error)]
#[error("the name stands for an address of a private network")]
pub(super) struct LeadsInside;

/// Looks names up, and lets through what is public or allowed.
#[derive(Debug)]
pub(super) struct Guard {
    names: DefaultResolver,
    allowed: Vec<Host>,
}

impl Guard {
    pub(super) fn new(allowed: &[Host]) -> Self {
        Self { names: DefaultResolver::default(), allowed: allowed.to_vec() }
    }
}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.names.resolve(uri, config, timeout).map_err(|error| match error {
            Error::Io(_) => Error::HostNotFound,
            other => other,
        })?;
        let (name, port) = host_of(&uri.to_string());
        if self.allowed.iter().any(|host| host.is(&name, port)) {
            return Ok(found);
        }
        let mut public = self.empty();
        found.iter().filter(|address| is_public(address.ip())).for_each(|address| public.push(*address));
        if public.is_empty() { Err(Error::Other(Box::new(LeadsInside))) } else { Ok(public) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(address: &str) -> bool {
        is_inside(&Url::parse(address).unwrap(), &[])
    }

    #[test]
    fn addresses_of_this_computer_and_its_network_are_told_in_every_form() {
        for address in [
            "http://127.0.0.1/",
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0177.0.0.1/",
            "http://127.0.0.1.:80/",
            "http://0/",
            "http://10.1.2.3/",
            "http://172.31.255.255/",
            "http://192.168.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://198.18.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://[::]/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[2002:7f00:1::]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[ff02::1]/",
            "http://localhost/",
            "http://LOCALHOST./",
            "http://a.localhost:8080/",
        ] {
            assert!(inside(address), "{address}");
        }
    }

    #[test]
    fn public_addresses_and_names_are_let_through() {
        for address in [
            "https://example.org/",
            "http://93.184.216.34/",
            "http://172.32.0.1/",
            "http://100.128.0.1/",
            "http://[2606:2800:220:1:248:1893:25c8:1946]/",
            "http://[::ffff:93.184.216.34]/",
            "http://localhost.example.org/",
        ] {
            assert!(!inside(address), "{address}");
        }
    }

    #[test]
    fn what_the_author_allows_is_let_through_at_that_port_alone() {
        let allowed = [Host::parse("127.0.0.1:8080").unwrap()];
        let inside = |address| is_inside(&Url::parse(address).unwrap(), &allowed);
        assert!(!inside("http://127.0.0.1:8080/x"));
        assert!(inside("http://127.0.0.1:8081/x") && inside("http://localhost:8080/"));
    }

    #[test]
    fn a_name_is_judged_by_what_it_stands_for() {
        use ureq::unversioned::transport::time::Duration;
        let resolve = |allowed: &[Host]| {
            let timeout =
                NextTimeout { after: Duration::NotHappening, reason: ureq::Timeout::Global, ..NextTimeout::default() };
            let uri = "http://localhost:8080/".parse().unwrap();
            Guard::new(allowed).resolve(&uri, &Config::default(), timeout)
        };
        assert!(matches!(resolve(&[]), Err(Error::Other(error)) if error.is::<LeadsInside>()));
        assert!(resolve(&[Host::parse("localhost:8080").unwrap()]).is_ok_and(|found| !found.is_empty()));
    }
}
