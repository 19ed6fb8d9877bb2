# ما تقوله الصفحات حول نصوص الموقع.

## في كل صفحة

skip_to_text = انتقل إلى النص
site_navigation = الموقع
# ‏$publisher: اسم، وقد يكون له رابط.
published_by = نشره { $publisher }
published_by_funded = نشره { $publisher }. التمويل: { $funding }
how_standing_is_decided = كيف تُحدَّد منزلة الادعاء
feed = موجز الأخبار
method = المنهج
# ‏$program: اسمه وإصداره.
made_with = أُعدَّ باستخدام { $program }

## التعداد في جملة

comma = {"، "}
semicolon = {"؛ "}
list_and = { $first } و{ $last }
and_between = {" و"}
and_more = و{ $count } غيرها
and_more_sentence = و{ $count } غيرها.

## الأعداد

count_claims =
    { $count ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }
count_sources =
    { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
count_briefs =
    { $count ->
        [zero] لا موجزات
        [one] موجز واحد
        [two] موجزان
        [few] { $count } موجزات
        [many] { $count } موجزًا
       *[other] { $count } موجز
    }
counts =
    { $claims ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $claims } ادعاءات
        [many] { $claims } ادعاءً
       *[other] { $claims } ادعاء
    }، { $sources ->
        [zero] لا مصادر مذكورة
        [one] مصدر واحد مذكور
        [two] مصدران مذكوران
        [few] { $sources } مصادر مذكورة
        [many] { $sources } مصدرًا مذكورًا
       *[other] { $sources } مصدر مذكور
    }، { $origins ->
        [zero] لا أصول مستقلة
        [one] أصل مستقل واحد
        [two] أصلان مستقلان
        [few] { $origins } أصول مستقلة
        [many] { $origins } أصلًا مستقلًا
       *[other] { $origins } أصل مستقل
    }
oldest_knowledge_is_of = وأقدم ما يُعرف يعود إلى { $date }
in_briefs =
    في { $count ->
        [two] موجزين
        [few] { $count } موجزات
        [many] { $count } موجزًا
       *[other] { $count } موجز
    }
all_briefs = كل الموجزات، وعددها { $count }
origin_of_claims =
    أصل { $count ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }.

## أسماء الأشياء

brief = الموجز
claim = الادعاء
source = المصدر
author = المؤلف
authors = المؤلفون
topic = الموضوع
topics = المواضيع
forecast = التوقع
origin = الأصل
standing = الحالة
stance = الموقف
kind = النوع
references = المراجع
notes = الحواشي
contents = المحتويات
history = السجل
outcome = النتيجة
score = الدرجة
where = أين
when = متى
what = ماذا
why = لماذا
from = من
all = الكل
any = الكل
words = الكلمات
year = السنة
language = اللغة
version = الإصدار
licence = الرخصة
funding = التمويل
interests = المصالح
rule = القاعدة
reason = السبب
until = حتى
term = المصطلح
band = النطاق
nothing = لا شيء
permanent_name = الاسم الدائم:
permanent_address = العنوان الدائم
permanent_address_label = العنوان الدائم:
elsewhere = في مواقع أخرى
draft = مسودة
not_published_yet = لم يُنشر بعد
by_when = بحلول متى
in_translation = مترجَمًا:
what_it_says = ما يقوله
in_its_place = وحلَّ محله:
touches = يمسُّ:
close = أغلق
the_claims = الادعاءات
updated_on = حُدِّث في { $date }
held_to_be = يُرى أنه: { $likelihood }.
stated_by = قاله { $who }.
stated_by_not_authors = قاله { $who }، لا المؤلفون.
stated_by_reviewed = قاله { $who }، وهو مفحوص هنا.
claim_status =
    { $status ->
        [superseded] حلَّ غيره محله
        [corrected] مصحَّح
        [expired] منتهي الصلاحية
        [retracted] مسحوب
       *[other] { $status }
    }

## قوائم على صفحات عدة

pages_of_list = صفحات هذه القائمة
previous_page = السابقة
next_page = التالية
page_number = الصفحة { $number }
search_all_claims = البحث في كل الادعاءات
search_all_sources = البحث في كل المصادر

