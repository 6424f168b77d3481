# Two or three things of a kind side by side.

compare-two-what = Što želite usporediti? Navedite dva sadržaja, dvije persone, faze, djelatnosti, dva jezika, segmenta ili posla.
compare-two-unknown = Pod nazivom { $names } ne nalazi se ništa što smijete vidjeti, pa usporedba nije moguća.
compare-two-personas = Dvije persone
compare-two-question = usporedi, molim: { $first } i { $second } u fazi { $phase }
# Assets
compare-two-use = { $n ->
    [one] Koristite { $asset }: drugi se sadržaj ne smije koristiti.
   *[other] Koristite { $asset }: ostali se sadržaji ne smiju koristiti.
}
compare-two-assets = Usporedba: { $assets }.
compare-two-copies = To su kopije: računa se samo jedna.
compare-two-used = Smije se koristiti
compare-two-yes = da
compare-two-no = ne, { $why }
compare-two-for = Za
compare-two-phases = Faze
compare-two-form = Oblik
compare-two-language = Jezik
compare-two-industry = Djelatnost
compare-two-audience = Tko smije vidjeti
compare-two-reviewed = Pregledano
compare-two-uses = Korištenje u 90 dana
compare-two-not-said = nije navedeno
compare-two-both = Zajedničke potrebe: { $needs }
compare-two-nothing-in-common = Nemaju nijednu zajedničku potrebu.
compare-two-only = Samo { $asset }: { $needs }
# Deals
compare-two-stuck = Najdulje je zapeo posao { $account }.
compare-two-in-time = Nijedan ne traje dulje nego obično.
compare-two-days = { $days ->
    [one] { $days } dan u fazi prodaje
    [few] { $days } dana u fazi prodaje
   *[other] { $days } dana u fazi prodaje
}
compare-two-days-usual = { $days ->
    [one] { $days } dan u fazi prodaje (uobičajeno: { $usual })
    [few] { $days } dana u fazi prodaje (uobičajeno: { $usual })
   *[other] { $days } dana u fazi prodaje (uobičajeno: { $usual })
}
compare-two-collateral = Materijali: { $account }
# The library seen through lenses
compare-two-whole = cijela knjižnica
compare-two-coverage = Pokrivenost: { $coverage }.
compare-two-no-difference = Ni u jednoj ćeliji nema razlike. Pokrivenost: { $coverage }.
compare-two-no-number = bez broja
compare-two-matrix = Cijela matrica
compare-two-matrix-question = pokaži mi matricu pokrivenosti za { $lens }
# Personas and phases
compare-two-cells = Usporedba: { $names }.
compare-two-weakest = Usporedba: { $names }. Najslabije je { $cell }, pokrivenost { $covered }.
compare-two-needs = Najslabije u detalje
compare-two-needs-question = što treba { $persona } u fazi { $phase }?
compare-two-unmapped = nije u mapi
compare-two-not-involved = ne sudjeluje, ne treba ništa
compare-two-reads = čita { $formats }
compare-two-not-met = nije pokriveno: { $needs }
compare-two-all-met = sve potrebe pokrivene
compare-two-wants = želi: { $goal }
