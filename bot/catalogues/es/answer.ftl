# What stands around an answer: headings, and the line below it.

answer-to-send = Para enviar:
answer-internal = INTERNO, no compartir fuera:
answer-not-for-use = No usar:
answer-you-can-ask = Puedes preguntar:
answer-as-of = Datos del { $day }.
answer-understood = Entendido: { $understood } · datos del { $day }
answer-understood-from = Entendido: { $understood } · datos del { $day } · fuentes: { $sources }
answer-step = { $label }: «{ $question }»
