### Was der Inhaber jeden Monat von `better-fit audit` liest, und was die Zusammenfassung eines Pull Requests sagt.

## Was die Durchsicht findet: ein Titel, und was damit zu tun ist

audit-recommends-retired = Empfehlungen von Firmen, die nicht mehr dabei sind
    .action = Fragen Sie, wen die Firma stattdessen nennen möchte.
audit-recommends-closed = Empfehlungen, die ins Leere führen
    .action = Fragen Sie die empfehlende Firma nach einem anderen Namen.
audit-link-dead = Adressen, die ins Leere führen
    .action = Fragen Sie die Firma nach der richtigen.
audit-availability-past = Abgelaufene Angaben zur Verfügbarkeit
    .action = Fragen Sie, wie es steht, oder löschen Sie beide Zeilen.
audit-near-duplicate = Firmen, die dieselbe sein könnten
    .action = Vergleichen Sie die beiden; sind sie eine, lassen Sie eine ausscheiden.
audit-need-unmet = Seiten, deren Bedarf niemand erfüllt
    .action = Laden Sie eine Firma ein, oder verlangen Sie auf der Seite weniger.
audit-confirmed-early = Für einen künftigen Tag bestätigt
    .action = Fragen Sie die Firma, welcher Tag gemeint ist.
audit-no-email = Keine Mailadresse
    .action = Eine Empfehlung per Mail erreicht sie nicht: Fragen Sie nach einer Adresse.
audit-never-confirmed = Nie bestätigt
    .action = Bitten Sie die Firma, ihr Profil zu lesen; tragen Sie dann den Tag ein.
audit-old = Seit über einem Jahr nicht bestätigt
    .action = Bitten Sie die Firma, ihr Profil wieder zu lesen; tragen Sie dann den Tag ein.
audit-other-currency = Budgets, die sich nicht vergleichen lassen
    .action = Fragen Sie nach den Beträgen in der Währung des Verzeichnisses.
audit-no-firm = Bedarf, den niemand erfüllt
    .action = Laden Sie eine Firma ein, oder nehmen Sie den Begriff aus dem Vokabular.
audit-one-firm = Bedarf, den nur eine Firma erfüllt
    .action = Laden Sie eine zweite ein, damit es eine Wahl gibt.
audit-term-unused = Begriffe, die niemand verwendet
    .action = Geben Sie sie auf, es sei denn, Sie erwarten dafür eine Firma.
audit-term-mute = Begriffe, zu denen wenige Wörter führen
    .action = Ergänzen Sie Synonyme: die Wörter, die Interessenten sagen.
audit-not-recommended = Firmen, die niemand empfiehlt
    .action = Fragen Sie die, die sie kennen.
audit-sparse = Profile, die wenig sagen
    .action = Fragen Sie die Firma nach dem, was fehlt; danach wählen Interessenten.
audit-link-failing = Adressen, die zuletzt nicht antworteten
    .action = Noch nichts: Sie zählen nach 14 Tagen.
audit-link-blocked = Adressen, die Programme abweisen
    .action = Öffnen Sie sie ab und zu selbst.

## Einzelnes; `.ask` ist die Frage an die Firma

audit-firm = { $name } ({ $slug })
audit-term = { $facet } „{ $label }“
audit-left = { $giver } empfiehlt { $gone }, und diese Firma ist nicht mehr dabei.
    .ask = Sie empfehlen dort { $called }, und diese Firma ist nicht mehr dabei. Wen möchten Sie stattdessen nennen?
audit-left-heir = { $giver } empfiehlt { $gone }, und diese Firma ist nicht mehr dabei; { $heir } hat übernommen.
    .ask = Sie empfehlen dort { $called }, und diese Firma ist nicht mehr dabei; { $heir } hat übernommen. Wen möchten Sie stattdessen nennen?
audit-closed = { $giver } empfiehlt { $firm }, und diese Firma nimmt keine neuen Kunden an.
    .ask = Sie empfehlen dort { $called }, und diese Firma nimmt keine neuen Kunden an. Wen möchten Sie bis dahin nennen?
audit-dead = { $firm }: { $what ->
    [website] Die Website
   *[proof] Der Beleg
} { $shown } führt ins Leere: { $cause }.
    .ask = { $url } führt ins Leere ({ $cause }). Welche Adresse ist richtig?
audit-failing = { $firm }: { $what ->
    [website] die Website
   *[proof] der Beleg
} { $shown }: { $cause }.
audit-blocked = { $firm }: { $what ->
    [website] Die Website
   *[proof] Der Beleg
} { $shown } lässt sich nicht von einem Programm prüfen: { $cause }.
audit-cause = { $cause ->
    [no-host] kein solcher Server
    [private] der Server steht in keinem öffentlichen Netz
    [slow] keine Antwort in angemessener Zeit
    [silent] keine Verbindung
   *[other] { $cause }
}
audit-cause-since = { $cause }, seit { $day }
audit-cause-first = { $cause }, zuerst am { $day }; zählt ab { $counts }
audit-past = { $firm } war bis { $day } „{ $word }“; jetzt steht dort nichts.
    .ask = dort steht „{ $word }“ bis { $day }, und das ist vorbei. Nehmen Sie jetzt neue Kunden an?
