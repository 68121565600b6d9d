coverage-title = Qui propose quoi, et où il n’y a personne
coverage-description = Combien d’entreprises proposent deux choses à la fois, et les manques que personne ne comble encore.
coverage-lead =
    { $firms ->
        [one] Une entreprise peut être sollicitée aujourd’hui.
       *[other] { $firms } entreprises peuvent être sollicitées aujourd’hui.
    } Chaque nombre dit combien proposent à la fois ce qui est en début de ligne et ce qui est au-dessus, et mène à elles. Plus la teinte est foncée, plus il y en a.
coverage-gap = est un manque. Il mène au formulaire, les deux mots cochés : soyez la première entreprise.
coverage-none = Cet annuaire ne pose qu’une question ; il n’y a donc rien à mettre en face.
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
        [one] Un mot plus précis n’a pas de place ici.
       *[other] { $count } mots plus précis n’ont pas de place ici.
    }
coverage-more =
    { $count ->
        [one] Une autre paire de questions n’a pas de place ici.
       *[other] { $count } autres paires de questions n’ont pas de place ici.
    }
coverage-cell =
    { $count ->
        [0] Aucune entreprise : { $row }, { $column }. Soyez la première.
        [one] { $count } entreprise : { $row }, { $column }
       *[other] { $count } entreprises : { $row }, { $column }
    }
coverage-all = Tous les besoins
