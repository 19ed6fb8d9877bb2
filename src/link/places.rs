//! At which place of its list each thing lies: where it lay before, so that its id stays, and in order.

use std::ops::Range;

use crate::model::{Id, first_behind};

use super::names::Table;

/// Things by their places, some of which are empty.
pub(super) type Placed<T> = Vec<Option<T>>;

/// In a list that will be added to, behind so many things a place is left empty.
const BETWEEN_GAPS: usize = 8;

/// Puts `items`, which are in order, at places: in a list that will be added to, where `former` says that each lay, as far as
/// the order allows it, and what is new in a gap; for a list that is made once (`None`), one behind the other.
pub(super) fn put<T, I: Id>(items: Vec<T>, of: impl Fn(&T) -> &str, former: Option<&Table<I>>) -> Placed<T> {
    let Some(former) = former else { return items.into_iter().map(Some).collect() };
    let known: Vec<Option<usize>> = items.iter().map(|item| former.get(of(item)).map(Id::index)).collect();
    let places = places(known);
    let mut placed = Placed::new();
    placed.resize_with(places.last().map_or(0, |last| last + 1), || None);
    for (item, place) in items.into_iter().zip(places) {
        placed[place] = Some(item);
    }
    placed
}

/// Those that are there, each with its id.
pub(super) fn entries<T, I: Id>(placed: &Placed<T>) -> impl Iterator<Item = (I, &T)> {
    placed.iter().enumerate().filter_map(|(place, item)| Some((I::at(place), item.as_ref()?)))
}

/// Makes room for something new before the first thing of which it is not said that it stands before that, and returns its
/// place, and the places of all that had to move for it.
pub(super) fn make_room<T>(placed: &mut Placed<T>, is_before: impl Fn(&T) -> bool) -> (usize, Range<usize>) {
    let next = first_behind(placed, is_before);
    let last = placed[..next].iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    if last < next {
        let middle = usize::midpoint(last, next);
        return (middle, 0..0);
    }
    let gap = placed[next..].iter().position(Option::is_none).map_or(placed.len(), |gap| next + gap);
    if gap == placed.len() {
        placed.push(None);
    }
    placed[next..=gap].rotate_right(1);
    (next, next + 1..gap + 1)
}

/// A place for each, ascending. Those that are known stay where they were, but for those that are out of order, and those
/// that have to make room.
fn places(known: Vec<Option<usize>>) -> Vec<usize> {
    let count = known.len();
    let last = known.iter().flatten().max().copied().unwrap_or_default();
    // What has nothing to go by, or has lost most of what was there, is spread anew.
    if known.iter().flatten().count() * 2 < count || last > count * 2 + BETWEEN_GAPS {
        return (0..count).map(|position| position + position / BETWEEN_GAPS).collect();
    }
    let fixed = in_order(known);
    let mut places = Vec::with_capacity(count);
    while places.len() < count {
        let (at, from) = (places.len(), places.last().map_or(0, |last| last + 1));
        // All up to the next one that stays share the room before it; where that is too small, it makes room itself.
        let mut next = at;
        let to = loop {
            match fixed.get(next) {
                Some(Some(place)) if *place >= from + (next - at) => break *place,
                Some(_) => next += 1,
                None => break from + (next - at),
            }
        };
        let (new, room) = (next - at, to - from);
        places.extend((0..new).map(|position| from + (2 * position + 1) * room / (2 * new)));
        places.extend(fixed.get(next).copied().flatten());
    }
    places
}

/// The same without those that are out of order: of two neighbours, the one without which the other fits.
fn in_order(mut known: Vec<Option<usize>>) -> Vec<Option<usize>> {
    let mut staying: Vec<(usize, usize)> = Vec::new();
    for at in 0..known.len() {
        let Some(place) = known[at] else { continue };
        match staying.as_slice() {
            [.., (_, last)] if *last < place => {}
            [.., (_, before), _] if *before >= place => {
                known[at] = None;
                continue;
            }
            [.., (last, _)] => {
                known[*last] = None;
                staying.pop();
            }
            [] => {}
        }
        staying.push((at, place));
    }
    known
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stay(known: &[usize]) -> Vec<Option<usize>> {
        known.iter().copied().map(Some).collect()
    }

    #[test]
    fn what_is_new_goes_into_a_gap() {
        assert_eq!(places(vec![None; 10]), [0, 1, 2, 3, 4, 5, 6, 7, 9, 10]);
        assert_eq!(places(vec![Some(0), Some(7), None, Some(9)]), [0, 7, 8, 9]);
        assert_eq!(places(vec![Some(0), None, Some(9), Some(10)]), [0, 5, 9, 10]);
        assert_eq!(places(vec![Some(0), Some(1), None]), [0, 1, 2]);
    }

    #[test]
    fn neighbours_make_room_where_there_is_no_gap() {
        assert_eq!(places(vec![Some(0), None, Some(1), Some(2), Some(4)]), [0, 1, 2, 3, 4]);
        assert_eq!(places(vec![None, Some(0), Some(1)]), [0, 1, 2]);
    }

    #[test]
    fn what_has_moved_gets_another_place_and_the_others_stay() {
        assert_eq!(in_order(stay(&[0, 9, 1, 2, 3])), [Some(0), None, Some(1), Some(2), Some(3)]);
        assert_eq!(in_order(stay(&[1, 2, 3, 0, 4])), [Some(1), Some(2), Some(3), None, Some(4)]);
        assert_eq!(in_order(stay(&[4, 4])), [None, Some(4)]);
    }

    proptest! {
        #[test]
        fn places_ascend_whatever_is_known(known in prop::collection::vec(prop::option::of(0_usize..60), 0..40)) {
            let places = places(known.clone());
            prop_assert_eq!(places.len(), known.len());
            prop_assert!(places.is_sorted_by(|one, other| one < other), "{:?}", places);
        }

        #[test]
        fn what_was_in_order_stays_but_for_those_that_make_room(
            steps in prop::collection::vec(1_usize..3, 1..60),
            new in any::<prop::sample::Index>(),
        ) {
            let known = steps.iter().scan(0, |place, step| {
                *place += step;
                Some(*place)
            });
            let mut with_new = stay(&known.collect::<Vec<_>>());
            with_new.insert(new.index(with_new.len() + 1), None);
            let places = places(with_new.clone());
            let moved: Vec<usize> = (0..places.len()).filter(|at| with_new[*at].is_some_and(|was| was != places[*at])).collect();
            // They stand side by side, behind what is new.
            prop_assert!(moved.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{:?} became {:?}", with_new, places);
        }
    }
}
