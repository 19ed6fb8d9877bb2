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
scales_of_likelihood = Scales of likelihood
forecasts = Forecasts
evidence = Evidence
corrections = Corrections
corrections_policy = Corrections policy

corrections_description = What was changed after it was published, the newest first

## Sources

# Where a source has a statement from.
origin_itself = its own
origin_unstated = not stated

## Dates

# How dates are told as far as they are known. $day: a number. $month: one of the months below. $year: digits.
date_day = { $day } { $month } { $year }
date_month = { $month } { $year }
period_between = { $from } to { $to }
month_1 = January
month_2 = February
month_3 = March
month_4 = April
month_5 = May
month_6 = June
month_7 = July
month_8 = August
month_9 = September
month_10 = October
month_11 = November
month_12 = December
# The same beneath the axis of a chart, where there is little room.
month_short_1 = Jan
month_short_2 = Feb
month_short_3 = Mar
month_short_4 = Apr
month_short_5 = May
month_short_6 = Jun
month_short_7 = Jul
month_short_8 = Aug
month_short_9 = Sep
month_short_10 = Oct
month_short_11 = Nov
month_short_12 = Dec
# $date: a date. Of what is known or stands as it did then.
as_of = as of { $date }

## Numbers and lists

# Numbers as running text has them; larger ones are digits. A language that has digits here as well says so.
number_0 = no
number_1 = one
number_2 = two
number_3 = three
number_4 = four
number_5 = five
number_6 = six
number_7 = seven
number_8 = eight
number_9 = nine
number_10 = ten
number_11 = eleven
number_12 = twelve
# The last of a list, behind all that stands before it.
list_last = { $before } and { $last }
# The same where the last begins with the sound of i: Spanish has another “and” there.
list_last_in_i = { $before } and { $last }
# One that is not the last.
list_next = { $before }, { $next }

## Standings

standing_open = Open forecast
standing_overdue = Overdue forecast
standing_resolved = Resolved forecast
standing_disputed = Disputed
standing_on_record = On record
standing_corroborated = Corroborated
standing_single_origin = Single origin
standing_argued = Argued
standing_unsupported = Unsupported
# Said of several claims, in running text.
standing_several_open = open forecasts
standing_several_overdue = overdue forecasts
standing_several_resolved = resolved forecasts
standing_several_disputed = disputed
standing_several_on_record = on record
standing_several_corroborated = corroborated
standing_several_single_origin = on a single origin
standing_several_argued = argued
standing_several_unsupported = unsupported
# So many claims of a standing.
standing_count_open =
    { $count ->
        [one] { $count } open forecast
       *[other] { $count } open forecasts
    }
standing_count_overdue =
    { $count ->
        [one] { $count } overdue forecast
       *[other] { $count } overdue forecasts
    }
standing_count_resolved =
    { $count ->
        [one] { $count } resolved forecast
       *[other] { $count } resolved forecasts
    }
standing_count_disputed = { $count } disputed
standing_count_on_record = { $count } on record
standing_count_corroborated = { $count } corroborated
standing_count_single_origin = { $count } on a single origin
standing_count_argued = { $count } argued
standing_count_unsupported = { $count } unsupported
# The rule by which a standing follows.
standing_rule_open = A forecast that nobody has settled yet, and whose horizon, where it has one, has not passed.
standing_rule_overdue = A forecast whose horizon has passed and that nobody has settled.
standing_rule_resolved = A forecast whose outcome is recorded.
standing_rule_disputed = At least one piece of evidence disputes it.
standing_rule_on_record = It is supported by a record, the act itself: what a resolution demands is established by its text, and no second document could add to it.
standing_rule_corroborated = It is supported from two or more independent origins.
standing_rule_single_origin = It is supported, but from one origin at most, however many documents repeat it.
standing_rule_argued = No source supports it directly, and it rests on other claims.
standing_rule_unsupported = It has no source, or only sources that qualify it or give context.

## Claims

