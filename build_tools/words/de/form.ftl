## Die Seite

join-heading = Ihre Firma eintragen oder ihr Profil ändern
join-lead = Füllen Sie das Formular aus, lesen Sie Ihre Seite so, wie andere sie lesen, und schicken Sie die Datei ab. Das dauert etwa zehn Minuten, ohne Konto und ohne Gebühr.
join-plain = Das Formular braucht JavaScript, und das läuft hier nicht. Sie können die Datei auch von Hand schreiben: Kopieren Sie ein Profil aus { $folder }, ändern Sie es nach den Feldern unten und reichen Sie es als Pull Request ein.
join-plain-how = Schritt für Schritt
join-plain-schema = Editoren, die { $schema } kennen, ergänzen und prüfen schon beim Tippen.
join-the-schema = das Schema
join-keep = Behalten, was hier steht
join-take = Den anderen nehmen
join-discard = Entwurf verwerfen
join-drafts = Weitere Entwürfe auf diesem Gerät:
join-open = Ein vorhandenes Profil öffnen
join-open-firm = Eine Firma aus diesem Verzeichnis, mit Namen
join-open-listed = Öffnen
join-open-file = Eine Datei von Ihrem Rechner (oder irgendwo auf diese Seite ziehen)
join-open-text = Oder den Text der Datei einfügen
join-open-pasted = Lesen
join-optional = freiwillig
join-slug = Kurzname der Datei
join-slug-help = Die Datei heißt { $file }. Der Kurzname ist Teil der Adresse Ihrer Seite und bleibt für immer: Kleinbuchstaben, Ziffern und einzelne Bindestriche.
join-strangers = Was dieses Formular nicht kennt
join-strangers-help = Es kam mit der Datei und bleibt unverändert darin, bis Sie es entfernen.
join-today = Stimmt das alles heute?
join-today-help = Lesen Sie es noch einmal von oben. Auf Ihrer Seite steht, an welchem Tag Sie es bestätigt haben, und darauf verlassen sich andere.
join-confirm = Ja, heute stimmt alles
join-send = Abschicken
join-before = Vorher noch:
join-remarks = Sie können es so abschicken. Wer es durchsieht, schaut sich das an:
join-send-github = Über GitHub abschicken
join-copy = Datei kopieren
join-download = Datei herunterladen
join-alone = Diese Seite prüft nur Ihre Datei. Den Rest prüfen wir, sobald sie da ist: ob es die genannten Firmen gibt, ob ein Name, eine Adresse oder eine Website einer anderen Firma gehört oder ihr zum Verwechseln ähnlich sieht und ob Ihr Budget weit neben allen anderen liegt.
join-github = Was auf GitHub geschieht
join-github-new = GitHub bittet Sie, sich anzumelden, und bietet an, das Verzeichnis für Ihre Änderung zu kopieren: Sagen Sie Ja. Klicken Sie auf „Commit changes“, dann auf „Create pull request“. Dort läuft dieselbe Prüfung wie hier, und ein Mensch liest es, meist innerhalb weniger Tage.
join-github-edit = GitHub nimmt den neuen Text einer vorhandenen Datei nicht direkt entgegen, darum kopiert ihn die Schaltfläche. Markieren Sie im Editor von GitHub alles, fügen Sie ein und klicken Sie auf „Commit changes“, dann auf „Create pull request“. Dort läuft dieselbe Prüfung wie hier, und ein Mensch liest es.
join-elsewhere = Ohne GitHub
join-elsewhere-mail = Laden Sie die Datei herunter und legen Sie sie in den Ordner { $folder } einer Kopie dieses Repositorys. Reichen Sie die Änderung so ein, wie es bei Ihrem Anbieter üblich ist: GitLab und Codeberg haben einen Editor im Browser, der ohne git auskommt. Oder mailen Sie die Datei an { $mail }, wo dieses Verzeichnis gepflegt wird; so, wie sie ist, kann sie hinein.
join-elsewhere-host = Laden Sie die Datei herunter und legen Sie sie in den Ordner { $folder } einer Kopie dieses Repositorys. Reichen Sie die Änderung so ein, wie es bei Ihrem Anbieter üblich ist: GitLab und Codeberg haben einen Editor im Browser, der ohne git auskommt. Oder mailen Sie die Datei an die, die dieses Verzeichnis pflegen; so, wie sie ist, kann sie hinein.
join-side = Ihre Seite und die Datei
join-side-page = Ihre Seite, wie andere sie lesen
join-side-file = Die Datei { $file }
join-side-text = Text der Datei

