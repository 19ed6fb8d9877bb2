//! The words of a source that a text quotes in a block of their own: `> These words. [@key]`.

use super::{Body, MarkKind, Passage, SourceId};

/// A paragraph of a block quotation, as it has to stand in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted<'b> {
    /// Its position among the passages of the text.
    pub passage: usize,
    /// The words, without quotation marks around them and without a line that says who spoke.
    pub text: &'b str,
    /// The sources that it is from: it has to stand in one of them.
    pub sources: Vec<SourceId>,
}

impl Body {
    /// The paragraphs of block quotations that cite a source, in order. A paragraph without a citation is from the source
    /// of its quotation, where that cites one alone.
    pub fn quoted(&self) -> Vec<Quoted<'_>> {
        let quotations = self.passages.iter().enumerate().filter(|(_, passage)| passage.form.is_quotation());
        let quotations: Vec<(usize, &Passage)> = quotations.collect();
        let mut quoted = Vec::new();
        for quotation in quotations.chunk_by(|(_, one), (_, other)| one.form == other.form) {
            let of_all = self.sources_of(quotation.iter().map(|(_, passage)| *passage));
            for (at, passage) in quotation {
                let mut sources = self.sources_of([*passage]);
                if sources.is_empty() && of_all.len() == 1 {
                    sources.clone_from(&of_all);
                }
                let text = words(passage);
                if !sources.is_empty() && text.contains(char::is_alphanumeric) {
                    quoted.push(Quoted { passage: *at, text, sources });
                }
            }
        }
        quoted
    }

    /// The sources that some passages cite, each once.
    fn sources_of<'p>(&self, passages: impl IntoIterator<Item = &'p Passage>) -> Vec<SourceId> {
        let marks = passages
            .into_iter()
            .flat_map(|passage| &passage.cited)
            .filter_map(|(_, mark)| self.marks.get(*mark as usize));
        let cited = marks.flat_map(|mark| match &mark.kind {
            MarkKind::Citation(cited) => cited.as_slice(),
            _ => &[],
        });
        let mut sources: Vec<SourceId> = cited.map(|cited| cited.source).collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    }
}

/// The words that are quoted: without a full stop behind the citation, which is the text’s own, without a last line that
/// begins with a dash, and without quotation marks around the whole.
fn words(passage: &Passage) -> &str {
    let text = &*passage.text;
    let cited = passage.cited.last().map_or(text.len(), |(at, _)| *at as usize);
    let (before, behind) = text.split_at_checked(cited).unwrap_or((text, ""));
    let text = if behind.contains(char::is_alphanumeric) { text } else { before }.trim();
    let (before, last) = text.rsplit_once('\n').unwrap_or(("", text));
    let speaks = last.trim_start().starts_with(['—', '–', '―']) || last.trim_start().starts_with("--");
    let text = if speaks { before.trim() } else { text };
    let inner = [('“', '”'), ('"', '"'), ('„', '“'), ('«', '»'), ('‘', '’'), ('「', '」')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close).filter(|inner| !inner.contains(open)));
    inner.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use crate::model::Form;

    use super::*;

    #[test]
    fn who_spoke_and_the_marks_around_everything_are_no_words() {
        for (text, wanted) in [
            ("It is so.", "It is so."),
            ("It is so|.", "It is so"),
            ("“It is so”|.", "It is so"),
            ("It is| so.", "It is so."),
            ("“It is so.”", "It is so."),
            ("“It” is “so”", "“It” is “so”"),
            ("It is\nso.\n— The agency,", "It is\nso."),
            ("“It is so.”\n-- The agency", "It is so."),
            ("— The agency", ""),
            ("- it is", "- it is"),
        ] {
            let cited = text.find('|').and_then(|at| u32::try_from(at).ok()).map(|at| (at, 0));
            let text = text.replace('|', "").into();
            let cited = cited.into_iter().collect();
            let passage = Passage { form: Form::Quotation(1), text, cited, ..Passage::default() };
            assert_eq!(words(&passage), wanted);
        }
    }
}
