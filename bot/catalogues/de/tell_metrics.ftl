# Figures of the map, of use and of questions.

tell-metrics-gaps = Lücken: { $gap }; teilweise abgedeckt: { $partial }; Zellen mit Lesern: { $cells }.
tell-metrics-needs = Bedürfnisse: { $n }; erfüllt: { $met }; schwach: { $weak }; nicht erfüllt: { $unmet }.
tell-metrics-map = Personas: { $personas }; Phasen: { $phases }.
tell-usage-most = Am meisten genutzt in 90 Tagen: { $asset } ({ $times }×). Bekannt ist die Nutzung von { $of } Assets.
tell-usage-least = Am wenigsten genutzt in 90 Tagen: { $asset } ({ $times }×). Bekannt ist die Nutzung von { $of } Assets.
tell-usage-line = { $n }×: { $asset }
tell-usage-line-blocked = { $n }×: { $asset }, nicht verwenden: { $why }
tell-usage-unknown = Dazu ist keine Nutzung verzeichnet.
tell-questions = { $n ->
    [0] Vom { $first } bis { $last } blieb keine Frage unbeantwortet ({ $of } gestellt).
    [one] { $n } Frage von { $of } blieb vom { $first } bis { $last } unbeantwortet.
   *[other] { $n } Fragen von { $of } blieben vom { $first } bis { $last } unbeantwortet.
}
tell-questions-closed = { $n ->
    [one] { $n } davon ist durch ein seither veröffentlichtes Stück erledigt.
   *[other] { $n } davon sind durch seither veröffentlichte Stücke erledigt.
}
tell-questions-unmatched = { $n ->
    [one] { $n } davon erklärt kein Bedarf der Karte: vielleicht fehlt er dort.
   *[other] { $n } davon erklärt kein Bedarf der Karte: vielleicht fehlen dort welche.
}
tell-questions-no-need = kein Bedarf erklärt sie
