problem-did-you-mean = war '{ $near }' gemeint?

## Werte

problem-text-too-long = { NUMBER($count, useGrouping: "true") } Zeichen, höchstens { NUMBER($most, useGrouping: "true") } passen
    .hint = bitte kürzen
problem-blank-text = hier steht kein Text
    .hint = etwas hineinschreiben oder das Feld löschen
problem-blank-text_name = in { $it } ist weder ein Buchstabe noch eine Ziffer
    .hint = einen Namen schreiben
problem-stray-space = am Anfang oder Ende steht ein Leerzeichen
    .hint = das Leerzeichen löschen
problem-angle-bracket = '<' und '>' dürfen in Namen und Bezeichnungen nicht vorkommen
    .hint = weglassen oder das Wort ausschreiben
problem-too-many-marks = auf einem Zeichen sitzen mehr als 3 Akzente, an Stelle { $place }
    .hint = den einfachen Buchstaben schreiben
problem-too-many-marks_chain = { $part } verschmilzt zu einem einzigen Zeichen, das auf keinen Bildschirm passt
    .hint = weniger schreiben
problem-control-character_sign = { $point } an Stelle { $place } ist ein Steuerzeichen
    .hint = löschen oder den Text neu tippen
problem-control-character_none = { $point } an Stelle { $place } gehört in keinen Text
    .hint = löschen oder den Text neu tippen
problem-direction-mark = { $point } an Stelle { $place } dreht die Schreibrichtung um
    .hint = löschen oder den Text neu tippen
problem-unknown-character = { $point } an Stelle { $place } kann nicht jedes Gerät anzeigen
    .hint = löschen oder den Text neu tippen
problem-invisible-character = { $point } an Stelle { $place } ist unsichtbar
    .hint = löschen oder den Text neu tippen
problem-url-too-long = die Adresse hat { NUMBER($count, useGrouping: "true") } Zeichen, höchstens { NUMBER($most, useGrouping: "true") } passen
    .hint = eine kürzere Adresse nehmen
problem-url-not-https = { $it } ist keine https-Adresse
    .hint = { $mend } schreiben
    .ask = Öffnet sich Ihre Website unter { $mend }? Bitte erst nachsehen, dann Ja sagen.
problem-url-not-https_begin = { $it } ist keine https-Adresse
    .hint = mit https:// beginnen
problem-url-characters = { $part } kann in keiner Adresse stehen
    .hint = die Adresse aus dem Browser kopieren
problem-url-login = Benutzername und Passwort gehören nicht in eine Adresse
    .hint = alles bis einschließlich @ löschen
problem-url-port = ein Port gehört nicht in die Adresse
    .hint = den Doppelpunkt und die Zahl löschen
problem-url-host = { $it } ist keine öffentliche Website
    .hint = zum Beispiel https://example.com
problem-url-mixed-scripts = { $it } mischt Buchstaben aus verschiedenen Alphabeten
    .hint = den echten Namen der Website schreiben
problem-bad-email = { $it } ist keine einfache E-Mail-Adresse
    .hint = eine einzelne Adresse schreiben, zum Beispiel hello@example.com
problem-bad-phone = { $it } ist keine Telefonnummer
    .hint = 5 bis 20 Ziffern schreiben, zum Beispiel +1 303-555-0117
problem-bad-date = { $it } ist kein Datum
    .hint = als JJJJ-MM-TT schreiben, zum Beispiel 2026-10-19
problem-bad-date_none = den Tag { $text } gibt es nicht
    .hint = als JJJJ-MM-TT schreiben, zum Beispiel 2026-10-19
problem-bad-currency = { $it } ist keine Währung
    .hint = drei Großbuchstaben, zum Beispiel USD, CAD oder EUR
problem-bad-currency_small = { $it } ist keine Währung
    .hint = { $mend } schreiben
problem-bad-language = { $it } ist kein Kürzel einer Sprache
    .hint = zum Beispiel en, ar oder pt-BR
problem-bad-language_mend = { $it } ist kein Kürzel einer Sprache
    .hint = { $mend } schreiben
problem-bad-number = { $it } ist keine ganze Zahl
    .hint = nur Ziffern schreiben, zum Beispiel 4000
problem-bad-number_meant = { $it } ist keine ganze Zahl
    .hint = { $mend } schreiben
