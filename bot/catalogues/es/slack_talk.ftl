# While an answer is on its way, and beside it.

slack-thinking = está leyendo la pregunta
slack-looking = Busca en la biblioteca
slack-wording = Comprueba cada palabra
slack-guests-read-along = Aquí leen invitados, así que solo digo lo que es público. El resto, por mensaje directo.
slack-cannot-see-you = Slack no me dice quién eres, así que solo comparto contenido público. Díselo a quien administra Milepost: en su registro pone lo que falta.
slack-no-picture = Falta la imagen de la matriz: Slack no me deja enviar archivos aquí. Quien administra Milepost puede darle el permiso files:write; docs/slack.md explica cómo.
slack-cannot-see-who-reads = Slack no me dice quién lee aquí, así que solo digo lo que es público. El resto, por mensaje directo.
slack-answered-already = Eso ya está respondido en este hilo.
slack-answered-alone = Eso ya está respondido, solo para ti. Si la respuesta ya no está, pregunta otra vez.
slack-brought-already = Ya está en este hilo. Si ya no está, pregunta otra vez.
slack-ask-why = ¿por qué?
slack-ask-in-language = solo en { $language }
slack-ask-in-segment = solo { $segment }
slack-ask-score = ¿por qué está { $persona } en { $phase } al { $covered }?
slack-ask-evidence = evidencia sobre { $persona } en { $phase }
slack-ask-journey = recorrido del cliente: { $persona }
slack-untitled = Hola
