# What was written down.

storing-stored = Guardado: { $what }.
storing-rehearsed = Entendido, pero en un ensayo no se guarda nada: { $what }.
