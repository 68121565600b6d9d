## Les fichiers illisibles, et leurs noms

problem-symbolic-link = c’est un lien symbolique, et les liens ne sont pas suivis
    .hint = mettez ici le fichier lui-même
problem-symbolic-link_folder = c’est un lien symbolique, et les liens ne sont pas suivis
    .hint = mettez ici le dossier lui-même
problem-hard-link = ce fichier a un autre nom ailleurs (un lien physique)
    .hint = mettez ici une copie
problem-not-a-file = c’est un tube, une socket ou un périphérique, pas un fichier
    .hint = supprimez-le
problem-not-a-file_folder = c’est un dossier, et il faut un fichier
    .hint = déplacez-le ailleurs
problem-not-a-file_among = il y a un dossier dans partners/, où ne vont que des profils
    .hint = déplacez-le ailleurs
problem-unreadable-file = le fichier est illisible : { $reason }
    .hint = corrigez ses droits
problem-unreadable-file_changed = le fichier a changé pendant la lecture
    .hint = recommencez
problem-unreadable-file_vanished = le fichier a disparu pendant la lecture
    .hint = recommencez
problem-unreadable-file_gone = le fichier a disparu pendant la lecture
problem-unreadable-file_closed = personne ne peut lire ce fichier (mode 000)
    .hint = corrigez ses droits : chmod 644
problem-file-too-large = le fichier dépasse { NUMBER($most, useGrouping: "true") } Kio
    .hint = réduisez-le
problem-lfs-pointer = c’est un pointeur de Git LFS, pas le fichier lui-même
    .hint = validez le fichier sans LFS
problem-file-name-clash = sur certains systèmes, c’est le même nom que { $other }
    .hint = renommez l’un des deux
problem-file-name = un profil ne se nomme pas ainsi : minuscules a–z, chiffres et traits d’union isolés, puis .yml
    .hint = un nom comme { $good }
problem-bad-picture = cette image ne se lit pas jusqu’au bout
    .hint = enregistrez-la de nouveau en JPEG, PNG, WebP ou AVIF
problem-bad-picture_second =
    c’est à la fois une image et { $second ->
        [zip] une archive (ZIP)
        [rar] une archive (RAR)
        [sevenz] une archive (7z)
        [gzip] une archive (gzip)
        [program] un programme
        [pdf] un document (PDF)
        [script] un script
       *[page] une page ou un script
    }
    .hint = enregistrez-la de nouveau en JPEG, PNG, WebP ou AVIF
problem-bad-picture_huge = l’image a plus de pixels qu’aucun appareil n’en fait, et la limite est de { $most } millions
    .hint = réduisez-la : 2400 pixels de large suffisent
problem-bad-picture_small = l’image a { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } pixels, trop peu pour être montrée en grand
    .hint = il faut { $long } au moins pour le grand côté, { $short } pour le petit ; envoyez-la telle que l’appareil l’a faite
problem-bad-picture_kind = le nom dit { $named }, et le fichier est { $kind }
    .hint = renommez-le
problem-bad-picture_size = l’image a { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } pixels, pour { $most } millions au plus
    .hint = réduisez-la : 2400 pixels de large suffisent
problem-bad-picture_moves = l’image bouge : elle a { $frames } vues
    .hint = enregistrez l’une d’elles comme image fixe
problem-unnamed-picture = aucun profil ne nomme cette image, personne ne la verra donc
    .hint = nommez-la sous `pictures` dans { $file }, ou supprimez-la
problem-missing-picture = { $it } ne se trouve pas dans { $folder }
    .hint = mettez-la dans { $folder }, sous ce nom exactement
problem-missing-picture_near = { $it } ne se trouve pas dans { $folder }
problem-picture-folder = les images de chaque entreprise ont leur propre dossier
    .hint = mettez-la dans { $folder }/ et le nom court de l’entreprise
problem-picture-folder_firm = il n’y a pas d’entreprise { $it }
    .hint = nommez-le d’après le nom court de l’entreprise, ou supprimez-le
problem-picture-folder_renamed = il n’y a pas d’entreprise { $it }
    .hint = renommez-le { $today }
problem-picture-name_svg = seules les images JPEG, PNG, WebP ou AVIF sont montrées
    .hint = un SVG peut contenir des scripts : exportez-le en PNG
problem-picture-name_gif = seules les images JPEG, PNG, WebP ou AVIF sont montrées
    .hint = enregistrez-la en PNG
