# Se propone un brief, o se dice por qué nadie debería escribirlo.

propose-brief-which = ¿Para quién y en qué fase? Donde más falta hace:
propose-brief-candidate = { $cell }, prioridad { $priority }
propose-brief-unknown = «{ $word }» no está en el mapa.
propose-brief-no-reader = { $unmapped ->
    [yes] { $cell } aún no está en el mapa: nadie sabe quién lo leería.
   *[no] { $cell } no participa: nadie lo leería.
}
propose-brief-better = Mejor: { $cell }.
propose-brief-made-for-it = { $uses ->
    [one] { $asset } se hizo para eso y se usó { $uses } vez en 90 días.
   *[other] { $asset } se hizo para eso y se usó { $uses } veces en 90 días.
}
propose-brief-takes-no-part = dirigido a quien no participa
propose-brief-open = Ya hay un brief abierto: { $id } «{ $title }». { $state }
propose-brief-covered = Cobertura de { $cell }: { $coverage }; todo lo que importa ahí está cubierto.
propose-brief-open-elsewhere = Abierto para { $persona }: { $cells }.
propose-brief-nothing-open = Para { $persona } no hay nada abierto en ninguna fase.
propose-brief-all-the-same = Para escribir aun así, di la necesidad:
propose-brief-title = Propuesta de brief para { $cell } ({ $participation }): «{ $title }», { $points }/100 puntos.
propose-brief-why-now = Por qué ahora: { $text }
propose-brief-needs = Necesidades: { $text }
propose-brief-change = De → a: { $text }
propose-brief-takeaway = Idea clave: { $text }
propose-brief-form = Forma: { $text }
propose-brief-due = Entrega: { $text }
propose-brief-success = Éxito, en cobertura: { $text }
propose-brief-to-fix = Por corregir: { $text }
propose-brief-whole = El brief completo
propose-brief-link = para enlazar: responde a { $need }
propose-brief-whole-question = enséñame el brief completo para { $persona } en { $phase }
propose-brief-need-label = Brief: { $need }
propose-brief-need-question = brief para { $need }
propose-brief-open-beside = Hay un brief abierto para esta celda: { $id } «{ $title }». { $state } Lo que deja abierto:
propose-brief-open-label = Abrir { $id }
propose-brief-open-question = muéstrame el brief { $id }
propose-brief-no-such-topic = Ninguna necesidad de { $phases } trata de «{ $topic }».
propose-brief-no-such-topic-for = Ninguna necesidad de { $personas } trata de «{ $topic }». ¿Cuál de ellas es?
propose-brief-topic-elsewhere = Es una de { $cell }: { $need } ({ $id }).
propose-brief-or-elsewhere = O esta de { $cell }: { $need } ({ $id }).
propose-brief-others-meant = Se ha tomado «{ $persona }», cuyo hueco va primero; en { $phase } este papel es también de { $others }: nombra a quién va dirigido para tener el suyo.
propose-brief-dropped-before = { $name } descartó { $id }, para estas necesidades, el { $day }{ $reason ->
    [yes] : { $why }.
   *[no] .
}
propose-brief-writer = Una propuesta no la escribe nadie. { $name } la recibe cuando digas «guárdalo».
propose-brief-taken-as = Entendida como la pregunta de { $name } del { $day }: { $question }
propose-brief-nobody-kept = Nadie ha guardado todavía esta propuesta para { $cell }: no tiene número, ni redactor, ni versiones. Con «guárdalo» se guarda.
propose-brief-nothing-to-drop = De la propuesta para { $cell } no hay nada guardado, así que no hay nada que descartar. Sus necesidades siguen abiertas.
propose-brief-no-such-need = En el mapa no hay ninguna necesidad { $ids }.
