# Gdje bi novi sadržaj pomogao.

place-topic-best = „{ $topic }” bi najviše pomoglo ovdje: { $cells }.
place-topic-near = Prema onome čemu služi sličan sadržaj: { $assets }.
place-topic-nothing = Ništa u knjižnici nije blizu teme „{ $topic }”, pa se ne može reći gdje bi pomoglo.