problem-picture-name_heic = seules les images JPEG, PNG, WebP ou AVIF sont montrées
    .hint = partagez-la ou exportez-la en JPEG
problem-picture-name_tiff = seules les images JPEG, PNG, WebP ou AVIF sont montrées
    .hint = enregistrez-la en JPEG

## Entre entreprises

problem-alias-taken_own = { $it } est le nom actuel de cette entreprise
    .hint = supprimez-le
problem-alias-taken_today = { $it } est le nom d’une autre entreprise
    .hint = un nom ne sert pas deux fois ; renommez le fichier de cette entreprise
problem-alias-taken_former = { $it } est déjà un ancien nom de { $other }
    .hint = supprimez-le chez l’une des deux
problem-reserved-name_alias = le site a besoin de { $it } pour lui-même
    .hint = supprimez-le
problem-unknown-partner = il n’y a pas d’entreprise { $it }
    .hint = le nom d’un fichier de partners/, sans .yml
problem-unknown-partner_near = il n’y a pas d’entreprise { $it }
problem-unknown-partner_called = { $it } n’est pas le nom court d’une entreprise
    .hint = écrivez '{ $slug }', le nom de son fichier sans .yml
problem-recommends-itself = une entreprise ne peut pas se recommander elle-même
    .hint = nommez-en une autre ou supprimez l’entrée
problem-said-twice_firm = { $it } est recommandée deux fois
    .hint = réunissez les deux raisons en une entrée
problem-recommends-retired = { $it } a cessé son activité
    .hint = supprimez l’entrée
problem-recommends-retired_heir = { $it } a cessé son activité
    .hint = peut-être son successeur '{ $heir }' ?
problem-bad-successor = une entreprise ne peut pas se succéder à elle-même
    .hint = nommez-en une autre ou supprimez la ligne
problem-successor-retired = { $it } a cessé son activité aussi
    .hint = nommez l’entreprise qui a pris sa suite
problem-bad-home = votre entreprise { $it } a cessé son activité
    .hint = nommez-en une autre comme `home`, ou aucune
problem-lookalike-name = { $it } ressemble à { $other }, de { $slug }
    .hint = ajoutez ce qui les distingue, un lieu par exemple
problem-shared-website = { $slug } a le même site web
    .hint = vérifiez que ce sont bien deux entreprises
problem-odd-budget_low =
    { $sum } pour { $per ->
        [month] un mois
        [year] un an
       *[project] un projet
    } : toutes les autres commencent à { $next } ou plus
    .hint =
        vérifiez qu’il ne manque aucun chiffre, qu’il n’y en a pas de trop et que c’est pour { $per ->
            [month] un mois
            [year] un an
           *[project] un projet
        }
problem-odd-budget_high =
    { $sum } pour { $per ->
        [month] un mois
        [year] un an
       *[project] un projet
    } : toutes les autres commencent à { $next } ou moins
    .hint =
        vérifiez qu’il ne manque aucun chiffre, qu’il n’y en a pas de trop et que c’est pour { $per ->
            [month] un mois
            [year] un an
           *[project] un projet
        }

## Pour qui relit

problem-page-template = avec { $it }, le thème traite cette page autrement
    .hint = vérifiez qu’elle en a le droit
problem-page-html = cette page contient du HTML, qui peut tout montrer et mener partout
    .hint = écrivez-la en Markdown, ou assurez-vous de ce que cela fait
problem-placeholder = ceci vous attend encore
    .hint = écrivez votre texte à la place
problem-placeholder_what = ceci vous attend encore
    .hint = { $what } ; puis supprimez la marque
problem-placeholder_invented = { $it } vient de la démonstration ou d’un exemple
    .hint = écrivez votre texte à la place, ou supprimez le fichier de l’entreprise inventée

## Le vocabulaire

problem-primary-facet = aucune facette n’est la principale
    .hint = écrivez `primary: true` dans l’une d’elles
problem-primary-facet_second = { $it } est déjà la facette principale
    .hint = n’écrivez `primary: true` que dans une seule
problem-alias-taken_facet = { $it } désigne déjà autre chose
    .hint = supprimez-le ici
problem-reserved-name_facet = { $it } sert à autre chose
    .hint = choisissez un autre identifiant pour cette facette
problem-reserved-name_term = les navigateurs ont besoin de { $it }
    .hint = choisissez un autre identifiant
problem-bad-relation = { $it } ne peut pas être lié à lui-même
    .hint = supprimez-le
