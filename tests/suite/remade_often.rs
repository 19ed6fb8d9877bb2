//! Claims, sources and briefs that come, go, move and get other names, in any order: what is made again is what a build makes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use corroborate::config::BaseUrl;
use corroborate::link::Publication;
use corroborate::load::Overrides;
use corroborate::output::Outputs;
use corroborate::pipeline::{Request, Workshop, prepare};
use jiff::civil;

use crate::dice::Dice;
use crate::remade::made;
use crate::site::Site;

/// A claim of a brief: its words, its sources, its premises, and other lines of it.
#[derive(Debug, Clone, Default)]
struct Claim {
    text: usize,
    evidence: Vec<(String, usize)>,
    rests_on: Vec<String>,
    further: String,
}

#[derive(Debug, Clone, Default)]
struct Brief {
    author: String,
    day: usize,
    head: String,
    claims: BTreeMap<String, Claim>,
    /// By key: what each relays.
    sources: BTreeMap<String, Option<String>>,
    links: Vec<String>,
}

/// A site by its briefs.
#[derive(Debug, Clone, Default)]
struct Project(BTreeMap<String, Brief>);

impl Project {
    fn claims(&self) -> Vec<String> {
        self.0.values().flat_map(|brief| brief.claims.keys().cloned()).collect()
    }

    /// Those of briefs, and some of a bibliography, by the names that they have there.
    fn sources(&self) -> Vec<String> {
        let of_briefs = self.0.values().flat_map(|brief| brief.sources.keys().cloned());
        of_briefs.chain(["S:5", "S:20"].map(|key| format!("\"{key}\""))).collect()
    }

    /// Changes the project in one way or another.
    fn edit(&mut self, dice: &mut Dice) {
        let (claims, sources) = (self.claims(), self.sources());
        let names: Vec<String> = self.0.keys().cloned().collect();
        let Some(slug) = pick(&names, dice) else { return self.add_brief(dice) };
        let Some(brief) = self.0.get_mut(&slug) else { return };
        let own: Vec<String> = brief.claims.keys().cloned().collect();
        let own = pick(&own, dice).unwrap_or_default();
        match dice.roll(18) {
            0..=3 => _ = brief.claims.insert(new_id(&claims, dice), claim(&claims, &sources, dice)),
            4 => _ = brief.claims.remove(&own),
            5 => {
                let moved = brief.claims.remove(&own).unwrap_or_default();
                brief.claims.insert(new_id(&claims, dice), moved);
            }
            6 => _ = brief.claims.insert(own, claim(&claims, &sources, dice)),
            7 | 8 => _ = brief.sources.insert(format!("s-{}", dice.roll(30)), pick(&sources, dice)),
            9 => {
                let keys: Vec<String> = brief.sources.keys().cloned().collect();
                brief.sources.remove(&pick(&keys, dice).unwrap_or_default());
            }
            10 => brief.links = (0..dice.roll(6)).filter_map(|_| pick(&claims, dice)).collect(),
            11 | 14 => brief.day = 1 + dice.roll(28),
            12 => {
                let corrected = pick(&own_or(&claims, own), dice).unwrap_or_default();
                brief.head = [
                    String::new(),
                    "draft: true\n".to_owned(),
                    "language: fr\n".to_owned(),
                    format!("topics: [t{}]\n", dice.roll(2)),
                    format!(
                        "corrections: [{{date: 2026-02-0{}, kind: correction, text: Wrong., claims: [{corrected}]}}]\n",
                        1 + dice.roll(9)
                    ),
                ][dice.roll(5)]
                .clone();
            }
            13 if brief.claims.len() < 3 || dice.roll(3) == 0 => _ = self.0.remove(&slug),
            _ => self.add_brief(dice),
        }
    }

    fn add_brief(&mut self, dice: &mut Dice) {
        let (claims, sources) = (self.claims(), self.sources());
        let author = ["lee", "lee", "Ann Lee", "Bo Ek"][dice.roll(4)].to_owned();
        let mut brief = Brief { author, day: 1 + dice.roll(28), ..Brief::default() };
        for _ in 0..dice.roll(8) {
            brief.claims.insert(new_id(&claims, dice), claim(&claims, &sources, dice));
        }
        self.0.insert(format!("b{}", dice.roll(20)), brief);
    }

    fn files(&self) -> BTreeMap<String, String> {
        self.0.iter().map(|(slug, brief)| (format!("content/briefs/{slug}.md"), brief.text(slug))).collect()
    }
}

fn own_or(all: &[String], own: String) -> Vec<String> {
    all.iter().cloned().chain([own]).filter(|id| !id.is_empty()).collect()
}