problem-bad-number_odd = das ist keine ganze Zahl
    .hint = nur Ziffern schreiben, zum Beispiel 4000
problem-bad-number_long = diese Zahl ist zu lang
    .hint = höchstens 12 Ziffern
problem-bad-slug = { $it } ist kein Kurzname einer Firma
    .hint = der Name ihrer Datei ohne .yml, zum Beispiel another-firm
problem-bad-slug_called = { $it } ist kein Kurzname einer Firma
    .hint = '{ $slug }' schreiben, den Namen ihrer Datei ohne .yml
problem-picture-alt = { $it } ist ein Dateiname und sagt nicht, was auf dem Bild zu sehen ist
    .hint = in ein paar Worten sagen, was man sieht
problem-picture-name = so kann kein Bild heißen: { $it }
    .hint = die Datei umbenennen: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, dann .jpg, .png, .webp oder .avif

## Felder, die zusammengehören

problem-no-contact = diese Firma ist für niemanden erreichbar
    .hint = mindestens eines von email, phone und url angeben
problem-budget-order = das Budget geht von { $from } abwärts bis { $to }
    .hint = die beiden vertauschen
problem-until-alone = hier endet eine Verfügbarkeit, die gar nicht angegeben ist
    .hint = `availability` ergänzen
problem-successor-alone = nur eine Firma, die aufgehört hat, hat eine Nachfolgerin
    .hint = `status: retired` ergänzen oder die Zeile löschen

## Form der Werte

problem-wrong-type_text =
    hier gehört Text hin, und da { $actual ->
        [list] steht eine Liste
        [fields] stehen Felder
        [nothing] steht nichts
       *[text] steht Text
    }
    .hint = die Wörter hinschreiben, notfalls in Anführungszeichen
problem-wrong-type_list =
    hier gehört eine Liste hin, und da { $actual ->
        [list] steht eine Liste
        [fields] stehen Felder
        [nothing] steht nichts
       *[text] steht Text
    }
    .hint = [eins, zwei] schreiben oder einen Eintrag pro Zeile, jeden nach einem Bindestrich
problem-wrong-type_group =
    hier gehören eigene Felder hin, und da { $actual ->
        [list] steht eine Liste
        [fields] stehen Felder
        [nothing] steht nichts
       *[text] steht Text
    }
    .hint = sie darunter einrücken, eines pro Zeile
problem-wrong-type_hyphen = nach dem Bindestrich fehlt ein Leerzeichen
    .hint = `{ $fixed }` schreiben, und so jeden Eintrag
problem-wrong-type_pair = ein Doppelpunkt mit Leerzeichen macht aus diesem Text Felder
    .hint = in Anführungszeichen setzen: { $fixed }
problem-wrong-type_date = hier gehört ein Datum hin
    .hint = als JJJJ-MM-TT schreiben, zum Beispiel 2026-10-19
problem-unknown-choice = { $it } steht nicht zur Wahl
    .hint = { $others } oder { $last } schreiben
problem-unknown-choice_odd = das steht nicht zur Wahl
    .hint = { $others } oder { $last } schreiben
problem-unknown-term = { $it } ist kein Begriff von { $facet }
    .hint = es gibt: { $known }
problem-unknown-term_elsewhere = { $it } ist ein Begriff von { $other }, nicht von { $facet }
    .hint = unter `{ $other }` schreiben; hier gibt es: { $known }
problem-unknown-facet = { $it } ist keine Facette
    .hint = es gibt: { $known }
problem-unknown-field = das Feld { $it } gibt es nicht
    .hint = es gibt: { $known }
problem-unknown-field_inside = das Feld { $it } gibt es in { $around } nicht
    .hint = es gibt: { $known }
problem-missing-field = { $it } fehlt
    .hint = eine Zeile wie `{ $example }` ergänzen
problem-missing-field_slug = die Datei braucht einen Kurznamen
    .hint = zum Beispiel another-firm
problem-missing-value = bei { $name } steht kein Wert
    .hint = einen schreiben oder die Zeile löschen
problem-missing-value_item = dieser Eintrag ist leer
    .hint = etwas schreiben oder die Zeile löschen
problem-missing-value_needed = bei { $name } steht kein Wert, und jedes Profil braucht einen
    .hint = ihn nach dem Doppelpunkt schreiben, etwa `{ $example }`
