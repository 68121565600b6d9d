### Ce que le propriétaire lit chaque mois avec `better-fit audit`, et ce que dit le résumé d'une demande de fusion.

## Ce que trouve l'examen : un titre, et ce qu'il faut faire

audit-recommends-retired = Recommandations d’entreprises parties
    .action = Demandez qui serait nommé à la place.
audit-recommends-closed = Recommandations qui ne mènent à personne
    .action = Demandez un autre nom à l’entreprise qui recommande.
audit-link-dead = Adresses qui ne mènent nulle part
    .action = Demandez la bonne à l’entreprise.
audit-availability-past = Disponibilités périmées
    .action = Demandez où en sont les choses, ou effacez les deux lignes.
audit-near-duplicate = Entreprises qui n’en sont peut-être qu’une
    .action = Comparez les deux ; si elles n’en sont qu’une, retirez l’une d’elles.
audit-need-unmet = Pages dont personne ne couvre le besoin
    .action = Invitez une entreprise, ou demandez moins sur la page.
audit-confirmed-early = Confirmées pour un jour à venir
    .action = Demandez à l’entreprise de quel jour il s’agit.
audit-no-email = Pas d’adresse e-mail
    .action = Une recommandation par e-mail ne leur parvient pas : demandez une adresse.
audit-never-confirmed = Jamais confirmées
    .action = Demandez à l’entreprise de lire son profil ; inscrivez ensuite le jour.
audit-old = Non confirmées depuis plus d’un an
    .action = Demandez à l’entreprise de relire son profil ; inscrivez ensuite le jour.
audit-other-currency = Budgets impossibles à comparer
    .action = Demandez les sommes dans la monnaie de l’annuaire.
audit-no-firm = Besoins que personne ne couvre
    .action = Invitez une entreprise, ou retirez le terme du vocabulaire.
audit-one-firm = Besoins qu’une seule entreprise couvre
    .action = Invitez-en une deuxième, pour qu’il y ait un choix.
audit-term-unused = Termes que personne n’utilise
    .action = Retirez-les, sauf si vous attendez une entreprise pour eux.
audit-term-mute = Termes auxquels peu de mots mènent
    .action = Ajoutez des synonymes : les mots que disent les clients.
audit-not-recommended = Entreprises que personne ne recommande
    .action = Interrogez celles qui les connaissent.
audit-sparse = Profils qui disent peu
    .action = Demandez à l’entreprise ce qui manque ; un client choisit d’après cela.
audit-link-failing = Adresses en échec depuis peu
    .action = Rien pour l’instant : elles comptent au bout de 14 jours.
audit-link-blocked = Adresses fermées aux programmes
    .action = Ouvrez-les vous-même de temps en temps.

## Une chose à la fois ; `.ask` est ce que l'on demande à l'entreprise

audit-firm = { $name } ({ $slug })
audit-term = { $facet } « { $label } »
audit-left = { $giver } recommande { $gone }, qui est partie.
    .ask = vous y recommandez { $called }, qui est partie. Qui nommeriez-vous à la place ?
audit-left-heir = { $giver } recommande { $gone }, qui est partie ; { $heir } a pris la relève.
    .ask = vous y recommandez { $called }, qui est partie ; { $heir } a pris la relève. Qui nommeriez-vous à la place ?
audit-closed = { $giver } recommande { $firm }, qui ne prend pas de nouveaux clients.
    .ask = vous y recommandez { $called }, qui ne prend pas de nouveaux clients. Qui nommeriez-vous en attendant ?
audit-dead = { $firm } : { $what ->
    [website] le site
   *[proof] la référence
} { $shown } ne mène nulle part : { $cause }.
    .ask = { $url } ne mène nulle part ({ $cause }). Quelle est la bonne adresse ?
audit-failing = { $firm } : { $what ->
    [website] le site
   *[proof] la référence
} { $shown } : { $cause }.
audit-blocked = { $firm } : { $what ->
    [website] le site
   *[proof] la référence
} { $shown } ne peut pas être vérifié par un programme : { $cause }.
audit-cause = { $cause ->
    [no-host] ce serveur n’existe pas
    [private] son serveur n’est sur aucun réseau public
    [slow] pas de réponse à temps
    [silent] pas de connexion
   *[other] { $cause }
}
audit-cause-since = { $cause }, depuis le { $day }
audit-cause-first = { $cause }, vu pour la première fois le { $day } ; compte à partir du { $counts }
audit-past = { $firm } indiquait « { $word } » jusqu’au { $day } ; elle ne dit plus rien.
    .ask = elle indique « { $word } » jusqu’au { $day }, et ce jour est passé. Prenez-vous de nouveaux clients maintenant ?
