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

## Énumérations

comma = {", "}
semicolon = {" ; "}
list_and = { $first } et { $last }
and_between = {" et "}
and_more = et { $count } de plus
and_more_sentence = Et { $count } de plus.

## Nombres

count_claims =
    { $count ->
        [one] { $count } affirmation
       *[other] { $count } affirmations
    }
count_sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
count_briefs =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
counts =
    { $claims ->
        [one] { $claims } affirmation
       *[other] { $claims } affirmations
    }, { $sources ->
        [one] { $sources } source citée
       *[other] { $sources } sources citées
    }, { $origins ->
        [one] { $origins } origine indépendante
       *[other] { $origins } origines indépendantes
    }
oldest_knowledge_is_of = la connaissance la plus ancienne date de { $date }
in_briefs = dans { $count } notes
all_briefs = Les { $count } notes
origin_of_claims =
    À l’origine de { $count ->
        [one] { $count } affirmation
       *[other] { $count } affirmations
    }.

## Noms des choses

brief = Note
claim = Affirmation
source = Source
author = Auteur
authors = Auteurs
topic = Thème
topics = Thèmes
forecast = Prévision
origin = Origine
standing = Statut
stance = Position
kind = Type
references = Références
notes = Notes
contents = Sommaire
history = Historique
outcome = Résultat
score = Score
where = Où
when = Quand
what = Quoi
why = Pourquoi
from = De
all = Toutes
any = Tous
words = Mots
year = Année
language = Langue
version = Version
licence = Licence
funding = Financement
interests = Intérêts
rule = Règle
reason = Motif
until = Jusqu’au
term = Terme
band = Fourchette
nothing = rien
permanent_name = Nom permanent :
permanent_address = Adresse permanente
permanent_address_label = Adresse permanente :
elsewhere = Ailleurs
draft = Brouillon
not_published_yet = Pas encore publié
by_when = Pour quand
in_translation = Traduction :
what_it_says = Ce qu’elle dit
in_its_place = À sa place :
touches = Concerne :
close = Fermer
the_claims = Les affirmations
updated_on = mise à jour le { $date }
held_to_be = Jugé { $likelihood }.
stated_by = Affirmé par { $who }.
stated_by_not_authors = Affirmé par { $who }, non par les auteurs.
stated_by_reviewed = Affirmé par { $who }, examiné ici.
claim_status =
    { $status ->
        [superseded] Remplacée
        [corrected] Rectifiée
        [expired] Périmée
        [retracted] Rétractée
       *[other] { $status }
    }

## Listes sur plusieurs pages

pages_of_list = Pages de cette liste
previous_page = Précédente
next_page = Suivante
page_number = Page { $number }
search_all_claims = Chercher parmi toutes les affirmations
search_all_sources = Chercher parmi toutes les sources

## Chronologie

timeline = Ce qui s’est passé, et ce qui est à venir
timeline_published = Publication : { $brief }
timeline_corrected = { $kind } dans { $brief }
timeline_settled = Prévision tranchée ({ $outcome }) : { $claim }
timeline_horizon = À trancher : { $claim }

## La page absente, et celle qui a été retirée

nothing_at_this_address = Il n’y a pas de page à cette adresse
it_may_be_mistyped = Elle est peut-être mal saisie.
the_front_page = la page d’accueil
taken_away_on = Retirée le { $date }.

## Notes

