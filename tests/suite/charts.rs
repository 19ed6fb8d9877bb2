//! Charts: what is drawn, what stands around it, and the file that goes with it.

use insta::assert_snapshot;

use crate::documents::{blocks, read};
use crate::site::{Run, Site};

/// Two sources and four claims whose measures are meant in different ways.
const CLAIMS: &str = "\
sources:
  - {id: a, title: A report, author: 'Lee, Ann', date: 2025, url: 'https://example.org/a'}
  - {id: b, title: Another, author: 'Kim, Bo', date: 2025, url: 'https://example.org/b'}
claims:
  - {id: gain, text: It gained about 20 billion USD., short: The gain, measure: {value: 20, op: ≈, unit: billion USD}, evidence: [{source: a}, {source: b, stance: disputes}]}
  - {id: arms, text: Arms were delivered., short: The arms, measure: {low: 1.7, high: 5.5, unit: billion USD}, evidence: [{source: a}]}
  - {id: sent, text: Goods were sent., short: The goods, measure: {value: 9.8, op: ≤, unit: billion USD}, evidence: [{source: a}]}
  - {id: paid, text: It was paid., short: The pay, measure: {value: 1.2, op: ≥, unit: billion USD}, evidence: [{source: a}]}
";

/// A brief with one chart.
pub(crate) fn chart(yaml: &str) -> Site {
    Site::good().brief("x", &block(yaml))
}

pub(crate) fn block(yaml: &str) -> String {
    format!("```chart\n{yaml}\n```\n")
}

/// A brief whose front matter has [`CLAIMS`], with one chart.
fn chart_of_claims(yaml: &str) -> Site {
    Site::good().brief_with(
        "x",
        CLAIMS,
        &format!("[G](claim:gain) [A](claim:arms) [S](claim:sent) [P](claim:paid).\n\n{}", block(yaml)),
    )
}

/// The figures of the brief `x`, a tag a line.
fn figures(run: &Run) -> String {
    let page = run.page("briefs/x/");
    let figures = page.split("<figure class=\"chart\">").skip(1);
    let figures = figures.map(|figure| figure.split("</figure>").next().unwrap().replace("><", ">\n<"));
    figures.collect::<Vec<_>>().join("\n\n")
}

/// The narrow drawing, without its title and its description.
fn drawing(run: &Run) -> String {
    let figures = figures(run);
    let svg = figures.split("</desc>\n").nth(1).unwrap();
    svg.split("\n</svg>").next().unwrap().to_owned()
}

