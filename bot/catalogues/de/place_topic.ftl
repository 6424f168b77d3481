# Wo ein neuer Inhalt helfen würde.

place-topic-best = „{ $topic }“ würde am meisten helfen bei { $cells }.
place-topic-near = Geschlossen aus dem, wozu ähnliche Inhalte dienen: { $assets }.
place-topic-nothing = Nichts in der Bibliothek kommt „{ $topic }“ nahe, deshalb lässt sich nicht sagen, wo es helfen würde.
