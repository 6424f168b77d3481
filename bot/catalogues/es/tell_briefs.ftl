# Qué briefs están abiertos, quién los escribe y para cuándo.

tell-briefs-unknown = No conozco ningún brief con ese identificador.
tell-briefs-nothing = { $own ->
    [yes] No tienes ningún brief que escribir.
   *[no] { $who } no tiene ningún brief que escribir.
}
tell-briefs-none-for = Nadie escribe para { $cells }: ningún brief para eso está abierto.
tell-briefs-unassigned = Aún no lo escribe nadie: { $brief }
tell-briefs-line = { $id } «{ $title }»: { $cell }, para { $needs }. { $state }
tell-briefs-state = Estado: { $status }; redacción: { $writer }; entrega: { $due }.
tell-briefs-nobody = nadie
tell-briefs-no-date = sin fecha
tell-briefs-requested = Lo pidió { $who }.
tell-briefs-requested-on = Lo pidió { $who } el { $day }.
tell-briefs-late-ones = { $n ->
    [one] { $n } brief va con retraso:
   *[other] { $n } briefs van con retraso:
}
tell-briefs-none-late = { $own ->
    [yes] Ninguno de tus briefs va con retraso.
   *[no] Ningún brief va con retraso.
}
tell-briefs-none-due = { $own ->
    [yes] Ninguno de tus briefs vence (del { $first } al { $last }).
   *[no] Ningún brief vence (del { $first } al { $last }).
}
tell-briefs-late = { $n ->
    [one] { $n } día de retraso.
   *[other] { $n } días de retraso.
}
tell-briefs-is-it = { $said ->
    [yes] Sí.
    [over] No, se descartó.
   *[no] No, todavía no.
}
tell-briefs-sharpened = redactado por un modelo: { $fields }
tell-briefs-version = Versión { $version }: { $who }, { $day }. { $what }
tell-briefs-asked-for = { $own ->
    [yes] De lo que pediste:
   *[no] De lo que pidió { $who }:
}
tell-briefs-arrived = Desde entonces llegó a la biblioteca, para todo lo que trata { $id }: { $asset }. Di «sí» donde se pregunta, o «{ $id } está publicado como» y su id.
tell-briefs-reviewers = Revisan { $id }: { $reviewers }.
tell-briefs-versions = { $id } «{ $title }», primero la versión más nueva:
tell-briefs-no-version = { $id } tiene las versiones 1 a { $newest }.
tell-briefs-compared = { $same ->
    [yes] { $id }: las versiones { $first } y { $last } dicen lo mismo.
   *[no] { $id }, de la versión { $first } a la versión { $last }:
}
tell-briefs-closed-by = { $id }: { $status }, por { $who } el { $day }: { $said }
tell-briefs-needed = { $id } es para { $cell }: { $needs }.
tell-briefs-file = { $id } entero como archivo: en Slack sigue aquí; en la línea de órdenes se exporta.
tell-briefs-became = { $id } se publicó como { $assets }.
tell-briefs-not-out = { $id } todavía no es ningún contenido.
tell-briefs-none-to-review = Ningún brief en revisión te nombra como revisor.
tell-briefs-none-on = { $n ->
    [0] Nadie está con «{ $matter }»: no hay ningún brief abierto.
   *[other] Nadie está con «{ $matter }». Abiertos:
}
