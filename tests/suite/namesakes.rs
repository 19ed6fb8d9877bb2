//! Sources that could be taken for one another in citations: letters behind the year, and given names.

use insta::assert_snapshot;

use crate::citations::{cited, references, site};
use crate::html::text;

#[test]
fn sources_that_could_be_taken_for_one_another_are_told_apart() {
    let sources = "a: {type: book, title: First, author: 'Berg, Ann', date: 2020}\n\
                   b: {type: book, title: Second, author: 'Berg, Ann', date: 2020}\n\
                   c: {type: book, title: Third, author: 'Cho, Min', date: 2020}\n\
                   d: {type: book, title: Fourth, author: 'Cho, Lee', date: 2020}\n\
                   e: {type: book, title: Fifth, author: ['Diaz, A.', 'Eno, B.', 'Fox, C.'], date: 2020}\n\
                   f: {type: book, title: Sixth, author: ['Diaz, A.', 'Eno, B.', 'Gil, D.'], date: 2020}\n";
    let run = site("apa")
        .file("content/sources/all.yaml", sources)
        .brief("x", "[@a] [@b] [@c] [@d] [@e] [@f]\n")
        .brief("y", "[@b]\n")
        .build()
        .succeeds();
    assert_snapshot!(cited(&run, "briefs/x/").join("\n"), @r#"
(Berg, 2020a)
(Berg, 2020b)
(M. Cho, 2020)
(L. Cho, 2020)
(Diaz, Eno, & Fox, 2020)
(Diaz, Eno, & Gil, 2020)
"#);
    assert_snapshot!(references(&run, "briefs/x/"), @r#"
Berg, A. (2020a). <a href="../../sources/a/index.html"><i>First</i></a>.
Berg, A. (2020b). <a href="../../sources/b/index.html"><i>Second</i></a>.
Cho, L. (2020). <a href="../../sources/d/index.html"><i>Fourth</i></a>.
Cho, M. (2020). <a href="../../sources/c/index.html"><i>Third</i></a>.
Diaz, A., Eno, B., &amp; Fox, C. (2020). <a href="../../sources/e/index.html"><i>Fifth</i></a>.
Diaz, A., Eno, B., &amp; Gil, D. (2020). <a href="../../sources/f/index.html"><i>Sixth</i></a>.
"#);
    // Letters go by the order of the references, and not by that of the text.
    let reversed = "[@b] [@a]\n";
    let run = site("apa")
        .file("content/sources/all.yaml", sources)
        .brief("x", reversed)
        .brief("y", "[@b]\n")
        .build()
        .succeeds();
    assert_eq!(cited(&run, "briefs/x/"), ["(Berg, 2020b)", "(Berg, 2020a)"]);
    // Where nothing could be confused, nothing is added.
    assert_eq!(cited(&run, "briefs/y/"), ["(Berg, 2020)"]);
}

#[test]
fn people_of_one_family_name_are_told_apart_however_often_they_are_cited() {
    let sources = r#"
j: {type: book, title: First, author: "Smith, John", date: 2020}
a: {type: book, title: Second, author: "Smith, Anna", date: 2020}
k: {type: book, title: Third, author: "Smith, Karl", date: 2019}
l: {type: book, title: Fourth, author: ["Lee, Bo", "Smith, John"], date: 2018}
s: {type: book, title: Fifth, author: "Smith, J.", date: 2017}
b: {type: book, title: Sixth, author: "Berg, Ada", date: 2020}
v: {type: book, title: Seventh, author: "van der Berg, Jan", date: 2020}
w: {type: book, title: Eighth, author: "van der Berg, Wim", date: 2020}
"#;
    let body = "[@j; see @a, p. 4; @b] [@k] [@k; @j] [@l] [@s] @j says. [-@a] [@v; @w] [@v, p. 2]\n";
    let read = |style: &str, body: &str| {
        let run = site(style).file("content/sources/all.yaml", sources).brief("x", body).build().succeeds();
        cited(&run, "briefs/x/").join("\n")
    };
    // Whoever comes first is told apart from all others of the name.
    assert_snapshot!(read("apa", body), @"
    (Berg, 2020; see A. Smith, 2020, p. 4; J. Smith, 2020)
    (K. Smith, 2019)
    (J. Smith, 2020; K. Smith, 2019)
    (Lee & Smith, 2018)
    (J. Smith, 2017)
    J. Smith (2020)
    (2020)
    (J. van der Berg, 2020; W. van der Berg, 2020)
    (J. van der Berg, 2020, p. 2)
    ");
    // So it is in Chicago, which writes names out where initials do not do.
    assert_snapshot!(read("chicago-author-date", body), @"
    (J. Smith 2020; see A. Smith 2020, 4; Berg 2020)
    (K. Smith 2019)
    (K. Smith 2019; J. Smith 2020)
    (Lee and Smith 2018)
    (J. Smith 2017)
    J. Smith (2020)
    (2020)
    (J. van der Berg 2020; W. van der Berg 2020)
    (J. van der Berg 2020, 2)
    ");
    assert_snapshot!(read("mla", "[@j; @a] [@j, p. 3] [@b]\n"), @"
    (J. Smith; A. Smith)
    (J. Smith 3)
    (Berg)
    ");
}

#[test]
fn letters_and_given_names_agree_with_the_references() {
    let sources = r#"
j: {type: book, title: First, author: "Smith, John", date: 2020}
k: {type: book, title: Second, author: "Smith, John", date: 2020}
a: {type: book, title: Third, author: "Smith, Anna", date: 2020}
c: {type: book, title: Fourth, author: "Cho, Mi", date: 2021}
d: {type: book, title: Fifth, author: "Cho, Mi", date: 2021}
e: {type: book, title: Sixth, author: "Eno, Al", date: 2021}
f: {type: book, title: Seventh, author: "Eno, Bo", date: 2021}
"#;
    let read = |body: &str| {
        let run = site("apa").file("content/sources/all.yaml", sources).brief("x", body).build().succeeds();
        format!("{}\n{}", cited(&run, "briefs/x/").join("\n"), references(&run, "briefs/x/"))
    };
    // With letters for others: names and letters each where they belong.
    assert_snapshot!(read("[@d] [@c; @e] [@e] [@f]\n"), @r#"
    (Cho, 2021a)
    (Cho, 2021b; A. Eno, 2021)
    (A. Eno, 2021)
    (B. Eno, 2021)
    Cho, M. (2021a). <a href="../../sources/d/index.html"><i>Fifth</i></a>.
    Cho, M. (2021b). <a href="../../sources/c/index.html"><i>Fourth</i></a>.
    Eno, A. (2021). <a href="../../sources/e/index.html"><i>Sixth</i></a>.
    Eno, B. (2021). <a href="../../sources/f/index.html"><i>Seventh</i></a>.
    "#);
    // Two works of one of them in one year: these have letters, as the names tell the others apart.
    assert_snapshot!(read("[@k] [@j] [@a] [@a]\n"), @r#"
    (J. Smith, 2020b)
    (J. Smith, 2020a)
    (A. Smith, 2020)
    (A. Smith, 2020)
    Smith, A. (2020). <a href="../../sources/a/index.html"><i>Third</i></a>.
    Smith, J. (2020a). <a href="../../sources/j/index.html"><i>First</i></a>.
    Smith, J. (2020b). <a href="../../sources/k/index.html"><i>Second</i></a>.
    "#);
}

#[test]
fn given_names_go_with_letters_or_titles_for_works_of_one_of_the_namesakes() {
    let sources = r#"
a: {type: book, title: First, author: "Smith, Jane", date: 2024}
b: {type: book, title: Second, author: "Smith, Jane", date: 2024}
c: {type: book, title: Third, author: "Smith, John", date: 2024}
d: {type: book, title: Fourth, author: "Lee, Bo", date: 2024}
"#;
    let read = |style: &str, body: &str| {
        let run = site(style).file("content/sources/all.yaml", sources).brief("x", body).build().succeeds();
        format!("{}\n{}", cited(&run, "briefs/x/").join("\n"), text(&references(&run, "briefs/x/")))
    };
    // Chicago writes names out, whose first letters are the same.
    assert_snapshot!(read("chicago-author-date", "[@b] [@c] [@a] [@d; @b, 3]\n"), @"
    (Jane Smith 2024b)
    (John Smith 2024)
    (Jane Smith 2024a)
    (Lee 2024; Jane Smith 2024b, 3)
    Lee, Bo. 2024. Fourth.
    Smith, Jane. 2024a. First.
    Smith, Jane. 2024b. Second.
    Smith, John. 2024. Third.
    ");
    // APA has initials alone, which do not tell these apart: letters do.
    assert_snapshot!(read("apa", "[@b] [@c] [@a]\n"), @"
    (Smith, 2024b)
    (Smith, 2024c)
    (Smith, 2024a)
    Smith, J. (2024a). First.
    Smith, J. (2024b). Second.
    Smith, J. (2024c). Third.
    ");
    // MLA has no years, and so titles.
    assert_snapshot!(read("mla", "[@a] [@b] [@c] [@d]\n"), @"
    (Jane Smith, First)
    (Jane Smith, Second)
    (John Smith)
    (Lee)
    Lee, Bo. Fourth. 2024.
    Smith, Jane. First. 2024.
    ———. Second. 2024.
    Smith, John. Third. 2024.
    ");
}

#[test]
fn works_of_the_same_people_keep_their_names_where_another_parts_them() {
    let sources = "a1: {title: One, author: 'Smith, Jane', date: 2019}\na2: {title: Two, author: 'Smith, Jane', date: 2021}\n\
                   b: {title: Three, author: 'Jones, Bo', date: 2020}\nc: {title: Four, author: 'Smith, John', date: 2022}\n";
    let body = "[@a1; @b; @a2, p. 4] [see @b; @a1; @a2] [@a1; @b; @c] [@b; @a1; @b]\n";
    let read = |style: &str| {
        let site = site(style).file("content/sources/all.yaml", sources).brief("x", body);
        cited(&site.build().succeeds(), "briefs/x/").join("\n")
    };
    assert_snapshot!(read("chicago-author-date"), @"
    (Jane Smith 2019; 2021, 4; Jones 2020)
    (see Jones 2020; Jane Smith 2019; 2021)
    (Jane Smith 2019; Jones 2020; John Smith 2022)
    (Jones 2020; 2020; Jane Smith 2019)
    ");
    assert_snapshot!(read("harvard-cite-them-right"), @"
    (Smith, 2019; 2021, p. 4; Jones, 2020)
    (Smith, 2019; 2021; see Jones, 2020)
    (Smith, 2019; Jones, 2020; Smith, 2022)
    (Smith, 2019; Jones, 2020; 2020)
    ");
    assert_snapshot!(read("apa"), @"
    (Jones, 2020; Smith, 2019; 2021, p. 4)
    (see Jones, 2020; Smith, 2019; 2021)
    (Jones, 2020; Smith, 2019; Smith, 2022)
    (Jones, 2020; 2020; Smith, 2019)
    ");
}