no_briefs_yet = Aucune note n’a encore été publiée.
newest_briefs = Notes les plus récentes
newest_brief = Note la plus récente
series_number = Nº { $number }
minutes_to_read =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } de lecture
draft_head = Brouillon.
draft_brief = Cette note n’est pas publiée ; elle n’apparaît que dans cet aperçu.
draft_page = Cette page n’est pas publiée ; elle n’apparaît que dans cet aperçu.
not_published_yet_head = Pas encore publiée.
future_brief = Elle le sera le { $date } ; d’ici là elle n’apparaît que dans des aperçus.
evidence_by_claim = Les éléments, affirmation par affirmation
out_of_date = Périmée
out_of_date_head = Périmée.
expired_brief = On pouvait se fier à cette note jusqu’au { $date }.
how_well_brief = Sur quoi repose cette note ?
how_well_these_briefs = Sur quoi reposent ces notes ?
how_well_briefs_on_it = Sur quoi reposent les notes qui en traitent ?
how_well_all = Sur quoi tout cela repose-t-il ?
the_question = La question
key_messages = Messages clés
the_argument = L’argumentation
corrections_and_changes = Rectifications et modifications
about_this_brief = À propos de cette note
written_by = Auteurs
reviewed_by = Relecture
first_published = Première publication
updated = Mise à jour
to_be_relied_on_until = Fiable jusqu’au
in_other_languages = Dans d’autres langues
related_briefs = Notes apparentées
older_and_newer_briefs = Notes plus anciennes et plus récentes
older = Plus ancienne
newer = Plus récente
in_dispute = Contestées
most_relied_on = Les plus sollicitées
own_page = Page personnelle
letters = Courrier
these_briefs_as_feed = Ces notes en fil d’actualité
questions_that_matter = Les questions qui comptent
narrower_topics = Thèmes plus précis
no_briefs_on_it_yet = Aucune note n’en traite encore.
sources_that_bear_on_most = Les sources qui y pèsent le plus

## Rectifications

corrections_lead = Tout ce qui a été modifié après publication, du plus récent au plus ancien.
no_corrections_yet = Rien n’a encore été rectifié.
correction_to_brief = { $kind }, { $date }, dans { $brief }
corrections_as_feed = Les rectifications en fil d’actualité

## Échelles de probabilité

scales_lead = Lorsqu’un texte dit à quel point une chose est probable, le terme est suivi de sa fourchette en pourcentage et de l’échelle dont il provient.
site_has_no_scale = Ce site n’a pas d’échelle propre : chaque terme nomme la sienne.
term_without_scale = Un terme qui ne nomme pas d’échelle appartient à { $scale }.
the_scale_of_this_site = l’échelle de ce site
is_the_scale_of_this_site = L’échelle de ce site

## Listes à restreindre, et recherche

narrow_the_list = Restreindre la liste
from_year = { $what }, de
to_year = { $what }, à
as_of_year = En date de
clear = Effacer
some_claims = {"{n}"} affirmations sur { $count }
none_of_claims = Aucune des { $count } affirmations ne correspond.
some_sources = {"{n}"} sources sur { $count }
none_of_sources = Aucune des { $count } sources ne correspond.
search_lead = Notes, affirmations, sources et auteurs, par leurs mots.
search_needs_script = Cela demande un script, et votre navigateur n’en exécute pas ici : les listes ci-dessous contiennent tout.
search_the_site = Rechercher dans le site
more_results = Plus de résultats
whole_lists = Listes complètes :
briefs_in_text = notes
claims_in_text = affirmations
sources_in_text = sources
forecasts_in_text = prévisions
search_results =
    { $form ->
        [one] {"{n}"} résultat
       *[other] {"{n}"} résultats
    }
search_found_nothing = Rien n’a été trouvé
search_nothing_has = rien ne contient {"{words}"}
search_or = {" ou "}
search_partly = rien ne contient tous les mots ; ceci en contient une partie
search_meant = rien ne contient {"{word}"} ; voici pour {"{others}"}
search_quoted = « {"{word}"} »
search_failed = L’index n’a pas pu être chargé. Réessayez, ou consultez les listes ci-dessous.
search_unavailable = L’index n’a pas pu être chargé : ce que vous cherchez est dans les listes ci-dessous.

## Affirmations

claims_lead = Chaque affirmation des notes, sous ce à quoi ses preuves aboutissent. Aucune n’a de score ; chacune a une raison.
no_claims_yet = Aucune affirmation n’a encore été déclarée.
by_standing = Par statut
standing_rules = Les règles se lisent de haut en bas, et la première qui s’applique donne son statut à l’affirmation.
page_about_method = page sur la méthode
method_says_more = La { $page } en dit plus.
claims_as_feed = Affirmations nouvelles et modifiées en fil d’actualité
source_behind_it_changed =
    { $status ->
        [retracted] Une source qui la fonde a été rétractée.
        [corrected] Une source qui la fonde a été rectifiée.
       *[other] Une source qui la fonde a changé ({ $status }).
    }
