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
