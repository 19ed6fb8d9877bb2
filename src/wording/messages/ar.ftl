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
