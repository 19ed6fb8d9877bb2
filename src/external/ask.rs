//! One address: what is sent, how often, and what the answer says.

use std::time::Duration;

use ureq::http::header::{DATE, LOCATION, RETRY_AFTER};
use ureq::http::{HeaderMap, Method, Request, Response};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, Error, Timeout};
use url::Url;

use crate::config::External;

use super::inside::{Guard, LeadsInside, is_inside};
use super::turns::Turns;
use super::{Outcome, Trouble};

/// How often an address is led on.
const MOST_HOPS: usize = 10;

/// How often the same is asked.
const MOST_TRIES: u32 = 3;

/// The longest time that a server may ask to wait; one that wants more is not asked again.
const LONGEST_REST: Duration = Duration::from_secs(60);

/// The shortest time before the same is asked again; it doubles each time.
const SHORTEST_REST: Duration = Duration::from_secs(1);

/// The resolver of DOI names: that it leads on is what there is to know. The page of the publisher is behind it, which
/// seldom answers a program.
const RESOLVERS: [&str; 2] = ["doi.org", "dx.doi.org"];

/// Asks for addresses, politely.
pub(super) struct Asker<'a> {
    agent: Agent,
    settings: &'a External,
    turns: &'a Turns,
}

/// The part of an answer that matters.
#[derive(Debug)]
struct Reply {
    status: u16,
    location: Option<String>,
    rest: Option<Duration>,
}

/// Why there is no answer.
#[derive(Debug)]
enum Silence {
    /// It was not asked.
    Inside,
    /// It was asked in vain.
    Trouble(Trouble),
}

impl<'a> Asker<'a> {
    pub(super) fn new(settings: &'a External, turns: &'a Turns) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            // The addresses that are connected to are judged here; a proxy would look them up itself.
            .proxy(None)
            .timeout_global(Some(settings.timeout))
            // Before the whole time is over, so that a host that is not there is told from a page that is slow.
            .timeout_resolve(Some(settings.timeout / 2))
            .timeout_connect(Some(settings.timeout / 2))
            .user_agent(concat!("Corroborate/", env!("CARGO_PKG_VERSION"), " (link check)"))
            .accept("*/*")
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), Guard::new(&settings.allow));
        Self { agent, settings, turns }
    }

    /// What comes of an address, and whether what is wrong is wrong with its own host.
    pub(super) fn ask(&self, address: &str) -> (Outcome, bool) {
        let Ok(first) = Url::parse(address) else {
            return (Outcome::Unreachable { trouble: Trouble::Strange }, false);
        };
        let mut here = first.clone();
        let mut seen = vec![here.clone()];
        // Where the address has moved for good, as far as every step up to there was one for good.
        let (mut moved, mut for_good) = (None, true);
        for _ in 0..=MOST_HOPS {
            let led = |url: &Url| (*url != first).then(|| url.as_str().into());
            let own = here.origin() == first.origin();
            let reply = match self.reply(&here) {
                Ok(reply) => reply,
                Err(Silence::Inside) => return (Outcome::Inside { at: led(&here) }, false),
                Err(Silence::Trouble(trouble)) => return (Outcome::Unreachable { trouble }, own),
            };
            let Some(next) = reply.next(&here) else {
                return (judge(reply.status, moved, led(&here)), false);
            };
            if here.host_str().is_some_and(|host| RESOLVERS.contains(&host)) {
                return (Outcome::There, false);
            }
            if !matches!(next.scheme(), "http" | "https") {
                return (Outcome::Unreachable { trouble: Trouble::Elsewhere(next.as_str().into()) }, false);
            }
            for_good &= matches!(reply.status, 301 | 308);
            if for_good {
                moved = Some(next.as_str().into());
            }
            if seen.contains(&next) {
                break;
            }
            seen.push(next.clone());
            here = next;
        }
        (Outcome::Unreachable { trouble: Trouble::Endless }, false)
    }

    /// The text at an address, of which no more than `most` bytes are read.
    pub(super) fn text(&self, url: &Url, most: u64) -> Option<String> {
        if is_inside(url, &self.settings.allow) {
            return None;
        }
        let mut response = self.turns.take(url.host_str()?, || self.send(&Method::GET, url)).ok()?;
        if !response.status().is_success() {
            return None;
        }
        response.body_mut().with_config().limit(most).read_to_string().ok()
    }

    /// What one address answers: `HEAD` first, which costs a server least, and `GET` where that is not understood.
    fn reply(&self, url: &Url) -> Result<Reply, Silence> {
        if is_inside(url, &self.settings.allow) {
            return Err(Silence::Inside);
        }
        let host = url.host_str().unwrap_or_default();
        let mut method = Method::HEAD;
        let mut rest = self.settings.pause.min(SHORTEST_REST);
        let mut tries = 0;
        loop {
            // The body of an answer is never read: the connection is closed in its place.
            let got = self.turns.take(host, || self.send(&method, url).map(|response| Reply::of(&response)));
            let got = got.map_err(|error| self.silence(error));
            let head = std::mem::replace(&mut method, Method::GET) == Method::HEAD;
            let again = match &got {
                Ok(Reply { status: 429, rest: wanted, .. }) => wanted.or(Some(rest)),
                Ok(Reply { status: 400..=499, .. }) if head => continue,
                Ok(Reply { status: 500.., rest: wanted, .. }) => wanted.or(Some(rest)),
                Ok(_) | Err(Silence::Inside) => None,
                // To wait in vain once more is enough.
                Err(Silence::Trouble(Trouble::Late(_))) => {
                    tries += 1;
                    Some(rest)
                }
                Err(Silence::Trouble(Trouble::Unsafe(_))) => None,
                Err(Silence::Trouble(_)) => Some(rest),
            };
            tries += 1;
            match again.filter(|again| tries < MOST_TRIES && *again <= LONGEST_REST) {
                Some(again) => self.turns.rest(host, again),
                None => return got,
            }
            rest *= 2;
        }
    }

    fn send(&self, method: &Method, url: &Url) -> Result<Response<Body>, Error> {
        let mut url = url.clone();
        // Where an address leads may have a name and a password in it: they are nobody's here.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        url.set_fragment(None);
        self.agent.run(Request::builder().method(method.clone()).uri(url.as_str()).body(())?)
    }

    fn silence(&self, error: Error) -> Silence {
        let error = match error {
            Error::Other(other) if other.is::<LeadsInside>() => return Silence::Inside,
            other => other,
        };
        Silence::Trouble(match error {
            Error::HostNotFound => Trouble::Name,
            Error::Timeout(Timeout::Resolve) => Trouble::Connection("its name was not looked up in time".into()),
            Error::Timeout(Timeout::Connect) => Trouble::Connection("no connection was made in time".into()),
            Error::Timeout(_) => Trouble::Late(self.settings.timeout.as_secs()),
            Error::Rustls(error) => Trouble::Unsafe(error.to_string().into()),
            Error::Tls(error) => Trouble::Unsafe(error.into()),
            Error::ConnectionFailed => Trouble::Connection("nobody listens there".into()),
            Error::Io(error) => of_connection(&error),
            _ => Trouble::Strange,
        })
    }
}

