//! What is wrong with a site is told, with the place, the reason and the remedy.

use crate::site::{Site, same};

#[test]
fn an_unknown_key_is_reported_at_the_key_with_the_nearest_one() {
    let run = Site::good().brief_with("x", "sumary: What it says\n", "Text.\n").build().fails();
    same(
        &run.stderr,
        "
error[unknown-key]: a brief has no key `sumary`
 --> content/briefs/x.md:5:1
  |
5 | sumary: What it says
  | ^^^^^^ unknown key
  |
  = help: did you mean `summary`?

Not built: 1 error
",
    );
}
