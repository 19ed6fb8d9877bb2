//! Tables, in a frame that scrolls on a narrow screen, aligned by classes.

use pulldown_cmark::Alignment;

use crate::model::TextWord;

use super::flow::position;
use super::writer::Writer;

/// The table that is open. Markdown has no tables within tables.
#[derive(Debug, Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    open: bool,
    /// Its number in the text.
    number: usize,
    cell: usize,
    part: Part,
}

#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Part {
    #[default]
    Head,
    /// Behind the head, before the first row.
    Between,
    Rows,
}

impl Table {
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn end(&mut self) -> &'static str {
        self.open = false;
        if self.part == Part::Rows { "</tbody>\n</table></div>\n" } else { "</table></div>\n" }
    }

    pub(super) fn end_head(&mut self) -> &'static str {
        self.part = Part::Between;
        "</tr></thead>\n"
    }

    pub(super) fn end_cell(&mut self) -> &'static str {
        self.cell += 1;
        if self.part == Part::Head { "</th>" } else { "</td>" }
    }
}

impl Writer<'_> {
    pub(super) fn open_table(&mut self, alignments: Vec<Alignment>) {
        let number = self.table.number + 1;
        self.table = Table { alignments, open: true, number, cell: 0, part: Part::Head };
        // What scrolls can be reached with the keyboard, and has a name of its own.
        self.begin("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
        self.out.word(TextWord::Table(position(number)));
        self.out.html.push_str("\"><table>\n");
    }

    pub(super) fn open_head(&mut self) {
        self.out.html.push_str("<thead><tr>");
    }

    pub(super) fn open_row(&mut self) {
        self.out.html.push_str(if self.table.part == Part::Between { "<tbody>\n<tr>" } else { "<tr>" });
        self.table.part = Part::Rows;
        self.table.cell = 0;
    }

    pub(super) fn open_cell(&mut self) {
        self.out.html.push_str(if self.table.part == Part::Head { "<th scope=\"col\"" } else { "<td" });
        self.out.html.push_str(match self.table.alignments.get(self.table.cell) {
            Some(Alignment::Left) => " class=\"align-left\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-right\">",
            Some(Alignment::None) | None => ">",
        });
    }
}