why_standing = Pourquoi « { $standing } » ?
to_be_read_with_it = À lire avec elle.
how_likely_it_is_held = Probabilité qu’on lui prête
what_terms_stand_for = Ce que signifient les termes
the_authors_confidence = Le degré de confiance des auteurs
share_of = Part de
of_what = De quoi
not_stated_sentence = Non indiqué.
not_stated = Non indiquée
how_it_was_found = Comment il a été établi
known_as_of = Connu au
other_numbers = Autres chiffres à comparer

## Les preuves d’une affirmation

evidence_drawn = D’où viennent les preuves, en dessin
where_the_evidence_comes_from = D’où viennent les preuves.
lines_of_stance =
    { $stance ->
        [supports] Les traits pleins appuient l’affirmation.
        [disputes] Les tirets la contestent.
        [qualifies] Les pointillés la nuancent.
       *[other] Les traits fins donnent le contexte.
    }
where_it_has_it_from = D’où elle le tient
around_these_words = Autour de ces mots, dans notre copie :
not_noted = Non noté.
no_source_bears = Aucune source ne porte directement sur cette affirmation.
it_rests_on_other_claims = Elle repose sur d’autres affirmations.
where_support_goes_back = À quoi remonte l’appui
through = par { $sources }

## Une prévision

the_forecast = La prévision
settled_on = tranché le { $date }
what_would_be_seen = Ce qu’on verrait
if_first = Si d’abord
no_date_is_given = Aucune date n’est donnée.
by_what_test = Selon quel critère
by_whose_word = Sur la foi de qui
how_likely_it_was_held = Probabilité qu’on lui prêtait
stated = Énoncée
how_likely = Probabilité
why_it_changed = Pourquoi elle a changé
now_in_brackets = (actuelle)

## Ce qu’une affirmation a selon son type

the_recommendation = La recommandation
to_addressee = À :
not_said_who_should_act = Il n’est pas dit qui devrait agir.
what_should_be_done = Ce qu’il faudrait faire
not_said = Non précisé.
where_it_stands = Où elle en est
it_rests_on = Elle repose sur
no_claim_is_named = Aucune affirmation n’est nommée.
words_in_each_source = Les mots, tels que chaque source les donne
words_where_they_stand = Les mots, là où ils se trouvent
not_said_who_spoke = Il n’est pas dit qui a parlé
no_date_given = aucune date n’est donnée
surroundings_not_given = Ce qui entoure ces mots n’est pas donné.
words_not_given = Les mots eux-mêmes ne sont pas donnés.
what_else_could_explain = Ce qui pourrait l’expliquer autrement
no_other_explanation = Les auteurs ne donnent pas d’autre explication.
if_this_is_false = Si c’est faux
these_rest_on_it = Ces affirmations reposent sur elle, directement ou par d’autres :
nothing_rests_on_it = Aucune affirmation de ce site ne repose sur elle.
nothing_rests_nor_said = Aucune affirmation de ce site ne repose sur elle, et il n’est pas dit ce qui tomberait.

## Les liens entre affirmations

and_more_claims =
    et { $count ->
        [one] { $count } autre affirmation
       *[other] { $count } autres affirmations
    }
burden_by_way_of = { $what }, par l’intermédiaire de { $way }
rests_on_these = Repose sur : { $what }.
listed_above = Ce sur quoi elle repose figure plus haut.
the_page_of_this_one = la page de celle-ci
more_claims_listed_on =
    Et { $count ->
        [one] { $count } autre affirmation
       *[other] { $count } autres affirmations
    }, sur { $page }.
more_claims_not_listed =
    Et { $count ->
        [one] { $count } autre affirmation
       *[other] { $count } autres affirmations
    }, non listées ici.
argument_drawn = L’argumentation, en dessin
argument_legend = L’argumentation : les traits vont de ce qui est dit à gauche à ce qui en dépend à droite. Un trait en tirets vient d’une affirmation contestée, un trait pointillé d’une affirmation qu’aucune source n’appuie ou d’une prévision non tranchée. Le trait au-dessus d’une affirmation est son propre statut ; celui de son côté, avec « repose sur » dessous, est ce qu’elle tient de ses prémisses.
more_premises =
    { $count ->
        [one] { $count } autre prémisse
       *[other] { $count } autres prémisses
    }
