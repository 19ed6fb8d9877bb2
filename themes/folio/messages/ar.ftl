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
