# Jedna činjenica, riječima teksta u kojem stoji.

tell-fact-claim = O { $words } kažemo: { $claim } (odobrena tvrdnja { $id }{ $day ->
    [none] )
   *[other], do { $day })
}
tell-fact-lapsed = O { $words } smo govorili: { $claim }. Ta tvrdnja ({ $id }) više nije odobrena: nemojte je koristiti.
tell-fact-text = { $quote ->
    [title] O { $words }: { $asset }
   *[other] O { $words }: { $quote } – { $asset }
}
tell-fact-near = Najbliža rečenica: { $quote } – { $source }{ $missing ->
    [none] .
   *[other] . Ne spominje { $missing }.
}
tell-fact-none = Nijedan naš tekst ni tvrdnja to ne kaže tim riječima.
tell-fact-maybe = možda: tekst je tome najbliži
tell-fact-near-lapsed = Ta tvrdnja više nije odobrena: ne koristite je.