## Ein Feld

form-needed = (nötig)
form-optional = (freiwillig)
form-at-most = Höchstens { NUMBER($most, useGrouping: "true") } Zeichen.
form-example = Zum Beispiel: { $example }
form-not-stated = keine Angabe
form-find-term = Begriff suchen
form-choose = Auswählen
form-item = { $field }, { $number }
form-remove-item = Entfernen{ $item }
form-add-one = Noch eines{ $to }
form-add-line = Noch eine Zeile{ $to }
form-add-to = zu { $field }
form-up-to = Höchstens { $most }.
form-up-to-each = Höchstens { $most }, mit je höchstens { $characters } Zeichen.

## Die Gruppen

group-name = Die Firma
group-contact = So erreicht man Sie
group-budget = Was Ihre Arbeit kostet
group-availability = Ob Sie neue Aufträge annehmen
group-best_for = Für wen Sie da sind, und für wen nicht
group-description = In Ihren eigenen Worten
group-expects = Was neue Kunden bereithalten sollten
group-proof = Arbeiten zum Ansehen
group-recommends = Firmen, die Sie empfehlen
group-confirmed = Über dieses Profil

## Die Seite, während sie entsteht

preview-name = Name der Firma
preview-summary = Was sie macht, für wen und wo.
preview-best-for = Genau richtig für
preview-not-for = Nicht das Richtige für
preview-expects = Was Sie bereithalten sollten
preview-proof = Sehen Sie selbst
preview-recommends = Auf einer eigenen Seite: die Firmen, die Sie empfehlen
preview-contact = Kontakt
preview-budget = Budget
preview-for = für { $terms }
preview-fee = Provision: { $fee }.
preview-ask-for = Ansprechperson
preview-phone = Telefon
preview-email = E-Mail
preview-contact-page = Kontaktseite
preview-website = Website
preview-confirmed = Bestätigt
preview-confirmed-on = Die Firma hat dieses Profil am { $day } bestätigt.
preview-unconfirmed = Die Firma hat dieses Profil noch nicht bestätigt: Fragen Sie nach, bevor Sie sich darauf verlassen.
preview-until = { $day }; danach gilt es als nicht angegeben.

## Was Skripte sagen

form-comma = {", "}
form-sentence = { $message }: { $hint }
form-counted = { $count } von höchstens { $most } Zeichen
form-today = Heute
form-mend = { $text } schreiben
form-mend-asked = Ja, { $text } schreiben
form-listed = { $field }: { $said }
form-valid = Dieses Profil ist in Ordnung.
form-missing =
    { $count ->
        [one] ein Feld fehlt noch
       *[other] { $count } Felder fehlen noch
    }
form-wrong =
    { $count ->
        [one] eine Stelle ist zu ändern
       *[other] { $count } Stellen sind zu ändern
    }
