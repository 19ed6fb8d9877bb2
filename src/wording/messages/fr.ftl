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
scales_of_likelihood = Échelles de probabilité
forecasts = Prévisions
evidence = Preuves
corrections = Rectifications
corrections_policy = Politique de rectification

corrections_description = Ce qui a été modifié après publication, du plus récent au plus ancien

## Les sources

# Where a source has a statement from.
origin_itself = la sienne propre
origin_unstated = non indiquée

## Les dates

# Le premier du mois est un ordinal.
date_day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date_month = { $month } { $year }
# Un jour, un mois ou une année : un article ne conviendrait pas aux trois.
period_between = { $from } – { $to }
month_1 = janvier
month_2 = février
month_3 = mars
month_4 = avril
month_5 = mai
month_6 = juin
month_7 = juillet
month_8 = août
month_9 = septembre
month_10 = octobre
month_11 = novembre
month_12 = décembre
month_short_1 = janv.
month_short_2 = févr.
month_short_3 = mars
month_short_4 = avr.
month_short_5 = mai
month_short_6 = juin
month_short_7 = juil.
month_short_8 = août
month_short_9 = sept.
month_short_10 = oct.
month_short_11 = nov.
month_short_12 = déc.
as_of = date de référence : { $date }

## Les nombres et les listes

number_0 = aucun
number_1 = un
number_2 = deux
number_3 = trois
number_4 = quatre
number_5 = cinq
number_6 = six
number_7 = sept
number_8 = huit
number_9 = neuf
number_10 = dix
number_11 = onze
number_12 = douze
list_last = { $before } et { $last }
list_last_in_i = { $before } et { $last }
list_next = { $before }, { $next }

## L’état des affirmations

standing_open = Prévision ouverte
standing_overdue = Prévision échue
standing_resolved = Prévision dénouée
standing_disputed = Contestée
standing_on_record = Établie par l’acte
standing_corroborated = Corroborée
standing_single_origin = Origine unique
standing_argued = Argumentée
standing_unsupported = Non étayée
standing_several_open = prévisions ouvertes
standing_several_overdue = prévisions échues
standing_several_resolved = prévisions dénouées
standing_several_disputed = contestées
standing_several_on_record = établies par l’acte
standing_several_corroborated = corroborées
standing_several_single_origin = d’origine unique
standing_several_argued = argumentées
standing_several_unsupported = non étayées
standing_count_open =
    { $count ->
        [one] { $count } prévision ouverte
       *[other] { $count } prévisions ouvertes
    }
standing_count_overdue =
    { $count ->
        [one] { $count } prévision échue
       *[other] { $count } prévisions échues
    }
standing_count_resolved =
    { $count ->
        [one] { $count } prévision dénouée
       *[other] { $count } prévisions dénouées
    }
standing_count_disputed =
    { $count ->
        [one] { $count } contestée
       *[other] { $count } contestées
    }
standing_count_on_record =
    { $count ->
        [one] { $count } établie par l’acte
       *[other] { $count } établies par l’acte
    }
standing_count_corroborated =
    { $count ->
        [one] { $count } corroborée
       *[other] { $count } corroborées
    }
standing_count_single_origin = { $count } d’origine unique
standing_count_argued =
    { $count ->
        [one] { $count } argumentée
       *[other] { $count } argumentées
    }
standing_count_unsupported =
    { $count ->
        [one] { $count } non étayée
       *[other] { $count } non étayées
    }
standing_rule_open = Une prévision que personne n’a encore tranchée et dont l’échéance, si elle en a une, n’est pas passée.
standing_rule_overdue = Une prévision dont l’échéance est passée et que personne n’a tranchée.
standing_rule_resolved = Une prévision dont l’issue est consignée.
standing_rule_disputed = Au moins une preuve la conteste.
standing_rule_on_record = Elle est étayée par l’acte lui-même : ce qu’une résolution exige est établi par son texte, et aucun autre document ne pourrait rien y ajouter.
standing_rule_corroborated = Elle est étayée par au moins deux origines indépendantes.
standing_rule_single_origin = Elle est étayée, mais par une seule origine au plus, quel que soit le nombre de documents qui la répètent.
standing_rule_argued = Aucune source ne l’étaye directement, et elle repose sur d’autres affirmations.
standing_rule_unsupported = Elle n’a pas de source, ou seulement des sources qui la nuancent ou donnent le contexte.

