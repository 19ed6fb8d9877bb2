//! Charts: their files are read, their claims found.

use crate::diag::{Diagnostic, FieldPath, FileId, Place, Span};
use crate::model::{Amount, Chart, ChartClaim, ChartData, ClaimId, ClaimUse, Library, Measure, Sentence, Target};
use crate::parse::chart::{RawChart, RawChartClaim, RawChartData, read_csv};

use super::body::{BodyLinker, Here};
use super::names::at;

/// The largest number of a claim that is drawn.
const LARGEST: f64 = 1e18;

/// The claims of a chart, each with the place at which the chart names it.
#[derive(Debug)]
pub(super) struct ChartClaims {
    file: FileId,
    claims: Vec<(ClaimId, Place)>,
}

/// The uses of claims that a chart makes.
pub(super) fn uses(chart: &Chart) -> Vec<ClaimUse> {
    let ChartData::Claims(claims) = &chart.data else { return Vec::new() };
    let sentence = Sentence { words: chart.title.as_str().into(), ..Sentence::default() };
    claims.iter().map(|drawn| ClaimUse { claim: drawn.claim, sentence: sentence.clone() }).collect()
}

impl BodyLinker<'_> {
    /// Adds the charts that can be drawn to `kept`, and says for each where it is among them.
    pub(super) fn charts(&mut self, raw: Vec<RawChart>, here: Here<'_>, kept: &mut Vec<Chart>) -> Vec<Option<u32>> {
        let mut positions = Vec::with_capacity(raw.len());
        for RawChart { title, form, unit, uncertainty, data } in raw {
            let data = match data {
                RawChartData::Table(table) => Some(ChartData::Table(table)),
                RawChartData::Claims(claims) => Some(ChartData::Claims(self.chart_claims(claims, here))),
                RawChartData::File { path, columns, span } => {
                    match self.data_file(&path, span, here).map(|file| read_csv(file.file, &file.text, form, &columns))
                    {
                        Some(Ok(table)) => Some(ChartData::Table(table)),
                        Some(Err(finding)) => {
                            self.open.findings.push(finding.at(here.file, here.place(span), "drawn here"));
                            None
                        }
                        None => None,
                    }
                }
            };
            positions.push(data.is_some().then(|| u32::try_from(kept.len()).unwrap_or(u32::MAX)));
            kept.extend(data.map(|data| Chart { title, form, unit, uncertainty, data }));
        }
        positions
    }

    fn chart_claims(&mut self, claims: Vec<RawChartClaim>, here: Here<'_>) -> Vec<ChartClaim> {
        let mut found: Vec<(ClaimId, Place)> = Vec::with_capacity(claims.len());
        let mut drawn = Vec::with_capacity(claims.len());
        for RawChartClaim { id, label, span } in claims {
            let Some(claim) = self.claim(&id, span, here) else { continue };
            if found.iter().any(|(known, _)| *known == claim) {
                let finding = Diagnostic::error("chart-data", format!("the chart names claim `{id}` twice"));
                self.open.findings.push(at(finding.help("take one of them out"), here.file, here.place(span)));
                continue;
            }
            found.push((claim, here.place(span)));
            drawn.push(ChartClaim { claim, label });
        }
        self.open.to_charts.push(ChartClaims { file: here.file, claims: found });
        drawn
    }

    /// The text of a file that a chart is drawn from; `None` where what is wrong has been reported.
    fn data_file(&mut self, path: &str, span: Span, here: Here<'_>) -> Option<super::DataFile> {
        match self.file(path, None, here) {
            Ok(Target::Asset(_)) => {
                let resolved = crate::parse::body::resolve(here.path, path)?;
                self.data.get(&resolved).cloned()
            }
            Ok(_) => {
                let finding = Diagnostic::error("chart-data", format!("`{path}` is a text of the site, and no data"));
                let help = "name a CSV file in the folder of the text: `data: passengers.csv`";
                self.open.findings.push(at(finding.help(help), here.file, here.place(span)));
                None
            }
            Err(finding) => {
                self.open.findings.push(at(*finding, here.file, here.place(span)));
                None
            }
        }
    }
}

impl ChartClaims {
    /// Reports claims without a number, and numbers that cannot stand on one axis.
    pub(super) fn check(&self, library: &Library, findings: &mut Vec<Diagnostic>) {
        let mut first: Option<(ClaimId, &Measure)> = None;
        for (id, place) in &self.claims {
            let (id, place) = (*id, place.clone());
            let claim = &library[id];
            let Some(measure) = &claim.measure else {
                let finding = Diagnostic::error("no-measure", format!("claim `{}` states no number", claim.id));
                findings.push(at(finding.help("give the claim a `measure`, or take it out"), self.file, place));
                continue;
            };
            if !is_drawable(measure) {
                let message = format!("the number of claim `{}` is too large to be drawn", claim.id);
                let finding = Diagnostic::error("chart-number", message).help("use a larger unit");
                findings.push(at(finding, self.file, place));
                continue;
            }
            let Some((of_first, known)) = first else {
                first = Some((id, measure));
                continue;
            };
            let unit = |id: ClaimId, measure: &Measure| {
                measure.unit(library.language_of(id).map_or("en", |language| language.as_str()))
            };
            if known.unit != measure.unit && unit(of_first, known) != unit(id, measure) {
                findings.push(different_units((of_first, known), (id, measure), library).at(
                    self.file,
                    place,
                    "drawn here",
                ));
            }
        }
    }
}

fn is_drawable(measure: &Measure) -> bool {
    match &measure.amount {
        Amount::Value(value) => value.value.abs() <= LARGEST,
        Amount::Range(low, high) => low.value.abs().max(high.value.abs()) <= LARGEST,
    }
}

fn different_units(first: (ClaimId, &Measure), second: (ClaimId, &Measure), library: &Library) -> Diagnostic {
    let named = |measure: &Measure| match &measure.unit {
        Some(unit) => format!("in `{unit}`"),
        None => "without a unit".to_owned(),
    };
    let message = format!(
        "one chart has a number {} and a number {}: claims `{}` and `{}`",
        named(first.1),
        named(second.1),
        library[first.0].id,
        library[second.0].id
    );
    let finding =
        Diagnostic::error("chart-units", message).help("draw them in two charts, or state both measures in one unit");
    [second, first].into_iter().fold(finding, |finding, (id, measure)| {
        let declared = &library[id].declared;
        let path: FieldPath = declared.path.clone().key("measure");
        let path = if measure.unit.is_some() { path.key("unit") } else { path };
        finding.at(declared.file, path, "")
    })
}