## الخط الزمني

timeline = ما حدث، وما هو آتٍ
timeline_published = نُشر: { $brief }
timeline_corrected = { $kind } في { $brief }
timeline_settled = حُسم التوقع ({ $outcome }): { $claim }
timeline_horizon = ينتظر الحسم: { $claim }

## صفحة غير موجودة، وأخرى أُزيلت

nothing_at_this_address = لا توجد صفحة في هذا العنوان
it_may_be_mistyped = لعله كُتب خطأً.
the_front_page = الصفحة الأولى
taken_away_on = أُزيل في { $date }.

## الموجزات

no_briefs_yet = لم يُنشر أي موجز بعد.
newest_briefs = أحدث الموجزات
newest_brief = أحدث موجز
series_number = العدد { $number }
minutes_to_read =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } للقراءة
draft_head = مسودة.
draft_brief = هذا الموجز غير منشور، ولا يظهر إلا في هذه المعاينة.
draft_page = هذه الصفحة غير منشورة، ولا تظهر إلا في هذه المعاينة.
not_published_yet_head = لم يُنشر بعد.
future_brief = سيُنشر في { $date }، وحتى ذلك الحين لا يظهر إلا في المعاينات.
evidence_by_claim = الأدلة، ادعاءً ادعاءً
out_of_date = فات أوانه
out_of_date_head = فات أوانه.
expired_brief = كان يمكن الاعتماد على هذا الموجز حتى { $date }.
how_well_brief = ما مدى تأييد الأدلة لهذا الموجز؟
how_well_these_briefs = ما مدى تأييد الأدلة لهذه الموجزات؟
how_well_briefs_on_it = ما مدى تأييد الأدلة للموجزات التي تتناوله؟
how_well_all = ما مدى تأييد الأدلة لكل هذا؟
the_question = السؤال
key_messages = الرسائل الرئيسية
the_argument = الحجة
corrections_and_changes = التصويبات والتغييرات
about_this_brief = عن هذا الموجز
written_by = كتبه
reviewed_by = راجعه
first_published = أول نشر
updated = آخر تحديث
to_be_relied_on_until = يُعتمد عليه حتى
in_other_languages = بلغات أخرى
related_briefs = موجزات ذات صلة
older_and_newer_briefs = موجزات أقدم وأحدث
older = أقدم
newer = أحدث
in_dispute = محل خلاف
most_relied_on = الأكثر اعتمادًا عليها
own_page = صفحته الخاصة
letters = المراسلات
these_briefs_as_feed = هذه الموجزات كموجز أخبار
questions_that_matter = أسئلة مهمة
narrower_topics = مواضيع أضيق
no_briefs_on_it_yet = لا موجزات عنه بعد.
sources_that_bear_on_most = المصادر الأوسع صلةً به

## التصويبات

corrections_lead = كل ما غُيِّر بعد نشره، والأحدث أولًا.
no_corrections_yet = لم يُصوَّب شيء بعد.
correction_to_brief = { $kind }، { $date }، في { $brief }
corrections_as_feed = التصويبات كموجز أخبار

## مقاييس الاحتمال

scales_lead = حيثما ذكر النص مدى احتمال أمر، جاء المصطلح مع نطاقه بالنسبة المئوية والمقياس المأخوذ منه.
site_has_no_scale = ليس لهذا الموقع مقياس خاص به، فكل مصطلح يسمِّي مقياسه.
term_without_scale = المصطلح الذي لا يسمِّي مقياسًا هو من { $scale }.
the_scale_of_this_site = مقياس هذا الموقع
is_the_scale_of_this_site = مقياس هذا الموقع

## القوائم التي يمكن تضييقها، والبحث

