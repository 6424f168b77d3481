# What nobody may talk Milepost into.

refuse-no = Das geht nicht: Wer fragt und was sichtbar ist, bestimmt das Konto und nicht der Text.
refuse-instead = Was stattdessen alle haben dürfen:
refuse-public = öffentlich, zum selben Thema
