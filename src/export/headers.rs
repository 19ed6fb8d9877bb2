//! The headers that a host should send with every page, in the form that Netlify and Cloudflare Pages read.

use crate::site::Site;

/// What pages of the themes need, and nothing else. Who may show a page in a frame is left open: cards of claims are
/// made for that, and there is nothing on any page that a frame could make its reader do. Programs that examine a page from
/// within, as Lighthouse does, may ask for the site's own `robots.txt`.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
                      font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/// Writes them.
pub(super) fn write(site: Site<'_>, buffer: &mut Vec<u8>) {
    let path = site.config.base_url.as_ref().map_or("/", |url| url.path());
    let text = format!(
        "{path}*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n"
    );
    buffer.extend_from_slice(text.as_bytes());
}
