# Lo que el propio programa dice en las páginas.

## La página en una dirección anterior

page_has_moved = Esta página se ha trasladado
# $link: un enlace cuyo texto es to_its_new_address.
page_has_moved_to = Esta página se ha trasladado: { $link }.
to_its_new_address = a su nueva dirección

## Las clases de páginas

briefs = Informes
claims = Afirmaciones
sources = Fuentes
search = Buscar
scales_of_likelihood = Escalas de probabilidad
forecasts = Pronósticos
evidence = Evidencia
corrections = Correcciones
corrections_policy = Política de correcciones

corrections_description = Lo que se modificó después de publicarse, de lo más reciente a lo más antiguo

## Las fuentes

# De dónde toma una fuente lo que dice.
origin_itself = la suya propia
origin_unstated = no indicado

## Las fechas

date_day = { $day } de { $month } de { $year }
date_month = { $month } de { $year }
period_between = de { $from } a { $to }
month_1 = enero
month_2 = febrero
month_3 = marzo
month_4 = abril
month_5 = mayo
month_6 = junio
month_7 = julio
month_8 = agosto
month_9 = septiembre
month_10 = octubre
month_11 = noviembre
month_12 = diciembre
month_short_1 = ene
month_short_2 = feb
month_short_3 = mar
month_short_4 = abr
month_short_5 = may
month_short_6 = jun
month_short_7 = jul
month_short_8 = ago
month_short_9 = sept
month_short_10 = oct
month_short_11 = nov
month_short_12 = dic
as_of = a fecha de { $date }

## Los números y las listas

number_0 = ningún
number_1 = un
number_2 = dos
number_3 = tres
number_4 = cuatro
number_5 = cinco
number_6 = seis
number_7 = siete
number_8 = ocho
number_9 = nueve
number_10 = diez
number_11 = once
number_12 = doce
list_last = { $before } y { $last }
# Ante el sonido i se dice «e»: «fuentes e informes».
list_last_in_i = { $before } e { $last }
list_next = { $before }, { $next }

## El estado de las afirmaciones

standing_open = Pronóstico abierto
standing_overdue = Pronóstico vencido
standing_resolved = Pronóstico resuelto
standing_disputed = Controvertida
standing_on_record = Consta en acta
standing_corroborated = Corroborada
standing_single_origin = Origen único
standing_argued = Argumentada
standing_unsupported = Sin respaldo
standing_several_open = pronósticos abiertos
standing_several_overdue = pronósticos vencidos
standing_several_resolved = pronósticos resueltos
standing_several_disputed = controvertidas
standing_several_on_record = que constan en acta
standing_several_corroborated = corroboradas
standing_several_single_origin = de origen único
standing_several_argued = argumentadas
standing_several_unsupported = sin respaldo
standing_count_open =
    { $count ->
        [one] { $count } pronóstico abierto
       *[other] { $count } pronósticos abiertos
    }
standing_count_overdue =
    { $count ->
        [one] { $count } pronóstico vencido
       *[other] { $count } pronósticos vencidos
    }
standing_count_resolved =
    { $count ->
        [one] { $count } pronóstico resuelto
       *[other] { $count } pronósticos resueltos
    }
standing_count_disputed =
    { $count ->
        [one] { $count } controvertida
       *[other] { $count } controvertidas
    }
standing_count_on_record =
    { $count ->
        [one] { $count } que consta en acta
       *[other] { $count } que constan en acta
    }
standing_count_corroborated =
    { $count ->
        [one] { $count } corroborada
       *[other] { $count } corroboradas
    }
standing_count_single_origin = { $count } de origen único
standing_count_argued =
    { $count ->
        [one] { $count } argumentada
       *[other] { $count } argumentadas
    }
standing_count_unsupported = { $count } sin respaldo
standing_rule_open = Un pronóstico que nadie ha resuelto todavía y cuyo plazo, si lo tiene, no ha vencido.
standing_rule_overdue = Un pronóstico cuyo plazo ha vencido y que nadie ha resuelto.
standing_rule_resolved = Un pronóstico cuyo desenlace está registrado.
standing_rule_disputed = Al menos una prueba la cuestiona.
standing_rule_on_record = La respalda un acta, el acto mismo: lo que una resolución exige queda establecido por su texto, y ningún otro documento podría añadirle nada.
standing_rule_corroborated = La respaldan dos o más orígenes independientes.
standing_rule_single_origin = Tiene respaldo, pero de un solo origen como máximo, por muchos documentos que la repitan.
standing_rule_argued = Ninguna fuente la respalda directamente, y se apoya en otras afirmaciones.
standing_rule_unsupported = No tiene fuente, o solo fuentes que la matizan o dan contexto.

