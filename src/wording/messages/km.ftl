# អ្វីដែលកម្មវិធីនិយាយដោយខ្លួនឯងនៅលើទំព័រ។

## ទំព័រនៅអាសយដ្ឋានចាស់

page_has_moved = ទំព័រនេះត្រូវបានផ្លាស់ទី
# $link៖ តំណដែលមានពាក្យ to_its_new_address។
page_has_moved_to = ទំព័រនេះត្រូវបានផ្លាស់ទី៖ { $link }។
to_its_new_address = ទៅអាសយដ្ឋានថ្មី

## ប្រភេទទំព័រ

briefs = សេចក្តីសង្ខេប
claims = ការអះអាង
sources = ប្រភព
search = ស្វែងរក
scales_of_likelihood = មាត្រដ្ឋានលទ្ធភាព
forecasts = ការព្យាករ
evidence = ភស្តុតាង
corrections = ការកែតម្រូវ
corrections_policy = គោលការណ៍កែតម្រូវ

corrections_description = អ្វីដែលត្រូវបានផ្លាស់ប្តូរក្រោយពេលផ្សាយ ដោយថ្មីបំផុតនៅមុនគេ

## ប្រភព

# ប្រភពមួយយកអ្វីដែលវានិយាយពីណា។
origin_itself = របស់ខ្លួនផ្ទាល់
origin_unstated = មិនបានបញ្ជាក់

## កាលបរិច្ឆេទ

# តាម Unicode CLDR សម្រាប់ភាសាខ្មែរ៖ លេខអារ៉ាប់ ដូចគេប្រើជាទូទៅលើអ៊ីនធឺណិត។
date_day = { $day } { $month } { $year }
date_month = { $month } { $year }
period_between = ពី { $from } ដល់ { $to }
month_1 = មករា
month_2 = កុម្ភៈ
month_3 = មីនា
month_4 = មេសា
month_5 = ឧសភា
month_6 = មិថុនា
month_7 = កក្កដា
month_8 = សីហា
month_9 = កញ្ញា
month_10 = តុលា
month_11 = វិច្ឆិកា
month_12 = ធ្នូ
month_short_1 = មករា
month_short_2 = កុម្ភៈ
month_short_3 = មីនា
month_short_4 = មេសា
month_short_5 = ឧសភា
month_short_6 = មិថុនា
month_short_7 = កក្កដា
month_short_8 = សីហា
month_short_9 = កញ្ញា
month_short_10 = តុលា
month_short_11 = វិច្ឆិកា
month_short_12 = ធ្នូ
as_of = គិតត្រឹម { $date }

## លេខ និងបញ្ជី

# ក្នុងអត្ថបទភាសាខ្មែរ ចំនួនសរសេរជាលេខ។
number_0 = 0
number_1 = 1
number_2 = 2
number_3 = 3
number_4 = 4
number_5 = 5
number_6 = 6
number_7 = 7
number_8 = 8
number_9 = 9
number_10 = 10
number_11 = 11
number_12 = 12
list_last = { $before } និង { $last }
list_last_in_i = { $before } និង { $last }
list_next = { $before }, { $next }

## ឋានៈនៃការអះអាង

standing_open = ការព្យាករណ៍នៅបើកចំហ
standing_overdue = ការព្យាករណ៍ហួសកំណត់
standing_resolved = ការព្យាករណ៍មានលទ្ធផល
standing_disputed = មានការជំទាស់
standing_on_record = មានចែងក្នុងលិខិតដើម
standing_corroborated = មានការបញ្ជាក់ឯករាជ្យ
standing_single_origin = ប្រភពដើមតែមួយ
standing_argued = ផ្អែកលើហេតុផល
standing_unsupported = គ្មានអ្វីគាំទ្រ
standing_several_open = ការព្យាករណ៍នៅបើកចំហ
standing_several_overdue = ការព្យាករណ៍ហួសកំណត់
standing_several_resolved = ការព្យាករណ៍មានលទ្ធផល
standing_several_disputed = មានការជំទាស់
standing_several_on_record = មានចែងក្នុងលិខិតដើម
standing_several_corroborated = មានការបញ្ជាក់ឯករាជ្យ
standing_several_single_origin = មានប្រភពដើមតែមួយ
standing_several_argued = ផ្អែកលើហេតុផល
standing_several_unsupported = គ្មានអ្វីគាំទ្រ
standing_count_open = ការព្យាករណ៍នៅបើកចំហ { $count }
standing_count_overdue = ការព្យាករណ៍ហួសកំណត់ { $count }
standing_count_resolved = ការព្យាករណ៍មានលទ្ធផល { $count }
standing_count_disputed = { $count } មានការជំទាស់
standing_count_on_record = { $count } មានចែងក្នុងលិខិតដើម
standing_count_corroborated = { $count } មានការបញ្ជាក់ឯករាជ្យ
standing_count_single_origin = { $count } មានប្រភពដើមតែមួយ
standing_count_argued = { $count } ផ្អែកលើហេតុផល
standing_count_unsupported = { $count } គ្មានអ្វីគាំទ្រ
standing_rule_open = ការព្យាករណ៍ដែលគ្មាននរណាបានសម្រេចលទ្ធផលនៅឡើយ ហើយដែលកាលកំណត់របស់វា បើមាន មិនទាន់ហួស។
standing_rule_overdue = ការព្យាករណ៍ដែលហួសកាលកំណត់ ហើយគ្មាននរណាបានសម្រេចលទ្ធផល។
standing_rule_resolved = ការព្យាករណ៍ដែលលទ្ធផលត្រូវបានកត់ត្រា។
standing_rule_disputed = មានភស្តុតាងយ៉ាងតិចមួយជំទាស់នឹងវា។
standing_rule_on_record = វាត្រូវបានគាំទ្រដោយលិខិតដើមផ្ទាល់៖ អ្វីដែលសេចក្តីសម្រេចទាមទារ ត្រូវបានបញ្ជាក់ដោយអត្ថបទរបស់វា ហើយគ្មានឯកសារទីពីរណាអាចបន្ថែមអ្វីបានទេ។
standing_rule_corroborated = វាត្រូវបានគាំទ្រពីប្រភពដើមឯករាជ្យពីរ ឬច្រើនជាងនេះ។
standing_rule_single_origin = វាត្រូវបានគាំទ្រ ប៉ុន្តែពីប្រភពដើមយ៉ាងច្រើនតែមួយ ទោះមានឯកសារប៉ុន្មានយកវាទៅនិយាយឡើងវិញក៏ដោយ។
standing_rule_argued = គ្មានប្រភពណាគាំទ្រវាដោយផ្ទាល់ទេ ហើយវាផ្អែកលើការអះអាងផ្សេងទៀត។
standing_rule_unsupported = វាគ្មានប្រភព ឬមានតែប្រភពដែលកម្រិតន័យវា ឬផ្តល់បរិបទប៉ុណ្ណោះ។

## ការអះអាង

claim_kind_fact = ការពិត
claim_kind_statistic = ស្ថិតិ
claim_kind_quotation = សម្រង់សម្តី
claim_kind_causal = ការអះអាងអំពីហេតុ
claim_kind_judgement = ការវិនិច្ឆ័យ
claim_kind_assumption = ការសន្មត
claim_kind_forecast = ការព្យាករណ៍
claim_kind_recommendation = អនុសាសន៍
claim_superseded = ត្រូវបានជំនួស
claim_corrected = ត្រូវបានកែតម្រូវ
claim_expired = ផុតសុពលភាព
claim_retracted = ត្រូវបានដកវិញ
stance_supports = គាំទ្រ
stance_disputes = ជំទាស់
stance_qualifies = កម្រិតន័យ
stance_context = ផ្តល់បរិបទ
mode_attributed = សម្តីរបស់អ្នកដទៃ។ អ្នកនិពន្ធមិនអះអាងវាដោយខ្លួនឯងទេ។
mode_attributed_to = សម្តីរបស់ { $whose }។ អ្នកនិពន្ធមិនអះអាងវាដោយខ្លួនឯងទេ។
mode_reviewed = សម្តីរបស់អ្នកដទៃ ដែលអ្នកនិពន្ធបានពិនិត្យ។
mode_reviewed_to = សម្តីរបស់ { $whose } ដែលអ្នកនិពន្ធបានពិនិត្យ។
outcome_open = នៅបើកចំហ
outcome_yes = វាបានកើតឡើង
outcome_no = វាមិនបានកើតឡើង
outcome_ambiguous = មិនអាចនិយាយបាន
outcome_annulled = សំណួរត្រូវបានដកវិញ
outcome_not_triggered = លក្ខខណ្ឌរបស់វាមិនបានកើតឡើង
recommendation_proposed = បានស្នើ
recommendation_adopted = បានអនុម័ត
recommendation_rejected = បានបដិសេធ
recommendation_superseded = ត្រូវបានជំនួស
likelihood_term = «{ $term }» ({ $band }, { $scale })
likelihood_no_term = «{ $term }» (មិនមែនជាពាក្យរបស់ { $scale } ទេ)
scale_note_phia = មានចន្លោះរវាងកម្រិតរបស់វា ដូច្នេះពាក្យមួយប្រាប់ថាប្រូបាប៊ីលីតេស្ថិតនៅត្រង់ណា មិនមែនប្រាប់ថាវាចប់ត្រង់ណាទេ។
scale_note_icd203 = ពាក្យក្នុងបន្ទាត់តែមួយមានន័យដូចគ្នា។ វាតម្រូវឱ្យប្រើពាក្យក្នុងបន្ទាត់តែមួយក្នុងអត្ថបទមួយ ហើយមិនឱ្យដាក់កម្រិតជំនឿជាក់ជាមួយប្រូបាប៊ីលីតេក្នុងប្រយោគតែមួយឡើយ។
scale_note_ipcc = កម្រិតរបស់វាស្ថិតនៅក្នុងគ្នា៖ អ្វីដែល «very likely» ក៏ «likely» ដែរ។
caution_many_are_one = ឯកសារច្រើន ប្រភពដើមតែមួយ
caution_many_are_one_rule = ឯកសារជាច្រើនគាំទ្រការអះអាងនេះ ហើយអ្វីៗដែលអាចតាមដានបាន សុទ្ធតែត្រឡប់ទៅរកឯកសារមួយក្នុងចំណោមនោះ ឬប្រភពតែមួយនៅពីក្រោយ។
caution_interested_alone = មានតែប្រភពដែលមានផលប្រយោជន៍
caution_interested_alone_rule = ប្រភពដើមនីមួយៗដែលគាំទ្រ មានផលប្រយោជន៍ដែលបានប្រកាសក្នុងរឿងនេះ។
caution_own_house = មានតែការងាររបស់យើងផ្ទាល់
caution_own_house_rule = ប្រភពដើមនីមួយៗដែលគាំទ្រ ជាការងាររបស់ស្ថាប័នដែលផ្សាយគេហទំព័រនេះ។
caution_unseen_origin = ស្គាល់តាមរយៈអ្នកដទៃប៉ុណ្ណោះ
caution_unseen_origin_rule = អ្នកនិពន្ធមិនបានឃើញប្រភពដើមតែមួយគត់ដែលគាំទ្រទេ។
caution_relay_loop = ប្រភពដែលដកស្រង់គ្នាទៅវិញទៅមក
caution_relay_loop_rule = ភស្តុតាងមួយត្រូវបានថាយកសម្តីពីប្រភពមួយ ដែលយកសម្តីនោះពីភស្តុតាងនោះវិញ។

## អ្វីដែលប៉ះពាល់ការអះអាង

burden_retracted = ការអះអាងដែលត្រូវបានដកវិញ
burden_superseded = ការអះអាងដែលត្រូវបានជំនួស
burden_expired = ការអះអាងដែលផុតសុពលភាព
burden_source_retracted = ការអះអាងដែលមានប្រភពត្រូវបានដកវិញ
burden_annulled = ការព្យាករណ៍ដែលសំណួរត្រូវបានដកវិញ
burden_failed = ការព្យាករណ៍ដែលមិនបានក្លាយជាការពិត
burden_corrected = ការអះអាងដែលត្រូវបានកែតម្រូវ
burden_source_corrected = ការអះអាងដែលមានប្រភពត្រូវបានកែតម្រូវ
burden_assumption = ការសន្មតដែលគ្មានប្រភពណាគាំទ្រ
burden_unsupported = ការអះអាងដែលគ្មានអ្វីគាំទ្រ
burden_disputed = ការអះអាងដែលមានការជំទាស់
burden_ambiguous = ការព្យាករណ៍ដែលមិនអាចនិយាយបានថាក្លាយជាការពិតឬអត់
burden_not_triggered = ការព្យាករណ៍ដែលលក្ខខណ្ឌរបស់វាមិនបានកើតឡើង
burden_unsettled = ការព្យាករណ៍ដែលមិនទាន់មានលទ្ធផល
burden_single_origin = ការអះអាងដែលមានប្រភពដើមតែមួយ
own_burden_retracted = ត្រូវបានដកវិញ
own_burden_superseded = ត្រូវបានជំនួស
own_burden_expired = ផុតសុពលភាព
own_burden_source_retracted = មានប្រភពមួយត្រូវបានដកវិញ
own_burden_corrected = ត្រូវបានកែតម្រូវ
own_burden_source_corrected = មានប្រភពមួយត្រូវបានកែតម្រូវ
own_burden_failed = មិនបានក្លាយជាការពិត
own_burden_unsupported = គ្មានអ្វីគាំទ្រ
own_burden_disputed = មានការជំទាស់
own_burden_unsettled = មិនទាន់មានលទ្ធផល
own_burden_single_origin = មានប្រភពដើមតែមួយ
mark_retracted = បានដកវិញ
mark_superseded = បានជំនួស
mark_expired = ផុតសុពលភាព
mark_source_retracted = ប្រភពបានដកវិញ
mark_failed = មិនក្លាយជាការពិត
mark_corrected = បានកែតម្រូវ
mark_source_corrected = ប្រភពបានកែតម្រូវ
mark_unsupported = គ្មានអ្វីគាំទ្រ
mark_disputed = មានការជំទាស់
mark_unsettled = មិនទាន់មានលទ្ធផល
mark_single_origin = ប្រភពដើមតែមួយ

## សេចក្តីសង្ខេប

brief_kind_policy_brief = សេចក្តីសង្ខេបគោលនយោបាយ
brief_kind_commentary = អត្ថាធិប្បាយ
brief_kind_explainer = អត្ថបទពន្យល់
brief_kind_report = របាយការណ៍
brief_kind_fact_check = ការផ្ទៀងផ្ទាត់ការពិត
brief_kind_dataset_note = កំណត់ចំណាំអំពីសំណុំទិន្នន័យ
correction_typo = អក្ខរាវិរុទ្ធ
correction_clarification = ការបំភ្លឺ
correction_correction = ការកែតម្រូវ
correction_update = បច្ចុប្បន្នភាព
correction_new_version = កំណែថ្មី
correction_expression_of_concern = ការបង្ហាញកង្វល់
correction_partial_retraction = ការដកវិញដោយផ្នែក
correction_retraction = ការដកវិញ
correction_withdrawal = ការដកចេញ
correction_removal = ការលុបចោល

## លក្ខណៈរបស់ប្រភព

