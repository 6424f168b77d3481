# What people from outside are told.

answer-guests-public-only = Aquí solo comparto contenido público: pregunta por un tema o un formato.
answer-guests-nothing = No he encontrado nada público sobre eso. Prueba con otro tema o formato.
answer-guests-help = Encuentro contenido público: pregunta por un tema o un formato.
answer-guests-public = Público: «{ $title }».
