# What people from outside are told.

answer-guests-public-only = I share public content only here: ask me for a topic or a format.
answer-guests-nothing = I found nothing public on that. Try another topic or format.
answer-guests-help = I find public content: ask for a topic or a format.
answer-guests-public = Public: “{ $title }”.
