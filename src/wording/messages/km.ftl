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
evidence = ភស្តុតាង
corrections = ការកែតម្រូវ
corrections_policy = គោលការណ៍កែតម្រូវ

corrections_description = អ្វីដែលត្រូវបានផ្លាស់ប្តូរក្រោយពេលផ្សាយ ដោយថ្មីបំផុតនៅមុនគេ

## ប្រភព

# ប្រភពមួយយកអ្វីដែលវានិយាយពីណា។
origin_itself = របស់ខ្លួនផ្ទាល់
origin_unstated = មិនបានបញ្ជាក់
