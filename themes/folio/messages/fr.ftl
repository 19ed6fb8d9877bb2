# Ce que disent les pages autour des textes d’un site.

## Sur chaque page

skip_to_text = Aller au texte
site_navigation = Site
# $publisher : un nom, le cas échéant avec un lien.
published_by = Publié par { $publisher }
published_by_funded = Publié par { $publisher }. Financement : { $funding }
how_standing_is_decided = Comment l’état d’une affirmation est établi
feed = Fil d’actualité
method = Méthode
# $program : son nom et sa version.
made_with = Fait avec { $program }