audit-twins = { $first } et { $second } ont { $same ->
    [website] le même site
    [name] presque le même nom
   *[mail] la même adresse e-mail
} : est-ce une seule entreprise ?
audit-unmet = Personne n’offre { $term }.
audit-stranded = Personne ne couvre le besoin de « { $title } ».
audit-unused = Aucune entreprise et aucune page ne nomme { $term }.
audit-shared = { $term } partage tous ses mots avec { $other } : une phrase ne peut pas les distinguer.
audit-mute = { $term } n’a pas de synonymes : qui le dit autrement n’y arrive pas.
audit-unmailed = On ne joint { $firm } que par { $ways }.
audit-by-phone = téléphone
audit-by-page = une page web
audit-never = { $firm } n’a jamais confirmé son profil.
audit-last = { $firm } a confirmé son profil pour la dernière fois le { $day }, il y a { $days } jours.
audit-early = { $firm } est confirmée pour le { $day }, un jour à venir.
audit-still-right = tout est-il encore juste ? Si oui, un simple « oui » suffit. Sinon, les liens en bas de la page permettent de le modifier.
audit-currency = { $firm } indique son budget en { $theirs }, et les besoins sont en { $ours } : la comparaison est impossible.
    .ask = son budget est en { $theirs }. Combien cela fait-il en { $ours } ?
audit-thin = Seule { $firm } offre { $term }.
audit-alone = Personne ne recommande { $firm }.
audit-lacks = Il manque à { $firm } : { $parts }.
    .ask = il y manque : { $parts }. Les clients choisissent d’après cela ; voudriez-vous en ajouter ?
audit-part-budget = un budget
audit-part-best = pour qui elle convient le mieux
audit-part-not = pour qui elle ne convient pas
audit-part-description = une description
audit-part-expects = ce qu’il faut préparer
audit-part-proof = des références
audit-part-recommends = ses propres recommandations
audit-letter = Bonjour { $person }, au sujet de votre profil dans { $site } : { $ask } Merci.
audit-letter-page = Bonjour { $person }, au sujet de votre profil dans { $site } ({ $page }) : { $ask } Merci.

## L'examen dans son ensemble

audit-firms = { $count ->
    [one] { $count } entreprise
   *[other] { NUMBER($count, useGrouping: "true") } entreprises
}
audit-things = { $firms } : { $count ->
    [one] { $count } point
   *[other] { NUMBER($count, useGrouping: "true") } points
} à regarder
audit-well = { $firms } : tout va bien
audit-cut = { $end } ; --all montre tout
audit-on-day = { $end }, le { $day }.
audit-some = { NUMBER($shown, useGrouping: "true") } sur { NUMBER($count, useGrouping: "true") }
audit-write-to = écrire à { $address }
audit-then = { $first } ; puis : { $second }
audit-write = écrire
audit-edit = modifier
audit-more = `better-fit audit --all` montre tout ; `--format json` contient aussi les messages aux entreprises.

## Le résumé d'une demande de fusion

summary-unusable = Ceci ne peut pas être vérifié
summary-more = … et { $count } de plus. `make check` les montre tous.
summary-code = Ceci change le fonctionnement de l’annuaire, donc tout a été testé
summary-passed = Tous les tests passent.
summary-failed = Un test échoue ; le journal de l’étape « Test » dit lequel.
summary-untested = Rien n’a été testé.
summary-own-check = Son propre `check` trouve des problèmes ; le journal de l’étape « Check by its own code » les énumère.
summary-site = Le site tel qu’il serait
summary-whose = À qui sont les fichiers qui changent
summary-whose-ask = Chaque changement vient-il de celui à qui le fichier appartient ?
summary-change = { $whose }, { $file } : { $how ->
    [new] nouveau
    [deleted] supprimé
   *[changed] modifié
}
summary-nothing = rien
summary-files-more = … et { $count } fichiers de plus
summary-broken = { $count ->
    [one] Une chose est
   *[other] { $count } choses sont
} à corriger
summary-broken-how = Chacune est aussi marquée à sa ligne. Envoyez de nouveau, et cette page sera refaite.
summary-unbuilt = Les profils sont bons, mais le site ne peut pas être construit
summary-unbuilt-how = Le journal de l’étape « Site » dit pourquoi.
summary-valid = Tout est valable
summary-valid-how = Une personne le regarde ensuite.
summary-place = { $file }, ligne { $line }
summary-instead = Que faire : { $hint }
summary-help = En savoir plus sur { $code }
summary-allowed = Ce qui peut figurer sous { $facet }
summary-whole-site = Le site entier tel qu’il serait
summary-whole-site-how = Décompressez-le, lancez `python3 -m http.server` dans son dossier et ouvrez http://localhost:8000/.
summary-preview = Ce que verront les lecteurs
summary-left = Cette entreprise a quitté l’annuaire ; sa page le dit.
summary-contact = Contact : { $ways }
summary-reviewer = Pour la relecture