fn of_connection(error: &std::io::Error) -> Trouble {
    use std::io::ErrorKind;
    match error.kind() {
        // What `rustls` does not accept comes wrapped like this.
        ErrorKind::InvalidData if error.get_ref().is_some() => Trouble::Unsafe(error.to_string().into()),
        ErrorKind::ConnectionRefused => Trouble::Connection("nobody listens there".into()),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            Trouble::Connection("there is no way to it".into())
        }
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::UnexpectedEof
        | ErrorKind::BrokenPipe => Trouble::Cut,
        other => Trouble::Connection(other.to_string().into()),
    }
}

/// What a status says of the page; `moved` is where it has moved for good, `at` what answered in its place.
fn judge(status: u16, moved: Option<Box<str>>, at: Option<Box<str>>) -> Outcome {
    match (status, moved) {
        (200..=299, Some(to)) => Outcome::Moved { to },
        (200..=299, None) => Outcome::There,
        (404 | 410, _) => Outcome::Gone { status, at, archived: None },
        // Some servers invent statuses above the last (999) for programs that they do not like.
        (400..=499 | 600.., _) => Outcome::Refused { status },
        _ => Outcome::Unreachable { trouble: Trouble::Status(status) },
    }
}

impl Reply {
    fn of(response: &Response<Body>) -> Self {
        let headers = response.headers();
        Self {
            status: response.status().as_u16(),
            location: text_of(headers, LOCATION.as_str()).map(str::to_owned),
            rest: rest(headers),
        }
    }

    /// Where it leads on to.
    fn next(&self, here: &Url) -> Option<Url> {
        let location = self.location.as_deref().filter(|_| matches!(self.status, 301..=303 | 307 | 308))?;
        let mut next = here.join(location).ok()?;
        next.set_fragment(None);
        Some(next)
    }
}

fn text_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// For how long a server asks to be left alone: so many seconds, or until a time, told by its own clock.
fn rest(headers: &HeaderMap) -> Option<Duration> {
    let until = text_of(headers, RETRY_AFTER.as_str())?.trim();
    if let Ok(seconds) = until.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let time = |text: &str| jiff::fmt::rfc2822::parse(text).ok();
    let rest = time(until)?.duration_since(&time(text_of(headers, DATE.as_str())?)?);
    Duration::try_from(rest).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_is_not_there_is_told_from_a_page_that_is_slow() {
        let (settings, turns) = (External::default(), Turns::new(Duration::ZERO));
        let asker = Asker::new(&settings, &turns);
        for (timeout, of_host) in [
            (Timeout::Resolve, true),
            (Timeout::Connect, true),
            (Timeout::RecvResponse, false),
            (Timeout::Global, false),
        ] {
            match asker.silence(Error::Timeout(timeout)) {
                Silence::Trouble(trouble) => assert_eq!(trouble.is_of_host(), of_host, "{timeout:?}: {trouble}"),
                Silence::Inside => panic!("{timeout:?}"),
            }
        }
    }

    #[test]
    fn a_server_says_how_long_to_wait_in_seconds_or_by_its_own_clock() {
        let asked = |after: &str, date: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, after.parse().unwrap());
            headers.insert(DATE, date.parse().unwrap());
            rest(&headers)
        };
        let now = "Mon, 23 Nov 2026 10:00:00 GMT";
        assert_eq!(asked("7", now), Some(Duration::from_secs(7)));
        assert_eq!(asked("Mon, 23 Nov 2026 10:01:30 GMT", now), Some(Duration::from_secs(90)));
        assert_eq!(asked("Mon, 23 Nov 2026 09:00:00 GMT", now), None);
        assert_eq!(asked("soon", now), None);
    }
}
