## Jede Seite

frame-skip = Zum Inhalt
frame-search = Firmen und Seiten durchsuchen
frame-search-short = Suchen
frame-main = Hauptmenü
frame-languages = Sprachen
frame-find = Finden
frame-refer = Empfehlen
frame-firms = Firmen
frame-situations = Fälle
frame-join = Mitmachen
frame-more = Mehr
frame-rule = So entsteht die Reihenfolge
frame-guides = Leitfäden fürs Empfehlen
frame-network = Wer wen empfiehlt
frame-needs = Alles, was gesucht wird
frame-help = Hilfe für Firmen und Betreiber
frame-data = Daten
frame-feed = Feed
frame-promise = Kein Konto, kein Tracking, keine Cookies. Kein Platz hier ist käuflich.
frame-crumbs = Sie sind hier
frame-unserved = Die Skripte dieser Seite wurden nicht geladen. Haben Sie sie von der Festplatte geöffnet? Dann braucht sie einen Webserver: Starten Sie { $command } im Ordner der Site und öffnen Sie { $address }. Firmen, Bedarf und Leitfäden lassen sich auch so lesen.

## Teile mehrerer Seiten

part-empty = Dieses Verzeichnis ist noch leer. { $join }Tragen Sie die erste Firma ein.{ $end }
part-situations = Kommt Ihnen etwas davon bekannt vor?
part-situations-all = Alle Fälle
part-fair-order = In { $rule }fairer Reihenfolge, die niemand kaufen kann{ $end }.
part-near = Am nächsten dran, und was jeweils fehlt
part-say-need = Sagen, was Sie brauchen
part-beside = Im Vergleich zu uns, { $home }:
part-fee = Provision: { $fee }.
part-facet = { $facet }:
part-comma = ,
share-button = Seite teilen
share-code = QR-Code dieser Seite
own-words-hint = Was, wo, wie und zu welchem Preis
own-words-note = Tippen, diktieren oder eine Mail einfügen. Der Text bleibt auf diesem Gerät; in den Link kommt nur, was Sie unten ausgewählt sehen.

## Auswahl des Bedarfs

picker-title = Gesucht wird
picker-empty = Noch nichts ausgewählt. Beginnen Sie mit dem, was zu tun ist.
picker-key = Die Zahl hinter jedem Wort: so viele Firmen blieben übrig, wenn es ein Muss wäre.
picker-filter = Ein Wort unter „{ $question }“ suchen
picker-filter-short = Wort suchen
picker-several = Vom Angekreuzten:
picker-any = eines genügt
picker-all = alles zusammen
picker-budget = Wie hoch ist das Budget?
picker-sum = Betrag
picker-per = Zeitraum
picker-per-project = für das Projekt
picker-per-month = im Monat
picker-per-year = im Jahr
picker-must = muss
picker-prefer = gern

## Die Liste einer Seite eingrenzen

narrow-title = Liste eingrenzen
narrow-more =
    { $count ->
        [one] 1 weitere Antwort
       *[other] { $count } weitere Antworten
    }
narrow-key-all = Die Zahlen: so viele Firmen passen dann in allem.
narrow-key-musts = Die Zahlen: so viele Firmen erfüllen dann alles, was sein muss.
narrow-again = Wieder alle zeigen

## Startseite

home-headline = Nicht die richtige Firma? Hier finden Sie die, die passt.
home-own-words = Was brauchen Sie, in Ihren eigenen Worten?
home-own-words-note = Ihr Text wird nur auf diesem Gerät gelesen und nirgendwohin geschickt.
home-see = Zeigen, wer passt
home-find = Firma finden
home-find-text = Sagen Sie, was Sie brauchen, und sehen Sie, wer passt und warum.
home-refer = Weiterempfehlen
home-refer-text = Sie sind nicht die richtige Firma? Schicken Sie zwei oder drei, die es sind.
home-join = Ihre Firma eintragen
join-page-title = Ihre Firma eintragen
join-page-description = Formular ausfüllen, Seite ansehen, abschicken. Ohne Konto bei uns, ohne Gebühr.
home-join-text = Ein Formular genügt. Kein Konto, keine Gebühr, kein käuflicher Platz.

## Finden