claim_kind_fact = Fact
claim_kind_statistic = Statistic
claim_kind_quotation = Quotation
claim_kind_causal = Causal claim
claim_kind_judgement = Judgement
claim_kind_assumption = Assumption
claim_kind_forecast = Forecast
claim_kind_recommendation = Recommendation
claim_superseded = Superseded
claim_corrected = Corrected
claim_expired = Expired
claim_retracted = Retracted
stance_supports = Supports
stance_disputes = Disputes
stance_qualifies = Qualifies
stance_context = Gives context
# Whose statement a claim is. $whose: a name.
mode_attributed = Attributed; the authors do not state it themselves.
mode_attributed_to = Attributed to { $whose }; the authors do not state it themselves.
mode_reviewed = Attributed, and examined by the authors.
mode_reviewed_to = Attributed to { $whose }, and examined by the authors.
outcome_open = Open
outcome_yes = It happened
outcome_no = It did not happen
outcome_ambiguous = It cannot be said
outcome_annulled = The question was withdrawn
outcome_not_triggered = Its condition did not come about
recommendation_proposed = Proposed
recommendation_adopted = Adopted
recommendation_rejected = Rejected
recommendation_superseded = Superseded
# A term of a scale of likelihoods, which stays in its own language, with its band and the name of the scale.
likelihood_term = { $term } ({ $band }, { $scale })
likelihood_no_term = { $term } (no term of { $scale })
scale_note_phia = There are gaps between its bands, so that a term says where a probability lies, and not where it ends.
scale_note_icd203 = Terms of one line mean the same. It asks for one line of terms in a text, and for a level of confidence never to stand in one sentence with a likelihood.
scale_note_ipcc = Its bands lie within each other: whatever is very likely is likely too.
caution_many_are_one = Many documents, one origin
caution_many_are_one_rule = Several documents support the claim, and all that can be followed goes back to one of them or to one source behind them.
caution_interested_alone = Only sources with an interest
caution_interested_alone_rule = Every origin of the support has a declared interest in the matter.
caution_own_house = Only our own work
caution_own_house_rule = Every origin of the support is work of the house that publishes this site.
caution_unseen_origin = Known only through others
caution_unseen_origin_rule = The only origin of the support has not been seen by the authors.
caution_relay_loop = Sources that quote each other
caution_relay_loop_rule = A piece of evidence is said to have its statement from a source which has it from that very evidence.

## What weighs on a claim

# What another claim rests on.
burden_retracted = a retracted claim
burden_superseded = a superseded claim
burden_expired = an expired claim
burden_source_retracted = a claim with a retracted source behind it
burden_annulled = a forecast whose question was withdrawn
burden_failed = a forecast that did not come true
burden_corrected = a claim that has been corrected
burden_source_corrected = a claim with a corrected source behind it
burden_assumption = an assumption that no source supports
burden_unsupported = an unsupported claim
burden_disputed = a disputed claim
burden_ambiguous = a forecast of which it cannot be said whether it came true
burden_not_triggered = a forecast whose condition did not come about
burden_unsettled = a forecast that is not settled
burden_single_origin = a claim with a single origin
# What has been done to a claim itself, behind its name.
own_burden_retracted = is retracted
own_burden_superseded = is superseded
own_burden_expired = has expired
own_burden_source_retracted = has a retracted source behind it
own_burden_corrected = has been corrected
own_burden_source_corrected = has a corrected source behind it
own_burden_failed = did not come true
own_burden_unsupported = is unsupported
own_burden_disputed = is disputed
own_burden_unsettled = is not settled
own_burden_single_origin = has a single origin
# The same in a word or two.
mark_retracted = retracted
mark_superseded = superseded
mark_expired = expired
mark_source_retracted = source retracted
mark_failed = failed
mark_corrected = corrected
mark_source_corrected = source corrected
mark_unsupported = unsupported
mark_disputed = disputed
mark_unsettled = unsettled
mark_single_origin = single origin

## Briefs

brief_kind_policy_brief = Policy brief
brief_kind_commentary = Commentary
brief_kind_explainer = Explainer
brief_kind_report = Report
brief_kind_fact_check = Fact check
brief_kind_dataset_note = Dataset note
correction_typo = Spelling
correction_clarification = Clarification
correction_correction = Correction
correction_update = Update
correction_new_version = New version
correction_expression_of_concern = Expression of concern
correction_partial_retraction = Partial retraction
correction_retraction = Retraction
correction_withdrawal = Withdrawal
correction_removal = Removal

## Properties of sources

