### Wer was bietet: zwei Fragen gegeneinander gehalten.

coverage-title = Wer was bietet, und wo noch jemand fehlt
coverage-description = Wie viele Firmen zwei Dinge zugleich bieten, und welche Lücken noch niemand füllt.
coverage-lead =
    { $firms ->
        [one] Eine Firma ist heute ansprechbar.
       *[other] { $firms } Firmen sind heute ansprechbar.
    } Jede Zahl sagt, wie viele davon beides bieten, was links steht und was oben, und führt zu ihnen. Je dunkler das Feld, desto mehr sind es.
coverage-gap = ist eine Lücke. Sie führt zum Formular, in dem beides schon angekreuzt ist: Machen Sie den Anfang.
coverage-none = Dieses Verzeichnis stellt nur eine Frage, also gibt es nichts gegenüberzustellen.
coverage-pair = { $rows } × { $columns }
coverage-frame = Tabelle: { $rows } und { $columns }
coverage-gaps =
    { $gaps ->
        [0] Keine Lücke.
        [one] Eine Lücke.
       *[other] { $gaps } Lücken.
    }
coverage-left-out =
    { $count ->
        [one] Für ein engeres Wort ist hier kein Platz.
       *[other] Für { $count } engere Wörter ist hier kein Platz.
    }
coverage-more =
    { $count ->
        [one] Für ein weiteres Paar von Fragen ist hier kein Platz.
       *[other] Für { $count } weitere Paare von Fragen ist hier kein Platz.
    }
coverage-cell =
    { $count ->
        [0] { $count } Firmen: { $row }, { $column }. Machen Sie den Anfang.
        [one] { $count } Firma: { $row }, { $column }
       *[other] { $count } Firmen: { $row }, { $column }
    }
