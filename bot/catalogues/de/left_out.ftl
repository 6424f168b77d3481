# Was eine Antwort mit Inhalten zum Verschicken weggelassen hat, und warum.

left-out-line = Weggelassen: { $reasons }.
left-out-first = { $n ->
    [one] { $n } Inhalt wurde weggelassen: { $reasons }.
   *[other] { $n } Inhalte wurden weggelassen: { $reasons }.
}
left-out-nothing = Es wurde nichts weggelassen.
left-out-more = und { $n } weitere
left-out-less-why = darf verschickt werden, hilft weniger
left-out-reason = { $kind ->
    [internal] { $n } intern
    [expired] { $n } abgelaufen
    [superseded] { $n } durch Neueres ersetzt
    [status] { $n } nicht veröffentlicht
    [withdrawn] { $n } vom Kunden nicht mehr erlaubt
    [claims] { $n } mit einer Aussage, die nicht verwendet werden darf
    [audience] { $n } für andere Leser
    [language] { $n } in einer anderen Sprache
   *[less] { $n } weniger hilfreich
}
