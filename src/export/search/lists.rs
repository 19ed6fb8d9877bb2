//! Lists of numbers in few letters: for each how much it is above the one before, or, where that takes less, a bit for
//! each number that there could be. `search.js` of the theme reads them.

/// Digits of 6 bits. None has a meaning in JavaScript strings.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What a list of bits begins with.
const BITS: char = '=';

/// Writes a list of ascending numbers.
pub(super) fn write(numbers: &[u32], out: &mut String) {
    let before = out.len();
    let bits = numbers.last().map_or(0, |last| *last as usize / 6 + 2);
    let mut next = 0;
    for number in numbers {
        step(number - next, out);
        next = number + 1;
        if out.len() - before > bits {
            out.truncate(before);
            out.push(BITS);
            write_bits(numbers, out);
            return;
        }
    }
}

/// 5 bits in each digit, the lowest first; the sixth says that there are more.
fn step(mut step: u32, out: &mut String) {
    while step >= 32 {
        out.push(digit(step & 31 | 32));
        step >>= 5;
    }
    out.push(digit(step));
}

fn write_bits(numbers: &[u32], out: &mut String) {
    for group in numbers.chunk_by(|one, next| one / 6 == next / 6).enumerate().scan(0, |done, (_, group)| {
        let empty = group[0] / 6 - *done;
        *done = group[0] / 6 + 1;
        Some((empty, group))
    }) {
        let (empty, group) = group;
        out.extend((0..empty).map(|_| digit(0)));
        out.push(digit(group.iter().fold(0, |bits, number| bits | 1 << (number % 6))));
    }
}

fn digit(value: u32) -> char {
    char::from(DIGITS[value as usize & 63])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(numbers: &[u32]) -> String {
        let mut out = String::new();
        write(numbers, &mut out);
        out
    }

    #[test]
    fn the_shorter_of_two_forms_is_written() {
        assert_eq!(written(&[]), "");
        assert_eq!(written(&[0]), "A");
        assert_eq!(written(&[0, 1, 40]), "AAmB");
        assert_eq!(written(&[1000]), "of");
        let all: Vec<u32> = (0..12).collect();
        assert_eq!(written(&all), "=__");
        assert_eq!(written(&[0, 1, 2, 3, 4, 5, 18, 19, 20, 21, 22, 23]), "=_AA_");
    }
}
