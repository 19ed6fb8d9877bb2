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
    <text class="row-name" x="61.3" y="15.5" font-size="14" text-anchor="end">A</text>
    <rect class="datum s1" x="70.3" y="1" width="210.8" height="20"/>
    <text class="value" x="287.1" y="16" font-size="14">49.0%</text>
    <text class="row-name" x="61.3" y="47.5" font-size="14" text-anchor="end">&lt;b&gt;B&lt;/b&gt;</text>
    <text class="absent" x="78.3" y="48" font-size="13">no data</text>
    <path class="zero" d="M70.3 0L70.3 58"/>
    </svg>
    <svg class="plot wide" display="none" direction="ltr" viewBox="0 0 640 62" role="img" aria-labelledby="chart-1-wide-title chart-1-wide-text">
    <title id="chart-1-wide-title">Shares &amp; &lt;more&gt;</title>
    <desc id="chart-1-wide-text">Two rows, in %. 49.0% (A). The table below has every number.</desc>
    <text class="row-name" x="61.3" y="15.5" font-size="14" text-anchor="end">A</text>
    <rect class="datum s1" x="70.3" y="1" width="520.8" height="20"/>
    <text class="value" x="597.1" y="16" font-size="14">49.0%</text>
    <text class="row-name" x="61.3" y="47.5" font-size="14" text-anchor="end">&lt;b&gt;B&lt;/b&gt;</text>
    <text class="absent" x="78.3" y="48" font-size="13">no data</text>
    <path class="zero" d="M70.3 0L70.3 58"/>
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
    <text class="tick" x="14.3" y="234.5" font-size="13" text-anchor="end">0</text>
    <path class="grid" d="M22.3 177.5L328 177.5"/>
    <text class="tick" x="14.3" y="182" font-size="13" text-anchor="end">5</text>
    <path class="grid" d="M22.3 125L328 125"/>
    <text class="tick" x="14.3" y="129.5" font-size="13" text-anchor="end">10</text>
    <path class="grid" d="M22.3 72.5L328 72.5"/>
    <text class="tick" x="14.3" y="77" font-size="13" text-anchor="end">15</text>
    <path class="grid" d="M22.3 20L328 20"/>
    <text class="tick" x="14.3" y="24.5" font-size="13" text-anchor="end">20</text>
    <rect class="datum s1" x="34.3" y="125" width="43.4" height="105"/>
    <text class="value" x="56.1" y="120" font-size="13" text-anchor="middle">10</text>
    <rect class="datum s1" x="272.5" y="20" width="43.4" height="210"/>
    <text class="value" x="294.2" y="15" font-size="13" text-anchor="middle">20</text>
    <path class="zero" d="M22.3 230L328 230"/>
    <path class="mark" d="M56.1 230L56.1 234"/>
    <text class="tick" x="56.1" y="248" font-size="13" text-anchor="middle">2021</text>
    <path class="mark" d="M115.6 230L115.6 234"/>
    <text class="tick" x="115.6" y="248" font-size="13" text-anchor="middle">2022</text>
    <path class="mark" d="M294.2 230L294.2 234"/>
    <text class="tick" x="294.2" y="248" font-size="13" text-anchor="middle">2025</text>
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
    <rect class="datum s2" x="62.9" y="2" width="14" height="14"/>
    <rect fill="url(#chart-1-hatch-2)" x="62.9" y="2" width="14" height="14"/>
    <text class="row-name" x="82.9" y="14" font-size="14">Two</text>
    <text class="row-name" x="9.5" y="50.5" font-size="14" text-anchor="end">A</text>
    <rect class="datum s1" x="131.2" y="31" width="174.4" height="14"/>
    <text class="value" x="311.6" y="43" font-size="14">10</text>
    <rect class="datum s2" x="44" y="47" width="87.2" height="14"/>
    <rect fill="url(#chart-1-hatch-2)" x="44" y="47" width="87.2" height="14"/>
    <text class="value" x="38" y="59" font-size="14" text-anchor="end">−5</text>
    <path class="zero" d="M131.2 30L131.2 66"/>
    "#);
}

#[test]
fn a_line_has_a_gap_and_its_name_at_its_end() {
    let run =
        chart("title: T\ntype: line\ncolumns: [Year, One, Two]\nrows: [[2021, 80, 75], [2022, 82, ~], [2024, 90, 71]]")
            .build()
            .succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <path class="grid" d="M22.3 230L284.2 230"/>
    <text class="tick" x="14.3" y="234.5" font-size="13" text-anchor="end">70</text>
    <path class="grid" d="M22.3 177.5L284.2 177.5"/>
    <text class="tick" x="14.3" y="182" font-size="13" text-anchor="end">75</text>
    <path class="grid" d="M22.3 125L284.2 125"/>
    <text class="tick" x="14.3" y="129.5" font-size="13" text-anchor="end">80</text>
    <path class="grid" d="M22.3 72.5L284.2 72.5"/>
    <text class="tick" x="14.3" y="77" font-size="13" text-anchor="end">85</text>
    <path class="grid" d="M22.3 20L284.2 20"/>
    <text class="tick" x="14.3" y="24.5" font-size="13" text-anchor="end">90</text>
    <path class="line s1" d="M26.3 125L110.9 104L280.2 20"/>
    <path class="sign s1" d="M26.3 125m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s1" d="M110.9 104m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s1" d="M280.2 20m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s2" d="M26.3 177.5m-4 -4h8v8h-8z"/>
    <path class="sign s2" d="M280.2 219.5m-4 -4h8v8h-8z"/>
    <text class="name s1" x="296.2" y="24.5" font-size="14">One</text>
    <text class="name s2" x="296.2" y="224" font-size="14">Two</text>
    <path class="mark" d="M26.3 230L26.3 234"/>
    <text class="tick" x="26.3" y="248" font-size="13" text-anchor="middle">2021</text>
    <path class="mark" d="M110.9 230L110.9 234"/>
    <text class="tick" x="110.9" y="248" font-size="13" text-anchor="middle">2022</text>
    <path class="mark" d="M280.2 230L280.2 234"/>
    <text class="tick" x="280.2" y="248" font-size="13" text-anchor="middle">2024</text>
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
    <text class="tick" x="18.9" y="234.5" font-size="13" text-anchor="end">0%</text>
    <path class="grid" d="M26.9 160L293.7 160"/>
    <text class="tick" x="18.9" y="164.5" font-size="13" text-anchor="end">1%</text>
    <path class="grid" d="M26.9 90L293.7 90"/>
    <text class="tick" x="18.9" y="94.5" font-size="13" text-anchor="end">2%</text>
    <path class="grid" d="M26.9 20L293.7 20"/>
    <text class="tick" x="18.9" y="24.5" font-size="13" text-anchor="end">3%</text>
    <path class="line s1" d="M30.9 195L275 195L275 20L289.7 20"/>
    <path class="sign s1" d="M30.9 195m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <path class="sign s1" d="M275 20m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <text class="name s1" x="305.7" y="24.5" font-size="14">3%</text>
    <path class="zero" d="M26.9 230L293.7 230"/>
    <path class="mark" d="M30.9 230L30.9 234"/>
    <text class="tick" x="35.3" y="248" font-size="13" text-anchor="middle">27 Jul 2022</text>
    <path class="mark" d="M275 230L275 234"/>
    <text class="tick" x="275" y="248" font-size="13" text-anchor="middle">8 Feb 2023</text>
    "#);
}

