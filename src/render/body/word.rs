//! What a page says within a text that no author has written.

use crate::model::{Alert, TextWord};

use super::{BodyWriter, escape};

impl BodyWriter<'_> {
    /// Writes it in the language of the page.
    pub(super) fn word(&self, word: TextWord, html: &mut String) {
        let words = self.making.words;
        let sign = |number: u32| self.cites.footnote_sign(number);
        let said = match word {
            TextWord::Alert(alert) => words.text(title(alert)).to_owned(),
            // Here a number is a name: its digits stand in no groups.
            TextWord::Table(number) => words.say_own("table_numbered", &[("number", number.to_string().into())]),
            TextWord::Footnotes => words.text("footnotes").to_owned(),
            TextWord::Footnote(number) => words.say_own("footnote", &[("sign", sign(number).into())]),
            TextWord::BackFromFootnote(number, nth) => {
                let place = if nth == 1 { sign(number) } else { format!("{}-{nth}", sign(number)) };
                words.say_own("back_from_footnote", &[("sign", place.into())])
            }
            TextWord::Source => words.text("source_named").to_owned(),
            TextWord::TaskDone => words.text("task_done").to_owned(),
            TextWord::TaskOpen => words.text("task_open").to_owned(),
        };
        escape(&said, html);
    }
}

/// The message that is the title of an alert.
fn title(alert: Alert) -> &'static str {
    match alert {
        Alert::Note => "alert_note",
        Alert::Tip => "alert_tip",
        Alert::Important => "alert_important",
        Alert::Warning => "alert_warning",
        Alert::Caution => "alert_caution",
    }
}
