# Lo que las páginas dicen alrededor de los textos de un sitio.

## En todas las páginas

skip_to_text = Ir al texto
site_navigation = Sitio
# $publisher: un nombre, a veces con un enlace.
published_by = Publicado por { $publisher }
published_by_funded = Publicado por { $publisher }. Financiación: { $funding }
how_standing_is_decided = Cómo se determina el estado de una afirmación
feed = Canal de novedades
method = Método
# $program: su nombre y su versión.
made_with = Hecho con { $program }

## Enumeraciones

comma = {", "}
semicolon = {"; "}
list_and = { $first } y { $last }
and_between = {" y "}
and_more = y { $count } más
and_more_sentence = Y { $count } más.

## Cantidades

count_claims =
    { $count ->
        [one] { $count } afirmación
       *[other] { $count } afirmaciones
    }
count_sources =
    { $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }
count_briefs =
    { $count ->
        [one] { $count } informe
       *[other] { $count } informes
    }
counts =
    { $claims ->
        [one] { $claims } afirmación
       *[other] { $claims } afirmaciones
    }, { $sources ->
        [one] { $sources } fuente citada
       *[other] { $sources } fuentes citadas
    }, { $origins ->
        [one] { $origins } origen independiente
       *[other] { $origins } orígenes independientes
    }
oldest_knowledge_is_of = el conocimiento más antiguo es de { $date }
in_briefs = en { $count } informes
all_briefs = Los { $count } informes
origin_of_claims =
    Origen de { $count ->
        [one] { $count } afirmación
       *[other] { $count } afirmaciones
    }.

## Nombres de las cosas

brief = Informe
claim = Afirmación
source = Fuente
author = Autor
authors = Autores
topic = Tema
topics = Temas
forecast = Pronóstico
origin = Origen
standing = Estado
stance = Postura
kind = Clase
references = Referencias
notes = Notas
contents = Contenido
history = Historial
outcome = Resultado
score = Puntuación
where = Dónde
when = Cuándo
what = Qué
why = Por qué
from = De
all = Todas
any = Cualquiera
words = Palabras
year = Año
language = Idioma
version = Versión
licence = Licencia
funding = Financiación
interests = Intereses
rule = Regla
reason = Motivo
until = Hasta
term = Término
band = Intervalo
nothing = nada
permanent_name = Nombre permanente:
permanent_address = Dirección permanente
permanent_address_label = Dirección permanente:
elsewhere = En otros sitios
draft = Borrador
not_published_yet = Aún sin publicar
by_when = Para cuándo
in_translation = Traducido:
what_it_says = Qué dice
in_its_place = En su lugar:
touches = Afecta a:
close = Cerrar
the_claims = Las afirmaciones
updated_on = actualizado el { $date }
held_to_be = Se considera { $likelihood }.
stated_by = Lo afirma { $who }.
stated_by_not_authors = Lo afirma { $who }, no los autores.
stated_by_reviewed = Lo afirma { $who }; aquí se examina.
claim_status =
    { $status ->
        [superseded] Sustituida
        [corrected] Corregida
        [expired] Caducada
        [retracted] Retirada
       *[other] { $status }
    }

## Listas en varias páginas

pages_of_list = Páginas de esta lista
previous_page = Anterior
next_page = Siguiente
page_number = Página { $number }
search_all_claims = Buscar en todas las afirmaciones
search_all_sources = Buscar en todas las fuentes

## Cronología

timeline = Lo que ha ocurrido y lo que está por venir
timeline_published = Publicado: { $brief }
timeline_corrected = { $kind } en { $brief }
timeline_settled = Pronóstico resuelto ({ $outcome }): { $claim }
timeline_horizon = Por resolver: { $claim }

## La página que no está, y la retirada

nothing_at_this_address = No hay ninguna página en esta dirección
it_may_be_mistyped = Puede que esté mal escrita.
the_front_page = la portada
taken_away_on = Se retiró el { $date }.

## Informes

