## Chaque page

frame-skip = Aller au contenu
frame-search = Chercher des entreprises et des pages
frame-search-short = Chercher
frame-main = Menu principal
frame-languages = Langues
frame-find = Trouver
frame-refer = Orienter
frame-firms = Entreprises
frame-situations = Cas
frame-join = Participer
frame-more = Plus
frame-rule = Comment l’ordre est établi
frame-guides = Guides pour bien orienter
frame-network = Qui recommande qui
frame-needs = Tous les besoins
frame-help = Aide pour les entreprises et les responsables
frame-data = Données
frame-feed = Flux
frame-promise = Ni compte, ni suivi, ni cookies. Aucune place ici ne s’achète.
frame-crumbs = Vous êtes ici
frame-unserved = Les scripts de cette page n’ont pas été chargés. L’avez-vous ouverte depuis un disque ? Il lui faut alors un serveur : lancez { $command } dans le dossier du site et ouvrez { $address }. Les entreprises, les besoins et les guides se lisent aussi sans cela.

## Éléments communs à plusieurs pages

part-empty = Cet annuaire est encore vide. { $join }Soyez la première entreprise à y figurer.{ $end }
part-situations = L’une de ces phrases vous parle-t-elle ?
part-situations-all = Tous les cas
part-fair-order = Dans { $rule }un ordre équitable qui ne s’achète pas{ $end }.
part-near = Les plus proches, et ce qui manque à chacune
part-say-need = Dire ce qu’il vous faut
part-beside = Par rapport à nous, { $home } :
part-fee = Commission : { $fee }.
part-facet = { $facet } :
part-comma = ,
share-button = Partager cette page
share-code = Code QR de cette page
own-words-hint = Quoi, où, comment et pour combien
own-words-note = Écrivez, dictez ou collez un e-mail. Le texte reste sur cet appareil ; seul ce que vous voyez choisi passe dans le lien.

## Le choix des besoins

picker-title = Ce qu’il faut
picker-empty = Rien n’est encore choisi. Commencez par ce qui est à faire.
picker-key = Le nombre à côté de chaque mot : combien d’entreprises resteraient s’il était indispensable.
picker-filter = Chercher un mot sous « { $question } »
picker-filter-short = Chercher un mot
picker-several = Parmi ce qui est coché :
picker-any = l’un suffit
picker-all = tout à la fois
picker-budget = Quel est le budget ?
picker-sum = Montant
picker-per = Pour quelle durée
picker-per-project = pour le projet
picker-per-month = par mois
picker-per-year = par an
picker-must = indispensable
picker-prefer = souhaité

## Affiner la liste d’une page

narrow-title = Affiner cette liste
narrow-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
narrow-key-all = Les nombres : combien d’entreprises conviennent alors en tous points.
narrow-key-musts = Les nombres : combien d’entreprises ont alors tout l’indispensable.
narrow-again = Tout montrer à nouveau

## La première page

home-headline = Ce n’est pas la bonne entreprise ? La bonne est ici.
home-own-words = De quoi avez-vous besoin, avec vos propres mots ?
home-own-words-note = Votre texte est lu sur cet appareil et n’est envoyé nulle part.
home-see = Voir qui convient
home-find = Trouver une entreprise
home-find-text = Dites ce qu’il vous faut. Voyez qui convient, et pourquoi.
home-refer = Orienter quelqu’un
home-refer-text = Vous n’êtes pas la bonne entreprise ? Envoyez-en deux ou trois qui le sont.
home-join = Inscrire votre entreprise
join-page-title = Inscrire votre entreprise
join-page-description = Remplissez un formulaire, voyez votre page, envoyez-la. Sans compte chez nous, sans frais.
home-join-text = Un formulaire suffit. Ni compte, ni frais, ni place à vendre.

## Trouver

