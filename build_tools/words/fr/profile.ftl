problem-did-you-mean = vouliez-vous dire '{ $near }' ?

## Les valeurs

problem-text-too-long = { NUMBER($count, useGrouping: "true") } caractères, pour { NUMBER($most, useGrouping: "true") } au plus
    .hint = raccourcissez
problem-blank-text = il n’y a pas de texte ici
    .hint = écrivez quelque chose ou supprimez le champ
problem-blank-text_name = { $it } n’a ni lettre ni chiffre
    .hint = écrivez un nom
problem-stray-space = il y a une espace au début ou à la fin
    .hint = supprimez l’espace
problem-angle-bracket = les noms et les libellés ne peuvent contenir ni '<' ni '>'
    .hint = enlevez-les ou écrivez le mot
problem-too-many-marks = plus de 3 accents sur un même caractère, à la position { $place }
    .hint = écrivez la lettre toute simple
problem-too-many-marks_chain = { $part } ne forme qu’un seul signe, trop long pour un écran
    .hint = écrivez moins
problem-control-character_sign = { $point }, à la position { $place }, est un caractère de contrôle
    .hint = supprimez-le ou retapez le texte
problem-control-character_none = { $point }, à la position { $place }, n’a rien à faire dans un texte
    .hint = supprimez-le ou retapez le texte
problem-direction-mark = { $point }, à la position { $place }, inverse le sens de l’écriture
    .hint = supprimez-le ou retapez le texte
problem-unknown-character = { $point }, à la position { $place }, ne s’affiche pas sur tous les appareils
    .hint = supprimez-le ou retapez le texte
problem-invisible-character = { $point }, à la position { $place }, est invisible
    .hint = supprimez-le ou retapez le texte
problem-url-too-long = une adresse de { NUMBER($count, useGrouping: "true") } caractères, pour { NUMBER($most, useGrouping: "true") } au plus
    .hint = donnez-en une plus courte
problem-url-not-https = { $it } n’est pas une adresse https
    .hint = écrivez { $mend }
    .ask = Votre site s’ouvre-t-il à { $mend } ? Vérifiez avant de dire oui.
problem-url-not-https_begin = { $it } n’est pas une adresse https
    .hint = commencez par https://
problem-url-characters = { $part } ne peut pas figurer dans une adresse
    .hint = copiez l’adresse depuis le navigateur
problem-url-login = une adresse ne contient ni nom d’utilisateur ni mot de passe
    .hint = supprimez tout jusqu’au @ compris
problem-url-port = une adresse ne contient pas de port
    .hint = supprimez les deux-points et le nombre
problem-url-host = { $it } n’est pas un site public
    .hint = par exemple https://example.com
problem-url-mixed-scripts = { $it } mélange des lettres de plusieurs alphabets
    .hint = écrivez le vrai nom du site
problem-bad-email = { $it } n’est pas une simple adresse e-mail
    .hint = écrivez une seule adresse, par exemple hello@example.com
problem-bad-phone = { $it } n’est pas un numéro de téléphone
    .hint = écrivez 5 à 20 chiffres, par exemple +1 303-555-0117
problem-bad-date = { $it } n’est pas une date
    .hint = écrivez-la AAAA-MM-JJ, par exemple 2026-10-19
problem-bad-date_none = le jour { $text } n’existe pas
    .hint = écrivez-le AAAA-MM-JJ, par exemple 2026-10-19
problem-bad-currency = { $it } n’est pas une devise
    .hint = trois majuscules, comme USD, CAD ou EUR
problem-bad-currency_small = { $it } n’est pas une devise
    .hint = écrivez { $mend }
problem-bad-language = { $it } n’est pas le code d’une langue
    .hint = par exemple en, ar ou pt-BR
problem-bad-language_mend = { $it } n’est pas le code d’une langue
    .hint = écrivez { $mend }
problem-bad-number = { $it } n’est pas un nombre entier
    .hint = n’écrivez que des chiffres, par exemple 4000
problem-bad-number_meant = { $it } n’est pas un nombre entier
    .hint = écrivez { $mend }