no_briefs_yet = Todavía no se ha publicado ningún informe.
newest_briefs = Informes más recientes
newest_brief = Informe más reciente
series_number = N.º { $number }
minutes_to_read =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } de lectura
draft_head = Borrador.
draft_brief = Este informe no está publicado; solo se muestra en esta vista previa.
draft_page = Esta página no está publicada; solo se muestra en esta vista previa.
not_published_yet_head = Aún sin publicar.
future_brief = Se publicará el { $date }; hasta entonces solo se muestra en vistas previas.
evidence_by_claim = La evidencia, afirmación por afirmación
out_of_date = Desactualizado
out_of_date_head = Desactualizado.
expired_brief = Este informe era fiable hasta el { $date }.
how_well_brief = ¿Qué respaldo tiene este informe?
how_well_these_briefs = ¿Qué respaldo tienen estos informes?
how_well_briefs_on_it = ¿Qué respaldo tienen los informes sobre él?
how_well_all = ¿Qué respaldo tiene todo esto?
the_question = La pregunta
key_messages = Mensajes clave
the_argument = El argumento
corrections_and_changes = Correcciones y cambios
about_this_brief = Sobre este informe
written_by = Escrito por
reviewed_by = Revisado por
first_published = Primera publicación
updated = Actualización
to_be_relied_on_until = Fiable hasta
in_other_languages = En otros idiomas
related_briefs = Informes relacionados
older_and_newer_briefs = Informes anteriores y posteriores
older = Anterior
newer = Posterior
in_dispute = En disputa
most_relied_on = Las más utilizadas
own_page = Página propia
letters = Correo
these_briefs_as_feed = Estos informes como canal
questions_that_matter = Preguntas que importan
narrower_topics = Temas más específicos
no_briefs_on_it_yet = Todavía no hay informes sobre él.
sources_that_bear_on_most = Fuentes que más pesan en él

## Correcciones

corrections_lead = Todo lo que se modificó después de publicarse, de lo más reciente a lo más antiguo.
no_corrections_yet = Todavía no se ha corregido nada.
correction_to_brief = { $kind }, { $date }, en { $brief }
corrections_as_feed = Las correcciones como canal

## Escalas de probabilidad

scales_lead = Donde un texto dice cuán probable es algo, el término va con su intervalo en porcentaje y la escala a la que pertenece.
site_has_no_scale = Este sitio no tiene escala propia: cada término nombra la suya.
term_without_scale = Un término que no nombra escala es de { $scale }.
the_scale_of_this_site = la escala de este sitio
is_the_scale_of_this_site = La escala de este sitio

## Listas que se pueden acotar, y búsqueda

narrow_the_list = Acotar la lista
from_year = { $what }, desde
to_year = { $what }, hasta
as_of_year = A fecha de
clear = Borrar
some_claims = {"{n}"} de { $count } afirmaciones
none_of_claims = Ninguna de las { $count } afirmaciones es así.
some_sources = {"{n}"} de { $count } fuentes
none_of_sources = Ninguna de las { $count } fuentes es así.
search_lead = Informes, afirmaciones, fuentes y autores por sus palabras.
search_needs_script = Esto necesita un script y su navegador no ejecuta ninguno aquí: las listas de abajo lo tienen todo.
search_the_site = Buscar en el sitio
more_results = Más resultados
whole_lists = Listas completas:
briefs_in_text = informes
claims_in_text = afirmaciones
sources_in_text = fuentes
forecasts_in_text = pronósticos
search_results =
    { $form ->
        [one] {"{n}"} resultado
       *[other] {"{n}"} resultados
    }
search_found_nothing = No se encontró nada
search_nothing_has = nada contiene {"{words}"}
search_or = {" o "}
search_partly = nada contiene todas las palabras; estos contienen algunas
search_meant = nada contiene {"{word}"}; esto es para {"{others}"}
search_quoted = «{"{word}"}»
search_failed = No se pudo cargar el índice. Inténtelo de nuevo o consulte las listas de abajo.
search_unavailable = No se pudo cargar el índice: lo que busca está en las listas de abajo.

## Afirmaciones

