//! Where the nodes of a drawing go whose lines all run from left to right: each node in a column left of everything it
//! leads to, as near to it as can be, and ordered so that lines cross little.
//!
//! A line that runs past a column gets a place in it, as a node does, so that it never runs through one.

/// The room above and below a line that runs past a column.
const PASSAGE: usize = 18;
/// Sweeps from right to left and back that bring nodes near to what they are joined to.
const SWEEPS: usize = 3;

/// A place in a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The column, from the left.
    pub(super) column: usize,
    /// The distance of its line from the top.
    pub(super) y: usize,
}

/// Where everything goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// How many columns there are.
    pub(super) columns: usize,
    /// The height of the highest.
    pub(super) height: usize,
    /// The places of the nodes, in their order.
    pub(super) nodes: Vec<Place>,
    /// For each edge, the columns that it runs past, from left to right.
    pub(super) passages: Vec<Vec<Place>>,
}

/// What stands in columns: the nodes, and behind them the passages.
struct Items {
    /// By item.
    columns: Vec<usize>,
    heights: Vec<usize>,
    /// The items that each is joined to in the column at its right, and in that at its left.
    right: Vec<Vec<usize>>,
    left: Vec<Vec<usize>>,
}

/// Arranges nodes of these heights, with `gap` between them. Each edge runs from its first node to its second; they
/// must not run in a circle.
pub(super) fn arrange(heights: &[usize], edges: &[(usize, usize)], gap: usize) -> Layout {
    let distances = distances(heights.len(), edges);
    let columns = distances.iter().max().map_or(0, |most| most + 1);
    let mut items = Items {
        columns: distances.iter().map(|distance| columns - 1 - distance).collect(),
        heights: heights.to_vec(),
        right: vec![Vec::new(); heights.len()],
        left: vec![Vec::new(); heights.len()],
    };
    let passages: Vec<Vec<usize>> = edges.iter().map(|edge| items.join(*edge)).collect();
    let order = items.order(columns);
    let (tops, height) = items.stack(&order, gap);
    let place = |item: usize| Place {
        column: items.columns[item],
        y: tops[item] + if item < heights.len() { 0 } else { PASSAGE / 2 },
    };
    Layout {
        columns,
        height,
        nodes: (0..heights.len()).map(place).collect(),
        passages: passages.iter().map(|items| items.iter().map(|item| place(*item)).collect()).collect(),
    }
}

/// How many steps each node is from the end of the longest way that begins with it.
fn distances(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut distances = vec![0; count];
    // Drawings are small: as many rounds as there are nodes reach the end of any way.
    for _ in 0..count {
        for (from, to) in edges {
            distances[*from] = distances[*from].max(distances[*to] + 1);
        }
    }
    distances
}

impl Items {
    /// Joins two nodes by way of a passage in every column between them; returns the passages.
    fn join(&mut self, (from, to): (usize, usize)) -> Vec<usize> {
        let mut passages = Vec::new();
        let mut last = from;
        for column in self.columns[from] + 1..self.columns[to] {
            let passage = self.columns.len();
            self.columns.push(column);
            self.heights.push(PASSAGE);
            self.right.push(Vec::new());
            self.left.push(Vec::new());
            self.pair(last, passage);
            passages.push(passage);
            last = passage;
        }
        self.pair(last, to);
        passages
    }

    fn pair(&mut self, from: usize, to: usize) {
        self.right[from].push(to);
        self.left[to].push(from);
    }

    /// The items of each column, from top to bottom.
    fn order(&self, columns: usize) -> Vec<Vec<usize>> {
        let mut order: Vec<Vec<usize>> = vec![Vec::new(); columns];
        for (item, column) in self.columns.iter().enumerate() {
            order[*column].push(item);
        }
        for sweep in 0..SWEEPS {
            for step in 1..columns {
                let (column, beside, joined) = if sweep % 2 == 0 {
                    (columns - 1 - step, columns - step, &self.right)
                } else {
                    (step, step - 1, &self.left)
                };
                let mut at = vec![0; self.columns.len()];
                for (position, item) in order[beside].iter().enumerate() {
                    at[*item] = position;
                }
                let own: Vec<usize> = order[column].clone();
                let wanted = |item: &usize| match joined[*item].len() {
                    // In thousandths: what is joined to nothing there stays where it is.
                    0 => own.iter().position(|it| it == item).unwrap_or_default() * 1000,
                    count => joined[*item].iter().map(|it| at[*it] * 1000).sum::<usize>() / count,
                };
                order[column].sort_by_cached_key(wanted);
            }
        }
        order
    }

    /// Where each item begins, each column in the middle; and the height of the highest.
    fn stack(&self, order: &[Vec<usize>], gap: usize) -> (Vec<usize>, usize) {
        let heights: Vec<usize> = order
            .iter()
            .map(|items| items.iter().map(|item| self.heights[*item] + gap).sum::<usize>().saturating_sub(gap))
            .collect();
        let height = heights.iter().copied().max().unwrap_or_default();
        let mut tops = vec![0; self.columns.len()];
        for (items, own) in order.iter().zip(heights) {
            let mut top = (height - own) / 2;
            for item in items {
                tops[*item] = top;
                top += self.heights[*item] + gap;
            }
        }
        (tops, height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(layout: &Layout) -> Vec<(usize, usize)> {
        layout.nodes.iter().map(|place| (place.column, place.y)).collect()
    }

    #[test]
    fn what_leads_to_a_node_stands_left_of_it_in_the_middle() {
        let layout = arrange(&[40, 40, 40], &[(1, 0), (2, 0)], 10);
        assert_eq!(places(&layout), [(1, 25), (0, 0), (0, 50)]);
        assert_eq!((layout.columns, layout.height), (2, 90));
    }

    #[test]
    fn a_line_past_a_column_has_a_place_in_it() {
        // 2 leads to 1 and to 0; 1 leads to 0.
        let layout = arrange(&[40, 40, 40], &[(1, 0), (2, 1), (2, 0)], 10);
        assert_eq!(layout.nodes.iter().map(|place| place.column).collect::<Vec<_>>(), [2, 1, 0]);
        assert_eq!(layout.passages[0], []);
        assert_eq!(layout.passages[2], [Place { column: 1, y: 59 }]);
        assert_eq!(layout.nodes[1].y, 0);
    }

    #[test]
    fn nodes_go_where_their_lines_do_not_cross() {
        // 0 and 1 at the right; 2 leads to 1 and 3 to 0.
        let layout = arrange(&[40; 4], &[(2, 1), (3, 0)], 10);
        assert!(layout.nodes[3].y < layout.nodes[2].y);
    }

    #[test]
    fn nothing_is_arranged_as_nothing() {
        assert_eq!(arrange(&[], &[], 10), Layout { columns: 0, height: 0, nodes: vec![], passages: vec![] });
    }
}
