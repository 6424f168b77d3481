# What stands around an answer: headings, and the line below it. A day ends with its own full stop.

answer-to-send = Za slanje:
answer-internal = INTERNO, ne dijeliti dalje:
answer-not-for-use = Ne koristiti:
answer-you-can-ask = Možete pitati:
answer-as-of = Stanje na dan { $day }
answer-understood = Shvaćeno: { $understood } · stanje na dan { $day }
answer-understood-from = Shvaćeno: { $understood } · stanje na dan { $day } · izvori: { $sources }
answer-step = { $label }: „{ $question }”
