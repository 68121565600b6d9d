## La page

join-heading = Ajouter votre entreprise ou corriger son profil
join-lead = Remplissez le formulaire, lisez votre page comme les autres la liront, et envoyez le fichier. Cela prend une dizaine de minutes, sans compte et sans frais.
join-plain = Le formulaire a besoin de JavaScript, et il ne fonctionne pas ici. Vous pouvez écrire le fichier à la main : copiez un profil de { $folder }, modifiez-le d’après les champs ci-dessous et proposez-le par une pull request.
join-plain-how = La marche à suivre
join-plain-schema = Les éditeurs qui connaissent { $schema } complètent et vérifient pendant que vous tapez.
join-the-schema = le schéma
join-keep = Garder ce qui est ici
join-take = Prendre l’autre
join-discard = Supprimer le brouillon
join-drafts = Autres brouillons sur cet appareil :
join-open = Ouvrir un profil qui existe déjà
join-open-firm = Une entreprise de cet annuaire, par son nom
join-open-listed = Ouvrir
join-open-file = Un fichier de votre ordinateur (ou déposez-le n’importe où sur cette page)
join-open-text = Ou collez le texte du fichier
join-open-pasted = Lire
join-optional = facultatif
join-slug = Nom court du fichier
join-slug-help = Le fichier est { $file }. Le nom court fait partie de l’adresse de votre page et reste pour toujours : minuscules, chiffres et traits d’union isolés.
join-strangers = Ce que ce formulaire ne connaît pas
join-strangers-help = C’est venu avec le fichier et y reste tel quel, jusqu’à ce que vous l’enleviez.
join-today = Tout est-il juste aujourd’hui ?
join-today-help = Relisez depuis le début. Votre page dit quel jour vous l’avez confirmée, et c’est à ce jour que l’on se fie.
join-confirm = Oui, tout est juste aujourd’hui
join-send = Envoyer
join-before = Avant l’envoi :
join-remarks = Vous pouvez l’envoyer ainsi. La personne qui relit regardera ceci :
join-send-github = Envoyer par GitHub
join-copy = Copier le fichier
join-download = Télécharger le fichier
join-alone = Cette page ne juge que votre fichier. Le reste est vérifié une fois le fichier envoyé : si les entreprises que vous nommez existent, si un nom, une adresse ou un site est celui d’une autre ou y ressemble seulement, et si votre budget est loin de tous les autres.
join-github = Ce qui se passe sur GitHub
join-github-new = GitHub vous demande de vous connecter et propose de copier l’annuaire pour votre changement : dites oui. Cliquez sur « Commit changes », puis sur « Create pull request ». Les mêmes vérifications qu’ici ont lieu là-bas, et une personne lit le tout, en quelques jours le plus souvent.
join-github-edit = On ne peut pas donner à GitHub le nouveau texte d’un fichier qui existe déjà ; le bouton le copie donc. Sélectionnez tout dans l’éditeur de GitHub, collez, puis cliquez sur « Commit changes » et sur « Create pull request ». Les mêmes vérifications qu’ici ont lieu là-bas, et une personne lit le tout.
join-elsewhere = Sans GitHub
join-elsewhere-mail = Téléchargez le fichier et mettez-le dans le dossier { $folder } d’une copie de ce dépôt. Proposez le changement comme cela se fait chez votre hébergeur : GitLab et Codeberg ont un éditeur dans le navigateur, sans git. Ou envoyez le fichier par e-mail à { $mail }, où cet annuaire est tenu ; il peut entrer tel quel.
join-elsewhere-host = Téléchargez le fichier et mettez-le dans le dossier { $folder } d’une copie de ce dépôt. Proposez le changement comme cela se fait chez votre hébergeur : GitLab et Codeberg ont un éditeur dans le navigateur, sans git. Ou envoyez le fichier par e-mail à qui tient cet annuaire ; il peut entrer tel quel.
join-side = Votre page et le fichier
join-side-page = Votre page, comme les autres la liront
join-side-file = Le fichier { $file }
join-side-text = Texte du fichier

