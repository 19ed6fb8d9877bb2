//! A program that a test has begun.

use std::process::Child;

/// Ends the program when the test is done with it, however that ends.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
