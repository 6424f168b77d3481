# From another stage vocabulary to the phases of the map.

translate-stages-headline = { $name } → fases del mapa:
translate-stages-stage = { $stage } → { $phases }
translate-stages-also = { $stage } → { $phase } (también { $others })
translate-stages-nowhere = { $stage } → ninguna
translate-stages-note = Nota sobre { $stage }: { $note }.
translate-stages-source = La correspondencia está en el archivo crosswalk y se puede cambiar allí.
translate-stages-unknown = No está en ningún modelo que conozca: { $stages }. Puedo traducir: { $known }.
translate-stages-unnamed = No conozco ningún modelo con esa etapa. Puedo traducir: { $known }.
translate-stages-nothing-known = No hay ningún archivo crosswalk en el espacio de trabajo, así que no puedo traducir etapas.
translate-stages-word = «{ $word }»
