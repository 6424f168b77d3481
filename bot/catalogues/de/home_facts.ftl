# Was aus Rückmeldungen geworden ist, auf der eigenen Seite.

home-facts-no-good = nicht brauchbar
home-facts-gone = { $asset }, { $reason }: wird nicht mehr verwendet.
home-facts-with-owner = { $asset }, { $reason }: { $owner } hat Ihren Hinweis.
home-facts-wish = { $outcome ->
    [granted] { $target }, { $field } { $after }: erledigt.
    [gone] { $target }, { $field } { $after }: gibt es nicht mehr.
   *[waiting] { $target }, { $field } { $after }: notiert, die Dateien sagen es noch nicht.
}
