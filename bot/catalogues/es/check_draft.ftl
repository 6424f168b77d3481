# Un borrador se comprueba con un brief: qué responde, qué lo detiene y el paso que arregla cada cosa.

check-draft-pasted = el borrador pegado
check-draft-headline = { $points }/100: { $verdict ->
    [ready] listo
    [mend] corrija los puntos indicados
    [rework] rehacer
   *[not-yet] todavía no está listo
}. { $gates ->
    [0] Nada lo detiene
    [one] { $gates } punto lo detiene
   *[other] { $gates } puntos lo detienen
}, { $mend } por corregir. { $cell }: { $met } de { $needs } necesidades respondidas, { $words } palabras.
check-draft-brief = Comparado con { $id } «{ $title }».
check-draft-answered = ✓ { $need }: «{ $quote }» ({ $place }, { $sure ->
    [words] con sus palabras
   *[meaning] probablemente: sentido cercano
})
check-draft-words-only = Las necesidades se buscaron solo por sus palabras: el sentido no se puede comparar en este idioma. Lea usted mismo lo que figura como ausente.
check-draft-more = { $n ->
    [one] { $n } punto más; compruébelo de nuevo cuando estos estén corregidos.
   *[other] { $n } puntos más; compruébelo de nuevo cuando estos estén corregidos.
}
check-draft-place = { $kind ->
    [line] línea { $line }
    [page] página { $page }, párrafo { $paragraph }
    [paragraph] párrafo { $paragraph }
   *[none] { "" }
}
check-draft-line = { $severity ->
    [gate] ✗
    [should] ~
   *[hint] ?
} { $quoted ->
    [yes] { $place }, «{ $quote }»: { $step }
   *[no] { $step }
}
check-draft-for = Revisa este borrador para { $cell }:
check-draft-for-whom = ¿Para quién es este borrador? Envíelo de nuevo con el lector y la fase en la primera línea, por ejemplo { $cells }, o con el número de su brief.
check-draft-finding = { $kind ->
    [missing-need] nada responde a { $about }, «{ $wanted }». Escriba esa parte o quite la necesidad del brief.
    [near-need] esto es lo más cercano a { $about }, «{ $wanted }»; ninguna cifra, paso o lista junto a ello lo responde con seguridad. Respóndalo ahí o dé el visto bueno usted.
    [forbidden-claim] { $about } lo prohíbe: { $found }. { $instead ->
        [yes] Diga en su lugar: «{ $wanted }».
       *[no] Quítelo.
    }
    [expired-claim] la afirmación { $about } tras { $found } ha caducado. Pida que se apruebe de nuevo o quite la cifra.
    [unapproved-claim] la afirmación { $about } tras { $found } no está aprobada. Pida que se apruebe o quite la cifra.
    [changed-claim] esto dice { $about } con otras cifras. Escríbalo como está aprobado: «{ $wanted }».
    [cut-claim] { $about } está aprobada entera, y aquí falta: { $found }. Escríbala como está aprobada: «{ $wanted }».
    [unbacked-figure] ninguna afirmación aprobada dice { $found }. { $instead ->
        [yes] Sobre esto { $about } dice: «{ $wanted }». Úsela tal como está o quite la cifra.
       *[no] Use una aprobada o quite la cifra.
    }
    [unbacked-promise] no está en el registro: «{ $found }». { $instead ->
        [yes] Sobre esto { $about } dice: «{ $wanted }». Úsela tal como está, haga aprobar esto o quítelo.
       *[no] Ninguna afirmación aprobada lo promete. Hágalo aprobar o quítelo.
    }
    [superlative] «{ $found }» es una afirmación que nadie aprobó. Diga lo que se puede mostrar.
    [customer] «{ $about }» no autorizó que se le nombre. Quite el nombre u obtenga antes el permiso.
    [contact] «{ $about }» es una persona de un cliente. Quite el nombre.
    [blocked-link] { $about } no se puede dar a este lector: { $why }. { $instead ->
        [yes] Enlace { $wanted } en su lugar.
       *[no] Quite el enlace.
    }
    [nda-link] { $about } es para lectores con NDA. Dígalo junto al enlace o quítelo.
    [lying-link] el enlace { $about } engaña ({ $found }). Corríjalo o quítelo.
    [unknown-link] { $about } no es una dirección de la biblioteca. Corríjala o añada el contenido.
    [competitor-link] { $about } lleva a { $found }, un competidor. Quite el enlace.
    [foreign-link] { $about } lleva fuera de sus propias páginas. Déjelo solo si el lector lo necesita.
    [forbidden-word] la guía de estilo descarta «{ $about }». { $instead ->
        [yes] Escriba «{ $wanted }».
       *[no] Use otra palabra.
    }
    [unused-word] este lector no dice «{ $about }». Use una palabra suya.
    [exclamation] la guía de estilo no quiere signos de exclamación. Termine con un punto.
    [long-sentence] { $found } palabras en una frase. Haga dos.
    [too-long] tiene { $found } palabras y se pidieron { $wanted }. Corte lo que no sirve a ninguna necesidad.
    [too-short] tiene { $found } palabras y se pidieron al menos { $wanted }. Responda primero lo que falta.
    [other-depth] con { $about } palabras su profundidad es «{ $found }», y se pidió «{ $wanted }». Recorte o amplíe, o cambie el brief.
    [other-format] no tiene la forma que se pidió: { $wanted }. Déle esa forma o cambie el brief.
    [other-language] está en { $found } y se pidió { $wanted }. Tradúzcalo o cambie el brief.
    [copy] comparte el { $found } % de sus palabras con { $about }, «{ $wanted }». Actualice ese contenido en lugar de publicar otro.
    [same-passage] esto está palabra por palabra en { $about }. Enlácelo o escríbalo de nuevo.
    [personal] «{ $about }» son datos personales. Quítelos.
    [colleague] «{ $about }» es la dirección propia de un colega. Dé la de un equipo.
    [order] esto da órdenes a una máquina; no se siguió. Averigüe quién lo escribió y quítelo.
    [hidden] ningún lector ve esto. Quítelo antes de publicar.
    [placeholder] «{ $about }» está por rellenar. Rellénelo.
    [empty-section] no hay nada bajo este título. Escriba la sección o quite el título.
    [unreadable] aquí hay letras rotas. Escríbalas de nuevo y guarde el archivo como UTF-8.
    [page-without-text] la página { $found } no tiene texto legible. Mírela usted mismo.
    [tracked-changes] el archivo tiene { $found } cambios marcados; se leyó como si todos se aceptaran. Acéptelos o rechácelos.
    [comments] el archivo tiene { $found } comentarios. Resuélvalos y bórrelos.
   *[other-extension] la extensión del archivo no dice lo que es. Cámbiele el nombre.
}
check-draft-alone = { $n ->
    [0] Comparado con { $approved } afirmaciones aprobadas y { $forbidden } prohibidas y con la guía de estilo: { $made ->
        [none] nada se acerca a ninguna. Lo que el registro no nombra no lo puede autorizar: una promesa con otras palabras la tiene que juzgar usted.
       *[other] dice lo que dice { $made }, y nada se acerca a una prohibida.
    }
    [one] Hay una cosa que mejorar, lo lea quien lo lea:
   *[other] Hay { $n } cosas que mejorar, lo lea quien lo lea:
}
check-draft-reader = Para compararlo con lo que necesita un lector, nombra la persona y la fase antes del texto, por ejemplo { $cells }.
