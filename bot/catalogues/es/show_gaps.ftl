# The gap list: what is missing most, why, and the cheapest thing to do.

show-gaps-biggest = El mayor hueco: { $cell }, prioridad { $priority }.
show-gaps-biggest-seen = El mayor hueco ({ $lens }): { $cell }, prioridad { $priority }.
show-gaps-one = { $cell }: prioridad { $priority }.
show-gaps-line = { $place } · { $cell } · { $priority } ({ $participation }, cobertura { $covered }): { $why }
# Reasons, said one after the other with commas between them.
show-gaps-open = { $n ->
    [one] { $n } necesidad abierta
   *[other] { $n } necesidades abiertas
}
show-gaps-asked = { $n ->
    [one] se ha preguntado { $n } vez en { $days } días
   *[other] se ha preguntado { $n } veces en { $days } días
}
show-gaps-stuck = { $n ->
    [one] { $accounts } está parada aquí
   *[other] { $accounts } están paradas aquí
}
show-gaps-do = por hacer: { $work }
# Things to do, said one after the other.
show-gaps-work = { $action } { $asset } para { $needs }
show-gaps-write = escribir algo nuevo para { $needs }
show-gaps-wait = esperar a { $briefs }
show-gaps-held = { $writer ->
    [somebody] { $brief } ya se está escribiendo para { $needs }
   *[nobody] { $brief } está pedido para { $needs } y nadie lo escribe
}
show-gaps-reason = { $action } para { $need }
show-gaps-meets = ya cubre { $need }
show-gaps-not-to-write = No hace falta escribir: { $cell } ({ $work }).
show-gaps-under-way = Fuera de la lista: { $cell }, { $brief } ({ $facts }).
show-gaps-under-way-beside = También en curso para { $cell }: { $brief }, para { $needs } ({ $facts }).
show-gaps-nobody = nadie todavía
show-gaps-due = para el { $day }
show-gaps-why = ¿Por qué?
show-gaps-why-question = ¿por qué va primero { $persona } en { $phase }?
show-gaps-none = Ningún hueco abierto: todas las necesidades están cubiertas o nadie necesita contenido ahí.
show-gaps-none-there = Ningún hueco abierto en { $cells }: todas las necesidades están cubiertas o nadie necesita contenido ahí.
show-gaps-put-off = Aplazado hasta el { $day }: { $cell } ({ $who }{ $why })
show-gaps-none-put-off = No hay ningún hueco aplazado.
show-gaps-barred = existe { $asset }, no usar: { $why }
show-gaps-no-writing = { $n ->
    [one] Un hueco se cierra sin escribir, entero o en parte:
   *[other] { $n } huecos se cierran sin escribir, enteros o en parte:
}
show-gaps-all-to-write = Ninguno: en todos hay algo que escribir.
show-gaps-needs = Sin cubrir: { $n } de { $all } necesidades.
show-gaps-needs-more = y { $n } más
