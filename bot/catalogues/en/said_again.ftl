# Instead of the answer the thread has just had. A question is typed as it stands, so the bot must understand it.

said-again-unchanged = That leaves the last answer as it was: { $first }
said-again-nothing-asked = Nothing was asked here that a yes answers: I send and change nothing by it. What the last answer gave is there to be sent by you.
said-again-unread = I did not understand { $words } here; the last answer would only come once more.
said-again-contacts = who are the contacts at { $account }?
said-again-reviewed = when was { $asset } last reviewed?