impl Brief {
    fn text(&self, slug: &str) -> String {
        let Self { author, day, head, claims, sources, links } = self;
        let mut text = format!("---\ntitle: Brief {slug}\nauthor: {author}\ndate: 2026-01-{day:02}\n{head}");
        if !sources.is_empty() {
            text.push_str("sources:\n");
        }
        for (key, relays) in sources {
            let origin = relays.as_ref().map_or(String::new(), |key| format!(", origin: {key}"));
            _ = writeln!(text, "  - {{id: {key}, title: Source {key}{origin}}}");
        }
        if !claims.is_empty() {
            text.push_str("claims:\n");
        }
        for (id, Claim { text: words, evidence, rests_on, further }) in claims {
            _ = writeln!(text, "  - id: {id}\n    text: It is {words}.");
            let evidence: Vec<String> = evidence
                .iter()
                .map(|(source, stance)| {
                    format!("{{source: {source}, stance: {}}}", ["supports", "disputes"][stance % 2])
                })
                .collect();
            _ = writeln!(text, "    evidence: [{}]\n    rests_on: [{}]", evidence.join(", "), rests_on.join(", "));
            text.push_str(further);
        }
        text.push_str("---\nWords.\n");
        for link in links {
            _ = writeln!(text, "\nSee [it](claim:{link}), or [](claim:{link}).");
        }
        text
    }
}

/// Seldom one that is there already.
fn new_id(claims: &[String], dice: &mut Dice) -> String {
    let id = format!("c{}", dice.roll(80));
    if claims.contains(&id) { format!("c{}", dice.roll(80)) } else { id }
}

fn pick(names: &[String], dice: &mut Dice) -> Option<String> {
    (!names.is_empty()).then(|| names[dice.roll(names.len())].clone())
}

fn claim(claims: &[String], sources: &[String], dice: &mut Dice) -> Claim {
    let other = pick(claims, dice).unwrap_or_default();
    let further = match dice.roll(8) {
        0 => "    measure: {value: 3, unit: \"%\", of: fares}\n".to_owned(),
        1 if !other.is_empty() => format!("    relates: [{{rel: same-as, claim: {other}}}]\n"),
        2 if !other.is_empty() => format!("    status: superseded\n    superseded_by: {other}\n"),
        3 => "    kind: forecast\n    likelihood: {term: likely, scale: phia}\n    forecast: {horizon: 2026-03-01}\n"
            .to_owned(),
        _ => String::new(),
    };
    Claim {
        text: dice.roll(100),
        evidence: (0..dice.roll(3)).filter_map(|_| Some((pick(sources, dice)?, dice.roll(5) / 4))).collect(),
        rests_on: (0..dice.roll(3)).filter_map(|_| pick(claims, dice)).collect(),
        further,
    }
}

/// What a build makes: each path with its bytes; nothing where it is refused.
fn built(site: &Site) -> Vec<(String, Vec<u8>)> {
    let publication = Publication { today: civil::date(2026, 11, 23), drafts: true, future: true };
    let overrides = Overrides { base_url: BaseUrl::parse("http://127.0.0.1:1/").ok(), ..Overrides::default() };
    let Some(built) = prepare(&site.path(""), &Request { overrides, publication }).unwrap().site else {
        return Vec::new();
    };
    let file = |(index, path): (usize, &corroborate::output::SitePath)| {
        let mut bytes = Vec::new();
        built.bytes(index, &mut bytes).unwrap();
        (path.as_str().to_owned(), bytes)
    };
    built.paths().iter().enumerate().map(file).collect()
}

#[test]
fn whatever_comes_and_goes_what_is_made_again_is_what_a_build_makes() {
    let mut dice = Dice(0x5EED_CAFE);
    let mut project = Project::default();
    let mut site = Site::good().file("content/site.yaml", "title: T\ntheme: plain\ndownloads: [bibtex]\ncards: false\nrules: {claim-unsourced: warn, forecast-unresolvable: warn, rests-on-dead: warn}\n");
    site = site.file("content/authors/lee.md", "---\nname: Ann Lee\n---\n");
    let entry = |number| format!("@report{{S:{number}, title = {{In {number}}}, year = 2020}}\n");
    site = site.file("content/sources/lib.bib", (0..6).map(|number| entry(number * 5)).collect::<String>());
    let mut workshop = Workshop::new(site.path(""));
    let (mut files, mut shown, mut largest) = (BTreeMap::new(), 0, 0);
    for round in 0..60 {
        let before = project.clone();
        (0..=dice.roll(2)).for_each(|_| project.edit(&mut dice));
        let now = project.files();
        for path in files.keys().filter(|path: &&String| !now.contains_key(*path)) {
            fs::remove_file(site.path(path)).unwrap();
            workshop.forget(&site.path(path));
        }
        for (path, text) in &now {
            if files.get(path) != Some(text) {
                site = site.file(path, text);
                workshop.forget(&site.path(path));
            }
        }
        files = now;
        let (again, found_again) = made(&mut workshop);
        let (_, found) = made(&mut Workshop::new(site.path("")));
        assert!(found_again == found, "round {round}:\n{found_again}\nanew:\n{found}");
        let built = built(&site);
        assert_eq!(again.is_empty(), built.is_empty(), "round {round}: {found}");
        let paths = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&again), paths(&built), "paths in round {round}");
        for ((path, again), (_, built)) in again.iter().zip(&built) {
            assert!(again == built, "{path} differs in round {round}");
        }
        shown += usize::from(!again.is_empty());
        largest = largest.max(project.claims().len());
        // What is broken is not broken further.
        if again.is_empty() {
            project = before;
        }
    }
    assert!(shown > 30 && largest > 20, "{shown} sites, of {largest} claims at most");
}
