oldest_knowledge_sentence = The oldest knowledge is of { $date }.
all_claims = All claims
