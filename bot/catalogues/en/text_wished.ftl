# A text somebody wants written.

text-wished = I write no mails and no summaries. This is what there is for it:
