# Por qué un paquete tiene estos contenidos, o una matriz estas cifras.

why-given-pack = { $n ->
    [one] Está en el paquete por esta necesidad:
   *[other] Están en el paquete por estas necesidades:
}
why-given-matrix = Todas las cifras se calculan igual; esta es la más débil, { $cell }:
why-given-found = { $n ->
    [one] Se encontró por esto:
   *[other] Se encontraron por esto, el mejor primero:
}
why-given-says = { $quote ->
    [title] Lo dice su título.
   *[other] Dice: { $quote }
}
why-given-rules = { $asset }, contrastado con todas las reglas para compartir:
why-given-rule = { $rule ->
    [status] publicado
    [expired] { $day ->
        [none] sin fecha de fin
       *[other] válido hasta el { $day }
    }
    [superseded] ninguno más nuevo lo sustituye
    [withdrawn] { $permission ->
        [none] ningún cliente tiene que permitirlo
       *[other] ningún cliente ha retirado su permiso
    }
    [claims] no contiene afirmaciones que no se pueden usar
   *[audience] { $audience ->
        [nda] para lectores bajo NDA, y se dice
       *[other] para lectores de fuera
    }
}
why-given-nothing = Nada de lo que se puede dar aquí tiene un título, una etiqueta o una frase lo bastante cercana a la pregunta.
