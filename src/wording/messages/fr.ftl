# Ce que le programme dit lui-même dans les pages.

## La page à une ancienne adresse

page_has_moved = Cette page a été déplacée
# $link : un lien dont le texte est to_its_new_address.
page_has_moved_to = Cette page a été déplacée : { $link }.
to_its_new_address = vers sa nouvelle adresse

## Les sortes de pages

briefs = Notes
claims = Affirmations
sources = Sources
search = Recherche
evidence = Preuves
corrections = Rectifications
corrections_policy = Politique de rectification

corrections_description = Ce qui a été modifié après publication, du plus récent au plus ancien

## Les sources

# Where a source has a statement from.
origin_itself = la sienne propre
origin_unstated = non indiquée
