# Two or three things of a kind side by side.

compare-two-what = Was soll verglichen werden? Möglich sind zwei Assets, Personas, Phasen, Sprachen, Branchen, Segmente oder Deals.
compare-two-unknown = Unter dem Namen { $names } ist nichts Sichtbares bekannt, ein Vergleich ist daher nicht möglich.
compare-two-personas = Zwei Personas
compare-two-question = vergleiche bitte { $first } und { $second } in der Phase { $phase }
# Assets
compare-two-use = { $n ->
    [one] Verwendbar ist { $asset }; das andere darf nicht verwendet werden.
   *[other] Verwendbar ist { $asset }; die anderen dürfen nicht verwendet werden.
}
compare-two-assets = { $assets } nebeneinander.
compare-two-copies = Es sind Kopien voneinander: Nur eine zählt.
compare-two-used = Verwendbar
compare-two-yes = ja
compare-two-no = nein, { $why }
compare-two-for = Für
compare-two-phases = Phasen
compare-two-form = Form
compare-two-language = Sprache
compare-two-industry = Branche
compare-two-audience = Wer es sehen darf
compare-two-reviewed = Geprüft
compare-two-uses = Genutzt in 90 Tagen
compare-two-not-said = keine Angabe
compare-two-both = Gemeinsam erfüllt: { $needs }
compare-two-nothing-in-common = Sie haben keinen Bedarf gemeinsam.
compare-two-only = Nur { $asset }: { $needs }
# Deals
compare-two-stuck = { $account } steckt am längsten fest.
compare-two-in-time = Keiner liegt über der üblichen Zeit.
compare-two-days = { $days ->
    [one] { $days } Tag in der Stufe
   *[other] { $days } Tage in der Stufe
}
compare-two-days-usual = { $days ->
    [one] { $days } Tag in der Stufe (üblich: { $usual })
   *[other] { $days } Tage in der Stufe (üblich: { $usual })
}
compare-two-collateral = Unterlagen: { $account }
# The library seen through lenses
compare-two-whole = die ganze Bibliothek
compare-two-coverage = Abdeckung: { $coverage }.
compare-two-no-difference = In keiner Zelle ein Unterschied. Abdeckung: { $coverage }.
compare-two-no-number = keine Zahl
compare-two-matrix = Ganze Matrix
compare-two-matrix-question = zeig mir die Abdeckungsmatrix für { $lens }
# Personas and phases
compare-two-cells = { $names } im Vergleich.
compare-two-weakest = { $names } im Vergleich: Am schwächsten ist { $cell } mit { $covered }.
compare-two-needs = Die schwächste Zelle im Detail
compare-two-needs-question = was braucht { $persona } in { $phase }?
compare-two-unmapped = nicht in der Karte
compare-two-not-involved = nicht beteiligt, braucht nichts
compare-two-reads = liest { $formats }
compare-two-not-met = nicht erfüllt: { $needs }
compare-two-all-met = alle Bedarfe erfüllt
compare-two-wants = will: { $goal }
