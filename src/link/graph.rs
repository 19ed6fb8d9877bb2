//! Finding circles among things that name each other.

use std::sync::Arc;

use rayon::prelude::*;

use super::places::Placed;

/// For each place, those that `of` says of what lies there.
pub(super) fn edges<T: Send + Sync>(
    placed: &Placed<Arc<T>>,
    of: impl Fn(&T) -> Vec<usize> + Sync + Send,
) -> Vec<Vec<usize>> {
    placed.par_iter().map(|item| item.as_ref().map(|item| of(item)).unwrap_or_default()).collect()
}

/// What lies at these places.
pub(super) fn members<'p, T>(placed: &'p Placed<Arc<T>>, places: &[usize]) -> impl Iterator<Item = &'p T> {
    places.iter().filter_map(|place| placed[*place].as_deref())
}

/// Takes out of `edges` (from each node to others) every edge that closes a circle, and returns the circles: the nodes
/// in order, the first not repeated. Afterwards following the edges ends, whatever was written.
///
/// Without recursion: a chain may be as long as a site has claims.
pub(super) fn cut_circles(edges: &mut [Vec<usize>]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        OnPath,
        Done,
    }
    let mut state = vec![State::New; edges.len()];
    let mut circles = Vec::new();
    for start in 0..edges.len() {
        if state[start] != State::New {
            continue;
        }
        // The path from `start`, each node with the position of the next edge to follow.
        let mut path = vec![(start, 0)];
        state[start] = State::OnPath;
        while let Some((node, next)) = path.last().copied() {
            let Some(&target) = edges[node].get(next) else {
                state[node] = State::Done;
                path.pop();
                continue;
            };
            match state[target] {
                State::OnPath => {
                    let from = path.iter().position(|(node, _)| *node == target).unwrap_or_default();
                    circles.push(path[from..].iter().map(|(node, _)| *node).collect());
                    edges[node].remove(next);
                    continue;
                }
                State::New => {
                    state[target] = State::OnPath;
                    path.push((target, 0));
                }
                State::Done => {}
            }
            let depth =
                if path.last().is_some_and(|(last, _)| *last == target) { path.len() - 2 } else { path.len() - 1 };
            path[depth].1 += 1;
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_found_once_and_cut() {
        let mut edges = vec![vec![1], vec![2], vec![0, 3], vec![]];
        assert_eq!(cut_circles(&mut edges), [vec![0, 1, 2]]);
        assert_eq!(edges, [vec![1], vec![2], vec![3], vec![]]);
    }

    #[test]
    fn what_names_itself_is_a_circle_of_one() {
        let mut edges = vec![vec![0, 1], vec![]];
        assert_eq!(cut_circles(&mut edges), [vec![0]]);
        assert_eq!(edges, [vec![1], vec![]]);
    }

    #[test]
    fn two_ways_to_one_place_are_no_circle() {
        let mut edges = vec![vec![1, 2], vec![3], vec![3], vec![]];
        assert!(cut_circles(&mut edges).is_empty());
    }

    #[test]
    fn a_chain_of_any_length_is_followed() {
        let mut edges: Vec<Vec<usize>> = (0..200_000).map(|node| vec![node + 1]).collect();
        edges.push(vec![]);
        assert!(cut_circles(&mut edges).is_empty());
    }
}
