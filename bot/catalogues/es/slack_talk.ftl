# While an answer is on its way, and beside it.

slack-thinking = está leyendo la pregunta
slack-looking = Busca en la biblioteca
slack-wording = Comprueba cada palabra
slack-guests-read-along = Aquí leen invitados, así que solo digo lo que es público. El resto, por mensaje directo.
slack-ask-why = ¿por qué?
slack-ask-in-language = solo en { $language }
