# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Writing
slack-role-sales = Sales
slack-finding-expired = expired
slack-finding-superseded = superseded
slack-finding-draft = in draft
slack-finding-withdrawn = permission withdrawn
slack-finding-never-used-90d = unused
slack-finding-untagged = untagged
slack-finding-not-involved-cells = for nobody
slack-finding-stale = stale
slack-finding-duplicates = duplicate pairs
slack-finding-due-to-expire-180d = expiring soon
slack-finding-mis-tagged-suspects = tags look wrong
slack-finding-gives-orders = gives orders
slack-reason-outdated = Out of date
slack-reason-wrong-format = Wrong format
slack-reason-wrong-persona = Wrong reader
slack-reason-missing = Something is missing
slack-digest-weekly = Every Monday, 9:00
slack-digest-never = Never
