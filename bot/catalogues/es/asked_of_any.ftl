# Lo que se pregunta de un brief.

brief-asked-reader = { $id } es para { $persona } en { $phase }: { $who }
brief-asked-nobody = No consta quién pidió { $id }.
brief-asked-form = { $id }: { $text }.
brief-asked-reads = Para leer antes de { $id }: { $sources }.
