# What stands around an answer: headings, and the line below it.

answer-to-send = To send:
answer-internal = INTERNAL, not to be passed on:
answer-not-for-use = Not for use:
answer-you-can-ask = You can ask:
answer-as-of = As of { $day }.
answer-understood = Understood: { $understood } · as of { $day }
answer-understood-from = Understood: { $understood } · as of { $day } · sources { $sources }
answer-step = { $label }: “{ $question }”
