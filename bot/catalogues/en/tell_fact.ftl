# One fact, in the words of the text that has it.

tell-fact-claim = On { $words } we say: { $claim } (approved claim { $id }{ $day ->
    [none] )
   *[other], until { $day })
}
tell-fact-lapsed = On { $words } we used to say: { $claim }. That claim ({ $id }) is not approved any more: do not use it.
tell-fact-text = { $quote ->
    [title] On { $words }: { $asset }
   *[other] On { $words }: { $quote } – { $asset }
}
tell-fact-near = Nearest sentence: { $quote } – { $source }{ $missing ->
    [none] .
   *[other] . It does not speak of { $missing }.
}
tell-fact-none = No text or claim of ours says that in these words.
tell-fact-maybe = maybe: its text comes nearest
tell-fact-near-lapsed = That claim is not approved any more: do not use it.