find-title = Trouver une entreprise
find-description = Dites ce qu’il vous faut et voyez quelles entreprises conviennent, avec les raisons.
find-lead = Dites ce qu’il faut, et ce qui est indispensable. Les entreprises apparaissent aussitôt, chacune avec ses raisons.
find-own-words = Avec vos propres mots
find-all =
    { $count ->
        [one] Ou regardez { $firms }la seule entreprise inscrite{ $end }.
       *[other] Ou parcourez { $firms }les { $count } entreprises{ $end }.
    }
find-compare = Côte à côte
find-compare-text = Là où elles diffèrent, la ligne le dit.
find-compare-table = Le tableau, à faire défiler sur le côté
find-compare-close = Revenir à la liste
find-compare-button = Comparer
find-send = Envoyer cette sélection
find-no-script = Sans JavaScript : chaque mot ci-dessus mène à une page des entreprises qui conviennent.

## Orienter

refer-title = Orienter quelqu’un
refer-description = Pour les commerciaux : est-ce une demande pour vous ? Sinon, deux ou trois entreprises qui conviennent mieux, en un seul lien.
refer-lead = Est-ce une demande pour vous ? Sinon, envoyez deux ou trois entreprises qui conviennent mieux, et dites pourquoi.
refer-with = Votre entreprise
refer-other-firm = Une autre entreprise
refer-forget = L’oublier sur cet appareil
refer-your-firm = Nom de votre entreprise
refer-not-listed = Elle n’y est pas ? { $join }Inscrivez-la{ $end }, ou { $find }cherchez sans elle{ $end }.
refer-own-words = Ce qu’il leur faut, avec leurs mots ou les vôtres
refer-what-to-do = Que faire
refer-guide-keep = Comment le régler dès le début : délais, informations, personnes
refer-guide-talk = Clarifier les attentes : délais, informations, personnes
refer-guide-fit = Cette demande est-elle pour nous ?
refer-guide-saying = Comment dire que vous n’êtes pas la bonne entreprise
refer-guide-well = Comment bien orienter
refer-guide-kindly = Comment le dire avec tact
refer-guide-signs = Les premiers signes, pour la prochaine fois
refer-how = Comment ça marche
refer-how-say = Dites pour quelle entreprise vous travaillez, et ce qu’il faut à votre contact.
refer-how-see = Voyez s’il vaut mieux garder la demande, parler des attentes ou orienter, et pour quelles raisons.
refer-how-pick = Choisissez jusqu’à trois entreprises et envoyez un seul lien. Rien sur votre contact ne quitte cet appareil avant que vous l’envoyiez.
refer-new = C’est nouveau pour vous ? Lisez { $fit }Est-ce pour nous ?{ $end }, { $expect }Clarifier les attentes{ $end }, { $saying }Le dire{ $end } et { $well }Bien orienter{ $end }.
refer-hand-over = Passer le relais
refer-send = Envoyer
refer-no-script = Cette vérification a besoin de JavaScript. Sans lui, chaque mot ci-dessus mène à une page des entreprises qui conviennent, et { $firms }la page de chaque entreprise{ $end } dit qui elle recommande.

## Passer le relais

handoff-link = Le lien vers la sélection
handoff-copy = Copier
handoff-share = Partager
handoff-look = La regarder
handoff-code = Montrer un code
handoff-code-text = Tournez le téléphone : l’appareil photo de votre contact ouvre la liste, avec ce qu’il lui faut. Rien n’est envoyé.
handoff-about = Ce que les messages doivent dire en plus
handoff-about-text = Cela va dans les messages, pas dans le lien. Rien n’est enregistré ni envoyé avant que vous l’envoyiez.
handoff-prospect = Nom de votre contact
handoff-rep = Votre nom
handoff-ready = Ce qui est déjà prêt, une chose par ligne
handoff-note = Un mot de votre part
handoff-before = Avant de passer la main
handoff-before-text = Pour vous seulement ; les coches disparaissent quand vous fermez la page. { $guide }Comment bien orienter{ $end }
handoff-deadlines = Délais
handoff-deadlines-date = Je connais la date, et la raison de cette date.
handoff-deadlines-step = Il est dit qui fait le prochain pas, et pour quand.
handoff-information = Informations
handoff-information-agreed = J’ai l’accord de mon contact sur ce que je transmets, et je ne transmets rien d’autre.
handoff-information-plans = Les plans, photos et chiffres qui existent sont en route.
handoff-people = Personnes
handoff-people-decides = L’entreprise sait qui décide, et à qui demander.
handoff-people-call = Un appel est noté dans mon agenda : est-ce que ça a marché ?
handoff-consent = N’envoyez ceci qu’après un oui, pour le message et pour chaque chose qu’il transmet.
handoff-subject = Objet
handoff-message = Message
handoff-mail = Ouvrir dans la messagerie
handoff-again = Le rédiger à nouveau