problem-bad-relation_above = { $it } est déjà plus large ou plus précis, ce qui en dit plus
    .hint = supprimez-le de related
problem-bad-relation_elsewhere = { $it } est un terme de { $facet }, et les relations restent dans leur facette
    .hint = nommez un terme de la même facette
problem-broader-circle = { $it } finit par se trouver au-dessus de lui-même
    .hint = remontez les `broader` et coupez le cercle
problem-unknown-term_former = { $it } est un ancien identifiant de { $term }
    .hint = écrivez { $today }
problem-unknown-term_near = { $it } n’est pas un terme de { $facet }
problem-unknown-term_undefined = { $it } n’est pas un terme de { $facet }
    .hint = définissez-le d’abord
problem-alias-taken_term = { $it } est aujourd’hui l’identifiant d’un terme
    .hint = un identifiant ne sert pas deux fois ; supprimez l’alias
problem-alias-taken_alias = { $it } est déjà un alias de { $other }
    .hint = supprimez l’un des deux
problem-doubled-word = { $it } est déjà un libellé ou un synonyme de { $other }
    .hint = un mot mène à un seul terme ; supprimez-le ici

## Pages, messages et besoins

problem-page-file = seules les pages Markdown (.md) et les images (.jpg, .png, .webp, .avif) de directory/pages sont publiées
    .hint = une feuille de style, un logo ou un modèle va dans directory/theme/, où des développeurs le relisent
problem-page-address_owned = le site fait lui-même /{ $address }, aucun de vos fichiers ne peut donc s’y trouver
    .hint = donnez un autre nom au fichier ou mettez-le dans un autre dossier, guides/ par exemple
problem-page-address_twice = { $other } a la même adresse
    .hint = renommez l’un des deux
problem-page-address = ce n’est pas l’adresse d’une page
    .hint = par exemple guides/old, sans ce qui suit le #
problem-alias-taken_owned = le site fait lui-même /{ $address }, aucune page n’a donc pu s’y trouver
    .hint = supprimez-le de `aliases`
problem-alias-taken_page = /{ $address } est l’adresse de { $other }
    .hint = supprimez-le de `aliases`
problem-wrong-type_aliases = il faut une liste d’adresses ici
    .hint = par exemple `aliases: [guides/old]`
problem-wrong-type_need = il faut must, prefer et budget ici
    .hint = par exemple `must: {"{"}region: [north]{"}"}`
problem-wrong-type_facets = il faut des facettes ici
    .hint = par exemple `{ $kind }: {"{"}region: [north]{"}"}`
problem-wrong-type_terms = il faut une liste de termes ici
    .hint = par exemple `{ $facet }: [one, two]`, ou si l’un d’eux suffit `{ $facet }: [[one, two]]`
problem-unknown-field_need = { $it } ne fait pas partie d’un besoin
    .hint = il y a : must, prefer, budget
problem-empty-need = ce besoin ne demande rien
    .hint = nommez un terme sous must ou prefer
problem-bad-budget = { $it } n’est pas un budget
    .hint = des chiffres seulement, comme 12000, 900/month ou 9000/year
problem-bad-budget_odd = il faut un budget ici
    .hint = par exemple 12000, 900/month ou 9000/year
problem-asked-twice = { $it } est demandé comme condition et comme souhait
    .hint = gardez l’un des deux
problem-unknown-message = aucun message ne s’appelle { $it }
    .hint = il y a : { $known }
problem-unknown-message_near = aucun message ne s’appelle { $it }
problem-missing-slot = il manque au message pour le client {"{"}link{"}"}, la sélection
    .hint = écrivez {"{"}link{"}"} sur une ligne à part
problem-unknown-slot = { $it } ne désigne rien
    .hint = il y a : { $known }
problem-unknown-slot_like = { $it } ne désigne rien
    .hint = vouliez-vous dire { $like } ? il y a : { $known }
problem-unknown-slot_brace = { $it } est tout seul
    .hint = les accolades sont pour les mots que l’on remplit, comme {"{"}need{"}"}
problem-unknown-slot_place = { $it } n’est pas au début de sa ligne
    .hint = mettez-le là : il décide de toute la ligne

## Ce qui a été public

problem-bad-record = ce n’est pas une adresse du site : chaque ligne en porte une, qui commence par /
    .hint = supprimez ce qui n’a rien à faire ici ; les restes d’une fusion peuvent partir, pas les adresses
problem-bad-record_name = { $it } n’est pas une adresse du site
    .hint = écrivez-en une comme /guides/old/
problem-history-unread = l’historique de git est illisible : { $reason }
    .hint = { $hint }
problem-history-unread_shallow = ce clone est superficiel, on n’y voit pas ce qui était là avant
    .hint = récupérez tout : git fetch --unshallow ; dans un workflow : fetch-depth: 0
problem-history-unread_said = { $reason }
problem-history-unread_slow = git a mis plus de { $seconds } secondes
problem-history-unread_unable = git ne peut pas être lancé : { $reason }
problem-history-unread_ended = git s’est terminé par { $status }
problem-history-unread_owner = le dépôt appartient à quelqu’un d’autre
    .hint = si vous lui faites confiance : git config --global --add safe.directory, et son chemin complet
problem-another-directory =
    sur { NUMBER($firms, useGrouping: "true") } entreprises publiques ici, il { $left ->
        [0] n’en reste aucune
        [one] n’en reste qu’une
       *[other] en reste { $left }
    } : un autre annuaire ?
    .hint = supprimez { $record } s’il existe, et commencez le vôtre par `better-fit init`
problem-vanished-profile = /{ $address } était public et n’a plus ni page, ni redirection, ni page d’adieu
    .hint = renommé ? écrivez `aliases: [{ $slug }]` dans son nouveau fichier ; parti ? remettez le fichier et écrivez-y `status: retired` ; si personne n’aurait dû le voir : `better-fit forget { $slug }`, ou --all
problem-vanished-profile_heir = /{ $address } était public et n’a plus ni page, ni redirection, ni page d’adieu
    .hint = renommé ? écrivez `aliases: [{ $slug }]` dans { $file } ; sinon remettez le fichier et écrivez-y `status: retired` ; si personne n’aurait dû le voir : `better-fit forget { $slug }`, ou --all
problem-vanished-page = /{ $shown } était public et n’a plus ni page, ni redirection, ni page d’adieu
    .hint = renommé ? écrivez `aliases: [{ $former }]` dans l’en-tête de la page qui l’a remplacé ; parti ? écrivez `/{ $address }` dans { $file } : son adresse le dira, et où aller à la place
problem-vanished-page_like = /{ $shown } était public et n’a plus ni page, ni redirection, ni page d’adieu
    .hint = renommé ? écrivez `aliases: [{ $former }]` dans l’en-tête de la page qui l’a remplacé, peut-être /{ $like } ; parti ? écrivez `/{ $address }` dans { $file } : son adresse le dira, et où aller à la place
problem-vanished-page_unmade = /{ $address } était public et n’a plus ni page, ni redirection, ni page d’adieu
    .hint = `better-fit check` en dit plus ; s’il peut partir, écrivez `/{ $address }` dans directory/forgotten.txt
problem-vanished-term_facet = { $it } était une facette de cet annuaire, et les liens qui la demandent l’ont perdue
    .hint = remettez-la ; si aucun lien ne peut la contenir : `better-fit forget { $facet }/`, ou --all
problem-vanished-term = { $it } était un terme de { $facet }, et les liens qui le demandent l’ont perdu
    .hint = ajoutez-le aux `aliases` du terme qui l’a remplacé ; sinon remettez-le ; si aucun lien ne peut le contenir : `better-fit forget { $facet }/{ $term }`, ou --all
problem-vanished-term_like = { $it } était un terme de { $facet }, et les liens qui le demandent l’ont perdu
    .hint = ajoutez-le aux `aliases` du terme qui l’a remplacé, peut-être { $like } ; sinon remettez-le ; si aucun lien ne peut le contenir : `better-fit forget { $facet }/{ $term }`, ou --all

## La répétition de la construction

problem-settings_plugins = better-fit n’est pas parmi les plugins
    .hint = écrivez `plugins: [better-fit]`, sinon ce que MkDocs construit ne montre aucune entreprise
problem-settings_templates = aucun modèle de directory/pages n’est publié
    .hint = un modèle va dans directory/theme/, et ses pages sont celles du site
problem-settings_mistake = { $said }
    .hint = help/own et le manuel de MkDocs disent lesquels existent
problem-settings_said = { $said }
    .hint = { $hint }
problem-settings_hook = il n’y a pas de fichier { $it }
    .hint = corrigez le chemin ou enlevez la ligne
problem-settings_plugin = le plugin { $it } n’est pas installé
    .hint = installez-le ou enlevez la ligne