not_everything_is_drawn = Tout n’est pas dessiné ; la suite est sur les pages de { $pages }.
argument_too_large = Plus de quarante affirmations composent l’argumentation ; elle est donnée en listes et non dessinée.
what_it_rests_on = Ce sur quoi elle repose
it_rests_on_burden = Elle repose sur { $burden }
rests_on_burden = repose sur { $burden }
nearest_of_each_sort = De chaque sorte, la plus proche est nommée.
weakest_premise_is = Sa prémisse la plus faible est { $standing } :
its_premises = Ses prémisses
what_rests_on_it = Ce qui repose sur elle
ground_has_changed = Quelque chose qui la fonde a changé.
beside_other_claims = À côté d’autres affirmations
it_relates = { $how } :

## Où une affirmation est employée, et ce qui en a changé

where_it_is_used = Où elle est employée
where_it_is_declared = , où elle est déclarée
read_it_there = La lire là
no_brief_uses_it = Aucune note ne l’emploie encore dans son texte.
it_is_declared_in = Elle est déclarée dans { $brief }.
what_would_change_it = Ce qui la changerait
review_overdue_head = Réexamen en retard.
was_to_be_reviewed_by = Elle devait être réexaminée avant le { $date }.
is_to_be_reviewed_by = Elle doit être réexaminée avant le { $date }.
it_said = Elle disait
then = Ensuite
earlier_versions = Versions antérieures
until_date = Jusqu’au { $date }
why_it_was_changed = pourquoi elle a été modifiée
first_published_on = Publiée pour la première fois le { $date }.
the_evidence_at = Les preuves sur { $site }
as_it_has_stood_since = telle qu’elle est depuis le { $date }

## Sources

sources_lead =
    { $count ->
        [one] { $count } source. Sa page dit
       *[other] { $count } sources. Chaque page dit
    } quelles affirmations reposent sur la source, et ce qui changerait si elle était retirée.
no_sources_yet = Aucune source n’a encore été saisie.
order = Ordre
groups = Groupes
record = Acte
not_seen_directly = Non vue directement
retracted = Rétractée
corrected = Rectifiée
link_dead = Lien mort
archived_copy = copie archivée
archived_copy_link = Copie archivée
read_on = lue le { $date }
read_on_first = Lue le { $date }
about_this_source = À propos de cette source
back_to_reference = Retour à l’endroit où la référence { $number } est citée
back_to_this_reference = Retour à l’endroit où cette référence est citée
not_cited_in_text = Non citée dans le texte.
bears_on_label = Porte sur :
bears_on = Porte sur
tally_supports = en appuie { $count }
tally_disputes = en conteste { $count }
tally_qualifies = en nuance { $count }
tally_context = donne un contexte à { $count }
at_these_words = à ces mots
bears_on_no_claim = Ne porte directement sur aucune affirmation
no_claim_directly = aucune affirmation directement
has_it_from = Le tient de :
graded = Notée { $grade }.
seen = Consultation
not_directly = pas directement, seulement par d’autres
access = Accès
notices = Avis
what_it_relays = Ce qu’elle relaie
followed_back = En remontant, voici d’où cela vient :
who_relays_it = Qui la relaie
claims_it_bears_on = Affirmations sur lesquelles elle porte
stated_in = Dans
none_directly = Aucune directement.
our_copy = Notre copie
we_keep_a_copy = Nous en gardons une copie, entière ou partielle, pour vérifier les citations. Elle n’est pas publiée.
filed_on = Classée le { $date }.
hash_of_the_copy = SHA-256 de la copie :
if_source_withdrawn = Si cette source était retirée
and_would_stay_so = , et le resterait
would_become = deviendrait
rests_on_it = Reposent sur elle :
briefs_that_state_them = Notes qui les énoncent :
cited_in = Citée dans

## Les preuves de tout le site

evidence_lead = Ce à quoi aboutissent les preuves de toutes les affirmations de ce site : ce qui tient, ce qui est plus mince qu’il n’y paraît, et ce qui reste dû.
by_kind_and_standing = Par type et statut
thinner_than_it_looks = Là où l’appui est plus mince qu’il n’y paraît
what_most_goes_back_to = À quoi remonte l’essentiel
supports = Appuie
if_it_were_withdrawn = Si elle était retirée
without_it = Sans elle
would_change =
    { $count ->
        [one] { $count } changerait
       *[other] { $count } changeraient
    }
without_any_support = { $count } sans plus aucun appui
nothing_would_change = rien ne changerait
the_oldest_knowledge = Les connaissances les plus anciennes
coverage_head = Quelle part des textes dit d’où elle le tient
coverage_note = Toute phrase n’a pas besoin d’une source : c’est un compte, non une note.
sentences = Phrases
with_a_claim_or_source = Avec une affirmation ou une source
with_a_source = Avec une source
what_is_owed = Ce qui est dû
what_is_excused = Ce qui est excusé, et pourquoi
excused_note = Les constats de ces règles ne sont pas signalés avant le jour indiqué. Les motifs sont ceux des auteurs.
data_of_this_site = Données de ce site

## Citer et intégrer

cite_this = Citer
version_since = Version { $version }, telle qu’elle est depuis le { $date }.
version_is = Version { $version }.
stood_since = Telle qu’elle est depuis le { $date }.
styles_give_day_of_reading =
    { $styles } { $count ->
        [one] donne
       *[other] donnent
    } aussi le jour de votre lecture. Ajoutez-le : rien n’en tient lieu.
day_of_reading_is_today = Le jour de lecture est aujourd’hui, selon votre appareil.
for_reference_managers = Pour les logiciels de gestion bibliographique :
embed_this_claim = Intégrer cette affirmation
card = carte
card_in_a_frame = La { $card } dans un cadre montre l’affirmation telle qu’elle est au moment où on la lit :
quotation_needs_nothing = Une citation n’a besoin de rien de ce site, et reste telle quelle quand l’affirmation change :

## Le tableau des prévisions

forecasts_lead = Chaque prévision que les notes font ou rapportent, et ce qu’il en est advenu. Le sens des termes est donné avec les { $scales }.
scales_in_text = échelles
no_forecasts_yet = Aucune prévision n’a encore été faite.
made_by_the_authors = Faites par les auteurs
made_by_others = Faites par d’autres
to_be_settled_by = À trancher avant le { $date }
was_to_be_settled_by = Devait être tranchée avant le { $date }
no_date_given_head = Aucune date n’est donnée
if_first_condition = si d’abord : { $condition }
best_to_worst = ({ $best } à { $worst })
how_forecasts_came_out = Ce que sont devenues les prévisions des auteurs
mean_brier_score =
    Le score de Brier moyen de { $count ->
        [one] { $count } prévision
       *[other] { $count } prévisions
    } est de { $middle } si chaque terme est pris au milieu de sa fourchette ; entre { $best }, à sa meilleure extrémité, et { $worst }, à la moins bonne.
base_rate = De ces prévisions, { $share } se sont réalisées. Qui n’aurait connu que cette part, et l’aurait énoncée chaque fois, aurait un score de { $score }.
no_score_yet = Aucune prévision des auteurs n’a encore de score.
brier_explained = Le score d’une prévision est (p − o)², où p est la dernière probabilité énoncée avant qu’elle soit tranchée, et o vaut 1 si l’événement a eu lieu, 0 sinon : 0 au mieux, 1 au pire. G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950), sous la forme pour les événements à deux issues.
not_scored =
    Les prévisions d’autrui n’y entrent pas, non plus que celles restées sans réponse{ $unanswered ->
        [0] {""}
       *[other] {" "}({ $unanswered })
    } ou qui n’avaient pas été énoncées avec une fourchette et une date avant d’être tranchées{ $unscored ->
        [0] {""}
       *[other] {" "}({ $unscored })
    }.
every_scored_forecast = Toutes les prévisions qui ont un score
held_to_be_head = Jugée
score_head = Score : milieu (du meilleur au pire)
likelihood_on = { $likelihood }, le { $date }
reliability_caption = Ce qui a été énoncé, et ce qui s’est passé : les prévisions selon le milieu de leur fourchette
stated_between = Énoncée entre
stated_on_average = Énoncée en moyenne
happened = Réalisées
too_few_scores = Ce qui a été énoncé est comparé à ce qui s’est passé à partir de dix prévisions notées ; moins n’en disent rien.