## Les affirmations

claim_kind_fact = Fait
claim_kind_statistic = Statistique
claim_kind_quotation = Citation
claim_kind_causal = Affirmation causale
claim_kind_judgement = Jugement
claim_kind_assumption = Hypothèse
claim_kind_forecast = Prévision
claim_kind_recommendation = Recommandation
claim_superseded = Remplacée
claim_corrected = Rectifiée
claim_expired = Périmée
claim_retracted = Rétractée
stance_supports = Étaye
stance_disputes = Conteste
stance_qualifies = Nuance
stance_context = Donne le contexte
mode_attributed = Propos rapporté ; les auteurs ne l’affirment pas eux-mêmes.
mode_attributed_to = Attribué à { $whose } ; les auteurs ne l’affirment pas eux-mêmes.
mode_reviewed = Propos rapporté, et examiné par les auteurs.
mode_reviewed_to = Attribué à { $whose }, et examiné par les auteurs.
outcome_open = Ouverte
outcome_yes = Cela s’est produit
outcome_no = Cela ne s’est pas produit
outcome_ambiguous = On ne peut pas le dire
outcome_annulled = La question a été retirée
outcome_not_triggered = Sa condition ne s’est pas réalisée
recommendation_proposed = Proposée
recommendation_adopted = Adoptée
recommendation_rejected = Rejetée
recommendation_superseded = Remplacée
likelihood_term = « { $term } » ({ $band }, { $scale })
likelihood_no_term = « { $term } » (n’est pas un terme de { $scale })
scale_note_phia = Il y a des intervalles entre ses tranches : un terme dit où se situe une probabilité, et non où elle s’arrête.
scale_note_icd203 = Les termes d’une même ligne ont le même sens. Elle demande de s’en tenir, dans un texte, à une seule ligne de termes, et de ne jamais joindre dans une même phrase un degré de confiance et une probabilité.
scale_note_ipcc = Ses tranches s’emboîtent : tout ce qui est « very likely » est aussi « likely ».
caution_many_are_one = Plusieurs documents, une seule origine
caution_many_are_one_rule = Plusieurs documents étayent l’affirmation, et tout ce que l’on peut suivre remonte à l’un d’eux ou à une seule source derrière eux.
caution_interested_alone = Seulement des sources intéressées
caution_interested_alone_rule = Chaque origine à l’appui a un intérêt déclaré dans l’affaire.
caution_own_house = Seulement nos propres travaux
caution_own_house_rule = Chaque origine à l’appui est un travail de la maison qui publie ce site.
caution_unseen_origin = Connue seulement par d’autres
caution_unseen_origin_rule = Les auteurs n’ont pas vu la seule origine à l’appui.
caution_relay_loop = Des sources qui se citent l’une l’autre
caution_relay_loop_rule = Une preuve est dite tenir son propos d’une source qui le tient de cette preuve même.

## Ce qui pèse sur une affirmation

burden_retracted = une affirmation rétractée
burden_superseded = une affirmation remplacée
burden_expired = une affirmation périmée
burden_source_retracted = une affirmation dont une source a été rétractée
burden_annulled = une prévision dont la question a été retirée
burden_failed = une prévision qui ne s’est pas réalisée
burden_corrected = une affirmation qui a été rectifiée
burden_source_corrected = une affirmation dont une source a été rectifiée
burden_assumption = une hypothèse qu’aucune source n’étaye
burden_unsupported = une affirmation non étayée
burden_disputed = une affirmation contestée
burden_ambiguous = une prévision dont on ne peut dire si elle s’est réalisée
burden_not_triggered = une prévision dont la condition ne s’est pas réalisée
burden_unsettled = une prévision qui n’est pas tranchée
burden_single_origin = une affirmation d’origine unique
own_burden_retracted = est rétractée
own_burden_superseded = est remplacée
own_burden_expired = est périmée
own_burden_source_retracted = s’appuie sur une source rétractée
own_burden_corrected = a été rectifiée
own_burden_source_corrected = s’appuie sur une source rectifiée
own_burden_failed = ne s’est pas réalisée
own_burden_unsupported = n’est pas étayée
own_burden_disputed = est contestée
own_burden_unsettled = n’est pas tranchée
own_burden_single_origin = a une origine unique
mark_retracted = rétractée
mark_superseded = remplacée
mark_expired = périmée
mark_source_retracted = source rétractée
mark_failed = non réalisée
mark_corrected = rectifiée
mark_source_corrected = source rectifiée
mark_unsupported = non étayée
mark_disputed = contestée
mark_unsettled = non tranchée
mark_single_origin = origine unique

## Les notes

brief_kind_policy_brief = Note de politique publique
brief_kind_commentary = Commentaire
brief_kind_explainer = Décryptage
brief_kind_report = Rapport
brief_kind_fact_check = Vérification des faits
brief_kind_dataset_note = Note sur un jeu de données
correction_typo = Orthographe
correction_clarification = Précision
correction_correction = Rectification
correction_update = Mise à jour
correction_new_version = Nouvelle version
correction_expression_of_concern = Mise en garde
correction_partial_retraction = Rétractation partielle
correction_retraction = Rétractation
correction_withdrawal = Retrait
correction_removal = Suppression

## Les propriétés des sources

tier_record = Acte : le document même
tier_primary = Primaire : de première main
tier_secondary = Secondaire : sur des documents de première main
tier_tertiary = Tertiaire : une synthèse de ce que disent les autres
access_open = En libre accès
access_registration = Accessible après inscription
access_paywall = Accès payant
access_offline = Pas en ligne
interest_state_media = média d’État
interest_party = partie à l’affaire
interest_funder = bailleur de fonds
interest_advocacy = groupe de plaidoyer
interest_vendor = fournisseur
interest_own_organisation = notre propre organisation
reliability_a = A (tout à fait fiable)
reliability_b = B (habituellement fiable)
reliability_c = C (assez fiable)
reliability_d = D (habituellement peu fiable)
reliability_e = E (non fiable)
reliability_f = F (fiabilité impossible à apprécier)
source_corrected = Son éditeur l’a rectifiée.
source_retracted = Son éditeur l’a retirée.
source_dead = Elle n’est plus accessible là où elle se trouvait.
source_kind_none = Source
source_kind_web = Page web
source_kind_misc = Document
source_kind_legislation = Texte juridique
source_kind_anthology = Anthologie
source_kind_article = Article
source_kind_artwork = Œuvre d’art
source_kind_audio = Enregistrement sonore
source_kind_blog = Blog
source_kind_book = Livre
source_kind_case = Décision de justice
source_kind_chapter = Chapitre
source_kind_conference = Conférence
source_kind_entry = Entrée
source_kind_exhibition = Exposition
source_kind_manuscript = Manuscrit
source_kind_newspaper = Journal
source_kind_original = Original
source_kind_patent = Brevet
source_kind_performance = Représentation
source_kind_periodical = Périodique
source_kind_post = Message
source_kind_proceedings = Actes de colloque
source_kind_reference = Ouvrage de référence
source_kind_report = Rapport
source_kind_repository = Dépôt
source_kind_scene = Scène
source_kind_thesis = Thèse
source_kind_thread = Fil de discussion
source_kind_video = Vidéo

## Ce que disent les preuves

clause_next = { $before } ; { $next }
sentence = { $clauses }.
verdict_records =
    { $count ->
        [one] un acte l’établit
       *[other] des actes l’établissent
    }
verdict_records_further =
    { $count ->
        [one] un acte l’établit
       *[other] des actes l’établissent
    }, et { $further ->
        [one] une autre source l’étaye
       *[other] { $further_number } autres sources l’étayent
    }
verdict_source_supports = une source l’étaye
verdict_report_supports = un compte rendu l’étaye, relayé d’une seule origine
verdict_sources_support =
    { $count ->
        [one] une source l’étaye
       *[other] { $number } sources l’étayent
    }, { $origins ->
        [0] sans origine indépendante
        [1] d’une seule origine
       *[other] de { $origins_number } origines indépendantes
    }
verdict_reports_support =
    { $count ->
        [one] un compte rendu l’étaye
       *[other] { $number } comptes rendus l’étayent
    }, { $origins ->
        [0] sans origine indépendante
        [1] d’une seule origine
       *[other] de { $origins_number } origines indépendantes
    }
verdict_unstated_support =
    { $count ->
        [one] une source l’étaye, sans origine indiquée
       *[other] { $number } sources l’étayent, dont aucune n’a d’origine indiquée
    }
verdict_of_them_unstated =
    { $count ->
        [one] une d’elles sans origine indiquée
       *[other] { $number } d’entre elles sans origine indiquée
    }
