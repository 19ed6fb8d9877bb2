# ما يقوله البرنامج نفسه في الصفحات.

## الصفحة في عنوان سابق

page_has_moved = نُقلت هذه الصفحة
# ‏$link: رابط نصُّه to_its_new_address.
page_has_moved_to = نُقلت هذه الصفحة: { $link }.
to_its_new_address = إلى عنوانها الجديد

## أنواع الصفحات

briefs = الموجزات
claims = الادعاءات
sources = المصادر
search = البحث
scales_of_likelihood = مقاييس الاحتمال
forecasts = التوقعات
evidence = الأدلة
corrections = التصويبات
corrections_policy = سياسة التصويب

corrections_description = ما غُيِّر بعد نشره، والأحدث أولًا

## المصادر

# من أين يأخذ المصدر ما يقوله.
origin_itself = أصلُه بنفسه
origin_unstated = غير مذكور

## التواريخ

# الأرقام غربية (0-9)، كما في مواقع أغلب الناشرين الدوليين؛ وأسماء الشهور كما في Unicode CLDR للعربية.
date_day = { $day } { $month } { $year }
date_month = { $month } { $year }
period_between = من { $from } إلى { $to }
month_1 = يناير
month_2 = فبراير
month_3 = مارس
month_4 = أبريل
month_5 = مايو
month_6 = يونيو
month_7 = يوليو
month_8 = أغسطس
month_9 = سبتمبر
month_10 = أكتوبر
month_11 = نوفمبر
month_12 = ديسمبر
month_short_1 = يناير
month_short_2 = فبراير
month_short_3 = مارس
month_short_4 = أبريل
month_short_5 = مايو
month_short_6 = يونيو
month_short_7 = يوليو
month_short_8 = أغسطس
month_short_9 = سبتمبر
month_short_10 = أكتوبر
month_short_11 = نوفمبر
month_short_12 = ديسمبر
as_of = حتى { $date }

## الأعداد والقوائم

# تُكتب الأعداد بالأرقام، فألفاظها تتبع جنس المعدود.
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
list_last = { $before } و{ $last }
list_last_in_i = { $before } و{ $last }
list_next = { $before } و{ $next }

## منازل الادعاءات

standing_open = توقّع مفتوح
standing_overdue = توقّع فات أجله
standing_resolved = توقّع محسوم
standing_disputed = متنازَع فيه
standing_on_record = ثابت بالوثيقة
standing_corroborated = مؤيَّد باستقلال
standing_single_origin = أصل واحد
standing_argued = مبنيّ على استدلال
standing_unsupported = بلا سند
standing_several_open = توقّعات مفتوحة
standing_several_overdue = توقّعات فات أجلها
standing_several_resolved = توقّعات محسومة
standing_several_disputed = متنازَع فيها
standing_several_on_record = ثابتة بالوثيقة
standing_several_corroborated = مؤيَّدة باستقلال
standing_several_single_origin = من أصل واحد
standing_several_argued = مبنيّة على استدلال
standing_several_unsupported = بلا سند
standing_count_open =
    { $count ->
        [one] { $count } توقّع مفتوح
        [two] { $count } توقّعان مفتوحان
        [few] { $count } توقّعات مفتوحة
        [many] { $count } توقّعًا مفتوحًا
       *[other] { $count } توقّع مفتوح
    }
standing_count_overdue =
    { $count ->
        [one] { $count } توقّع فات أجله
        [two] { $count } توقّعان فات أجلهما
        [few] { $count } توقّعات فات أجلها
        [many] { $count } توقّعًا فات أجله
       *[other] { $count } توقّع فات أجله
    }
standing_count_resolved =
    { $count ->
        [one] { $count } توقّع محسوم
        [two] { $count } توقّعان محسومان
        [few] { $count } توقّعات محسومة
        [many] { $count } توقّعًا محسومًا
       *[other] { $count } توقّع محسوم
    }
standing_count_disputed =
    { $count ->
        [one] { $count } متنازَع فيه
        [two] { $count } متنازَع فيهما
       *[other] { $count } متنازَع فيها
    }
standing_count_on_record =
    { $count ->
        [one] { $count } ثابت بالوثيقة
        [two] { $count } ثابتان بالوثيقة
       *[other] { $count } ثابتة بالوثيقة
    }
standing_count_corroborated =
    { $count ->
        [one] { $count } مؤيَّد باستقلال
        [two] { $count } مؤيَّدان باستقلال
       *[other] { $count } مؤيَّدة باستقلال
    }
standing_count_single_origin = { $count } من أصل واحد
standing_count_argued =
    { $count ->
        [one] { $count } مبنيّ على استدلال
        [two] { $count } مبنيّان على استدلال
       *[other] { $count } مبنيّة على استدلال
    }