tier_record = លិខិតដើម៖ លិខិតផ្ទាល់
tier_primary = ប្រភពបឋម៖ ដោយផ្ទាល់
tier_secondary = ប្រភពទីពីរ៖ អំពីឯកសារបឋម
tier_tertiary = ប្រភពទីបី៖ សេចក្តីសង្ខេបនៃអ្វីដែលអ្នកដទៃនិយាយ
access_open = អាចអានបានដោយសេរី
access_registration = អាចអានបានក្រោយចុះឈ្មោះ
access_paywall = ត្រូវបង់ប្រាក់
access_offline = មិនមាននៅលើអ៊ីនធឺណិត
interest_state_media = ប្រព័ន្ធផ្សព្វផ្សាយរដ្ឋ
interest_party = ភាគីក្នុងរឿងនេះ
interest_funder = អ្នកផ្តល់មូលនិធិ
interest_advocacy = ក្រុមតស៊ូមតិ
interest_vendor = អ្នកលក់
interest_own_organisation = អង្គការរបស់យើងផ្ទាល់
reliability_a = A (អាចជឿបានទាំងស្រុង)
reliability_b = B (ជាទូទៅអាចជឿបាន)
reliability_c = C (អាចជឿបានគួរសម)
reliability_d = D (ជាទូទៅមិនអាចជឿបាន)
reliability_e = E (មិនអាចជឿបាន)
reliability_f = F (មិនអាចវាយតម្លៃភាពជឿជាក់បាន)
source_corrected = អ្នកផ្សាយបានកែតម្រូវវា។
source_retracted = អ្នកផ្សាយបានដកវាវិញ។
source_dead = លែងអាចចូលមើលបាននៅកន្លែងដើម។
source_kind_none = ប្រភព
source_kind_web = ទំព័របណ្តាញ
source_kind_misc = ឯកសារ
source_kind_legislation = អត្ថបទច្បាប់
source_kind_anthology = បណ្តុំអត្ថបទ
source_kind_article = អត្ថបទ
source_kind_artwork = ស្នាដៃសិល្បៈ
source_kind_audio = សំឡេង
source_kind_blog = ប្លុក
source_kind_book = សៀវភៅ
source_kind_case = សំណុំរឿងតុលាការ
source_kind_chapter = ជំពូក
source_kind_conference = សន្និសីទ
source_kind_entry = ធាតុ
source_kind_exhibition = ពិព័រណ៍
source_kind_manuscript = សាស្ត្រា
source_kind_newspaper = កាសែត
source_kind_original = ឯកសារដើម
source_kind_patent = ប៉ាតង់
source_kind_performance = ការសម្តែង
source_kind_periodical = ទស្សនាវដ្តី
source_kind_post = ការបង្ហោះ
source_kind_proceedings = កំណត់ហេតុសន្និសីទ
source_kind_reference = ឯកសារយោង
source_kind_report = របាយការណ៍
source_kind_repository = ឃ្លាំងឯកសារ
source_kind_scene = ឈុត
source_kind_thesis = និក្ខេបបទ
source_kind_thread = ខ្សែសន្ទនា
source_kind_video = វីដេអូ

## អ្វីដែលភស្តុតាងបង្ហាញ

clause_next = { $before } ហើយ{ $next }
sentence = { $clauses }។
verdict_records = { $count ->
       *[other] លិខិតដើមបញ្ជាក់វា
    }
verdict_records_further = { $count ->
       *[other] លិខិតដើមបញ្ជាក់វា
    } ហើយប្រភពផ្សេងទៀត { $further ->
       *[other] { $further_number }
    } គាំទ្រវា
verdict_source_supports = ប្រភព 1 គាំទ្រវា
verdict_report_supports = របាយការណ៍ 1 គាំទ្រវា ដោយយកពីប្រភពដើមតែមួយ
verdict_sources_support = ប្រភព { $count ->
       *[other] { $number }
    } គាំទ្រវា { $origins ->
        [0] ដោយគ្មានប្រភពដើមឯករាជ្យ
        [1] ពីប្រភពដើមតែមួយ
       *[other] ពីប្រភពដើមឯករាជ្យ { $origins_number }
    }
verdict_reports_support = របាយការណ៍ { $count ->
       *[other] { $number }
    } គាំទ្រវា { $origins ->
        [0] ដោយគ្មានប្រភពដើមឯករាជ្យ
        [1] ពីប្រភពដើមតែមួយ
       *[other] ពីប្រភពដើមឯករាជ្យ { $origins_number }
    }
verdict_unstated_support = ប្រភព { $count ->
       *[other] { $number }
    } គាំទ្រវា ដោយមិនបានបញ្ជាក់ប្រភពដើម
verdict_of_them_unstated = { $count ->
       *[other] { $number }
    } ក្នុងចំណោមនោះមិនបានបញ្ជាក់ប្រភពដើម
verdict_source_disputes = ប្រភព 1 ជំទាស់នឹងវា
verdict_report_disputes = របាយការណ៍ 1 ជំទាស់នឹងវា
verdict_independent_dispute = ប្រភពឯករាជ្យ { $count ->
       *[other] { $number }
    } ជំទាស់នឹងវា
verdict_sources_dispute = ប្រភព { $count ->
       *[other] { $number }
    } ជំទាស់នឹងវា { $origins ->
        [0] ពីប្រភពដើមតែមួយ
        [1] ពីប្រភពដើមតែមួយ
       *[other] ពីប្រភពដើមឯករាជ្យ { $origins_number }
    }
verdict_reports_dispute = របាយការណ៍ { $count ->
       *[other] { $number }
    } ជំទាស់នឹងវា { $origins ->
        [0] ពីប្រភពដើមតែមួយ
        [1] ពីប្រភពដើមតែមួយ
       *[other] ពីប្រភពដើមឯករាជ្យ { $origins_number }
    }
verdict_qualify = ប្រភព { $count ->
       *[other] { $number }
    } កម្រិតន័យវា
verdict_none = មិនមានប្រភពណាត្រូវបានផ្តល់ឱ្យទេ
verdict_no_support = គ្មានប្រភពណាគាំទ្រវាទេ
verdict_only_context = ប្រភព { $count ->
       *[other] { $number }
    } ផ្តល់តែបរិបទប៉ុណ្ណោះ
verdict_only_qualify = ប្រភព { $count ->
       *[other] { $number }
    } គ្រាន់តែកម្រិតន័យវាប៉ុណ្ណោះ
verdict_only_either = ប្រភព { $count ->
       *[other] { $number }
    } គ្រាន់តែកម្រិតន័យវា ឬផ្តល់បរិបទប៉ុណ្ណោះ
verdict_no_direct_support = គ្មានប្រភពណាគាំទ្រវាដោយផ្ទាល់ទេ
verdict_rests = វាផ្អែកលើការអះអាងផ្សេងទៀត { $count ->
       *[other] { $number }
    }
verdict_weakest_open = { $count ->
        [1] ការអះអាងនោះជាការព្យាករណ៍នៅបើកចំហ
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះជាការព្យាករណ៍នៅបើកចំហ
    }
verdict_weakest_overdue = { $count ->
        [1] ការអះអាងនោះជាការព្យាករណ៍ហួសកំណត់
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះជាការព្យាករណ៍ហួសកំណត់
    }
verdict_weakest_resolved = { $count ->
        [1] ការអះអាងនោះជាការព្យាករណ៍មានលទ្ធផល
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះជាការព្យាករណ៍មានលទ្ធផល
    }
verdict_weakest_disputed = { $count ->
        [1] ការអះអាងនោះមានការជំទាស់
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះមានការជំទាស់
    }
verdict_weakest_on_record = { $count ->
        [1] ការអះអាងនោះមានចែងក្នុងលិខិតដើម
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះមានចែងក្នុងលិខិតដើម
    }
verdict_weakest_corroborated = { $count ->
        [1] ការអះអាងនោះមានការបញ្ជាក់ឯករាជ្យ
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះមានការបញ្ជាក់ឯករាជ្យ
    }
verdict_weakest_single_origin = { $count ->
        [1] ការអះអាងនោះមានប្រភពដើមតែមួយ
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះមានប្រភពដើមតែមួយ
    }
verdict_weakest_argued = { $count ->
        [1] ការអះអាងនោះក៏ផ្អែកលើហេតុផលដែរ
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះក៏ផ្អែកលើហេតុផលដែរ
    }
verdict_weakest_unsupported = { $count ->
        [1] ការអះអាងនោះគ្មានអ្វីគាំទ្រ
       *[other] ការអះអាងខ្សោយបំផុតក្នុងចំណោមនោះគ្មានអ្វីគាំទ្រ
    }

## ឯករាជ្យភាពនៃភស្តុតាង

independence_relayed = ឯកសារ 1 គាំទ្រវា { $origins ->
        [0] ដោយគ្មានប្រភពដើមឯករាជ្យ
        [1] ដោយយកពីប្រភពដើមតែមួយ
       *[other] ដោយយកពីប្រភពដើមឯករាជ្យ { $origins_number }
    }។
independence_on = ឯកសារ { $count ->
       *[other] { $number }
    } គាំទ្រវា { $origins ->
        [0] ដោយគ្មានប្រភពដើមឯករាជ្យ
        [1] ពីប្រភពដើមតែមួយ
       *[other] ពីប្រភពដើមឯករាជ្យ { $origins_number }
    }។
independence_unstated = ឯកសារ { $count ->
       *[other] { $number }
    } គាំទ្រវា ដោយមិនបានបញ្ជាក់ប្រភពដើម។
independence_partly = ក្នុងចំណោមឯកសារ { $count ->
       *[other] { $number }
    } មាន { $stated ->
       *[other] { $stated_number }
    } ផ្អែកលើ{ $origins ->
        [0] ប្រភពដើមដែលមិនឯករាជ្យ
        [1] ប្រភពដើមតែមួយ
       *[other] ប្រភពដើមឯករាជ្យ { $origins_number }
    }។ ឯកសារដែលនៅសល់មិនបានបញ្ជាក់ប្រភពដើមទេ។

## កន្លែងរបស់ប្រភពក្នុងចំណោមប្រភពផ្សេង

origin_own = ជាប្រភពដើមដោយខ្លួនឯង។
origin_own_meaning = វាមិនផ្អែកលើប្រភពណាផ្សេងក្នុងបណ្ណាល័យនេះទេ។
origin_unsaid = វាមិនបាននិយាយថាយកសម្តីពីណាទេ។
origin_unsaid_meaning = វារាប់ជាឯកសារ មិនមែនជាប្រភពដើមឯករាជ្យទេ លើកលែងតែមានការអះអាងណានិយាយផ្សេង។
origin_relays = វាយកសម្តីពី { $sources }។
origin_roots = { $count ->
        [0] មិនបានបញ្ជាក់ថារឿងនោះមកពីណាទេ។
        [1] អ្វីដែលវានិយាយត្រឡប់ទៅរកប្រភពដើមតែមួយ។
       *[other] អ្វីដែលវានិយាយត្រឡប់ទៅរកប្រភពដើម { $number }។
    }

## អ្វីដែលនឹងផ្លាស់ប្តូរ បើគ្មានប្រភព ឬការអះអាង

fall_unsupported = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងបាត់បង់ការគាំទ្រទាំងអស់
fall_no_origin = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងគ្មានប្រភពដើមដែលបានបញ្ជាក់
fall_single_origin = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងនៅសល់ប្រភពដើមតែមួយ
fall_off_record = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងបាត់បង់លិខិតដើមដែលបញ្ជាក់វា
fall_undisputed = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងលែងមានការជំទាស់
fall_one_dispute = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងមានការជំទាស់ពីប្រភពដើមតែមួយ មិនមែនពីច្រើន
loss_ground = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងគ្មានអ្វីសម្រាប់ផ្អែកទៀត
loss_premises = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងបាត់បង់បុព្វបទទាំងអស់ ហើយនៅមានប្រភព
loss_premise = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងបាត់បង់បុព្វបទមួយ
loss_further = ការអះអាង { $count ->
       *[other] { $number }
    } ផ្អែកលើការអះអាងដែលនឹងផ្លាស់ប្តូរ
withdrawal_nothing = គ្មានអ្វីនឹងផ្លាស់ប្តូរទេ៖ គ្មានការអះអាងណាផ្អែកលើវាទេ។
withdrawal_harmless = គ្មានការអះអាងណានឹងបាត់បង់ការគាំទ្រ ការជំទាស់តែមួយគត់ ឬប្រភពដើមទីពីររបស់ខ្លួនទេ។
withdrawal_loses = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងបាត់បង់អ្វីមួយ។
withdrawal_loses_more = ការអះអាង { $count ->
       *[other] { $number }
    } នឹងបាត់បង់អ្វីមួយ ហើយការអះអាង { $dependents ->
       *[other] { $dependents_number }
    } ផ្អែកលើវា។

## ភស្តុតាងរបស់គេហទំព័រ

coverage = ក្នុងចំណោមប្រយោគ { $count ->
       *[other] { $number }
    } មាន { $covered ->
       *[other] { $covered_number }
    } ថ្លែងការអះអាង ឬដកស្រង់ប្រភព។
debt_needed = កន្លែង { $count ->
       *[other] { $number }
    } ក្នុងអត្ថបទត្រូវការប្រភព។
debt_review = ការអះអាង { $count ->
       *[other] { $number }
    } ដល់ពេលត្រូវពិនិត្យឡើងវិញ។
debt_overdue = ការព្យាករណ៍ { $count ->
       *[other] { $number }
    } ហួសថ្ងៃកំណត់ ដោយមិនទាន់មានលទ្ធផល។
debt_unseen = ប្រភព { $count ->
       *[other] { $number }
    } ត្រូវបានស្គាល់តាមរយៈប្រភពផ្សេងប៉ុណ្ណោះ។
debt_waived = ការលើកលែងពីវិធាន { $count ->
       *[other] { $number }
    } កំពុងមានសុពលភាព ដោយមានហេតុផលរៀងៗខ្លួន។ ការលើកលែងដំបូងចប់នៅ { $date }។
shares = មាន{ $what }រួមគ្នា
shared_claims = ការអះអាង { $count ->
       *[other] { $number }
    }
shared_sources = ប្រភព { $count ->
       *[other] { $number }
    }
author_and_others = { $name } និង{ $count ->
       *[other] អ្នកផ្សេងទៀត { $number } នាក់
    }
chart_rows = { $count ->
       *[other] { $number }
    } ជួរ

## ចំណងជើង និងការពិពណ៌នាទំព័រ

page_of_list = { $title } ទំព័រទី { $number } ក្នុងចំណោម { $count }
page_not_found = រកទំព័រមិនឃើញ
claims_description = ការអះអាងនីមួយៗក្នុងសេចក្តីសង្ខេប តាមអ្វីដែលភស្តុតាងបង្ហាញ
search_description = ស្វែងរកសេចក្តីសង្ខេប ការអះអាង ប្រភព និងអ្នកនិពន្ធ
forecasts_description = ការព្យាករនីមួយៗក្នុងសេចក្តីសង្ខេប និងលទ្ធផលរបស់វា
evidence_description = អ្វីដែលភស្តុតាងសម្រាប់ការអះអាងទាំងអស់បង្ហាញ
scales_description = អត្ថន័យនៃពាក្យដែលប្រើបញ្ជាក់លទ្ធភាព
sources_description = ប្រភពនីមួយៗដែលការអះអាងពឹងផ្អែក និងកន្លែងដែលវាយកអ្វីដែលវានិយាយ
sources_by_year = ប្រភពតាមឆ្នាំ
sources_by_type = ប្រភពតាមប្រភេទ
sources_by_use = ប្រភពតាមការប្រើ
sources_by_year_description = ប្រភពនីមួយៗ តាមឆ្នាំផ្សាយ
sources_by_type_description = ប្រភពនីមួយៗ តាមប្រភេទឯកសារ
sources_by_use_description = ប្រភពនីមួយៗ តាមចំនួនការអះអាងដែលវាពាក់ព័ន្ធ
no_longer_published =
    { $what ->
        [brief] សេចក្តីសង្ខេប
        [claim] ការអះអាង
        [source] ប្រភព
        [page] ទំព័រ
       *[other] { $what }
    }នេះលែងផ្សាយទៀតហើយ

## លំដាប់ និងលក្ខណៈសម្រាប់បង្រួមបញ្ជី

by_name = តាមឈ្មោះ
by_year = តាមឆ្នាំ
by_type = តាមប្រភេទ
by_use = តាមការប្រើ
undated = គ្មានកាលបរិច្ឆេទ
type_not_stated = មិនបានបញ្ជាក់ប្រភេទ
claims_none = គ្មានការអះអាងដោយផ្ទាល់
claims_one = ការអះអាងមួយ
claims_two = ការអះអាងពីរដល់បួន
claims_five = ការអះអាងប្រាំដល់ប្រាំបួន
claims_ten = ការអះអាងដប់ឡើងទៅ
facet_type = ប្រភេទឯកសារ
facet_origin = យកមកពី
facet_tier = កម្រិត
facet_language = ភាសា
facet_standing = ឋានៈ
facet_kind = ប្រភេទ
facet_topic = ប្រធានបទ
from_itself = របស់ខ្លួនផ្ទាល់
from_another = ប្រភពផ្សេង
value_not_stated = មិនបានបញ្ជាក់
tier_short_record = កំណត់ត្រា
tier_short_primary = បឋម
tier_short_secondary = ទីពីរ
tier_short_tertiary = ទីបី
forecasts_overdue = ហួសកំណត់
forecasts_open = បើក
forecasts_undated = បើក គ្មានកាលបរិច្ឆេទ
forecasts_settled = បានដោះស្រាយ
what_claim = ការអះអាង
what_source = ប្រភព
what_brief = សេចក្តីសង្ខេប
confidence =
    { $level ->
        [low] ទាប 1 លើ 3
        [moderate] មធ្យម 2 លើ 3
       *[other] ខ្ពស់ 3 លើ 3
    }

## ការដកស្រង់

quote_altered = ក្នុងច្បាប់ចម្លងរបស់យើង ដោយមានអក្សរ ឬវណ្ណយុត្តិខុសគ្នា
quote_not_found = រកមិនឃើញក្នុងច្បាប់ចម្លងរបស់យើង
quote_not_checked = មិនបានពិនិត្យ៖ យើងមិនរក្សាច្បាប់ចម្លងទេ
quote_verbatim = ពាក្យមួយម៉ាត់ៗក្នុងច្បាប់ចម្លងរបស់យើង
quote_verbatim_of = ពាក្យមួយម៉ាត់ៗក្នុងច្បាប់ចម្លងរបស់យើងចុះ { $date }
quotes_none = គ្មានអ្វីត្រូវបានដកស្រង់ពីវាទេ។
quote_the_one_found = ការដកស្រង់តែមួយពីវាត្រូវបានរកឃើញពាក្យមួយម៉ាត់ៗ។
quote_the_one_missing = ការដកស្រង់តែមួយពីវារកមិនឃើញពាក្យមួយម៉ាត់ៗទេ។
quotes_found = ការដកស្រង់ { $found } ក្នុងចំណោម { $all } ពីវាត្រូវបានរកឃើញពាក្យមួយម៉ាត់ៗ។

## ឯកសារសម្រាប់កម្មវិធី

file_evidence = ទាំងអស់៖ ការអះអាង ភស្តុតាង ប្រភព ប្រភពដើម ឋានៈ និងប្រវត្តិ (JSON)
file_schema = អ្វីដែលឯកសារនោះមាន (JSON Schema)
file_claims = ការអះអាងជាតារាង (CSV)
file_graph = សេចក្តីសង្ខេប ការអះអាង និងប្រភពជាក្រាហ្វ (GraphML)
file_claims_feed = ការអះអាងថ្មី និងដែលបានផ្លាស់ប្តូរ ជាមតិព័ត៌មាន (Atom)
file_corrections_feed = ការកែតម្រូវជាមតិព័ត៌មាន (Atom)
file_calendar = ការពិនិត្យឡើងវិញ កាលកំណត់នៃការព្យាករ និងការផុតកំណត់នៃសេចក្តីសង្ខេប ជាប្រតិទិន (iCalendar)
file_sitemap = អាសយដ្ឋាននៃទំព័រទាំងអស់ (Sitemap)

## ទំនាក់ទំនងរវាងការអះអាង

relates_contradicts = ផ្ទុយនឹង
relates_contradicted = ត្រូវបានផ្ទុយដោយ
relates_refines = និយាយច្បាស់ជាង
relates_refined = ត្រូវបាននិយាយច្បាស់ជាងដោយ
relates_same = និយាយដូចគ្នានឹង
relates_answers = ឆ្លើយនឹង
relates_answered = ត្រូវបានឆ្លើយដោយ
relates_undercuts = ធ្វើឱ្យខ្សោយ
relates_undercut = ត្រូវបានធ្វើឱ្យខ្សោយដោយ
rival_contradicts = ផ្ទុយនឹងការអះអាងនេះ
rival_undercut = ត្រូវបានធ្វើឱ្យខ្សោយដោយការអះអាងនេះ
rival_undercuts = ធ្វើឱ្យការអះអាងនេះខ្សោយ
rival_same = គេថាដូចគ្នា
rival_refined = ត្រូវបាននិយាយច្បាស់ជាងនៅទីនេះ
rival_refines = និយាយច្បាស់ជាង
differs_of = នៃអ្វី៖ { $other }
differs_where = ទីណា៖ { $other }
differs_period = រយៈពេល៖ { $other }
differs_no_period = គ្មានរយៈពេល
differs_method = រកឃើញដោយ៖ { $other }

## ក្នុងអត្ថបទ

