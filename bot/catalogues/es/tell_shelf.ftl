# Records of the library by whose they are, how old and how used.

tell-shelf-first = { $order ->
    [oldest] Revisado hace más tiempo
    [newest] Lo más nuevo
    [most_used] Lo más usado en 90 días
    [least_used] Lo menos usado en 90 días
   *[worst] Lo que más hay que arreglar
}: { $asset }.
tell-shelf-found = { $n ->
    [0] Ninguno de { $all }: { $what }.
   *[other] { $n } de { $all }: { $what }.
}
tell-shelf-owner = responsable { $owner }
tell-shelf-trait = { $trait ->
    [unreviewed] sin revisar desde el { $day }
    [unused] sin uso en 90 días
    [needless] sin necesidad
    [unowned] sin responsable
    [overdue] con la revisión atrasada
    [fresh] nuevo del { $day } al { $last }
   *[untranslated] en ningún otro idioma
}
tell-shelf-lacking = sin versión en { $languages }
tell-shelf-created = del { $day }
tell-shelf-reviewed = revisado el { $day }