## Las afirmaciones

claim_kind_fact = Hecho
claim_kind_statistic = Estadística
claim_kind_quotation = Cita
claim_kind_causal = Afirmación causal
claim_kind_judgement = Juicio
claim_kind_assumption = Supuesto
claim_kind_forecast = Pronóstico
claim_kind_recommendation = Recomendación
claim_superseded = Reemplazada
claim_corrected = Corregida
claim_expired = Caducada
claim_retracted = Retractada
stance_supports = Respalda
stance_disputes = Cuestiona
stance_qualifies = Matiza
stance_context = Da contexto
mode_attributed = Declaración ajena; los autores no la hacen suya.
mode_attributed_to = Atribuida a { $whose }; los autores no la hacen suya.
mode_reviewed = Declaración ajena, examinada por los autores.
mode_reviewed_to = Atribuida a { $whose } y examinada por los autores.
outcome_open = Abierto
outcome_yes = Ocurrió
outcome_no = No ocurrió
outcome_ambiguous = No puede decirse
outcome_annulled = La pregunta se retiró
outcome_not_triggered = Su condición no se cumplió
recommendation_proposed = Propuesta
recommendation_adopted = Adoptada
recommendation_rejected = Rechazada
recommendation_superseded = Reemplazada
likelihood_term = «{ $term }» ({ $band }, { $scale })
likelihood_no_term = «{ $term }» (no es un término de { $scale })
scale_note_phia = Hay huecos entre sus franjas, de modo que un término dice dónde se sitúa una probabilidad, y no dónde termina.
scale_note_icd203 = Los términos de una misma línea significan lo mismo. Pide que en un texto se use una sola línea de términos, y que un grado de confianza nunca esté en la misma frase que una probabilidad.
scale_note_ipcc = Sus franjas están unas dentro de otras: todo lo que es «very likely» también es «likely».
caution_many_are_one = Muchos documentos, un solo origen
caution_many_are_one_rule = Varios documentos respaldan la afirmación, y todo lo que puede seguirse se remonta a uno de ellos o a una sola fuente detrás de ellos.
caution_interested_alone = Solo fuentes interesadas
caution_interested_alone_rule = Cada origen del respaldo tiene un interés declarado en el asunto.
caution_own_house = Solo trabajo propio
caution_own_house_rule = Cada origen del respaldo es trabajo de la casa que publica este sitio.
caution_unseen_origin = Conocida solo a través de otros
caution_unseen_origin_rule = Los autores no han visto el único origen del respaldo.
caution_relay_loop = Fuentes que se citan entre sí
caution_relay_loop_rule = Se dice que una prueba toma lo que afirma de una fuente que lo toma de esa misma prueba.

## Lo que pesa sobre una afirmación

burden_retracted = una afirmación retractada
burden_superseded = una afirmación reemplazada
burden_expired = una afirmación caducada
burden_source_retracted = una afirmación con una fuente retractada detrás
burden_annulled = un pronóstico cuya pregunta se retiró
burden_failed = un pronóstico que no se cumplió
burden_corrected = una afirmación que ha sido corregida
burden_source_corrected = una afirmación con una fuente corregida detrás
burden_assumption = un supuesto que ninguna fuente respalda
burden_unsupported = una afirmación sin respaldo
burden_disputed = una afirmación controvertida
burden_ambiguous = un pronóstico del que no puede decirse si se cumplió
burden_not_triggered = un pronóstico cuya condición no se cumplió
burden_unsettled = un pronóstico que no está resuelto
burden_single_origin = una afirmación de origen único
own_burden_retracted = está retractada
own_burden_superseded = está reemplazada
own_burden_expired = ha caducado
own_burden_source_retracted = tiene detrás una fuente retractada
own_burden_corrected = ha sido corregida
own_burden_source_corrected = tiene detrás una fuente corregida
own_burden_failed = no se cumplió
own_burden_unsupported = no tiene respaldo
own_burden_disputed = es controvertida
own_burden_unsettled = no está resuelta
own_burden_single_origin = tiene un origen único
mark_retracted = retractada
mark_superseded = reemplazada
mark_expired = caducada
mark_source_retracted = fuente retractada
mark_failed = no se cumplió
mark_corrected = corregida
mark_source_corrected = fuente corregida
mark_unsupported = sin respaldo
mark_disputed = controvertida
mark_unsettled = sin resolver
mark_single_origin = origen único

