# The gap list: what is missing most, why, and the cheapest thing to do.

show-gaps-biggest = Najveća praznina: { $cell }, prioritet { $priority }.
show-gaps-biggest-seen = Najveća praznina ({ $lens }): { $cell }, prioritet { $priority }.
show-gaps-one = { $cell }: prioritet { $priority }.
show-gaps-line = { $place } · { $cell } · { $priority } ({ $participation }, pokrivenost { $covered }): { $why }
# Reasons, said one after the other with commas between them.
show-gaps-open = { $n ->
    [one] { $n } otvorena potreba
    [few] { $n } otvorene potrebe
   *[other] { $n } otvorenih potreba
}
show-gaps-asked = { $n ->
    [one] { $n } upit u { $days } dana
    [few] { $n } upita u { $days } dana
   *[other] { $n } upita u { $days } dana
}
show-gaps-stuck = { $n ->
    [one] ovdje je zapeo posao { $accounts }
   *[other] ovdje su zapeli poslovi { $accounts }
}
show-gaps-do = što učiniti: { $work }
# Things to do, said one after the other.
show-gaps-work = { $action } { $asset } za { $needs }
show-gaps-write = napisati nešto novo za { $needs }
show-gaps-wait = pričekati { $briefs }
show-gaps-held = { $writer ->
    [somebody] { $brief } se već piše za { $needs }
   *[nobody] { $brief } je zatražen za { $needs }, a nitko ga ne piše
}
show-gaps-reason = { $action } za { $need }
show-gaps-meets = već pokriva { $need }
show-gaps-not-to-write = Ne treba pisati: { $cell } ({ $work }).
show-gaps-under-way = Nije na popisu: { $cell }, { $brief } ({ $facts }).
show-gaps-under-way-beside = Za { $cell } se radi i { $brief }, za { $needs } ({ $facts }).
show-gaps-nobody = još nitko
show-gaps-due = rok { $day }
show-gaps-why = Zašto?
show-gaps-why-question = zašto je { $persona } u fazi { $phase } na vrhu?
show-gaps-none = Nema otvorenih praznina: sve su potrebe pokrivene ili ondje nitko ne treba sadržaj.
show-gaps-none-there = Nema otvorenih praznina ({ $cells }): sve su potrebe pokrivene ili ondje nitko ne treba sadržaj.
show-gaps-put-off = Odgođeno do { $day } { $cell } ({ $who }{ $why })
show-gaps-none-put-off = Nijedna praznina nije odgođena.
show-gaps-barred = postoji { $asset }, ne koristiti: { $why }
show-gaps-no-writing = { $n ->
    [one] Bez pisanja, posve ili dijelom, zatvara se { $n } praznina:
    [few] Bez pisanja, posve ili dijelom, zatvaraju se { $n } praznine:
   *[other] Bez pisanja, posve ili dijelom, zatvara se { $n } praznina:
}
show-gaps-all-to-write = Nijedna: u svakoj treba nešto napisati.
show-gaps-needs = Nepokriveno: { $n } od { $all } potreba.
show-gaps-needs-more = i još { $n }