standing_count_unsupported = { $count } بلا سند
standing_rule_open = توقّع لم يحسمه أحد بعد، ولم يحلّ أجله إن كان له أجل.
standing_rule_overdue = توقّع فات أجله ولم يحسمه أحد.
standing_rule_resolved = توقّع سُجِّلت نتيجته.
standing_rule_disputed = دليل واحد على الأقل ينازع فيه.
standing_rule_on_record = تسنده الوثيقة، وهي الفعل نفسه: ما يطلبه القرار ثابت بنصه، ولا تستطيع وثيقة أخرى أن تزيد عليه شيئًا.
standing_rule_corroborated = يسنده أصلان مستقلان أو أكثر.
standing_rule_single_origin = له سند، لكنه من أصل واحد على الأكثر، مهما كثرت الوثائق التي تكرّره.
standing_rule_argued = لا يسنده مصدر مباشرةً، وهو يقوم على ادعاءات أخرى.
standing_rule_unsupported = لا مصدر له، أو ليس له إلا مصادر تقيّده أو تذكر سياقه.

## الادعاءات

claim_kind_fact = واقعة
claim_kind_statistic = إحصاء
claim_kind_quotation = اقتباس
claim_kind_causal = ادعاء سببي
claim_kind_judgement = حُكم
claim_kind_assumption = افتراض
claim_kind_forecast = توقّع
claim_kind_recommendation = توصية
claim_superseded = حلّ محله غيره
claim_corrected = مصوَّب
claim_expired = انقضت صلاحيته
claim_retracted = مسحوب
stance_supports = يسند
stance_disputes = ينازع
stance_qualifies = يقيّد
stance_context = يذكر السياق
mode_attributed = منسوب إلى غير المؤلفين، وهم لا يقولون به.
mode_attributed_to = منسوب إلى { $whose }، والمؤلفون لا يقولون به.
mode_reviewed = منسوب إلى غير المؤلفين، وقد فحصوه.
mode_reviewed_to = منسوب إلى { $whose }، وقد فحصه المؤلفون.
outcome_open = مفتوح
outcome_yes = حدث
outcome_no = لم يحدث
outcome_ambiguous = لا يمكن الجزم
outcome_annulled = سُحب السؤال
outcome_not_triggered = لم يتحقق شرطه
recommendation_proposed = مقترَحة
recommendation_adopted = معتمَدة
recommendation_rejected = مرفوضة
recommendation_superseded = حلّ محلها غيرها
likelihood_term = «{ $term }» ({ $band }، { $scale })
likelihood_no_term = «{ $term }» (ليس من مصطلحات { $scale })
scale_note_phia = بين نطاقاته فجوات، فالمصطلح يقول أين يقع الاحتمال لا أين ينتهي.
scale_note_icd203 = مصطلحات السطر الواحد بمعنى واحد. ويطلب أن يُكتفى في النص بسطر واحد من المصطلحات، وألا تجتمع درجة الثقة والاحتمال في جملة واحدة.
scale_note_ipcc = نطاقاته متداخلة: كل ما هو «very likely» فهو «likely» أيضًا.
caution_many_are_one = وثائق كثيرة وأصل واحد
caution_many_are_one_rule = تسند الادعاءَ وثائق عدة، وكل ما يمكن تتبّعه يعود إلى إحداها أو إلى مصدر واحد وراءها.
caution_interested_alone = مصادر ذات مصلحة فحسب
caution_interested_alone_rule = لكل أصل من أصول السند مصلحة معلنة في الأمر.
caution_own_house = عملنا نحن فحسب
caution_own_house_rule = كل أصل من أصول السند عملٌ للجهة التي تنشر هذا الموقع.
caution_unseen_origin = معروف عن طريق غيره فحسب
caution_unseen_origin_rule = الأصل الوحيد للسند لم يطّلع عليه المؤلفون.
caution_relay_loop = مصادر يقتبس بعضها من بعض
caution_relay_loop_rule = يُقال عن دليل إنه أخذ قوله من مصدر أخذه من ذلك الدليل نفسه.

## ما يثقل الادعاء

burden_retracted = ادعاء مسحوب
burden_superseded = ادعاء حلّ محله غيره
burden_expired = ادعاء انقضت صلاحيته
burden_source_retracted = ادعاء سُحب مصدر من مصادره
burden_annulled = توقّع سُحب سؤاله
burden_failed = توقّع لم يتحقق
burden_corrected = ادعاء جرى تصويبه
burden_source_corrected = ادعاء صُوِّب مصدر من مصادره
burden_assumption = افتراض لا يسنده مصدر
burden_unsupported = ادعاء بلا سند
burden_disputed = ادعاء متنازَع فيه
burden_ambiguous = توقّع لا يمكن الجزم بأنه تحقق
burden_not_triggered = توقّع لم يتحقق شرطه
burden_unsettled = توقّع لم يُحسم
burden_single_origin = ادعاء من أصل واحد
own_burden_retracted = مسحوب
own_burden_superseded = حلّ محله غيره
own_burden_expired = انقضت صلاحيته
own_burden_source_retracted = سُحب مصدر من مصادره
own_burden_corrected = جرى تصويبه
own_burden_source_corrected = صُوِّب مصدر من مصادره
own_burden_failed = لم يتحقق
own_burden_unsupported = بلا سند
own_burden_disputed = متنازَع فيه
own_burden_unsettled = لم يُحسم
own_burden_single_origin = من أصل واحد
mark_retracted = مسحوب
mark_superseded = حلّ محله غيره
mark_expired = انقضت صلاحيته
mark_source_retracted = مصدره مسحوب
mark_failed = لم يتحقق
mark_corrected = مصوَّب
mark_source_corrected = مصدره مصوَّب
mark_unsupported = بلا سند
mark_disputed = متنازَع فيه
mark_unsettled = غير محسوم
mark_single_origin = أصل واحد