verdict_source_disputes = une source la conteste
verdict_report_disputes = un compte rendu la conteste
verdict_independent_dispute =
    { $count ->
        [one] une source indépendante la conteste
       *[other] { $number } sources indépendantes la contestent
    }
verdict_sources_dispute =
    { $count ->
        [one] une source la conteste
       *[other] { $number } sources la contestent
    }, { $origins ->
        [0] d’une seule origine
        [1] d’une seule origine
       *[other] de { $origins_number } origines indépendantes
    }
verdict_reports_dispute =
    { $count ->
        [one] un compte rendu la conteste
       *[other] { $number } comptes rendus la contestent
    }, { $origins ->
        [0] d’une seule origine
        [1] d’une seule origine
       *[other] de { $origins_number } origines indépendantes
    }
verdict_qualify =
    { $count ->
        [one] une source la nuance
       *[other] { $number } sources la nuancent
    }
verdict_none = aucune source n’est indiquée
verdict_no_support = aucune source ne l’étaye
verdict_only_context =
    { $count ->
        [one] une source donne seulement le contexte
       *[other] { $number } sources donnent seulement le contexte
    }
verdict_only_qualify =
    { $count ->
        [one] une source la nuance seulement
       *[other] { $number } sources la nuancent seulement
    }
verdict_only_either =
    { $count ->
        [one] une source la nuance ou donne le contexte seulement
       *[other] { $number } sources la nuancent ou donnent le contexte seulement
    }
verdict_no_direct_support = aucune source ne l’étaye directement
verdict_rests =
    { $count ->
        [one] elle repose sur une autre affirmation
       *[other] elle repose sur { $number } autres affirmations
    }
verdict_weakest_open =
    { $count ->
        [1] celle-ci est une prévision ouverte
       *[other] la plus faible d’entre elles est une prévision ouverte
    }
verdict_weakest_overdue =
    { $count ->
        [1] celle-ci est une prévision échue
       *[other] la plus faible d’entre elles est une prévision échue
    }
verdict_weakest_resolved =
    { $count ->
        [1] celle-ci est une prévision dénouée
       *[other] la plus faible d’entre elles est une prévision dénouée
    }
verdict_weakest_disputed =
    { $count ->
        [1] celle-ci est contestée
       *[other] la plus faible d’entre elles est contestée
    }
verdict_weakest_on_record =
    { $count ->
        [1] celle-ci est établie par l’acte
       *[other] la plus faible d’entre elles est établie par l’acte
    }
verdict_weakest_corroborated =
    { $count ->
        [1] celle-ci est corroborée
       *[other] la plus faible d’entre elles est corroborée
    }
verdict_weakest_single_origin =
    { $count ->
        [1] celle-ci est d’origine unique
       *[other] la plus faible d’entre elles est d’origine unique
    }
verdict_weakest_argued =
    { $count ->
        [1] celle-ci est elle-même argumentée
       *[other] la plus faible d’entre elles est elle-même argumentée
    }
verdict_weakest_unsupported =
    { $count ->
        [1] celle-ci n’est pas étayée
       *[other] la plus faible d’entre elles n’est pas étayée
    }

## L’indépendance des preuves

independence_relayed =
    un document l’étaye, relayé { $origins ->
        [0] sans origine indépendante
        [1] d’une seule origine
       *[other] de { $origins_number } origines indépendantes
    }.
independence_on =
    { $count ->
        [one] un document l’étaye
       *[other] { $number } documents l’étayent
    }, { $origins ->
        [0] sans origine indépendante
        [1] d’une seule origine
       *[other] de { $origins_number } origines indépendantes
    }.
independence_unstated =
    { $count ->
        [one] un document l’étaye, sans origine indiquée.
       *[other] { $number } documents l’étayent, dont aucun n’a d’origine indiquée.
    }
independence_partly =
    { $count ->
        [one] sur un document
       *[other] sur { $number } documents
    }, { $stated_number } { $stated ->
        [one] remonte
       *[other] remontent
    } à { $origins ->
        [0] aucune origine indépendante
        [1] une seule origine
       *[other] { $origins_number } origines indépendantes
    } ; pour le reste, aucune origine n’est indiquée.

## La place d’une source parmi les autres