## La sélection

shortlist-title = Des entreprises qui pourraient mieux vous convenir
shortlist-description = Une courte liste faite pour vous, avec les raisons. Rien sur vous n’est enregistré.
shortlist-lead = Cette liste se compose sur votre propre appareil, pour que ce qu’il vous faut reste chez vous. Un instant.
shortlist-no-script = Votre navigateur n’exécute pas de scripts ici, et sans eux la liste ne peut pas se composer : ce qu’il vous faut est dans la partie du lien qui suit « # », et qui ne nous est jamais envoyée. Le message qui vous a apporté le lien nomme les entreprises, et chacune a une page qui se lit sans scripts.
shortlist-instead = Si rien ne vient : { $firms }toutes les entreprises{ $end }, par nom, avec de quoi les joindre, ou { $needs }tous les besoins{ $end }, avec qui y répond.
shortlist-how = Comment cette liste a été faite
shortlist-how-reasons = { $made } Les raisons viennent de ce que chaque entreprise dit d’elle-même, comparé à ce que vous cherchez selon { $rule }une règle publiée{ $end }, la même pour tous. Aucune place ici ne s’achète.
shortlist-how-private = La liste a été composée sur votre appareil. Ce qu’il vous faut n’a été envoyé à personne, et rien n’a été enregistré.
shortlist-change = Changer ce qu’il vous faut
shortlist-print = Imprimer, une feuille par entreprise
shortlist-code = Code QR de cette liste
shortlist-ready = Ce qu’il faut préparer
shortlist-sorry = Demandez à la personne qui l’a envoyé de le renvoyer, ou dites ici ce qu’il vous faut et voyez qui convient. Cela prend une minute, et rien n’est enregistré.
shortlist-all-firms = Toutes les entreprises

## Une entreprise

firm-call = Appeler
firm-write = Écrire
firm-contact-page = Page de contact
firm-website = Site web
firm-save-contact = Enregistrer le contact
firm-differs = Ce qui la distingue de nous, { $home }
firm-budget = Budget
firm-best-for = Idéale pour
firm-not-for = Pas faite pour
firm-about = À propos de l’entreprise
firm-ready = Ce qu’il faut préparer
firm-information = Informations
firm-people = Personnes
firm-deadlines = Délais
firm-proof = Voyez par vous-même
firm-recommended = Qui la recommande
firm-recommends = Les entreprises que { $firm } recommande
firm-reach = Comment la joindre
firm-person = Demander
firm-phone = Téléphone
firm-email = E-mail
firm-similar = Des entreprises semblables
firm-confirmed = Confirmé
firm-confirmed-on = L’entreprise a confirmé ce profil le { $day }.
firm-confirmed-old = L’entreprise a confirmé ce profil le { $day }, il y a plus d’un an : demandez avant de vous y fier.
firm-unconfirmed = L’entreprise n’a pas encore confirmé ce profil : demandez avant de vous y fier.
firm-until-open = Prend des clients jusqu’au
firm-until-waitlist = Liste d’attente jusqu’au
firm-until-closed = Pas de nouveaux clients jusqu’au
firm-until = { $day } ; ensuite, rien n’est indiqué.
firm-answered = Un serveur a répondu à cette adresse le { $day } ; personne n’a vérifié si ce qui s’y trouve est juste.
firm-edited = Modifié
firm-edited-on = Le texte a été modifié pour la dernière fois le { $day }, quel qu’en soit l’auteur ; cela ne confirme rien.
firm-edit = Modifier ce profil
firm-edit-form = Le modifier avec le formulaire
firm-wrong = Signaler une erreur

