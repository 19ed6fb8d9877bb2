//! From numbers to places in a drawing, and the numbers that stand beside an axis.

use crate::number::Exact;

/// Two numbers that differ by less than this part of them are drawn as one.
const SAME: f64 = 1e-12;

/// A linear scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    from: f64,
    to: f64,
    start: f64,
    length: f64,
}

impl Scale {
    /// A scale that puts the first of two numbers at `start`, and the second `length` from there.
    pub(super) fn new((from, to): (f64, f64), start: f64, length: f64) -> Self {
        Self { from, to, start, length }
    }

    /// Where a number is.
    pub(super) fn at(self, number: f64) -> f64 {
        let whole = self.to - self.from;
        if whole == 0.0 { self.start } else { self.start + (number - self.from) / whole * self.length }
    }
}

/// Round numbers at equal distances: 1, 2 or 5 times a power of ten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ticks {
    step: i64,
    power: i32,
    first: i64,
    last: i64,
}

impl Ticks {
    /// Ticks from at most `low` to at least `high`, some `count` of them. Zero is among them where both are the same.
    pub(super) fn around(low: f64, high: f64, count: u8) -> Self {
        let (low, high) = match () {
            () if high - low > SAME * low.abs().max(high.abs()) => (low, high),
            () if high > 0.0 => (0.0, high),
            () if high < 0.0 => (high, 0.0),
            () => (0.0, 1.0),
        };
        let wanted = (high - low) / f64::from(count.max(1));
        let mut power = wanted.log10().floor();
        let mut step = match wanted / 10_f64.powf(power) {
            part if part <= 1.0 + SAME => 1.0,
            part if part <= 2.0 + SAME => 2.0,
            part if part <= 5.0 + SAME => 5.0,
            _ => 10.0,
        };
        if step == 10.0 {
            (step, power) = (1.0, power + 1.0);
        }
        let unit = step * 10_f64.powf(power);
        // What is rounded here is bounded by the digits of a number.
        #[expect(clippy::cast_possible_truncation, reason = "whole numbers that are far smaller")]
        let whole = |number: f64| number as i64;
        let (first, last) = ((low / unit + 1e-6).floor(), (high / unit - 1e-6).ceil());
        #[expect(clippy::cast_possible_truncation, reason = "a power of ten between -14 and 18")]
        let power = power as i32;
        Self { step: whole(step), power, first: whole(first), last: whole(last.max(first + 1.0)) }
    }

    /// The lowest and the highest.
    pub(super) fn ends(self) -> (f64, f64) {
        (self.value(self.first), self.value(self.last))
    }

    /// Each with its exact number.
    pub(super) fn all(self) -> impl Iterator<Item = (f64, Exact)> {
        (self.first..=self.last).filter_map(move |at| {
            let exact = Exact::new(i128::from(at) * i128::from(self.step), self.power)?;
            Some((self.value(at), exact))
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "a drawing has no place for the difference")]
    fn value(self, at: i64) -> f64 {
        let number = at as f64 * self.step as f64;
        if self.power < 0 { number / 10_f64.powi(-self.power) } else { number * 10_f64.powi(self.power) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(low: f64, high: f64) -> String {
        let ticks = Ticks::around(low, high, 5);
        ticks.all().map(|(_, exact)| exact.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ticks_are_round_numbers_around_the_range() {
        for (low, high, wanted) in [
            (0.0, 100.0, "0 20 40 60 80 100"),
            (0.0, 9.8, "0 2 4 6 8 10"),
            (41.2, 48.9, "40 42 44 46 48 50"),
            (-3.0, 7.0, "-4 -2 0 2 4 6 8"),
            (0.1, 0.3, "0.1 0.15 0.2 0.25 0.3"),
            (0.0, 1e15, "0 200000000000000 400000000000000 600000000000000 800000000000000 1000000000000000"),
            (0.0, 1e-9, "0 0.0000000002 0.0000000004 0.0000000006 0.0000000008 0.000000001"),
            (0.0, 0.0, "0 0.2 0.4 0.6 0.8 1"),
            (7.0, 7.0, "0 2 4 6 8"),
            (-7.0, -7.0, "-8 -6 -4 -2 0"),
        ] {
            assert_eq!(told(low, high), wanted, "{low} to {high}");
        }
    }
}
