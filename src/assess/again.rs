//! An assessment of which that alone is counted again which is not what it was.

use std::sync::Arc;

use jiff::civil;

use crate::model::Library;

use super::changes::{Before, Changes};
use super::{Assessment, House, count};

/// The assessment that was made last.
#[derive(Debug, Default)]
pub struct Kept(Option<Assessed>);

/// An assessment, and what it was made from.
#[derive(Debug)]
struct Assessed {
    before: Before,
    /// The name and the address of the house.
    house: (Option<String>, Option<String>),
    today: civil::Date,
}

/// Does what [`assess`](super::assess) does, and counts again what has changed since the last time.
pub fn assess_again(library: &Library, house: House<'_>, today: civil::Date, kept: &mut Kept) -> Arc<Assessment> {
    let named = (house.name.map(str::to_owned), house.address.map(str::to_owned));
    let known = kept.0.take().filter(|known| known.house == named && known.today == today);
    let before = known.map(|known| known.before).unwrap_or_default();
    let changes = Changes::between(&before, library);
    let assessment = if changes.are_none() {
        before.assessment
    } else {
        Arc::new(count(library, (house, today), &before, &changes))
    };
    let before = Before { library: library.clone(), assessment: Arc::clone(&assessment) };
    kept.0 = Some(Assessed { before, house: named, today });
    assessment
}
