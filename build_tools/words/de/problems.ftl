## Dateien, die nicht lesbar sind, und ihre Namen

problem-symbolic-link = das ist ein symbolischer Link, und Links wird nicht gefolgt
    .hint = die Datei selbst hierher legen
problem-symbolic-link_folder = das ist ein symbolischer Link, und Links wird nicht gefolgt
    .hint = den Ordner selbst hierher legen
problem-hard-link = diese Datei hat anderswo einen zweiten Namen (ein harter Link)
    .hint = eine Kopie hierher legen
problem-not-a-file = das ist eine Pipe, ein Socket oder ein Gerät, keine Datei
    .hint = löschen
problem-not-a-file_folder = das ist ein Ordner, erwartet wird eine Datei
    .hint = anderswohin verschieben
problem-not-a-file_among = in partners/ liegt ein Ordner, dorthin gehören nur Profile
    .hint = anderswohin verschieben
problem-unreadable-file = die Datei ist nicht lesbar: { $reason }
    .hint = ihre Rechte richten
problem-unreadable-file_changed = die Datei hat sich beim Lesen geändert
    .hint = noch einmal laufen lassen
problem-unreadable-file_vanished = die Datei ist beim Lesen verschwunden
    .hint = noch einmal laufen lassen
problem-unreadable-file_gone = die Datei ist beim Lesen verschwunden
problem-unreadable-file_closed = niemand darf diese Datei lesen (Modus 000)
    .hint = ihre Rechte richten: chmod 644
problem-file-too-large = die Datei ist größer als { NUMBER($most, useGrouping: "true") } KiB
    .hint = kleiner machen
problem-lfs-pointer = das ist ein Zeiger von Git LFS, nicht die Datei selbst
    .hint = die Datei ohne LFS einchecken
problem-file-name-clash = auf manchen Systemen ist das derselbe Name wie { $other }
    .hint = eine der beiden umbenennen
problem-file-name = so heißt kein Profil: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, dann .yml
    .hint = ein Name wie { $good }
problem-bad-picture = dieses Bild ist nicht bis zum Ende lesbar
    .hint = neu als JPEG, PNG, WebP oder AVIF speichern
problem-bad-picture_second =
    das ist ein Bild und zugleich { $second ->
        [zip] ein Archiv (ZIP)
        [rar] ein Archiv (RAR)
        [sevenz] ein Archiv (7z)
        [gzip] ein Archiv (gzip)
        [program] ein Programm
        [pdf] ein Dokument (PDF)
        [script] ein Skript
       *[page] eine Seite oder ein Skript
    }
    .hint = neu als JPEG, PNG, WebP oder AVIF speichern
problem-bad-picture_huge = das Bild hat mehr Pixel, als irgendeine Kamera macht; höchstens { $most } Millionen passen
    .hint = kleiner machen: 2400 Pixel in der Breite genügen
problem-bad-picture_small = das Bild hat { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } Pixel, zu wenige, um groß gezeigt zu werden
    .hint = die längere Seite braucht mindestens { $long }, die kürzere { $short }; am besten so schicken, wie es aus der Kamera kam
problem-bad-picture_kind = dem Namen nach ist es { $named }, die Datei ist aber { $kind }
    .hint = umbenennen
problem-bad-picture_size = das Bild hat { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } Pixel, höchstens { $most } Millionen passen
    .hint = kleiner machen: 2400 Pixel in der Breite genügen
problem-bad-picture_moves = das Bild bewegt sich: Es hat { $frames } Einzelbilder
    .hint = eines davon als stehendes Bild speichern
problem-unnamed-picture = kein Profil nennt dieses Bild, also sieht es niemand
    .hint = in { $file } unter `pictures` nennen oder löschen
problem-missing-picture = { $it } liegt nicht in { $folder }
    .hint = genau unter diesem Namen in { $folder } legen
problem-missing-picture_near = { $it } liegt nicht in { $folder }
problem-picture-folder = die Bilder jeder Firma liegen in einem eigenen Ordner
    .hint = in { $folder }/ unter den Kurznamen der Firma legen
problem-picture-folder_firm = die Firma { $it } gibt es nicht
    .hint = nach dem Kurznamen der Firma benennen oder löschen
problem-picture-folder_renamed = die Firma { $it } gibt es nicht
    .hint = in { $today } umbenennen
problem-picture-name_svg = gezeigt werden nur Bilder als JPEG, PNG, WebP oder AVIF
    .hint = ein SVG kann Skripte enthalten: als PNG exportieren
problem-picture-name_gif = gezeigt werden nur Bilder als JPEG, PNG, WebP oder AVIF
    .hint = als PNG speichern
problem-picture-name_heic = gezeigt werden nur Bilder als JPEG, PNG, WebP oder AVIF
    .hint = als JPEG teilen oder exportieren
problem-picture-name_tiff = gezeigt werden nur Bilder als JPEG, PNG, WebP oder AVIF
    .hint = als JPEG speichern

## Zwischen Firmen

problem-alias-taken_own = { $it } ist der heutige Name dieser Firma
    .hint = löschen
problem-alias-taken_today = { $it } heißt eine andere Firma
    .hint = kein Name wird zweimal vergeben; die Datei jener Firma umbenennen
problem-alias-taken_former = { $it } ist schon ein früherer Name von { $other }
    .hint = bei einer der beiden löschen
problem-reserved-name_alias = { $it } braucht die Site selbst
    .hint = löschen
problem-unknown-partner = die Firma { $it } gibt es nicht
    .hint = der Name einer Datei in partners/, ohne .yml
problem-unknown-partner_near = die Firma { $it } gibt es nicht
problem-unknown-partner_called = { $it } ist kein Kurzname einer Firma
    .hint = '{ $slug }' schreiben, den Namen ihrer Datei ohne .yml
problem-recommends-itself = eine Firma kann sich nicht selbst empfehlen
    .hint = eine andere Firma nennen oder den Eintrag löschen
problem-said-twice_firm = { $it } wird zweimal empfohlen
    .hint = beide Gründe in einen Eintrag schreiben
problem-recommends-retired = { $it } hat aufgehört
    .hint = den Eintrag löschen
problem-recommends-retired_heir = { $it } hat aufgehört
    .hint = vielleicht die Nachfolgerin '{ $heir }'?
problem-bad-successor = eine Firma kann sich nicht selbst nachfolgen
    .hint = eine andere Firma nennen oder die Zeile löschen
problem-successor-retired = auch { $it } hat aufgehört
    .hint = die Firma nennen, die von ihr übernommen hat
problem-bad-home = die eigene Firma { $it } hat aufgehört
    .hint = eine andere Firma als `home` nennen oder keine
problem-lookalike-name = { $it } sieht aus wie { $other } von { $slug }
    .hint = ergänzen, was die beiden unterscheidet, etwa den Ort
problem-shared-website = { $slug } hat dieselbe Website
    .hint = nachsehen, ob das wirklich zwei Firmen sind
problem-odd-budget_low =
    { $sum } für { $per ->
        [month] einen Monat
        [year] ein Jahr
       *[project] ein Projekt
    }: alle anderen beginnen bei { $next } oder mehr
    .hint =
        nachsehen, ob eine Ziffer fehlt oder zu viel ist und ob es { $per ->
            [month] für einen Monat
            [year] für ein Jahr
           *[project] für ein Projekt
        } gilt
problem-odd-budget_high =
    { $sum } für { $per ->
        [month] einen Monat
        [year] ein Jahr
       *[project] ein Projekt
    }: alle anderen beginnen bei { $next } oder weniger
    .hint =
        nachsehen, ob eine Ziffer fehlt oder zu viel ist und ob es { $per ->
            [month] für einen Monat
            [year] für ein Jahr
           *[project] für ein Projekt
        } gilt

## Für die Durchsicht

problem-page-template = mit { $it } behandelt das Theme diese Seite anders
    .hint = klären, ob das so sein darf