## الموجزات

brief_kind_policy_brief = موجز سياسات
brief_kind_commentary = تعليق
brief_kind_explainer = شرح
brief_kind_report = تقرير
brief_kind_fact_check = تحقّق من الوقائع
brief_kind_dataset_note = مذكرة عن مجموعة بيانات
correction_typo = تصويب إملائي
correction_clarification = توضيح
correction_correction = تصويب
correction_update = تحديث
correction_new_version = إصدار جديد
correction_expression_of_concern = إبداء قلق
correction_partial_retraction = سحب جزئي
correction_retraction = سحب
correction_withdrawal = سحب من النشر
correction_removal = حذف

## خصائص المصادر

tier_record = وثيقة: الفعل نفسه
tier_primary = أوّلي: عن معاينة مباشرة
tier_secondary = ثانوي: عن مواد أوّلية
tier_tertiary = من الدرجة الثالثة: خلاصة لما يقوله غيره
access_open = متاح للقراءة
access_registration = يُقرأ بعد التسجيل
access_paywall = مدفوع
access_offline = ليس على الشبكة
interest_state_media = إعلام حكومي
interest_party = طرف في الأمر
interest_funder = مموِّل
interest_advocacy = جهة مناصرة
interest_vendor = بائع
interest_own_organisation = منظمتنا
reliability_a = A (موثوق تمامًا)
reliability_b = B (موثوق عادةً)
reliability_c = C (موثوق إلى حدٍّ ما)
reliability_d = D (غير موثوق عادةً)
reliability_e = E (غير موثوق)
reliability_f = F (تتعذّر معرفة موثوقيته)
source_corrected = صوَّبه ناشره.
source_retracted = سحبه ناشره.
source_dead = لم يعد بالإمكان بلوغه حيث كان.
source_kind_none = مصدر
source_kind_web = صفحة على الشبكة
source_kind_misc = وثيقة
source_kind_legislation = نص قانوني
source_kind_anthology = مجموعة مختارة
source_kind_article = مقال
source_kind_artwork = عمل فني
source_kind_audio = تسجيل صوتي
source_kind_blog = مدوّنة
source_kind_book = كتاب
source_kind_case = قضية
source_kind_chapter = فصل
source_kind_conference = مؤتمر
source_kind_entry = مادة
source_kind_exhibition = معرض
source_kind_manuscript = مخطوط
source_kind_newspaper = صحيفة
source_kind_original = أصل
source_kind_patent = براءة اختراع
source_kind_performance = عرض
source_kind_periodical = دورية
source_kind_post = منشور
source_kind_proceedings = أعمال مؤتمر
source_kind_reference = مرجع
source_kind_report = تقرير
source_kind_repository = مستودع
source_kind_scene = مشهد
source_kind_thesis = أطروحة
source_kind_thread = سلسلة نقاش
source_kind_video = فيديو

## حصيلة الأدلة

clause_next = { $before }؛ { $next }
sentence = { $clauses }.
verdict_records = { $count ->
        [one] تثبته وثيقة رسمية
        [two] تثبته وثيقتان رسميتان
        [few] تثبته وثائق رسمية
        [many] تثبته وثائق رسمية
       *[other] تثبته وثائق رسمية
    }
verdict_records_further = { $count ->
        [one] تثبته وثيقة رسمية
        [two] تثبته وثيقتان رسميتان
        [few] تثبته وثائق رسمية
        [many] تثبته وثائق رسمية
       *[other] تثبته وثائق رسمية
    }، ويسنده { $further ->
        [one] مصدر آخر
        [two] مصدران آخران
        [few] { $further_number } مصادر أخرى
        [many] { $further_number } مصدرًا آخر
       *[other] { $further_number } مصدر آخر
    }
verdict_source_supports = يسنده مصدر واحد
verdict_report_supports = يسنده تقرير ناقل واحد، عن أصل واحد
verdict_sources_support = يسنده { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }، { $origins ->
        [0] بلا أصل مستقل
        [one] من أصل واحد
        [two] من أصلين مستقلين
        [few] من { $origins_number } أصول مستقلة
        [many] من { $origins_number } أصلًا مستقلًا
       *[other] من { $origins_number } أصل مستقل
    }