narrow_the_list = ضيِّق القائمة
from_year = { $what }، من
to_year = { $what }، إلى
as_of_year = حتى تاريخ
clear = امسح
some_claims = {"{n}"} من { $count } ادعاء
none_of_claims = لا شيء من الادعاءات الـ{ $count } كذلك.
some_sources = {"{n}"} من { $count } مصدر
none_of_sources = لا شيء من المصادر الـ{ $count } كذلك.
search_lead = الموجزات والادعاءات والمصادر والمؤلفون بكلماتها.
search_needs_script = يحتاج هذا إلى نص برمجي، ومتصفحك لا يشغِّل شيئًا منه هنا: في القوائم أدناه كل شيء.
search_the_site = ابحث في الموقع
more_results = نتائج أخرى
whole_lists = القوائم كاملة:
briefs_in_text = الموجزات
claims_in_text = الادعاءات
sources_in_text = المصادر
forecasts_in_text = التوقعات
search_results =
    { $form ->
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] {"{n}"} نتائج
        [many] {"{n}"} نتيجة
       *[other] {"{n}"} نتيجة
    }
search_found_nothing = لم يُعثر على شيء
search_nothing_has = لا شيء فيه {"{words}"}
search_or = {" أو "}
search_partly = لا شيء فيه كل الكلمات؛ في هذه بعضها
search_meant = لا شيء فيه {"{word}"}، وهذه نتائج {"{others}"}
search_quoted = «{"{word}"}»
search_failed = تعذَّر تحميل الفهرس. حاول مجددًا أو انظر في القوائم أدناه.
search_unavailable = تعذَّر تحميل الفهرس: ما تبحث عنه في القوائم أدناه.

## الادعاءات

claims_lead = كل ادعاء تقدمه الموجزات، تحت ما تفضي إليه أدلته. لا درجة لأي ادعاء؛ لكل منها سبب.
no_claims_yet = لم يُعلَن أي ادعاء بعد.
by_standing = حسب الحالة
standing_rules = تُقرأ القواعد من الأعلى، وأول قاعدة تنطبق تعطي الادعاء حالته.
page_about_method = صفحة المنهج
method_says_more = في { $page } مزيد.
claims_as_feed = الادعاءات الجديدة والمعدَّلة كموجز أخبار
source_behind_it_changed =
    { $status ->
        [retracted] سُحب مصدر يستند إليه.
        [corrected] صُوِّب مصدر يستند إليه.
       *[other] تغيَّر مصدر يستند إليه ({ $status }).
    }
why_standing = لماذا «{ $standing }»؟
to_be_read_with_it = يُقرأ معه.
how_likely_it_is_held = مدى الاحتمال المقدَّر له
what_terms_stand_for = معاني المصطلحات
the_authors_confidence = ثقة المؤلفين
share_of = نسبة من
of_what = من ماذا
not_stated_sentence = غير مذكور.
not_stated = غير مذكور
how_it_was_found = كيف توُصِّل إليه
known_as_of = معلوم حتى
other_numbers = أرقام أخرى للمقارنة

## أدلة الادعاء

evidence_drawn = من أين تأتي الأدلة، مرسومًا
where_the_evidence_comes_from = من أين تأتي الأدلة.
lines_of_stance =
    { $stance ->
        [supports] الخطوط المتصلة تؤيد الادعاء.
        [disputes] الخطوط المتقطعة تنازعه.
        [qualifies] الخطوط المنقَّطة تقيِّده.
       *[other] الخطوط الرفيعة تعطي السياق.
    }
where_it_has_it_from = من أين أخذه
around_these_words = حول هذه الكلمات في نسختنا:
not_noted = غير مدوَّن.
no_source_bears = لا مصدر يتصل بهذا الادعاء مباشرةً.
it_rests_on_other_claims = يستند إلى ادعاءات أخرى.
where_support_goes_back = إلامَ يرجع التأييد
through = عبر { $sources }

## التوقع

the_forecast = التوقع
settled_on = حُسم في { $date }
what_would_be_seen = ما الذي سيُرى
if_first = إن وقع أولًا
no_date_is_given = لم يُذكر تاريخ.
by_what_test = بأي معيار
by_whose_word = بقول مَن
how_likely_it_was_held = كم قُدِّر احتماله
stated = ذُكر في
how_likely = الاحتمال
why_it_changed = سبب التغيير
now_in_brackets = (الآن)

## ما للادعاء بحسب نوعه

