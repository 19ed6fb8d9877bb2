//! All that is known of a site before any of its files is made.

pub(crate) mod corrections;
pub(crate) mod dates;
mod uses;

use jiff::civil;

use crate::assess::Assessment;
use crate::config::Config;
use crate::model::{Date, Library, SourceId};
use crate::plan::{Page, Plan};
use crate::record::Record;
use crate::verify::Verification;
use crate::wording::{Messages, Words};

pub use uses::Uses;

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
    /// Which brief states which claim, and since when.
    pub uses: &'a Uses,
    /// Where everything stands.
    pub plan: &'a Plan,
    /// The configuration.
    pub config: &'a Config,
    /// The words for all of it, in every language of the site.
    pub messages: &'a Messages,
    /// The day of the build.
    pub today: civil::Date,
}

impl Site<'_> {
    /// The address of the site, with a `/` at its end; empty for one that has none.
    pub(crate) fn base(&self) -> &str {
        self.config.base_url.as_ref().map_or("", crate::config::BaseUrl::as_str)
    }

    /// The whole address of something; from the site's root where the site has no address.
    pub(crate) fn full(&self, page: Page) -> String {
        format!("{}{}", self.base(), self.plan.addresses.of(self.library, page))
    }

    /// The day on which our copy of a source was filed, as the record has it, if it is the same still.
    pub(crate) fn filed(&self, id: SourceId) -> Option<Date> {
        let entry = self.record?.captures.get(&*self.library[id].id)?;
        let same = self.verification.capture(id).as_ref() == Some(&entry.sha256);
        same.then_some(entry.day)
    }

    /// The words in the site's language.
    pub(crate) fn words(&self) -> &Words {
        self.messages.of_site()
    }

    /// Who publishes it: the publisher, else the site's title.
    pub(crate) fn publisher(&self) -> &str {
        let publisher = self.config.publisher.as_ref().and_then(|publisher| publisher.name.as_ref());
        publisher.unwrap_or(&self.config.title)
    }
}