form-what-is-left = Was fehlt noch?
form-short-name = Kurzname
form-thanks = Danke: Auf Ihrer Seite steht, dass Sie sie heute bestätigt haben.
form-draft-kept = Ein Entwurf liegt auf diesem Gerät, nur in diesem Browser.
form-draft-full = Auf diesem Gerät ist kein Platz mehr für einen Entwurf: Was Sie getippt haben, geht beim Schließen verloren. Laden Sie die Datei herunter, um sie zu behalten.
form-draft-forbidden = Dieser Browser behält keine Entwürfe: Was Sie getippt haben, geht beim Schließen verloren.
form-draft-elsewhere = Auf diesem Gerät liegt ein anderer Entwurf dieser Firma, aus einem anderen Tab oder von früher. Bis Sie sich entscheiden, wird nicht behalten, was Sie hier tippen.
form-draft-damaged = Auf diesem Gerät lag ein Entwurf, aber er ist nicht mehr lesbar.
form-draft-gone = Der Entwurf ist weg.
form-draft-back = Ihr Entwurf vom { $day } ist wieder da.
form-draft-published = Stattdessen das veröffentlichte Profil öffnen
form-draft-of = { $name }, vom { $day }
form-new-firm = eine neue Firma
form-unkept = Was Sie getippt haben, ist nirgends gespeichert und ginge verloren.
form-lose-it = Trotzdem weiter
form-no-firms = Die Liste der Firmen war nicht zu laden, Kurznamen werden darum nicht nachgeschlagen. Alles andere geht.
form-copied = Kopiert.
form-uncopied = Dieser Browser lässt die Seite nicht kopieren. Öffnen Sie „Die Datei“ und kopieren Sie von Hand, oder laden Sie sie herunter.
form-saved = Gespeichert als { $file }.
form-not-yet = Abschicken geht noch nicht: Die Liste oben sagt, was fehlt.
form-github-filled = GitHub öffnet sich in einem neuen Tab, die Datei ist schon ausgefüllt.
form-github-long = Die Datei ist zu lang, um sie in einer Adresse zu übergeben. Sie ist kopiert: Fügen Sie sie im Editor von GitHub ein.
form-github-edit = Kopiert: Fügen Sie es im Editor von GitHub über den alten Text ein.
form-line = Zeile { $line }: { $said }
form-more = Und { $count } weitere.
form-nothing-wrong = Daran ist nichts auszusetzen.
form-remove-key = { $key } entfernen
form-no-term = Hier heißt nichts „{ $text }“. Leeren Sie das Feld, um alles zu sehen.
form-strange-term = { $term } (kein Begriff; bitte abwählen)
form-chosen = Gewählt: { $terms }
form-none-chosen = Noch nichts gewählt.
form-only-for = Nur für: { $terms }

## Eine Datei öffnen

open-no-short-name = Das ist kein Kurzname einer Firma.
open-not-here = Die Datei von { $slug } ist nicht hier. Öffnen Sie die Datei selbst.
open-several = Mehrere Firmen heißen so: { $firms }. Schreiben Sie mehr vom Namen.
open-nobody = Keine Firma heißt hier „{ $text }“.
open-no-name = Schreiben Sie erst den Namen einer Firma.
open-no-firm = Eine Firma mit dem Kurznamen { $slug } gibt es nicht.
open-left = { $firm } ist nicht mehr im Verzeichnis; in der Datei steht mehr als auf der Site. Öffnen Sie die Datei selbst.
open-too-long = Das ist länger als { $most } KiB, und das ist kein Profil.
open-too-large = Diese Datei ist größer als { $most } KiB, und das ist kein Profil.
open-offline = Was Dateien liest, war nicht zu laden. Sind Sie offline? Versuchen Sie es wieder, sobald Sie eine Verbindung haben.
open-unreadable = Das ist nicht lesbar. { $said }
open-opened-firm = { $firm } ist geöffnet.
open-opened = Geöffnet.
open-not-utf8 = Diese Datei ist kein Text in UTF-8. Speichern Sie sie als UTF-8.

## Bilder

join-pictures-pick = Bilder auf diesem Gerät wählen
join-pictures-stay = Sie bleiben auf diesem Gerät: Sie sehen sie auf Ihrer Seite, und ihre Namen stehen in den Feldern oben. Hochgeladen wird nichts.
join-pictures-where = Legen Sie die Dateien danach in { $folder }, genau unter den Namen oben.
join-pictures-drop = Auf GitHub legen Sie einen ganzen Ordner namens { $folder } ab, der sie enthält.
join-pictures-upload = Auf GitHub hochladen
group-pictures = Bilder Ihrer Arbeit
form-pictures-kind = { $file } ist kein Bild, das Browser zeigen: als JPEG teilen oder exportieren.
form-pictures-large = { $file } ist größer als { $most } MB: bitte kleiner machen.
form-pictures-many = { $file } fehlt: eine Seite zeigt höchstens { $most } Bilder.
form-pictures-unread = { $file } ist nicht lesbar: neu als JPEG speichern.
form-pictures-small = { $file } hat { $width } × { $height } Pixel: die längere Seite braucht mindestens { $long }, die kürzere { $short }.
form-pictures-rename = { $file } heißt hier { $name }: unter diesem Namen hochladen.
form-pictures-copy = Kopie als { $name } speichern
form-ticked = Für Sie angekreuzt: { $terms }. Den Rest tragen Sie ein.
form-begun = Sie haben hier schon ein Profil begonnen.
form-tick = Darin ankreuzen: { $terms }
