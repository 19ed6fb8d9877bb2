//! What the program itself says of a claim and of a source, as readers of several languages read it.

use crate::site::{Run, Site, lines, same};

const SOURCES: &str = "\
study: {title: Estudio, date: 2026-11-20}
irena: {title: Irena, date: 2026-05}
first: {title: First, origin: study}
second: {title: Second, origin: study}
both: {title: Both, origin: [study, irena]}
against: {title: Against}
against-too: {title: Against too}
";

/// One claim: two reports of one study for it, two sources against it.
const CLAIM: &str = "\
- id: c
  text: A claim.
  as_of: 2026-11-01
  measure: {value: 12345.5, unit: '%', period: 2025-05/2026-01}
  evidence: [first, second, {source: against, stance: disputes}, {source: against-too, stance: disputes}]
- {id: bare, text: Another claim., kind: judgement, evidence: [{source: irena, stance: context}]}
- {id: argued, text: A third claim., rests_on: [bare, c]}
";

fn site(language: &str) -> Run {
    Site::new()
        .file("content/site.yaml", format!("title: T\nlanguage: {language}\n"))
        .file("content/sources/s.yaml", SOURCES)
        .file("content/claims/c.yaml", CLAIM)
        .brief("x", "[A claim](claim:c), [another](claim:bare) and [a third](claim:argued).\n")
        .with_rules()
        .run(&["build", "--rule", "all=allow"])
        .succeeds()
}

/// What a reader reads between two marks of a page: no tags, and no signs that only mark where a direction begins.
fn read(page: &str, from: &str, to: &str) -> String {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("`{from}` in {page}"));
    let (part, _) = rest.split_once(to).unwrap_or_else(|| panic!("`{to}` in {page}"));
    let mut text = String::new();
    let mut is_tag = false;
    for letter in part.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            '\u{2068}' | '\u{2069}' => {}
            _ if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The verdict on each claim, the claim's number and its date, and where the source that relays two others has it from.
fn told(language: &str) -> String {
    let run = site(language);
    let verdict = |page: &str| read(page.split_once("<div class=\"verdict").unwrap().1, "<p>", "</p>");
    let [claim, bare, argued, source] =
        ["claims/c/", "claims/bare/", "claims/argued/", "sources/both/"].map(|at| run.page(at));
    let number = read(&claim, "<p class=\"amount\">", "</p>");
    let date = read(&claim, "<time datetime=\"2026-11-01\">", "</time>");
    lines(&[&verdict(&claim), &verdict(&bare), &verdict(&argued), &number, &date, &verdict(&source)])
}

#[test]
fn a_claim_is_told_in_english() {
    let expected = "\
◆ Disputed. Two reports support it, on one origin; two independent sources dispute it.
○ Unsupported. No source supports it; one source only gives context.
△ Argued. No source supports it directly; it rests on two other claims; the weakest of them is unsupported.
12,345.5 %
1 November 2026
It relays Estudio, 2026 and Irena, 2026. What it says goes back to two origins.";
    same(&told("en"), expected);
}

#[test]
fn a_claim_is_told_in_french() {
    let expected = "\
◆ Contestée. Deux comptes rendus l’étayent, d’une seule origine ; deux sources indépendantes la contestent.
○ Non étayée. Aucune source ne l’étaye ; une source donne seulement le contexte.
△ Argumentée. Aucune source ne l’étaye directement ; elle repose sur deux autres affirmations ; la plus faible d’entre elles n’est pas étayée.
12 345,5 %
1er novembre 2026
Elle relaye Estudio, 2026 et Irena, 2026. Ce qu’elle dit remonte à deux origines.";
    same(&told("fr"), expected);
}

#[test]
fn a_claim_is_told_in_spanish() {
    let expected = "\
◆ Controvertida. Dos reportes la respaldan, de un solo origen; dos fuentes independientes la cuestionan.
○ Sin respaldo. Ninguna fuente la respalda; una fuente solo da contexto.
△ Argumentada. Ninguna fuente la respalda directamente; se apoya en otras dos afirmaciones; la más débil de ellas no tiene respaldo.
12.345,5 %
1 de noviembre de 2026
Retoma lo dicho por Estudio, 2026 e Irena, 2026. Lo que dice se remonta a dos orígenes.";
    same(&told("es"), expected);
}

#[test]
fn a_claim_is_told_in_arabic() {
    let expected = "\
◆ متنازَع فيه. يسنده تقريران ناقلان، من أصل واحد؛ ينازع فيه مصدران مستقلان.
○ بلا سند. لا يسنده أي مصدر؛ يذكر سياقه فحسب مصدر واحد.
△ مبنيّ على استدلال. لا يسنده أي مصدر مباشرةً؛ يقوم على ادعاءين آخرين؛ وأضعفها بلا سند.
12,345.5 %
1 نوفمبر 2026
ينقل عن Estudio, 2026 وIrena, 2026. يعود ما يقوله إلى أصلين.";
    same(&told("ar"), expected);
}

#[test]
fn a_claim_is_told_in_khmer() {
    let expected = "\
◆ មានការជំទាស់. របាយការណ៍ 2 គាំទ្រវា ពីប្រភពដើមតែមួយ ហើយប្រភពឯករាជ្យ 2 ជំទាស់នឹងវា។
○ គ្មានអ្វីគាំទ្រ. គ្មានប្រភពណាគាំទ្រវាទេ ហើយប្រភព 1 ផ្តល់តែបរិបទប៉ុណ្ណោះ។
△ ផ្អែកលើហេតុផល. គ្មានប្រភពណាគាំទ្រវាដោយផ្ទាល់ទេ ហើយវាផ្អែកលើការអះអាងផ្សេងទៀត 2 ហើយការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះគ្មានអ្វីគាំទ្រ។
12.345,5 %
1 វិច្ឆិកា 2026
វាយកសម្តីពី Estudio, 2026 និង Irena, 2026។ អ្វីដែលវានិយាយត្រឡប់ទៅរកប្រភពដើម 2។";
    same(&told("km"), expected);
}
