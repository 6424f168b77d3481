# The gap list: what is missing most, why, and the cheapest thing to do.

show-gaps-biggest = Größte Lücke: { $cell }, Priorität { $priority }.
show-gaps-biggest-seen = Größte Lücke ({ $lens }): { $cell }, Priorität { $priority }.
show-gaps-one = { $cell }: Priorität { $priority }.
show-gaps-line = { $place } · { $cell } · { $priority } ({ $participation }, { $covered } abgedeckt): { $why }
# Reasons, said one after the other with commas between them.
show-gaps-open = { $n ->
    [one] { $n } Bedarf offen
   *[other] { $n } Bedarfe offen
}
show-gaps-asked = { $n }-mal in { $days } Tagen gefragt
show-gaps-stuck = { $n ->
    [one] { $accounts } steckt hier fest
   *[other] { $accounts } stecken hier fest
}
show-gaps-do = zu tun: { $work }
# Things to do, said one after the other.
show-gaps-work = { $asset } { $action } (für { $needs })
show-gaps-write = etwas Neues schreiben (für { $needs })
show-gaps-wait = auf { $briefs } warten
show-gaps-held = { $writer ->
    [somebody] { $brief } ist für { $needs } in Arbeit
   *[nobody] { $brief } ist für { $needs } angefragt, und niemand schreibt es
}
show-gaps-reason = { $action } für { $need }
show-gaps-meets = erfüllt schon { $need }
show-gaps-not-to-write = Nicht zu schreiben: { $cell } – { $work }.
show-gaps-under-way = Nicht in der Liste: { $cell }, { $brief } ({ $facts }).
show-gaps-under-way-beside = Außerdem in Arbeit für { $cell }: { $brief }, für { $needs } ({ $facts }).
show-gaps-nobody = noch niemand
show-gaps-due = fällig am { $day }
show-gaps-why = Warum?
show-gaps-why-question = warum steht { $persona } in { $phase } ganz oben?
show-gaps-none = Keine offene Lücke: Alle Bedarfe sind erfüllt, oder niemand braucht dort Inhalte.
show-gaps-none-there = Keine offene Lücke in { $cells }: Alle Bedarfe dort sind erfüllt, oder niemand braucht dort Inhalte.
show-gaps-put-off = Zurückgestellt bis { $day }: { $cell } ({ $who }{ $why })
show-gaps-none-put-off = Keine Lücke ist zurückgestellt.
show-gaps-barred = { $asset } gibt es, nicht verwenden: { $why }
show-gaps-no-writing = { $n ->
    [one] Bei einer Lücke geht es ohne Schreiben, ganz oder zum Teil:
   *[other] Bei { $n } Lücken geht es ohne Schreiben, ganz oder zum Teil:
}
show-gaps-all-to-write = Bei keiner: Überall ist etwas zu schreiben.
show-gaps-needs = { $n } von { $all } Bedarfen sind nicht erfüllt.
show-gaps-needs-more = und { $n } weitere
