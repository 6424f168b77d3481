# Lo que alguien dice que envió a un deal.

sent-to-deal = { $n ->
    [0] No tienes anotado ningún envío a { $account }.
    [one] Tienes anotado 1 contenido enviado a { $account }:
   *[other] Tienes anotados { $n } contenidos enviados a { $account }:
}
sent-to-deal-how = No leo ningún buzón: pulsa «He enviado algo» debajo de un paquete, o di «lo he enviado a { $account }».
sent-to-none = No tienes anotado ningún envío: pulsa «He enviado algo» debajo de un paquete, o di qué contenido enviaste y a quién.
