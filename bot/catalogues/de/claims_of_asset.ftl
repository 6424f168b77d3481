# Zahlen eines Assets, nach dem Register der Aussagen.

claims-of-asset-none = Nein: Keine Aussage im Register enthält diese Zahl aus { $asset }. { $ask }