what_stands_behind = { $standing }៖ អ្វីដែលនៅពីក្រោយនេះ
back_to_note = ត្រឡប់ទៅកំណត់សម្គាល់ { $number } ក្នុងអត្ថបទ
note_numbered = កំណត់សម្គាល់ { $number }
# ចំណងជើងនៃវគ្គដែលដាក់ដោយឡែក។
alert_note = ចំណាំ
alert_tip = គន្លឹះ
alert_important = សំខាន់
alert_warning = ការព្រមាន
alert_caution = ប្រយ័ត្ន
# អ្វីដែលកម្មវិធីអានអេក្រង់ហៅតារាង កំណត់សម្គាល់ខាងក្រោម សញ្ញារបស់វា ព្រួញត្រឡប់ និងប្រអប់ធីក។
table_numbered = តារាង { $number }
footnotes = កំណត់សម្គាល់ខាងក្រោម
# $sign៖ អក្សរ ឬលេខ ដោយមានលេខមួយទៀតតាមក្រោយ បើមានកន្លែងច្រើនយោងទៅវា។
footnote = កំណត់សម្គាល់ខាងក្រោម { $sign }
back_from_footnote = ត្រឡប់ទៅកន្លែងយោង { $sign } ក្នុងអត្ថបទ
task_done = បានធ្វើរួច
task_open = មិនទាន់ធ្វើ
# នៅមុខប្រភពនៃគំនូសតាង ឬរូបភាព។
source_named = ប្រភព៖
table_and_data = តារាង និងទិន្នន័យ
download_csv = ទាញយកជា CSV
no_data = គ្មានទិន្នន័យ
column_claim = ការអះអាង
column_number = លេខ
column_standing = ឋានៈ
upper_bounds =
    { $count ->
       *[other] { $numbers }៖ ដែនកំណត់លើ។
    }
lower_bounds =
    { $count ->
       *[other] { $numbers }៖ ដែនកំណត់ក្រោម។
    }
ranges =
    { $count ->
       *[other] { $numbers }៖ ចន្លោះ។
    }
approximations =
    { $count ->
       *[other] { $numbers }៖ ប្រហាក់ប្រហែល។
    }
numbers_disputed =
    { $count ->
       *[other] { $numbers }៖ មានជម្លោះ។
    }

## គំនូរ

this_claim = ការអះអាងនេះ
drawing_of_origins = ប្រភពនៃភស្តុតាង
origin_not_stated = មិនបានបញ្ជាក់ប្រភពដើម
note_origin = ប្រភពដើម
note_origin_unseen = ប្រភពដើម មិនបានឃើញដោយផ្ទាល់
note_relays = បញ្ជូនបន្តពីប្រភពផ្សេង
note_supports = គាំទ្រ
note_disputes = ជំទាស់
note_qualifies = កំណត់លក្ខខណ្ឌ
note_context = ផ្តល់បរិបទ
told_on_its_own = { $source }៖ { $stance } ដោយខ្លួនឯង។
told_unstated = { $source }៖ { $stance } ដោយមិនបញ្ជាក់ថាមកពីណា។
told_relaying = { $source }៖ { $stance } ដោយបញ្ជូនបន្តពី { $others }។
drawing_of_argument = អំណះអំណាង ជារូបគំនូរ
argument_told = ការអះអាង { $count }។ បន្ទាត់នាំពីមូលដ្ឋាននៅខាងឆ្វេង ទៅអ្វីដែលពឹងផ្អែកលើវានៅខាងស្តាំ។
list_says_the_same = ខាងក្រោមមានបញ្ជីនិយាយដូចគ្នា។
undrawn_one_one = ការអះអាងមួយពឹងផ្អែកលើមួយទៀតដែលមិនបានគូរ វាមាននៅលើទំព័ររបស់វា។
undrawn_one = ការអះអាងមួយពឹងផ្អែកលើ { $all } ទៀតដែលមិនបានគូរ វាមាននៅលើទំព័ររបស់វា។
undrawn_many = ការអះអាង { $claims } ពឹងផ្អែកលើ { $all } ទៀតដែលមិនបានគូរ វាមាននៅលើទំព័ររបស់វា។
node_rests_on = ពឹងផ្អែកលើ៖ { $what }
node_undrawn = + មូលដ្ឋាន { $count } មិនបានគូរ
drawing_of_likelihood = ចាត់ទុកថាអាចកើតឡើងប៉ុណ្ណា
likelihood_told = លើបន្ទាត់ពី 0 ដល់ 100%៖ { $likelihood }។
drawing_of_scale = ចន្លោះនៃ { $scale }
drawing_of_steps = ធ្លាប់ចាត់ទុកថាអាចកើតឡើងប៉ុណ្ណាតាមពេលវេលា
step_at = { $likelihood } នៅ { $date }
step_between = { $low } ដល់ { $high } នៅ { $date }
steps_told = ការបញ្ជាក់ { $number } ពី { $first } ដល់ { $last }។ តារាងនិយាយដូចគ្នា។
axis_begins = អ័ក្សចាប់ពី { $number } មិនមែនពីសូន្យទេ។
axis_ends = អ័ក្សចប់ត្រឹម { $number } មិនមែនសូន្យទេ។
interval_from = ចាប់ពី { $low }
interval_to = ដល់ { $high }
chart_told = { $rows }។
chart_told_in = { $rows } គិតជា { $unit }។
chart_ends = ខ្ពស់បំផុតគឺ { $highest } ទាបបំផុត { $lowest }
chart_course = ពី { $from } ក្នុង { $start } ដល់ { $to } ក្នុង { $end }; { $ends }
chart_table_has_all = តារាងខាងក្រោមមានលេខទាំងអស់។
