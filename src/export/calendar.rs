//! Days on which something is to be looked at again (iCalendar, RFC 5545).

use std::borrow::Cow;

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil;

use crate::model::{ClaimStatus, Date, on_one_line};
use crate::plan::Page;
use crate::site::Site;
use crate::site::dates;
use crate::wording;

/// When nothing is known of the last change; a stamp must be there.
const NO_DAY: civil::Date = civil::date(1970, 1, 1);

/// A day on which something is due.
struct Due<'a> {
    /// `review-<claim>`: its name within the site, which stays.
    name: String,
    title: String,
    about: Cow<'a, str>,
    address: String,
    on: Date,
    /// When what it is about was last changed.
    changed: Option<Date>,
}

/// Reviews of claims, horizons of forecasts, ends of briefs, by day.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    let mut due: Vec<Due<'_>> = claims(site);
    due.extend(briefs(site));
    due.sort_by(|a, b| (a.on.last_day(), &a.name).cmp(&(b.on.last_day(), &b.name)));
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Corroborate//Reviews//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        // Unlike `NAME`, every program knows it, and `icalendar` escapes it.
        ("X-WR-CALNAME", &clean(&format!("Reviews · {}", on_one_line(&site.config.title)))),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    for due in due {
        calendar.push(event(site, due));
    }
    buffer.extend_from_slice(calendar.to_string().as_bytes());
}

fn claims(site: Site<'_>) -> Vec<Due<'_>> {
    let dates = &site.uses.dates;
    let scale = site.config.likelihood_scale;
    let mut due = Vec::new();
    for (id, claim) in site.library.claims.entries() {
        if claim.status != ClaimStatus::Active {
            continue;
        }
        let horizon = claim.forecast.as_ref().and_then(|forecast| forecast.horizon);
        for (what, label, on) in [("review", "Review", claim.review_by), ("horizon", "Forecast is due", horizon)] {
            let Some(on) = on else { continue };
            due.push(Due {
                name: format!("{what}-{}", claim.id),
                title: format!("{label}: {}", wording::short_sentence(claim, scale)),
                about: wording::sentence(claim, scale),
                address: site.full(Page::Claim(id)),
                on,
                changed: dates[id.index()].map(|dates| dates.changed),
            });
        }
    }
    due
}

fn briefs(site: Site<'_>) -> impl Iterator<Item = Due<'_>> {
    site.library.briefs.entries().filter_map(move |(id, brief)| {
        Some(Due {
            name: format!("expires-{}", brief.slug),
            title: format!("Last day of: {}", brief.title),
            about: Cow::Borrowed(brief.summary.as_deref().unwrap_or(&brief.title)),
            address: site.full(Page::Brief(id)),
            on: brief.expires?,
            changed: Some(dates::of_brief(brief).changed),
        })
    })
}

/// An event of a whole day: the last that the date can mean. It takes up nobody’s time.
fn event(site: Site<'_>, due: Due<'_>) -> Event {
    let place = site.base().split_once("://").map_or("", |(_, place)| place).trim_end_matches('/');
    let compact = |day: civil::Date| day.strftime("%Y%m%d").to_string();
    let mut day = Property::new("DTSTART", compact(due.on.last_day()));
    day.add_parameter("VALUE", "DATE");
    let changed = due.changed.map_or(NO_DAY, Date::first_day);
    let mut event = Event::new();
    event
        .uid(&format!("{}@{place}", due.name))
        .append_property(day)
        .add_property("DTSTAMP", format!("{}T000000Z", compact(changed)))
        .add_property("TRANSP", "TRANSPARENT")
        .summary(&clean(&due.title))
        .description(&clean(&due.about))
        .url(&due.address);
    event.done()
}

/// Without control characters but line breaks (RFC 5545, section 3.1).
fn clean(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect()
}