origin_own = Une origine à part entière.
origin_own_meaning = Elle ne repose sur aucune autre source de cette bibliothèque.
origin_unsaid = Elle ne dit pas d’où elle tient ses propos.
origin_unsaid_meaning = Elle compte comme un document et non comme une origine indépendante, sauf si une affirmation dit le contraire.
origin_relays = Elle relaye { $sources }.
origin_roots =
    { $count ->
        [0] D’où cela provient n’est pas indiqué.
        [1] Ce qu’elle dit remonte à une seule origine.
       *[other] Ce qu’elle dit remonte à { $number } origines.
    }

## Ce qui changerait sans une source ou une affirmation

fall_unsupported =
    { $count ->
        [one] une affirmation perdrait tout appui
       *[other] { $number } affirmations perdraient tout appui
    }
fall_no_origin =
    { $count ->
        [one] une affirmation resterait sans origine indiquée
       *[other] { $number } affirmations resteraient sans origine indiquée
    }
fall_single_origin =
    { $count ->
        [one] une affirmation n’aurait plus qu’une origine
       *[other] { $number } affirmations n’auraient plus qu’une origine
    }
fall_off_record =
    { $count ->
        [one] une affirmation perdrait l’acte qui l’établit
       *[other] { $number } affirmations perdraient l’acte qui les établit
    }
fall_undisputed =
    { $count ->
        [one] une affirmation ne serait plus contestée
       *[other] { $number } affirmations ne seraient plus contestées
    }
fall_one_dispute =
    { $count ->
        [one] une affirmation serait contestée d’une seule origine, et non de plusieurs
       *[other] { $number } affirmations seraient contestées d’une seule origine, et non de plusieurs
    }
loss_ground =
    { $count ->
        [one] une affirmation n’aurait plus rien sur quoi reposer
       *[other] { $number } affirmations n’auraient plus rien sur quoi reposer
    }
loss_premises =
    { $count ->
        [one] une affirmation perdrait toutes ses prémisses et garderait des sources
       *[other] { $number } affirmations perdraient toutes leurs prémisses et garderaient des sources
    }
loss_premise =
    { $count ->
        [one] une affirmation perdrait une prémisse
       *[other] { $number } affirmations perdraient une prémisse
    }
loss_further =
    { $count ->
        [one] une affirmation repose sur une autre qui changerait
       *[other] { $number } affirmations reposent sur une autre qui changerait
    }
withdrawal_nothing = Rien ne changerait : aucune affirmation ne repose sur elle.
withdrawal_harmless = Aucune affirmation ne perdrait son appui, sa seule contestation ou sa deuxième origine.
withdrawal_loses =
    { $count ->
        [one] une affirmation perdrait quelque chose.
       *[other] { $number } affirmations perdraient quelque chose.
    }
withdrawal_loses_more =
    { $count ->
        [one] une affirmation perdrait quelque chose, et { $dependents ->
            [one] une affirmation repose sur elle
           *[other] { $dependents_number } affirmations reposent sur elle
        }.
       *[other] { $number } affirmations perdraient quelque chose, et { $dependents ->
            [one] une affirmation repose sur elles
           *[other] { $dependents_number } affirmations reposent sur elles
        }.
    }

## Les preuves du site

coverage =
    { $count ->
        [0] sur aucune phrase
        [one] sur une phrase
       *[other] sur { $number } phrases
    }, { $covered ->
        [0] aucune n’énonce une affirmation ni ne cite une source.
        [one] une énonce une affirmation ou cite une source.
       *[other] { $covered_number } énoncent une affirmation ou citent une source.
    }
debt_needed =
    { $count ->
        [one] un endroit des textes demande une source.
       *[other] { $number } endroits des textes demandent une source.
    }
debt_review =
    { $count ->
        [one] une affirmation est à réexaminer.
       *[other] { $number } affirmations sont à réexaminer.
    }
debt_overdue =
    { $count ->
        [one] une prévision a dépassé son échéance sans être tranchée.
       *[other] { $number } prévisions ont dépassé leur échéance sans être tranchées.
    }
debt_unseen =
    { $count ->
        [one] une source n’est connue que par d’autres.
       *[other] { $number } sources ne sont connues que par d’autres.
    }
debt_waived =
    { $count ->
        [one] une règle est levée pour une raison donnée ; terme : { $date }.
       *[other] { $number } dérogations aux règles sont en vigueur, chacune pour une raison donnée ; premier terme : { $date }.
    }
shares = en commun : { $what }
shared_claims =
    { $count ->
        [one] une affirmation
       *[other] { $number } affirmations
    }
shared_sources =
    { $count ->
        [one] une source
       *[other] { $number } sources
    }
author_and_others =
    { $count ->
        [one] { $name } et un autre
       *[other] { $name } et { $number } autres
    }
chart_rows =
    { $count ->
        [one] une ligne
       *[other] { $number } lignes
    }

## Titres et descriptions des pages

# $title : le nom de la liste.
page_of_list = { $title }, page { $number } sur { $count }
page_not_found = Page introuvable
claims_description = Chaque affirmation des notes, selon ce à quoi ses preuves aboutissent
search_description = Rechercher notes, affirmations, sources et auteurs
forecasts_description = Chaque prévision des notes, et ce qu’il en est advenu
evidence_description = Ce à quoi aboutissent les preuves de toutes les affirmations
scales_description = Ce que signifient les termes dans lesquels les probabilités sont énoncées
sources_description = Chaque source sur laquelle reposent les affirmations, et d’où elle tient ce qu’elle dit
sources_by_year = Sources par année
sources_by_type = Sources par type
sources_by_use = Sources par usage
sources_by_year_description = Chaque source, selon son année de publication
sources_by_type_description = Chaque source, selon la sorte de document
sources_by_use_description = Chaque source, selon le nombre d’affirmations sur lesquelles elle porte
no_longer_published =
    { $what ->
        [brief] Cette note n’est
        [claim] Cette affirmation n’est
        [source] Cette source n’est
        [page] Cette page n’est
       *[other] Ceci ({ $what }) n’est
    } plus publiée

## Ordres et propriétés qui restreignent les listes

by_name = Par nom
by_year = Par année
by_type = Par type
by_use = Par usage
undated = Sans date
type_not_stated = Type non indiqué
claims_none = Aucune affirmation directement
claims_one = Une affirmation
claims_two = De deux à quatre affirmations
claims_five = De cinq à neuf affirmations
claims_ten = Dix affirmations ou plus
facet_type = Type
facet_origin = Le tient de
facet_tier = Niveau
facet_language = Langue
facet_standing = Statut
facet_kind = Type
facet_topic = Thème
from_itself = Elle-même
from_another = D’une autre source
value_not_stated = Non indiqué
tier_short_record = Acte
tier_short_primary = Primaire
tier_short_secondary = Secondaire
tier_short_tertiary = Tertiaire
forecasts_overdue = En retard
forecasts_open = Ouvertes
forecasts_undated = Ouvertes, sans date
forecasts_settled = Tranchées
what_claim = Affirmation
what_source = Source
what_brief = Note
confidence =
    { $level ->
        [low] faible, 1 sur 3
        [moderate] moyen, 2 sur 3
       *[other] élevé, 3 sur 3
    }

## Citations

quote_altered = Dans notre copie avec une autre casse ou ponctuation
quote_not_found = Introuvable dans notre copie
quote_not_checked = Non vérifié : nous ne gardons pas de copie
quote_verbatim = Mot pour mot dans notre copie
quote_verbatim_of = Mot pour mot dans notre copie du { $date }
quotes_none = Rien n’en est cité.
quote_the_one_found = La seule citation qui en est faite a été retrouvée mot pour mot.
quote_the_one_missing = La seule citation qui en est faite n’a pas été retrouvée mot pour mot.
quotes_found = Sur { $all } citations qui en sont faites, { $found } ont été retrouvées mot pour mot.

## Fichiers pour programmes

file_evidence = Le tout : affirmations, preuves, sources, origines, statut et historique (JSON)
file_schema = Ce que contient ce fichier (JSON Schema)
file_claims = Les affirmations en tableau (CSV)
file_graph = Notes, affirmations et sources en graphe (GraphML)
file_claims_feed = Affirmations nouvelles et modifiées, en fil d’actualité (Atom)
file_corrections_feed = Rectifications, en fil d’actualité (Atom)
file_calendar = Réexamens, échéances des prévisions et fins des notes, en calendrier (iCalendar)
file_sitemap = Les adresses de toutes les pages (Sitemap)

## Les liens entre affirmations