the_recommendation = التوصية
to_addressee = إلى:
not_said_who_should_act = لم يُذكر من ينبغي أن يتصرف.
what_should_be_done = ما ينبغي فعله
not_said = لم يُذكر.
where_it_stands = أين وصلت
it_rests_on = تستند إلى
no_claim_is_named = لم يُسمَّ أي ادعاء.
words_in_each_source = الكلمات كما وردت في كل مصدر
words_where_they_stand = الكلمات في موضعها
not_said_who_spoke = لم يُذكر من تكلم
no_date_given = لم يُذكر تاريخ
surroundings_not_given = ما حول هذه الكلمات غير مذكور.
words_not_given = الكلمات نفسها غير مذكورة.
what_else_could_explain = ما الذي قد يفسره غير ذلك
no_other_explanation = لا يذكر المؤلفون تفسيرًا آخر.
if_this_is_false = إن كان هذا خطأً
these_rest_on_it = هذه الادعاءات تستند إليه مباشرةً أو عبر غيره:
nothing_rests_on_it = لا يستند إليه أي ادعاء في هذا الموقع.
nothing_rests_nor_said = لا يستند إليه أي ادعاء في هذا الموقع، ولم يُذكر ما الذي يسقط بسقوطه.

## صلة الادعاءات بعضها ببعض

and_more_claims =
    و{ $count ->
        [one] ادعاء آخر
        [two] ادعاءان آخران
        [few] { $count } ادعاءات أخرى
        [many] { $count } ادعاءً آخر
       *[other] { $count } ادعاء آخر
    }
burden_by_way_of = { $what }، عن طريق { $way }
rests_on_these = يستند إلى: { $what }.
listed_above = ما يستند إليه مذكور أعلاه.
the_page_of_this_one = صفحة هذا الادعاء
more_claims_listed_on =
    و{ $count ->
        [one] ادعاء آخر
        [two] ادعاءان آخران
        [few] { $count } ادعاءات أخرى
        [many] { $count } ادعاءً آخر
       *[other] { $count } ادعاء آخر
    }، في { $page }.
more_claims_not_listed =
    و{ $count ->
        [one] ادعاء آخر
        [two] ادعاءان آخران
        [few] { $count } ادعاءات أخرى
        [many] { $count } ادعاءً آخر
       *[other] { $count } ادعاء آخر
    }، غير مذكورة هنا.
argument_drawn = الحجة مرسومةً
argument_legend = الحجة: تمتد الخطوط مما يُقال على اليسار إلى ما يستند إليه على اليمين. الخط المتقطع يأتي من ادعاء متنازع عليه، والمنقَّط من ادعاء لا يؤيده مصدر أو من توقع لم يُحسم. الخط فوق الادعاء هو حالته، والخط على جانبه، وتحته «يستند إلى»، هو ما يأخذه من مقدماته.
more_premises =
    { $count ->
        [one] مقدمة أخرى
        [two] مقدمتان أخريان
        [few] { $count } مقدمات أخرى
        [many] { $count } مقدمة أخرى
       *[other] { $count } مقدمة أخرى
    }
not_everything_is_drawn = لم يُرسم كل شيء؛ في صفحات { $pages } مزيد.
argument_too_large = في الحجة أكثر من أربعين ادعاءً، فهي في قوائم بلا رسم.
what_it_rests_on = ما يستند إليه
it_rests_on_burden = يستند إلى { $burden }
rests_on_burden = يستند إلى { $burden }
nearest_of_each_sort = يُذكر الأقرب من كل صنف.
weakest_premise_is = أضعف مقدماته { $standing }:
its_premises = مقدماته
what_rests_on_it = ما يستند إليه من غيره
ground_has_changed = تغيَّر شيء يقوم عليه.
beside_other_claims = إلى جانب ادعاءات أخرى
it_relates = { $how }:

## أين يُستعمل الادعاء، وما تغيَّر فيه

where_it_is_used = أين يُستعمل
where_it_is_declared = ، حيث أُعلن
read_it_there = اقرأه هناك
no_brief_uses_it = لا يستعمله أي موجز في نصه بعد.
it_is_declared_in = أُعلن في { $brief }.
what_would_change_it = ما الذي قد يغيِّره
review_overdue_head = فات موعد المراجعة.
was_to_be_reviewed_by = كان يجب النظر فيه من جديد بحلول { $date }.
is_to_be_reviewed_by = يجب النظر فيه من جديد بحلول { $date }.
it_said = كان يقول
then = ثم
earlier_versions = إصدارات سابقة
until_date = حتى { $date }
why_it_was_changed = لماذا غُيِّر
first_published_on = نُشر أول مرة في { $date }.
the_evidence_at = الأدلة في { $site }
as_it_has_stood_since = كما هو منذ { $date }

## المصادر

sources_lead =
    { $count ->
        [one] مصدر واحد. تقول صفحته
        [two] مصدران. تقول كل صفحة
        [few] { $count } مصادر. تقول كل صفحة
        [many] { $count } مصدرًا. تقول كل صفحة
       *[other] { $count } مصدر. تقول كل صفحة
    } أي الادعاءات تقوم على المصدر، وما الذي يتغير لو سُحب.
no_sources_yet = لم يُدخل أي مصدر بعد.
order = الترتيب
groups = المجموعات
record = سجل رسمي
not_seen_directly = لم يُطَّلع عليه مباشرةً
retracted = مسحوب
corrected = مصحَّح
link_dead = رابط معطَّل
archived_copy = نسخة مؤرشفة
archived_copy_link = نسخة مؤرشفة
read_on = قُرئ في { $date }
read_on_first = قُرئ في { $date }
about_this_source = عن هذا المصدر
back_to_reference = عُد إلى موضع الاستشهاد بالمرجع { $number }
back_to_this_reference = عُد إلى موضع الاستشهاد بهذا المرجع
not_cited_in_text = غير مستشهَد به في النص.
bears_on_label = يتصل بـ:
bears_on = يتصل بـ
tally_supports = يؤيد { $count }
tally_disputes = ينازع { $count }
tally_qualifies = يقيِّد { $count }
tally_context = يعطي سياقًا لـ{ $count }
at_these_words = عند هذه الكلمات
bears_on_no_claim = لا يتصل بأي ادعاء مباشرةً
no_claim_directly = لا ادعاء مباشرةً
has_it_from = أخذه من:
graded = تقديره { $grade }.
seen = الاطلاع
not_directly = ليس مباشرةً، بل عبر غيره
access = الإتاحة
notices = إشعارات
what_it_relays = ما ينقله
followed_back = وبالتتبع، هذا مصدره:
who_relays_it = من ينقله
claims_it_bears_on = الادعاءات التي يتصل بها
stated_in = في
none_directly = لا شيء مباشرةً.
our_copy = نسختنا
we_keep_a_copy = نحتفظ بنسخة منه أو من جزء منه لمقابلة الاقتباسات بها. وهي غير منشورة.
filed_on = حُفظت في { $date }.
hash_of_the_copy = بصمة SHA-256 للنسخة:
if_source_withdrawn = لو سُحب هذا المصدر
and_would_stay_so = ، وسيبقى كذلك
would_become = سيصبح
rests_on_it = يستند إليه:
briefs_that_state_them = الموجزات التي تذكرها:
cited_in = مستشهَد به في

## أدلة الموقع كله

evidence_lead = ما تفضي إليه أدلة كل ادعاءات هذا الموقع: ما الثابت، وما هو أضعف مما يبدو، وما لا يزال ناقصًا.
by_kind_and_standing = حسب النوع والحالة
thinner_than_it_looks = حيث التأييد أضعف مما يبدو
what_most_goes_back_to = إلامَ يرجع معظمها
supports = يؤيد
if_it_were_withdrawn = لو سُحب
without_it = بدونه
would_change =
    { $count ->
        [one] ادعاء واحد سيتغير
        [two] ادعاءان سيتغيران
        [few] { $count } ادعاءات ستتغير
        [many] { $count } ادعاءً سيتغير
       *[other] { $count } ادعاء سيتغير
    }
