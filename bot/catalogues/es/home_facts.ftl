# Qué fue de los comentarios de alguien, en su propia página.

home-facts-no-good = no sirve
home-facts-gone = { $asset }, { $reason }: ya no se usa.
home-facts-with-owner = { $asset }, { $reason }: { $owner } tiene tu nota.
home-facts-wish = { $outcome ->
    [granted] { $target }, { $field } { $after }: hecho.
    [gone] { $target }, { $field } { $after }: ya no existe.
   *[waiting] { $target }, { $field } { $after }: anotado, los archivos aún no lo dicen.
}