problem-page-html = diese Seite enthält HTML, und das kann alles zeigen und überallhin führen
    .hint = in Markdown schreiben oder genau wissen, was es tut
problem-placeholder = das wartet noch auf Sie
    .hint = Eigenes an seine Stelle schreiben
problem-placeholder_what = das wartet noch auf Sie
    .hint = { $what }; danach die Marke löschen
problem-placeholder_invented = { $it } stammt aus der Demonstration oder einem Beispiel
    .hint = Eigenes an seine Stelle schreiben oder die Datei der erfundenen Firma löschen

## Das Vokabular

problem-primary-facet = keine Facette ist die wichtigste
    .hint = bei einer `primary: true` schreiben
problem-primary-facet_second = { $it } ist schon die wichtigste Facette
    .hint = nur bei einer `primary: true` schreiben
problem-alias-taken_facet = { $it } steht schon für etwas anderes
    .hint = hier löschen
problem-reserved-name_facet = { $it } wird für etwas anderes gebraucht
    .hint = der Facette eine andere Id geben
problem-reserved-name_term = { $it } brauchen die Browser
    .hint = eine andere Id wählen
problem-bad-relation = { $it } kann nicht mit sich selbst verwandt sein
    .hint = löschen
problem-bad-relation_above = { $it } ist schon weiter oder enger, und das sagt mehr
    .hint = aus related löschen
problem-bad-relation_elsewhere = { $it } ist ein Begriff von { $facet }, und Beziehungen bleiben innerhalb einer Facette
    .hint = einen Begriff derselben Facette nennen
problem-broader-circle = { $it } steht am Ende über sich selbst
    .hint = `broader` nach oben folgen und den Kreis auftrennen
problem-unknown-term_former = { $it } hieß früher { $term }
    .hint = { $today } schreiben
problem-unknown-term_near = { $it } ist kein Begriff von { $facet }
problem-unknown-term_undefined = { $it } ist kein Begriff von { $facet }
    .hint = erst definieren
problem-alias-taken_term = { $it } ist heute die Id eines Begriffs
    .hint = keine Id wird zweimal vergeben; den Alias löschen
problem-alias-taken_alias = { $it } ist schon ein Alias von { $other }
    .hint = einen der beiden löschen
problem-doubled-word = { $it } ist schon Bezeichnung oder Synonym von { $other }
    .hint = ein Wort führt zu einem Begriff; hier löschen

## Seiten, Nachrichten und Bedarf

problem-page-file = aus directory/pages werden nur Markdown-Seiten (.md) und Bilder (.jpg, .png, .webp, .avif) veröffentlicht
    .hint = Stylesheets, Logos und Vorlagen gehören nach directory/theme/, wo Entwickler sie durchsehen
problem-page-address_owned = /{ $address } macht die Site selbst, dort kann keine Datei von Ihnen stehen
    .hint = der Datei einen anderen Namen geben oder sie in einen anderen Ordner legen, etwa guides/
problem-page-address_twice = { $other } hat dieselbe Adresse
    .hint = eine der beiden umbenennen
problem-page-address = das ist keine Adresse einer Seite
    .hint = zum Beispiel guides/old, ohne das, was nach # kommt
problem-alias-taken_owned = /{ $address } macht die Site selbst, dort kann keine Seite gestanden haben
    .hint = aus `aliases` löschen
problem-alias-taken_page = /{ $address } ist die Adresse von { $other }
    .hint = aus `aliases` löschen
problem-wrong-type_aliases = hier gehört eine Liste von Adressen hin
    .hint = zum Beispiel `aliases: [guides/old]`
problem-wrong-type_need = hier gehören must, prefer und budget hin
    .hint = zum Beispiel `must: {"{"}region: [north]{"}"}`
problem-wrong-type_facets = hier gehören Facetten hin
    .hint = zum Beispiel `{ $kind }: {"{"}region: [north]{"}"}`
problem-wrong-type_terms = hier gehört eine Liste von Begriffen hin
    .hint = zum Beispiel `{ $facet }: [one, two]`, oder wenn einer davon genügt `{ $facet }: [[one, two]]`
