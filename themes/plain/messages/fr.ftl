oldest_knowledge_sentence = La connaissance la plus ancienne date de { $date }.
all_claims = Toutes les affirmations
