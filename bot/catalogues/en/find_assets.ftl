# Collateral by topic, reader, phase, format or language.

find-assets-best = Best match: { $asset }.
find-assets-best-for = Best match: { $asset }, for { $readers }.
find-assets-not-for-use = { $asset } is not for use: { $reason }.
find-assets-next-phase = next phase, { $phase }
find-assets-close = its text is close to the question
find-assets-what = What should it be about, or for whom? Name a subject, a reader, a phase or a deal. In Slack, “Find content for this” in the menu of a message searches by what it says.
find-assets-nothing-for-need = We have nothing usable for “{ $text }” ({ $need }, { $importance }, { $cell }).
find-assets-same-cell = nearest, same reader and phase
find-assets-nothing-else = Nothing else here answers that.
find-assets-nothing = We have nothing for “{ $asked }”.
find-assets-nearest = Nearest: { $asset }, but its text is not close enough to offer it.
find-assets-not-close = not close enough
find-assets-nothing-of-all = Nothing we have is all of this: { $asked }.
find-assets-all-but = Without “{ $what }” there is: { $assets }.
find-assets-same-rest = Nearest ({ $rest }): { $asset }; it is about something else.
find-assets-unsaid = None of it speaks of “{ $word }”.
find-assets-read-as = “{ $typed }” is read as “{ $meant }”.
find-assets-none-in = In { $language } there is nothing on “{ $topic }”; in other languages there is this.
find-assets-untold = None of our texts says “{ $asked }”. Most are in { $language }: asked with the word for it there, I may find more.
find-assets-without = without { $kind }
find-assets-maybe = Maybe { $asset }: it speaks of { $words }{ $rest ->
    [none] .
   *[other], not of { $rest }.
}