problem-unknown-field_need = { $it } gehört nicht zu einem Bedarf
    .hint = es gibt: must, prefer, budget
problem-empty-need = dieser Bedarf verlangt nichts
    .hint = unter must oder prefer einen Begriff nennen
problem-bad-budget = { $it } ist kein Budget
    .hint = nur Ziffern, zum Beispiel 12000, 900/month oder 9000/year
problem-bad-budget_odd = hier gehört ein Budget hin
    .hint = zum Beispiel 12000, 900/month oder 9000/year
problem-asked-twice = { $it } ist zugleich Bedingung und Wunsch
    .hint = eines von beiden behalten
problem-unknown-message = keine Nachricht heißt { $it }
    .hint = es gibt: { $known }
problem-unknown-message_near = keine Nachricht heißt { $it }
problem-missing-slot = in der Nachricht an den Kunden fehlt {"{"}link{"}"}, die Auswahl
    .hint = {"{"}link{"}"} auf eine eigene Zeile schreiben
problem-unknown-slot = { $it } steht für nichts
    .hint = es gibt: { $known }
problem-unknown-slot_like = { $it } steht für nichts
    .hint = war { $like } gemeint? es gibt: { $known }
problem-unknown-slot_brace = { $it } steht allein
    .hint = geschweifte Klammern sind für Wörter, die eingesetzt werden, etwa {"{"}need{"}"}
problem-unknown-slot_place = { $it } steht nicht am Anfang der Zeile
    .hint = dorthin verschieben: es entscheidet über die ganze Zeile

## Was einmal öffentlich war

problem-bad-record = das ist keine Adresse der Site: in jeder Zeile steht eine, und sie beginnt mit /
    .hint = löschen, was nicht hierher gehört; Reste eines Merges dürfen weg, Adressen nicht
problem-bad-record_name = { $it } ist keine Adresse der Site
    .hint = eine wie /guides/old/ schreiben
problem-history-unread = die Geschichte in git ist nicht lesbar: { $reason }
    .hint = { $hint }
problem-history-unread_shallow = dieser Klon ist flach, man sieht darum nicht, was früher da war
    .hint = ganz holen: git fetch --unshallow; in einem Workflow: fetch-depth: 0
problem-history-unread_said = { $reason }
problem-history-unread_slow = git brauchte länger als { $seconds } Sekunden
problem-history-unread_unable = git lässt sich nicht starten: { $reason }
problem-history-unread_ended = git endete mit { $status }
problem-history-unread_owner = das Repository gehört jemand anderem
    .hint = wenn Sie ihm trauen: git config --global --add safe.directory und der volle Pfad
problem-another-directory =
    von { NUMBER($firms, useGrouping: "true") } Firmen, die hier öffentlich waren, { $left ->
        [0] ist keine
        [one] ist eine
       *[other] sind { $left }
    } übrig: ein anderes Verzeichnis?
    .hint = { $record } löschen, falls es da ist, und mit `better-fit init` ein eigenes beginnen
problem-vanished-profile = /{ $address } war öffentlich und hat jetzt weder Seite noch Weiterleitung noch Abschiedsseite
    .hint = umbenannt? `aliases: [{ $slug }]` in die neue Datei schreiben; weg? die Datei zurückholen und `status: retired` hineinschreiben; hätte sie niemand sehen sollen: `better-fit forget { $slug }` oder --all
problem-vanished-profile_heir = /{ $address } war öffentlich und hat jetzt weder Seite noch Weiterleitung noch Abschiedsseite
    .hint = umbenannt? `aliases: [{ $slug }]` in { $file } schreiben; sonst die Datei zurückholen und `status: retired` hineinschreiben; hätte sie niemand sehen sollen: `better-fit forget { $slug }` oder --all
problem-vanished-page = /{ $shown } war öffentlich und hat jetzt weder Seite noch Weiterleitung noch Abschiedsseite
    .hint = umbenannt? `aliases: [{ $former }]` in den Kopf der Seite schreiben, die an ihre Stelle trat; weg? `/{ $address }` in { $file } schreiben: Die Adresse sagt es dann, und wohin stattdessen
