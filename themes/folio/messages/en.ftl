# What pages say around the texts of a site. A theme that extends this one says something else by having a file
# messages/en.ftl with the messages that differ.

## On every page

skip_to_text = Skip to the text
site_navigation = Site
# $publisher: a name, perhaps with a link.
published_by = Published by { $publisher }
# The same with who pays for it.
published_by_funded = Published by { $publisher }. Funding: { $funding }
how_standing_is_decided = How standing is decided
feed = Feed
method = Method
# $program: its name and version.
made_with = Made with { $program }