problem-bad-number_odd = ce n’est pas un nombre entier
    .hint = n’écrivez que des chiffres, par exemple 4000
problem-bad-number_long = ce nombre est trop long
    .hint = 12 chiffres au plus
problem-bad-slug = { $it } n’est pas le nom court d’une entreprise
    .hint = le nom de son fichier sans .yml, par exemple another-firm
problem-bad-slug_called = { $it } n’est pas le nom court d’une entreprise
    .hint = écrivez '{ $slug }', le nom de son fichier sans .yml
problem-picture-alt = { $it } est un nom de fichier et ne dit pas ce que montre l’image
    .hint = dites en quelques mots ce que l’on voit
problem-picture-name = { $it } ne peut pas être le nom d’une image
    .hint = renommez le fichier : minuscules a–z, chiffres et traits d’union isolés, puis .jpg, .png, .webp ou .avif

## Les champs qui vont ensemble

problem-no-contact = personne ne peut joindre cette entreprise
    .hint = donnez au moins email, phone ou url
problem-budget-order = le budget descend de { $from } à { $to }
    .hint = échangez les deux
problem-until-alone = il y a une fin à une disponibilité qui n’est pas indiquée
    .hint = ajoutez `availability`
problem-successor-alone = seule une entreprise qui a cessé son activité a un successeur
    .hint = ajoutez `status: retired` ou supprimez la ligne

## La forme des valeurs

problem-wrong-type_text =
    il faut du texte ici, et il y a { $actual ->
        [list] une liste
        [fields] des champs
        [nothing] un vide
       *[text] du texte
    }
    .hint = écrivez les mots, entre guillemets s’il le faut
problem-wrong-type_list =
    il faut une liste ici, et il y a { $actual ->
        [list] une liste
        [fields] des champs
        [nothing] un vide
       *[text] du texte
    }
    .hint = écrivez [un, deux], ou un élément par ligne, chacun après un tiret
problem-wrong-type_group =
    il faut ici des champs à part, et il y a { $actual ->
        [list] une liste
        [fields] des champs
        [nothing] un vide
       *[text] du texte
    }
    .hint = mettez-les en retrait dessous, un par ligne
problem-wrong-type_hyphen = il manque une espace après le tiret
    .hint = écrivez `{ $fixed }`, et ainsi chaque élément
problem-wrong-type_pair = deux-points suivis d’une espace transforment ce texte en champs
    .hint = mettez-le entre guillemets : { $fixed }
problem-wrong-type_date = il faut une date ici
    .hint = écrivez-la AAAA-MM-JJ, par exemple 2026-10-19
problem-unknown-choice = { $it } n’est pas un des choix
    .hint = écrivez { $others } ou { $last }
problem-unknown-choice_odd = ce n’est pas un des choix
    .hint = écrivez { $others } ou { $last }
problem-unknown-term = { $it } n’est pas un terme de { $facet }
    .hint = il y a : { $known }
problem-unknown-term_elsewhere = { $it } est un terme de { $other }, pas de { $facet }
    .hint = déplacez-le dans `{ $other }` ; il y a ici : { $known }
problem-unknown-facet = { $it } n’est pas une facette
    .hint = il y a : { $known }
problem-unknown-field = { $it } n’est pas un champ
    .hint = il y a : { $known }
problem-unknown-field_inside = { $it } n’est pas un champ de { $around }
    .hint = il y a : { $known }
problem-missing-field = il manque { $it }
    .hint = ajoutez une ligne comme `{ $example }`
problem-missing-field_slug = le fichier a besoin d’un nom court
    .hint = par exemple another-firm
problem-missing-value = { $name } n’a pas de valeur
    .hint = écrivez-en une ou supprimez la ligne
problem-missing-value_item = cet élément est vide
    .hint = écrivez quelque chose ou supprimez la ligne
problem-missing-value_needed = { $name } n’a pas de valeur, et il en faut une à chaque profil
    .hint = écrivez-la après les deux-points, par exemple `{ $example }`
problem-too-few = la liste est vide
    .hint = nommez au moins un élément ou supprimez le champ