problem-vanished-page_like = /{ $shown } war öffentlich und hat jetzt weder Seite noch Weiterleitung noch Abschiedsseite
    .hint = umbenannt? `aliases: [{ $former }]` in den Kopf der Seite schreiben, die an ihre Stelle trat, vielleicht /{ $like }; weg? `/{ $address }` in { $file } schreiben: Die Adresse sagt es dann, und wohin stattdessen
problem-vanished-page_unmade = /{ $address } war öffentlich und hat jetzt weder Seite noch Weiterleitung noch Abschiedsseite
    .hint = `better-fit check` sagt mehr; darf sie weg, `/{ $address }` in directory/forgotten.txt schreiben
problem-vanished-term_facet = { $it } war eine Facette dieses Verzeichnisses, und Links, die nach ihr fragen, führen ins Leere
    .hint = zurückholen; wenn kein Link sie enthalten kann: `better-fit forget { $facet }/` oder --all
problem-vanished-term = { $it } war ein Begriff von { $facet }, und Links, die nach ihm fragen, führen ins Leere
    .hint = in die `aliases` des Begriffs aufnehmen, der an seine Stelle trat; sonst zurückholen; wenn kein Link ihn enthalten kann: `better-fit forget { $facet }/{ $term }` oder --all
problem-vanished-term_like = { $it } war ein Begriff von { $facet }, und Links, die nach ihm fragen, führen ins Leere
    .hint = in die `aliases` des Begriffs aufnehmen, der an seine Stelle trat, vielleicht { $like }; sonst zurückholen; wenn kein Link ihn enthalten kann: `better-fit forget { $facet }/{ $term }` oder --all

## Die Probe des Baus

problem-settings_plugins = better-fit ist nicht unter den Plugins
    .hint = `plugins: [better-fit]` schreiben, sonst zeigt der Bau keine Firma
problem-settings_templates = aus directory/pages wird keine Vorlage veröffentlicht
    .hint = eine Vorlage gehört nach directory/theme/, ihre Seiten sind die der Site
problem-settings_mistake = { $said }
    .hint = help/own und das Handbuch von MkDocs sagen, welche es gibt
problem-settings_said = { $said }
    .hint = { $hint }
problem-settings_hook = die Datei { $it } gibt es nicht
    .hint = den Pfad berichtigen oder die Zeile herausnehmen
problem-settings_plugin = das Plugin { $it } ist nicht installiert
    .hint = installieren oder die Zeile herausnehmen
problem-settings_plugin-near = das Plugin { $it } ist nicht installiert
problem-language-words = was Kunden auf { LANGUAGE($language) } schreiben, wird ohne Verneinung, Stärke und Summen gelesen
    .hint = Wörter gibt es für { $known }; die Begriffe des Vokabulars werden in jeder Sprache gefunden
problem-broken-link = der Link { $it } führt ins Leere: { $said }
    .hint = den Link berichtigen; eine eigene Seite verlinkt man über ihre Datei, etwa about.md, und ihre Überschriften als about.md#heading

## Tabellen und neue Verzeichnisse

problem-unreadable-row = { $why }
    .hint = { $hint }
problem-unreadable-row_cells = { $count } Zellen, und der Kopf nennt { $named }: { $first }, …
    .hint = Zellen mit dem Trennzeichen in Anführungszeichen setzen oder ergänzen, was fehlt
problem-file-name_taken = aus { $it } wird kein freier Dateiname
    .hint = eine Spalte für den Kurznamen ergänzen
problem-lookalike-name_row = Zeile { $row } ist schon diese Firma oder sieht so aus
    .hint = beide Zeilen zusammenlegen; sind es zwei Firmen, in die Namen schreiben, was sie unterscheidet
problem-lookalike-name_earlier = eine frühere Zeile ist schon diese Firma oder sieht so aus
    .hint = beide Zeilen zusammenlegen; sind es zwei Firmen, in die Namen schreiben, was sie unterscheidet