verdict_reports_support = يسنده { $count ->
        [one] تقرير ناقل واحد
        [two] تقريران ناقلان
        [few] { $number } تقارير ناقلة
        [many] { $number } تقريرًا ناقلًا
       *[other] { $number } تقرير ناقل
    }، { $origins ->
        [0] بلا أصل مستقل
        [one] من أصل واحد
        [two] من أصلين مستقلين
        [few] من { $origins_number } أصول مستقلة
        [many] من { $origins_number } أصلًا مستقلًا
       *[other] من { $origins_number } أصل مستقل
    }
verdict_unstated_support = يسنده { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }، بلا أصل مذكور
verdict_of_them_unstated = { $count ->
        [one] واحد منها
        [two] اثنان منها
        [few] { $number } منها
        [many] { $number } منها
       *[other] { $number } منها
    } بلا أصل مذكور
verdict_source_disputes = ينازع فيه مصدر واحد
verdict_report_disputes = ينازع فيه تقرير ناقل واحد
verdict_independent_dispute = ينازع فيه { $count ->
        [one] مصدر مستقل واحد
        [two] مصدران مستقلان
        [few] { $number } مصادر مستقلة
        [many] { $number } مصدرًا مستقلًا
       *[other] { $number } مصدر مستقل
    }
verdict_sources_dispute = ينازع فيه { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }، { $origins ->
        [0] من أصل واحد
        [one] من أصل واحد
        [two] من أصلين مستقلين
        [few] من { $origins_number } أصول مستقلة
        [many] من { $origins_number } أصلًا مستقلًا
       *[other] من { $origins_number } أصل مستقل
    }
verdict_reports_dispute = ينازع فيه { $count ->
        [one] تقرير ناقل واحد
        [two] تقريران ناقلان
        [few] { $number } تقارير ناقلة
        [many] { $number } تقريرًا ناقلًا
       *[other] { $number } تقرير ناقل
    }، { $origins ->
        [0] من أصل واحد
        [one] من أصل واحد
        [two] من أصلين مستقلين
        [few] من { $origins_number } أصول مستقلة
        [many] من { $origins_number } أصلًا مستقلًا
       *[other] من { $origins_number } أصل مستقل
    }
verdict_qualify = يقيّده { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }
verdict_none = لم يُذكر له مصدر
verdict_no_support = لا يسنده أي مصدر
verdict_only_context = يذكر سياقه فحسب { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }
verdict_only_qualify = يقيّده فحسب { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }
verdict_only_either = يقيّده أو يذكر سياقه فحسب { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }
verdict_no_direct_support = لا يسنده أي مصدر مباشرةً
verdict_rests = يقوم على { $count ->
        [one] ادعاء آخر
        [two] ادعاءين آخرين
        [few] { $number } ادعاءات أخرى
        [many] { $number } ادعاءً آخر
       *[other] { $number } ادعاء آخر
    }
verdict_weakest_open = { $count ->
        [1] وذلك الادعاء توقّع مفتوح
       *[other] وأضعفها توقّع مفتوح
    }
verdict_weakest_overdue = { $count ->
        [1] وذلك الادعاء توقّع فات أجله
       *[other] وأضعفها توقّع فات أجله
    }
verdict_weakest_resolved = { $count ->
        [1] وذلك الادعاء توقّع محسوم
       *[other] وأضعفها توقّع محسوم
    }
verdict_weakest_disputed = { $count ->
        [1] وذلك الادعاء متنازَع فيه
       *[other] وأضعفها متنازَع فيه
    }
verdict_weakest_on_record = { $count ->
        [1] وذلك الادعاء ثابت بالوثيقة
       *[other] وأضعفها ثابت بالوثيقة
    }
verdict_weakest_corroborated = { $count ->
        [1] وذلك الادعاء مؤيَّد باستقلال
       *[other] وأضعفها مؤيَّد باستقلال
    }
verdict_weakest_single_origin = { $count ->
        [1] وذلك الادعاء من أصل واحد
       *[other] وأضعفها من أصل واحد
    }
verdict_weakest_argued = { $count ->
        [1] وذلك الادعاء مبنيّ هو نفسه على استدلال
       *[other] وأضعفها مبنيّ هو نفسه على استدلال
    }
verdict_weakest_unsupported = { $count ->
        [1] وذلك الادعاء بلا سند
       *[other] وأضعفها بلا سند
    }

## استقلال السند

independence_relayed = تسنده وثيقة واحدة، { $origins ->
        [0] بلا أصل مستقل
        [one] نقلًا عن أصل واحد
        [two] نقلًا عن أصلين مستقلين
        [few] نقلًا عن { $origins_number } أصول مستقلة
        [many] نقلًا عن { $origins_number } أصلًا مستقلًا
       *[other] نقلًا عن { $origins_number } أصل مستقل
    }.
independence_on = تسنده { $count ->
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $number } وثائق
        [many] { $number } وثيقة
       *[other] { $number } وثيقة
    }، { $origins ->
        [0] بلا أصل مستقل
        [one] من أصل واحد
        [two] من أصلين مستقلين
        [few] من { $origins_number } أصول مستقلة
        [many] من { $origins_number } أصلًا مستقلًا
       *[other] من { $origins_number } أصل مستقل
    }.
