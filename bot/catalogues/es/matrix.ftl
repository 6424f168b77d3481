# The coverage matrix as a table.

matrix-title = Cobertura, { $day }
matrix-title-through = Cobertura ({ $lens }), { $day }
matrix-no-part = – no participa
matrix-not-mapped = ? sin mapear
matrix-weakest-gate = punto de decisión más débil
matrix-average = media
matrix-overall = En total, { $covered }.
matrix-nothing-mapped = Todavía no hay nada mapeado.
matrix-legend = { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper } · 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap }
matrix-flag-stale = envejecida (gran parte es antigua): { $cells }
matrix-flag-thin = frágil (casi todo depende de un solo contenido): { $cells }
matrix-flag-nda = NDA (hace falta antes de enviar): { $cells }
matrix-flag-other-language = solo en otro idioma (nada en el idioma pedido): { $cells }