problem-too-many = { $count } éléments, pour { $most } au plus
    .hint = gardez ceux qui comptent le plus
problem-said-twice = { $it } est deux fois dans la liste
    .hint = supprimez l’un des deux
problem-bad-boolean = { $it } n’est ni true ni false
    .hint = écrivez true ou false
problem-bad-boolean_odd = ce n’est ni true ni false
    .hint = écrivez true ou false
problem-bad-weight = { $it } n’est pas un poids
    .hint = écrivez un nombre comme 3 ou 0.5, avec trois décimales au plus
problem-bad-weight_odd = ce n’est pas un poids
    .hint = écrivez un nombre comme 3 ou 0.5, avec trois décimales au plus
problem-bad-id = { $it } ne peut pas être un identifiant
    .hint = minuscules a–z, chiffres et traits d’union isolés, par exemple weekly-visits
problem-bad-id_facet = { $it } ne peut pas être l’identifiant d’une facette
    .hint = minuscules a–z, chiffres et traits d’union isolés, par exemple weekly-visits
problem-bad-id_term = { $it } ne peut pas être l’identifiant d’un terme
    .hint = minuscules a–z, chiffres et traits d’union isolés, par exemple weekly-visits

## La forme du fichier

problem-not-utf8 = le fichier n’est pas en UTF-8 : l’octet { $offset } est illisible
    .hint = enregistrez-le en UTF-8
problem-line-break = { $point } sert ici de fin de ligne
    .hint = enregistrez le fichier avec des fins de ligne Unix (LF)
problem-control-character = { $point } n’a rien à faire dans un texte
    .hint = supprimez-le ou retapez la ligne
problem-control-character_escaped = { $point } n’a rien à faire dans un texte
    .hint = supprimez la séquence d’échappement
problem-control-character_beyond = une séquence d’échappement nomme un caractère qui n’existe pas
    .hint = écrivez le caractère lui-même
problem-empty-file =
    le fichier est vide ; on attend { $what ->
        [vocabulary] un vocabulaire
        [page] l’en-tête d’une page
        [mapping] une correspondance
       *[profile] un profil
    }
    .hint = commencez par `name: …`
problem-not-a-mapping =
    le fichier contient { $actual ->
        [list] une liste
       *[text] du texte
    } ; on attend { $what ->
        [vocabulary] un vocabulaire
        [page] l’en-tête d’une page
        [mapping] une correspondance
       *[profile] un profil
    }
    .hint = écrivez des lignes comme `name: …`
problem-several-documents = un deuxième document commence ici
    .hint = gardez un seul document par fichier
problem-several-documents_rest = un deuxième document commence ici
    .hint = gardez un document et supprimez la suite
problem-yaml-directive = les directives (lignes qui commencent par %) ne sont pas admises
    .hint = supprimez la ligne
problem-yaml-anchor = les ancres (&) et les alias (*) ne sont pas admis
    .hint = écrivez la valeur en entier ; si c’est du texte, entre guillemets : "{ $text }"
problem-yaml-tag = les étiquettes (!) ne sont pas admises
    .hint = écrivez la valeur en entier ; si c’est du texte, entre guillemets : "{ $text }"
problem-merge-key = les clés de fusion (<<) ne sont pas admises
    .hint = écrivez les champs en entier
problem-odd-key = { $it } ne peut pas être une clé : les clés sont de simples mots
    .hint = utilisez les lettres a–z, des chiffres, - et _
problem-odd-key_none = il manque la clé avant les deux-points : les clés sont de simples mots
    .hint = écrivez le nom du champ
problem-odd-key_colon = il manque une espace après les deux-points
    .hint = écrivez `{ $fixed }`
problem-odd-key_hyphen = il manque une espace après le tiret
    .hint = écrivez `{ $fixed }: …`
problem-odd-key_comma = entre crochets, une virgule termine le nombre
    .hint = écrivez-le sans virgule, par exemple 4000
problem-odd-key_nested = une liste ou des champs ne peuvent pas être une clé : les clés sont de simples mots
    .hint = si c’est du texte, mettez-le entre guillemets