## Un champ

form-needed = (obligatoire)
form-optional = (facultatif)
form-at-most = { NUMBER($most, useGrouping: "true") } caractères au plus.
form-example = Par exemple : { $example }
form-not-stated = non indiqué
form-find-term = Chercher un terme
form-choose = Choisir
form-item = { $field }, { $number }
form-remove-item = Enlever{ $item }
form-add-one = En ajouter un{ $to }
form-add-line = Ajouter une ligne{ $to }
form-add-to = à { $field }
form-up-to = { $most } au plus.
form-up-to-each = { $most } au plus, de { $characters } caractères chacun au plus.

## Les groupes

group-name = L’entreprise
group-contact = Comment vous joindre
group-budget = Ce que coûte votre travail
group-availability = Si vous prenez de nouveaux clients
group-best_for = Pour qui vous êtes fait, et pour qui non
group-description = Avec vos mots
group-expects = Ce qu’un nouveau client doit préparer
group-proof = Du travail à voir
group-recommends = Les entreprises que vous recommandez
group-confirmed = À propos de ce profil

## La page pendant qu’on l’écrit

preview-name = Le nom de l’entreprise
preview-summary = Ce qu’elle fait, pour qui, et où.
preview-best-for = Idéale pour
preview-not-for = Pas faite pour
preview-expects = À préparer
preview-proof = Voyez par vous-même
preview-recommends = Sur une page à part : les entreprises que vous recommandez
preview-contact = Contact
preview-budget = Budget
preview-for = pour : { $terms }
preview-fee = Commission : { $fee }.
preview-ask-for = Demander
preview-phone = Téléphone
preview-email = E-mail
preview-contact-page = Page de contact
preview-website = Site web
preview-confirmed = Confirmé
preview-confirmed-on = L’entreprise a confirmé ce profil le { $day }.
preview-unconfirmed = L’entreprise n’a pas encore confirmé ce profil : demandez avant de compter dessus.
preview-until = { $day } ; ensuite, ce n’est plus indiqué.

## Ce que disent les scripts

form-comma = {", "}
form-sentence = { $message } : { $hint }
form-counted = { $count } caractères sur { $most } au plus
form-today = Aujourd’hui
form-mend = Écrire { $text }
form-mend-asked = Oui, écrire { $text }
form-listed = { $field } : { $said }
form-valid = Ce profil est en ordre.
form-missing =
    { $count ->
        [one] il manque encore un champ
       *[other] il manque encore { $count } champs
    }
form-wrong =
    { $count ->
        [one] une chose à corriger
       *[other] { $count } choses à corriger
    }
form-what-is-left = Que reste-t-il ?
form-short-name = Nom court
form-thanks = Merci : votre page dira que vous l’avez confirmée aujourd’hui.
form-draft-kept = Un brouillon est gardé sur cet appareil, dans ce navigateur seulement.
form-draft-full = Il n’y a plus de place sur cet appareil pour un brouillon : ce que vous avez tapé sera perdu quand vous fermerez la page. Téléchargez le fichier pour le garder.
form-draft-forbidden = Ce navigateur ne garde pas de brouillon : ce que vous avez tapé sera perdu quand vous fermerez la page.
form-draft-elsewhere = Un autre brouillon de cette entreprise est sur cet appareil, venu d’un autre onglet ou d’avant. Tant que vous n’avez pas choisi, ce que vous tapez ici n’est pas gardé.
form-draft-damaged = Il y avait un brouillon sur cet appareil, mais il n’est plus lisible.
form-draft-gone = Le brouillon n’est plus là.
form-draft-back = Votre brouillon du { $day } est de retour.
form-draft-published = Ouvrir plutôt le profil publié
form-draft-of = { $name }, du { $day }
form-new-firm = une nouvelle entreprise
form-unkept = Ce que vous avez tapé n’est gardé nulle part et serait perdu.
form-lose-it = Continuer et le perdre
form-no-firms = La liste des entreprises n’a pas pu être chargée, les noms courts ne sont donc pas vérifiés. Tout le reste fonctionne.
form-copied = Copié.
form-uncopied = Ce navigateur ne laisse pas la page copier. Ouvrez « Le fichier » et copiez à la main, ou téléchargez-le.
form-saved = Enregistré sous { $file }.
form-not-yet = L’envoi n’est pas encore possible : la liste ci-dessus dit ce qui reste.
form-github-filled = GitHub s’ouvre dans un nouvel onglet, avec le fichier déjà rempli.
form-github-long = Le fichier est trop long pour passer dans une adresse ; il est copié : collez-le dans l’éditeur de GitHub.
form-github-edit = Copié : collez-le par-dessus l’ancien texte dans l’éditeur de GitHub.
form-line = Ligne { $line } : { $said }
form-more = Et { $count } de plus.
form-nothing-wrong = Il n’y a rien à corriger.
form-remove-key = Enlever { $key }
form-no-term = Rien ne s’appelle « { $text } » ici. Videz la case pour tout voir.
form-strange-term = { $term } (pas un terme ; décochez-le)
form-chosen = Choisi : { $terms }
form-none-chosen = Rien de choisi pour l’instant.
form-only-for = Seulement pour : { $terms }

