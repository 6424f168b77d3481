# Lo que un mensaje pide en una oportunidad además de su paquete.

asked-nearest = Lo más cercano a lo que pide { $account }: { $assets }.
asked-rival = Frente a { $rival }: { $assets }, interno, no compartir fuera.
asked-rival-none = Frente a { $rival } no hay ninguna battlecard que se pueda leer aquí.
asked-no-format = { $formats }: no hay nada así que se pueda enviar a { $account }.
