//! Citations and references in the styles of CSL (Citation Style Language 1.0.2). The only module that
//! names hayagriva, which does the work of the style.
//!
//! A source becomes an item of CSL (`entry`), a style and a locale are found (`style`, `locale`), and the
//! processor’s tree of text becomes HTML in which every text is escaped (`html`). What the processor says of one page
//! is in `page`; references that are the same on every page are made once (`references`).

mod bare;
mod case;
mod entry;
mod given;
mod guard;
mod html;
mod item;
mod kind;
mod label;
mod locale;
mod locator;
mod name;
mod order;
mod page;
mod plainly;
mod references;
mod style;

pub use html::robust_link;
pub use item::{Item, Name};
pub use kind::{in_hayagriva, stands_alone};
pub use name::name_in_text;
pub use page::{Citation, Listed, PageCitations, Part, Printed};
pub use plainly::{Plain, in_five_styles, in_words};
pub use references::{Reference, References};
pub use style::{Form, Style, StyleFile};
