oldest_knowledge_sentence = ចំណេះដឹងចាស់ជាងគេគឺពី { $date }។
all_claims = ការអះអាងទាំងអស់
