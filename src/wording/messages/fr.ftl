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

## Les dates

# Le premier du mois est un ordinal.
date_day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date_month = { $month } { $year }
period_between = du { $from } au { $to }
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
as_of = en date du { $date }

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