## Los informes

brief_kind_policy_brief = Informe de políticas
brief_kind_commentary = Comentario
brief_kind_explainer = Explicación
brief_kind_report = Informe extenso
brief_kind_fact_check = Verificación de datos
brief_kind_dataset_note = Nota sobre un conjunto de datos
correction_typo = Ortografía
correction_clarification = Aclaración
correction_correction = Corrección
correction_update = Actualización
correction_new_version = Nueva versión
correction_expression_of_concern = Nota de preocupación
correction_partial_retraction = Retractación parcial
correction_retraction = Retractación
correction_withdrawal = Retirada
correction_removal = Eliminación

## Las propiedades de las fuentes

tier_record = Acta: el acto mismo
tier_primary = Primaria: de primera mano
tier_secondary = Secundaria: sobre material de primera mano
tier_tertiary = Terciaria: un compendio de lo que otros dicen
access_open = De acceso abierto
access_registration = Legible tras registrarse
access_paywall = De pago
access_offline = No está en la web
interest_state_media = medio estatal
interest_party = parte en el asunto
interest_funder = financiador
interest_advocacy = grupo de incidencia
interest_vendor = proveedor
interest_own_organisation = nuestra propia organización
reliability_a = A (totalmente fiable)
reliability_b = B (generalmente fiable)
reliability_c = C (bastante fiable)
reliability_d = D (generalmente no fiable)
reliability_e = E (no fiable)
reliability_f = F (fiabilidad imposible de juzgar)
source_corrected = Su editor la ha corregido.
source_retracted = Su editor la ha retirado.
source_dead = Ya no se puede acceder a ella donde estaba.
source_kind_none = Fuente
source_kind_web = Página web
source_kind_misc = Documento
source_kind_legislation = Texto legal
source_kind_anthology = Antología
source_kind_article = Artículo
source_kind_artwork = Obra de arte
source_kind_audio = Audio
source_kind_blog = Blog
source_kind_book = Libro
source_kind_case = Caso judicial
source_kind_chapter = Capítulo
source_kind_conference = Conferencia
source_kind_entry = Entrada
source_kind_exhibition = Exposición
source_kind_manuscript = Manuscrito
source_kind_newspaper = Periódico
source_kind_original = Original
source_kind_patent = Patente
source_kind_performance = Representación
source_kind_periodical = Publicación periódica
source_kind_post = Publicación
source_kind_proceedings = Actas
source_kind_reference = Obra de referencia
source_kind_report = Informe
source_kind_repository = Repositorio
source_kind_scene = Escena
source_kind_thesis = Tesis
source_kind_thread = Hilo
source_kind_video = Vídeo

## Lo que suman las pruebas

clause_next = { $before }; { $next }
sentence = { $clauses }.
verdict_records =
    { $count ->
        [one] un acta la establece
       *[other] unas actas la establecen
    }
verdict_records_further =
    { $count ->
        [one] un acta la establece
       *[other] unas actas la establecen
    }, y { $further ->
        [one] otra fuente la respalda
       *[other] otras { $further_number } fuentes la respaldan
    }
verdict_source_supports = una fuente la respalda
verdict_report_supports = un reporte la respalda, retomado de un solo origen
verdict_sources_support =
    { $count ->
        [one] una fuente la respalda
       *[other] { $number } fuentes la respaldan
    }, { $origins ->
        [0] sin ningún origen independiente
        [1] de un solo origen
       *[other] de { $origins_number } orígenes independientes
    }
verdict_reports_support =
    { $count ->
        [one] un reporte la respalda
       *[other] { $number } reportes la respaldan
    }, { $origins ->
        [0] sin ningún origen independiente
        [1] de un solo origen
       *[other] de { $origins_number } orígenes independientes
    }
verdict_unstated_support =
    { $count ->
        [one] una fuente la respalda, sin origen indicado
       *[other] { $number } fuentes la respaldan, ninguna con origen indicado
    }
