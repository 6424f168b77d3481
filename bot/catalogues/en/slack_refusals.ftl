# What a button or a form cannot do, and what helps. `Refused` names them.

refused-forgotten = The question behind this answer is no longer kept.
refused-forgotten-remedy = Ask it again, and use the new buttons.
refused-gone = What this is about is no longer in the library.
refused-gone-remedy = Ask again to see what is there now.
refused-not-in-channel = I am not in that channel, so I cannot post there.
refused-not-in-channel-remedy = Type /invite @Milepost in it, then try again.
refused-not-here = Guests read along here, so this is not done here.
refused-not-here-remedy = Ask me in a direct message.
refused-marketers-only = Only marketing decides this.
refused-marketers-only-remedy = Tell somebody in marketing, or ask them to press it.
refused-too-late = This can no longer be undone: more than 24 hours have passed.
refused-too-late-remedy = Change the tags in the asset's file.
refused-too-slow = Slack closed the door before the window was ready.
refused-too-slow-remedy = Press it once more.
refused-undone = This was undone already.
refused-undone-remedy = Ask for the review again to decide anew.
refused-no-files = Slack did not take the file.
refused-no-files-remedy = Whoever runs Milepost can give it the scope files:write; docs/slack.md says how.
refused-no-writers = The list of people has no writers.
refused-no-writers-remedy = Add them to company.yaml, each with the team writers.
refused-reviewed = No tag suggested for this asset is left to decide.
refused-reviewed-remedy = New suggestions come when its text or the map changes.
refused-private = A deal is told to its owner, not to a channel.
refused-private-remedy = Copy what the others should know.