find-title = Firma finden
find-description = Sagen Sie, was Sie brauchen, und sehen Sie, welche Firmen passen und warum.
find-lead = Sagen Sie, was gebraucht wird und was davon sein muss. Passende Firmen erscheinen sofort, jede mit Gründen.
find-own-words = In Ihren eigenen Worten
find-all =
    { $count ->
        [one] Oder sehen Sie sich { $firms }die eine Firma{ $end } an.
       *[other] Oder sehen Sie sich { $firms }alle { $count } Firmen{ $end } an.
    }
find-compare = Nebeneinander
find-compare-text = Wo sie sich unterscheiden, steht es in der Zeile.
find-compare-table = Die Tabelle; sie lässt sich seitwärts schieben
find-compare-close = Zurück zur Liste
find-compare-button = Vergleichen
find-send = Als Auswahl schicken
find-no-script = Ohne JavaScript: Jedes Wort oben führt zu einer Seite mit den passenden Firmen.

## Weiterempfehlen

refer-title = Weiterempfehlen
refer-description = Für alle im Vertrieb: Passt die Anfrage zu Ihnen? Wenn nicht, schicken Sie zwei oder drei bessere Firmen in einem Link.
refer-lead = Passt die Anfrage zu Ihnen? Wenn nicht, schicken Sie zwei oder drei Firmen, die besser passen, und sagen Sie, warum.
refer-with = Ihre Firma
refer-other-firm = Andere Firma
refer-forget = Auf diesem Gerät vergessen
refer-your-firm = Name Ihrer Firma
refer-not-listed = Nicht dabei? { $join }Tragen Sie Ihre Firma ein{ $end }, oder { $find }suchen Sie ohne sie{ $end }.
refer-own-words = Was gebraucht wird, in den Worten der Anfrage oder Ihren eigenen
refer-what-to-do = Was zu tun ist
refer-guide-keep = So klären Sie es gleich am Anfang: Termine, Informationen, Beteiligte
refer-guide-talk = Erwartungen klären: Termine, Informationen, Beteiligte
refer-guide-fit = Passt diese Anfrage zu uns?
refer-guide-saying = Wie Sie sagen, dass Sie nicht die richtige Firma sind
refer-guide-well = Wie Sie gut weiterempfehlen
refer-guide-kindly = Wie Sie freundlich absagen
refer-guide-signs = Frühe Anzeichen, fürs nächste Mal
refer-how = So geht es
refer-how-say = Sagen Sie, für welche Firma Sie arbeiten und was gebraucht wird.
refer-how-see = Sehen Sie, ob Sie die Anfrage behalten, über Erwartungen sprechen oder weiterempfehlen sollten, und aus welchen Gründen.
refer-how-pick = Wählen Sie bis zu drei Firmen aus und schicken Sie einen Link. Nichts über die Anfrage verlässt dieses Gerät, bis Sie ihn verschicken.
refer-new = Zum ersten Mal hier? Lesen Sie { $fit }Passt es?{ $end }, { $expect }Erwartungen klären{ $end }, { $saying }Absagen{ $end } und { $well }Gut weiterempfehlen{ $end }.
refer-hand-over = Übergeben
refer-send = Schicken
refer-no-script = Diese Prüfung braucht JavaScript. Ohne es führt jedes Wort oben zu einer Seite mit passenden Firmen, und auf der { $firms }Seite jeder Firma{ $end } steht, wen sie empfiehlt.

## Übergabe