problem-too-few = die Liste ist leer
    .hint = mindestens einen Eintrag nennen oder das Feld löschen
problem-too-many = { $count } Einträge, höchstens { $most } passen
    .hint = die wichtigsten behalten
problem-said-twice = { $it } steht zweimal in der Liste
    .hint = eines davon löschen
problem-bad-boolean = { $it } ist weder true noch false
    .hint = true oder false schreiben
problem-bad-boolean_odd = das ist weder true noch false
    .hint = true oder false schreiben
problem-bad-weight = { $it } ist kein Gewicht
    .hint = eine Zahl wie 3 oder 0.5 schreiben, mit höchstens drei Nachkommastellen
problem-bad-weight_odd = das ist kein Gewicht
    .hint = eine Zahl wie 3 oder 0.5 schreiben, mit höchstens drei Nachkommastellen
problem-bad-id = { $it } kann keine Id sein
    .hint = Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel weekly-visits
problem-bad-id_facet = { $it } kann nicht die Id einer Facette sein
    .hint = Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel weekly-visits
problem-bad-id_term = { $it } kann nicht die Id eines Begriffs sein
    .hint = Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel weekly-visits

## Form der Datei

problem-not-utf8 = die Datei ist kein UTF-8: das Byte { $offset } ist nicht lesbar
    .hint = als UTF-8 speichern
problem-line-break = { $point } steht hier als Zeilenende
    .hint = die Datei mit Unix-Zeilenenden (LF) speichern
problem-control-character = { $point } gehört in keinen Text
    .hint = löschen oder die Zeile neu tippen
problem-control-character_escaped = { $point } gehört in keinen Text
    .hint = die Escape-Folge löschen
problem-control-character_beyond = eine Escape-Folge nennt ein Zeichen, das es nicht gibt
    .hint = das Zeichen selbst schreiben
problem-empty-file =
    die Datei ist leer; erwartet { $what ->
        [vocabulary] wird ein Vokabular
        [page] wird ein Seitenkopf
        [mapping] wird eine Zuordnung
       *[profile] wird ein Profil
    }
    .hint = mit `name: …` beginnen
problem-not-a-mapping =
    die Datei enthält { $actual ->
        [list] eine Liste
       *[text] Text
    }; erwartet { $what ->
        [vocabulary] wird ein Vokabular
        [page] wird ein Seitenkopf
        [mapping] wird eine Zuordnung
       *[profile] wird ein Profil
    }
    .hint = Zeilen wie `name: …` schreiben
problem-several-documents = hier beginnt ein zweites Dokument
    .hint = nur ein Dokument pro Datei
problem-several-documents_rest = hier beginnt ein zweites Dokument
    .hint = ein Dokument behalten, den Rest löschen
problem-yaml-directive = Direktiven (Zeilen, die mit % beginnen) sind nicht erlaubt
    .hint = die Zeile löschen
problem-yaml-anchor = Anker (&) und Verweise (*) sind nicht erlaubt
    .hint = den Wert ausschreiben; Text in Anführungszeichen setzen: "{ $text }"
problem-yaml-tag = Tags (!) sind nicht erlaubt
    .hint = den Wert ausschreiben; Text in Anführungszeichen setzen: "{ $text }"
problem-merge-key = Merge-Schlüssel (<<) sind nicht erlaubt
    .hint = die Felder ausschreiben
problem-odd-key = { $it } kann kein Schlüssel sein: Schlüssel sind einfache Wörter
    .hint = Buchstaben a–z, Ziffern, - und _ verwenden
problem-odd-key_none = vor dem Doppelpunkt fehlt der Schlüssel: Schlüssel sind einfache Wörter
    .hint = den Namen des Feldes schreiben
problem-odd-key_colon = nach dem Doppelpunkt fehlt ein Leerzeichen
    .hint = `{ $fixed }` schreiben
problem-odd-key_hyphen = nach dem Bindestrich fehlt ein Leerzeichen
    .hint = `{ $fixed }: …` schreiben
problem-odd-key_comma = in Klammern beendet ein Komma die Zahl
    .hint = ohne Komma schreiben, zum Beispiel 4000
problem-odd-key_nested = eine Liste oder Felder können kein Schlüssel sein: Schlüssel sind einfache Wörter
    .hint = Text in Anführungszeichen setzen