## Qui une entreprise recommande

quote-basis-for = { $basis } ({ $for })
quote-by = { $firm }, { $quote }.
quote-alone = { $quote }.
quote-fee = { $quote }, commission : { $fee }
recommends-title = Les entreprises que { $firm } recommande
recommends-description = { $names } : recommandées par { $firm }, avec les raisons.
recommends-moved = Ce que { $firm } recommande
recommends-own-words = Avec ses propres mots.
recommends-fees = Là où une commission est versée, c’est indiqué.
recommends-no-fees = Aucune commission n’est versée pour ces recommandations.
recommends-pick = Choisir parmi elles pour un contact

## Sur le site d’une entreprise

embed-open = L’afficher sur votre propre site
embed-frame = Dans un cadre
embed-frame-why = Une ligne de HTML. Le contenu reste à jour de lui-même, prend la largeur disponible, suit le mode clair ou sombre et ne demande aucun script. Le cadre mesure { $height } pixels de haut ; ce qui dépasse se fait défiler, ou indiquez une autre hauteur.
embed-plain = En HTML simple
embed-plain-why = Prend l’allure du reste de votre site et ne charge rien d’ici. Le texte dit ce qui vaut aujourd’hui : copiez-le de nouveau de temps en temps.
embed-badge = Un badge pour votre propre site
embed-badge-html = Le badge en HTML
embed-badge-why = Une image avec un lien vers cette page, pour le mode clair et le mode sombre. Elle dit ce qui vaut aujourd’hui : copiez-la de nouveau de temps en temps.
embed-badge-says = Avec la recommandation de { $names }
embed-copied = Copié.
embed-uncopied = Ce navigateur ne laisse pas la page copier. Le texte est maintenant sélectionné : copiez-le avec Ctrl+C ou ⌘C.
embed-fair = Dans un ordre équitable qui ne s’achète pas.
embed-from = Sur { $site }
embed-whole = En savoir plus sur chaque entreprise
embed-more = { $count ->
    [one] Une autre entreprise
   *[other] { $count } autres entreprises
}
embed-nobody = { $firm } ne recommande personne en ce moment.
embed-ended = Cette liste n’existe plus.

## Toutes les entreprises

firms-title = Toutes les entreprises
firms-title-page = Toutes les entreprises, page { $page }
firms-description =
    { $count ->
        [one] Une entreprise : ce qu’elle fait, comment et où.
       *[other] { $count } entreprises : ce que chacune fait, comment et où.
    }
firms-count =
    { $count ->
        [one] Une entreprise pour l’instant.
       *[other] { $count } entreprises, par nom.
    }
firms-kept-by = Tenu par { $home }.
firms-find = Vous cherchez quelque chose de précis ? { $find }Dites ce qu’il vous faut{ $end } et voyez qui convient.
firms-marks = La ligne au-dessus de chaque nom représente tout ce que font les entreprises d’ici ; les marques, ce que fait celle-ci.
firms-pages = Pages d’entreprises

## Un besoin, et qui y répond

match-nobody-this = Personne ne convient aujourd’hui.
match-nobody-both = Personne ne convient aux deux aujourd’hui.
match-nearest = Ces entreprises s’en approchent le plus.
match-description =
    { $count ->
        [one] { $heading } : une entreprise convient, avec les raisons. { $names }.
       *[other] { $heading } : { $count } entreprises conviennent, chacune avec les raisons. { $names }.
    }
match-picture = { $fits } : { $names }
match-nobody-description = { $heading } : { $nobody }
match-nearest-heading = Les plus proches
match-more =
    { $count ->
        [one] Une autre convient. { $finder }La voir dans la recherche{ $end }.
       *[other] { $count } autres conviennent. { $finder }Les voir toutes dans la recherche{ $end }.
    }
match-add = Ajouter un autre besoin
match-near = Besoins proches
match-one-of-two = Un seul des deux
match-narrower = Plus précis que « { $term } »
match-broader = Plus large que « { $term } »
match-close = Proche de « { $term } »
match-and-by = Et selon : { $facet }
answer-more =
    { $count ->
        [one] Il y en a une autre. { $finder }Les voir toutes dans la recherche{ $end }.
       *[other] Il y en a { $count } autres. { $finder }Les voir toutes dans la recherche{ $end }.
    }
answer-asked = { $asked }.
answer-change = Changer ou compléter le besoin
matches-title = Tous les besoins, et qui y répond
matches-description = Tous les besoins auxquels répondent les entreprises de cet annuaire, chacun avec sa page.
matches-crumb = Tous les besoins
matches-lead = Chacune de ces pages nomme les entreprises qui répondent à un besoin, et dit pourquoi.
matches-gaps-heading = Personne ne propose encore cela ici
matches-gaps = Il manque encore : { $terms }. Si c’est votre métier, { $join }inscrivez votre entreprise{ $end }.

## Situations

situations-title = Cas typiques
situations-description = Les raisons qui reviennent pour lesquelles une entreprise n’est pas la bonne, et qui l’est à sa place.
situations-lead = Si une entreprise n’est pas la bonne, une autre peut l’être. Trouvez la phrase que vous diriez vous-même.
situations-none = Aucun n’est encore écrit.
situations-budget = Budget
situations-other = Autres

## Qui recommande qui

network-title = Qui recommande qui
network-description = Quelle entreprise se porte garante de laquelle, sur quelle base, et ce que personne ne propose encore.
network-lead =
    { $givers ->
        [one] { $recommendations ->
            [one] Une recommandation d’une entreprise.
           *[other] { $recommendations } recommandations d’une entreprise.
        }
       *[other] { $recommendations } recommandations de { $givers } entreprises.
    } Une recommandation vient d’une entreprise qui donne son nom, dit sur quelle base elle la fait et si une commission est versée ; personne ne peut écrire la sienne.
network-gaps = Ce qui manque encore
network-unmet = Aucune entreprise : { $terms }.
network-thin = Une seule entreprise : { $terms }.
network-unvouched =
    { $count ->
        [one] { $count } entreprise que personne ne recommande encore :
       *[other] { $count } entreprises que personne ne recommande encore :
    }
network-unvouched-some = { $shown } des { $count } entreprises que personne ne recommande encore :

## Comment l’ordre est établi

