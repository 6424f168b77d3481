# How a question was read, where the asker may not expect it.

readings-several-phases = „{ $word }“ kann { $phases } heißen: { $n ->
    [2] Beides ist beantwortet
   *[other] Alles ist beantwortet
}.
readings-sales-meeting = „{ $word }“ ist hier als Verkaufsgespräch verstanden{ $n ->
    [0] .
   *[other] : { $phases }.
}
readings-no-stage = „{ $word }“ ist hier keine Phase; die Phasen sind { $phases }.
readings-workplace = „{ $word }“ ist als { $persona } gelesen.
readings-unspoken = Auf { $language } kann ich nicht antworten; ich antworte auf { $spoken }.
readings-market = Inhalte sind nach Sprache und Branche geordnet, nicht nach Ort: „{ $word }“ ist gelesen als { $meant }.
readings-no-market = Nach „{ $word }“ ist hier nichts geordnet, es grenzt also nichts ein.
readings-guess = Verstanden als Frage danach, { $intent ->
    [need_lookup] welche Inhalte eine Persona in einer Phase braucht
    [asset_find] welche Inhalte es gibt
    [coverage_matrix] was abgedeckt ist
    [gap_list] was am meisten fehlt
    [persona_info] wer eine Persona ist
    [journey_info] was in einer Phase geschieht
    [crosswalk] welcher Phase die Stufe eines anderen Modells entspricht
    [evidence] was die Forschung sagt
    [claims] was behauptet werden darf
    [audit] was alt, abgelaufen, nicht verschlagwortet oder doppelt ist
    [campaign_info] welche Kampagnen es gibt
    [style] wie geschrieben werden soll
   *[help] was sich fragen lässt
}{ $n ->
    [0] .
   *[other] : { $names }.
}
