sign = { $fit ->
    [fits] ✓
    [close] ~
    [not-stated] ?
   *[differs] ✕
}
reason-fits = { $verb ->
    [none] { $facet } : { $terms }
   *[stated] { $does }
}
reason-wide = { $verb ->
    [none] { $facet } : { $terms } (couvre { $via })
   *[stated] { $does } (couvre { $via })
}
reason-close = { $verb ->
    [none] proche : { $terms }
   *[stated] proche : { $does }
}
reason-differs = { $kind ->
    [work] fait autre chose : { $terms }
    [place] travaille ailleurs : { $terms }
   *[other] travaille autrement : { $terms }
}
reason-not-stated = { $facet } : non précisé, à demander
must = { $text } (indispensable)

budget = Budget
budget-reason = { $fit ->
    [fits] travaille pour { $sum }
    [close] presque : le plus souvent { $range }
    [not-stated] budget non précisé, à demander
   *[differs] travaille avec d’autres budgets : { $range }
}
budget-within = { $who ->
    [we] travaillons pour { $sum }
    [you] travaillez pour { $sum }
    [name] travaille pour { $sum }
   *[they] travaillent pour { $sum }
}
budget-with = { $who ->
    [we] demandons { $sum }
    [you] demandez { $sum }
    [name] demande { $sum }
   *[they] demandent { $sum }
}

versus = { $verb ->
    [none] { $who ->
        [we] { $facet } : chez eux, { $their_terms } ; chez nous, { $our_terms }.
        [you] { $facet } : chez eux, { $their_terms } ; chez vous, { $our_terms }.
       *[name] { $facet } : chez eux, { $their_terms } ; chez { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Ils { $theirs } ; nous { $ours }.
        [you] Ils { $theirs } ; vous { $ours }.
       *[name] Ils { $theirs } ; { $name } { $ours }.
    }
}
versus-close = { $verb ->
    [none] { $who ->
        [we] { $facet } : chez eux, { $their_terms }, ce qui s’en approche ; chez nous, { $our_terms }.
        [you] { $facet } : chez eux, { $their_terms }, ce qui s’en approche ; chez vous, { $our_terms }.
       *[name] { $facet } : chez eux, { $their_terms }, ce qui s’en approche ; chez { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Ils { $theirs }, ce qui s’en approche ; nous { $ours }.
        [you] Ils { $theirs }, ce qui s’en approche ; vous { $ours }.
       *[name] Ils { $theirs }, ce qui s’en approche ; { $name } { $ours }.
    }
}
also-terms = aussi { $terms }
also = { $verb ->
    [none] { $facet } : chez eux, { $their_terms }.
   *[stated] Ils { $theirs }.
}
also-both = { $verb ->
    [none] { $who ->
        [we] { $facet } : chez eux, { $their_terms } ; chez nous, { $our_terms }.
        [you] { $facet } : chez eux, { $their_terms } ; chez vous, { $our_terms }.
       *[name] { $facet } : chez eux, { $their_terms } ; chez { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Ils { $theirs } ; nous { $ours }.
        [you] Ils { $theirs } ; vous { $ours }.
       *[name] Ils { $theirs } ; { $name } { $ours }.
    }
}
also-us = { $verb ->
    [none] { $who ->
        [we] { $facet } : chez nous, { $our_terms }.
        [you] { $facet } : chez vous, { $our_terms }.
       *[name] { $facet } : chez { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Nous { $ours }.
        [you] Vous { $ours }.
       *[name] { $name } { $ours }.
    }
}
lacks = { $who ->
    [we] Ce que nous ne proposons pas : { $terms }.
    [you] Ce que vous ne proposez pas : { $terms }.
    [they] Ce qu’ils ne proposent pas : { $terms }.
   *[name] Ce que { $name } ne propose pas : { $terms }.
}
lacks-refusal = {""}
lacks-budget = un travail pour { $sum }
lacks-close = { $term } (proche : { $via })

verdict-word = { $verdict ->
    [keep] Garder
    [talk] Discuter
    [refer] Orienter
   *[nobody] Personne
}
verdict-keep = { $who ->
    [we] Nous avons tout ce qu’ils demandent.
    [you] Vous avez tout ce qu’ils demandent.
   *[name] { $name } a tout ce qu’ils demandent.
}
verdict-talk = { $who ->
    [we] Personne ici ne convient mieux que nous : parlons donc de ce qu’on peut attendre.
    [you] Personne ici ne convient mieux que vous : parlez donc de ce qu’on peut attendre.
   *[name] Personne ici ne convient mieux que { $name } : parlez donc de ce qu’on peut attendre.
}
verdict-refer = { $count ->
    [one] Une entreprise convient
   *[other] { $count } entreprises conviennent
} { $who ->
    [we] mieux que nous.
    [you] mieux que vous.
   *[name] mieux que { $name }.
}
verdict-ask = { $count ->
    [one] Une entreprise convient peut-être
   *[other] { $count } entreprises conviennent peut-être
} { $who ->
    [we] mieux que nous
    [you] mieux que vous
   *[name] mieux que { $name }
} : à demander.
verdict-nobody = { $who ->
    [we] Personne ici n’a ce qu’ils demandent, nous non plus.
    [you] Personne ici n’a ce qu’ils demandent, vous non plus.
   *[name] Personne ici n’a ce qu’ils demandent, { $name } non plus.
}

none = Personne ici n’a tout ce qui est demandé.
none-better = Personne ici ne convient mieux.
none-yet = Il n’y a pas encore d’entreprise ici.
relax = { $count ->
    [one] Si « { $term } » n’était qu’un souhait, il y aurait une entreprise à qui demander.
   *[other] Si « { $term } » n’était qu’un souhait, il y aurait { $count } entreprises à qui demander.
}

holds = Son profil dit aussi { $words }.
group = { $group ->
    [all] Convient en tous points
    [musts] A tout l’indispensable
    [close] S’en approche
   *[ask] Tout n’est pas précisé, à demander
}
tally-all = { $count ->
    [0] Aucune entreprise ne convient en tous points
    [one] Une entreprise convient en tous points
   *[other] { $count } entreprises conviennent en tous points
}
tally-musts = { $more ->
    [yes] { $count ->
        [one] une autre a tout l’indispensable
       *[other] { $count } autres ont tout l’indispensable
    }
   *[no] { $count ->
        [one] une a tout l’indispensable
       *[other] { $count } ont tout l’indispensable
    }
}
tally-close = { $more ->
    [yes] { $count ->
        [one] une autre s’en approche
       *[other] { $count } autres s’en approchent
    }
   *[no] { $count ->
        [one] une s’en approche
       *[other] { $count } s’en approchent
    }
}
tally-ask = { $more ->
    [yes] { $count ->
        [one] une autre n’a pas tout précisé
       *[other] { $count } autres n’ont pas tout précisé
    }
   *[no] { $count ->
        [one] une n’a pas tout précisé
       *[other] { $count } n’ont pas tout précisé
    }
} : à demander
parts = { $first } ; { $next }
firms-fit = { $count ->
    [0] Aucune entreprise ne convient
    [one] Une entreprise convient
   *[other] { $count } entreprises conviennent
}

need-must = { $terms } (indispensable)
need-wish = { $terms } (souhaité)
need-budget = un budget de { $sum }
need-none = rien de particulier
heading = { $joins ->
    [stated] { $items } { $word } { $last }
    [place] { $items }, { $last }
   *[other] { $items } avec { $last }
}

availability = { $word ->
    [open] prend de nouveaux clients
    [waitlist] a une liste d’attente
   *[closed] ne prend pas de nouveaux clients en ce moment
}
basis = { $since ->
    [none] { $basis ->
        [worked-together] nous avons travaillé ensemble
        [met] nous nous connaissons
       *[reputation] de réputation
    }
   *[year] { $basis ->
        [worked-together] nous travaillons ensemble depuis { $since }
        [met] nous nous connaissons depuis { $since }
       *[reputation] de réputation depuis { $since }
    }
}

sum-per = { $per ->
    [month] { $sum } par mois
    [year] { $sum } par an
   *[project] { $sum } pour le projet
}
range = de { $low } à { $high }
range-from = à partir de { $low }
range-to = jusqu’à { $high }
range-per = { $per ->
    [month] { $range } par mois
    [year] { $range } par an
   *[project] { $range } par projet
}
day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
list = { $word ->
    [and] { $items } et { $last }
    [nor] { $items } et { $last }
   *[or] { $items } ou { $last }
}
list-clear = { $word ->
    [and] { $items }, ainsi que { $last }
    [nor] { $items }, ainsi que { $last }
   *[or] { $items }, ou bien { $last }
}
list-separator = {", "}
list-words = et ou
list-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
