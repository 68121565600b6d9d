link-long = Dieser Link ist zu lang, um gelesen zu werden.
link-lost = Der Link kam ohne seine Angaben an.
link-future = Dieser Link stammt von einer neueren Fassung der Site, als Sie hier haben. Laden Sie die Seite neu; hilft das nicht, füllen Sie das Formular aus.
link-unreadable = Ein Teil dieses Links ist nicht lesbar: { $part }.
link-empty = Ein Teil dieses Links ist leer: { $part }.
link-version-unknown = Eine Fassung { $part } von Links gibt es nicht; er wurde als Fassung 1 gelesen.
link-version-unsaid = Dieser Link nennt seine Fassung nicht; er wurde als Fassung 1 gelesen.
link-key = Dieser Link fragt nach etwas, das hier nicht bekannt ist: { $part }.
link-many = Dieser Link fragt nach mehr als { $most } Dingen; der Rest wurde weggelassen.
link-both = { $part } ist zugleich Bedingung und Wunsch; es gilt als Bedingung.
link-term = Dieser Link fragt nach etwas, das hier nicht mehr bekannt ist: { $part } ({ $facet }).
link-two-firms = Dieser Link nennt zwei Firmen als Absender; { $part } wurde weggelassen.
link-retired = { $part } ist nicht mehr im Verzeichnis.
link-firm = Dieser Link nennt eine Firma, die hier nicht bekannt ist: { $part }.
link-budget = Das Budget in diesem Link ist nicht lesbar: { $part }.
link-two-budgets = Dieser Link nennt zwei Budgets; { $part } wurde weggelassen.
link-successor = { $link }.
link-successor-name = Eine andere Firma führt ihre Arbeit fort
link-too-long = Das ist mehr, als ein Link fassen kann. Lassen Sie etwas weg, dann kommt der Link wieder mit.

list-again = Sagen Sie noch einmal, was gebraucht wird
list-begin = Klingt eines davon nach Ihnen?
list-no-words = In keinem Profil stehen diese Wörter. Wählen Sie unten, was am nächsten kommt.
list-words-held = { $count ->
    [one] Eine Firma hat diese Wörter
   *[other] { $count } Firmen haben diese Wörter
}
list-next = { $count } weitere von { $total } zeigen
list-picked = { $count } ausgewählt
list-pick = { $firm } auswählen
list-relax = Zum Wunsch machen
list-unreached = Die Suche war nicht zu erreichen, deshalb wurde nach Ihren eigenen Wörtern nicht gesucht.
narrow-heading = Alle Firmen für diesen Bedarf
narrow-nobody = keine
quoted = „{ $text }“

own-long = Der Text ist lang; nur sein Anfang wurde gelesen.
own-none = Daraus ließ sich kein Bedarf ablesen; wählen Sie unten aus.
own-rest = Nicht unter unseren Wörtern: { $words }.
own-budget = Budget { $sum }, aus { $quote }.
own-also = { $quote } heißt vielleicht auch
own-may = { $quote } heißt vielleicht
picked-nobody = keine
picked-none = Dieses Wort gibt es hier nicht.
picked-budget = Budget { $sum }.
picked-remove = { $name } entfernen
picked-wrong = Schreiben Sie einen ganzen Betrag, etwa 12000.

refer-better = Wer besser passt
refer-nearest = Wer Ihnen am nächsten kommt
refer-say = { $tally }. Sagen Sie, für welche Firma Sie arbeiten, dann sehen Sie, wer besser passt als sie.
refer-settle = { $verdict ->
    [keep] Das gleich am Anfang klären
   *[talk] Das offen sagen, bevor entschieden wird
}
refer-deadlines = Termine
refer-deadlines-ask = Wann muss es fertig sein, und was geschieht, wenn es später wird?
refer-information = Informationen
refer-information-ask = Was brauchen Sie, bevor Sie anfangen können?
refer-people = Beteiligte
refer-people-ask = Wer entscheidet, und wer lässt Sie hinein?
refer-no-messages = Die Nachrichten ließen sich nicht erstellen. Laden Sie die Seite neu, oder schicken Sie den Link aus der Adresszeile.
refer-quote = { $terms ->
    [none] In Ihren eigenen Worten; { $basis }.
   *[some] In Ihren eigenen Worten; { $basis }, für { $what }.
}
fee = Provision: { $fee }.
who-none = Keine Firma dieses Namens.
who-many = { $count } Firmen; tippen Sie mehr vom Namen.
who-kept = Auf diesem Gerät gemerkt und nirgends sonst.
who-from-link = Aus dem Link. Es wird nicht gespeichert.

compare-not-stated = keine Angabe
compare-new-work = Neue Aufträge
compare-best-for = Genau richtig für
compare-not-for = Nicht das Richtige für
compare-differs = verschieden

handoff-too-long = Das ist mehr, als ein Link fassen kann. Fragen Sie nach weniger, dann ist der Link wieder da.
handoff-to-prospect = An die Person, die gefragt hat
handoff-to-firm = An { $firm }
handoff-to-both = An beide: die Person, die gefragt hat, und { $firm }
handoff-thanks = { $firm } danken
handoff-ask = { $firm } fragen
handoff-fee = Wenn Sie zu { $firm } gehen, bekommen wir eine Provision: { $fee }.
handoff-firm = { $firm }: { $why }.{ $taking ->
    [waitlist] { $until ->
        [none] {" "}Zurzeit gibt es dort eine Warteliste; fragen Sie, wann es losgehen könnte.
       *[day] {" "}Bis zum { $until } gibt es dort eine Warteliste.
    }
    [closed] { $until ->
        [none] {" "}Zurzeit werden dort keine neuen Kunden angenommen; fragen Sie, ab wann wieder.
       *[day] {" "}Bis zum { $until } werden dort keine neuen Kunden angenommen.
    }
   *[open] {""}
}
handoff-no-mail = Eine Mailadresse von { $firm } ist hier nicht bekannt.
handoff-use-page = Nehmen Sie die { $page }.
handoff-contact-page = Kontaktseite
handoff-use-phone = Die Telefonnummer ist { $phone }.
copied = Kopiert.
copy-by-hand = Der Text ist markiert: Kopieren Sie ihn mit Tastatur oder Menü.

opened-sorry = Diese Liste lässt sich nicht zeigen
opened-failed = Die Liste ließ sich nicht zusammenstellen.
opened-empty = Der Link nennt keine Firma und sagt nicht, was Sie brauchen.
opened-need = Was Sie brauchen: { $need }.
opened-so-looked = Deshalb wurde nach Firmen gesucht, die näher herankommen.
opened-nearest = Diese kommen am nächsten; bei jeder steht, was fehlt.
opened-title-from = { $count ->
    [one] { $firm } meint, dass diese Firma besser zu Ihnen passt
   *[other] { $firm } meint, dass diese besser zu Ihnen passen
}
opened-title = { $count ->
    [one] Eine Firma, die besser zu Ihnen passen könnte
   *[other] Firmen, die besser zu Ihnen passen könnten
}
opened-gone = { $firm } ist nicht mehr im Verzeichnis.
opened-gone-next = { $firm } ist nicht mehr im Verzeichnis. Weiter geht es bei { $next }.
opened-dropped = Der Link nennt mehr Firmen, als auf eine Liste gehören; { $count ->
    [one] nur die erste wird gezeigt.
   *[other] die ersten { $count } werden gezeigt.
}
opened-nobody-refers = Deshalb kann die Liste nicht sagen, worin sie sich vom Absender unterscheiden.
opened-made-near = Niemand hat alles, was sein muss; diese kommen am nächsten.
opened-made-best = Diese Firmen passen am besten, die beste zuerst.
opened-made-by = { $added ->
    [yes] { $firm } hat die Firmen ausgesucht und so geordnet; was später dazukam, ist gekennzeichnet. Wo { $firm } eine Provision bekommt, steht es dabei.
   *[no] { $firm } hat die Firmen ausgesucht und so geordnet. Wo { $firm } eine Provision bekommt, steht es dabei.
}
opened-made = { $added ->
    [yes] Wer den Link geschickt hat, hat die Firmen ausgesucht und so geordnet; was später dazukam, ist gekennzeichnet. Wo es dafür eine Provision gibt, steht es dabei.
   *[no] Wer den Link geschickt hat, hat die Firmen ausgesucht und so geordnet. Wo es dafür eine Provision gibt, steht es dabei.
}
sheet-from = { $firm } meint, dass diese Firma besser zu Ihnen passt.
sheet-may = Eine Firma, die zu Ihnen passen könnte.
sheet-successor = Sie führt die Arbeit von { $firm } fort.
sheet-instead = Statt { $firm }. Von den übrigen passt sie am besten.
sheet-instead-from = Statt { $firm }. Diese hat { $from } nicht ausgesucht; von den übrigen passt sie am besten.
sheet-closed = Sie nimmt zurzeit nichts Neues an. Weiter unten steht eine andere Firma.
sheet-cost = Meist { $range }.
sheet-differ = Was anders ist als bei { $firm }
sheet-quote = { $terms ->
    [none] { $firm }, { $basis }.
   *[some] { $firm }, { $basis }, für { $what }.
}
sheet-no-fee = Es fließt keine Provision.
sheet-call = Anrufen
sheet-write = Schreiben
sheet-contact = Kontaktseite
sheet-website = Website
sheet-save = Kontakt speichern
sheet-ask-for = Ansprechperson
sheet-phone = Telefon
sheet-email = E-Mail
sheet-code = QR-Code der Seite von { $firm }
letter-subject = { $from ->
    [yes] Empfehlung von { $firm }
   *[no] Eine Anfrage
}
letter-hello = Guten Tag,
letter-from = { $firm } hat mir geraten, Ihnen zu schreiben.
letter-need = Was ich brauche: { $need }.

search-firms = { $count ->
    [0] Noch keine Firma: sehen, was am nächsten kommt
    [one] Eine Firma
   *[other] { $count } Firmen
}
search-results = { $count ->
    [0] Nichts gefunden.
    [one] Ein Treffer.
   *[other] { $count } Treffer.
}
search-first = { $count } Treffer, die ersten { $most }:
search-more = „{ $words }“ beim Finden nachschlagen
share-sent = { $firm } hat Ihnen diese Seite geschickt.
card-ask-for = Ansprechperson: { $person }.

said-offline = Die Liste der Firmen ließ sich nicht laden. Sind Sie offline? Versuchen Sie es mit Verbindung noch einmal.
said-astray = Die Liste der Firmen ist nicht dort, wo sie sein sollte. Versuchen Sie es in einer Minute noch einmal.
said-damaged = Die Liste der Firmen kam beschädigt an. Versuchen Sie es in einer Minute noch einmal.
said-updated = Dieses Verzeichnis wurde eben erneuert. Laden Sie die Seite neu, um den Stand von jetzt zu sehen.
said-failed = Auf dieser Seite ging etwas schief. Laden Sie sie neu; die Links darauf gehen trotzdem.
said-copied = Link kopiert.
said-copy-this = Diesen Link kopieren:
said-code = QR-Code, der diese Seite öffnet
said-code-shortlist = QR-Code, der die Auswahl öffnet
said-code-list = QR-Code, der diese Liste öffnet
said-code-failed = Der Code ließ sich nicht zeichnen. Versuchen Sie es mit Verbindung noch einmal.
said-results = Treffer
said-search-unreached = Die Suche ist gerade nicht zu erreichen.
