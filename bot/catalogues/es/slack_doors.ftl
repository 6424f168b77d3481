# Puertas que no son preguntas: inicio de invitados, atajos, enlaces, pasos de flujos, lo que se dice más tarde.

slack-guest-home = *Hola.* Encuentro contenido público de esta empresa: pídeme un tema en la pestaña Mensajes.
slack-proposed = { $n ->
    [one] Propuesto para la biblioteca
   *[other] { $n } propuestos para la biblioteca
}
slack-proposed-by = de { $who }
slack-digest-muted = Ya no recibirás resúmenes. *Ajustes*, en mi pestaña de inicio, los recupera.
slack-answerable = El { $day } preguntaste: «{ $question }». Ahora hay algo:
slack-ask-again = Preguntar otra vez
slack-proposal-kept = «{ $title }» queda propuesto para la biblioteca. Marketing lo ve en Inicio y en la auditoría. El archivo de abajo va a la carpeta de la biblioteca cuando se rellenen sus líneas vacías.
slack-already-there = Eso ya está en la biblioteca: { $asset }, { $state }.
slack-already-proposed = «{ $title }» ya está propuesto para la biblioteca y aún no está en ella. Marketing lo ve en Inicio y en la auditoría hasta que un contenido tenga esta dirección.
slack-nothing-to-find = En este mensaje no hay palabras que buscar.
slack-step-nothing-asked = El paso no recibió nada que buscar: indica una persona, una fase o de qué trata.
slack-step-nothing-found = Nada público de la biblioteca encaja. Quita la persona o la fase, o usa otras palabras.
slack-step-unknown-persona = No conozco la persona «{ $persona }». El mapa tiene: { $known }.
slack-step-unknown-phase = No conozco la fase «{ $phase }». El mapa tiene: { $known }.
slack-step-broke = Milepost no pudo buscarlo. Ejecuta el flujo otra vez; si se repite, pregunta a quien lleva Milepost (código { $code }).
slack-owner = Responsable
slack-expires-on = Caduca
slack-used-lately = Usos en 90 días
slack-sharing = Se puede enviar
slack-may-send = { $kind ->
    [offer] sí
    [offer_with_notice] con NDA
    [internal_only] no, solo para colegas
   *[withheld] no
}
