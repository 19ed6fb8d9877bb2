//! Phase 8, beside [`render`](crate::render): an entry of the plan → a file for programs. One file for each format.

mod feed;

use crate::plan::Data;
use crate::site::Site;

/// Makes a file for programs, into `buffer`.
pub fn data(site: Site<'_>, data: Data, buffer: &mut Vec<u8>) {
    match data {
        Data::Corrections => feed::of_corrections(site, buffer),
    }
}