tier_record = Record: the act itself
tier_primary = Primary: first-hand
tier_secondary = Secondary: about first-hand material
tier_tertiary = Tertiary: a digest of what others say
access_open = Open to read
access_registration = Readable after signing up
access_paywall = Behind a paywall
access_offline = Not on the web
interest_state_media = state media
interest_party = party to the matter
interest_funder = funder
interest_advocacy = advocacy
interest_vendor = vendor
interest_own_organisation = our own organisation
# The Admiralty scale.
reliability_a = A (completely reliable)
reliability_b = B (usually reliable)
reliability_c = C (fairly reliable)
reliability_d = D (not usually reliable)
reliability_e = E (unreliable)
reliability_f = F (reliability cannot be judged)
source_corrected = Its publisher has corrected it.
source_retracted = Its publisher has withdrawn it.
source_dead = It can no longer be reached where it was.
# Types of sources.
source_kind_none = Source
source_kind_web = Web page
source_kind_misc = Document
source_kind_legislation = Legal text
source_kind_anthology = Anthology

source_kind_article = Article
source_kind_artwork = Artwork
source_kind_audio = Audio
source_kind_blog = Blog
source_kind_book = Book
source_kind_case = Case
source_kind_chapter = Chapter
source_kind_conference = Conference
source_kind_entry = Entry
source_kind_exhibition = Exhibition
source_kind_manuscript = Manuscript
source_kind_newspaper = Newspaper
source_kind_original = Original
source_kind_patent = Patent
source_kind_performance = Performance
source_kind_periodical = Periodical
source_kind_post = Post
source_kind_proceedings = Proceedings
source_kind_reference = Reference
source_kind_report = Report
source_kind_repository = Repository
source_kind_scene = Scene
source_kind_thesis = Thesis
source_kind_thread = Thread
source_kind_video = Video

## What the evidence adds up to

# Clauses are put together in one sentence, which then begins with a capital: "One source supports it; two dispute it."
# In all of these, $number is $count as running text has it, $origins_number that of $origins, and so on; "it" is a claim.
clause_next = { $before }; { $next }
sentence = { $clauses }.
verdict_records =
    { $count ->
        [one] a record establishes it
       *[other] records establish it
    }
# $further: sources beside the records.
verdict_records_further =
    { $count ->
        [one] a record establishes it
       *[other] records establish it
    }, and { $further ->
        [one] { $further_number } further source supports it
       *[other] { $further_number } further sources support it
    }
verdict_source_supports = one source supports it
verdict_report_supports = one report supports it, relayed from one origin
verdict_sources_support =
    { $count ->
        [one] { $number } source supports it
       *[other] { $number } sources support it
    }, { $origins ->
        [1] on one origin
       *[other] from { $origins_number } independent origins
    }
# Reports only relay what others have established.
verdict_reports_support =
    { $count ->
        [one] { $number } report supports it
       *[other] { $number } reports support it
    }, { $origins ->
        [1] on one origin
       *[other] from { $origins_number } independent origins
    }
verdict_unstated_support =
    { $count ->
        [one] { $number } source supports it, without a stated origin
       *[other] { $number } sources support it, none with a stated origin
    }
verdict_of_them_unstated =
    { $count ->
        [one] { $number } of them without a stated origin
       *[other] { $number } of them without a stated origin
    }
verdict_source_disputes = one source disputes it
verdict_report_disputes = one report disputes it
verdict_independent_dispute =
    { $count ->
        [one] { $number } independent source disputes it
       *[other] { $number } independent sources dispute it
    }
verdict_sources_dispute =
    { $count ->
        [one] { $number } source disputes it
       *[other] { $number } sources dispute it
    }, { $origins ->
        [0] on one origin
        [1] on one origin
       *[other] from { $origins_number } independent origins
    }
verdict_reports_dispute =
    { $count ->
        [one] { $number } report disputes it
       *[other] { $number } reports dispute it
    }, { $origins ->
        [0] on one origin
        [1] on one origin
       *[other] from { $origins_number } independent origins
    }
verdict_qualify =
    { $count ->
        [one] { $number } source qualifies it
       *[other] { $number } sources qualify it
    }
verdict_none = no source is given for it
verdict_no_support = no source supports it
verdict_only_context =
    { $count ->
        [one] { $number } source only gives context
       *[other] { $number } sources only give context
    }
verdict_only_qualify =
    { $count ->
        [one] { $number } source only qualifies it
       *[other] { $number } sources only qualify it
    }
verdict_only_either =
    { $count ->
        [one] { $number } source only qualifies it or gives context
       *[other] { $number } sources only qualify it or give context
    }
verdict_no_direct_support = no source supports it directly
verdict_rests =
    { $count ->
        [one] it rests on { $number } other claim
       *[other] it rests on { $number } other claims
    }
# The weakest of so many claims that it rests on.
verdict_weakest_open =
    { $count ->
        [1] that claim is an open forecast
       *[other] the weakest of them is an open forecast
    }
verdict_weakest_overdue =
    { $count ->
        [1] that claim is an overdue forecast
       *[other] the weakest of them is an overdue forecast
    }
verdict_weakest_resolved =
    { $count ->
        [1] that claim is a resolved forecast
       *[other] the weakest of them is a resolved forecast
    }
verdict_weakest_disputed =
    { $count ->
        [1] that claim is disputed
       *[other] the weakest of them is disputed
    }
verdict_weakest_on_record =
    { $count ->
        [1] that claim is on record
       *[other] the weakest of them is on record
    }
verdict_weakest_corroborated =
    { $count ->
        [1] that claim is corroborated
       *[other] the weakest of them is corroborated
    }
verdict_weakest_single_origin =
    { $count ->
        [1] that claim is of a single origin
       *[other] the weakest of them is of a single origin
    }
verdict_weakest_argued =
    { $count ->
        [1] that claim is itself argued
       *[other] the weakest of them is itself argued
    }
verdict_weakest_unsupported =
    { $count ->
        [1] that claim is unsupported
       *[other] the weakest of them is unsupported
    }

## How far support is independent

# Sentences; they begin with a capital in the end.
independence_relayed =
    one document supports it, relayed from { $origins ->
        [1] one origin
       *[other] { $origins_number } independent origins
    }.
independence_on =
    { $count ->
        [one] { $number } document supports it
       *[other] { $number } documents support it
    }, on { $origins ->
        [1] one origin
       *[other] { $origins_number } independent origins
    }.
independence_unstated =
    { $count ->
        [one] { $number } document supports it, without a stated origin.
       *[other] { $number } documents support it, none with a stated origin.
    }
# $stated: of how many of the documents the origin is known.
independence_partly =
    { $stated_number } of { $count ->
        [one] { $number } document
       *[other] { $number } documents
    } { $stated ->
        [one] stands
       *[other] stand
    } on { $origins ->
        [1] one origin
       *[other] { $origins_number } independent origins
    }; for the rest no origin is stated.

## Where a source stands among the others

origin_own = An origin of its own.
origin_own_meaning = It rests on no other source in this library.
origin_unsaid = It does not say where it has its statements from.
origin_unsaid_meaning = It counts as a document and not as an independent origin, unless a claim says otherwise.
# $sources: a list of them.
origin_relays = It relays { $sources }.
origin_roots =
    { $count ->
        [0] Where that comes from is not stated.
        [1] What it says goes back to one origin.
       *[other] What it says goes back to { $number } origins.
    }

## What would change without a source or a claim

# Headings over the claims to which that would happen.
fall_unsupported =
    { $count ->
        [one] { $number } claim would lose all support
       *[other] { $number } claims would lose all support
    }
fall_no_origin =
    { $count ->
        [one] { $number } claim would be left without a stated origin
       *[other] { $number } claims would be left without a stated origin
    }
fall_single_origin =
    { $count ->
        [one] { $number } claim would be down to one origin
       *[other] { $number } claims would be down to one origin
    }
fall_off_record =
    { $count ->
        [one] { $number } claim would lose the record that establishes it
       *[other] { $number } claims would lose the record that establishes them
    }
fall_undisputed =
    { $count ->
        [one] { $number } claim would lose its only dispute
       *[other] { $number } claims would lose their only dispute
    }
fall_one_dispute =
    { $count ->
        [one] { $number } claim would be disputed from one origin, not several
       *[other] { $number } claims would be disputed from one origin, not several
    }
loss_ground =
    { $count ->
        [one] { $number } claim would have nothing left to rest on
       *[other] { $number } claims would have nothing left to rest on
    }
loss_premises =
    { $count ->
        [one] { $number } claim would lose all its premises and keep sources
       *[other] { $number } claims would lose all their premises and keep sources
    }
loss_premise =
    { $count ->
        [one] { $number } claim would lose a premise
       *[other] { $number } claims would lose a premise
    }
loss_further =
    { $count ->
        [one] { $number } claim rests on one that would change
       *[other] { $number } claims rest on one that would change
    }
withdrawal_nothing = Nothing would change: no claim stands on it.
withdrawal_harmless = No claim would lose its support, its only dispute or its second origin.
withdrawal_loses =
    { $count ->
        [one] { $number } claim would lose something.
       *[other] { $number } claims would lose something.
    }
# $dependents: claims that rest on them.
withdrawal_loses_more =
    { $count ->
        [one] { $number } claim would lose something, and { $dependents ->
            [one] { $dependents_number } claim rests on it
           *[other] { $dependents_number } claims rest on it
        }.
       *[other] { $number } claims would lose something, and { $dependents ->
            [one] { $dependents_number } claim rests on them
           *[other] { $dependents_number } claims rest on them
        }.
    }

## The evidence of the site

# $covered: how many of the sentences state a claim or cite a source.
coverage =
    { $count ->
        [one] Of { $number } sentence, { $covered_number }
       *[other] Of { $number } sentences, { $covered_number }
    } { $covered ->
        [one] states a claim or cites a source.
       *[other] state a claim or cite a source.
    }
# What is still to be done.
debt_needed =
    { $count ->
        [one] { $number } place in the texts asks for a source.
       *[other] { $number } places in the texts ask for a source.
    }
debt_review =
    { $count ->
        [one] { $number } claim is due to be looked at again.
       *[other] { $number } claims are due to be looked at again.
    }
debt_overdue =
    { $count ->
        [one] { $number } forecast has passed its day unsettled.
       *[other] { $number } forecasts have passed their day unsettled.
    }
debt_unseen =
    { $count ->
        [one] { $number } source is known only through others.
       *[other] { $number } sources are known only through others.
    }
debt_waived =
    { $count ->
        [one] { $number } rule is waived for a reason; the first ends on { $date }.
       *[other] { $number } waivers of rules are in force, each for a reason; the first ends on { $date }.
    }
# Why a brief is named beside another. $what: one of the next two, or both.
shares = shares { $what }
shared_claims =
    { $count ->
        [one] { $number } claim
       *[other] { $number } claims
    }
shared_sources =
    { $count ->
        [one] { $number } source
       *[other] { $number } sources
    }
# The first of many authors.
author_and_others =
    { $count ->
        [one] { $name } and { $number } other
       *[other] { $name } and { $number } others
    }
# Rows of the table of a chart.
chart_rows =
    { $count ->
        [one] { $number } row
       *[other] { $number } rows
    }

## Titles and descriptions of pages

# $title: what the list is called.
page_of_list = { $title }, page { $number } of { $count }
page_not_found = Page not found
claims_description = Every claim that the briefs make, by what its evidence adds up to
search_description = Search briefs, claims, sources and authors
forecasts_description = Every forecast that the briefs make, and what came of it
evidence_description = What the evidence for all claims adds up to
scales_description = What the terms mean in which likelihoods are stated
sources_description = Every source that the claims stand on, and where each has its statements from
sources_by_year = Sources by year
sources_by_type = Sources by type
sources_by_use = Sources by use
sources_by_year_description = Every source, by the year in which it was published
sources_by_type_description = Every source, by what sort of document it is
sources_by_use_description = Every source, by the number of claims that it bears on
no_longer_published =
    { $what ->
        [brief] This brief is
        [claim] This claim is
        [source] This source is
        [page] This page is
       *[other] This { $what } is
    } no longer published

## Orders and properties by which lists are narrowed

by_name = By name
by_year = By year
by_type = By type
by_use = By use
undated = Undated
type_not_stated = Type not stated
claims_none = No claim directly
claims_one = One claim
claims_two = Two to four claims
claims_five = Five to nine claims
claims_ten = Ten claims or more
facet_type = Type
facet_origin = Has it from
facet_tier = Tier
facet_language = Language
facet_standing = Standing
facet_kind = Kind
facet_topic = Topic
from_itself = Its own
from_another = Another source
value_not_stated = Not stated
tier_short_record = Record
tier_short_primary = Primary
tier_short_secondary = Secondary
tier_short_tertiary = Tertiary
forecasts_overdue = Overdue
forecasts_open = Open
forecasts_undated = Open, without a date
forecasts_settled = Settled
what_claim = Claim
what_source = Source
what_brief = Brief
confidence =
    { $level ->
        [low] low, 1 of 3
        [moderate] moderate, 2 of 3
       *[other] high, 3 of 3
    }

## Quotations

quote_altered = In our copy in another case or with other punctuation
quote_not_found = Not found in our copy
quote_not_checked = Not checked: we keep no copy
quote_verbatim = Word for word in our copy
quote_verbatim_of = Word for word in our copy of { $date }
quotes_none = Nothing is quoted from it.
quote_the_one_found = The one quotation from it was found word for word.
quote_the_one_missing = The one quotation from it was not found word for word.
quotes_found = { $found } of { $all } quotations from it were found word for word.

## Files for programs