verdict_of_them_unstated =
    { $count ->
        [one] una de ellas sin origen indicado
       *[other] { $number } de ellas sin origen indicado
    }
verdict_source_disputes = una fuente la cuestiona
verdict_report_disputes = un reporte la cuestiona
verdict_independent_dispute =
    { $count ->
        [one] una fuente independiente la cuestiona
       *[other] { $number } fuentes independientes la cuestionan
    }
verdict_sources_dispute =
    { $count ->
        [one] una fuente la cuestiona
       *[other] { $number } fuentes la cuestionan
    }, { $origins ->
        [0] de un solo origen
        [1] de un solo origen
       *[other] de { $origins_number } orígenes independientes
    }
verdict_reports_dispute =
    { $count ->
        [one] un reporte la cuestiona
       *[other] { $number } reportes la cuestionan
    }, { $origins ->
        [0] de un solo origen
        [1] de un solo origen
       *[other] de { $origins_number } orígenes independientes
    }
verdict_qualify =
    { $count ->
        [one] una fuente la matiza
       *[other] { $number } fuentes la matizan
    }
verdict_none = no se indica ninguna fuente
verdict_no_support = ninguna fuente la respalda
verdict_only_context =
    { $count ->
        [one] una fuente solo da contexto
       *[other] { $number } fuentes solo dan contexto
    }
verdict_only_qualify =
    { $count ->
        [one] una fuente solo la matiza
       *[other] { $number } fuentes solo la matizan
    }
verdict_only_either =
    { $count ->
        [one] una fuente solo la matiza o da contexto
       *[other] { $number } fuentes solo la matizan o dan contexto
    }
verdict_no_direct_support = ninguna fuente la respalda directamente
verdict_rests =
    { $count ->
        [one] se apoya en otra afirmación
       *[other] se apoya en otras { $number } afirmaciones
    }
verdict_weakest_open =
    { $count ->
        [1] esa es un pronóstico abierto
       *[other] la más débil de ellas es un pronóstico abierto
    }
verdict_weakest_overdue =
    { $count ->
        [1] esa es un pronóstico vencido
       *[other] la más débil de ellas es un pronóstico vencido
    }
verdict_weakest_resolved =
    { $count ->
        [1] esa es un pronóstico resuelto
       *[other] la más débil de ellas es un pronóstico resuelto
    }
verdict_weakest_disputed =
    { $count ->
        [1] esa es controvertida
       *[other] la más débil de ellas es controvertida
    }
verdict_weakest_on_record =
    { $count ->
        [1] esa consta en acta
       *[other] la más débil de ellas consta en acta
    }
verdict_weakest_corroborated =
    { $count ->
        [1] esa está corroborada
       *[other] la más débil de ellas está corroborada
    }
verdict_weakest_single_origin =
    { $count ->
        [1] esa es de origen único
       *[other] la más débil de ellas es de origen único
    }
verdict_weakest_argued =
    { $count ->
        [1] esa es a su vez argumentada
       *[other] la más débil de ellas es a su vez argumentada
    }
verdict_weakest_unsupported =
    { $count ->
        [1] esa no tiene respaldo
       *[other] la más débil de ellas no tiene respaldo
    }

## La independencia de las pruebas

independence_relayed =
    un documento la respalda, retomado { $origins ->
        [0] sin ningún origen independiente
        [1] de un solo origen
       *[other] de { $origins_number } orígenes independientes
    }.
independence_on =
    { $count ->
        [one] un documento la respalda
       *[other] { $number } documentos la respaldan
    }, { $origins ->
        [0] sin ningún origen independiente
        [1] de un solo origen
       *[other] de { $origins_number } orígenes independientes
    }.
independence_unstated =
    { $count ->
        [one] un documento la respalda, sin origen indicado.
       *[other] { $number } documentos la respaldan, ninguno con origen indicado.
    }
independence_partly =
    { $count ->
        [one] de un documento
       *[other] de { $number } documentos
    }, { $stated ->
        [one] uno se remonta
       *[other] { $stated_number } se remontan
    } a { $origins ->
        [0] ningún origen independiente
        [1] un solo origen
       *[other] { $origins_number } orígenes independientes
    }; del resto no se indica el origen.

## El lugar de una fuente entre las demás

