oldest_knowledge_sentence = أقدم ما يُعرف يعود إلى { $date }.
all_claims = كل الادعاءات
