# What in the library needs a hand. The findings themselves are in common.

audit-library-headline = { $n } de { $assets } { $assets ->
    [one] contenido
   *[other] contenidos
} { $n ->
    [one] necesita un repaso:
   *[other] necesitan un repaso:
}
audit-library-nothing = No hay nada que arreglar.
audit-library-empty = Todavía no hay ningún contenido en la biblioteca.
audit-library-found = { $finding } ({ $n }): { $assets }
audit-library-more = { $n } más
audit-library-proposed = propuestos ({ $n }): { $titles }
audit-library-none-of = Ningún contenido está en «{ $findings }». Por otros motivos, { $n } de { $assets } necesitan atención.
audit-library-used = { $n } usos en 90 días
audit-library-unused = { $n ->
    [one] 1 de { $of } contenidos publicados ({ $share }) no se usó en los últimos 90 días:
   *[other] { $n } de { $of } contenidos publicados ({ $share }) no se usaron en los últimos 90 días:
}
audit-library-general = Un porcentaje oído en otra parte es una afirmación general; este está contado en nuestra biblioteca.