claims_lead = Cada afirmación de los informes, según lo que suma su evidencia. Ninguna tiene puntuación; cada una tiene un motivo.
no_claims_yet = Todavía no se ha declarado ninguna afirmación.
by_standing = Por estado
standing_rules = Las reglas se leen desde arriba, y la primera que se aplica da a la afirmación su estado.
page_about_method = página sobre el método
method_says_more = La { $page } dice más.
claims_as_feed = Afirmaciones nuevas y modificadas como canal
source_behind_it_changed =
    { $status ->
        [retracted] Una fuente en que se basa ha sido retirada.
        [corrected] Una fuente en que se basa ha sido corregida.
       *[other] Una fuente en que se basa ha cambiado ({ $status }).
    }
why_standing = ¿Por qué «{ $standing }»?
to_be_read_with_it = Debe leerse junto con ella.
how_likely_it_is_held = Cuán probable se considera
what_terms_stand_for = Qué significan los términos
the_authors_confidence = La confianza de los autores
share_of = Proporción de
of_what = De qué
not_stated_sentence = No se indica.
not_stated = No se indica
how_it_was_found = Cómo se obtuvo
known_as_of = Conocido a fecha de
other_numbers = Otras cifras para comparar

## La evidencia de una afirmación

evidence_drawn = De dónde viene la evidencia, en un dibujo
where_the_evidence_comes_from = De dónde viene la evidencia.
lines_of_stance =
    { $stance ->
        [supports] Las líneas continuas respaldan la afirmación.
        [disputes] Las discontinuas la disputan.
        [qualifies] Las punteadas la matizan.
       *[other] Las finas dan contexto.
    }
where_it_has_it_from = De dónde lo toma
around_these_words = Alrededor de estas palabras, en nuestra copia:
not_noted = Sin anotar.
no_source_bears = Ninguna fuente se refiere directamente a esta afirmación.
it_rests_on_other_claims = Se apoya en otras afirmaciones.
where_support_goes_back = A qué se remonta el respaldo
through = a través de { $sources }

## Un pronóstico

the_forecast = El pronóstico
settled_on = resuelto el { $date }
what_would_be_seen = Qué se observaría
if_first = Si antes
no_date_is_given = No se da fecha.
by_what_test = Con qué criterio
by_whose_word = Según quién
how_likely_it_was_held = Cuán probable se consideró
stated = Expresado
how_likely = Probabilidad
why_it_changed = Por qué cambió
now_in_brackets = (ahora)

## Lo que una afirmación tiene por su clase

the_recommendation = La recomendación
to_addressee = A:
not_said_who_should_act = No se dice quién debería actuar.
what_should_be_done = Qué debería hacerse
not_said = No se dice.
where_it_stands = En qué punto está
it_rests_on = Se apoya en
no_claim_is_named = No se nombra ninguna afirmación.
words_in_each_source = Las palabras, como las da cada fuente
words_where_they_stand = Las palabras, en su lugar
not_said_who_spoke = No se dice quién habló
no_date_given = no se da fecha
surroundings_not_given = No se da lo que rodea estas palabras.
words_not_given = No se dan las palabras mismas.
what_else_could_explain = Qué más podría explicarlo
no_other_explanation = Los autores no dan otra explicación.
if_this_is_false = Si esto es falso
these_rest_on_it = Estas afirmaciones se apoyan en ella, directamente o a través de otras:
nothing_rests_on_it = Ninguna afirmación de este sitio se apoya en ella.
nothing_rests_nor_said = Ninguna afirmación de este sitio se apoya en ella, y no se dice qué fallaría.

## La relación entre afirmaciones

and_more_claims =
    y { $count ->
        [one] { $count } afirmación más
       *[other] { $count } afirmaciones más
    }
burden_by_way_of = { $what }, a través de { $way }
rests_on_these = Se apoya en: { $what }.
listed_above = Aquello en que se apoya figura más arriba.
the_page_of_this_one = la página de esta
more_claims_listed_on =
    Y { $count ->
        [one] { $count } afirmación más
       *[other] { $count } afirmaciones más
    }, en { $page }.
more_claims_not_listed =
    Y { $count ->
        [one] { $count } afirmación más, que no figura
       *[other] { $count } afirmaciones más, que no figuran
    } aquí.
argument_drawn = El argumento, en un dibujo
argument_legend = El argumento: las líneas van de lo dicho a la izquierda a lo que se apoya en ello a la derecha. Una línea discontinua sale de una afirmación disputada; una punteada, de una que ninguna fuente respalda o de un pronóstico sin resolver. La línea sobre una afirmación es su propio estado; la de su costado, con «se apoya en» debajo, es lo que recibe de sus premisas.
more_premises =
    { $count ->
        [one] { $count } premisa más
       *[other] { $count } premisas más
    }
not_everything_is_drawn = No está todo dibujado; hay más en las páginas de { $pages }.
argument_too_large = Más de cuarenta afirmaciones forman el argumento; se da en listas y no se dibuja.
what_it_rests_on = En qué se apoya
it_rests_on_burden = Se apoya en { $burden }
rests_on_burden = se apoya en { $burden }
nearest_of_each_sort = De cada clase se nombra la más cercana.
weakest_premise_is = Su premisa más débil es { $standing }:
its_premises = Sus premisas
what_rests_on_it = Qué se apoya en ella
ground_has_changed = Algo en que se apoya ha cambiado.
beside_other_claims = Junto a otras afirmaciones
it_relates = { $how }:

## Dónde se usa una afirmación, y qué ha cambiado

where_it_is_used = Dónde se usa
where_it_is_declared = , donde se declara
read_it_there = Leerla allí
no_brief_uses_it = Ningún informe la usa todavía en su texto.
it_is_declared_in = Se declara en { $brief }.
what_would_change_it = Qué la cambiaría
review_overdue_head = Revisión atrasada.
was_to_be_reviewed_by = Debía revisarse a más tardar el { $date }.
is_to_be_reviewed_by = Debe revisarse a más tardar el { $date }.
it_said = Decía
then = Después
earlier_versions = Versiones anteriores
until_date = Hasta el { $date }
why_it_was_changed = por qué se cambió
first_published_on = Publicada por primera vez el { $date }.
the_evidence_at = La evidencia en { $site }
as_it_has_stood_since = tal como está desde el { $date }

## Fuentes

sources_lead =
    { $count ->
        [one] { $count } fuente. Su página dice
       *[other] { $count } fuentes. Cada página dice
    } qué afirmaciones se basan en la fuente y qué cambiaría si se retirara.
no_sources_yet = Todavía no se ha registrado ninguna fuente.
order = Orden
groups = Grupos
record = Registro
not_seen_directly = No vista directamente
retracted = Retirada
corrected = Corregida
link_dead = Enlace roto
archived_copy = copia archivada
archived_copy_link = Copia archivada
read_on = leída el { $date }
read_on_first = Leída el { $date }
about_this_source = Sobre esta fuente
back_to_reference = Volver a donde se cita la referencia { $number }
back_to_this_reference = Volver a donde se cita esta referencia
not_cited_in_text = No se cita en el texto.
bears_on_label = Se refiere a:
bears_on = Se refiere a
tally_supports = respalda { $count }
tally_disputes = disputa { $count }
tally_qualifies = matiza { $count }
tally_context = da contexto a { $count }
at_these_words = en estas palabras
bears_on_no_claim = No se refiere directamente a ninguna afirmación
no_claim_directly = ninguna afirmación directamente
has_it_from = Lo toma de:
graded = Calificada { $grade }.
seen = Vista
not_directly = no directamente, solo a través de otras
access = Acceso
notices = Avisos
what_it_relays = Qué transmite
followed_back = Siguiendo el rastro, de aquí viene:
who_relays_it = Quién la transmite
claims_it_bears_on = Afirmaciones a las que se refiere
stated_in = En
none_directly = Ninguna directamente.
our_copy = Nuestra copia
we_keep_a_copy = Conservamos una copia, entera o parcial, para cotejar las citas. No se publica.
filed_on = Archivada el { $date }.
hash_of_the_copy = SHA-256 de la copia:
if_source_withdrawn = Si se retirara esta fuente
and_would_stay_so = , y seguiría así
would_become = pasaría a ser
rests_on_it = Se apoya en ella:
briefs_that_state_them = Informes que las enuncian:
cited_in = Citada en

## La evidencia de todo el sitio