problem-duplicate-key = { $it } steht zweimal da: in Zeile { $first } und in Zeile { $second }
    .hint = eines davon behalten
problem-duplicate-key_case = { $it } und { $other } sind derselbe Schlüssel: in Zeile { $first } und in Zeile { $second }
    .hint = eines davon behalten
problem-hash-in-text = ab dem # gilt alles als Kommentar und fällt weg
    .hint = den Text in Anführungszeichen setzen; ist ein Kommentar gemeint, ein Leerzeichen nach dem # lassen
problem-too-deep = Listen und Felder stecken mehr als { $most } Ebenen tief ineinander
    .hint = kein Feld braucht mehr als vier
problem-tab-indent = die Zeile ist mit einem Tabulator eingerückt
    .hint = stattdessen Leerzeichen nehmen
problem-yaml-syntax = diese Zeile ergibt hier kein YAML
    .hint = Leerzeichen, Anführungszeichen und Doppelpunkte mit den Zeilen darum vergleichen
problem-yaml-syntax_outdented = diese Zeile gehört zu dem, was darüber beginnt, und ist nicht weiter eingerückt
    .hint = zwei Leerzeichen mehr davor setzen, als das Feld hat
problem-yaml-syntax_glued = vor dem # fehlt ein Leerzeichen
    .hint = eines setzen, wenn ein Kommentar gemeint ist; gehört es zum Text, in die Anführungszeichen hineinnehmen
problem-yaml-syntax_space = nach dem Doppelpunkt fehlt ein Leerzeichen
    .hint = `{ $fixed }` schreiben
problem-yaml-syntax_hyphen = nach dem Bindestrich fehlt ein Leerzeichen
    .hint = `{ $fixed }` schreiben
problem-yaml-syntax_colon = in dieser Zeile fehlt der Doppelpunkt
    .hint = `{ $fixed }: …` schreiben oder unter die Zeile darüber einrücken
problem-yaml-syntax_quotes = diese Zeile bedeutet in YAML etwas anderes, als sie scheint
    .hint = in Anführungszeichen setzen: { $fixed }
problem-yaml-syntax_open = die Anführungszeichen aus Zeile { $line } schließen nie
    .hint = die schließenden ergänzen
problem-yaml-syntax_bracket = die Klammer { $open }, die hier aufgeht, schließt nie
    .hint = nach dem letzten Eintrag { $close } ergänzen
problem-yaml-syntax_comma = hier fehlt ein Komma, zwischen { $open } und { $close }
    .hint = zwischen zwei Einträge eines setzen
problem-yaml-syntax_inside = in den geschweiften Klammern steht ein zweiter Doppelpunkt
    .hint = den Text in Anführungszeichen setzen: { $fixed }

## Der Kurzname

problem-alias-taken = { $it } heißt schon eine andere Firma
    .hint = einen anderen wählen; ist es Ihre Firma, oben ihr Profil öffnen
problem-reserved-name = { $it } braucht die Site selbst
    .hint = zum Beispiel { $good }

## Für die Durchsicht

problem-mixed-scripts = { $it } mischt Buchstaben aus verschiedenen Alphabeten
    .hint = nachsehen, ob die Firma wirklich so heißt
problem-many-terms = { $count } Begriffe von { $facet }: kann die Firma das alles gleich gut?
    .hint = die behalten, in denen sie am stärksten ist
problem-former-id = { $it } heißt heute anders
    .hint = { $today } schreiben
problem-fee = für diese Empfehlung fließt Geld
    .hint = dafür sorgen, dass da steht, wer was zahlt
problem-personal-email = { $it } ist ein privates Postfach
    .hint = klären, ob die Firma es öffentlich haben will
problem-day-to-come = { $day } kommt erst noch
    .hint = den Tag schreiben, an dem es war
problem-markup = { $it } erscheint genau so: Markdown geht nur in der Beschreibung, HTML nirgends
    .hint = einfache Wörter schreiben
problem-odd-budget_wide = { $to } ist mehr als das { $times }-Fache von { $from }
    .hint = nachsehen, ob eine Ziffer fehlt oder zu viel ist
problem-keeping-space = in { $it } steht ein geschütztes Leerzeichen
    .hint = es erscheint als einfaches; gern gleich eines schreiben
problem-line-joined = aus einem Zeilenumbruch wurde ein Leerzeichen, denn dies ist eine einzige Zeile
