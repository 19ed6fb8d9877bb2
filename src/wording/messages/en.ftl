# What the program itself says on pages. A theme says something else by having the message in its messages/en.ftl.

## The page at an earlier address

page_has_moved = This page has moved
# $link: a link whose words are to_its_new_address.
page_has_moved_to = This page has moved: { $link }.
to_its_new_address = to its new address

## Kinds of pages

briefs = Briefs
claims = Claims
sources = Sources
search = Search
evidence = Evidence
corrections = Corrections
corrections_policy = Corrections policy

corrections_description = What was changed after it was published, the newest first

## Sources

# Where a source has a statement from.
origin_itself = its own
origin_unstated = not stated