origin_own = Un origen por sí misma.
origin_own_meaning = No se apoya en ninguna otra fuente de esta biblioteca.
origin_unsaid = No dice de dónde toma lo que afirma.
origin_unsaid_meaning = Cuenta como documento y no como origen independiente, salvo que una afirmación diga otra cosa.
origin_relays = Retoma lo dicho por { $sources }.
origin_roots =
    { $count ->
        [0] No se indica de dónde proviene.
        [1] Lo que dice se remonta a un solo origen.
       *[other] Lo que dice se remonta a { $number } orígenes.
    }

## Lo que cambiaría sin una fuente o una afirmación

fall_unsupported =
    { $count ->
        [one] una afirmación perdería todo respaldo
       *[other] { $number } afirmaciones perderían todo respaldo
    }
fall_no_origin =
    { $count ->
        [one] una afirmación quedaría sin origen indicado
       *[other] { $number } afirmaciones quedarían sin origen indicado
    }
fall_single_origin =
    { $count ->
        [one] una afirmación quedaría con un solo origen
       *[other] { $number } afirmaciones quedarían con un solo origen
    }
fall_off_record =
    { $count ->
        [one] una afirmación perdería el acta que la establece
       *[other] { $number } afirmaciones perderían el acta que las establece
    }
fall_undisputed =
    { $count ->
        [one] una afirmación perdería lo único que la cuestiona
       *[other] { $number } afirmaciones perderían lo único que las cuestiona
    }
fall_one_dispute =
    { $count ->
        [one] una afirmación quedaría cuestionada desde un solo origen, y no desde varios
       *[other] { $number } afirmaciones quedarían cuestionadas desde un solo origen, y no desde varios
    }
loss_ground =
    { $count ->
        [one] una afirmación se quedaría sin nada en que apoyarse
       *[other] { $number } afirmaciones se quedarían sin nada en que apoyarse
    }
loss_premises =
    { $count ->
        [one] una afirmación perdería todas sus premisas y conservaría fuentes
       *[other] { $number } afirmaciones perderían todas sus premisas y conservarían fuentes
    }
loss_premise =
    { $count ->
        [one] una afirmación perdería una premisa
       *[other] { $number } afirmaciones perderían una premisa
    }
loss_further =
    { $count ->
        [one] una afirmación se apoya en otra que cambiaría
       *[other] { $number } afirmaciones se apoyan en otra que cambiaría
    }
withdrawal_nothing = No cambiaría nada: ninguna afirmación se apoya en ella.
withdrawal_harmless = Ninguna afirmación perdería su respaldo, lo único que la cuestiona o su segundo origen.
withdrawal_loses =
    { $count ->
        [one] una afirmación perdería algo.
       *[other] { $number } afirmaciones perderían algo.
    }
withdrawal_loses_more =
    { $count ->
        [one] una afirmación perdería algo, y { $dependents ->
            [one] otra se apoya en ella
           *[other] otras { $dependents_number } se apoyan en ella
        }.
       *[other] { $number } afirmaciones perderían algo, y { $dependents ->
            [one] otra se apoya en ellas
           *[other] otras { $dependents_number } se apoyan en ellas
        }.
    }

## Las pruebas del sitio

coverage =
    { $count ->
        [0] de ninguna frase
        [one] de una frase
       *[other] de { $number } frases
    }, { $covered ->
        [0] ninguna enuncia una afirmación ni cita una fuente.
        [one] una enuncia una afirmación o cita una fuente.
       *[other] { $covered_number } enuncian una afirmación o citan una fuente.
    }
debt_needed =
    { $count ->
        [one] un lugar de los textos pide una fuente.
       *[other] { $number } lugares de los textos piden una fuente.
    }
debt_review =
    { $count ->
        [one] una afirmación debe examinarse de nuevo.
       *[other] { $number } afirmaciones deben examinarse de nuevo.
    }
debt_overdue =
    { $count ->
        [one] un pronóstico ha pasado de su plazo sin resolverse.
       *[other] { $number } pronósticos han pasado de su plazo sin resolverse.
    }
debt_unseen =
    { $count ->
        [one] una fuente solo se conoce a través de otras.
       *[other] { $number } fuentes solo se conocen a través de otras.
    }
debt_waived =
    { $count ->
        [one] una regla está suspendida por una razón; hasta: { $date }.
       *[other] hay { $number } excepciones a las reglas, cada una por una razón; la primera termina: { $date }.
    }
