# Figures of the map, of use and of questions.

tell-metrics-gaps = Praznine: { $gap }; djelomično pokriveno: { $partial }; polja s čitateljima: { $cells }.
tell-metrics-needs = Potrebe: { $n }; zadovoljene: { $met }; slabo: { $weak }; nezadovoljene: { $unmet }.
tell-metrics-map = Persone: { $personas }; faze: { $phases }.
tell-usage-most = Najviše korišteno u 90 dana: { $asset } ({ $times }×). Upotreba je poznata za { $of }.
tell-usage-least = Najmanje korišteno u 90 dana: { $asset } ({ $times }×). Upotreba je poznata za { $of }.
tell-usage-line = { $n }×: { $asset }
tell-usage-line-blocked = { $n }×: { $asset }, ne koristiti: { $why }
tell-usage-unknown = Za to nije zabilježena upotreba.
tell-questions = { $n ->
    [0] Nijedno pitanje nije ostalo bez odgovora od { $first } do { $last } (postavljeno: { $of }).
    [one] { $n } pitanje od { $of } ostalo je bez odgovora od { $first } do { $last }.
    [few] { $n } pitanja od { $of } ostala su bez odgovora od { $first } do { $last }.
   *[other] { $n } pitanja od { $of } ostalo je bez odgovora od { $first } do { $last }.
}
tell-questions-closed = { $n ->
    [one] { $n } od njih zatvorilo je ono što je otad objavljeno.
    [few] { $n } od njih zatvorilo je ono što je otad objavljeno.
   *[other] { $n } od njih zatvorilo je ono što je otad objavljeno.
}
tell-questions-unmatched = { $n ->
    [one] { $n } od njih ne objašnjava nijedna potreba mape: možda tamo nedostaje.
    [few] { $n } od njih ne objašnjava nijedna potreba mape: možda ih tamo nedostaje.
   *[other] { $n } od njih ne objašnjava nijedna potreba mape: možda ih tamo nedostaje.
}
tell-questions-no-need = ne objašnjava ga nijedna potreba
