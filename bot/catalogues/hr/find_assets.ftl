# Collateral by topic, reader, phase, format or language.

find-assets-best = Najbolje odgovara: { $asset }.
find-assets-best-for = Najbolje odgovara: { $asset }, za: { $readers }.
find-assets-not-for-use = { $asset } nije za uporabu: { $reason }
find-assets-next-phase = sljedeća faza, { $phase }
find-assets-close = tekst je blizak pitanju
find-assets-what = O čemu treba biti, ili za koga? Dovoljna je tema, čitatelj, faza ili posao. U Slacku „Find content for this” u izborniku poruke traži ono što poruka kaže.
find-assets-nothing-for-need = Nemamo ništa upotrebljivo za „{ $text }” ({ $need }, { $importance }, { $cell }).
find-assets-same-cell = najbliže, ista persona i faza
find-assets-nothing-else = Ništa drugo ovdje ne odgovara na to.
find-assets-nothing = Za „{ $asked }” nemamo ništa.
find-assets-nearest = Najbliže: { $asset }, ali tekst nije dovoljno blizak da bismo ga ponudili.
find-assets-not-close = nije dovoljno blisko
find-assets-nothing-of-all = Ništa što imamo nije sve ovo: { $asked }.
find-assets-all-but = Bez „{ $what }” ima: { $assets }.
find-assets-same-rest = Najbliže ({ $rest }): { $asset }; govori o nečem drugom.
find-assets-unsaid = Ništa od toga ne govori o „{ $word }”.
find-assets-read-as = „{ $typed }” čita se kao „{ $meant }”.
find-assets-none-in = O temi „{ $topic }” nema ničega na tom jeziku ({ $language }); na drugima ima ovo.
find-assets-untold = „{ $asked }” ne piše ni u jednom našem tekstu. Većina ih je na drugom jeziku ({ $language }): s riječju na tom jeziku možda nađem više.
find-assets-without = bez: { $kind }
find-assets-maybe = Možda { $asset }: spominje { $words }{ $rest ->
    [none] .
   *[other], ali ne { $rest }.
}