#[test]
fn a_chart_has_its_title_two_drawings_its_source_and_its_table() {
    let run = chart("title: Shares & <more>\nunit: \"%\"\nsource: The <agency>, yearly\nnote: Rounded.\nuncertainty: Known to one point.\ncolumns: [Country, Share, Note]\nrows:\n  - [A, 49.0, measured]\n  - [\"<b>B</b>\", -, unknown]\n").build().succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(figures(&run), @r#"
    <figcaption>Shares &amp; &lt;more&gt; <span class="unit">%</span>
    </figcaption>
    <svg class="plot narrow" direction="ltr" viewBox="0 0 330 62" role="img" aria-labelledby="chart-1-title chart-1-text">
    <title id="chart-1-title">Shares &amp; &lt;more&gt;</title>
    <desc id="chart-1-text">Two rows, in %. 49.0% (A). The table below has every number.</desc>
    <text class="row-name" x="68.2" y="15.5" font-size="14" text-anchor="end">A</text>
    <rect class="datum s1" x="77.2" y="1" width="199.7" height="20"/>
    <text class="value" x="282.9" y="16" font-size="14">49.0%</text>
    <text class="row-name" x="68.2" y="47.5" font-size="14" text-anchor="end">&lt;b&gt;B&lt;/b&gt;</text>
    <text class="absent" x="85.2" y="48" font-size="13">no data</text>
    <path class="zero" d="M77.2 0L77.2 58"/>
    </svg>
    <svg class="plot wide" display="none" direction="ltr" viewBox="0 0 640 62" role="img" aria-labelledby="chart-1-wide-title chart-1-wide-text">
    <title id="chart-1-wide-title">Shares &amp; &lt;more&gt;</title>
    <desc id="chart-1-wide-text">Two rows, in %. 49.0% (A). The table below has every number.</desc>
    <text class="row-name" x="68.2" y="15.5" font-size="14" text-anchor="end">A</text>
    <rect class="datum s1" x="77.2" y="1" width="509.7" height="20"/>
    <text class="value" x="592.9" y="16" font-size="14">49.0%</text>
    <text class="row-name" x="68.2" y="47.5" font-size="14" text-anchor="end">&lt;b&gt;B&lt;/b&gt;</text>
    <text class="absent" x="85.2" y="48" font-size="13">no data</text>
    <path class="zero" d="M77.2 0L77.2 58"/>
    </svg>
    <p class="source">Source: The &lt;agency&gt;, yearly</p>
    <p class="source">Rounded.</p>
    <p class="source">Known to one point.</p>
    <details class="data">
    <summary>Table and data</summary>
    <div class="table" tabindex="0" role="group" aria-label="Shares &amp; &lt;more&gt;">
    <table>
    <caption>Shares &amp; &lt;more&gt;</caption>
    <thead>
    <tr>
    <th scope="col">Country</th>
    <th scope="col" class="align-right">Share (%)</th>
    <th scope="col">Note</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row">A</th>
    <td class="align-right">49.0</td>
    <td>measured</td>
    </tr>
    <tr>
    <th scope="row">&lt;b&gt;B&lt;/b&gt;</th>
    <td class="align-right">no data</td>
    <td>unknown</td>
    </tr>
    </tbody>
    </table>
    </div>
    <p class="download">
    <a href="../../briefs/x/chart-1.csv" download>Download as CSV</a>
    </p>
    </details>
    "#);
    assert_snapshot!(run.file("briefs/x/chart-1.csv").replace("\r\n", "\n"), @r"
    Country,Share (%),Note
    A,49.0,measured
    <b>B</b>,,unknown
    ");
}

#[test]
fn bars_stand_side_by_side_over_time() {
    let run = chart("title: T\ncolumns: [Year, Number]\nrows: [[2021, 10], [2022, ~], [2025, 20]]").build().succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <text class="tick" x="16.1" y="234.5" font-size="13" text-anchor="end">0</text>
    <path class="grid" d="M24.1 177.5L328 177.5"/>
    <text class="tick" x="16.1" y="182" font-size="13" text-anchor="end">5</text>
    <path class="grid" d="M24.1 125L328 125"/>
    <text class="tick" x="16.1" y="129.5" font-size="13" text-anchor="end">10</text>
    <path class="grid" d="M24.1 72.5L328 72.5"/>
    <text class="tick" x="16.1" y="77" font-size="13" text-anchor="end">15</text>
    <path class="grid" d="M24.1 20L328 20"/>
    <text class="tick" x="16.1" y="24.5" font-size="13" text-anchor="end">20</text>
    <rect class="datum s1" x="36.1" y="125" width="43.1" height="105"/>
    <text class="value" x="57.7" y="120" font-size="13" text-anchor="middle">10</text>
    <rect class="datum s1" x="272.9" y="20" width="43.1" height="210"/>
    <text class="value" x="294.4" y="15" font-size="13" text-anchor="middle">20</text>
    <path class="zero" d="M24.1 230L328 230"/>
    <path class="mark" d="M57.7 230L57.7 234"/>
    <text class="tick" x="57.7" y="248" font-size="13" text-anchor="middle">2021</text>
    <path class="mark" d="M116.8 230L116.8 234"/>
    <text class="tick" x="116.8" y="248" font-size="13" text-anchor="middle">2022</text>
    <path class="mark" d="M294.4 230L294.4 234"/>
    <text class="tick" x="294.4" y="248" font-size="13" text-anchor="middle">2025</text>
    "#);
}

#[test]
fn bars_of_two_columns_make_groups_and_are_hatched() {
    let run = chart("title: T\ncolumns: [Thing, One, Two]\nrows: [[A, 10, -5]]").build().succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <defs>
    <pattern id="chart-1-hatch-2" width="6" height="6" patternUnits="userSpaceOnUse">
    <path class="hatch s2" d="M-1 1L1 -1M0 6L6 0M5 7L7 5"/>
    </pattern>
    </defs>
    <rect class="datum s1" x="0" y="2" width="14" height="14"/>
    <text class="row-name" x="20" y="14" font-size="14">One</text>
    <rect class="datum s2" x="65.4" y="2" width="14" height="14"/>
    <rect fill="url(#chart-1-hatch-2)" x="65.4" y="2" width="14" height="14"/>
    <text class="row-name" x="85.4" y="14" font-size="14">Two</text>
    <text class="row-name" x="10.1" y="50.5" font-size="14" text-anchor="end">A</text>
    <rect class="datum s1" x="131.6" y="31" width="172.1" height="14"/>
    <text class="value" x="309.6" y="43" font-size="14">10</text>
    <rect class="datum s2" x="45.6" y="47" width="86" height="14"/>
    <rect fill="url(#chart-1-hatch-2)" x="45.6" y="47" width="86" height="14"/>
    <text class="value" x="39.6" y="59" font-size="14" text-anchor="end">−5</text>
    <path class="zero" d="M131.6 30L131.6 66"/>
    "#);
}

#[test]
fn a_line_has_a_gap_and_its_name_at_its_end() {
    let run =
        chart("title: T\ntype: line\ncolumns: [Year, One, Two]\nrows: [[2021, 80, 75], [2022, 82, ~], [2024, 90, 71]]")
            .build()
            .succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <path class="grid" d="M24.1 230L281.9 230"/>
    <text class="tick" x="16.1" y="234.5" font-size="13" text-anchor="end">70</text>
    <path class="grid" d="M24.1 177.5L281.9 177.5"/>
    <text class="tick" x="16.1" y="182" font-size="13" text-anchor="end">75</text>
    <path class="grid" d="M24.1 125L281.9 125"/>
    <text class="tick" x="16.1" y="129.5" font-size="13" text-anchor="end">80</text>
    <path class="grid" d="M24.1 72.5L281.9 72.5"/>
    <text class="tick" x="16.1" y="77" font-size="13" text-anchor="end">85</text>
    <path class="grid" d="M24.1 20L281.9 20"/>
    <text class="tick" x="16.1" y="24.5" font-size="13" text-anchor="end">90</text>
    <path class="line s1" d="M28.1 125L111.4 104L277.9 20"/>
    <path class="sign s1" d="M28.1 125m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s1" d="M111.4 104m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s1" d="M277.9 20m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s2" d="M28.1 177.5m-4 -4h8v8h-8z"/>
    <path class="sign s2" d="M277.9 219.5m-4 -4h8v8h-8z"/>
    <text class="name s1" x="293.9" y="24.5" font-size="14">One</text>
    <text class="name s2" x="293.9" y="224" font-size="14">Two</text>
    <path class="mark" d="M28.1 230L28.1 234"/>
    <text class="tick" x="28.1" y="248" font-size="13" text-anchor="middle">2021</text>
    <path class="mark" d="M111.4 230L111.4 234"/>
    <text class="tick" x="111.4" y="248" font-size="13" text-anchor="middle">2022</text>
    <path class="mark" d="M277.9 230L277.9 234"/>
    <text class="tick" x="277.9" y="248" font-size="13" text-anchor="middle">2024</text>
    <text class="remark" x="0" y="270" font-size="13">The axis begins at 70, not at zero.</text>
    "#);
}

#[test]
fn a_step_holds_until_the_next() {
    let run =
        chart("title: T\ntype: step\nunit: \"%\"\ncolumns: [Day, Rate]\nrows: [[2022-07-27, 0.5], [2023-02-08, 3]]")
            .build()
            .succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <text class="tick" x="20.4" y="234.5" font-size="13" text-anchor="end">0%</text>
    <path class="grid" d="M28.4 160L292 160"/>
    <text class="tick" x="20.4" y="164.5" font-size="13" text-anchor="end">1%</text>
    <path class="grid" d="M28.4 90L292 90"/>
    <text class="tick" x="20.4" y="94.5" font-size="13" text-anchor="end">2%</text>
    <path class="grid" d="M28.4 20L292 20"/>
    <text class="tick" x="20.4" y="24.5" font-size="13" text-anchor="end">3%</text>
    <path class="line s1" d="M32.4 195L273.6 195L273.6 20L288 20"/>
    <path class="sign s1" d="M32.4 195m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s1" d="M273.6 20m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <text class="name s1" x="304" y="24.5" font-size="14">3%</text>
    <path class="zero" d="M28.4 230L292 230"/>
    <path class="mark" d="M32.4 230L32.4 234"/>
    <text class="tick" x="39.5" y="248" font-size="13" text-anchor="middle">27 Jul 2022</text>
    <path class="mark" d="M273.6 230L273.6 234"/>
    <text class="tick" x="273.6" y="248" font-size="13" text-anchor="middle">8 Feb 2023</text>
    "#);
}

#[test]
fn a_dot_has_its_interval() {
    let run = chart("title: T\ntype: range\ncolumns: [Poll, Yes, low, high]\nrows: [[A, 52, 49, 55], [B, ~, 44, 50]]")
        .build()
        .succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <path class="grid" d="M29.1 0L29.1 50"/>
    <path class="grid" d="M63 0L63 50"/>
    <path class="grid" d="M96.8 0L96.8 50"/>
    <path class="grid" d="M130.7 0L130.7 50"/>
    <path class="grid" d="M164.6 0L164.6 50"/>
    <path class="grid" d="M198.4 0L198.4 50"/>
    <path class="grid" d="M232.3 0L232.3 50"/>
    <text class="row-name" x="10.1" y="13.5" font-size="14" text-anchor="end">A</text>
    <path class="interval s1" d="M113.8 9L215.4 9"/>
    <path class="interval s1" d="M113.8 4L113.8 14"/>
    <path class="interval s1" d="M215.4 4L215.4 14"/>
    <path class="sign s1" d="M164.6 9m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <text class="value" x="223.4" y="14" font-size="14">52 (49–55)</text>
    <text class="row-name" x="10.1" y="41.5" font-size="14" text-anchor="end">B</text>
    <path class="interval s1" d="M29.1 37L130.7 37"/>
    <path class="interval s1" d="M29.1 32L29.1 42"/>
    <path class="interval s1" d="M130.7 32L130.7 42"/>
    <text class="value" x="138.7" y="42" font-size="14">44–50</text>
    <text class="tick" x="29.1" y="67" font-size="13" text-anchor="middle">44</text>
    <text class="tick" x="63" y="67" font-size="13" text-anchor="middle">46</text>
    <text class="tick" x="96.8" y="67" font-size="13" text-anchor="middle">48</text>
    <text class="tick" x="130.7" y="67" font-size="13" text-anchor="middle">50</text>
    <text class="tick" x="164.6" y="67" font-size="13" text-anchor="middle">52</text>
    <text class="tick" x="198.4" y="67" font-size="13" text-anchor="middle">54</text>
    <text class="tick" x="232.3" y="67" font-size="13" text-anchor="middle">56</text>
    <text class="remark" x="0" y="90" font-size="13">The axis begins at 44, not at zero.</text>
    "#);
}

#[test]
fn a_chart_of_claims_says_what_is_not_certain_and_what_is_disputed() {
    let run = chart_of_claims("title: T\ntype: dot\nclaims: [gain, arms, sent, paid]").build().succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(drawing(&run), @r#"
    <path class="zero" d="M94.6 0L94.6 124"/>
    <path class="grid" d="M121.4 0L121.4 124"/>
    <path class="grid" d="M148.2 0L148.2 124"/>
    <path class="grid" d="M175 0L175 124"/>
    <path class="grid" d="M201.8 0L201.8 124"/>
    <text class="row-name" x="75.6" y="13.5" font-size="14" text-anchor="end">The gain</text>
    <text class="remark" x="75.6" y="31.5" font-size="13" text-anchor="end">◆ Disputed</text>
    <path class="sign s1 hollow" d="M201.8 18m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <text class="value" x="212.8" y="23" font-size="14">about 20</text>
    <text class="row-name" x="75.6" y="59.5" font-size="14" text-anchor="end">The arms</text>
    <path class="interval s1" d="M103.7 55L124.1 55"/>
    <path class="interval s1" d="M103.7 50L103.7 60"/>
    <path class="interval s1" d="M124.1 50L124.1 60"/>
    <text class="value" x="132.1" y="60" font-size="14">1.7–5.5</text>
    <text class="row-name" x="75.6" y="87.5" font-size="14" text-anchor="end">The goods</text>
    <path class="interval s1" d="M147.1 78L147.1 88"/>
    <path class="interval unknown s1" d="M147.1 83L123.1 83"/>
    <path class="interval s1" d="M126.1 79L121.1 83L126.1 87"/>
    <text class="value" x="155.1" y="88" font-size="14">at most 9.8</text>
    <text class="row-name" x="75.6" y="115.5" font-size="14" text-anchor="end">The pay</text>
    <path class="interval s1" d="M101 106L101 116"/>
    <path class="interval unknown s1" d="M101 111L125 111"/>
    <path class="interval s1" d="M122 107L127 111L122 115"/>
    <text class="value" x="135" y="116" font-size="14">at least 1.2</text>
    <text class="tick" x="94.6" y="141" font-size="13" text-anchor="middle">0</text>
    <text class="tick" x="121.4" y="141" font-size="13" text-anchor="middle">5</text>
    <text class="tick" x="148.2" y="141" font-size="13" text-anchor="middle">10</text>
    <text class="tick" x="175" y="141" font-size="13" text-anchor="middle">15</text>
    <text class="tick" x="201.8" y="141" font-size="13" text-anchor="middle">20</text>
    "#);
    let figures = figures(&run);
    assert_snapshot!(&figures[figures.rfind("</svg>").unwrap()..], @r#"
    </svg>
    <p class="source">At most 9.8: an upper bound. At least 1.2: a lower bound. 1.7–5.5: a range. About 20: an approximation. About 20: disputed.</p>
    <details class="data">
    <summary>Table and data</summary>
    <div class="table" tabindex="0" role="group" aria-label="T">
    <table>
    <caption>T</caption>
    <thead>
    <tr>
    <th scope="col">Claim</th>
    <th scope="col" class="align-right">Number (billion USD)</th>
    <th scope="col">Standing</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row">
    <a id="use-5" href="../../claims/gain/index.html">The gain</a>
    </th>
    <td class="align-right">about 20</td>
    <td>◆ Disputed</td>
    </tr>
    <tr>
    <th scope="row">
    <a id="use-6" href="../../claims/arms/index.html">The arms</a>
    </th>
    <td class="align-right">1.7–5.5</td>
    <td>◐ Single origin</td>
    </tr>
    <tr>
    <th scope="row">
    <a id="use-7" href="../../claims/sent/index.html">The goods</a>
    </th>
    <td class="align-right">at most 9.8</td>
    <td>◐ Single origin</td>
    </tr>
    <tr>
    <th scope="row">
    <a id="use-8" href="../../claims/paid/index.html">The pay</a>
    </th>
    <td class="align-right">at least 1.2</td>
    <td>◐ Single origin</td>
    </tr>
    </tbody>
    </table>
    </div>
    <p class="download">
    <a href="../../briefs/x/chart-1.csv" download>Download as CSV</a>
    </p>
    </details>
    "#);
    assert_snapshot!(run.file("briefs/x/chart-1.csv").replace("\r\n", "\n"), @r"
    claim,address,op,value,low,high,unit,standing
    The gain,claims/gain/index.html,≈,20,,,billion USD,disputed
    The arms,claims/arms/index.html,'=,,1.7,5.5,billion USD,single-origin
    The goods,claims/sent/index.html,≤,9.8,,,billion USD,single-origin
    The pay,claims/paid/index.html,≥,1.2,,,billion USD,single-origin
    ");
    assert!(run.page("claims/gain/").contains("briefs/x/index.html#use-5"), "the chart is a use of the claim");
}

#[test]
fn bars_of_claims_are_hatched_where_they_are_not_certain() {
    let run = chart_of_claims("title: T\nclaims: [arms, sent]").build().succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <defs>
    <pattern id="chart-1-bound-1" width="6" height="6" patternUnits="userSpaceOnUse">
    <path class="hatch bound s1" d="M-1 1L1 -1M0 6L6 0M5 7L7 5"/>
    </pattern>
    </defs>
    <text class="row-name" x="75.6" y="15.5" font-size="14" text-anchor="end">The arms</text>
    <rect class="datum s1" x="84.6" y="1" width="26.6" height="20"/>
    <rect class="datum s1 bound" x="111.2" y="1" width="59.5" height="20"/>
    <rect fill="url(#chart-1-bound-1)" x="111.2" y="1" width="59.5" height="20"/>
    <text class="value" x="176.7" y="16" font-size="14">1.7–5.5</text>
    <text class="row-name" x="75.6" y="47.5" font-size="14" text-anchor="end">The goods</text>
    <rect class="datum s1 bound" x="84.6" y="33" width="153.4" height="20"/>
    <rect fill="url(#chart-1-bound-1)" x="84.6" y="33" width="153.4" height="20"/>
    <text class="value" x="244" y="48" font-size="14">at most 9.8</text>
    <path class="zero" d="M84.6 0L84.6 58"/>
    "#);
}

#[test]
fn a_table_is_not_drawn() {
    let run =
        chart("title: T\ntype: table\ncolumns: [Thing, Number]\nrows: [[A, \"1.234,5\"], [B, x]]").build().succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(figures(&run), @r#"
    <figcaption>T</figcaption>
    <div class="data">
    <div class="table" tabindex="0" role="group" aria-label="T">
    <table>
    <caption>T</caption>
    <thead>
    <tr>
    <th scope="col">Thing</th>
    <th scope="col">Number</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row">A</th>
    <td>1.234,5</td>
    </tr>
    <tr>
    <th scope="row">B</th>
    <td>x</td>
    </tr>
    </tbody>
    </table>
    </div>
    <p class="download">
    <a href="../../briefs/x/chart-1.csv" download>Download as CSV</a>
    </p>
    </div>
    "#);
}

#[test]
fn each_page_has_the_files_of_its_own_charts() {
    let text = format!("---\ntitle: A page\n---\n{}", block("title: T\ncolumns: [A, B]\nrows: [[\"=1+1\", 2]]"));
    let run =
        chart("title: T\ncolumns: [A, B]\nrows: [[x, 1]]").file("content/pages/method.md", text).build().succeeds();
    assert_eq!(run.file("method/chart-1.csv"), "A,B\r\n'=1+1,2\r\n");
    assert!(run.page("method/").contains("href=\"../method/chart-1.csv\""));
    assert!(run.page("briefs/x/").contains("href=\"../../briefs/x/chart-1.csv\""));
}

#[test]
fn a_chart_is_drawn_from_a_file_beside_the_text() {
    let site = |csv: &str| {
        Site::good()
            .file("content/briefs/x/index.md", "---\ntitle: B\nauthor: Ann Lee\ndate: 2026-01-05\n---\n```chart\ntitle: T\ndata: data.csv\ncolumns: [Year, B]\n```\n")
            .file("content/briefs/x/data.csv", csv)
    };
    let run = site("\u{feff}Year,A,B\r\n2021,x,\"1,234.5\"\r\n\r\n2022,\"y, \"\"z\"\"\",\r\n").build().succeeds();
    assert_eq!(run.findings(), "");
    assert_eq!(run.file("briefs/x/chart-1.csv"), "Year,B\r\n2021,1234.5\r\n2022,\r\n");
    assert!(run.has("briefs/x/data.csv"), "the file itself is published as well");
    let again = site("Year,A,B\n2021,x,7\n").build().succeeds();
    assert_eq!(again.file("briefs/x/chart-1.csv"), "Year,B\r\n2021,7\r\n");
}

#[test]
fn a_chart_in_another_script_runs_from_left_to_right() {
    let run = Site::good()
        .brief_with("x", "language: ar\n", &block("title: عنوان\ncolumns: [أ, ب]\nrows: [[عدد الركاب (2024), 5]]"))
        .build()
        .succeeds();
    assert_snapshot!(drawing(&run).replace(['\u{2068}', '\u{2069}'], "|"), @r#"
    <text class="row-name" x="0" y="13.5" font-size="14">|عدد الركاب (2024)|</text>
    <rect class="datum s1" x="1" y="21" width="311.3" height="20"/>
    <text class="value" x="318.3" y="36" font-size="14">5</text>
    <path class="zero" d="M1 17L1 45"/>
    "#);
    assert!(figures(&run).contains("<svg class=\"plot narrow\" direction=\"ltr\""));
}

#[test]
fn the_charts_of_the_manual_are_drawn() {
    let manual = read("docs/content/pages/content.md");
    let (_, chapter) = manual.split_once("\n### A chart\n").unwrap();
    let (chapter, _) = chapter.split_once("\n## ").unwrap();
    let blocks = blocks(chapter);
    let csv = blocks.iter().find(|block| block.language == "csv").unwrap();
    let charts: Vec<&str> =
        blocks.iter().filter(|block| block.language == "markdown").map(|block| block.text.as_str()).collect();
    let claim = |id: &str, op: &str| {
        format!(
            "  - {{id: {id}, text: '{id}', measure: {{value: 500, op: '{op}', unit: passengers}}, evidence: [{{source: a}}]}}\n"
        )
    };
    let front = format!(
        "sources: [{{id: a, title: A report}}]\nclaims:\n{}{}{}",
        claim("night-passengers", "≈"),
        claim("night-passengers-low", "≥"),
        claim("night-passengers-most", "≤")
    );
    let run = Site::good()
        .file("content/briefs/passengers.csv", &csv.text)
        .brief_with("x", &front, &charts.join("\n"))
        .build()
        .succeeds();
    assert_eq!(run.findings(), "");
    assert_eq!(run.page("briefs/x/").matches("<svg class=\"plot narrow\"").count(), charts.len());
    assert_eq!(charts.len(), 6);
}