problem-settings_plugin-near = le plugin { $it } n’est pas installé
problem-language-words = ce que les clients écrivent en { LANGUAGE($language) } se lit sans négation, sans force et sans sommes
    .hint = il y a des mots pour { $known } ; les termes du vocabulaire se trouvent dans toutes les langues
problem-broken-link = le lien { $it } ne mène nulle part : { $said }
    .hint = corrigez le lien ; une page à vous se lie par son fichier, comme about.md, et ses titres comme about.md#heading

## Tableurs et nouveaux annuaires

problem-unreadable-row = { $why }
    .hint = { $hint }
problem-unreadable-row_cells = { $count } cellules, et l’en-tête en nomme { $named } : { $first }, …
    .hint = mettez entre guillemets la cellule qui contient le séparateur, ou ajoutez ce qui manque
problem-file-name_taken = { $it } ne donne aucun nom de fichier libre
    .hint = ajoutez une colonne pour le nom court
problem-lookalike-name_row = la ligne { $row } est déjà cette entreprise, ou lui ressemble
    .hint = réunissez ce que disent les deux lignes ; ou, si ce sont deux entreprises, mettez dans les noms ce qui les distingue
problem-lookalike-name_earlier = une ligne précédente est déjà cette entreprise, ou lui ressemble
    .hint = réunissez ce que disent les deux lignes ; ou, si ce sont deux entreprises, mettez dans les noms ce qui les distingue
problem-lookalike-name_there = ressemble à { $other } de partners/{ $slug }.yml, qui a un autre site web
    .hint = si c’est une autre entreprise, ajoutez à son nom ce qui les distingue
problem-file-name-clash_there = partners/{ $slug }.yml existe déjà
    .hint = recommencez
problem-wrong-type_decision = il faut une liste de termes ici
    .hint = par exemple [weekly-visits] ; ou ask ; ou skip, pour le laisser de côté
problem-wrong-type_values = il faut une liste de valeurs après { $it }
    .hint = par exemple `lawns: [Turf]`
problem-wrong-type_constant = il faut du texte ou une liste ici
    .hint = écrivez ce qui vaut pour toutes les lignes
problem-wrong-type_source = { $field } demande column, text ou value, un seul
    .hint = par exemple `{"{"}column: Name{"}"}`
problem-missing-field_unfilled = rien ne remplit { $it }
    .hint = ajoutez `{ $field }: {"{"}column: …{"}"}`, ou `{ $field }: {"{"}value: …{"}"}` pour ce qui vaut à toutes les lignes
problem-missing-field_row = rien dans cette ligne ne donne { $it }
    .hint = remplissez la cellule, ou nommez une autre source
problem-unknown-field_sheet = { $it } ne peut pas être rempli depuis un tableur
    .hint = il y a : { $known }
problem-unknown-field_column = il n’y a pas de colonne { $it }
    .hint = le tableur a : { $known }
problem-unknown-field_terms = { $field } n’a pas de termes
    .hint = supprimez ici `terms`, `search` et `place`
problem-too-few_unfilled = rien ne remplit encore { $it }
    .hint = nommez les termes qui valent pour toutes les lignes
problem-unknown-term_undecided = ce que cela veut dire pour { $facet } n’est pas encore décidé
    .hint = écrivez-le dans la correspondance après le terme visé, ou après skip ; `otherwise: skip` les laisse tous de côté
problem-bad-slug_file = { $it } ne peut pas être ici le nom d’un fichier
    .hint = minuscules a–z, chiffres et traits d’union isolés, 60 au plus, par exemple { $good }
problem-unknown-choice_colour = { $it } n’est pas une couleur
    .hint = écrivez #rrggbb ou un nom, comme teal
problem-unknown-choice_field = il n’y a pas de mots pour le domaine { $it }
    .hint = il y a : { $known }
problem-unknown-choice_language = il n’y a pas de mots pour la langue { $it }
    .hint = il y a : { $known }
problem-url-not-https_engine = { $it } n’est ni un wheel de better-fit ni une adresse
    .hint = le fichier better_fit-….whl, ou https://github.com/somebody/better-fit@commit
problem-url-characters_part = { $it } a une partie après ? ou #
    .hint = écrivez l’adresse de la première page
problem-blank-text_letter = { $it } n’a aucune lettre
    .hint = écrivez un nom

## Le rapport

report-for-review = à relire : { $said }
report-no-change = aucun fichier d’une entreprise ou du responsable ne change
report-change =
    { $file } : { $how ->
        [new] nouveau
        [deleted] supprimé
       *[changed] modifié
    }, { $whose }
