# What somebody wants to be sent, and when.

subscribe-who = Who are you? I can only keep that for somebody I know by id.
subscribe-wanted = { $subject }, { $schedule }, privately to you
subscribe-at = { $often } at { $hour }
subscribe-holds = { $role ->
    [sales] It holds your deals, who is missing in them, and what is new for them. A week without news sends nothing.
    [writer] It holds your briefs with their dates, and what became of your last pieces. A week without news sends nothing.
   *[marketer] It holds coverage against the last snapshot, new and closed gaps, unanswered questions, what expires soon. A week without news sends nothing.
}
subscribe-sending = It comes in Slack as a direct message, by your clock there and at most once a week.
subscribe-stop-label = Stop it
subscribe-stop = stop the { $subject }
subscribe-nothing-to-stop = You have no subscription, so there is nothing to stop.
subscribe-ended = no more { $subjects } for you
subscribe-often = { $often ->
    [Mon] on Mondays
    [Tue] on Tuesdays
    [Wed] on Wednesdays
    [Thu] on Thursdays
    [Fri] on Fridays
    [Sat] on Saturdays
   *[Sun] on Sundays
}
subscribe-only = I send one thing regularly: the digest, once a week, with gaps, changes and what waits for you. I watch nothing else.
subscribe-digest-label = Weekly digest
subscribe-digest = send me the weekly digest
subscribe-brief = { $brief }: whoever writes or reviews it is reminded by direct message when it is due or waits for them; nothing else is sent. How often is in your settings (/milepost settings).
subscribe-none = You get no digest.
subscribe-there = You get the { $subject } { $schedule }, privately.
subscribe-reminders = Reminders of briefs are turned off in your settings: type /milepost settings, or open Settings in my Home tab.
subscribe-private = The digest is private: I send it to whoever orders it for themselves, by direct message, and to no channel.
subscribe-weekly = The digest comes once a week, on the day and at the hour you name; I send nothing more often or less often.
