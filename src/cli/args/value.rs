//! What stands behind a flag, read.

use corroborate::check::{help_for_unknown, rule};
use corroborate::config::{BaseUrl, Level};
use corroborate::diag::{nearest, quoted_list};
use corroborate::model::{Choice, Date, Language, Slug, Url};
use corroborate::schema::Written;
use jiff::civil;

pub(super) fn base_url(text: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(text).map_err(|error| format!("it {error}"))
}

pub(super) fn written(name: &str) -> Result<Written, String> {
    let known = Written::ALL.into_iter().find(|written| written.name() == name);
    known.ok_or_else(|| {
        let names = || Written::ALL.iter().map(|written| written.name());
        match nearest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there is one of {}", quoted_list(names(), "and")),
        }
    })
}

pub(super) fn rule_level(text: &str) -> Result<(String, Level), String> {
    let (name, level) = text.split_once('=').ok_or("it has the form `RULE=LEVEL`, as in `single-origin=error`")?;
    if name != "all" && rule(name).is_none() {
        return Err(format!("there is no rule `{name}`; {}", help_for_unknown(name)));
    }
    let level = Level::from_name(level).ok_or("a level is `allow`, `info`, `warn` or `error`")?;
    Ok((name.to_owned(), level))
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "a language tag is `en`, `fr` or `pt-BR`".to_owned())
}

pub(super) fn address(text: &str) -> Result<Url, String> {
    Url::parse(text).map_err(|error| format!("it {error}"))
}

pub(super) fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|error| error.to_string())
}

pub(super) fn theme_name(text: &str) -> Result<String, String> {
    Slug::parse(text).map(|_| text.to_owned()).map_err(|error| format!("it {error}"))
}

pub(super) fn day(text: &str) -> Result<civil::Date, String> {
    match Date::parse(text) {
        Ok(Date::Day(day)) => Ok(day),
        Ok(_) => Err("a build has a day: `2026-11-24`".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