without_any_support = { $count } بلا أي تأييد
nothing_would_change = لن يتغير شيء
the_oldest_knowledge = أقدم ما يُعرف
coverage_head = كم من النصوص يذكر من أين أخذ قوله
coverage_note = لا تحتاج كل جملة إلى مصدر، فهذا عدد لا تقدير.
sentences = الجمل
with_a_claim_or_source = ذات ادعاء أو مصدر
with_a_source = ذات مصدر
what_is_owed = ما لا يزال ناقصًا
what_is_excused = ما أُعفي منه، ولماذا
excused_note = لا تُبلَّغ نتائج هذه القواعد هنا حتى اليوم المذكور. والأسباب أسباب المؤلفين.
data_of_this_site = بيانات هذا الموقع

## الاستشهاد والتضمين

cite_this = كيف تستشهد بهذا
version_since = الإصدار { $version }، كما هو منذ { $date }.
version_is = الإصدار { $version }.
stood_since = كما هو منذ { $date }.
styles_give_day_of_reading =
    { $count ->
       *[other] يذكر { $styles } أيضًا يوم قراءتك له. أضفه: لا شيء في موضعه.
    }
day_of_reading_is_today = يوم القراءة هو اليوم بحسب جهازك.
for_reference_managers = لبرامج إدارة المراجع:
embed_this_claim = ضمِّن هذا الادعاء
card = بطاقة
card_in_a_frame = تُظهر { $card } في إطار الادعاءَ كما هو وقت قراءته:
quotation_needs_nothing = لا يحتاج الاقتباس إلى شيء من هذا الموقع، ويبقى كما هو إذا تغيَّر الادعاء:

## لوحة التوقعات

forecasts_lead = كل توقع تقدمه الموجزات أو تنقله، وما آل إليه. معاني المصطلحات مذكورة مع { $scales }.
scales_in_text = المقاييس
no_forecasts_yet = لم يُقدَّم أي توقع بعد.
made_by_the_authors = للمؤلفين
made_by_others = لغيرهم
to_be_settled_by = يُحسم بحلول { $date }
was_to_be_settled_by = كان يجب حسمه بحلول { $date }
no_date_given_head = لم يُذكر تاريخ
if_first_condition = إن وقع أولًا: { $condition }
best_to_worst = (من { $best } إلى { $worst })
how_forecasts_came_out = كيف جاءت توقعات المؤلفين
mean_brier_score =
    متوسط درجة برير لـ{ $count ->
        [one] توقع واحد
        [two] توقعين
        [few] { $count } توقعات
        [many] { $count } توقعًا
       *[other] { $count } توقع
    } هو { $middle } إذا أُخذ كل مصطلح عند منتصف نطاقه؛ وهو بين { $best } عند طرفه الأفضل و{ $worst } عند طرفه الأسوأ.
base_rate = من هذه التوقعات تحقق { $share }. ومن عرف هذه النسبة وحدها وذكرها كل مرة كانت درجته { $score }.
no_score_yet = ليس لأي توقع للمؤلفين درجة بعد.
brier_explained = درجة التوقع هي (p − o)²، حيث p آخر احتمال ذُكر قبل حسمه، وo تساوي 1 إن وقع و0 إن لم يقع: 0 أفضلها و1 أسوؤها. G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950)، بصيغتها للأحداث ذات النتيجتين.
not_scored =
    لا تدخل فيها توقعات الآخرين، ولا التي انتهت بلا جواب{ $unanswered ->
        [0] {""}
       *[other] {" "}({ $unanswered })
    } أو التي لم تُذكر بنطاق وتاريخ قبل حسمها{ $unscored ->
        [0] {""}
       *[other] {" "}({ $unscored })
    }.
every_scored_forecast = كل التوقعات ذات الدرجة
held_to_be_head = قُدِّر أنه
score_head = الدرجة: الوسط (من الأفضل إلى الأسوأ)
likelihood_on = { $likelihood }، في { $date }
reliability_caption = ما ذُكر وما حدث: التوقعات بحسب منتصف نطاقها
stated_between = ذُكر بين
stated_on_average = متوسط ما ذُكر
happened = تحقق
too_few_scores = يُقارن ما ذُكر بما حدث ابتداءً من عشرة توقعات ذات درجة؛ والأقل لا يدل على شيء.
