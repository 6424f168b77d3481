# Whom of the buyers to ask.

whom-to-interview-nobody = Ninguna oportunidad abierta tiene a nadie conocido de este perfil ({ $persona }): pregunta a ventas a quién entrevistar.
whom-to-interview-why = «{ $topic }» es una necesidad de { $cell }: { $need } ({ $id }).
