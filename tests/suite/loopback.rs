//! Another site for tests: a server on this computer, which says what the test wants and notes what it is asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::site::{Run, Site};

/// What the server does with a request.
pub(crate) enum Reply {
    /// Answers with this status, and these lines of a head.
    Head(u16, String),
    /// Answers with this text.
    Text(String),
    /// Answers 200, with a body that does not end.
    Endless,
    /// Says nothing for so long.
    Silent(Duration),
    /// Closes the connection.
    Cut,
}

/// A request: when it came, and what was asked: `HEAD /a`.
#[derive(Debug, Clone)]
struct Asked {
    when: Instant,
    what: String,
}

/// A server that notes what it is asked.
pub(crate) struct Server {
    pub(crate) port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
    pub(crate) agents: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers each request by its method and address, and how often that address was asked for before.
    pub(crate) fn new(answer: impl Fn(&str, &str, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (asked, agents) = (Arc::new(Mutex::default()), Arc::new(Mutex::default()));
        let server = Self { port, asked: Arc::clone(&asked), agents: Arc::clone(&agents) };
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, asked, agents) = (Arc::clone(&answer), Arc::clone(&asked), Arc::clone(&agents));
                thread::spawn(move || serve(&stream.unwrap(), &*answer, &asked, &agents));
            }
        });
        server
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What was asked, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|asked| asked.what.clone()).collect()
    }

    /// The times between one request and the next.
    pub(crate) fn pauses(&self) -> Vec<Duration> {
        let asked = self.asked.lock().unwrap();
        asked.windows(2).map(|two| two[1].when - two[0].when).collect()
    }

    /// A site with one source for each of these paths, which may ask this server, and has these lines in `external:`.
    pub(crate) fn site(&self, paths: &[&str], more: &str) -> Site {
        let sources: Vec<String> = paths
            .iter()
            .enumerate()
            .map(|(at, path)| format!("s{at}: {{title: S, url: \"{}\"}}\n", self.address(path)))
            .collect();
        self.configured(more).file("content/sources/s.yaml", sources.concat())
    }

    /// A site that may ask this server.
    pub(crate) fn configured(&self, more: &str) -> Site {
        let rules = "all: allow, link-gone: warn, link-inside: warn, link-moved: info, link-refused: info, link-unreachable: warn";
        let allow = format!("127.0.0.1:{}", self.port);
        let config = format!(
            "title: A site\nrules: {{{rules}}}\nexternal:\n  allow: [\"{allow}\"]\n  archive: none\n{}{more}",
            if more.contains("pause") { "" } else { "  pause: 5\n" }
        );
        let config = if more.contains("archive:") { config.replace("  archive: none\n", "") } else { config };
        Site::new().with_rules().file("content/site.yaml", config)
    }

    /// What the program said, with one port for all.
    pub(crate) fn said(&self, run: &Run) -> String {
        run.stderr.replace(&format!(":{}", self.port), ":PORT_")
    }
}

fn serve(
    stream: &TcpStream,
    answer: &dyn Fn(&str, &str, usize) -> Reply,
    asked: &Mutex<Vec<Asked>>,
    agents: &Mutex<Vec<String>>,
) {
    let mut out = stream;
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let head: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    let agent = head.iter().find_map(|line| line.strip_prefix("user-agent: ").or(line.strip_prefix("User-Agent: ")));
    agents.lock().unwrap().extend(agent.map(str::to_owned));
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let before = {
        let mut asked = asked.lock().unwrap();
        let before = asked.iter().filter(|asked| asked.what.ends_with(&format!(" {path}"))).count();
        asked.push(Asked { when: Instant::now(), what: format!("{method} {path}") });
        before
    };
    let head = |status: u16, more: &str| format!("HTTP/1.1 {status} Status\r\n{more}connection: close\r\n");
    // Whoever asked may have gone away, as it should where a body does not end.
    let _ = match answer(method, path, before) {
        Reply::Head(status, more) => write!(out, "{}content-length: 0\r\n\r\n", head(status, &more)),
        Reply::Text(text) => write!(out, "{}content-length: {}\r\n\r\n{text}", head(200, ""), text.len()),
        Reply::Silent(time) => {
            thread::sleep(time);
            Ok(())
        }
        Reply::Cut => Ok(()),
        Reply::Endless => write!(out, "{}\r\n", head(200, "")).and_then(|()| {
            loop {
                out.write_all(&[b'x'; 65_536])?;
            }
        }),
    };
}

/// An answer with this status and nothing else.
pub(crate) fn status(status: u16) -> Reply {
    Reply::Head(status, String::new())
}

/// An answer that leads on.
pub(crate) fn leads_to(status: u16, location: &str) -> Reply {
    Reply::Head(status, format!("location: {location}\r\n"))
}

/// `check --external`
pub(crate) fn ask(site: &Site) -> Run {
    site.run(&["check", "--external"])
}
