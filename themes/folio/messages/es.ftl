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