shares = comparte { $what }
shared_claims =
    { $count ->
        [one] una afirmación
       *[other] { $number } afirmaciones
    }
shared_sources =
    { $count ->
        [one] una fuente
       *[other] { $number } fuentes
    }
author_and_others =
    { $count ->
        [one] { $name } y otro más
       *[other] { $name } y { $number } más
    }
chart_rows =
    { $count ->
        [one] una fila
       *[other] { $number } filas
    }

## Títulos y descripciones de páginas

# $title: cómo se llama la lista.
page_of_list = { $title }, página { $number } de { $count }
page_not_found = Página no encontrada
claims_description = Cada afirmación de los informes, según lo que suma su evidencia
search_description = Buscar informes, afirmaciones, fuentes y autores
forecasts_description = Cada pronóstico de los informes, y en qué quedó
evidence_description = Lo que suma la evidencia de todas las afirmaciones
scales_description = Qué significan los términos con que se expresan las probabilidades
sources_description = Cada fuente en que se basan las afirmaciones, y de dónde toma lo que dice
sources_by_year = Fuentes por año
sources_by_type = Fuentes por tipo
sources_by_use = Fuentes por uso
sources_by_year_description = Cada fuente, por el año en que se publicó
sources_by_type_description = Cada fuente, por la clase de documento que es
sources_by_use_description = Cada fuente, por el número de afirmaciones a las que se refiere
no_longer_published =
    { $what ->
        [brief] Este informe
        [claim] Esta afirmación
        [source] Esta fuente
        [page] Esta página
       *[other] Esto ({ $what })
    } ya no se publica

## Órdenes y propiedades para acotar listas

by_name = Por nombre
by_year = Por año
by_type = Por tipo
by_use = Por uso
undated = Sin fecha
type_not_stated = Tipo no indicado
claims_none = Ninguna afirmación directamente
claims_one = Una afirmación
claims_two = De dos a cuatro afirmaciones
claims_five = De cinco a nueve afirmaciones
claims_ten = Diez afirmaciones o más
facet_type = Tipo
facet_origin = Lo toma de
facet_tier = Nivel
facet_language = Idioma
facet_standing = Estado
facet_kind = Clase
facet_topic = Tema
from_itself = La suya propia
from_another = De otra fuente
value_not_stated = No se indica
tier_short_record = Registro
tier_short_primary = Primaria
tier_short_secondary = Secundaria
tier_short_tertiary = Terciaria
forecasts_overdue = Atrasados
forecasts_open = Abiertos
forecasts_undated = Abiertos, sin fecha
forecasts_settled = Resueltos
what_claim = Afirmación
what_source = Fuente
what_brief = Informe
confidence =
    { $level ->
        [low] baja, 1 de 3
        [moderate] moderada, 2 de 3
       *[other] alta, 3 de 3
    }

## Citas

quote_altered = En nuestra copia con otras mayúsculas o puntuación
quote_not_found = No figura en nuestra copia
quote_not_checked = Sin comprobar: no conservamos copia
quote_verbatim = Palabra por palabra en nuestra copia
quote_verbatim_of = Palabra por palabra en nuestra copia del { $date }
quotes_none = No se cita nada de ella.
quote_the_one_found = La única cita de ella se encontró palabra por palabra.
quote_the_one_missing = La única cita de ella no se encontró palabra por palabra.
quotes_found = De { $all } citas de ella, { $found } se encontraron palabra por palabra.

## Archivos para programas

file_evidence = Todo: afirmaciones, evidencia, fuentes, orígenes, estado e historial (JSON)
file_schema = Qué contiene ese archivo (JSON Schema)
file_claims = Las afirmaciones como tabla (CSV)
file_graph = Informes, afirmaciones y fuentes como grafo (GraphML)
file_claims_feed = Afirmaciones nuevas y modificadas, como canal (Atom)
file_corrections_feed = Correcciones, como canal (Atom)
file_calendar = Revisiones, horizontes de pronósticos y caducidad de informes, como calendario (iCalendar)
file_sitemap = Las direcciones de todas las páginas (Sitemap)

## La relación entre afirmaciones

relates_contradicts = contradice
relates_contradicted = es contradicha por
relates_refines = dice con más exactitud que
relates_refined = la dice con más exactitud
relates_same = dice lo mismo que
relates_answers = responde a
relates_answered = es respondida por
relates_undercuts = socava
relates_undercut = es socavada por
rival_contradicts = contradice esta afirmación
rival_undercut = es socavada por esta afirmación
rival_undercuts = socava esta afirmación
rival_same = se dice que es lo mismo
rival_refined = se dice aquí con más exactitud
rival_refines = lo dice con más exactitud
differs_of = de qué: { $other }
differs_where = dónde: { $other }
differs_period = período: { $other }
differs_no_period = sin período
differs_method = obtenido por: { $other }

## Dentro de los textos

what_stands_behind = { $standing }: qué hay detrás de esto
back_to_note = Volver a la nota { $number } en el texto
note_numbered = Nota { $number }
# Títulos de los pasajes que van aparte.
alert_note = Nota
alert_tip = Consejo
alert_important = Importante
alert_warning = Advertencia
alert_caution = Precaución
# Cómo llama un lector de pantalla a una tabla, a las notas, a la llamada de una, a la flecha de vuelta y a las casillas.
table_numbered = Tabla { $number }
footnotes = Notas al pie
# $sign: una letra o un número, con otro número detrás cuando varias llamadas llevan a la nota.
footnote = Nota al pie { $sign }
back_from_footnote = Volver a la llamada de nota { $sign }
task_done = Hecho
task_open = Por hacer
# Delante de la fuente de un gráfico o de una imagen.
source_named = Fuente:
table_and_data = Tabla y datos
download_csv = Descargar en CSV
no_data = sin datos
column_claim = Afirmación
column_number = Cifra
column_standing = Estado
upper_bounds =
    { $numbers }: { $count ->
        [one] un límite superior
       *[other] límites superiores
    }.
lower_bounds =
    { $numbers }: { $count ->
        [one] un límite inferior
       *[other] límites inferiores
    }.
ranges =
    { $numbers }: { $count ->
        [one] un intervalo
       *[other] intervalos
    }.
approximations =
    { $numbers }: { $count ->
        [one] una aproximación
       *[other] aproximaciones
    }.
numbers_disputed =
    { $numbers }: { $count ->
        [one] disputado
       *[other] disputados
    }.

## Dibujos

this_claim = Esta afirmación
drawing_of_origins = De dónde viene la evidencia
origin_not_stated = Origen no indicado
note_origin = origen
note_origin_unseen = origen, no visto directamente
note_relays = transmite a su vez de otras
note_supports = respalda
note_disputes = disputa
note_qualifies = matiza
note_context = da contexto
told_on_its_own = { $source }: { $stance }, por sí misma.
told_unstated = { $source }: { $stance }, sin decir de dónde viene.
told_relaying = { $source }: { $stance }, transmitiendo { $others }.
drawing_of_argument = El argumento, en un dibujo
argument_told = { $count } afirmaciones. Las líneas van de las premisas a la izquierda a lo que se apoya en ellas a la derecha.
list_says_the_same = Más abajo, una lista dice lo mismo.
undrawn_one_one = Una afirmación se apoya en otra más, que no está dibujada; figura en su página.
undrawn_one = Una afirmación se apoya en { $all } más, que no están dibujadas; figuran en su página.
undrawn_many = { $claims } afirmaciones se apoyan en { $all } más, que no están dibujadas; figuran en sus páginas.
node_rests_on = se apoya en: { $what }
node_undrawn =
    + { $count ->
        [one] { $count } premisa, sin dibujar
       *[other] { $count } premisas, sin dibujar
    }
drawing_of_likelihood = Cuán probable se considera
likelihood_told = En una línea de 0 a 100 %: { $likelihood }.
drawing_of_scale = Los intervalos de { $scale }
drawing_of_steps = Cuán probable se consideró a lo largo del tiempo
step_at = { $likelihood } el { $date }
step_between = de { $low } a { $high } el { $date }
steps_told = { $number } estimaciones, de { $first } a { $last }. La tabla dice lo mismo.
axis_begins = El eje empieza en { $number }, no en cero.
axis_ends = El eje termina en { $number }, no en cero.
interval_from = desde { $low }
interval_to = hasta { $high }
chart_told = { $rows }.
chart_told_in = { $rows }, en { $unit }.
chart_ends = el más alto es { $highest }; el más bajo, { $lowest }
chart_course = de { $from } en { $start } a { $to } en { $end }; { $ends }
chart_table_has_all = La tabla de abajo tiene todas las cifras.
