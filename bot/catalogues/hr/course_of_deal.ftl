# Put jednog posla, i gdje njegova faza prodaje i njegovi ljudi nisu jednako daleko.

course-of-deal-back = { $account } – vraćen unatrag { $day }: iz { $left } u { $entered }.
course-of-deal-stages = Faze prodaje: { $stages }
course-of-deal-onward = { $account } – nikad nije vraćen unatrag.
course-of-deal-unknown = { $account }: povijest faza prodaje nije zabilježena.
course-of-deal-no-history = Povijest faza prodaje nije zabilježena, pa ne mogu reći koji su poslovi vraćeni unatrag.
course-of-deal-which = { $n ->
    [0] Nijedan posao koji smijete vidjeti nije vraćen unatrag.
    [one] { $n } posao vraćen je fazu unatrag: { $accounts }.
    [few] { $n } posla vraćena su fazu unatrag: { $accounts }.
   *[other] { $n } poslova vraćeno je fazu unatrag: { $accounts }.
}
course-of-deal-at-odds = CRM kaže { $stage }, ljudi su još u fazi { $phase }: ondje još nema pristanka ({ $people }).
