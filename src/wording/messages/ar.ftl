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
