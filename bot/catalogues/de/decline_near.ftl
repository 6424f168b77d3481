# No answer, with the nearest thing there is.

decline-near-out-of-scope = Das liegt außerhalb dessen, was ich beantworte. Fragen Sie mich nach Personas, Phasen, Inhalten, Lücken, Deals oder Briefings.
decline-near-price = Keine Regel hier erlaubt einen Preis unter der Liste, also keinen versprechen: das entscheidet, wer für Preise zuständig ist.
decline-near-out-of-data = Dazu liegen mir keine Daten vor, und geraten wird nicht.
decline-near-assets = Am nächsten in der Bibliothek, vielleicht brauchbar:
decline-near-claim = Freigegebene Aussage dazu: { $claim } ({ $id }).
decline-near-forbidden = Niemand darf „{ $claim }“ ({ $id }) versprechen.
decline-near-forbidden-why = Niemand darf „{ $claim }“ ({ $id }) versprechen: { $why }.
decline-near-campaign = Bekannte Kampagne: { $id } { $name } ({ $cell }); ihre Ergebnisse stehen anderswo.
decline-near-campaign-since = Bekannte Kampagne: { $id } { $name } ({ $cell }, seit { $day }); ihre Ergebnisse stehen anderswo.
decline-near-text = der Text kommt „{ $topic }“ nahe
decline-near-unlike = „{ $question }“ habe ich nicht verstanden. War eines davon gemeint?
decline-near-question-of = { $intent ->
   *[gap_list] wo sind unsere größten Lücken?
    [metrics] was hat sich diesen Monat geändert?
    [audit] welche Inhalte sind veraltet?
    [brief_status] welche Briefings sind offen?
    [claims] welche Aussagen dürfen wir machen?
    [coverage_matrix] zeig mir die Abdeckung
    [campaign_info] welche Kampagnen laufen?
    [style] was sagt der Styleguide?
    [journey_info] welche Phasen gibt es?
    [persona_info] wer sind unsere Personas?
    [evidence] was sagen unsere Kunden?
    }
decline-near-contact = Adressen und Telefonnummern von Personen sind hier nicht gespeichert: Wer den Deal führt, hat sie im CRM.
