# Collateral by topic, reader, phase, format or language.

find-assets-best = Lo que mejor encaja: { $asset }.
find-assets-best-for = Lo que mejor encaja: { $asset }, para { $readers }.
find-assets-not-for-use = { $asset } no se puede usar: { $reason }.
find-assets-next-phase = fase siguiente, { $phase }
find-assets-close = su texto se acerca a la pregunta
find-assets-what = ¿De qué debería tratar, o para quién? Basta un tema, un lector, una fase o una oportunidad. En Slack, «Find content for this», en el menú de un mensaje, busca lo que dice.
find-assets-nothing-for-need = No tenemos nada utilizable para «{ $text }» ({ $need }, { $importance }, { $cell }).
find-assets-same-cell = lo más cercano, misma persona y fase
find-assets-nothing-else = Aquí no hay nada más que responda a eso.
find-assets-nothing = Para «{ $asked }» no tenemos nada.
find-assets-nearest = Lo más cercano: { $asset }, pero su texto no se acerca lo suficiente para ofrecerlo.
find-assets-not-close = no se acerca lo suficiente
find-assets-nothing-of-all = Nada de lo que tenemos es todo esto: { $asked }.
find-assets-all-but = Sin «{ $what }» hay: { $assets }.
find-assets-same-rest = Lo más cercano ({ $rest }): { $asset }; trata de otra cosa.
find-assets-unsaid = Nada de ello habla de «{ $word }».
find-assets-read-as = «{ $typed }» se lee como «{ $meant }».
find-assets-none-in = Sobre «{ $topic }» no hay nada en { $language }; en otros idiomas hay esto.
find-assets-untold = «{ $asked }» no aparece en ningún texto nuestro. La mayoría está en { $language }: con la palabra en ese idioma quizá encuentre más.
find-assets-without = sin { $kind }
find-assets-maybe = Quizá { $asset }: habla de { $words }{ $rest ->
    [none] .
   *[other], no de { $rest }.
}
