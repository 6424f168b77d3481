# While an answer is on its way, and beside it.

slack-thinking = is reading the question
slack-looking = Looking in the library
slack-wording = Checking every word
slack-guests-read-along = Guests read along here, so I only said what is public. Ask me in a direct message for the rest.
slack-cannot-see-you = I cannot see who you are in Slack, so I share public content only. Tell whoever runs Milepost: its log says what it lacks.
slack-no-picture = The picture of the matrix is missing: Slack lets me send no files here. Whoever runs Milepost can give it the scope files:write; docs/slack.md says how.
slack-cannot-see-who-reads = I cannot see who reads along here, so I only said what is public. Ask me in a direct message for the rest.
slack-answered-already = That was answered already, in this thread.
slack-answered-alone = That was answered already, to you alone. If the answer is gone, ask again.
slack-brought-already = It is in this thread already. If it is gone, ask again.
slack-ask-why = why?
slack-ask-in-language = only { $language }
slack-ask-in-segment = only { $segment }
slack-ask-score = why is { $persona } in { $phase } { $covered }?
slack-ask-evidence = evidence on { $persona } in { $phase }
slack-ask-journey = show the buyer journey of { $persona }
slack-untitled = Hello
