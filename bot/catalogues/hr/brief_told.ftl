# Što predloženi brief sam kaže. The need and the customer are the company's own words.

brief-told-title = { $formats }, { $persona } × { $phase }: { $need }
brief-told-gap = Prioritet { $priority }, mjesto { $place } od { $cells }. Pokrivenost { $covered }, otvorene potrebe: { $open } od { $n }.
brief-told-held = Već u kasnijoj fazi, a ova osoba još nije pridobivena: { $accounts }.
brief-told-lost = Izgubljeno uz protivljenje ove persone: { $account }.
brief-told-after = { $kind ->
    [proof] Provjerio je to netko poput mene: { $need }
    [tool] Mogu to sam izračunati: { $need }
    [approval] Mogu reći da ili ne: { $need }
    [budget] Mogu stati iza tog troška: { $need }
    [alignment] Možemo se dogovoriti: { $need }
    [reassurance] Znam najgori slučaj i mogu s njim živjeti: { $need }
   *[information] Znam dovoljno za odluku: { $need }
}
brief-told-takeaway = { $kind ->
    [proof] To se može samostalno provjeriti: { $need }.
    [tool] To se može samostalno izračunati: { $need }.
    [approval] Ovo je dovoljno za da ili ne: { $need }.
    [budget] Iza tog troška može se stati: { $need }.
    [alignment] Oko ovoga se svi mogu složiti: { $need }.
    [reassurance] Najgori slučaj, otvoreno rečeno: { $need }.
   *[information] Ovo je odgovor: { $need }.
}
brief-told-answered = „{ $question }” { $kind ->
    [proof] odgovara netko poput vas, s ograničenjima.
    [tool] dobiva odgovor iz vaših brojki, ne iz naših.
    [approval] može se odgovoriti s da ili ne iz ovoga ovdje.
    [budget] odgovoreno je u cijelosti, i s onim što biste našli kasnije.
    [alignment] ima odgovor oko kojeg se svi možete složiti.
    [reassurance] ima odgovor, kao i to što biva potom.
   *[information] ima odgovor, a ovdje piše odakle je.
}