#[test]
fn a_dot_has_its_interval() {
    let run = chart("title: T\ntype: range\ncolumns: [Poll, Yes, low, high]\nrows: [[A, 52, 49, 55], [B, ~, 44, 50]]")
        .build()
        .succeeds();
    assert_snapshot!(drawing(&run), @r#"
    <path class="grid" d="M28.5 0L28.5 50"/>
    <path class="grid" d="M63.7 0L63.7 50"/>
    <path class="grid" d="M98.9 0L98.9 50"/>
    <path class="grid" d="M134.1 0L134.1 50"/>
    <path class="grid" d="M169.2 0L169.2 50"/>
    <path class="grid" d="M204.4 0L204.4 50"/>
    <path class="grid" d="M239.6 0L239.6 50"/>
    <text class="row-name" x="9.5" y="13.5" font-size="14" text-anchor="end">A</text>
    <path class="interval s1" d="M116.5 9L222 9"/>
    <path class="interval s1" d="M116.5 4L116.5 14"/>
    <path class="interval s1" d="M222 4L222 14"/>
    <path class="sign s1" d="M169.2 9m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <text class="value" x="230" y="14" font-size="14">52 (49–55)</text>
    <text class="row-name" x="9.5" y="41.5" font-size="14" text-anchor="end">B</text>
    <path class="interval s1" d="M28.5 37L134.1 37"/>
    <path class="interval s1" d="M28.5 32L28.5 42"/>
    <path class="interval s1" d="M134.1 32L134.1 42"/>
    <text class="value" x="142.1" y="42" font-size="14">44–50</text>
    <text class="tick" x="28.5" y="67" font-size="13" text-anchor="middle">44</text>
    <text class="tick" x="63.7" y="67" font-size="13" text-anchor="middle">46</text>
    <text class="tick" x="98.9" y="67" font-size="13" text-anchor="middle">48</text>
    <text class="tick" x="134.1" y="67" font-size="13" text-anchor="middle">50</text>
    <text class="tick" x="169.2" y="67" font-size="13" text-anchor="middle">52</text>
    <text class="tick" x="204.4" y="67" font-size="13" text-anchor="middle">54</text>
    <text class="tick" x="239.6" y="67" font-size="13" text-anchor="middle">56</text>
    <text class="remark" x="0" y="90" font-size="13">The axis begins at 44, not at zero.</text>
    "#);
}

#[test]
fn a_chart_of_claims_says_what_is_not_certain_and_what_is_disputed() {
    let run = chart_of_claims("title: T\ntype: dot\nclaims: [gain, arms, sent, paid]").build().succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(drawing(&run), @r#"
    <path class="zero" d="M86.6 0L86.6 124"/>
    <path class="grid" d="M117.5 0L117.5 124"/>
    <path class="grid" d="M148.4 0L148.4 124"/>
    <path class="grid" d="M179.2 0L179.2 124"/>
    <path class="grid" d="M210.1 0L210.1 124"/>
    <text class="row-name" x="67.6" y="13.5" font-size="14" text-anchor="end">The gain</text>
    <text class="remark" x="67.6" y="31.5" font-size="13" text-anchor="end">◆ Disputed</text>
    <path class="sign s1 hollow" d="M210.1 18m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"/>
    <text class="value" x="221.1" y="23" font-size="14">about 20</text>
    <text class="row-name" x="67.6" y="59.5" font-size="14" text-anchor="end">The arms</text>
    <path class="interval s1" d="M97.1 55L120.6 55"/>
    <path class="interval s1" d="M97.1 50L97.1 60"/>
    <path class="interval s1" d="M120.6 50L120.6 60"/>
    <text class="value" x="128.6" y="60" font-size="14">1.7–5.5</text>
    <text class="row-name" x="67.6" y="87.5" font-size="14" text-anchor="end">The goods</text>
    <path class="interval s1" d="M147.1 78L147.1 88"/>
    <path class="interval unknown s1" d="M147.1 83L123.1 83"/>
    <path class="interval s1" d="M126.1 79L121.1 83L126.1 87"/>
    <text class="value" x="155.1" y="88" font-size="14">at most 9.8</text>
    <text class="row-name" x="67.6" y="115.5" font-size="14" text-anchor="end">The pay</text>
    <path class="interval s1" d="M94 106L94 116"/>
    <path class="interval unknown s1" d="M94 111L118 111"/>
    <path class="interval s1" d="M115 107L120 111L115 115"/>
    <text class="value" x="128" y="116" font-size="14">at least 1.2</text>
    <text class="tick" x="86.6" y="141" font-size="13" text-anchor="middle">0</text>
    <text class="tick" x="117.5" y="141" font-size="13" text-anchor="middle">5</text>
    <text class="tick" x="148.4" y="141" font-size="13" text-anchor="middle">10</text>
    <text class="tick" x="179.2" y="141" font-size="13" text-anchor="middle">15</text>
    <text class="tick" x="210.1" y="141" font-size="13" text-anchor="middle">20</text>
    "#);
    let figures = figures(&run);
    assert_snapshot!(&figures[figures.rfind("</svg>").unwrap()..], @r#"
    </svg>
    <p class="source">An upper bound: “The goods”. A lower bound: “The pay”. A range: “The arms”. An approximation: “The gain”. Disputed: “The gain”.</p>
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
    <text class="row-name" x="67.6" y="15.5" font-size="14" text-anchor="end">The arms</text>
    <rect class="datum s1" x="76.6" y="1" width="29.4" height="20"/>
    <rect class="datum s1 bound" x="106" y="1" width="65.7" height="20"/>
    <rect fill="url(#chart-1-bound-1)" x="106" y="1" width="65.7" height="20"/>
    <text class="value" x="177.7" y="16" font-size="14">1.7–5.5</text>
    <text class="row-name" x="67.6" y="47.5" font-size="14" text-anchor="end">The goods</text>
    <rect class="datum s1 bound" x="76.6" y="33" width="169.5" height="20"/>
    <rect fill="url(#chart-1-bound-1)" x="76.6" y="33" width="169.5" height="20"/>
    <text class="value" x="252.1" y="48" font-size="14">at most 9.8</text>
    <path class="zero" d="M76.6 0L76.6 58"/>
    "#);
}

#[test]
fn a_table_is_not_drawn() {
    let run =
        chart("title: T\ntype: table\ncolumns: [Thing, Number]\nrows: [[A, \"1.234,5\"], [B, x]]").build().succeeds();
    assert_eq!(run.findings(), "");
    assert_snapshot!(figures(&run), @r#"
    <figcaption>T</figcaption>
    <details class="data">
    <summary>Table and data</summary>
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
    </details>
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
    <rect class="datum s1" x="1" y="21" width="312.3" height="20"/>
    <text class="value" x="319.3" y="36" font-size="14">5</text>
    <path class="zero" d="M1 17L1 45"/>
    "#);
    assert!(figures(&run).contains("<svg class=\"plot narrow\" direction=\"ltr\""));
}

#[test]
fn the_charts_of_the_manual_are_drawn() {
    let manual = read("docs/content.md");
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
