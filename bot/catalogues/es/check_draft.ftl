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
check-draft-words-only = Las necesidades se buscaron solo por sus palabras: el sentido no se puede comparar en este idioma. Lee tú mismo lo que figura como ausente.
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
check-draft-for-whom = ¿Para quién es este borrador? Envíalo de nuevo con el lector y la fase en la primera línea, por ejemplo { $cells }, o con el número de tu brief.
check-draft-finding = { $kind ->
    [missing-need] nada responde a { $about }, «{ $wanted }». Escribe esa parte o quita la necesidad del brief.
    [near-need] esto es lo más cercano a { $about }, «{ $wanted }»; ninguna cifra, paso o lista junto a ello lo responde con seguridad. Respóndelo ahí o da tú el visto bueno.
    [forbidden-claim] { $about } lo prohíbe: { $found }. { $instead ->
        [yes] Di en su lugar: «{ $wanted }».
       *[no] Quítalo.
    }
    [expired-claim] la afirmación { $about } tras { $found } ha caducado. Pide que se apruebe de nuevo o quita la cifra.
    [unapproved-claim] la afirmación { $about } tras { $found } no está aprobada. Pide que se apruebe o quita la cifra.
    [changed-claim] esto dice { $about } con otras cifras. Escríbelo como está aprobado: «{ $wanted }».
    [cut-claim] { $about } está aprobada entera, y aquí falta: { $found }. Escríbela como está aprobada: «{ $wanted }».
    [unbacked-figure] ninguna afirmación aprobada dice { $found }. { $instead ->
        [yes] Sobre esto { $about } dice: «{ $wanted }». Úsala tal como está o quita la cifra.
       *[no] Usa una aprobada o quita la cifra.
    }
    [unbacked-promise] no está en el registro: «{ $found }». { $instead ->
        [yes] Sobre esto { $about } dice: «{ $wanted }». Úsala tal como está, haz aprobar esto o quítalo.
       *[no] Ninguna afirmación aprobada lo promete. Hazlo aprobar o quítalo.
    }
    [superlative] «{ $found }» es una afirmación que nadie aprobó. Di lo que se puede mostrar.
    [customer] «{ $about }» no autorizó que se le nombre. Quita el nombre u obtén antes el permiso.
    [competitor] «{ $about }» es un competidor. Haz revisar lo que se dice de él o quita el nombre.
    [contact] «{ $about }» es una persona de un cliente. Quita el nombre.
    [blocked-link] { $about } no se puede dar a este lector: { $why }. { $instead ->
        [yes] Enlaza { $wanted } en su lugar.
       *[no] Quita el enlace.
    }
    [nda-link] { $about } es para lectores con NDA. Dilo junto al enlace o quítalo.
    [blocked-mention] { $about } no se puede dar a este lector: { $why }. { $instead ->
        [yes] Nombra { $wanted } en su lugar.
       *[no] Quita su nombre.
    }
    [nda-mention] { $about } es para lectores con NDA. Dilo donde lo nombras o quítalo.
    [lying-link] el enlace { $about } engaña ({ $found }). Corrígelo o quítalo.
    [unknown-link] { $about } no es una dirección de la biblioteca. Corrígela o añade el contenido.
    [competitor-link] { $about } lleva a { $found }, un competidor. Quita el enlace.
    [foreign-link] { $about } lleva fuera de vuestras propias páginas. Déjalo solo si el lector lo necesita.
    [forbidden-word] la guía de estilo descarta «{ $about }». { $instead ->
        [yes] Escribe «{ $wanted }».
       *[no] Usa otra palabra.
    }
    [unused-word] este lector no dice «{ $about }». Usa una palabra suya.
    [early-call] «{ $found }» pide más de lo que este lector da en esta fase. { $instead ->
        [yes] Termina con lo que pide el brief: «{ $wanted }».
       *[no] Pide un paso suyo.
    }
    [exclamation] la guía de estilo no quiere signos de exclamación. Termina con un punto.
    [long-sentence] { $found } palabras en una frase. Haz dos.
    [too-long] tiene { $found } palabras y se pidieron { $wanted }. Corta lo que no sirve a ninguna necesidad.
    [too-short] { $about ->
        [page] tiene { $found } palabras: todavía no es una página. Escribe lo que falta.
       *[other] tiene { $found } palabras y se pidieron al menos { $wanted }. Responde primero lo que falta.
    }
    [other-depth] con { $about } palabras su profundidad es «{ $found }», y se pidió «{ $wanted }». Recorta o amplía, o cambia el brief.
    [other-format] no tiene la forma que se pidió: { $wanted }. Dale esa forma o cambia el brief.
    [no-companion] con él se pidió: { $wanted }, y aquí nada lo menciona. Añádelo o di dónde está.
    [other-language] está en { $found } y se pidió { $wanted }. Tradúcelo o cambia el brief.
    [copy] comparte el { $found } % de sus palabras con { $about }, «{ $wanted }». Actualiza ese contenido en lugar de publicar otro.
    [same-passage] esto está palabra por palabra en { $about }. Enlázalo o escríbelo de nuevo.
    [personal] «{ $about }» son datos personales. Quítalos.
    [colleague] «{ $about }» es la dirección propia de un colega. Da la de un equipo.
    [order] esto da órdenes a una máquina; no se siguió. Averigua quién lo escribió y quítalo.
    [hidden] ningún lector ve esto. Quítalo antes de publicar.
    [placeholder] «{ $about }» está por rellenar. Rellénalo.
    [empty-section] no hay nada bajo este título. Escribe la sección o quita el título.
    [unreadable] aquí hay letras rotas. Escríbelas de nuevo y guarda el archivo como UTF-8.
    [page-without-text] la página { $found } no tiene texto legible. Mírala tú mismo.
    [tracked-changes] el archivo tiene { $found } cambios marcados; se leyó como si todos se aceptaran. Acéptalos o recházalos.
    [comments] el archivo tiene { $found } comentarios. Resuélvelos y bórralos.
   *[other-extension] la extensión del archivo no dice lo que es. Cámbiale el nombre.
}
check-draft-alone = { $n ->
    [0] Comparado con { $approved } afirmaciones aprobadas y { $forbidden } prohibidas y con la guía de estilo: { $made ->
        [none] nada se acerca a ninguna. Lo que el registro no nombra no lo puede autorizar: una promesa con otras palabras la tienes que juzgar tú.
       *[other] dice lo que dice { $made }, y nada se acerca a una prohibida.
    }
    [one] Hay una cosa que mejorar, lo lea quien lo lea:
   *[other] Hay { $n } cosas que mejorar, lo lea quien lo lea:
}
check-draft-reader = Para compararlo con lo que necesita un lector, nombra la persona y la fase antes del texto, por ejemplo { $cells }.
