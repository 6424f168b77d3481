# No answer, with the nearest thing there is.

decline-near-out-of-scope = To nije ono čime se bavim. Pitajte me o personama, fazama, sadržaju, prazninama, poslovima ili briefovima.
decline-near-price = Nijedno pravilo ovdje ne dopušta cijenu ispod cjenika, zato je ne obećavajte: odlučuje onaj tko određuje cijene.
decline-near-out-of-data = O tome nemam podataka, a nagađati neću.
decline-near-assets = Najbliže u knjižnici, možda korisno:
decline-near-claim = Odobrena tvrdnja blizu tome: { $claim } ({ $id }).
decline-near-forbidden = Nitko ne smije obećati „{ $claim }” ({ $id }).
decline-near-forbidden-why = Nitko ne smije obećati „{ $claim }” ({ $id }): { $why }.
decline-near-campaign = Poznata kampanja: { $id } { $name } ({ $cell }); njezini rezultati čuvaju se drugdje.
decline-near-campaign-since = Poznata kampanja: { $id } { $name } ({ $cell }, od { $day }); njezini rezultati čuvaju se drugdje.
decline-near-text = tekst je blizak temi „{ $topic }”
decline-near-unlike = Ne razumijem „{ $question }”. Jeste li mislili na nešto od ovoga?
decline-near-question-of = { $intent ->
   *[gap_list] gdje su nam najveće rupe?
    [metrics] što se promijenilo ovog mjeseca?
    [audit] koji su sadržaji zastarjeli?
    [brief_status] koji su briefovi otvoreni?
    [claims] što smijemo tvrditi?
    [coverage_matrix] pokaži mi pokrivenost
    [campaign_info] koje kampanje traju?
    [style] kakav je naš stil?
    [journey_info] koje faze postoje?
    [persona_info] tko su naši kupci?
    [evidence] što kažu naši kupci?
    }
decline-near-contact = Ne čuvam ničije adrese ni telefone: tko vodi posao, ima ih u CRM-u.