rule-title = Comment l’ordre est établi
rule-description = Une règle publiée décide quelles entreprises apparaissent et dans quel ordre. Aucune place ne s’achète.
rule-lead = Une règle décide quelles entreprises vous voyez et dans quel ordre. La voici ; elle est la même pour tous, et aucune place ne s’y achète. C’est la version 2.
rule-compared = Ce qui est comparé
rule-compared-text = Vous dites ce qu’il vous faut. Pour chaque chose demandée, une entreprise
rule-fits = { $strong }convient{ $end } : elle dit faire exactement cela.
rule-fits-covers = Pour « { $facet } », qui dessert une zone plus large dessert tout ce qu’elle contient.
rule-close = { $strong }s’en approche{ $end } : elle fait quelque chose de plus large, de plus précis ou de voisin.
rule-not-stated = { $strong }ne l’a pas indiqué{ $end } : ce n’est pas un non. Demandez-lui.
rule-differs = { $strong }travaille autrement{ $end } : elle dit ce qu’elle fait, et ce n’est pas cela.
rule-counts = Ce qui convient compte en entier, ce qui s’approche compte pour moitié, ce qui n’est pas indiqué pour un quart, et ce qui diffère pour rien.
rule-any = L’un ou l’autre
rule-any-text = Là où une chose parmi plusieurs suffit, comme l’un de deux lieux, elles sont demandées comme une seule. C’est la meilleure qui compte : qui convient à l’une convient.
rule-must = Indispensable et souhaité
rule-must-text = Si vous dites qu’une chose est { $em }indispensable{ $end }, une entreprise qui ne fait que s’en approcher, ou qui travaille autrement, n’est pas parmi celles qui conviennent. Une entreprise qui ne l’a pas indiqué reste, avec la mention de lui demander. Ce que vous { $em }souhaitez{ $end } ne fait que monter ou descendre les entreprises.
rule-groups = En groupes
rule-groups-text = Dans les listes, les entreprises se trouvent sous des titres vrais pour chacune : { $headings }. Sous chaque titre, elles suivent l’ordre de cette règle.
rule-group = « { $heading } »
rule-weights = Ce qui compte, et combien
rule-weights-set = Le responsable de cet annuaire a fixé ces poids :
rule-weight = { $facet } { $weight }
rule-weights-are = { $weights }, budget { $budget }, et { $recommendation } pour une recommandation de l’entreprise qui vous oriente. Si vous demandez plusieurs choses d’une même sorte, elles se partagent le poids ; ce qui est demandé comme une seule chose compte comme une.
rule-budgets = Budgets
rule-budgets-text = Un budget convient s’il se trouve dans la fourchette que l’entreprise annonce. Jusqu’à un quart au-dessus ou au-dessous, il s’en approche. Une somme pour tout un projet ne se compare pas à une somme par mois, ni une monnaie à une autre : c’est alors comme non indiqué. Une année compte douze mois.
rule-left-out = Qui n’apparaît pas
rule-left-out-text = Les entreprises parties, celles qui ne prennent pas de nouveau travail, celle qui vous oriente, et celles qui travaillent autrement pour tout ce que vous demandez. Une entreprise qui a une liste d’attente reste, et le dit.
rule-referred = Quand quelqu’un vous oriente
rule-referred-text = L’entreprise qui vous oriente est mesurée par la même règle. Seules celles qui vous conviennent mieux qu’elle sont dites meilleures. Si elle convient en tous points, le conseil est de rester. Si aucune n’est meilleure, elle devrait parler avec vous de ce que vous pouvez attendre ; sauf s’il lui manque quelque chose d’indispensable, ou si elle travaille autrement en tout : la règle dit alors franchement qu’elle ne connaît personne.
rule-ties = Égalités
rule-ties-text = Quand deux entreprises arrivent à égalité, un nombre calculé à partir de votre besoin et de l’identifiant de l’entreprise (SHA-256) décide. Il ne favorise ni un nom ni une lettre de l’alphabet, il reste le même chaque fois que vous ouvrez votre lien, et personne ne peut payer pour cela.
rule-changed = Ce qui a changé
rule-changed-text = La version 2 écarte qui travaille autrement pour tout ce qui est demandé, et connaît « l’un ou l’autre ». Les liens de la version 1 fonctionnent comme avant, et les entreprises à égalité gardent leur ordre.
rule-example = Un exemple, avec les entreprises d’aujourd’hui
rule-example-asks = Quelqu’un cherche : { $asked }.
rule-example-asks-home = Quelqu’un s’adresse à { $home } : { $asked }.
rule-example-itself = { $home } :
rule-example-first = Viennent d’abord :
rule-example-refer = La règle dit : orienter. Viennent d’abord :
rule-example-recommended = recommandée pour cela par { $home }
rule-example-try = Essayez vous-même
rule-sentences = { $sentences }Toutes les phrases que la règle peut dire{ $end }, pour les responsables.
sentences-title = Toutes les phrases
sentences-description = Tout ce que la règle peut dire avec les mots de cet annuaire, à relire une fois.
sentences-lead = Tout ce que la règle peut dire avec les mots de cet annuaire. Son responsable le relit une fois, après avoir changé un libellé ou un verbe.
sentences-asked = (demandé : { $asked })

