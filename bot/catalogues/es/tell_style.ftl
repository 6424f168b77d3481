# The voice rules of the company, which are said as they are written.

tell-style-none = No hay ninguna guía de estilo en el espacio de trabajo.
tell-style-silent = { $known ->
    [yes] La guía de estilo no dice nada sobre «{ $topic }»: pregunta a { $ask }.
   *[no] La guía de estilo no dice nada sobre «{ $topic }».
}
tell-style-rule = La guía de estilo: «{ $rule }»
tell-style-length = Según el mapa, { $persona } ({ $phases }): { $length }.
tell-style-unsaid = { $persona } nunca dice { $terms }.