independence_unstated = تسنده { $count ->
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $number } وثائق
        [many] { $number } وثيقة
       *[other] { $number } وثيقة
    }، بلا أصل مذكور.
independence_partly = من { $count ->
        [one] وثيقة واحدة
        [two] وثيقتين
        [few] { $number } وثائق
        [many] { $number } وثيقة
       *[other] { $number } وثيقة
    }، { $stated ->
        [one] تقوم واحدة
        [two] تقوم اثنتان
        [few] تقوم { $stated_number }
        [many] تقوم { $stated_number }
       *[other] تقوم { $stated_number }
    } على { $origins ->
        [0] غير أصل مستقل
        [one] أصل واحد
        [two] أصلين مستقلين
        [few] { $origins_number } أصول مستقلة
        [many] { $origins_number } أصلًا مستقلًا
       *[other] { $origins_number } أصل مستقل
    }؛ ولم يُذكر أصل للبقية.

## مكان المصدر بين غيره

origin_own = أصل قائم بنفسه.
origin_own_meaning = لا يقوم على مصدر آخر في هذه المكتبة.
origin_unsaid = لا يقول من أين أخذ ما يقوله.
origin_unsaid_meaning = يُعَدّ وثيقةً لا أصلًا مستقلًا، ما لم يقل ادعاء غير ذلك.
origin_relays = ينقل عن { $sources }.
origin_roots = { $count ->
        [0] لم يُذكر من أين جاء ذلك.
        [one] يعود ما يقوله إلى أصل واحد.
        [two] يعود ما يقوله إلى أصلين.
        [few] يعود ما يقوله إلى { $number } أصول.
        [many] يعود ما يقوله إلى { $number } أصلًا.
       *[other] يعود ما يقوله إلى { $number } أصل.
    }

## ما يتغير من دون مصدر أو ادعاء

fall_unsupported = { $count ->
        [one] ادعاء واحد سيفقد كل سند
        [two] ادعاءان سيفقدان كل سند
        [few] { $number } ادعاءات ستفقد كل سند
        [many] { $number } ادعاءً سيفقد كل سند
       *[other] { $number } ادعاء سيفقد كل سند
    }
fall_no_origin = { $count ->
        [one] ادعاء واحد سيبقى بلا أصل مذكور
        [two] ادعاءان سيبقيان بلا أصل مذكور
        [few] { $number } ادعاءات ستبقى بلا أصل مذكور
        [many] { $number } ادعاءً سيبقى بلا أصل مذكور
       *[other] { $number } ادعاء سيبقى بلا أصل مذكور
    }
fall_single_origin = { $count ->
        [one] ادعاء واحد سيبقى على أصل واحد
        [two] ادعاءان سيبقيان على أصل واحد
        [few] { $number } ادعاءات ستبقى على أصل واحد
        [many] { $number } ادعاءً سيبقى على أصل واحد
       *[other] { $number } ادعاء سيبقى على أصل واحد
    }
fall_off_record = { $count ->
        [one] ادعاء واحد سيفقد الوثيقة التي تثبته
        [two] ادعاءان سيفقدان الوثيقة التي تثبتهما
        [few] { $number } ادعاءات ستفقد الوثيقة التي تثبتها
        [many] { $number } ادعاءً سيفقد الوثيقة التي تثبته
       *[other] { $number } ادعاء سيفقد الوثيقة التي تثبته
    }
fall_undisputed = { $count ->
        [one] ادعاء واحد لن يبقى متنازَعًا فيه
        [two] ادعاءان لن يبقيا متنازَعًا فيهما
        [few] { $number } ادعاءات لن تبقى متنازَعًا فيها
        [many] { $number } ادعاءً لن يبقى متنازَعًا فيه
       *[other] { $number } ادعاء لن يبقى متنازَعًا فيه
    }
fall_one_dispute = { $count ->
        [one] ادعاء واحد سيصبح متنازَعًا فيه من أصل واحد لا من عدة أصول
        [two] ادعاءان سيصبحان متنازَعًا فيهما من أصل واحد لا من عدة أصول
        [few] { $number } ادعاءات ستصبح متنازَعًا فيها من أصل واحد لا من عدة أصول
        [many] { $number } ادعاءً سيصبح متنازَعًا فيه من أصل واحد لا من عدة أصول
       *[other] { $number } ادعاء سيصبح متنازَعًا فيه من أصل واحد لا من عدة أصول
    }
loss_ground = { $count ->
        [one] ادعاء واحد لن يبقى له ما يقوم عليه
        [two] ادعاءان لن يبقى لهما ما يقومان عليه
        [few] { $number } ادعاءات لن يبقى لها ما تقوم عليه
        [many] { $number } ادعاءً لن يبقى له ما يقوم عليه
       *[other] { $number } ادعاء لن يبقى له ما يقوم عليه
    }