## Là où il y avait une page, ou jamais

moved-title = { $page } a changé d’adresse
moved-description = Cette page a une nouvelle adresse.
moved-heading = Cette page a changé d’adresse
moved-now = Elle se trouve maintenant ici : { $page }.
tombstone-title = { $firm } a quitté l’annuaire
tombstone-description = Cette entreprise ne prend plus de travail par cet annuaire. Voici où aller à la place.
tombstone-goes-on = La suite se passe chez { $firm }.
tombstone-ended = Elle ne prend plus de travail par cet annuaire. Ces entreprises font quelque chose de proche.
tombstone-others = D’autres qui font quelque chose de proche
tombstone-close = Qui fait quelque chose de proche
withdrawn-title = Cette page a été retirée
withdrawn-description = Voici où aller à la place.
withdrawn-word = Cet annuaire ne le demande plus. Dites avec vos propres mots ce qu’il vous faut, ou parcourez tout ce qu’il y a.
withdrawn-page = Ce qui se trouvait ici n’est plus tenu à jour. Dites avec vos propres mots ce qu’il vous faut, ou parcourez tout ce qu’il y a.
notfound-title = Page introuvable
notfound-description = Il n’y a pas de page à cette adresse.
notfound-heading = Il n’y a pas de page ici
notfound-need = Cette page nommait les entreprises pour un besoin, et il n’y en a aucune en ce moment. { $find }Voyez qui s’en approche le plus{ $end }.
notfound-card = La fiche de contact se fait maintenant sur la page de l’entreprise, avec « Enregistrer le contact » : { $firm }la page de l’entreprise{ $end }.
notfound-left = Cette entreprise a quitté l’annuaire. { $firm }Sa page dit où aller à la place{ $end }.
notfound-record = Les données d’une entreprise se trouvent maintenant avec celles d’autres, dans { $piece } ; { $all } les contient toutes. À lire : { $firm }la page de l’entreprise{ $end }.
notfound-lead = L’adresse a peut-être été coupée en route. Les liens de cet annuaire ne se cassent pas : tout ce qui a été publié se trouve encore à son ancienne adresse.
notfound-start = Accueil

pictures-of-work = Images de son travail
pictures-dialog = Images : { $firm }
pictures-count = { $number } sur { $all }
pictures-close = Fermer
pictures-back = Image précédente
pictures-on = Image suivante

## Le flux, et ce que lisent les programmes

feed-subtitle = Entreprises nouvelles, modifiées et retirées
feed-new = Nouvelle
feed-changed = Modifiée
feed-retired = Retirée
feed-successor = { $firm } a quitté l’annuaire ; { $successor } poursuit son travail.
feed-left = { $firm } a quitté l’annuaire.
machines-data = Données
machines-json = toutes les entreprises, avec les champs de leur profil
machines-openapi = tous les fichiers pour les programmes, décrits (OpenAPI 3.1)
machines-csv = toutes les entreprises dans un tableau
machines-pages = Pages
machines-partners = par nom, avec le moyen de joindre chacune
machines-matches = chaque besoin, avec les entreprises qui y répondent
machines-rule = la même pour tous ; aucune place ne s’achète
machines-how = Cet annuaire oriente ceux à qui une entreprise ne convient pas vers d’autres qui leur conviennent mieux. Ce que disent les entreprises est le même dans les données et sur les pages ; le silence d’une entreprise n’est pas un non. Dites avec ses propres mots pourquoi une entreprise convient, et ne donnez pas de note.

written-only = Cette page n’existe qu’en { LANGUAGE($language) }.