problem-lookalike-name_there = sieht aus wie { $other } in partners/{ $slug }.yml, und die hat eine andere Website
    .hint = ist es eine andere Firma, den Namen um das ergänzen, was die beiden unterscheidet
problem-file-name-clash_there = partners/{ $slug }.yml gibt es schon
    .hint = noch einmal laufen lassen
problem-wrong-type_decision = hier gehört eine Liste von Begriffen hin
    .hint = zum Beispiel [weekly-visits]; oder ask; oder skip, um es wegzulassen
problem-wrong-type_values = nach { $it } gehört eine Liste von Werten
    .hint = zum Beispiel `lawns: [Turf]`
problem-wrong-type_constant = hier gehört Text oder eine Liste hin
    .hint = schreiben, was für jede Zeile gilt
problem-wrong-type_source = { $field } braucht eines von column, text und value
    .hint = zum Beispiel `{"{"}column: Name{"}"}`
problem-missing-field_unfilled = nichts füllt { $it }
    .hint = `{ $field }: {"{"}column: …{"}"}` ergänzen, oder `{ $field }: {"{"}value: …{"}"}` für das, was in jeder Zeile gilt
problem-missing-field_row = nichts in dieser Zeile ergibt { $it }
    .hint = die Zelle füllen oder eine andere Quelle nennen
problem-unknown-field_sheet = { $it } lässt sich nicht aus einer Tabelle füllen
    .hint = es gibt: { $known }
problem-unknown-field_column = die Spalte { $it } gibt es nicht
    .hint = die Tabelle hat: { $known }
problem-unknown-field_terms = { $field } hat keine Begriffe
    .hint = hier `terms`, `search` und `place` löschen
problem-too-few_unfilled = noch füllt nichts { $it }
    .hint = die Begriffe nennen, die für jede Zeile gelten
problem-unknown-term_undecided = was das für { $facet } bedeutet, ist noch nicht entschieden
    .hint = in der Zuordnung hinter den gemeinten Begriff schreiben oder hinter skip; `otherwise: skip` lässt alle solchen weg
problem-bad-slug_file = so kann hier keine Datei heißen: { $it }
    .hint = Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 60, zum Beispiel { $good }
problem-unknown-choice_colour = { $it } ist keine Farbe
    .hint = #rrggbb oder einen Namen wie teal schreiben
problem-unknown-choice_field = für das Fach { $it } gibt es keine Wörter
    .hint = es gibt: { $known }
problem-unknown-choice_language = für die Sprache { $it } gibt es keine Wörter
    .hint = es gibt: { $known }
problem-url-not-https_engine = { $it } ist weder ein Wheel von better-fit noch eine Adresse
    .hint = die Datei better_fit-….whl oder https://github.com/somebody/better-fit@commit
problem-url-characters_part = { $it } hat einen Teil nach ? oder #
    .hint = die Adresse der ersten Seite schreiben
problem-blank-text_letter = in { $it } ist kein Buchstabe
    .hint = einen Namen schreiben

## Der Bericht

report-for-review = zur Durchsicht: { $said }
report-no-change = keine Datei einer Firma oder des Betreibers ändert sich
report-change =
    { $file }: { $how ->
        [new] neu
        [deleted] gelöscht
       *[changed] geändert
    }, { $whose }
report-nothing = nichts
report-this = das
report-owner = der Betreiber
report-nameless = eine Firma ohne Namen
report-given-up = wird für immer aufgegeben
report-html = HTML in Zeile { $line }
report-more-of-file = { $file }: { NUMBER($count, useGrouping: "true") } weitere, hier nicht gezeigt; --format json nennt alle
report-more-files =
    { $files ->
        [one] eine weitere Datei
       *[other] { NUMBER($files, useGrouping: "true") } weitere Dateien
    }: { NUMBER($count, useGrouping: "true") } mehr, hier nicht gezeigt
report-profiles =
    { $count ->
        [one] { $count } Profil
       *[other] { NUMBER($count, useGrouping: "true") } Profile
    }
