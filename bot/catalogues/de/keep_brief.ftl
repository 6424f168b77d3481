# Ein vorgeschlagenes Briefing wird behalten, danach darf ein Modell seine Worte schärfen.

keep-brief-kept = { $id } „{ $title }“ für { $cell }
keep-brief-already = { $id } ist schon gespeichert. { $state }
keep-brief-which = Eins nach dem anderen, jedes bekommt seine eigene Nummer: „das erste behalten“.
keep-brief-held = { $id } „{ $title }“ handelt schon von { $needs }, und zwei offene Briefings zu einem Bedarf würden doppelt geschrieben. { $state }
keep-brief-step = { $what ->
    [accept] { $id } freigeben
    [sharpen] { $id } schärfen
   *[status] Status von { $id }
}
keep-brief-ask = { $what ->
    [accept] { $id } ist freigegeben
    [sharpen] schärfe { $id }
   *[status] Status von { $id }?
}
sharpen-brief-keep-first = Erst behalten: Schärfere Worte sind eine Fassung eines gespeicherten Briefings.
sharpen-brief-keep = behalte es
sharpen-brief-in-file = { $id } steht in der Briefing-Datei des Unternehmens: Seine Worte ändert man dort.
sharpen-brief-done = { $id } ist jetzt Fassung { $version }, in schärferen Worten eines Modells; jeder Satz davon wurde am Briefing geprüft
sharpen-brief-as-it-was = { $why ->
    [no-model] { $id } bleibt, wie es war: Hier ist kein Sprachmodell eingerichtet.
    [over-budget] { $id } bleibt, wie es war: Was das Sprachmodell heute kosten darf, ist ausgegeben.
    [nothing-held] { $id } bleibt, wie es war: Nichts, was das Sprachmodell schrieb, sagt nur, was das Briefing sagt.
   *[failed] { $id } bleibt, wie es war: Das Sprachmodell hat nichts Brauchbares geliefert.
}
sharpen-brief-field = { $field ->
    [before] Überzeugung vorher
    [after] Überzeugung nachher
    [takeaway] Kernaussage
    [angle] Blickwinkel
    [outline] Überschriften
   *[people] Interviewfragen
}
sharpen-brief-line = { $field ->
    [before] Überzeugung vorher: { $before } → { $after }
    [after] Überzeugung nachher: { $before } → { $after }
    [takeaway] Kernaussage: { $before } → { $after }
    [angle] Blickwinkel: { $before } → { $after }
    [angle-option] oder als Blickwinkel: { $after }
    [heading] Überschrift: { $before } → { $after }
   *[question] Frage: { $before } → { $after }
}
sharpen-brief-left = Wie zuvor, weil nicht alles, was das Modell schrieb, im Briefing steht: { $fields }.
