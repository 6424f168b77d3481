# While an answer is on its way, and beside it.

slack-thinking = está leyendo la pregunta
slack-looking = Busca en la biblioteca
slack-wording = Comprueba cada palabra
slack-guests-read-along = Aquí leen invitados, así que solo digo lo que es público. El resto, por mensaje directo.
slack-cannot-see-you = Slack no me dice quién eres, así que solo comparto contenido público. Díselo a quien administra Milepost: en su registro pone lo que falta.
slack-cannot-see-who-reads = Slack no me dice quién lee aquí, así que solo digo lo que es público. El resto, por mensaje directo.
slack-answered-already = Eso ya está respondido en este hilo.
slack-ask-why = ¿por qué?
slack-ask-in-language = solo en { $language }