relates_contradicts = contredit
relates_contradicted = est contredite par
relates_refines = dit plus précisément que
relates_refined = est dite plus précisément par
relates_same = dit la même chose que
relates_answers = répond à
relates_answered = reçoit une réponse de
relates_undercuts = affaiblit
relates_undercut = est affaiblie par
rival_contradicts = contredit cette affirmation
rival_undercut = est affaibli par cette affirmation
rival_undercuts = affaiblit cette affirmation
rival_same = est dit identique
rival_refined = est dit ici plus précisément
rival_refines = le dit plus précisément
differs_of = de quoi : { $other }
differs_where = où : { $other }
differs_period = période : { $other }
differs_no_period = sans période
differs_method = établi par : { $other }

## Dans les textes

what_stands_behind = { $standing } : ce qui fonde ceci
back_to_note = Retour à la note { $number } dans le texte
note_numbered = Note { $number }
# Titres des passages mis à part.
alert_note = Remarque
alert_tip = Conseil
alert_important = Important
alert_warning = Avertissement
alert_caution = Attention
# Comment un lecteur d’écran nomme un tableau, les notes, l’appel de l’une d’elles, la flèche de retour et les cases.
table_numbered = Tableau { $number }
footnotes = Notes de bas de page
# $sign : une lettre ou un nombre, suivi d’un autre nombre quand plusieurs appels mènent à la note.
footnote = Note de bas de page { $sign }
back_from_footnote = Retour à l’appel de note { $sign }
task_done = Fait
task_open = À faire
# Devant la source d’un graphique ou d’une image.
source_named = Source :
table_and_data = Tableau et données
download_csv = Télécharger en CSV
no_data = pas de données
column_claim = Affirmation
column_number = Chiffre
column_standing = Statut
upper_bounds =
    { $numbers } : { $count ->
        [one] une borne supérieure
       *[other] des bornes supérieures
    }.
lower_bounds =
    { $numbers } : { $count ->
        [one] une borne inférieure
       *[other] des bornes inférieures
    }.
ranges =
    { $numbers } : { $count ->
        [one] un intervalle
       *[other] des intervalles
    }.
approximations =
    { $numbers } : { $count ->
        [one] une approximation
       *[other] des approximations
    }.
numbers_disputed =
    { $numbers } : { $count ->
        [one] contesté
       *[other] contestés
    }.

## Dessins

this_claim = Cette affirmation
drawing_of_origins = D’où viennent les preuves
origin_not_stated = Origine non indiquée
note_origin = origine
note_origin_unseen = origine, non vue directement
note_relays = en relaie d’autres
note_supports = appuie
note_disputes = conteste
note_qualifies = nuance
note_context = donne le contexte
told_on_its_own = { $source } : { $stance }, par elle-même.
told_unstated = { $source } : { $stance }, sans dire d’où cela vient.
told_relaying = { $source } : { $stance }, en relayant { $others }.
drawing_of_argument = L’argumentation, en dessin
argument_told = { $count } affirmations. Les traits vont des prémisses à gauche à ce qui repose sur elles à droite.
list_says_the_same = Plus bas, une liste dit la même chose.
undrawn_one_one = Une affirmation repose sur une autre, non dessinée ; sa page la donne.
undrawn_one = Une affirmation repose sur { $all } autres, non dessinées ; sa page les donne.
undrawn_many = { $claims } affirmations reposent sur { $all } autres, non dessinées ; leurs pages les donnent.
node_rests_on = repose sur : { $what }
node_undrawn =
    + { $count ->
        [one] { $count } prémisse non dessinée
       *[other] { $count } prémisses non dessinées
    }
drawing_of_likelihood = Probabilité qu’on lui prête
likelihood_told = Sur une ligne de 0 à 100 % : { $likelihood }.
drawing_of_scale = Les fourchettes de { $scale }
drawing_of_steps = Probabilité qu’on lui a prêtée au fil du temps
step_at = { $likelihood } le { $date }
step_between = de { $low } à { $high } le { $date }
steps_told = { $number } énoncés, de { $first } à { $last }. Le tableau dit la même chose.
axis_begins = L’axe commence à { $number }, non à zéro.
axis_ends = L’axe finit à { $number }, non à zéro.
interval_from = à partir de { $low }
interval_to = jusqu’à { $high }
chart_told = { $rows }.
chart_told_in = { $rows }, en { $unit }.
chart_ends = le plus haut est { $highest }, le plus bas { $lowest }
chart_course = de { $from } en { $start } à { $to } en { $end } ; { $ends }
chart_table_has_all = Le tableau ci-dessous donne tous les chiffres.