problem-duplicate-key = { $it } y est deux fois : ligne { $first } et ligne { $second }
    .hint = gardez-en une
problem-duplicate-key_case = { $it } et { $other } sont la même clé : ligne { $first } et ligne { $second }
    .hint = gardez-en une
problem-hash-in-text = tout ce qui suit le # est perdu comme commentaire
    .hint = mettez le texte entre guillemets ; si c’est un commentaire, laissez une espace après le #
problem-too-deep = listes et champs s’emboîtent sur plus de { $most } niveaux
    .hint = aucun champ n’en demande plus de quatre
problem-tab-indent = la ligne est en retrait avec une tabulation
    .hint = utilisez des espaces
problem-yaml-syntax = cette ligne n’est pas ce que YAML attend ici
    .hint = comparez ses espaces, ses guillemets et ses deux-points avec les lignes voisines
problem-yaml-syntax_outdented = cette ligne appartient à ce qui commence au-dessus et n’est pas plus en retrait
    .hint = mettez deux espaces de plus que devant le champ
problem-yaml-syntax_glued = il manque une espace avant le #
    .hint = mettez-la si c’est un commentaire ; si c’est du texte, rentrez-le dans les guillemets
problem-yaml-syntax_space = il manque une espace après les deux-points
    .hint = écrivez `{ $fixed }`
problem-yaml-syntax_hyphen = il manque une espace après le tiret
    .hint = écrivez `{ $fixed }`
problem-yaml-syntax_colon = il n’y a pas de deux-points sur cette ligne
    .hint = écrivez `{ $fixed }: …`, ou mettez-la en retrait sous la ligne du dessus
problem-yaml-syntax_quotes = en YAML, cette ligne veut dire autre chose qu’il ne semble
    .hint = mettez-la entre guillemets : { $fixed }
problem-yaml-syntax_open = les guillemets ouverts ligne { $line } ne se ferment jamais
    .hint = ajoutez les guillemets fermants
problem-yaml-syntax_bracket = le { $open } ouvert ici ne se ferme jamais
    .hint = ajoutez { $close } après le dernier élément
problem-yaml-syntax_comma = il manque une virgule ici, entre { $open } et { $close }
    .hint = mettez-en une entre deux éléments
problem-yaml-syntax_inside = il y a d’autres deux-points dans les accolades
    .hint = mettez le texte entre guillemets : { $fixed }

## Le nom court

problem-alias-taken = { $it } est le nom d’une autre entreprise
    .hint = choisissez-en un autre ; si l’entreprise est la vôtre, ouvrez son profil ci-dessus
problem-reserved-name = le site a besoin de { $it } pour lui-même
    .hint = par exemple { $good }

## Pour qui relit

problem-mixed-scripts = { $it } mélange des lettres de plusieurs alphabets
    .hint = vérifiez que c’est le vrai nom de l’entreprise
problem-many-terms = { $count } termes de { $facet } : l’entreprise est-elle bonne partout ?
    .hint = gardez ceux où elle est la meilleure
problem-former-id = { $it } est un ancien identifiant
    .hint = écrivez { $today }
problem-fee = cette recommandation est payée
    .hint = vérifiez qu’on y lit qui paie quoi
problem-personal-email = { $it } est une boîte privée
    .hint = vérifiez que l’entreprise veut la publier
problem-day-to-come = le { $day } est encore à venir
    .hint = écrivez le jour où c’était
problem-markup = { $it } s’affiche tel quel : seule la description admet le Markdown, et rien n’admet le HTML
    .hint = écrivez de simples mots
problem-odd-budget_wide = { $to } fait plus de { $times } fois { $from }
    .hint = vérifiez qu’il ne manque aucun chiffre et qu’il n’y en a pas de trop
problem-keeping-space = { $it } contient une espace insécable
    .hint = elle s’affiche comme une espace ordinaire ; écrivez-en une, si vous voulez
problem-line-joined = un retour à la ligne est devenu une espace, car ceci tient en une ligne
