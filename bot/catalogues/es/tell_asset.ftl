# What is known of an asset: may it be used, how fresh is it, what does it serve.

tell-asset-unknown = No conozco ningún contenido con ese nombre que se pueda mostrar aquí.
tell-asset-may-be-shared = { $asset }: se puede compartir.
tell-asset-not-for-use = { $asset }: no se puede usar.
tell-asset-usable = { $asset }: sí, se puede usar.
tell-asset-internal = { $asset }: INTERNO, solo para colegas.
tell-asset-internal-no = No, no fuera: { $asset } es INTERNO, solo para colegas.
tell-asset-withheld = { $asset }: no, no se puede usar: { $reason }.
tell-asset-claim = { $id }: { $why }.
tell-asset-claim-instead = { $id }: { $why }. Usa { $instead } en su lugar: { $claim }.
tell-asset-never-reviewed = nunca revisado
tell-asset-overdue = revisado el { $day }, revisión pendiente desde el { $due }
tell-asset-due = revisado el { $day }, próxima revisión el { $due }
tell-asset-expires = caduca el { $day }
tell-asset-serves = Sirve para: { $needs }.
tell-asset-suggested = quizá también, aún sin etiqueta: { $needs }
tell-asset-used = { $n ->
    [0] Sin usar en 90 días
    [one] Usado { $n } vez en 90 días
   *[other] Usado { $n } veces en 90 días
}.
tell-asset-used-last = { $n ->
    [0] Sin usar en 90 días
    [one] Usado { $n } vez en 90 días
   *[other] Usado { $n } veces en 90 días
}; la última, el { $day }.
tell-asset-owner = Responsable: { $owner }.
tell-asset-same-need = cubre la misma necesidad
tell-asset-cells-aged = { $cells }: { $assets }, { $aged } fuera de su vida útil.
tell-asset-cells-fresh = { $cells }: { $n ->
    [0] ningún contenido
    [one] el único contenido está dentro de su vida útil
   *[other] los { $n } contenidos están dentro de su vida útil
}.
tell-asset-for = Para { $readers } en { $phases }.
tell-asset-versions = Otras versiones: { $assets }.
tell-asset-no-versions = No se conoce otra versión.
tell-asset-languages = En { $language }; { $assets ->
    [none] nada en otro idioma cubre las mismas necesidades
   *[other] para las mismas necesidades en otros idiomas: { $assets }
}.
tell-asset-newest = Lo más nuevo: { $asset }.
tell-asset-of-day = { $asset }, del { $day }
tell-asset-expiry = { $gone ->
    [yes] Caducó el { $day }
   *[no] Caduca el { $day }
}.
tell-asset-no-expiry = No tiene fecha de caducidad.
tell-asset-no-figures = su texto no da ninguna cifra