handoff-link = Der Link zur Auswahl
handoff-copy = Kopieren
handoff-share = Teilen
handoff-look = Ansehen
handoff-code = QR-Code zeigen
handoff-code-text = Drehen Sie das Telefon um: Die Kamera Ihres Gegenübers öffnet die Liste samt dem, was gebraucht wird. Verschickt wird nichts.
handoff-about = Was die Nachrichten außerdem sagen sollen
handoff-about-text = Es kommt in die Nachrichten, nicht in den Link. Nichts davon wird gespeichert oder verschickt, bis Sie es selbst tun.
handoff-prospect = Name Ihres Gegenübers
handoff-rep = Ihr Name
handoff-ready = Was schon vorliegt, je Zeile eines
handoff-note = Ein paar Worte von Ihnen
handoff-before = Bevor Sie abgeben
handoff-before-text = Nur für Sie; die Häkchen verschwinden, wenn Sie die Seite schließen. { $guide }Wie Sie gut weiterempfehlen{ $end }
handoff-deadlines = Termine
handoff-deadlines-date = Ich kenne den Termin und weiß, warum es dieser ist.
handoff-deadlines-step = Wer den nächsten Schritt macht und bis wann, ist gesagt.
handoff-information = Informationen
handoff-information-agreed = Was ich weitergebe, ist abgesprochen, und mehr gebe ich nicht weiter.
handoff-information-plans = Pläne, Fotos und Zahlen, die es gibt, sind unterwegs.
handoff-people = Beteiligte
handoff-people-decides = Die Firma weiß, wer entscheidet und wen sie fragen kann.
handoff-people-call = Ein Anruf steht in meinem Kalender: Hat es geklappt?
handoff-consent = Schicken Sie das erst, wenn Sie ein Ja dazu haben, und zu allem, was darin weitergegeben wird.
handoff-subject = Betreff
handoff-message = Nachricht
handoff-mail = Als Mail öffnen
handoff-again = Neu aufsetzen

## Die Auswahl

shortlist-title = Firmen, die besser zu Ihnen passen könnten
shortlist-description = Eine kurze Liste für Sie, mit Gründen. Über Sie wird nichts gespeichert.
shortlist-lead = Diese Liste entsteht auf Ihrem eigenen Gerät, damit bei Ihnen bleibt, was Sie brauchen. Einen Moment.
shortlist-no-script = Ihr Browser führt hier keine Skripte aus, und ohne sie kann die Liste nicht entstehen: Was Sie brauchen, steht im Link hinter dem „#“, und dieser Teil wird nie an uns geschickt. Die Nachricht, mit der der Link kam, nennt die Firmen, und jede hat eine Seite, die ohne Skripte auskommt.
shortlist-instead = Falls nichts kommt: { $firms }alle Firmen{ $end } nach Namen, mit Kontakt, oder { $needs }alles, was gesucht wird{ $end }, und wer es bietet.
shortlist-how = So ist diese Liste entstanden
shortlist-how-reasons = { $made } Die Gründe ergeben sich aus dem, was jede Firma über sich sagt, verglichen mit dem, was Sie suchen, nach { $rule }einer veröffentlichten Regel{ $end }, die für alle gilt. Kein Platz hier ist käuflich.
shortlist-how-private = Die Liste ist auf Ihrem Gerät entstanden. Was Sie brauchen, wurde niemandem geschickt, und gespeichert wurde nichts.
shortlist-change = Anders suchen
shortlist-print = Drucken, je Firma ein Blatt
shortlist-code = QR-Code dieser Liste
shortlist-ready = Was Sie bereithalten sollten
shortlist-sorry = Bitten Sie um einen neuen Link, oder sagen Sie hier, was Sie brauchen, und sehen Sie, wer passt. Es dauert eine Minute, und gespeichert wird nichts.
shortlist-all-firms = Alle Firmen

## Eine Firma

firm-call = Anrufen
firm-write = Schreiben
firm-contact-page = Kontaktseite
firm-website = Website
firm-save-contact = Kontakt speichern
firm-differs = Was sie von uns, { $home }, unterscheidet
firm-budget = Budget
firm-best-for = Genau richtig für
firm-not-for = Nicht das Richtige für
firm-about = Über die Firma
firm-ready = Was Sie bereithalten sollten
firm-information = Informationen
firm-people = Beteiligte
firm-deadlines = Termine
firm-proof = Sehen Sie selbst
firm-recommended = Wer sie empfiehlt
firm-recommends = Die Firmen, die { $firm } empfiehlt
firm-reach = So erreichen Sie die Firma
firm-person = Kontakt
firm-phone = Telefon
firm-email = E-Mail
firm-similar = Ähnliche Firmen
firm-confirmed = Bestätigt
firm-confirmed-on = Die Firma hat dieses Profil am { $day } bestätigt.
firm-confirmed-old = Die Firma hat dieses Profil am { $day } bestätigt. Das ist über ein Jahr her: Fragen Sie nach, bevor Sie darauf bauen.
firm-unconfirmed = Die Firma hat dieses Profil noch nicht bestätigt: Fragen Sie nach, bevor Sie darauf bauen.
firm-until-open = Nimmt Aufträge an bis
firm-until-waitlist = Warteliste bis
firm-until-closed = Keine neuen Aufträge bis
firm-until = { $day }; für die Zeit danach gibt es keine Angabe.
firm-answered = Unter der Adresse hat am { $day } ein Server geantwortet; ob stimmt, was dort steht, hat niemand geprüft.
firm-edited = Geändert
firm-edited-on = Der Text wurde zuletzt am { $day } geändert, von wem auch immer; eine Bestätigung ist das nicht.
firm-edit = Profil bearbeiten
firm-edit-form = Im Formular bearbeiten
firm-wrong = Etwas stimmt nicht

## Wen eine Firma empfiehlt

quote-basis-for = { $basis }, für { $for }
quote-by = { $firm }, { $quote }.
quote-alone = { $quote }.
quote-fee = { $quote }, Provision: { $fee }
recommends-title = Firmen, die { $firm } empfiehlt
recommends-description = { $names }: empfohlen von { $firm }, mit Begründung.
recommends-moved = Wen { $firm } empfiehlt
recommends-own-words = In eigenen Worten.
recommends-fees = Wo eine Provision fließt, steht es dabei.
recommends-no-fees = Für keine dieser Empfehlungen fließt eine Provision.
recommends-pick = Daraus für eine Anfrage auswählen

## Auf der eigenen Website einer Firma

embed-open = Auf der eigenen Website zeigen
embed-frame = Als Rahmen
embed-frame-why = Eine Zeile HTML. Der Inhalt bleibt von selbst aktuell, nimmt die vorhandene Breite ein, folgt hell und dunkel und braucht kein Skript. Der Rahmen ist { $height } Pixel hoch; was länger ist, lässt sich scrollen, oder geben Sie eine andere Höhe an.
embed-plain = Als einfaches HTML
embed-plain-why = Sieht aus wie der Rest Ihrer Website und lädt nichts von hier. Es zeigt den heutigen Stand: Kopieren Sie es ab und zu neu.
embed-badge = Ein Siegel für die eigene Website
embed-badge-html = Das Siegel als HTML
embed-badge-why = Ein Bild mit einem Link auf diese Seite, für hell und dunkel. Es zeigt den heutigen Stand: Kopieren Sie es ab und zu neu.
embed-badge-says = Empfohlen von { $names }
embed-copied = Kopiert.
embed-uncopied = Dieser Browser lässt die Seite nicht kopieren. Der Text ist jetzt markiert: Kopieren Sie ihn mit Strg+C oder ⌘C.
embed-fair = In einer fairen Reihenfolge, die niemand kaufen kann.
embed-from = Aus { $site }
embed-whole = Mehr über jede Firma
embed-more = { $count ->
    [one] Eine weitere Firma
   *[other] { $count } weitere Firmen
}
embed-nobody = { $firm } empfiehlt zurzeit niemanden.
embed-ended = Diese Liste gibt es nicht mehr.

## Alle Firmen

firms-title = Alle Firmen
firms-title-page = Alle Firmen, Seite { $page }
firms-description =
    { $count ->
        [one] Eine Firma: was sie macht, wie und wo.
       *[other] { $count } Firmen: was jede macht, wie und wo.
    }
firms-count =
    { $count ->
        [one] Bisher eine Firma.
       *[other] { $count } Firmen, nach Namen geordnet.
    }
firms-kept-by = Gepflegt von { $home }.
firms-find = Sie suchen etwas Bestimmtes? { $find }Sagen Sie, was Sie brauchen{ $end }, und sehen Sie, wer passt.
firms-marks = Die Linie über jedem Namen steht für alles, was Firmen hier tun; die Marken darauf für das, was diese Firma tut.
firms-pages = Seiten mit Firmen

## Ein Bedarf, und wer ihn erfüllt

match-nobody-this = Derzeit passt hierfür keine Firma.
match-nobody-both = Derzeit passt keine Firma zu beidem.
match-nearest = Diese kommen dem am nächsten.
match-description =
    { $count ->
        [one] { $heading }: eine Firma passt, mit Begründung. { $names }.
       *[other] { $heading }: { $count } Firmen passen, jede mit Begründung. { $names }.
    }
