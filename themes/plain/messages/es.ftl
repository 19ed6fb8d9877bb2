oldest_knowledge_sentence = El conocimiento más antiguo es de { $date }.
all_claims = Todas las afirmaciones
