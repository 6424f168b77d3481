# What people from outside are told.

answer-guests-not-here = Aquí hay invitados, así que solo comparto contenido público. Pregúntame en un mensaje directo o en un canal interno.
answer-guests-not-for-you = Solo comparto contenido público: pregunta por un tema o un formato.
answer-guests-nothing = No he encontrado nada público sobre eso. Pregúntame en un mensaje directo o en un canal interno.
answer-guests-nothing-for-you = No he encontrado nada público sobre eso. Prueba con otro tema o formato.
answer-guests-help = Encuentro contenido público: pregunta por un tema o un formato.
answer-guests-public = Público: «{ $title }».