loss_premises = { $count ->
        [one] ادعاء واحد سيفقد كل مقدماته وتبقى له مصادر
        [two] ادعاءان سيفقدان كل مقدماتهما وتبقى لهما مصادر
        [few] { $number } ادعاءات ستفقد كل مقدماتها وتبقى لها مصادر
        [many] { $number } ادعاءً سيفقد كل مقدماته وتبقى له مصادر
       *[other] { $number } ادعاء سيفقد كل مقدماته وتبقى له مصادر
    }
loss_premise = { $count ->
        [one] ادعاء واحد سيفقد مقدمة
        [two] ادعاءان سيفقدان مقدمة
        [few] { $number } ادعاءات ستفقد مقدمة
        [many] { $number } ادعاءً سيفقد مقدمة
       *[other] { $number } ادعاء سيفقد مقدمة
    }
loss_further = { $count ->
        [one] ادعاء واحد يقوم على ما سيتغير
        [two] ادعاءان يقومان على ما سيتغير
        [few] { $number } ادعاءات تقوم على ما سيتغير
        [many] { $number } ادعاءً يقوم على ما سيتغير
       *[other] { $number } ادعاء يقوم على ما سيتغير
    }
withdrawal_nothing = لن يتغير شيء: لا يقوم عليه أي ادعاء.
withdrawal_harmless = لن يفقد أي ادعاء سنده أو ما ينازع فيه وحده أو أصله الثاني.
withdrawal_loses = { $count ->
        [one] ادعاء واحد سيفقد شيئًا.
        [two] ادعاءان سيفقدان شيئًا.
        [few] { $number } ادعاءات ستفقد شيئًا.
        [many] { $number } ادعاءً سيفقد شيئًا.
       *[other] { $number } ادعاء سيفقد شيئًا.
    }
withdrawal_loses_more = { $count ->
        [one] ادعاء واحد سيفقد شيئًا
        [two] ادعاءان سيفقدان شيئًا
        [few] { $number } ادعاءات ستفقد شيئًا
        [many] { $number } ادعاءً سيفقد شيئًا
       *[other] { $number } ادعاء سيفقد شيئًا
    }، ويقوم على ذلك { $dependents ->
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $dependents_number } ادعاءات
        [many] { $dependents_number } ادعاءً
       *[other] { $dependents_number } ادعاء
    }.

## أدلة الموقع

coverage = من { $count ->
        [0] 0 جملة
        [one] جملة واحدة
        [two] جملتين
        [few] { $number } جمل
        [many] { $number } جملة
       *[other] { $number } جملة
    }، { $covered ->
        [0] لا تذكر أي جملة ادعاءً أو مصدرًا.
        [one] تذكر واحدة ادعاءً أو مصدرًا.
        [two] تذكر اثنتان ادعاءً أو مصدرًا.
        [few] تذكر { $covered_number } ادعاءً أو مصدرًا.
        [many] تذكر { $covered_number } ادعاءً أو مصدرًا.
       *[other] تذكر { $covered_number } ادعاءً أو مصدرًا.
    }
debt_needed = { $count ->
        [one] موضع واحد في النصوص يحتاج إلى مصدر.
        [two] موضعان في النصوص يحتاجان إلى مصدر.
        [few] { $number } مواضع في النصوص تحتاج إلى مصدر.
        [many] { $number } موضعًا في النصوص يحتاج إلى مصدر.
       *[other] { $number } موضع في النصوص يحتاج إلى مصدر.
    }
debt_review = { $count ->
        [one] حان موعد إعادة النظر في ادعاء واحد.
        [two] حان موعد إعادة النظر في ادعاءين.
        [few] حان موعد إعادة النظر في { $number } ادعاءات.
        [many] حان موعد إعادة النظر في { $number } ادعاءً.
       *[other] حان موعد إعادة النظر في { $number } ادعاء.
    }
debt_overdue = { $count ->
        [one] توقّع واحد فات أجله من دون حسم.
        [two] توقّعان فات أجلهما من دون حسم.
        [few] { $number } توقّعات فات أجلها من دون حسم.
        [many] { $number } توقّعًا فات أجله من دون حسم.
       *[other] { $number } توقّع فات أجله من دون حسم.
    }
debt_unseen = { $count ->
        [one] مصدر واحد معروف عن طريق غيره فحسب.
        [two] مصدران معروفان عن طريق غيرهما فحسب.
        [few] { $number } مصادر معروفة عن طريق غيرها فحسب.
        [many] { $number } مصدرًا معروف عن طريق غيره فحسب.
       *[other] { $number } مصدر معروف عن طريق غيره فحسب.
    }
debt_waived = { $count ->
        [one] استثناء واحد من القواعد سارٍ لسبب مذكور
        [two] استثناءان من القواعد ساريان، لكل منهما سبب
        [few] { $number } استثناءات من القواعد سارية، لكل منها سبب
        [many] { $number } استثناءً من القواعد، لكل منها سبب
       *[other] { $number } استثناء من القواعد، لكل منها سبب
    }؛ أولها انتهاءً في { $date }.
shares = يشترك معه في { $what }
shared_claims = { $count ->
        [one] ادعاء واحد
        [two] ادعاءين
        [few] { $number } ادعاءات
        [many] { $number } ادعاءً
       *[other] { $number } ادعاء
    }
