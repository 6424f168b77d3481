# Un dato, con las palabras del texto que lo tiene.

tell-fact-claim = Sobre { $words } decimos: { $claim } (afirmación aprobada { $id }{ $day ->
    [none] )
   *[other], hasta el { $day })
}
tell-fact-lapsed = Sobre { $words } decíamos: { $claim }. Esa afirmación ({ $id }) ya no está aprobada: no la uses.
tell-fact-text = { $quote ->
    [title] Sobre { $words }: { $asset }
   *[other] Sobre { $words }: { $quote } – { $asset }
}
tell-fact-near = La frase más cercana: { $quote } – { $source }{ $missing ->
    [none] .
   *[other] . No habla de { $missing }.
}
tell-fact-none = Ningún texto ni afirmación nuestra lo dice con estas palabras.
tell-fact-maybe = quizá: su texto es el más cercano
tell-fact-near-lapsed = Esa afirmación ya no está aprobada: no la uses.
