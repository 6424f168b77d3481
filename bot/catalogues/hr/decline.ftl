# What Milepost says when it cannot answer, and what can be asked instead.

decline-no-deal = Nema posla ni osobe s tim imenom koju smijete vidjeti.
decline-not-in-the-map = Toga nema na mapi.
decline-unresolved = { $n ->
    [one] Na mapi nema ove riječi: { $words }. Što tu treba, pokazala bi dva razgovora.
   *[other] Na mapi nema ovih riječi: { $words }. Što tu treba, pokazala bi po dva razgovora.
}
decline-unread = Ne poznajem { $words }: tako se ne zove nijedna persona, faza ni kupac kojega smijete vidjeti.
decline-known = Persone na mapi: { $personas }.
decline-no-map = Još ništa nije mapirano pa se ne može reći što nedostaje.
decline-no-map-remedy = Tko vodi Milepost, dodaje persone, faze i potrebe: personas.yaml i journey.yaml.
decline-known-more = još { $n }
decline-near = Najbliže na mapi: { $personas }.
decline-near-label = Potrebe: { $persona }
decline-near-question = { $phase ->
    [none] što treba { $persona }?
   *[other] što treba { $persona } u fazi { $phase }?
}
decline-which-phase = Koja faza? Tko je to ({ $part }), razlikuje se od faze do faze.
decline-gaps-label = Najveće praznine
decline-gaps = gdje su naše najveće praznine u sadržaju?
decline-stock-label = Što imamo
decline-stock = koliko sadržaja imamo?
decline-gatekeeper-label = Potrebe vratara
decline-needs = { $part ->
    [driver] koji sadržaj treba pokretač u fazi { $phase }?
    [participant] koji sadržaj treba sudionik u fazi { $phase }?
   *[gatekeeper] koji sadržaj treba vratar u fazi { $phase }?
}
decline-coverage-label = Pokrivenost
decline-coverage = pokaži mi matricu pokrivenosti
