# Dónde ayudaría un contenido nuevo.

place-topic-best = «{ $topic }» ayudaría más en { $cells }.
place-topic-near = Según aquello a lo que sirve el contenido parecido: { $assets }.
place-topic-nothing = Nada en la biblioteca se acerca a «{ $topic }», así que no puedo decir dónde ayudaría.