file_evidence = All of it: claims, evidence, sources, origins, standing and history (JSON)
file_schema = What that file holds (JSON Schema)
file_claims = The claims as a table (CSV)
file_graph = Briefs, claims and sources as a graph (GraphML)
file_claims_feed = New and changed claims, as a feed (Atom)
file_corrections_feed = Corrections, as a feed (Atom)
file_calendar = Reviews, horizons of forecasts and ends of briefs, as a calendar (iCalendar)
file_sitemap = The addresses of all pages (Sitemap)

## How claims stand to each other

relates_contradicts = contradicts
relates_contradicted = is contradicted by
relates_refines = says more exactly than
relates_refined = is said more exactly by
relates_same = says the same as
relates_answers = answers
relates_answered = is answered by
relates_undercuts = undercuts
relates_undercut = is undercut by
rival_contradicts = contradicts this claim
rival_undercut = is undercut by this claim
rival_undercuts = undercuts this claim
rival_same = is said to be the same
rival_refined = is said more exactly here
rival_refines = says it more exactly
differs_of = of what: { $other }
differs_where = where: { $other }
differs_period = period: { $other }
differs_no_period = no period given
differs_method = found by: { $other }

## Within texts

what_stands_behind = { $standing }: what stands behind this
back_to_note = Back to note { $number } in the text
note_numbered = Note { $number }
# Titles of passages that are set apart from the text.
alert_note = Note
alert_tip = Tip
alert_important = Important
alert_warning = Warning
alert_caution = Caution
# What a screen reader calls a table, the footnotes, the sign of one, the arrow back from it, and boxes.
table_numbered = Table { $number }
footnotes = Footnotes
# $sign: a letter or a number; with another number behind it where several places refer to the footnote.
footnote = Footnote { $sign }
back_from_footnote = Back to reference { $sign }
task_done = Done
task_open = To do
# Before the source of a chart or a picture.
source_named = Source:
table_and_data = Table and data
download_csv = Download as CSV
no_data = no data
column_claim = Claim
column_number = Number
column_standing = Standing
upper_bounds =
    { $numbers }: { $count ->
        [one] an upper bound
       *[other] upper bounds
    }.
lower_bounds =
    { $numbers }: { $count ->
        [one] a lower bound
       *[other] lower bounds
    }.
ranges =
    { $numbers }: { $count ->
        [one] a range
       *[other] ranges
    }.
approximations =
    { $numbers }: { $count ->
        [one] an approximation
       *[other] approximations
    }.
numbers_disputed =
    { $numbers }: { $count ->
       *[other] disputed
    }.

## Drawings

this_claim = This claim
drawing_of_origins = Where the evidence comes from
origin_not_stated = Origin not stated
note_origin = origin
note_origin_unseen = origin, not seen directly
note_relays = relays others itself
note_supports = supports
note_disputes = disputes
note_qualifies = qualifies
note_context = gives context
told_on_its_own = { $source }: { $stance }, on its own.
told_unstated = { $source }: { $stance }, without saying where it comes from.
told_relaying = { $source }: { $stance }, relaying { $others }.
drawing_of_argument = The argument, drawn
argument_told = { $count } claims. Lines lead from premises at the left to what rests on them at the right.
list_says_the_same = Below, a list says the same.
undrawn_one_one = One claim rests on one more, which is not drawn; its page has it.
undrawn_one = One claim rests on { $all } more, which are not drawn; its page has them.
undrawn_many = { $claims } claims rest on { $all } more, which are not drawn; their pages have them.
node_rests_on = rests on: { $what }
node_undrawn =
    + { $count ->
        [one] { $count } premise
       *[other] { $count } premises
    }, not drawn
drawing_of_likelihood = How likely it is held to be
likelihood_told = On a line from 0 to 100%: { $likelihood }.
drawing_of_scale = The bands of { $scale }
drawing_of_steps = How likely it was held to be over time
step_at = { $likelihood } on { $date }
step_between = { $low } to { $high } on { $date }
steps_told = { $number } statements, from { $first } to { $last }. The table says the same.
axis_begins = The axis begins at { $number }, not at zero.
axis_ends = The axis ends at { $number }, not at zero.
interval_from = from { $low }
interval_to = to { $high }
chart_told = { $rows }.
chart_told_in = { $rows }, in { $unit }.
chart_ends = the highest is { $highest }, the lowest { $lowest }
chart_course = from { $from } in { $start } to { $to } in { $end }; { $ends }
chart_table_has_all = The table below has every number.