report-nothing = rien
report-this = ceci
report-owner = le responsable
report-nameless = une entreprise sans nom
report-given-up = est abandonné pour de bon
report-html = HTML à la ligne { $line }
report-more-of-file = { $file } : { NUMBER($count, useGrouping: "true") } de plus, non montrés ; --format json les donne tous
report-more-files =
    { $files ->
        [one] { $files } autre fichier
       *[other] { NUMBER($files, useGrouping: "true") } autres fichiers
    } : { NUMBER($count, useGrouping: "true") } de plus, non montrés
report-profiles =
    { $count ->
        [one] { $count } profil
       *[other] { NUMBER($count, useGrouping: "true") } profils
    }
report-no-problems = aucun problème
report-problems =
    { $count ->
        [one] { $count } problème
       *[other] { NUMBER($count, useGrouping: "true") } problèmes
    } ({ $codes })
report-reviews =
    { $count ->
        [one] { $count } point
       *[other] { NUMBER($count, useGrouping: "true") } points
    } à relire

## La réponse de `match`

outcome-asked = Demandé : { $asked }.
outcome-group = { $group } :
outcome-recommended = recommandée par { $firm }
outcome-more = { list-more } : --limit { $total }
outcome-not-better = Pas mieux que { $firm } : { $firms }
outcome-misses = Les plus proches :

## Ce qu’une commande ne peut pas faire

call-directory-broken =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans l’annuaire
call-folder-linked = { $folder }/ est un lien symbolique, et les liens ne sont pas suivis
    .hint = mettez-y le dossier lui-même
call-folder-missing = il n’y a pas de dossier { $folder }/ dans { $root }
    .hint = allez dans le dossier de l’annuaire, ou nommez-le avec -C
call-vocabulary-missing = il n’y a pas de { $file } dans { $root }
    .hint = allez dans le dossier de l’annuaire, ou nommez-le avec -C
call-profile-missing = il n’y a pas de profil { $name }
    .hint = nommez un fichier de { $folder }/
call-profile-elsewhere = { $name } n’est pas dans { $folder }/
    .hint = on ne peut nommer que des profils ; sans nom, tout est vérifié
call-git-missing = il n’y a pas de git ici, ou pas de dépôt
    .hint = enlevez --changed
call-commit-unknown = { $it } n’est pas un commit connu ici
    .hint = nommez-en un, comme origin/main
call-firms-none = il n’y a pas d’entreprise dans partners/
    .hint = `better-fit new NAME` crée le premier profil
call-pair = { $it } ne nomme pas une facette et un terme
    .hint = par exemple --{ $kind } region=nord, ou, si l’un de plusieurs suffit, --{ $kind } 'region=nord|sud'
call-referrer-left = { $it } a quitté l’annuaire
    .hint = nommez une entreprise qui y est encore
call-referrer-left_heir = { $it } a quitté l’annuaire
    .hint = { $successor } lui succède

## +

problem-too-deep_broader = plus de { $most } termes se trouvent au-dessus de { $it }
    .hint = laissez les étapes que personne ne demande
report-picture-of = l’entreprise { $firm }
problem-settings_address = { $it } n’est pas l’adresse d’un site
    .hint = écrivez-en une qui commence par https://, par exemple https://annuaire.example/
problem-unknown-language = { $it } n’est aucune des langues disponibles
    .hint = écrivez l’une de { $known }
problem-unsaid = { $count ->
        [one] { $count } facette ou terme n’a
       *[other] { $count } facettes et termes n’ont
    } pas de nom en { LANGUAGE($language) } et { $count ->
        [one] y apparaît
       *[other] y apparaissent
    } comme dans la langue principale
    .hint = dites-le sous la facette ou le terme : `in: {"{"}{ $language }: {"{"}label: …{"}"}{"}"}`
problem-unsaid_verb = { $it } n’est dit nulle part : les phrases en { LANGUAGE($language) } ont besoin des formes du verbe
    .hint = indiquez-les, par exemple `forms: {"{"}it: …, they: …{"}"}`, ou supprimez la ligne
problem-settings_also-in = { $it } n’est pas une autre langue que le site puisse parler
    .hint = écrivez une liste parmi { $known }, par exemple `also_in: [{ $example }]`
problem-settings_also-in-said = { $it } n’est rien qui se dise dans une autre langue
    .hint = sous une langue se trouvent `site_description` et `notice`, chacun un texte
