# A text somebody wants written.

text-wished = Mails und Zusammenfassungen schreibe ich nicht. Dafür ist das hier da:
