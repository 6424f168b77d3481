# What can be asked.

help-what = I say what each buyer needs in each phase, what we have for it, what is missing and what to write next.
help-knows = I know { $assets }, { $cells } of the map ({ $involved } with readers) and { $needs }.
help-guests = I find public content: ask for a topic, a reader or a format.
help-deal-label = A deal
help-deal = { $account }: how long in stage and who is missing?
help-gaps-label = Gaps to write for
help-gaps = top 3 gaps I could write for?
