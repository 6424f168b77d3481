# What can be asked.

help-what = Digo qué necesita cada comprador en cada fase, qué tenemos para ello, qué falta y qué conviene escribir después.
help-knows = Lo que digo sale de los archivos de tu empresa: { $assets } y { $needs } de tus lectores.
help-also = También propongo briefs y los guardo, reviso borradores y envío un resumen una vez por semana. En Slack, «/milepost settings» tiene tu idioma, el resumen y los recordatorios; los atajos de un mensaje buscan contenido para él o añaden su enlace a la biblioteca.
help-guests = Encuentro contenido público: pregunta por un tema, una persona o un formato.
help-deal-label = Una oportunidad
help-deal = { $account }: ¿cuánto tiempo lleva en la etapa y quién falta?
help-gaps-label = Huecos para escribir
help-gaps = ¿los 3 mayores huecos para los que podría escribir?
help-spoken = Entendido: en este hilo respondo en { $language } a partir de ahora. Para todas partes, elige tu idioma en «Ajustes», en mi pestaña Inicio.
help-inviting = Escribe «/invite @Milepost» en ese canal y mencióname allí. Un mensaje directo no necesita invitación, y «/milepost» con una pregunta sirve en cualquier canal, solo para tus ojos.
help-installing = Lo hace quien lleva Milepost: docs/slack.md lo trae a Slack en unos diez minutos, README.md lo pone en marcha en un ordenador. Donde ya funciona, «/invite @Milepost» me trae a un canal.
help-adding = En Slack, «Add to library», entre los atajos de un mensaje, propone un enlace a marketing. Quien cuida la biblioteca pone el archivo en su carpeta, con título, persona, fase, formato, idioma y audiencia al principio (docs/workspace.md muestra uno); cuenta desde la próxima sincronización.
help-language = Tu idioma está en «Ajustes», en mi pestaña Inicio. Para un hilo basta con decirlo: «responde en inglés, por favor».
help-settings = Tu idioma, las palabras de las etapas, el resumen y los recordatorios están en «Ajustes», en mi pestaña Inicio. Lo que vale para toda la instalación lo puede listar quien administra Milepost.
help-feedback = Con los pulgares debajo de una respuesta, o dicho en su hilo: «no me sirve», «A12 está desactualizado». Lo leen su responsable y marketing.
help-stopping = No hay nada en marcha que pueda parar. «Cancela el resumen» termina el resumen; un brief se descarta, o se deshace, por su número.
help-forgetting = Quien administra Milepost borra lo que has preguntado y anotado aquí («milepost forget»): pídeselo. Yo no puedo hacerlo desde un mensaje. Las palabras de las preguntas desaparecen solas pasado un tiempo.
help-trusting = No hace falta: cada respuesta cita sus fuentes, «¿por qué?» muestra cada factor de una puntuación y una afirmación solo se llama aprobada donde lo dice el registro. Lo que tus archivos no dicen, no lo adivino.
help-syncing = { $read ->
    [no] Los archivos de la empresa nunca se han leído hasta el final.
   *[yes] Los archivos de la empresa se leyeron por última vez el { $day } a las { $time } UTC.
} Lo que ha cambiado en ellos desde entonces cuenta desde el próximo «milepost sync», que lanza quien opera Milepost.
help-undoing = Debajo de una decisión sobre etiquetas está «Deshacer». En un brief, «deshaz» quita el último cambio («deshaz MP-3»); descartado o publicado, se queda así. Lo que has dicho de un contenido vale como lo digas la última vez. No borro nada y los archivos solo los cambia quien los cuida.
