//! What stands around the drawing of a chart: its title, how sure its numbers are, and its table.

use std::fmt::Write;

use crate::assess::Standing;
use crate::model::{
    Amount, Chart, ChartCell, ChartClaim, ChartColumn, ChartData, ChartForm, ChartTable, ClaimId, ColumnRole, Measure,
    Op,
};
use crate::number::digits;
use crate::render::drawing;
use crate::wording;

use super::{BodyWriter, escape};

impl BodyWriter<'_> {
    /// The title, with the unit beneath it, and the drawing.
    pub(super) fn chart_drawing(&self, chart: &Chart, number: u32, html: &mut String) {
        html.push_str("<figcaption>");
        escape(&chart.title, html);
        if let Some(unit) = self.unit(chart) {
            html.push_str(" <span class=\"unit\">");
            escape(&unit, html);
            html.push_str("</span>");
        }
        html.push_str("</figcaption>");
        html.push_str(&drawing::chart(self.making.site, chart, self.language, &format!("chart-{}", number + 1)));
    }

    /// How sure the numbers are, the table, and where it can be had as a file.
    pub(super) fn chart_table(&mut self, chart: &Chart, number: u32, html: &mut String) {
        let uncertainty = self.uncertainty(chart);
        if !uncertainty.is_empty() {
            html.push_str("<p class=\"source\">");
            escape(&uncertainty, html);
            html.push_str("</p>");
        }
        // A chart that is a table has nothing else to show.
        let is_table = chart.form == ChartForm::Table;
        if is_table {
            html.push_str("<div class=\"data\">");
        } else {
            html.push_str("<details class=\"data\"><summary>");
            escape(self.making.words.text("table_and_data"), html);
            html.push_str("</summary>");
        }
        html.push_str("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
        escape(&chart.title, html);
        html.push_str("\"><table>\n<caption>");
        escape(&chart.title, html);
        html.push_str("</caption>\n");
        match &chart.data {
            ChartData::Table(table) => self.table(table, chart.unit.as_deref(), html),
            ChartData::Claims(claims) => self.table_of_claims(claims, self.unit(chart).as_deref(), html),
        }
        let folder = self.making.address.rsplit_once('/').map_or("", |(folder, _)| folder);
        let slash = if folder.is_empty() { "" } else { "/" };
        let _ = write!(
            html,
            "</table></div><p class=\"download\"><a href=\"{}{folder}{slash}chart-{}.csv\" download>",
            self.making.root,
            number + 1
        );
        escape(self.making.words.text("download_csv"), html);
        html.push_str(if is_table { "</a></p></div>" } else { "</a></p></details>" });
    }

    /// The unit that the author gives, or that of the claims.
    fn unit(&self, chart: &Chart) -> Option<String> {
        let of_claims = || match &chart.data {
            ChartData::Claims(claims) => {
                let library = self.making.site.library;
                claims.iter().find_map(|drawn| library[drawn.claim].measure.as_ref()?.unit.clone())
            }
            ChartData::Table(_) => None,
        };
        chart.unit.clone().or_else(of_claims)
    }

    /// What the author says, and what the claims themselves say: which numbers are bounds, which are disputed.
    fn uncertainty(&self, chart: &Chart) -> String {
        let mut said: Vec<String> = chart.uncertainty.iter().cloned().collect();
        if let ChartData::Claims(claims) = &chart.data {
            said.extend(self.uncertainty_of(claims));
        }
        said.join(" ")
    }

    /// “At most 9.8 and at most 1.2: upper bounds.”
    fn uncertainty_of(&self, claims: &[ChartClaim]) -> Vec<String> {
        let site = self.making.site;
        let with_measure = |drawn: &ChartClaim| Some((drawn.claim, site.library[drawn.claim].measure.as_ref()?));
        let known: Vec<(ClaimId, &Measure)> = claims.iter().filter_map(with_measure).collect();
        let told = |what: &str, is_it: &dyn Fn(ClaimId, &Measure) -> bool| {
            let numbers = known.iter().filter(|(id, measure)| is_it(*id, measure));
            let numbers: Vec<String> = numbers.map(|(_, measure)| wording::amount(measure, self.language)).collect();
            (!numbers.is_empty()).then(|| {
                wording::capitalised(&self.making.words.say_own(
                    what,
                    &[
                        ("count", numbers.len().into()),
                        ("numbers", wording::listed(self.making.words, &numbers).into()),
                    ],
                ))
            })
        };
        let meant = |ops: &'static [Op]| move |_: ClaimId, measure: &Measure| ops.contains(&measure.op);
        let is_range = |_: ClaimId, measure: &Measure| matches!(measure.amount, Amount::Range(..));
        let is_disputed = |id: ClaimId, _: &Measure| site.assessment[id].standing == Standing::Disputed;
        let all = [
            told("upper_bounds", &meant(&[Op::AtMost, Op::Less])),
            told("lower_bounds", &meant(&[Op::AtLeast, Op::More])),
            told("ranges", &is_range),
            told("approximations", &meant(&[Op::About])),
            told("numbers_disputed", &is_disputed),
        ];
        all.into_iter().flatten().collect()
    }

    fn table(&self, table: &ChartTable, unit: Option<&str>, html: &mut String) {
        let is_number =
            |column: &ChartColumn| matches!(column.role, ColumnRole::Value | ColumnRole::Low | ColumnRole::High);
        html.push_str("<thead><tr>");
        for column in &table.columns {
            html.push_str(if is_number(column) {
                "<th scope=\"col\" class=\"align-right\">"
            } else {
                "<th scope=\"col\">"
            });
            escape(&wording::column_head(column, unit), html);
            html.push_str("</th>");
        }
        html.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            html.push_str("<tr>");
            for (at, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                let (open, close) = match (at, is_number(column)) {
                    (0, _) => ("<th scope=\"row\">", "</th>"),
                    (_, true) => ("<td class=\"align-right\">", "</td>"),
                    (_, false) => ("<td>", "</td>"),
                };
                html.push_str(open);
                match cell {
                    ChartCell::Text(text) => escape(text, html),
                    ChartCell::Date(date) => escape(&date.to_string(), html),
                    ChartCell::Number(number) => escape(&digits(&number.text, self.language.as_str()), html),
                    ChartCell::Missing => escape(self.making.words.text("no_data"), html),
                }
                html.push_str(close);
            }
            html.push_str("</tr>\n");
        }
        html.push_str("</tbody>\n");
    }

    fn table_of_claims(&mut self, claims: &[ChartClaim], unit: Option<&str>, html: &mut String) {
        let head = wording::with_unit(self.making.words.text("column_number"), unit);
        html.push_str("<thead><tr><th scope=\"col\">");
        escape(self.making.words.text("column_claim"), html);
        html.push_str("</th><th scope=\"col\" class=\"align-right\">");
        escape(&head, html);
        html.push_str("</th><th scope=\"col\">");
        escape(self.making.words.text("column_standing"), html);
        html.push_str("</th></tr></thead>\n<tbody>\n");
        for drawn in claims {
            let (site, id) = (self.making.site, drawn.claim);
            self.uses += 1;
            let _ = write!(html, "<tr><th scope=\"row\"><a id=\"use-{}\" href=\"", self.uses);
            self.claim_address(id, html);
            html.push_str("\">");
            escape(drawn.name(site.library), html);
            html.push_str("</a></th><td class=\"align-right\">");
            match &site.library[id].measure {
                Some(measure) => escape(&wording::amount(measure, self.language), html),
                None => escape(self.making.words.text("no_data"), html),
            }
            let standing = wording::standing(self.making.words, site.assessment[id].standing);
            let _ = writeln!(html, "</td><td>{} {}</td></tr>", standing.symbol, standing.label);
        }
        html.push_str("</tbody>\n");
    }
}
