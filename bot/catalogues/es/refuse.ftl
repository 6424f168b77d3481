# What nobody may talk Milepost into.

refuse-no = No puedo hacer eso: quién eres y qué puedes ver lo dice tu cuenta, no el texto.
refuse-instead = Lo que cualquiera puede tener en su lugar:
refuse-public = público, sobre el mismo tema
