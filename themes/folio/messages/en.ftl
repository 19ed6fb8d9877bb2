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

## Lists in a sentence

comma = {", "}
semicolon = {"; "}
list_and = { $first } and { $last }
and_between = {" and "}
and_more = and { $count } more
and_more_sentence = And { $count } more.

## Counts

count_claims =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
count_sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
count_briefs =
    { $count ->
        [one] { $count } brief
       *[other] { $count } briefs
    }
counts =
    { $claims ->
        [one] { $claims } claim
       *[other] { $claims } claims
    }, { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    } cited, { $origins ->
        [one] { $origins } independent origin
       *[other] { $origins } independent origins
    }
oldest_knowledge_is_of = the oldest knowledge is of { $date }
in_briefs = in { $count } briefs
all_briefs = All { $count } briefs
origin_of_claims =
    Origin of { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }.

## Names of things

brief = Brief
claim = Claim
source = Source
author = Author
authors = Authors
topic = Topic
topics = Topics
forecast = Forecast
origin = Origin
standing = Standing
stance = Stance
kind = Kind
references = References
notes = Notes
contents = Contents
history = History
outcome = Outcome
score = Score
where = Where
when = When
what = What
why = Why
from = From
all = All
any = Any
words = Words
year = Year
language = Language
version = Version
licence = Licence
funding = Funding
interests = Interests
rule = Rule
reason = Reason
until = Until
term = Term
band = Band
nothing = nothing
permanent_name = Permanent name:
permanent_address = Permanent address
permanent_address_label = Permanent address:
elsewhere = Elsewhere
draft = Draft
not_published_yet = Not published yet
by_when = By when
in_translation = In translation:
what_it_says = What it says
in_its_place = In its place:
touches = Touches:
close = Close
the_claims = The claims
updated_on = updated { $date }
held_to_be = Held to be { $likelihood }.
stated_by = Stated by { $who }.
stated_by_not_authors = Stated by { $who }, not by the authors.
stated_by_reviewed = Stated by { $who }, reviewed here.
claim_status =
    { $status ->
        [superseded] Superseded
        [corrected] Corrected
        [expired] Expired
        [retracted] Retracted
       *[other] { $status }
    }

## Lists on several pages

pages_of_list = Pages of this list
previous_page = Previous
next_page = Next
page_number = Page { $number }
search_all_claims = Search all claims
search_all_sources = Search all sources

## On a timeline

timeline = What has happened, and what is to come
timeline_published = Published: { $brief }
timeline_corrected = { $kind } to { $brief }
timeline_settled = Forecast settled ({ $outcome }): { $claim }
timeline_horizon = To be settled: { $claim }

## The page that is not there, and one that was taken away

nothing_at_this_address = There is no page at this address
it_may_be_mistyped = It may have been mistyped.
the_front_page = the front page
taken_away_on = It was taken away on { $date }.

## Briefs

no_briefs_yet = No briefs have been published yet.
newest_briefs = Newest briefs
newest_brief = Newest brief
series_number = No. { $number }
minutes_to_read =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } to read
draft_head = Draft.
draft_brief = This brief is not published; it is shown in this preview only.
draft_page = This page is not published; it is shown in this preview only.
not_published_yet_head = Not published yet.
future_brief = It will be on { $date }; until then it is shown in previews only.
evidence_by_claim = The evidence, claim by claim
out_of_date = Out of date
out_of_date_head = Out of date.
expired_brief = This brief could be relied on until { $date }.
how_well_brief = How well is this brief supported?
how_well_these_briefs = How well are these briefs supported?
how_well_briefs_on_it = How well are the briefs on it supported?
how_well_all = How well is all of this supported?
the_question = The question
key_messages = Key messages
the_argument = The argument
corrections_and_changes = Corrections and changes
about_this_brief = About this brief
written_by = Written by
reviewed_by = Reviewed by
first_published = First published
updated = Updated
to_be_relied_on_until = To be relied on until
in_other_languages = In other languages
related_briefs = Related briefs
older_and_newer_briefs = Older and newer briefs
older = Older
newer = Newer
in_dispute = In dispute
most_relied_on = Most relied on
own_page = Own page
letters = Letters
these_briefs_as_feed = These briefs as a feed
questions_that_matter = Questions that matter
narrower_topics = Narrower topics
no_briefs_on_it_yet = No briefs on it yet.
sources_that_bear_on_most = Sources that bear on most of it

## Corrections

corrections_lead = Everything that was changed after it was published, the newest first.
no_corrections_yet = Nothing has been corrected yet.
correction_to_brief = { $kind }, { $date }, to { $brief }
corrections_as_feed = Corrections as a feed

## Scales of likelihood

scales_lead = Where a text says how likely something is, the term stands with its band in percent and the scale that it is from.
site_has_no_scale = This site has no scale of its own: every term names one.
term_without_scale = A term that names no scale is one of { $scale }.
the_scale_of_this_site = the scale of this site
is_the_scale_of_this_site = The scale of this site

## Lists that can be narrowed, and search

narrow_the_list = Narrow the list
from_year = { $what }, from
to_year = { $what }, to
as_of_year = As of
clear = Clear
some_claims = {"{n}"} of { $count } claims
none_of_claims = None of the { $count } claims is like that.
some_sources = {"{n}"} of { $count } sources
none_of_sources = None of the { $count } sources is like that.
search_lead = Briefs, claims, sources and authors by their words.
search_needs_script = This needs a script, and your browser runs none here: the lists below have everything.
search_the_site = Search the site
more_results = More results
whole_lists = Whole lists:
briefs_in_text = briefs
claims_in_text = claims
sources_in_text = sources
forecasts_in_text = forecasts
search_results =
    { $form ->
        [one] {"{n}"} result
       *[other] {"{n}"} results
    }
search_found_nothing = Nothing was found
search_nothing_has = nothing has {"{words}"}
search_or = {" or "}
search_partly = nothing has all of the words; these have some of them
search_meant = nothing has {"{word}"}, so this is for {"{others}"}
search_quoted = “{"{word}"}”
search_failed = The index could not be loaded. Try again, or look into the lists below.
search_unavailable = The index could not be loaded: what you look for is in the lists below.

## Claims

claims_lead = Every claim that the briefs make, under what its evidence adds up to. No claim has a score; each has a reason.
no_claims_yet = No claims have been declared yet.
by_standing = By standing
standing_rules = The rules are read from the top, and the first that applies gives a claim its standing.
page_about_method = page about method
method_says_more = The { $page } says more.
claims_as_feed = New and changed claims as a feed
source_behind_it_changed =
    { $status ->
        [retracted] A source behind it has been retracted.
        [corrected] A source behind it has been corrected.
       *[other] A source behind it has been { $status }.
    }
why_standing = Why “{ $standing }”?
to_be_read_with_it = To be read with it.
how_likely_it_is_held = How likely it is held to be
what_terms_stand_for = What the terms stand for
the_authors_confidence = The authors’ confidence
share_of = Share of
of_what = Of what
not_stated_sentence = Not stated.
not_stated = Not stated
how_it_was_found = How it was found
known_as_of = Known as of
other_numbers = Other numbers to compare

## Evidence for a claim

evidence_drawn = Where the evidence comes from, drawn
where_the_evidence_comes_from = Where the evidence comes from.
lines_of_stance =
    { $stance ->
        [supports] Solid lines support the claim.
        [disputes] Dashed lines dispute it.
        [qualifies] Dotted lines qualify it.
       *[other] Thin lines give context.
    }
where_it_has_it_from = Where it has it from
around_these_words = Around these words, in our copy:
not_noted = Not noted.
no_source_bears = No source bears on this claim directly.
it_rests_on_other_claims = It rests on other claims.
where_support_goes_back = Where the support goes back to
through = through { $sources }

## A forecast

the_forecast = The forecast
settled_on = settled on { $date }
what_would_be_seen = What would be seen
if_first = If first
no_date_is_given = No date is given.
by_what_test = By what test
by_whose_word = By whose word
how_likely_it_was_held = How likely it was held to be
stated = Stated
how_likely = How likely
why_it_changed = Why it changed
now_in_brackets = (now)

## What a claim has by its kind

the_recommendation = The recommendation
to_addressee = To:
not_said_who_should_act = It is not said who should act.
what_should_be_done = What should be done
not_said = Not said.
where_it_stands = Where it stands
it_rests_on = It rests on
no_claim_is_named = No claim is named.
words_in_each_source = The words, as each source has them
words_where_they_stand = The words, where they stand
not_said_who_spoke = It is not said who spoke
no_date_given = no date is given
surroundings_not_given = What stands around these words is not given.
words_not_given = The words themselves are not given.
what_else_could_explain = What else could explain it
no_other_explanation = The authors name no other explanation.
if_this_is_false = If this is false
these_rest_on_it = These claims rest on it, directly or through others:
nothing_rests_on_it = No claim of this site rests on it.
nothing_rests_nor_said = No claim of this site rests on it, and it is not said what would fail.

## How claims stand to each other

and_more_claims =
    and { $count ->
        [one] { $count } more claim
       *[other] { $count } more claims
    }
burden_by_way_of = { $what }, by way of { $way }
rests_on_these = Rests on: { $what }.
listed_above = What it rests on is listed above.
the_page_of_this_one = the page of this one
more_claims_listed_on =
    And { $count ->
        [one] { $count } more claim
       *[other] { $count } more claims
    }, listed on { $page }.
more_claims_not_listed =
    And { $count ->
        [one] { $count } more claim
       *[other] { $count } more claims
    }, not listed here.
argument_drawn = The argument, drawn
argument_legend = The argument: lines lead from what is said at the left to what rests on it at the right. A dashed line comes from a disputed claim, a dotted one from a claim that no source supports or a forecast that is not settled. The line above a claim is its own standing; one down its side, with “rests on” beneath, is what it has from its premises.
more_premises =
    { $count ->
        [one] { $count } more premise
       *[other] { $count } more premises
    }
not_everything_is_drawn = Not everything is drawn; there is more on the pages of { $pages }.
argument_too_large = More than forty claims take part in the argument; it is told in lists and not drawn.
what_it_rests_on = What it rests on
it_rests_on_burden = It rests on { $burden }
rests_on_burden = rests on { $burden }
nearest_of_each_sort = Of each sort the nearest is named.
weakest_premise_is = Its weakest premise is { $standing }:
its_premises = Its premises
what_rests_on_it = What rests on it
ground_has_changed = Something it stands on has changed.
beside_other_claims = Beside other claims
it_relates = It { $how }:

## Where a claim is used, and what has changed of it

where_it_is_used = Where it is used
where_it_is_declared = , where it is declared
read_it_there = Read it there
no_brief_uses_it = No brief uses it in its text yet.
it_is_declared_in = It is declared in { $brief }.
what_would_change_it = What would change it
review_overdue_head = Review overdue.
was_to_be_reviewed_by = It was to be looked at again by { $date }.
is_to_be_reviewed_by = It is to be looked at again by { $date }.
it_said = It said
then = Then
earlier_versions = Earlier versions
until_date = Until { $date }
why_it_was_changed = why it was changed
first_published_on = First published on { $date }.
the_evidence_at = The evidence at { $site }
as_it_has_stood_since = as it has stood since { $date }

## Sources

sources_lead =
    { $count ->
        [one] { $count } source. Its page says
       *[other] { $count } sources. Each page says
    } which claims stand on the source, and what would change if it were withdrawn.
no_sources_yet = No sources have been entered yet.
order = Order
groups = Groups
record = Record
not_seen_directly = Not seen directly
retracted = Retracted
corrected = Corrected
link_dead = Link dead
archived_copy = archived copy
archived_copy_link = Archived copy
read_on = read on { $date }
read_on_first = Read on { $date }
about_this_source = About this source
back_to_reference = Back to where reference { $number } is cited
back_to_this_reference = Back to where this reference is cited
not_cited_in_text = Not cited in the text.
bears_on_label = Bears on:
bears_on = Bears on
tally_supports = supports { $count }
tally_disputes = disputes { $count }
tally_qualifies = qualifies { $count }
tally_context = gives context to { $count }
at_these_words = at these words
bears_on_no_claim = Bears on no claim directly
no_claim_directly = no claim directly
has_it_from = Has it from:
graded = Graded { $grade }.
seen = Seen
not_directly = not directly, only through others
access = Access
notices = Notices
what_it_relays = What it relays
followed_back = Followed back, this is where that comes from:
who_relays_it = Who relays it
claims_it_bears_on = Claims it bears on
stated_in = In
none_directly = None directly.
our_copy = Our copy
we_keep_a_copy = We keep a copy of it, or of a part, to check quotations against. It is not published.
filed_on = Filed on { $date }.
hash_of_the_copy = SHA-256 of the copy:
if_source_withdrawn = If this source were withdrawn
and_would_stay_so = , and would stay so
would_become = would become
rests_on_it = Rests on it:
briefs_that_state_them = Briefs that state them:
cited_in = Cited in

## The evidence of the whole site

evidence_lead = What the evidence for all claims of this site adds up to: what stands, what is thinner than it looks, and what is still owed.
by_kind_and_standing = By kind and standing
thinner_than_it_looks = Where support is thinner than it looks
what_most_goes_back_to = What most of it goes back to
supports = Supports
if_it_were_withdrawn = If it were withdrawn
without_it = Without it
would_change = { $count } would change
without_any_support = { $count } without any support left
nothing_would_change = nothing would change
the_oldest_knowledge = The oldest knowledge
coverage_head = How much of the texts says where it has it from
coverage_note = Not every sentence needs a source, so this is a count and no grade.
sentences = Sentences
with_a_claim_or_source = With a claim or a source
with_a_source = With a source
what_is_owed = What is owed
what_is_excused = What is excused, and why
excused_note = Findings of these rules are not reported here until the day that is given. The reasons are those of the authors.
data_of_this_site = Data of this site

## Citing and embedding

cite_this = Cite this
version_since = Version { $version }, as it has stood since { $date }.
version_is = Version { $version }.
stood_since = As it has stood since { $date }.
styles_give_day_of_reading =
    { $styles } also { $count ->
        [one] gives
       *[other] give
    } the day on which you read it. Add it: nothing stands in its place.
day_of_reading_is_today = The day of reading is today, as your device has it.
for_reference_managers = For reference managers:
embed_this_claim = Embed this claim
card = card
card_in_a_frame = The { $card } in a frame shows the claim as it stands whenever it is read:
quotation_needs_nothing = A quotation needs nothing from this site, and stays as it is when the claim changes:

## The board of forecasts

forecasts_lead = Every forecast that the briefs make or report, and what has come of it. What the terms stand for is printed with the { $scales }.
scales_in_text = scales
no_forecasts_yet = No forecasts have been made yet.
made_by_the_authors = Made by the authors
made_by_others = Made by others
to_be_settled_by = To be settled by { $date }
was_to_be_settled_by = Was to be settled by { $date }
no_date_given_head = No date is given
if_first_condition = if first: { $condition }
best_to_worst = ({ $best } to { $worst })
how_forecasts_came_out = How the authors’ forecasts came out
mean_brier_score =
    The mean Brier score of { $count ->
        [one] { $count } forecast
       *[other] { $count } forecasts
    } is { $middle } with each term taken at the middle of its band; between { $best }, with each at its better end, and { $worst }, with each at its worse.
base_rate = Of these forecasts { $share } happened. Whoever had known that share alone, and stated it each time, would have a score of { $score }.
no_score_yet = No forecast of the authors has a score yet.
brier_explained = The score of a forecast is (p − o)², where p is the probability that was stated last before it was settled, and o is 1 if it happened and 0 if not: 0 at best, 1 at worst. G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950), in the form for events with two outcomes.
not_scored =
    Forecasts of others have no part in it, and neither have those that ended without an answer{ $unanswered ->
        [0] {""}
       *[other] {" "}({ $unanswered })
    } or that were not stated with a band and a date before they were settled{ $unscored ->
        [0] {""}
       *[other] {" "}({ $unscored })
    }.
every_scored_forecast = Every forecast that has a score
held_to_be_head = Held to be
score_head = Score: middle (best to worst)
likelihood_on = { $likelihood }, on { $date }
reliability_caption = What was stated, and what happened: forecasts by the middle of their band
stated_between = Stated between
stated_on_average = Stated on average
happened = Happened
too_few_scores = What was stated is set beside what happened from ten scored forecasts on; fewer say nothing about it.
