# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Redacción
slack-role-sales = Ventas
slack-finding-expired = caducados
slack-finding-superseded = sustituidos
slack-finding-draft = en borrador
slack-finding-withdrawn = permiso retirado
slack-finding-never-used-90d = sin usar
slack-finding-untagged = sin etiquetas
slack-finding-not-involved-cells = para nadie
slack-finding-stale = anticuados
slack-finding-duplicates = pares duplicados
slack-finding-due-to-expire-180d = caducan pronto
slack-finding-mis-tagged-suspects = etiquetas dudosas
slack-finding-gives-orders = da órdenes
slack-reason-outdated = Anticuado
slack-reason-wrong-format = Formato equivocado
slack-reason-wrong-persona = Lector equivocado
slack-reason-missing = Falta algo
slack-digest-weekly = Cada lunes, 9:00
slack-digest-never = Nunca
