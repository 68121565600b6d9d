### Qui propose quoi : deux questions face à face.

coverage-title = Qui propose quoi, et où il n’y a personne
coverage-description = Combien d’entreprises proposent deux choses à la fois, et les manques que personne ne comble encore.
coverage-lead =
    { $firms ->
        [one] { $firms } entreprise peut être sollicitée aujourd’hui.
       *[other] { $firms } entreprises peuvent être sollicitées aujourd’hui.
    } Chaque nombre dit combien proposent ce qui est à gauche et ce qui est en haut, et mène à elles. Plus la teinte est soutenue, plus elles sont nombreuses.
coverage-gap = est un manque. Il mène au formulaire, avec les deux cases cochées : soyez les premiers.
coverage-none = Cet annuaire ne pose qu’une question : il n’y a rien à mettre en face.
coverage-pair = { $rows } × { $columns }
coverage-frame = Tableau : { $rows } et { $columns }
coverage-gaps =
    { $gaps ->
        [0] Aucun manque.
        [one] Un manque.
       *[other] { $gaps } manques.
    }
coverage-left-out =
    { $count ->
        [one] { $count } mot plus précis ne tient pas ici.
       *[other] { $count } mots plus précis ne tiennent pas ici.
    }
coverage-more =
    { $count ->
        [one] { $count } autre paire de questions ne tient pas ici.
       *[other] { $count } autres paires de questions ne tiennent pas ici.
    }
coverage-cell =
    { $count ->
        [0] { $count } entreprise : { $row }, { $column }. Soyez les premiers.
        [one] { $count } entreprise : { $row }, { $column }
       *[other] { $count } entreprises : { $row }, { $column }
    }
