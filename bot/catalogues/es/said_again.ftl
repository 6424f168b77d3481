# En lugar de la respuesta que el hilo acaba de tener. Una pregunta se escribe tal cual: el bot debe entenderla.

said-again-unchanged = Eso deja la última respuesta como estaba: { $first }
said-again-nothing-asked = Aquí no se preguntó nada que responda un sí: con eso ni envío ni cambio nada. Lo que dio la última respuesta puedes enviarlo tú.
said-again-unread = No he entendido { $words } aquí; solo volvería a salir la última respuesta.
said-again-contacts = ¿quiénes son los contactos en { $account }?
said-again-reviewed = ¿cuándo se revisó { $asset }?