evidence_lead = Lo que suma la evidencia de todas las afirmaciones de este sitio: lo que se sostiene, lo que es más débil de lo que parece y lo que aún se debe.
by_kind_and_standing = Por clase y estado
thinner_than_it_looks = Donde el respaldo es más débil de lo que parece
what_most_goes_back_to = A qué se remonta la mayor parte
supports = Respalda
if_it_were_withdrawn = Si se retirara
without_it = Sin ella
would_change =
    { $count ->
        [one] { $count } cambiaría
       *[other] { $count } cambiarían
    }
without_any_support = { $count } sin respaldo alguno
nothing_would_change = no cambiaría nada
the_oldest_knowledge = El conocimiento más antiguo
coverage_head = Cuánto de los textos dice de dónde lo toma
coverage_note = No toda frase necesita una fuente: esto es un recuento, no una nota.
sentences = Frases
with_a_claim_or_source = Con afirmación o fuente
with_a_source = Con fuente
what_is_owed = Lo que se debe
what_is_excused = Lo que se excusa, y por qué
excused_note = Los hallazgos de estas reglas no se notifican hasta el día indicado. Los motivos son de los autores.
data_of_this_site = Datos de este sitio

## Citar e insertar

cite_this = Cómo citar
version_since = Versión { $version }, tal como está desde el { $date }.
version_is = Versión { $version }.
stood_since = Tal como está desde el { $date }.
styles_give_day_of_reading =
    { $styles } { $count ->
        [one] da
       *[other] dan
    } también el día en que lo leyó. Añádalo: nada ocupa su lugar.
day_of_reading_is_today = El día de lectura es hoy, según su dispositivo.
for_reference_managers = Para gestores de referencias:
embed_this_claim = Insertar esta afirmación
card = tarjeta
card_in_a_frame = La { $card } en un marco muestra la afirmación tal como está cuando se lee:
quotation_needs_nothing = Una cita no necesita nada de este sitio y queda igual cuando la afirmación cambia:

## El tablero de pronósticos

forecasts_lead = Cada pronóstico que los informes hacen o recogen, y en qué quedó. El significado de los términos está en las { $scales }.
scales_in_text = escalas
no_forecasts_yet = Todavía no se ha hecho ningún pronóstico.
made_by_the_authors = Hechos por los autores
made_by_others = Hechos por otros
to_be_settled_by = Por resolver a más tardar el { $date }
was_to_be_settled_by = Debía resolverse a más tardar el { $date }
no_date_given_head = No se da fecha
if_first_condition = si antes: { $condition }
best_to_worst = ({ $best } a { $worst })
how_forecasts_came_out = Cómo resultaron los pronósticos de los autores
mean_brier_score =
    La puntuación media de Brier de { $count ->
        [one] { $count } pronóstico
       *[other] { $count } pronósticos
    } es { $middle } si cada término se toma en el centro de su intervalo; entre { $best }, en su extremo mejor, y { $worst }, en el peor.
base_rate = De estos pronósticos se cumplió el { $share }. Quien solo hubiera conocido esa proporción y la hubiera dado cada vez tendría una puntuación de { $score }.
no_score_yet = Ningún pronóstico de los autores tiene puntuación todavía.
brier_explained = La puntuación de un pronóstico es (p − o)², donde p es la última probabilidad expresada antes de resolverse y o es 1 si ocurrió y 0 si no: 0 en el mejor caso, 1 en el peor. G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950), en la forma para sucesos con dos resultados.
not_scored =
    No cuentan los pronósticos de otros, ni los que terminaron sin respuesta{ $unanswered ->
        [0] {""}
       *[other] {" "}({ $unanswered })
    } ni los que no se expresaron con intervalo y fecha antes de resolverse{ $unscored ->
        [0] {""}
       *[other] {" "}({ $unscored })
    }.
every_scored_forecast = Todos los pronósticos con puntuación
held_to_be_head = Se consideró
score_head = Puntuación: centro (mejor a peor)
likelihood_on = { $likelihood }, el { $date }
reliability_caption = Lo expresado y lo ocurrido: pronósticos según el centro de su intervalo
stated_between = Expresado entre
stated_on_average = Expresado en promedio
happened = Ocurrió
too_few_scores = Lo expresado se compara con lo ocurrido a partir de diez pronósticos con puntuación; menos no dicen nada.
