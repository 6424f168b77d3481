# A text somebody wants written.

text-wished = Ne pišem poruke ni sažetke. Za to postoji ovo:
