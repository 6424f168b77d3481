# From another stage vocabulary to the phases of the map.

translate-stages-headline = { $name } → Phasen der Karte:
translate-stages-stage = { $stage } → { $phases }
translate-stages-also = { $stage } → { $phase } (auch { $others })
translate-stages-nowhere = { $stage } → keine
translate-stages-note = Anmerkung zu { $stage }: { $note }.
translate-stages-source = Die Zuordnung steht in der Crosswalk-Datei und lässt sich dort ändern.
translate-stages-unknown = In keinem Modell, das ich kenne: { $stages }. Übersetzen kann ich: { $known }.
translate-stages-unnamed = Ich kenne kein Modell mit dieser Phase. Übersetzen kann ich: { $known }.
translate-stages-nothing-known = Im Arbeitsordner gibt es keine Crosswalk-Datei, daher kann ich keine Phasen übersetzen.
translate-stages-word = „{ $word }“
