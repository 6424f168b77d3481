# Lo que toca encargar a continuación, o varios que se nombran, en una respuesta.

next-briefs-these = { $n } propuestas de brief:
next-briefs-line = { $place } · { $cell }: «{ $title }», { $points }/100 puntos.
next-briefs-no-more = Ninguna otra celda tiene una necesidad que solo cubra una pieza nueva y que no esté en un brief abierto.
next-briefs-none = Ninguna celda tiene una necesidad que solo cubra una pieza nueva y que no esté en un brief abierto.
next-briefs-keep = No se ha guardado ninguna: di «guarda la primera», o pide una de ellas para verla entera.