match-picture = { $fits }: { $names }
match-nobody-description = { $heading }: { $nobody }
match-nearest-heading = Am nächsten dran
match-more =
    { $count ->
        [one] Eine weitere passt. { $finder }Im Finder ansehen{ $end }.
       *[other] { $count } weitere passen. { $finder }Alle im Finder ansehen{ $end }.
    }
match-add = Sagen, was Sie noch brauchen
match-near = Verwandtes
match-one-of-two = Nur eines von beidem
match-narrower = Genauer als „{ $term }“
match-broader = Weiter gefasst als „{ $term }“
match-close = Ähnlich wie „{ $term }“
match-and-by = Dazu nach { $facet }
answer-more =
    { $count ->
        [one] Es gibt noch eine. { $finder }Alle im Finder ansehen{ $end }.
       *[other] Es gibt { $count } weitere. { $finder }Alle im Finder ansehen{ $end }.
    }
answer-asked = { $asked }.
answer-change = Bedarf ändern oder ergänzen
matches-title = Alles, was gesucht wird, und wer es bietet
matches-description = Alles, wofür es in diesem Verzeichnis Firmen gibt, jedes mit eigener Seite.
matches-crumb = Alles, was gesucht wird
matches-lead = Jede dieser Seiten nennt die Firmen, die zu einem Bedarf passen, und sagt, warum.
matches-gaps-heading = Das bietet hier noch niemand
matches-gaps = Es fehlt noch: { $terms }. Bieten Sie etwas davon? Dann { $join }tragen Sie Ihre Firma ein{ $end }.

## Situationen

situations-title = Typische Fälle
situations-description = Gründe, aus denen eine Firma immer wieder nicht die richtige ist, und wer es stattdessen ist.
situations-lead = Wenn eine Firma nicht die richtige ist, gibt es eine andere. Suchen Sie den Satz, den Sie selbst sagen würden.
situations-none = Hier steht noch nichts.
situations-budget = Budget
situations-other = Sonstiges

## Wer wen empfiehlt

network-title = Wer wen empfiehlt
network-description = Welche Firma für welche einsteht, auf welcher Grundlage, und was noch niemand bietet.
network-lead =
    { $givers ->
        [one] { $recommendations ->
            [one] Eine Empfehlung von einer Firma.
           *[other] { $recommendations } Empfehlungen von einer Firma.
        }
       *[other] { $recommendations } Empfehlungen von { $givers } Firmen.
    } Hinter jeder Empfehlung steht eine Firma mit Namen; Grundlage und Provision sind genannt. Sich selbst empfehlen kann niemand.
network-gaps = Wo noch jemand fehlt
network-unmet = Noch keine Firma: { $terms }.
network-thin = Nur eine Firma: { $terms }.
network-unvouched =
    { $count ->
        [one] Eine Firma empfiehlt noch niemand:
       *[other] { $count } Firmen empfiehlt noch niemand:
    }
network-unvouched-some = { $shown } der { $count } Firmen, die noch niemand empfiehlt:

## Wie die Reihenfolge entsteht

rule-title = So entsteht die Reihenfolge
rule-description = Eine veröffentlichte Regel bestimmt, welche Firmen erscheinen und in welcher Reihenfolge. Kein Platz ist käuflich.
rule-lead = Eine Regel bestimmt, welche Firmen Sie sehen und in welcher Reihenfolge. Hier steht sie. Sie gilt für alle gleich, und keinen Platz kann man kaufen. Dies ist Version 2.
rule-compared = Was verglichen wird
rule-compared-text = Sie sagen, was Sie brauchen. Bei jedem Punkt gilt für eine Firma:
rule-fits = { $strong }Sie passt{ $end }, wenn sie angibt, genau das zu bieten.
rule-fits-covers = Zu „{ $facet }“: Wer ein größeres Gebiet bedient, bedient auch alles, was darin liegt.
rule-close = { $strong }Sie kommt dem nahe{ $end }, wenn sie etwas Weiteres, Engeres oder Verwandtes bietet.
rule-not-stated = { $strong }Sie macht keine Angabe{ $end }: Das ist kein Nein. Fragen Sie nach.
rule-differs = { $strong }Sie arbeitet anders{ $end }, wenn sie angibt, was sie macht, und dies nicht dabei ist.
rule-counts = Was passt, zählt ganz; was nahekommt, halb; keine Angabe zählt ein Viertel; was anders ist, zählt nichts.
rule-any = Das eine oder das andere
rule-any-text = Wo eines von mehreren genügt, etwa einer von zwei Orten, wird es als ein Punkt gezählt. Es gilt, was am besten passt: Wer zu einem davon passt, passt.
rule-must = Muss und Wunsch
rule-must-text = Wenn Sie sagen, dass etwas sein { $em }muss{ $end }, gehört eine Firma, die dem nur nahekommt oder anders arbeitet, nicht zu den passenden. Eine Firma ohne Angabe bleibt dabei, mit dem Hinweis, dass Sie nachfragen sollten. Was Sie { $em }gern{ $end } hätten, verschiebt Firmen nur nach oben oder unten.
rule-groups = In Gruppen
rule-groups-text = In Listen stehen Firmen unter Überschriften, die auf jede einzelne zutreffen: { $headings }. Unter jeder Überschrift gilt die Reihenfolge dieser Regel.
rule-group = „{ $heading }“
rule-weights = Was wie viel zählt
rule-weights-set = Wer dieses Verzeichnis führt, hat so gewichtet:
rule-weight = { $facet } { $weight }
rule-weights-are = { $weights }, Budget { $budget } und eine Empfehlung der Firma, die Sie schickt, { $recommendation }. Nennen Sie mehreres derselben Art, teilt es sich das Gewicht; was als ein Punkt gilt, zählt als einer.
rule-budgets = Budgets
rule-budgets-text = Ein Budget passt, wenn es in der Spanne liegt, die die Firma nennt. Bis zu einem Viertel darüber oder darunter kommt dem nahe. Ein Betrag für ein ganzes Projekt lässt sich nicht mit einem Monatsbetrag vergleichen, eine Währung nicht mit einer anderen: Das zählt wie keine Angabe. Ein Jahr hat zwölf Monate.
rule-left-out = Wer nicht erscheint
rule-left-out-text = Firmen, die ausgeschieden sind; Firmen, die keine neuen Aufträge annehmen; die Firma, die Sie schickt; und Firmen, die bei allem, was Sie suchen, anders arbeiten. Eine Firma mit Warteliste bleibt dabei und sagt es.
rule-referred = Wenn jemand Sie weiterempfiehlt
rule-referred-text = Die Firma, die Sie weiterempfiehlt, wird an derselben Regel gemessen. Besser heißen nur Firmen, die besser zu Ihnen passen als sie. Passt sie in allem, lautet der Rat, zu bleiben. Ist niemand besser, sollte sie mit Ihnen über Ihre Erwartungen sprechen; es sei denn, ihr fehlt etwas, das sein muss, oder sie arbeitet bei allem anders: Dann sagt die Regel offen, dass sie niemanden kennt.
rule-ties = Gleichstand
rule-ties-text = Liegen zwei Firmen gleichauf, entscheidet eine Zahl, die aus Ihrem Bedarf und der Kennung der Firma berechnet wird (SHA-256). Sie bevorzugt keinen Namen und keinen Buchstaben, ist bei jedem Öffnen Ihres Links dieselbe, und niemand kann dafür bezahlen.
rule-changed = Was sich geändert hat
rule-changed-text = Version 2 lässt aus, wer bei allem anders arbeitet, und kennt „das eine oder das andere“. Links der Version 1 funktionieren wie bisher, und Firmen, die gleichauf liegen, behalten ihre Reihenfolge.
rule-example = Durchgerechnet, mit den Firmen von heute
rule-example-asks = Jemand sucht: { $asked }.
rule-example-asks-home = Jemand fragt bei { $home } an: { $asked }.
rule-example-itself = { $home } selbst:
rule-example-first = Zuerst kommen:
rule-example-refer = Die Regel sagt: weiterempfehlen. Zuerst kommen:
rule-example-recommended = dafür empfohlen von { $home }
rule-example-try = Selbst ausprobieren
rule-sentences = { $sentences }Alle Sätze, die die Regel sagen kann{ $end }, für Betreiber.
sentences-title = Alle Sätze
sentences-description = Alles, was die Regel mit den Wörtern dieses Verzeichnisses sagen kann, zum einmaligen Durchlesen.
sentences-lead = Alles, was die Regel mit den Wörtern dieses Verzeichnisses sagen kann. Wer es führt, liest das einmal durch, wenn sich eine Bezeichnung oder ein Verb geändert hat.
sentences-asked = (gesucht: { $asked })

## Wo einmal eine Seite war, oder nie

moved-title = { $page } ist umgezogen
moved-description = Diese Seite hat eine neue Adresse.
moved-heading = Diese Seite ist umgezogen
moved-now = Sie finden sie jetzt hier: { $page }.
tombstone-title = { $firm } ist nicht mehr im Verzeichnis
tombstone-description = Diese Firma nimmt über dieses Verzeichnis keine Aufträge mehr an. Hier steht, an wen Sie sich wenden können.
tombstone-goes-on = Weiter geht es bei { $firm }.
tombstone-ended = Die Firma nimmt über dieses Verzeichnis keine Aufträge mehr an. Diese bieten Ähnliches.
tombstone-others = Wer sonst Ähnliches bietet
tombstone-close = Wer Ähnliches bietet
withdrawn-title = Diese Seite gibt es nicht mehr
withdrawn-description = Hier steht, wo es weitergeht.
withdrawn-word = Danach fragt dieses Verzeichnis nicht mehr. Sagen Sie in eigenen Worten, was Sie brauchen, oder sehen Sie sich alles an.
withdrawn-page = Was hier stand, wird nicht mehr gepflegt. Sagen Sie in eigenen Worten, was Sie brauchen, oder sehen Sie sich alles an.
notfound-title = Keine Seite
notfound-description = Unter dieser Adresse gibt es keine Seite.
notfound-heading = Hier gibt es keine Seite
notfound-need = Diese Seite nannte die Firmen zu einem Bedarf, und im Moment gibt es dafür keine. { $find }Sehen Sie, wer dem am nächsten kommt{ $end }.
notfound-card = Eine Kontaktkarte entsteht jetzt auf der Seite der Firma, mit „Kontakt speichern“: { $firm }zur Seite der Firma{ $end }.
notfound-left = Diese Firma ist nicht mehr im Verzeichnis. { $firm }Auf ihrer Seite steht, wo es weitergeht{ $end }.
notfound-record = Die Daten einer Firma stehen jetzt mit denen anderer zusammen, in { $piece }; { $all } enthält alle. Zum Lesen gibt es { $firm }die Seite der Firma{ $end }.
notfound-lead = Vielleicht ist die Adresse unterwegs abgeschnitten worden. Links dieses Verzeichnisses bleiben gültig: Was einmal veröffentlicht war, steht weiter unter seiner alten Adresse.
notfound-start = Startseite

# pictures of work
pictures-of-work = Bilder ihrer Arbeit
pictures-dialog = Bilder: { $firm }
pictures-count = { $number } von { $all }
pictures-close = Schließen
pictures-back = Voriges Bild
pictures-on = Nächstes Bild

## Der Feed, und was Programme erfahren

feed-subtitle = Neue, geänderte und ausgeschiedene Firmen
feed-new = Neu
feed-changed = Geändert
feed-retired = Ausgeschieden
feed-successor = { $firm } ist nicht mehr im Verzeichnis; { $successor } führt die Arbeit fort.
feed-left = { $firm } ist nicht mehr im Verzeichnis.
machines-data = Daten
machines-json = jede Firma, in den Feldern ihres Profils
machines-openapi = alle Dateien für Programme, beschrieben (OpenAPI 3.1)
machines-csv = jede Firma als Tabelle
machines-pages = Seiten
machines-partners = nach Namen, mit dem Weg zu jeder Firma
machines-matches = jeder Bedarf, mit den Firmen, die ihn decken
machines-rule = für alle dieselbe; kein Platz ist käuflich
machines-how = Dieses Verzeichnis schickt Menschen, für die eine Firma nicht die richtige ist, zu Firmen, die besser zu ihnen passen. Was Firmen sagen, steht in Daten und Seiten gleich; sagt eine Firma zu etwas nichts, ist das kein Nein. Nennen Sie mit den Worten der Firma, warum sie passt, und vergeben Sie keine Punkte.

written-only = Diese Seite gibt es nur auf { LANGUAGE($language) }.
