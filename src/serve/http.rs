//! The server: who may ask, what is asked, and how the answer is sent.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::answer::{self, Answer};
use super::{Change, Editor, Stage};

/// Ports that are tried behind one that is taken.
const MORE_PORTS: u16 = 30;
/// Below this stands what the script asks for.
const OWN: &str = "/_corroborate/";

/// A server that has an address and does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

/// Why there is no server.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// No port is free.
    #[error("no port from {first} to {last} of {interface} can be had: {reason}")]
    Ports {
        /// The address.
        interface: IpAddr,
        /// The port that was asked for.
        first: u16,
        /// The last that was tried.
        last: u16,
        /// What the system said of the last.
        reason: io::Error,
    },
    /// The system has no room for it.
    #[error("cannot serve: {0}")]
    System(#[from] io::Error),
}

impl ServeError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Ports { .. } => "end what uses these ports, or name another with `--port`",
            Self::System(_) => "end some other programs, and try again",
        }
    }
}

/// What every request is answered from.
#[derive(Clone)]
struct Desk {
    stage: Stage,
    editor: Option<Editor>,
    /// As many pages are made at once as there are processors; others wait for their turn.
    turns: Arc<Semaphore>,
}

impl Server {
    /// Takes a port, or the next that is free.
    ///
    /// # Errors
    /// When none is.
    pub fn bind(interface: IpAddr, port: u16) -> Result<Self, ServeError> {
        let last = port.saturating_add(MORE_PORTS);
        let mut refused = None;
        for port in port..=last {
            match TcpListener::bind((interface, port)) {
                Ok(listener) => {
                    listener.set_nonblocking(true)?;
                    let address = listener.local_addr()?;
                    return Ok(Self { listener, address });
                }
                Err(error) => refused = Some(error),
            }
        }
        let reason = refused.unwrap_or_else(|| io::Error::from(io::ErrorKind::AddrInUse));
        Err(ServeError::Ports { interface, first: port, last, reason })
    }

    /// Where it answers.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the program ends. `editor` is where findings lead that are told on pages.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn run(self, stage: Stage, editor: Option<Editor>) -> Result<(), ServeError> {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let desk = Desk { stage, editor, turns: Arc::new(Semaphore::new(processors)) };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            axum::serve(listener, Router::new().fallback(respond).with_state(desk)).await?;
            Ok(())
        })
    }
}

/// Answers a request.
async fn respond(State(desk): State<Desk>, request: Request) -> Response {
    if let Err(refusal) = admitted(request.headers()) {
        return sent(refusal, &request);
    }
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        let mut response = sent(Answer::text(405, "Pages are read here, and nothing is changed."), &request);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let path = request.uri().path();
    match path.strip_prefix(OWN) {
        Some("live.js") => sent(answer::script(), &request),
        Some("events") => events(&desk.stage),
        Some("news") => {
            let page = request.uri().query().and_then(|query| query.strip_prefix("page=")).unwrap_or("/").to_owned();
            let editor = desk.editor.clone();
            let answer = made(&desk, move |stage| answer::news(&stage.now(), &decoded(&page), editor.as_ref())).await;
            sent(answer, &request)
        }
        Some(_) => sent(Answer::text(404, "There is nothing at this address."), &request),
        None => {
            let path = path.to_owned();
            let answer = made(&desk, move |stage| answer::to(&stage.now(), &path)).await;
            sent(answer, &request)
        }
    }
}

/// An address within a query.
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Makes an answer when its turn has come, apart from the threads that listen.
async fn made(desk: &Desk, make: impl FnOnce(&Stage) -> Answer + Send + 'static) -> Answer {
    let _turn = desk.turns.acquire().await;
    let stage = desk.stage.clone();
    let answer = tokio::task::spawn_blocking(move || make(&stage)).await;
    answer.unwrap_or_else(|_| Answer::text(500, "This page could not be made: the program has a fault."))
}

/// Refuses what comes by another name than an address of this machine, or from a page of another site: so no page elsewhere
/// can have a browser read what is not published yet.
fn admitted(headers: &HeaderMap) -> Result<(), Answer> {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let Some(host) = text(header::HOST).filter(|host| is_this_machine(host)) else {
        return Err(Answer::text(403, "This server answers to `localhost` and to addresses in numbers alone."));
    };
    let from_elsewhere = text(header::ORIGIN).is_some_and(|origin| origin.strip_prefix("http://") != Some(host));
    if from_elsewhere {
        return Err(Answer::text(403, "This server does not answer to pages of other sites."));
    }
    Ok(())
}

/// Whether a host is a name that nobody else can point at this machine.
fn is_this_machine(host: &str) -> bool {
    let name = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => return address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name == "localhost" || name.ends_with(".localhost") || name.parse::<std::net::Ipv4Addr>().is_ok()
}

/// News of every change, for as long as the browser listens.
fn events(stage: &Stage) -> Response {
    let stream = WatchStream::from_changes(stage.news()).map(|scene| {
        let change = match scene.change {
            Change::Page => "page",
            Change::Style => "style",
            Change::Findings => "findings",
        };
        Ok::<_, Infallible>(Event::default().event(change).data(scene.number.to_string()))
    });
    let mut response = Sse::new(stream).keep_alive(KeepAlive::default()).into_response();
    guard(response.headers_mut());
    response
}

/// The answer as it is sent; nothing where the browser has the same already.
fn sent(answer: Answer, request: &Request) -> Response {
    let Answer { status, kind, body, location } = answer;
    let tag: String = Sha256::digest(&body).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{tag}\"");
    let known = request.headers().get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let is_head = request.method() == Method::HEAD;
    let length = body.len();
    let mut response = Response::new(if known || is_head { Body::empty() } else { Body::from(body) });
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.status_mut() = if known && status == StatusCode::OK { StatusCode::NOT_MODIFIED } else { status };
    let headers = response.headers_mut();
    let mut put = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    put(header::CONTENT_TYPE, &kind);
    put(header::ETAG, &tag);
    if is_head {
        put(header::CONTENT_LENGTH, &length.to_string());
    }
    if let Some(location) = location {
        put(header::LOCATION, &location);
    }
    guard(headers);
    response
}

/// What is not published yet is kept by nobody and framed by nobody.
fn guard(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(host: Option<&str>, origin: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in [(header::HOST, host), (header::ORIGIN, origin)] {
            if let Some(value) = value {
                headers.insert(name, HeaderValue::from_str(value).unwrap());
            }
        }
        admitted(&headers).is_ok()
    }

    #[test]
    fn only_names_of_this_machine_are_answered_to() {
        for host in ["localhost", "localhost:4040", "127.0.0.1:4040", "[::1]:4040", "192.168.0.7:80", "x.localhost:1"] {
            assert!(asked(Some(host), None), "{host}");
        }
        for host in ["example.org", "localhost.example.org:4040", "127.0.0.1.example.org", "", "[x]:1", "127.0.0.1:1:2"]
        {
            assert!(!asked(Some(host), None), "{host}");
        }
        assert!(!asked(None, None));
    }

    #[test]
    fn pages_of_other_sites_are_not_answered_to() {
        assert!(asked(Some("localhost:4040"), Some("http://localhost:4040")));
        for origin in ["http://example.org", "http://localhost:4041", "https://localhost:4040", "null"] {
            assert!(!asked(Some("localhost:4040"), Some(origin)), "{origin}");
        }
    }
}
