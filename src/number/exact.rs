//! A decimal number without rounding.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number, exactly: a mantissa of at most 36 digits, times a power of ten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exact {
    /// Without zeros at its end, so that equal numbers are equal here.
    mantissa: i128,
    exponent: i32,
}

impl Exact {
    /// Most digits of a mantissa: two of them can be set side by side within an `i128`.
    const DIGITS: u32 = 36;
    /// Largest power of ten either way; more than any quantity needs, and few enough digits to print.
    const REACH: i32 = 400;

    /// `mantissa` times ten to the power of `exponent`. `None` beyond what can be kept exactly.
    pub fn new(mut mantissa: i128, mut exponent: i32) -> Option<Self> {
        if mantissa == 0 {
            return Some(Self { mantissa: 0, exponent: 0 });
        }
        while mantissa % 10 == 0 {
            mantissa /= 10;
            exponent = exponent.checked_add(1)?;
        }
        let fits = digits_of(mantissa) <= Self::DIGITS && (-Self::REACH..=Self::REACH).contains(&exponent);
        fits.then_some(Self { mantissa, exponent })
    }

    /// Reads decimal digits: a sign, a point, an exponent: `-1.20`, `1e3`. `None` for any other text, and for a number
    /// with more digits than can be kept.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, power) = match text.split_once(['e', 'E']) {
            Some((number, power)) => (number, power.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (negative, number) = match number.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, number.strip_prefix('+').unwrap_or(number)),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        // Zeros at the end of a long fraction say nothing about the value.
        let fraction = fraction.trim_end_matches('0');
        let mut mantissa: i128 = 0;
        for digit in whole.chars().chain(fraction.chars()) {
            let digit = i128::from(digit.to_digit(10)?);
            mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
        }
        let exponent = power.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        Self::new(if negative { -mantissa } else { mantissa }, exponent)
    }

    /// The same number times a power of ten.
    #[must_use]
    pub fn shifted(self, by: i32) -> Option<Self> {
        Self::new(self.mantissa, self.exponent.checked_add(by)?)
    }

    /// The sum of both. `None` where it has more digits than can be kept.
    pub fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let raised = |number: Self| {
            let by = u32::try_from(number.exponent.checked_sub(exponent)?).ok()?;
            number.mantissa.checked_mul(10_i128.checked_pow(by)?)
        };
        Self::new(raised(self)?.checked_add(raised(other)?)?, exponent)
    }

    /// The same number on the other side of zero.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { mantissa: -self.mantissa, exponent: self.exponent }
    }

    /// The power of ten of its last digit that is not zero: 3 for 11,000, -1 for 0.5.
    pub fn last_place(self) -> i32 {
        self.exponent
    }

    /// How many digits it has, without the zeros at either end.
    pub fn digits(self) -> usize {
        digits_of(self.mantissa) as usize
    }

    /// How many digits stand before the point at least: the power of ten above its first digit.
    fn magnitude(self) -> i64 {
        i64::from(digits_of(self.mantissa)) + i64::from(self.exponent)
    }
}

fn digits_of(mantissa: i128) -> u32 {
    mantissa.unsigned_abs().checked_ilog10().map_or(0, |log| log + 1)
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = self.mantissa.signum();
        let by_sign = sign.cmp(&other.mantissa.signum());
        if by_sign.is_ne() || sign == 0 {
            return by_sign;
        }
        let by_size = self.magnitude().cmp(&other.magnitude()).then_with(|| {
            // Equally many digits before the point: with equally many digits at all, they compare as they stand.
            let (ours, theirs) = (digits_of(self.mantissa), digits_of(other.mantissa));
            let longest = ours.max(theirs);
            let raised = |number: &Self, has: u32| number.mantissa.unsigned_abs() * 10_u128.pow(longest - has);
            raised(self, ours).cmp(&raised(other, theirs))
        });
        if sign < 0 { by_size.reverse() } else { by_size }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Plain digits, whatever the exponent: `20000000000`, `0.05`.
impl fmt::Display for Exact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.unsigned_abs().to_string();
        let sign = if self.mantissa < 0 { "-" } else { "" };
        match usize::try_from(self.exponent) {
            Ok(zeros) => write!(out, "{sign}{digits}{}", "0".repeat(zeros)),
            Err(_) => {
                let places = self.exponent.unsigned_abs() as usize;
                let padded = format!("{digits:0>width$}", width = places + 1);
                let (whole, fraction) = padded.split_at(padded.len() - places);
                write!(out, "{sign}{whole}.{fraction}")
            }
        }
    }
}