report-no-problems = alles in Ordnung
report-problems =
    { $count ->
        [one] { $count } Problem
       *[other] { NUMBER($count, useGrouping: "true") } Probleme
    } ({ $codes })
report-reviews =
    { $count ->
        [one] { $count } Punkt
       *[other] { NUMBER($count, useGrouping: "true") } Punkte
    } zur Durchsicht

## Die Antwort von `match`

outcome-asked = Gesucht: { $asked }.
outcome-group = { $group }:
outcome-recommended = empfohlen von { $firm }
outcome-more = { list-more }: --limit { $total }
outcome-not-better = Nicht besser als { $firm }: { $firms }
outcome-misses = Am nächsten dran:

## Was an einem Aufruf nicht geht

call-directory-broken =
    { $count ->
        [one] { $count } Problem
       *[other] { $count } Probleme
    } im Verzeichnis
call-folder-linked = { $folder }/ ist ein symbolischer Link, und Links wird nicht gefolgt
    .hint = den Ordner selbst dorthin legen
call-folder-missing = in { $root } gibt es keinen Ordner { $folder }/
    .hint = in den Ordner des Verzeichnisses gehen oder ihn mit -C nennen
call-vocabulary-missing = in { $root } gibt es kein { $file }
    .hint = in den Ordner des Verzeichnisses gehen oder ihn mit -C nennen
call-profile-missing = ein Profil { $name } gibt es nicht
    .hint = eine Datei in { $folder }/ nennen
call-profile-elsewhere = { $name } liegt nicht in { $folder }/
    .hint = nennen kann man nur Profile; ohne Namen wird alles geprüft
call-git-missing = hier gibt es kein git oder kein Repository
    .hint = --changed weglassen
call-commit-unknown = { $it } ist hier kein bekannter Commit
    .hint = einen nennen, etwa origin/main
call-firms-none = in partners/ stehen keine Firmen
    .hint = `better-fit new NAME` legt das erste Profil an
call-pair = { $it } nennt keine Facette mit Begriff
    .hint = etwa --{ $kind } region=nord, oder wo eines von mehreren genügt --{ $kind } 'region=nord|sued'
call-referrer-left = { $it } hat aufgehört
    .hint = eine Firma nennen, die noch da ist
call-referrer-left_heir = { $it } hat aufgehört
    .hint = die Nachfolge hat { $successor }

## +

problem-too-deep_broader = über { $it } stehen mehr als { $most } Begriffe
    .hint = Zwischenstufen weglassen, nach denen niemand fragt
report-picture-of = die Firma { $firm }
problem-settings_address = { $it } ist keine Adresse einer Website
    .hint = schreiben Sie eine, die mit https:// beginnt, etwa https://verzeichnis.example/
problem-unknown-language = { $it } ist keine der Sprachen, die es gibt
    .hint = schreiben Sie eine von { $known }
problem-unsaid = { $count ->
        [one] { $count } Facette oder Begriff hat
       *[other] { $count } Facetten und Begriffe haben
    } auf { LANGUAGE($language) } keinen Namen und { $count ->
        [one] steht
       *[other] stehen
    } dort wie in der Hauptsprache
    .hint = sagen Sie ihn unter der Facette oder dem Begriff: `in: {"{"}{ $language }: {"{"}label: …{"}"}{"}"}`
problem-unsaid_verb = { $it } wird nirgends gesagt: Sätze auf { LANGUAGE($language) } brauchen die Formen des Verbs
    .hint = geben Sie sie an, etwa `forms: {"{"}it: …, they: …{"}"}`, oder löschen Sie die Zeile
problem-settings_also-in = { $it } ist keine weitere Sprache, die die Website sprechen kann
    .hint = schreiben Sie eine Liste aus { $known }, etwa `also_in: [{ $example }]`
problem-settings_also-in-said = { $it } ist nichts, was in einer weiteren Sprache gesagt wird
    .hint = unter einer Sprache stehen `site_description` und `notice`, jeweils ein Text
