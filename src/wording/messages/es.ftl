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
evidence = Evidencia
corrections = Correcciones
corrections_policy = Política de correcciones

corrections_description = Lo que se modificó después de publicarse, de lo más reciente a lo más antiguo

## Las fuentes

# De dónde toma una fuente lo que dice.
origin_itself = la suya propia
origin_unstated = no indicado