## Ouvrir un fichier

open-no-short-name = Ce n’est pas le nom court d’une entreprise.
open-not-here = Le fichier de { $slug } n’est pas ici. Ouvrez le fichier lui-même.
open-several = Plusieurs entreprises s’appellent ainsi : { $firms }. Écrivez davantage du nom.
open-nobody = Aucune entreprise ne s’appelle « { $text } » ici.
open-no-name = Écrivez d’abord le nom d’une entreprise.
open-no-firm = Il n’y a pas d’entreprise dont le nom court soit { $slug }.
open-left = { $firm } a quitté l’annuaire ; son fichier en dit plus que le site. Ouvrez le fichier lui-même.
open-too-long = Cela dépasse { $most } Kio, et aucun profil n’est si long.
open-too-large = Ce fichier dépasse { $most } Kio, et aucun profil n’est si gros.
open-offline = Ce qui lit les fichiers n’a pas pu être chargé. Êtes-vous hors ligne ? Réessayez dès que vous avez une connexion.
open-unreadable = Ceci est illisible. { $said }
open-opened-firm = { $firm } est ouvert.
open-opened = Ouvert.
open-not-utf8 = Ce fichier n’est pas du texte en UTF-8. Enregistrez-le en UTF-8.

## Les images

join-pictures-pick = Choisir des images sur cet appareil
join-pictures-stay = Elles restent sur cet appareil : vous les voyez sur votre page, et leurs noms s’écrivent dans les champs ci-dessus. Rien n’est envoyé.
join-pictures-where = Mettez ensuite les fichiers dans { $folder }, sous les noms exacts ci-dessus.
join-pictures-drop = Sur GitHub, déposez un dossier entier nommé { $folder } qui les contient.
join-pictures-upload = Les déposer sur GitHub
group-pictures = Des images de votre travail
form-pictures-kind = { $file } n’est pas une image que montrent les navigateurs : partagez-la ou exportez-la en JPEG.
form-pictures-large = { $file } dépasse { $most } Mo : réduisez-la.
form-pictures-many = { $file } est laissée de côté : une page montre { $most } images au plus.
form-pictures-unread = { $file } est illisible : enregistrez-la de nouveau en JPEG.
form-pictures-small = { $file } a { $width } × { $height } pixels : il en faut { $long } au moins pour le grand côté, { $short } pour le petit.
form-pictures-rename = { $file } s’appelle ici { $name } : déposez-la sous ce nom.
form-pictures-copy = Enregistrer une copie nommée { $name }
form-ticked = Coché pour vous : { $terms }. Le reste est à vous.
form-begun = Vous avez déjà commencé un profil ici.
form-tick = Y cocher : { $terms }
