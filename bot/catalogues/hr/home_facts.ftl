# Što je bilo s nečijim povratnim informacijama, na vlastitoj stranici.

home-facts-no-good = nije dobro
home-facts-gone = { $asset }, { $reason }: više se ne koristi.
home-facts-with-owner = { $asset }, { $reason }: { $owner } ima vašu napomenu.
home-facts-wish = { $outcome ->
    [granted] { $target }, { $field } { $after }: učinjeno.
    [gone] { $target }, { $field } { $after }: više ne postoji.
   *[waiting] { $target }, { $field } { $after }: zabilježeno, datoteke to još ne kažu.
}
