# A text somebody wants written.

text-wished = No escribo correos ni resúmenes. Para ello hay esto:
