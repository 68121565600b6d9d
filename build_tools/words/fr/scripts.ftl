link-long = Ce lien est trop long pour être lu.
link-lost = Le lien est arrivé sans son contenu.
link-future = Ce lien vient d’une version de ce site plus récente que la vôtre. Rechargez la page ; si cela ne suffit pas, remplissez le formulaire.
link-unreadable = Une partie de ce lien est illisible : { $part }.
link-empty = Une partie de ce lien est vide : { $part }.
link-version-unknown = Il n’existe pas de version { $part } des liens ; il a été lu comme version 1.
link-version-unsaid = Ce lien ne dit pas sa version ; il a été lu comme version 1.
link-key = Ce lien demande quelque chose d’inconnu ici : { $part }.
link-many = Ce lien demande plus de { $most } choses ; le reste a été laissé de côté.
link-both = { $part } est demandé à la fois comme indispensable et comme souhait ; c’est l’indispensable qui compte.
link-term = Ce lien demande quelque chose qui n’est plus connu ici : { $part } ({ $facet }).
link-two-firms = Ce lien nomme deux entreprises comme expéditeur ; { $part } a été laissé de côté.
link-retired = { $part } n’est plus dans l’annuaire.
link-firm = Ce lien nomme une entreprise inconnue ici : { $part }.
link-budget = Le budget de ce lien est illisible : { $part }.
link-two-budgets = Ce lien nomme deux budgets ; { $part } a été laissé de côté.
link-successor = { $link }.
link-successor-name = Une autre entreprise a pris la suite
link-too-long = C’est plus que ce qu’un lien peut contenir. Enlevez quelque chose, et le lien suivra de nouveau.

list-again = Redites ce qu’il vous faut
list-begin = Vous reconnaissez-vous dans l’une de ces situations ?
list-no-words = Aucun profil ne contient ces mots. Choisissez ci-dessous ce qui s’en approche le plus.
list-words-held = { $count ->
    [one] Une entreprise a ces mots
   *[other] { $count } entreprises ont ces mots
}
list-next = En voir { $count } de plus sur { $total }
list-picked = { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
}
list-pick = Choisir { $firm }
list-relax = En faire un souhait
list-unreached = La recherche n’a pas répondu : vos propres mots n’ont donc pas été cherchés.
narrow-heading = Toutes les entreprises pour ce besoin
narrow-nobody = aucune
quoted = « { $text } »

own-long = Le texte est long ; seul le début a été lu.
own-none = Aucun besoin n’a été reconnu ici ; choisissez ci-dessous.
own-rest = Mots inconnus ici : { $words }.
own-budget = Un budget de { $sum }, d’après { $quote }.
own-also = { $quote } peut aussi vouloir dire
own-may = { $quote } peut vouloir dire
picked-nobody = aucune
picked-none = Ce mot n’existe pas ici.
picked-budget = Un budget de { $sum }.
picked-remove = Enlever { $name }
picked-wrong = Écrivez une somme entière, par exemple 12000.

refer-better = Qui convient mieux
refer-nearest = Qui se rapproche le plus de vous
refer-say = { $tally }. Dites de quelle entreprise vous êtes, et les autres lui seront comparées.
refer-settle = { $verdict ->
    [keep] À convenir dès le début
   *[talk] À dire clairement avant qu’ils décident
}
refer-deadlines = Délais
refer-deadlines-ask = Pour quand, et que se passe-t-il en cas de retard ?
refer-information = Informations
refer-information-ask = De quoi avez-vous besoin avant de commencer ?
refer-people = Personnes
refer-people-ask = Qui décide, et qui vous ouvre la porte ?
refer-no-messages = Les messages n’ont pas pu être préparés. Rechargez la page, ou envoyez le lien de la barre d’adresse.
refer-quote = { $terms ->
    [none] Avec vos propres mots ; { $basis }.
   *[some] Avec vos propres mots ; { $basis } ({ $what }).
}
fee = Commission : { $fee }.
who-none = Aucune entreprise de ce nom.
who-many = { $count } entreprises ; tapez la suite du nom.
who-kept = Retenu sur cet appareil, et nulle part ailleurs.
who-from-link = D’après le lien. Rien n’est enregistré.

compare-not-stated = non précisé
compare-new-work = Nouveaux clients
compare-best-for = Idéale pour
compare-not-for = Pas pour
compare-differs = différent

handoff-too-long = C’est plus que ce qu’un lien peut contenir. Demandez moins de choses, et le lien reviendra.
handoff-to-prospect = À la personne qui vous a contacté
handoff-to-firm = À { $firm }
handoff-to-both = Aux deux : à la personne qui vous a contacté et à { $firm }
handoff-fee = Si vous choisissez { $firm }, nous touchons une commission : { $fee }.
handoff-firm = { $firm } : { $why }.{ $taking ->
    [waitlist] { $until ->
        [none] {" "}Il y a une liste d’attente en ce moment : demandez quand le travail pourrait commencer.
       *[day] {" "}Il y a une liste d’attente jusqu’au { $until }.
    }
    [closed] { $until ->
        [none] {" "}Pas de nouveaux clients en ce moment : demandez quand ce sera de nouveau possible.
       *[day] {" "}Pas de nouveaux clients jusqu’au { $until }.
    }
   *[open] {""}
}
handoff-no-mail = Aucune adresse e-mail de { $firm } n’est connue ici.
handoff-use-page = Passez par sa { $page }.
handoff-contact-page = page de contact
handoff-use-phone = Son numéro est le { $phone }.
copied = Copié.
copy-by-hand = Le texte est sélectionné : copiez-le avec le clavier ou le menu.

opened-sorry = Cette liste ne peut pas être affichée
opened-failed = La liste n’a pas pu être préparée.
opened-empty = Le lien ne nomme aucune entreprise et ne dit pas ce qu’il vous faut.
opened-need = Ce qu’il vous faut : { $need }.
opened-so-looked = On a donc cherché des entreprises qui s’en rapprochent davantage.
opened-nearest = Voici celles qui s’en approchent le plus ; chacune dit ce qui lui manque.
opened-title-from = { $count ->
    [one] { $firm } pense que cette entreprise vous convient mieux
   *[other] { $firm } pense que celles-ci vous conviennent mieux
}
opened-title = { $count ->
    [one] Une entreprise qui pourrait mieux vous convenir
   *[other] Des entreprises qui pourraient mieux vous convenir
}
opened-gone = { $firm } n’est plus dans l’annuaire.
opened-gone-next = { $firm } n’est plus dans l’annuaire. { $next } a pris la suite.
opened-dropped = Le lien nomme plus d’entreprises qu’une liste ne devrait en contenir ; { $count ->
    [one] seule la première est montrée.
   *[other] les { $count } premières sont montrées.
}
opened-nobody-refers = La liste ne peut donc pas dire en quoi elles diffèrent de l’expéditeur.
opened-made-near = Personne n’a tout l’indispensable ; voici celles qui s’en approchent le plus.
opened-made-best = Voici les entreprises qui conviennent le mieux, la meilleure en tête.
opened-made-by = { $added ->
    [yes] { $firm } a choisi les entreprises et leur ordre ; ce qui a été ajouté depuis est signalé. Si { $firm } touche une commission, c’est indiqué.
   *[no] { $firm } a choisi les entreprises et leur ordre. Si { $firm } touche une commission, c’est indiqué.
}
opened-made = { $added ->
    [yes] La personne qui envoie ce lien a choisi les entreprises et leur ordre ; ce qui a été ajouté depuis est signalé. Si elle touche une commission, c’est indiqué.
   *[no] La personne qui envoie ce lien a choisi les entreprises et leur ordre. Si elle touche une commission, c’est indiqué.
}
sheet-from = { $firm } pense que cette entreprise vous convient mieux.
sheet-may = Une entreprise qui pourrait vous convenir.
sheet-successor = Elle a pris la suite de { $firm }.
sheet-instead = À la place de { $firm }. Parmi les autres, c’est elle qui convient le mieux.
sheet-instead-from = À la place de { $firm }. Celle-ci n’a pas été choisie par { $from } ; parmi les autres, c’est elle qui convient le mieux.
sheet-closed = Elle ne prend pas de nouveaux clients en ce moment. Une autre entreprise figure plus bas.
sheet-cost = Le plus souvent { $range }.
sheet-differ = En quoi elles diffèrent de { $firm }
sheet-quote = { $terms ->
    [none] { $firm } : { $basis }.
   *[some] { $firm } : { $basis } ({ $what }).
}
sheet-no-fee = Aucune commission n’est versée.
sheet-call = Appeler
sheet-write = Écrire
sheet-contact = Page de contact
sheet-website = Site web
sheet-save = Enregistrer le contact
sheet-ask-for = Demander
sheet-phone = Téléphone
sheet-email = E-mail
sheet-code = Code QR de la page de { $firm }
letter-subject = { $from ->
    [yes] De la part de { $firm }
   *[no] Une demande
}
letter-hello = Bonjour,
letter-from = { $firm } m’a conseillé de vous écrire.
letter-need = Ce qu’il me faut : { $need }.

search-firms = { $count ->
    [0] Aucune entreprise encore : voir ce qui s’en approche
    [one] Une entreprise
   *[other] { $count } entreprises
}
search-results = { $count ->
    [0] Rien trouvé.
    [one] Un résultat.
   *[other] { $count } résultats.
}
search-first = { $count } résultats, les { $most } premiers :
search-more = Chercher « { $words } » parmi les entreprises
share-sent = { $firm } vous a envoyé cette page.
card-ask-for = Demander { $person }.

said-offline = La liste des entreprises n’a pas pu être chargée. Êtes-vous hors ligne ? Réessayez une fois connecté.
said-astray = La liste des entreprises n’est pas là où elle devrait être. Réessayez dans une minute.
said-damaged = La liste des entreprises est arrivée abîmée. Réessayez dans une minute.
said-updated = Cet annuaire vient d’être mis à jour. Rechargez la page pour le voir tel qu’il est.
said-failed = Quelque chose a échoué sur cette page. Rechargez-la ; ses liens marchent quand même.
said-copied = Lien copié.
said-copy-this = Copiez ce lien :
said-code = Code QR qui ouvre cette page
said-code-shortlist = Code QR qui ouvre la sélection
said-code-list = Code QR qui ouvre cette liste
said-code-failed = Le code n’a pas pu être dessiné. Réessayez une fois connecté.
said-results = Résultats
said-search-unreached = La recherche ne répond pas pour l’instant.
handoff-thanks = Remercier { $firm }
handoff-ask = Demander à { $firm }