audit-twins = { $first } und { $second } haben { $same ->
    [website] dieselbe Website
    [name] fast denselben Namen
   *[mail] dieselbe Mailadresse
}: Sind sie eine Firma?
audit-unmet = Niemand bietet { $term }.
audit-stranded = Niemand erfüllt den Bedarf von „{ $title }“.
audit-unused = Keine Firma und keine Seite nennt { $term }.
audit-shared = { $term } teilt alle Wörter mit { $other }: Ein Satz kann die beiden nicht unterscheiden.
audit-mute = { $term } hat keine Synonyme: Wer es anders sagt, kommt nicht dorthin.
audit-unmailed = { $firm } ist nur über { $ways } erreichbar.
audit-by-phone = Telefon
audit-by-page = eine Webseite
audit-never = { $firm } hat ihr Profil nie bestätigt.
audit-last = { $firm } hat ihr Profil zuletzt am { $day } bestätigt, vor { $days } Tagen.
audit-early = { $firm } ist für { $day } bestätigt, einen Tag, der noch kommt.
audit-still-right = Stimmt noch alles? Wenn ja, genügt ein kurzes „Ja“. Wenn nicht, lässt es sich über die Links an seinem Ende ändern.
audit-currency = { $firm } nennt das Budget in { $theirs }, und der Bedarf steht in { $ours }: Das lässt sich nicht vergleichen.
    .ask = das Budget steht dort in { $theirs }. Wie viel ist es in { $ours }?
audit-thin = Nur { $firm } bietet { $term }.
audit-alone = Niemand empfiehlt { $firm }.
audit-lacks = Bei { $firm } fehlt: { $parts }.
    .ask = es fehlt: { $parts }. Danach wählen Interessenten; möchten Sie etwas ergänzen?
audit-part-budget = ein Budget
audit-part-best = für wen sie am besten ist
audit-part-not = für wen sie nichts ist
audit-part-description = eine Beschreibung
audit-part-expects = was bereitliegen soll
audit-part-proof = Belege
audit-part-recommends = eigene Empfehlungen
audit-letter = Guten Tag { $person }, zu Ihrem Profil in { $site }: { $ask } Vielen Dank.
audit-letter-page = Guten Tag { $person }, zu Ihrem Profil in { $site } ({ $page }): { $ask } Vielen Dank.

## Die Durchsicht im Ganzen

audit-firms = { $count ->
    [one] 1 Firma
   *[other] { NUMBER($count, useGrouping: "true") } Firmen
}
audit-things = { $firms }: { $count ->
    [one] 1 Punkt
   *[other] { NUMBER($count, useGrouping: "true") } Punkte
} zum Ansehen
audit-well = { $firms }: alles in Ordnung
audit-cut = { $end }; --all zeigt alle
audit-on-day = { $end }, Stand { $day }.
audit-some = { NUMBER($shown, useGrouping: "true") } von { NUMBER($count, useGrouping: "true") }
audit-write-to = an { $address } schreiben
audit-then = { $first }; dann: { $second }
audit-write = schreiben
audit-edit = ändern
audit-more = `better-fit audit --all` zeigt alle; `--format json` enthält auch die Nachrichten an die Firmen.

## Die Zusammenfassung eines Pull Requests

summary-unusable = Das lässt sich nicht prüfen
summary-more = … und { $count } weitere. `make check` zeigt alle.
summary-code = Das ändert, wie das Verzeichnis arbeitet, also wurde alles getestet
summary-passed = Alle Tests bestehen.
summary-failed = Ein Test schlägt fehl; welcher, sagt das Protokoll des Schritts „Test“.
summary-untested = Es wurde nicht getestet.
summary-own-check = Das eigene `check` findet Probleme; das Protokoll des Schritts „Check by its own code“ nennt sie.
summary-site = Die Website, wie sie wäre
summary-whose = Wessen Dateien sich ändern
summary-whose-ask = Kommt jede Änderung von denen, denen die Datei gehört?
summary-change = { $whose }, { $file }: { $how ->
    [new] neu
    [deleted] gelöscht
   *[changed] geändert
}
summary-nothing = nichts
summary-files-more = … und { $count } weitere Dateien
summary-broken = { $count ->
    [one] Ein Punkt ist
   *[other] { $count } Punkte sind
} zu beheben
summary-broken-how = Jeder ist auch an seiner Zeile markiert. Pushen Sie noch einmal, und diese Seite entsteht neu.
summary-unbuilt = Die Profile sind in Ordnung, aber die Website lässt sich nicht bauen
summary-unbuilt-how = Warum, sagt das Protokoll des Schritts „Site“.
summary-valid = Alles ist gültig
summary-valid-how = Als Nächstes sieht es sich ein Mensch an.
summary-place = { $file }, Zeile { $line }
summary-instead = Was zu tun ist: { $hint }
summary-help = Mehr zu { $code }
summary-allowed = Was unter { $facet } stehen kann
summary-whole-site = Die ganze Website, wie sie wäre
summary-whole-site-how = Entpacken Sie sie, starten Sie in ihrem Ordner `python3 -m http.server`, und öffnen Sie http://localhost:8000/.
summary-preview = Was Leser sehen werden
summary-left = Diese Firma ist nicht mehr im Verzeichnis; ihre Seite sagt das.
summary-contact = Kontakt: { $ways }
summary-reviewer = Für die Prüfung
