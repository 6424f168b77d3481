# What stands around an answer: headings, and the line below it.

answer-to-send = Zum Versenden:
answer-internal = INTERN, nicht weitergeben:
answer-not-for-use = Nicht verwenden:
answer-you-can-ask = Mögliche nächste Fragen:
answer-as-of = Stand: { $day }.
answer-understood = Verstanden: { $understood } · Stand: { $day }
answer-understood-from = Verstanden: { $understood } · Stand: { $day } · Quellen: { $sources }
answer-step = { $label }: „{ $question }“
