//! All that is known of a site before any of its files is made.

pub(crate) mod corrections;

use jiff::civil;

use crate::assess::Assessment;
use crate::config::Config;
use crate::model::Library;
use crate::plan::Plan;
use crate::record::Record;
use crate::verify::Verification;

/// Everything that pages and data are made from.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// What the site is about.
    pub library: &'a Library,
    /// Which quotations stand in the copies of their sources.
    pub verification: &'a Verification,
    /// What its evidence adds up to.
    pub assessment: &'a Assessment,
    /// What has been published, where the site keeps a record of it.
    pub record: Option<&'a Record>,
    /// Where everything stands.
    pub plan: &'a Plan,
    /// The configuration.
    pub config: &'a Config,
    /// The day of the build.
    pub today: civil::Date,
}
