# The voice rules of the company, which are said as they are written.

tell-style-none = No hay ninguna guía de estilo en el espacio de trabajo.
tell-style-silent = La guía de estilo no dice nada sobre: { $language }.