shared_sources = { $count ->
        [one] مصدر واحد
        [two] مصدرين
        [few] { $number } مصادر
        [many] { $number } مصدرًا
       *[other] { $number } مصدر
    }
author_and_others = { $name } و{ $count ->
        [one] شخص آخر
        [two] شخصان آخران
        [few] { $number } آخرون
        [many] { $number } آخرون
       *[other] { $number } آخرون
    }
chart_rows = { $count ->
        [one] صف واحد
        [two] صفان
        [few] { $number } صفوف
        [many] { $number } صفًا
       *[other] { $number } صف
    }

## عناوين الصفحات وأوصافها

page_of_list = { $title }، الصفحة { $number } من { $count }
page_not_found = الصفحة غير موجودة
claims_description = كل ادعاء تقدمه الموجزات، بحسب ما تفضي إليه أدلته
search_description = ابحث في الموجزات والادعاءات والمصادر والمؤلفين
forecasts_description = كل توقع تقدمه الموجزات، وما آل إليه
evidence_description = ما تفضي إليه أدلة كل الادعاءات
scales_description = معاني المصطلحات التي تُذكر بها الاحتمالات
sources_description = كل مصدر تقوم عليه الادعاءات، ومن أين أخذ كلٌّ منها ما يقوله
sources_by_year = المصادر حسب السنة
sources_by_type = المصادر حسب النوع
sources_by_use = المصادر حسب الاستعمال
sources_by_year_description = كل المصادر، بحسب سنة النشر
sources_by_type_description = كل المصادر، بحسب نوع الوثيقة
sources_by_use_description = كل المصادر، بحسب عدد الادعاءات التي تتصل بها
no_longer_published =
    { $what ->
        [brief] هذا الموجز
        [claim] هذا الادعاء
        [source] هذا المصدر
        [page] هذه الصفحة
       *[other] هذا ({ $what })
    } لم يعد منشورًا

## ترتيب القوائم والخصائص التي تُضيَّق بها

by_name = بالاسم
by_year = بالسنة
by_type = بالنوع
by_use = بالاستعمال
undated = بلا تاريخ
type_not_stated = النوع غير مذكور
claims_none = لا ادعاء مباشرةً
claims_one = ادعاء واحد
claims_two = من ادعاءين إلى أربعة
claims_five = من خمسة ادعاءات إلى تسعة
claims_ten = عشرة ادعاءات أو أكثر
facet_type = نوع الوثيقة
facet_origin = أخذه من
facet_tier = المرتبة
facet_language = اللغة
facet_standing = الحالة
facet_kind = النوع
facet_topic = الموضوع
from_itself = من نفسه
from_another = من مصدر آخر
value_not_stated = غير مذكور
tier_short_record = سجل رسمي
tier_short_primary = أولي
tier_short_secondary = ثانوي
tier_short_tertiary = ثالثي
forecasts_overdue = فات أوانها
forecasts_open = مفتوحة
forecasts_undated = مفتوحة بلا تاريخ
forecasts_settled = محسومة
what_claim = ادعاء
what_source = مصدر
what_brief = موجز
confidence =
    { $level ->
        [low] منخفضة، 1 من 3
        [moderate] متوسطة، 2 من 3
       *[other] عالية، 3 من 3
    }

## الاقتباسات

quote_altered = في نسختنا بحروف أو ترقيم مختلف
quote_not_found = غير موجود في نسختنا
quote_not_checked = غير مفحوص: لا نحتفظ بنسخة
quote_verbatim = حرفيًّا في نسختنا
quote_verbatim_of = حرفيًّا في نسختنا المؤرخة { $date }
quotes_none = لم يُقتبس منه شيء.
quote_the_one_found = الاقتباس الوحيد منه وُجد حرفيًّا.
quote_the_one_missing = الاقتباس الوحيد منه لم يوجد حرفيًّا.
quotes_found = وُجد { $found } من { $all } من الاقتباسات منه حرفيًّا.

## ملفات للبرامج

file_evidence = الكل: الادعاءات والأدلة والمصادر والأصول والحالة والسجل (JSON)
file_schema = ما يحويه ذلك الملف (JSON Schema)
file_claims = الادعاءات كجدول (CSV)
file_graph = الموجزات والادعاءات والمصادر كرسم بياني (GraphML)
file_claims_feed = الادعاءات الجديدة والمعدَّلة كموجز أخبار (Atom)
file_corrections_feed = التصويبات كموجز أخبار (Atom)
file_calendar = المراجعات وآفاق التوقعات ونهايات الموجزات كتقويم (iCalendar)
file_sitemap = عناوين كل الصفحات (Sitemap)

## صلة الادعاءات بعضها ببعض

