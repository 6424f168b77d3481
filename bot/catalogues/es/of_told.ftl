# Lo que un mensaje corto pregunta de lo que se acaba de decir.

of-told-for-owner = { $account }: eso es para quien lleva la oportunidad.
of-told-deal-since = { $account } está en { $stage } desde el { $day }.
of-told-no-amounts = Lo que valen estas oportunidades es para quien las lleva.
of-told-number = { $n }: { $things }.
of-told-some = { $n } de { $all }:
of-told-none-so = Ninguno de los { $n } es así.
of-told-not-written = no hay nada anotado
of-told-no-end = sin fin anotado
of-told-in-language = { $said ->
    [it] { $asset } está en { $language }.
    [others] { $asset } está en { $own }; en { $language } hay para la misma necesidad: { $assets }.
   *[none] { $asset } está en { $own }; no hay nada en { $language } para las mismas necesidades.
}
of-told-due = { $day ->
    [none] { $brief }: sin fecha.
   *[other] { $brief }: para el { $day }.
}
of-told-writer = { $writer ->
    [none] { $brief }: todavía no lo escribe nadie.
   *[other] { $brief }: lo escribe { $writer }.
}
of-told-reader = Para { $cell }: { $who }
of-told-can-ask = { $kind ->
    [deal] De { $thing } se puede preguntar: quién la lleva, importe, etapa y desde cuándo, próximo paso, cierre, último contacto, competidor, personas, quién bloquea, historial.
    [asset] De { $thing } se puede preguntar: responsable, lector, última revisión, caducidad, extensión, formato, idiomas, enlace, si puede salir.
    [claim] De { $thing } se puede preguntar: dónde está, quién la aprobó, hasta cuándo, muestra, texto exacto.
    [brief] De { $thing } se puede preguntar: quién escribe, fecha, quién lo pidió, lector, esquema, extensión, revisores.
    [proposal] Del brief para { $thing } se puede preguntar: lector, fecha, esquema, extensión, revisores, quién lo pidió; «guárdalo» lo guarda.
    [gap] De { $thing } se puede preguntar: quién lo pidió, quién escribe, por qué, qué da menos trabajo.
    [campaign] De { $thing } se puede preguntar: responsable, fechas, canales, lector, contenido.
   *[other] De { $thing } se puede preguntar: quién lo dijo, cuándo, en qué nota.
}
