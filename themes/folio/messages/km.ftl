# អ្វីដែលទំព័រនិយាយជុំវិញអត្ថបទរបស់គេហទំព័រ។

## នៅលើគ្រប់ទំព័រ

skip_to_text = រំលងទៅអត្ថបទ
site_navigation = គេហទំព័រ
# $publisher៖ ឈ្មោះ ជួនកាលមានតំណ។
published_by = ផ្សាយដោយ { $publisher }
published_by_funded = ផ្សាយដោយ { $publisher }។ ថវិកា៖ { $funding }
how_standing_is_decided = របៀបកំណត់ឋានៈនៃការអះអាង
feed = មតិព័ត៌មាន
method = វិធីសាស្ត្រ
# $program៖ ឈ្មោះ និងកំណែរបស់វា។
made_with = បង្កើតដោយ { $program }

## ការរៀបរាប់ក្នុងប្រយោគ

comma = {" "}
semicolon = {"; "}
list_and = { $first } និង{ $last }
and_between = {" និង"}
and_more = និង { $count } ទៀត
and_more_sentence = និង { $count } ទៀត។

## ចំនួន

count_claims = ការអះអាង { $count }
count_sources = ប្រភព { $count }
count_briefs = សេចក្តីសង្ខេប { $count }
counts = ការអះអាង { $claims } ប្រភពដែលបានដកស្រង់ { $sources } ប្រភពដើមឯករាជ្យ { $origins }
oldest_knowledge_is_of = ចំណេះដឹងចាស់ជាងគេគឺពី { $date }
in_briefs = ក្នុងសេចក្តីសង្ខេប { $count }
all_briefs = សេចក្តីសង្ខេបទាំង { $count }
origin_of_claims = ប្រភពដើមនៃការអះអាង { $count }។

## ឈ្មោះនៃវត្ថុ

brief = សេចក្តីសង្ខេប
claim = ការអះអាង
source = ប្រភព
author = អ្នកនិពន្ធ
authors = អ្នកនិពន្ធ
topic = ប្រធានបទ
topics = ប្រធានបទ
forecast = ការព្យាករ
origin = ប្រភពដើម
standing = ឋានៈ
stance = ជំហរ
kind = ប្រភេទ
references = ឯកសារយោង
notes = កំណត់សម្គាល់
contents = មាតិកា
history = ប្រវត្តិ
outcome = លទ្ធផល
score = ពិន្ទុ
where = ទីណា
when = ពេលណា
what = អ្វី
why = ហេតុអ្វី
from = ពី
all = ទាំងអស់
any = ណាក៏បាន
words = ពាក្យ
year = ឆ្នាំ
language = ភាសា
version = កំណែ
licence = អាជ្ញាបណ្ណ
funding = ថវិកា
interests = ផលប្រយោជន៍
rule = វិធាន
reason = មូលហេតុ
until = រហូតដល់
term = ពាក្យ
band = ចន្លោះ
nothing = គ្មាន
permanent_name = ឈ្មោះអចិន្ត្រៃយ៍៖
permanent_address = អាសយដ្ឋានអចិន្ត្រៃយ៍
permanent_address_label = អាសយដ្ឋានអចិន្ត្រៃយ៍៖
elsewhere = នៅកន្លែងផ្សេង
draft = សេចក្តីព្រាង
not_published_yet = មិនទាន់ផ្សាយ
by_when = ត្រឹមពេលណា
in_translation = ជាការបកប្រែ៖
what_it_says = អ្វីដែលវានិយាយ
in_its_place = ជំនួសដោយ៖
touches = ប៉ះពាល់ដល់៖
close = បិទ
the_claims = ការអះអាង
updated_on = ធ្វើបច្ចុប្បន្នភាព { $date }
held_to_be = ចាត់ទុកថា { $likelihood }។
stated_by = អះអាងដោយ { $who }។
stated_by_not_authors = អះអាងដោយ { $who } មិនមែនដោយអ្នកនិពន្ធទេ។
stated_by_reviewed = អះអាងដោយ { $who } ហើយត្រូវបានពិនិត្យនៅទីនេះ។
claim_status =
    { $status ->
        [superseded] ត្រូវបានជំនួស
        [corrected] បានកែតម្រូវ
        [expired] ផុតកំណត់
        [retracted] បានដកវិញ
       *[other] { $status }
    }

## បញ្ជីលើទំព័រច្រើន

pages_of_list = ទំព័រនៃបញ្ជីនេះ
previous_page = មុន
next_page = បន្ទាប់
page_number = ទំព័រទី { $number }
search_all_claims = ស្វែងរកក្នុងការអះអាងទាំងអស់
search_all_sources = ស្វែងរកក្នុងប្រភពទាំងអស់

## បន្ទាត់ពេលវេលា

timeline = អ្វីដែលបានកើតឡើង និងអ្វីដែលនឹងមកដល់
timeline_published = បានផ្សាយ៖ { $brief }
timeline_corrected = { $kind } លើ { $brief }
timeline_settled = ការព្យាករណ៍ត្រូវបានសម្រេច ({ $outcome })៖ { $claim }
timeline_horizon = រង់ចាំការសម្រេច៖ { $claim }

## ទំព័រដែលគ្មាន និងទំព័រដែលបានដកចេញ

nothing_at_this_address = គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ
it_may_be_mistyped = ប្រហែលជាវាត្រូវបានវាយខុស។
the_front_page = ទំព័រដើម
taken_away_on = វាត្រូវបានដកចេញនៅ { $date }។

## សេចក្តីសង្ខេប

no_briefs_yet = មិនទាន់មានសេចក្តីសង្ខេបណាត្រូវបានផ្សាយនៅឡើយ។
newest_briefs = សេចក្តីសង្ខេបថ្មីៗ
newest_brief = សេចក្តីសង្ខេបថ្មី
series_number = លេខ { $number }
minutes_to_read = អានក្នុង { $minutes } នាទី
draft_head = សេចក្តីព្រាង។
draft_brief = សេចក្តីសង្ខេបនេះមិនទាន់ផ្សាយទេ វាបង្ហាញតែក្នុងការមើលជាមុននេះប៉ុណ្ណោះ។
draft_page = ទំព័រនេះមិនទាន់ផ្សាយទេ វាបង្ហាញតែក្នុងការមើលជាមុននេះប៉ុណ្ណោះ។
not_published_yet_head = មិនទាន់ផ្សាយ។
future_brief = នឹងផ្សាយនៅ { $date } មុនពេលនោះវាបង្ហាញតែក្នុងការមើលជាមុនប៉ុណ្ណោះ។
evidence_by_claim = ភស្តុតាង តាមការអះអាងនីមួយៗ
out_of_date = ហួសសម័យ
out_of_date_head = ហួសសម័យ។
expired_brief = សេចក្តីសង្ខេបនេះអាចពឹងផ្អែកបានរហូតដល់ { $date }។
how_well_brief = តើសេចក្តីសង្ខេបនេះមានការគាំទ្ររឹងមាំប៉ុណ្ណា?
how_well_these_briefs = តើសេចក្តីសង្ខេបទាំងនេះមានការគាំទ្ររឹងមាំប៉ុណ្ណា?
how_well_briefs_on_it = តើសេចក្តីសង្ខេបអំពីវាមានការគាំទ្ររឹងមាំប៉ុណ្ណា?
how_well_all = តើទាំងអស់នេះមានការគាំទ្ររឹងមាំប៉ុណ្ណា?
the_question = សំណួរ
key_messages = សារសំខាន់ៗ
the_argument = អំណះអំណាង
corrections_and_changes = ការកែតម្រូវ និងការផ្លាស់ប្តូរ
about_this_brief = អំពីសេចក្តីសង្ខេបនេះ
written_by = សរសេរដោយ
reviewed_by = ពិនិត្យដោយ
first_published = ផ្សាយដំបូង
updated = ធ្វើបច្ចុប្បន្នភាព
to_be_relied_on_until = អាចពឹងផ្អែកបានរហូតដល់
in_other_languages = ជាភាសាផ្សេងទៀត
related_briefs = សេចក្តីសង្ខេបពាក់ព័ន្ធ
older_and_newer_briefs = សេចក្តីសង្ខេបចាស់ជាង និងថ្មីជាង
older = ចាស់ជាង
newer = ថ្មីជាង
in_dispute = កំពុងមានជម្លោះ
most_relied_on = ពឹងផ្អែកច្រើនជាងគេ
own_page = ទំព័រផ្ទាល់ខ្លួន
letters = សំបុត្រ
these_briefs_as_feed = សេចក្តីសង្ខេបទាំងនេះជាមតិព័ត៌មាន
questions_that_matter = សំណួរសំខាន់ៗ
narrower_topics = ប្រធានបទតូចជាង
no_briefs_on_it_yet = មិនទាន់មានសេចក្តីសង្ខេបអំពីវាទេ។
sources_that_bear_on_most = ប្រភពដែលពាក់ព័ន្ធច្រើនជាងគេ

## ការកែតម្រូវ

corrections_lead = អ្វីៗទាំងអស់ដែលត្រូវបានផ្លាស់ប្តូរក្រោយពេលផ្សាយ ដោយថ្មីបំផុតនៅមុនគេ។
no_corrections_yet = មិនទាន់មានអ្វីត្រូវបានកែតម្រូវនៅឡើយ។
correction_to_brief = { $kind } { $date } លើ { $brief }
corrections_as_feed = ការកែតម្រូវជាមតិព័ត៌មាន

## មាត្រដ្ឋានលទ្ធភាព

scales_lead = កន្លែងដែលអត្ថបទនិយាយថាអ្វីមួយអាចកើតឡើងប៉ុណ្ណា ពាក្យនោះមានចន្លោះជាភាគរយ និងមាត្រដ្ឋានរបស់វា។
site_has_no_scale = គេហទំព័រនេះគ្មានមាត្រដ្ឋានផ្ទាល់ខ្លួនទេ៖ ពាក្យនីមួយៗមានឈ្មោះមាត្រដ្ឋានរបស់វា។
term_without_scale = ពាក្យដែលមិនមានឈ្មោះមាត្រដ្ឋានជារបស់ { $scale }។
the_scale_of_this_site = មាត្រដ្ឋានរបស់គេហទំព័រនេះ
is_the_scale_of_this_site = មាត្រដ្ឋានរបស់គេហទំព័រនេះ

## បញ្ជីដែលអាចបង្រួម និងការស្វែងរក

narrow_the_list = បង្រួមបញ្ជី
from_year = { $what } ចាប់ពី
to_year = { $what } ដល់
as_of_year = គិតត្រឹម
clear = សម្អាត
some_claims = ការអះអាង {"{n}"} ក្នុងចំណោម { $count }
none_of_claims = គ្មានការអះអាងណាមួយក្នុងចំណោម { $count } ត្រូវនឹងនេះទេ។
some_sources = ប្រភព {"{n}"} ក្នុងចំណោម { $count }
none_of_sources = គ្មានប្រភពណាមួយក្នុងចំណោម { $count } ត្រូវនឹងនេះទេ។
search_lead = សេចក្តីសង្ខេប ការអះអាង ប្រភព និងអ្នកនិពន្ធ តាមពាក្យ។
search_needs_script = វាត្រូវការស្គ្រីប ហើយកម្មវិធីរុករករបស់អ្នកមិនដំណើរការវានៅទីនេះទេ៖ បញ្ជីខាងក្រោមមានគ្រប់យ៉ាង។
search_the_site = ស្វែងរកក្នុងគេហទំព័រ
more_results = លទ្ធផលបន្ថែម
whole_lists = បញ្ជីទាំងមូល៖
briefs_in_text = សេចក្តីសង្ខេប
claims_in_text = ការអះអាង
sources_in_text = ប្រភព
forecasts_in_text = ការព្យាករ
search_results =
    { $form ->
       *[other] លទ្ធផល {"{n}"}
    }
search_found_nothing = រកមិនឃើញអ្វីទេ
search_nothing_has = គ្មានអ្វីមាន {"{words}"}
search_or = {" ឬ "}
search_partly = គ្មានអ្វីមានពាក្យទាំងអស់ទេ ទាំងនេះមានខ្លះ
search_meant = គ្មានអ្វីមាន {"{word}"} ដូច្នេះនេះគឺសម្រាប់ {"{others}"}
search_quoted = “{"{word}"}”
search_failed = មិនអាចផ្ទុកលិបិក្រមបានទេ។ សូមព្យាយាមម្តងទៀត ឬមើលបញ្ជីខាងក្រោម។
search_unavailable = មិនអាចផ្ទុកលិបិក្រមបានទេ៖ អ្វីដែលអ្នករកមាននៅក្នុងបញ្ជីខាងក្រោម។

## ការអះអាង

claims_lead = ការអះអាងនីមួយៗក្នុងសេចក្តីសង្ខេប តាមអ្វីដែលភស្តុតាងរបស់វាបង្ហាញ។ គ្មានការអះអាងណាមានពិន្ទុទេ តែនីមួយៗមានហេតុផល។
no_claims_yet = មិនទាន់មានការអះអាងណាត្រូវបានប្រកាសនៅឡើយ។
by_standing = តាមឋានៈ
standing_rules = វិធានត្រូវអានពីលើចុះក្រោម ហើយវិធានដំបូងដែលត្រូវនឹងការអះអាង កំណត់ឋានៈរបស់វា។
page_about_method = ទំព័រអំពីវិធីសាស្ត្រ
method_says_more = { $page } មានព័ត៌មានបន្ថែម។
claims_as_feed = ការអះអាងថ្មី និងដែលបានផ្លាស់ប្តូរជាមតិព័ត៌មាន
source_behind_it_changed =
    { $status ->
        [retracted] ប្រភពមួយនៅពីក្រោយវាត្រូវបានដកវិញ។
        [corrected] ប្រភពមួយនៅពីក្រោយវាត្រូវបានកែតម្រូវ។
       *[other] ប្រភពមួយនៅពីក្រោយវាបានផ្លាស់ប្តូរ ({ $status })។
    }
why_standing = ហេតុអ្វី “{ $standing }”?
to_be_read_with_it = ត្រូវអានជាមួយវា។
how_likely_it_is_held = ចាត់ទុកថាអាចកើតឡើងប៉ុណ្ណា
what_terms_stand_for = អត្ថន័យនៃពាក្យ
the_authors_confidence = ទំនុកចិត្តរបស់អ្នកនិពន្ធ
share_of = ភាគនៃ
of_what = នៃអ្វី
not_stated_sentence = មិនបានបញ្ជាក់។
not_stated = មិនបានបញ្ជាក់
how_it_was_found = របៀបរកឃើញ
known_as_of = ដឹងគិតត្រឹម
other_numbers = លេខផ្សេងទៀតសម្រាប់ប្រៀបធៀប

## ភស្តុតាងនៃការអះអាង

evidence_drawn = ប្រភពនៃភស្តុតាង ជារូបគំនូរ
where_the_evidence_comes_from = ប្រភពនៃភស្តុតាង។
lines_of_stance =
    { $stance ->
        [supports] បន្ទាត់ពេញគាំទ្រការអះអាង។
        [disputes] បន្ទាត់ដាច់ៗជំទាស់វា។
        [qualifies] បន្ទាត់ចុចៗកំណត់លក្ខខណ្ឌវា។
       *[other] បន្ទាត់ស្តើងផ្តល់បរិបទ។
    }
where_it_has_it_from = យកមកពីណា
around_these_words = ជុំវិញពាក្យទាំងនេះ ក្នុងច្បាប់ចម្លងរបស់យើង៖
not_noted = មិនបានកត់ត្រា។
no_source_bears = គ្មានប្រភពណាពាក់ព័ន្ធដោយផ្ទាល់នឹងការអះអាងនេះទេ។
it_rests_on_other_claims = វាពឹងផ្អែកលើការអះអាងផ្សេងទៀត។
where_support_goes_back = ការគាំទ្រត្រឡប់ទៅប្រភពណា
through = តាមរយៈ { $sources }

## ការព្យាករ

the_forecast = ការព្យាករ
settled_on = ដោះស្រាយនៅ { $date }
what_would_be_seen = អ្វីដែលនឹងឃើញ
if_first = ប្រសិនបើមុននោះ
no_date_is_given = មិនបានផ្តល់កាលបរិច្ឆេទ។
by_what_test = តាមលក្ខណៈវិនិច្ឆ័យអ្វី
by_whose_word = តាមពាក្យអ្នកណា
how_likely_it_was_held = ធ្លាប់ចាត់ទុកថាអាចកើតឡើងប៉ុណ្ណា
stated = បានបញ្ជាក់
how_likely = លទ្ធភាព
why_it_changed = ហេតុអ្វីវាផ្លាស់ប្តូរ
now_in_brackets = (ឥឡូវ)

## អ្វីដែលការអះអាងមានតាមប្រភេទ

the_recommendation = អនុសាសន៍
to_addressee = ជូន៖
not_said_who_should_act = មិនបាននិយាយថាអ្នកណាគួរធ្វើទេ។
what_should_be_done = អ្វីដែលគួរធ្វើ
not_said = មិនបាននិយាយ។
where_it_stands = ស្ថានភាព
it_rests_on = ពឹងផ្អែកលើ
no_claim_is_named = មិនបានបញ្ជាក់ការអះអាងណាទេ។
words_in_each_source = ពាក្យ តាមប្រភពនីមួយៗ
words_where_they_stand = ពាក្យ នៅកន្លែងដែលវាស្ថិតនៅ
not_said_who_spoke = មិនបាននិយាយថាអ្នកណានិយាយ
no_date_given = គ្មានកាលបរិច្ឆេទ
surroundings_not_given = អ្វីដែលនៅជុំវិញពាក្យទាំងនេះមិនត្រូវបានផ្តល់ទេ។
words_not_given = ពាក្យដើមមិនត្រូវបានផ្តល់ទេ។
what_else_could_explain = អ្វីផ្សេងទៀតដែលអាចពន្យល់វា
no_other_explanation = អ្នកនិពន្ធមិនបានផ្តល់ការពន្យល់ផ្សេងទៀតទេ។
if_this_is_false = ប្រសិនបើនេះមិនពិត
these_rest_on_it = ការអះអាងទាំងនេះពឹងផ្អែកលើវា ដោយផ្ទាល់ ឬតាមរយៈការអះអាងផ្សេង៖
nothing_rests_on_it = គ្មានការអះអាងណាក្នុងគេហទំព័រនេះពឹងផ្អែកលើវាទេ។
nothing_rests_nor_said = គ្មានការអះអាងណាក្នុងគេហទំព័រនេះពឹងផ្អែកលើវាទេ ហើយមិនបាននិយាយថាអ្វីនឹងបរាជ័យ។

## ទំនាក់ទំនងរវាងការអះអាង

and_more_claims = និងការអះអាង { $count } ទៀត
burden_by_way_of = { $what } តាមរយៈ { $way }
rests_on_these = ពឹងផ្អែកលើ៖ { $what }។
listed_above = អ្វីដែលវាពឹងផ្អែកមានរាយខាងលើ។
the_page_of_this_one = ទំព័ររបស់វា
more_claims_listed_on = និងការអះអាង { $count } ទៀត រាយនៅលើ{ $page }។
more_claims_not_listed = និងការអះអាង { $count } ទៀត មិនរាយនៅទីនេះ។
argument_drawn = អំណះអំណាង ជារូបគំនូរ
argument_legend = អំណះអំណាង៖ បន្ទាត់នាំពីអ្វីដែលនិយាយនៅខាងឆ្វេង ទៅអ្វីដែលពឹងផ្អែកលើវានៅខាងស្តាំ។ បន្ទាត់ដាច់ៗមកពីការអះអាងដែលមានជម្លោះ បន្ទាត់ចុចៗមកពីការអះអាងដែលគ្មានប្រភពគាំទ្រ ឬការព្យាករដែលមិនទាន់ដោះស្រាយ។ បន្ទាត់ខាងលើការអះអាងគឺឋានៈរបស់វា បន្ទាត់នៅចំហៀង ដែលមាន “ពឹងផ្អែកលើ” ខាងក្រោម គឺអ្វីដែលវាទទួលពីការសន្និដ្ឋានមូលដ្ឋាន។
more_premises = មូលដ្ឋាន { $count } ទៀត
not_everything_is_drawn = មិនមែនអ្វីៗទាំងអស់ត្រូវបានគូរទេ មានបន្ថែមនៅលើទំព័រ { $pages }។
argument_too_large = មានការអះអាងជាងសែសិបក្នុងអំណះអំណាង វាត្រូវបានរៀបរាប់ជាបញ្ជី មិនបានគូរទេ។
what_it_rests_on = អ្វីដែលវាពឹងផ្អែក
it_rests_on_burden = វាពឹងផ្អែកលើ { $burden }
rests_on_burden = ពឹងផ្អែកលើ { $burden }
nearest_of_each_sort = ក្នុងប្រភេទនីមួយៗ គេបង្ហាញតែអ្វីដែលនៅជិតជាងគេ។
weakest_premise_is = មូលដ្ឋានខ្សោយជាងគេគឺ { $standing }៖
its_premises = មូលដ្ឋានរបស់វា
what_rests_on_it = អ្វីដែលពឹងផ្អែកលើវា
ground_has_changed = អ្វីមួយដែលវាពឹងផ្អែកបានផ្លាស់ប្តូរ។
beside_other_claims = នៅក្បែរការអះអាងផ្សេងទៀត
it_relates = { $how }៖

## កន្លែងប្រើការអះអាង និងអ្វីដែលបានផ្លាស់ប្តូរ

where_it_is_used = កន្លែងដែលវាត្រូវបានប្រើ
where_it_is_declared = {" "}ដែលវាត្រូវបានប្រកាស
read_it_there = អាននៅទីនោះ
no_brief_uses_it = មិនទាន់មានសេចក្តីសង្ខេបណាប្រើវាក្នុងអត្ថបទទេ។
it_is_declared_in = វាត្រូវបានប្រកាសក្នុង { $brief }។
what_would_change_it = អ្វីដែលនឹងផ្លាស់ប្តូរវា
review_overdue_head = ហួសពេលពិនិត្យ។
was_to_be_reviewed_by = វាត្រូវពិនិត្យឡើងវិញត្រឹម { $date }។
is_to_be_reviewed_by = វានឹងត្រូវពិនិត្យឡើងវិញត្រឹម { $date }។
it_said = ពីមុនវាថា
then = បន្ទាប់មក
earlier_versions = កំណែមុនៗ
until_date = រហូតដល់ { $date }
why_it_was_changed = ហេតុអ្វីវាត្រូវបានផ្លាស់ប្តូរ
first_published_on = ផ្សាយដំបូងនៅ { $date }។
the_evidence_at = ភស្តុតាងនៅ { $site }
as_it_has_stood_since = ដូចដែលវាមានតាំងពី { $date }

## ប្រភព

sources_lead = ប្រភព { $count }។ ទំព័រនីមួយៗប្រាប់ថាការអះអាងណាខ្លះពឹងផ្អែកលើប្រភពនោះ និងអ្វីនឹងផ្លាស់ប្តូរប្រសិនបើវាត្រូវបានដកចេញ។
no_sources_yet = មិនទាន់មានប្រភពណាត្រូវបានបញ្ចូលនៅឡើយ។
order = លំដាប់
groups = ក្រុម
record = កំណត់ត្រា
not_seen_directly = មិនបានឃើញដោយផ្ទាល់
retracted = បានដកវិញ
corrected = បានកែតម្រូវ
link_dead = តំណខូច
archived_copy = ច្បាប់ចម្លងក្នុងបណ្ណសារ
archived_copy_link = ច្បាប់ចម្លងក្នុងបណ្ណសារ
read_on = អាននៅ { $date }
read_on_first = អាននៅ { $date }
about_this_source = អំពីប្រភពនេះ
back_to_reference = ត្រឡប់ទៅកន្លែងដកស្រង់ឯកសារយោង { $number }
back_to_this_reference = ត្រឡប់ទៅកន្លែងដកស្រង់ឯកសារយោងនេះ
not_cited_in_text = មិនបានដកស្រង់ក្នុងអត្ថបទ។
bears_on_label = ពាក់ព័ន្ធនឹង៖
bears_on = ពាក់ព័ន្ធនឹង
tally_supports = គាំទ្រ { $count }
tally_disputes = ជំទាស់ { $count }
tally_qualifies = កំណត់លក្ខខណ្ឌ { $count }
tally_context = ផ្តល់បរិបទដល់ { $count }
at_these_words = ត្រង់ពាក្យទាំងនេះ
bears_on_no_claim = មិនពាក់ព័ន្ធដោយផ្ទាល់នឹងការអះអាងណាទេ
no_claim_directly = គ្មានការអះអាងណាដោយផ្ទាល់
has_it_from = យកមកពី៖
graded = វាយតម្លៃ { $grade }។
seen = ការឃើញ
not_directly = មិនដោយផ្ទាល់ តែតាមរយៈអ្នកដទៃ
access = ការចូលអាន
notices = សេចក្តីជូនដំណឹង
what_it_relays = អ្វីដែលវាបញ្ជូនបន្ត
followed_back = តាមដានត្រឡប់ក្រោយ វាមកពីទីនេះ៖
who_relays_it = អ្នកណាបញ្ជូនវាបន្ត
claims_it_bears_on = ការអះអាងដែលវាពាក់ព័ន្ធ
stated_in = ក្នុង
none_directly = គ្មានដោយផ្ទាល់ទេ។
our_copy = ច្បាប់ចម្លងរបស់យើង
we_keep_a_copy = យើងរក្សាច្បាប់ចម្លងរបស់វា ឬផ្នែកខ្លះ ដើម្បីផ្ទៀងផ្ទាត់ការដកស្រង់។ វាមិនត្រូវបានផ្សាយទេ។
filed_on = តម្កល់នៅ { $date }។
hash_of_the_copy = SHA-256 នៃច្បាប់ចម្លង៖
if_source_withdrawn = ប្រសិនបើប្រភពនេះត្រូវបានដកចេញ
and_would_stay_so = {" "}ហើយនឹងនៅដដែល
would_become = នឹងក្លាយជា
rests_on_it = ពឹងផ្អែកលើវា៖
briefs_that_state_them = សេចក្តីសង្ខេបដែលអះអាងវា៖
cited_in = ដកស្រង់ក្នុង

## ភស្តុតាងនៃគេហទំព័រទាំងមូល

evidence_lead = អ្វីដែលភស្តុតាងសម្រាប់ការអះអាងទាំងអស់ក្នុងគេហទំព័រនេះបង្ហាញ៖ អ្វីដែលរឹងមាំ អ្វីដែលខ្សោយជាងមើលទៅ និងអ្វីដែលនៅខ្វះ។
by_kind_and_standing = តាមប្រភេទ និងឋានៈ
thinner_than_it_looks = កន្លែងដែលការគាំទ្រខ្សោយជាងមើលទៅ
what_most_goes_back_to = អ្វីដែលភាគច្រើនត្រឡប់ទៅ
supports = គាំទ្រ
if_it_were_withdrawn = ប្រសិនបើវាត្រូវបានដកចេញ
without_it = បើគ្មានវា
would_change = { $count } នឹងផ្លាស់ប្តូរ
without_any_support = { $count } គ្មានការគាំទ្រអ្វីទៀត
nothing_would_change = គ្មានអ្វីនឹងផ្លាស់ប្តូរទេ
the_oldest_knowledge = ចំណេះដឹងចាស់ជាងគេ
coverage_head = អត្ថបទប៉ុន្មានភាគដែលប្រាប់ថាយកមកពីណា
coverage_note = មិនមែនគ្រប់ប្រយោគត្រូវការប្រភពទេ ដូច្នេះនេះជាចំនួន មិនមែនជាពិន្ទុទេ។
sentences = ប្រយោគ
with_a_claim_or_source = មានការអះអាង ឬប្រភព
with_a_source = មានប្រភព
what_is_owed = អ្វីដែលនៅខ្វះ
what_is_excused = អ្វីដែលបានលើកលែង និងហេតុអ្វី
excused_note = ការរកឃើញនៃវិធានទាំងនេះមិនត្រូវបានរាយការណ៍រហូតដល់ថ្ងៃដែលបានកំណត់។ មូលហេតុជារបស់អ្នកនិពន្ធ។
data_of_this_site = ទិន្នន័យរបស់គេហទំព័រនេះ

## ការដកស្រង់ និងការបង្កប់

cite_this = ដកស្រង់នេះ
version_since = កំណែ { $version } ដូចដែលវាមានតាំងពី { $date }។
version_is = កំណែ { $version }។
stood_since = ដូចដែលវាមានតាំងពី { $date }។
styles_give_day_of_reading =
    { $count ->
       *[other] { $styles } ក៏ផ្តល់ថ្ងៃដែលអ្នកអានវាដែរ។ សូមបន្ថែមវា៖ គ្មានអ្វីនៅជំនួសវាទេ។
    }
day_of_reading_is_today = ថ្ងៃអានគឺថ្ងៃនេះ តាមឧបករណ៍របស់អ្នក។
for_reference_managers = សម្រាប់កម្មវិធីគ្រប់គ្រងឯកសារយោង៖
embed_this_claim = បង្កប់ការអះអាងនេះ
card = កាត
card_in_a_frame = { $card }ក្នុងស៊ុមបង្ហាញការអះអាងដូចដែលវាមាននៅពេលអាន៖
quotation_needs_nothing = ការដកស្រង់មិនត្រូវការអ្វីពីគេហទំព័រនេះទេ ហើយនៅដដែលពេលការអះអាងផ្លាស់ប្តូរ៖

## តារាងការព្យាករ

forecasts_lead = ការព្យាករនីមួយៗដែលសេចក្តីសង្ខេបធ្វើ ឬរាយការណ៍ និងលទ្ធផលរបស់វា។ អត្ថន័យនៃពាក្យមាននៅជាមួយ{ $scales }។
scales_in_text = មាត្រដ្ឋាន
no_forecasts_yet = មិនទាន់មានការព្យាករណានៅឡើយ។
made_by_the_authors = ធ្វើដោយអ្នកនិពន្ធ
made_by_others = ធ្វើដោយអ្នកដទៃ
to_be_settled_by = ត្រូវដោះស្រាយត្រឹម { $date }
was_to_be_settled_by = គួរត្រូវបានដោះស្រាយត្រឹម { $date }
no_date_given_head = គ្មានកាលបរិច្ឆេទ
if_first_condition = ប្រសិនបើមុននោះ៖ { $condition }
best_to_worst = ({ $best } ដល់ { $worst })
how_forecasts_came_out = លទ្ធផលនៃការព្យាកររបស់អ្នកនិពន្ធ
mean_brier_score = ពិន្ទុ Brier មធ្យមនៃការព្យាករ { $count } គឺ { $middle } ដោយយកពាក្យនីមួយៗនៅកណ្តាលចន្លោះរបស់វា ចន្លោះពី { $best } នៅចុងល្អជាង ដល់ { $worst } នៅចុងអន់ជាង។
base_rate = ក្នុងចំណោមការព្យាករទាំងនេះ { $share } បានកើតឡើង។ អ្នកណាដែលដឹងតែភាគនោះ ហើយបញ្ជាក់វារាល់លើក នឹងមានពិន្ទុ { $score }។
no_score_yet = មិនទាន់មានការព្យាករណារបស់អ្នកនិពន្ធមានពិន្ទុនៅឡើយ។
brier_explained = ពិន្ទុនៃការព្យាករគឺ (p − o)² ដែល p ជាលទ្ធភាពចុងក្រោយដែលបានបញ្ជាក់មុនពេលដោះស្រាយ ហើយ o គឺ 1 ប្រសិនបើវាកើតឡើង និង 0 ប្រសិនបើមិនកើត៖ 0 ល្អបំផុត 1 អន់បំផុត។ G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950) ក្នុងទម្រង់សម្រាប់ព្រឹត្តិការណ៍ដែលមានលទ្ធផលពីរ។
not_scored =
    ការព្យាកររបស់អ្នកដទៃមិនរាប់បញ្ចូលទេ ហើយក៏មិនរាប់អ្វីដែលចប់ដោយគ្មានចម្លើយ{ $unanswered ->
        [0] {""}
       *[other] {" "}({ $unanswered })
    } ឬដែលមិនបានបញ្ជាក់ដោយមានចន្លោះ និងកាលបរិច្ឆេទមុនពេលដោះស្រាយ{ $unscored ->
        [0] {""}
       *[other] {" "}({ $unscored })
    }។
every_scored_forecast = ការព្យាករទាំងអស់ដែលមានពិន្ទុ
held_to_be_head = ចាត់ទុកថា
score_head = ពិន្ទុ៖ កណ្តាល (ល្អបំផុតដល់អន់បំផុត)
likelihood_on = { $likelihood } នៅ { $date }
reliability_caption = អ្វីដែលបានបញ្ជាក់ និងអ្វីដែលបានកើតឡើង៖ ការព្យាករតាមកណ្តាលចន្លោះរបស់វា
stated_between = បញ្ជាក់ចន្លោះ
stated_on_average = បញ្ជាក់ជាមធ្យម
happened = បានកើតឡើង
too_few_scores = អ្វីដែលបានបញ្ជាក់ត្រូវបានប្រៀបធៀបនឹងអ្វីដែលបានកើតឡើង ចាប់ពីការព្យាករដែលមានពិន្ទុដប់ឡើងទៅ តិចជាងនេះមិនបញ្ជាក់អ្វីទេ។