relates_contradicts = يناقض
relates_contradicted = يناقضه
relates_refines = أدق من
relates_refined = أدق منه
relates_same = يقول ما يقوله
relates_answers = يجيب عن
relates_answered = يجيب عنه
relates_undercuts = يقوِّض
relates_undercut = يقوِّضه
rival_contradicts = يناقض هذا الادعاء
rival_undercut = يقوِّضه هذا الادعاء
rival_undercuts = يقوِّض هذا الادعاء
rival_same = يُقال إنه هو نفسه
rival_refined = مذكور هنا بدقة أكبر
rival_refines = يذكره بدقة أكبر
differs_of = من ماذا: { $other }
differs_where = أين: { $other }
differs_period = المدة: { $other }
differs_no_period = لم تُذكر مدة
differs_method = توُصِّل إليه بـ: { $other }

## في النصوص

what_stands_behind = { $standing }: ما وراء هذا
back_to_note = عُد إلى الحاشية { $number } في النص
note_numbered = الحاشية { $number }
# عناوين الفقرات المفصولة عن النص.
alert_note = ملاحظة
alert_tip = نصيحة
alert_important = مهم
alert_warning = تحذير
alert_caution = تنبيه
# ما يسمي به قارئ الشاشة جدولاً، والحواشي، وعلامة إحداها، وسهم العودة منها، والمربعات.
table_numbered = الجدول { $number }
footnotes = الحواشي السفلية
# $sign: حرف أو رقم، يليه رقم آخر إذا أحالت إلى الحاشية مواضع عدة.
footnote = الحاشية السفلية { $sign }
back_from_footnote = عُد إلى موضع الحاشية السفلية { $sign } في النص
task_done = أُنجز
task_open = لم يُنجز بعد
# قبل مصدر رسم بياني أو صورة.
source_named = المصدر:
table_and_data = الجدول والبيانات
download_csv = نزِّل بصيغة CSV
no_data = لا بيانات
column_claim = الادعاء
column_number = الرقم
column_standing = الحالة
upper_bounds =
    { $numbers }: { $count ->
        [one] حد أعلى
        [two] حدان أعليان
       *[other] حدود عليا
    }.
lower_bounds =
    { $numbers }: { $count ->
        [one] حد أدنى
        [two] حدان أدنيان
       *[other] حدود دنيا
    }.
ranges =
    { $numbers }: { $count ->
        [one] نطاق
        [two] نطاقان
       *[other] نطاقات
    }.
approximations =
    { $numbers }: { $count ->
        [one] تقريب
        [two] تقريبان
       *[other] تقريبات
    }.
numbers_disputed =
    { $numbers }: { $count ->
        [one] متنازع عليه
       *[other] متنازع عليها
    }.

## الرسوم

this_claim = هذا الادعاء
drawing_of_origins = من أين تأتي الأدلة
origin_not_stated = الأصل غير مذكور
note_origin = أصل
note_origin_unseen = أصل لم يُطَّلع عليه مباشرةً
note_relays = ينقل عن غيره بدوره
note_supports = يؤيد
note_disputes = ينازع
note_qualifies = يقيِّد
note_context = يعطي السياق
told_on_its_own = { $source }: { $stance }، من نفسه.
told_unstated = { $source }: { $stance }، دون ذكر من أين أتى.
told_relaying = { $source }: { $stance }، نقلًا عن { $others }.
drawing_of_argument = الحجة مرسومةً
argument_told =
    { $count ->
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }. تمتد الخطوط من المقدمات على اليسار إلى ما يستند إليها على اليمين.
list_says_the_same = وفي القائمة أدناه الشيء نفسه.
undrawn_one_one = يستند ادعاء واحد إلى ادعاء آخر لم يُرسم؛ وهو في صفحته.
undrawn_one = يستند ادعاء واحد إلى { $all } غيره لم تُرسم؛ وهي في صفحته.
undrawn_many = تستند { $claims } من الادعاءات إلى { $all } غيرها لم تُرسم؛ وهي في صفحاتها.
node_rests_on = يستند إلى: { $what }
node_undrawn =
    + { $count ->
        [one] مقدمة
        [two] مقدمتان
        [few] { $count } مقدمات
        [many] { $count } مقدمة
       *[other] { $count } مقدمة
    } لم تُرسم
drawing_of_likelihood = مدى الاحتمال المقدَّر له
likelihood_told = على خط من 0 إلى 100%: { $likelihood }.
drawing_of_scale = نطاقات { $scale }
drawing_of_steps = كم قُدِّر احتماله مع الزمن
step_at = { $likelihood } في { $date }
step_between = من { $low } إلى { $high } في { $date }
steps_told = التقديرات { $number }: من { $first } إلى { $last }. وفي الجدول الشيء نفسه.
axis_begins = يبدأ المحور عند { $number } لا عند الصفر.
axis_ends = ينتهي المحور عند { $number } لا عند الصفر.
interval_from = من { $low }
interval_to = إلى { $high }
chart_told = { $rows }.
chart_told_in = { $rows }، بوحدة { $unit }.
chart_ends = الأعلى { $highest }، والأدنى { $lowest }
chart_course = من { $from } في { $start } إلى { $to } في { $end }؛ { $ends }
chart_table_has_all = في الجدول أدناه كل الأرقام.
