# What the words of the map mean.

tell-terms = { $part ->
    [driver] Impulsor: lleva al comprador por la fase y es quien más lee.
    [participant] Participante: interviene en la fase sin dirigirla.
    [gatekeeper] Gatekeeper: no interviene en la fase, pero sin su aprobación el comprador no sale de ella. El contenido le llega por otra persona y pide esa aprobación.
   *[not-involved] No participa: no tiene nada que ver con la fase; ahí no se escribe nada para esa persona.
}
tell-product-no = No. Lo que { $product } no hace: { $thing }.
