# What people from outside are told.

answer-guests-not-here = There are guests here, so I share public content only. Ask me in a direct message or an internal channel.
answer-guests-not-for-you = I share public content only: ask me for a topic or a format.
answer-guests-nothing = I found nothing public on that. Ask me in a direct message or an internal channel.
answer-guests-nothing-for-you = I found nothing public on that. Try another topic or format.
answer-guests-help = I find public content: ask for a topic or a format.
answer-guests-public = Public: “{ $title }”.
