# Lo que ha cambiado en una oportunidad.

changes-of-deal-stage = { $account }: en { $stage } desde el { $day }.
changes-of-deal-none = { $account }: sin cambio de etapa desde el { $since }; en { $stage } desde el { $day }.
changes-of-deal-activity = Última actividad: { $day }.
changes-of-deal-new = Nuevo o actualizado para su fase: { $assets }.
changes-of-deal-nothing-new = Nada nuevo para su fase.
