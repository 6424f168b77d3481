# Un cambio que alguien quiere en un contenido.

update-asset-which = ¿Qué contenido? Di su identificador o su título.
update-asset-change = un cambio en { $asset }: { $changes }
update-asset-suggestion = una sugerencia a { $owner } sobre { $asset }: { $changes }
update-asset-field = { $field }: { $before } → { $after }
update-asset-empty = vacío
update-asset-files-decide = Deciden los archivos: aún no ha cambiado nada. Quien cuida la biblioteca lo escribe en el archivo del contenido; cuenta desde la próxima sincronización.
update-asset-owner = Responsable: { $owner }.
update-asset-only-marketing = Solo marketing cambia los contenidos.
update-asset-outdated = «Obsoleto» no es un estado de los archivos; lo leo como archivado, para que no se ofrezca más.
update-asset-effect = { $cell } pasaría de { $before } a { $after }.
update-asset-none-deleted = Milepost no borra: los archivos son de la empresa. Di un contenido y explico cómo se retira.
update-asset-not-deleted = Milepost no borra: los archivos son de la empresa. { $asset }: estado { $status }. Ponlo como archivado en su archivo y dejará de ofrecerse.
update-asset-nothing = ¿Qué cambio? Di un estado, una necesidad, una persona o una fase; fechas, público y responsable están en su archivo.
update-asset-already = Ya está así; no hay nada que cambiar.
update-asset-there = { $asset }: { $status }; personas: { $personas }; fases: { $phases }; necesidades: { $needs }.
update-asset-look = Verlo antes
update-asset-ask = ¿puedo usar { $id }?
update-asset-archive = Archivarlo
update-asset-to-archive = archiva { $id }
update-asset-review = Mejor que se revise
update-asset-to-review = pon { $id } en revisión
