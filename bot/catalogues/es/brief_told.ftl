# Lo que dice un brief propuesto. The need and the customer are the company's own words.

brief-told-title = { $formats } para { $persona } en { $phase }: { $need }
brief-told-gap = Prioridad { $priority }, número { $place } de { $cells }. Cobertura { $covered }; necesidades abiertas: { $open } de { $n }.
brief-told-held = Ya en una fase posterior, sin esta persona a bordo: { $accounts }.
brief-told-lost = Perdida con esta persona en contra: { $account }.
brief-told-after = { $kind ->
    [proof] Lo he comprobado con alguien como yo: { $need }
    [tool] Puedo calcularlo por mi cuenta: { $need }
    [approval] Puedo decir sí o no: { $need }
    [budget] Puedo defender el gasto: { $need }
    [alignment] Podemos ponernos de acuerdo: { $need }
    [reassurance] Conozco el peor caso y puedo vivir con él: { $need }
   *[information] Sé lo suficiente para decidir: { $need }
}
brief-told-takeaway = { $kind ->
    [proof] Se puede comprobar sin ayuda: { $need }.
    [tool] Se puede calcular sin ayuda: { $need }.
    [approval] Esto basta para decir sí o no: { $need }.
    [budget] El gasto se puede defender: { $need }.
    [alignment] En esto puede estar de acuerdo todo el mundo: { $need }.
    [reassurance] El peor caso, dicho con claridad: { $need }.
   *[information] Esta es la respuesta: { $need }.
}
brief-told-answered = «{ $question }» { $kind ->
    [proof] la responde alguien en la misma situación, con sus límites.
    [tool] se responde con cifras propias, no con las nuestras.
    [approval] se puede responder con sí o no con lo que hay aquí.
    [budget] se responde por completo, con lo que encontraría después.
    [alignment] tiene una respuesta en la que todos pueden estar de acuerdo.
    [reassurance] tiene respuesta, y también lo que pasa después.
   *[information] tiene respuesta, y aquí está de dónde sale.
}
