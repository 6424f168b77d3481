# What the words of the map mean.

tell-terms = { $part ->
    [driver] Impulsor: lleva al comprador por la fase y es quien más lee.
    [participant] Participante: interviene en la fase sin dirigirla.
    [gatekeeper] Gatekeeper: no interviene en la fase, pero sin su aprobación el comprador no sale de ella. El contenido le llega por otra persona y pide esa aprobación.
   *[not-involved] No participa: no tiene nada que ver con la fase; ahí no se escribe nada para esa persona.
}
tell-product-no = No. Lo que { $product } no hace: { $thing }.
tell-product-does-not = Lo que { $product } no hace: { $things }.
tell-product-unknown = Nada de lo que sé dice si { $product } hace eso.
tell-product-is = { $product } es: { $what }
tell-product-no-list = No hace: { $things }.
tell-terms-own = { $term ->
    [cell] Celda: una persona en una fase.
    [need] Necesidad: lo que una persona debe poder hacer o decidir para salir de una fase; imprescindible, conveniente o deseable.
    [gap] Hueco: una celda con necesidades abiertas: cobertura inferior al 40 %, o ninguna imprescindible cubierta para quien impulsa o autoriza.
    [coverage] Cobertura: hasta dónde lo que se puede ofrecer cubre las necesidades de una celda, de 0 a 100.
    [priority] Prioridad: importancia × hueco × urgencia; ordena los huecos.
    [covered] Cubierta: al menos el 75 % de las necesidades de la celda y todas las imprescindibles.
    [partial] Parcial: ni cubierta ni hueco.
    [unmapped] Sin mapear: la persona participa en la fase, pero nadie escribió qué necesita.
    [stale] Anticuada: el 30 % o más del peso de las necesidades de la celda depende de contenidos pasados de fecha.
    [thin] Fina: un solo contenido sostiene el 80 % o más de una celda con varias necesidades.
    [potential] Potencial: la cobertura si se confirmaran todas las etiquetas sugeridas.
    [micro-journey] Micro-journey: lo que una persona quiere lograr en una fase y cómo acaba bien.
    [demand] Demanda: preguntas sin buena respuesta, por celda y necesidad.
    [participation] Participación: el papel de una persona en una fase: impulsor, participante, gatekeeper o no participa.
    [persona] Persona: un tipo de comprador: cómo trabaja, decide y lee.
    [phase] Fase: un paso del recorrido de compra, tal como está en el mapa de la empresa.
    [role] Rol de compra: lo que una persona es en toda oportunidad, como champion o comprador económico; la participación va por fase.
    [asset] Contenido: una pieza; material de ventas cuando lo envía un comercial.
    [brief] Brief: lo que recibe quien escribe la próxima pieza: lector, necesidades, evidencia, afirmaciones, lo que existe y cómo se mide el éxito.
    [claim] Afirmación: algo que marketing puede decir, con su fuente. Una prohibida bloquea los contenidos que la hacen.
    [gate] Punto de decisión más débil: la cobertura más baja entre los impulsores y gatekeepers de una fase.
    [pack] Paquete: lo que conviene enviar ahora en una oportunidad, lo mejor primero.
    [suggestion] Sugerencia: una necesidad que un contenido parece cubrir aunque nadie la etiquetó; cuenta cuando alguien la confirma.
    [blocked] Bloqueado: no se puede ofrecer: borrador, caducado, sustituido, permiso retirado, afirmación prohibida, interno o solo para socios.
    [evidence] Evidencia: lo que los clientes dijeron o hicieron, palabra por palabra, de una nota de investigación.
   *[depth] Profundidad: 1 resumen, 2 visión general, 3 detallado, 4 obra de referencia.
}
tell-terms-stands-in = «{ $term }» no es una palabra del mapa. Aparece en: { $where }.
tell-terms-nowhere = «{ $term }» no es una palabra del mapa ni de la biblioteca.
