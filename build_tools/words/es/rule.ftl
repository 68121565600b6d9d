sign = { $fit ->
    [fits] ✓
    [close] ~
    [not-stated] ?
   *[differs] ✕
}
reason-fits = { $verb ->
    [none] { $facet }: { $terms }
   *[stated] { $does }
}
reason-wide = { $verb ->
    [none] { $facet }: { $terms } (abarca { $via })
   *[stated] { $does } (abarca { $via })
}
reason-close = { $verb ->
    [none] parecido: { $terms }
   *[stated] parecido: { $does }
}
reason-differs = { $kind ->
    [work] se dedica a otra cosa: { $terms }
    [place] trabaja en otro sitio: { $terms }
   *[other] trabaja de otra manera: { $terms }
}
reason-not-stated = { $facet }: no lo indica, mejor preguntar
must = { $text } (imprescindible)

budget = Presupuesto
budget-reason = { $fit ->
    [fits] encaja con { $sum }
    [close] se acerca: suele ser { $range }
    [not-stated] no indica precios, mejor preguntar
   *[differs] trabaja con otros presupuestos: { $range }
}
budget-within = { $who ->
    [we] trabajamos con { $sum }
    [you] trabajan con { $sum }
    [name] trabaja con { $sum }
   *[they] trabajan con { $sum }
}
budget-with = { $who ->
    [we] solemos cobrar { $sum }
    [you] suelen cobrar { $sum }
    [name] suele cobrar { $sum }
   *[they] suelen cobrar { $sum }
}

versus = { $verb ->
    [none] { $who ->
        [we] { $facet }: ellos, { $their_terms }; nosotros, { $our_terms }.
        [you] { $facet }: ellos, { $their_terms }; ustedes, { $our_terms }.
       *[name] { $facet }: ellos, { $their_terms }; { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Ellos { $theirs }; nosotros { $ours }.
        [you] Ellos { $theirs }; ustedes { $ours }.
       *[name] Ellos { $theirs }; { $name } { $ours }.
    }
}
versus-close = { $verb ->
    [none] { $who ->
        [we] { $facet }: ellos, { $their_terms }, que se le acerca; nosotros, { $our_terms }.
        [you] { $facet }: ellos, { $their_terms }, que se le acerca; ustedes, { $our_terms }.
       *[name] { $facet }: ellos, { $their_terms }, que se le acerca; { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Ellos { $theirs }, que se le acerca; nosotros { $ours }.
        [you] Ellos { $theirs }, que se le acerca; ustedes { $ours }.
       *[name] Ellos { $theirs }, que se le acerca; { $name } { $ours }.
    }
}
also-terms = también { $terms }
also = { $verb ->
    [none] { $facet }: ellos, { $their_terms }.
   *[stated] Ellos { $theirs }.
}
also-both = { $verb ->
    [none] { $who ->
        [we] { $facet }: ellos, { $their_terms }; nosotros, { $our_terms }.
        [you] { $facet }: ellos, { $their_terms }; ustedes, { $our_terms }.
       *[name] { $facet }: ellos, { $their_terms }; { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Ellos { $theirs }; nosotros { $ours }.
        [you] Ellos { $theirs }; ustedes { $ours }.
       *[name] Ellos { $theirs }; { $name } { $ours }.
    }
}
also-us = { $verb ->
    [none] { $who ->
        [we] { $facet }: nosotros, { $our_terms }.
        [you] { $facet }: ustedes, { $our_terms }.
       *[name] { $facet }: { $name }, { $our_terms }.
    }
   *[stated] { $who ->
        [we] Nosotros { $ours }.
        [you] Ustedes { $ours }.
       *[name] { $name } { $ours }.
    }
}
lacks = { $who ->
    [we] No ofrecemos { $terms }.
    [you] Ustedes no ofrecen { $terms }.
    [they] Ellos no ofrecen { $terms }.
   *[name] { $name } no ofrece { $terms }.
}
lacks-refusal = {""}
lacks-budget = nada por { $sum }
lacks-close = { $term } (parecido: { $via })

verdict-word = { $verdict ->
    [keep] Aceptar
    [talk] Hablar
    [refer] Derivar
   *[nobody] Nadie
}
verdict-keep = { $who ->
    [we] Tenemos todo lo que nos piden.
    [you] Ustedes tienen todo lo que les piden.
   *[name] { $name } tiene todo lo que le piden.
}
verdict-talk = { $who ->
    [we] Aquí nadie encaja mejor que nosotros, así que conviene hablar de lo que se puede esperar.
    [you] Aquí nadie encaja mejor que ustedes, así que conviene hablar de lo que se puede esperar.
   *[name] Aquí nadie encaja mejor que { $name }, así que conviene hablar de lo que se puede esperar.
}
verdict-refer = { $count ->
    [one] Una empresa encaja
   *[other] { $count } empresas encajan
} { $who ->
    [we] mejor que nosotros.
    [you] mejor que ustedes.
   *[name] mejor que { $name }.
}
verdict-ask = { $count ->
    [one] Quizá una empresa encaje
   *[other] Quizá { $count } empresas encajen
} { $who ->
    [we] mejor que nosotros
    [you] mejor que ustedes
   *[name] mejor que { $name }
}: mejor preguntar.
verdict-nobody = { $who ->
    [we] Aquí nadie tiene lo que piden, y nosotros tampoco.
    [you] Aquí nadie tiene lo que piden, y ustedes tampoco.
   *[name] Aquí nadie tiene lo que piden, y { $name } tampoco.
}

none = Aquí nadie tiene todo lo que se pide.
none-better = Aquí nadie encaja mejor.
none-yet = Todavía no hay empresas aquí.
relax = { $count ->
    [one] Si «{ $term }» fuera solo un deseo, habría una empresa a la que preguntar.
   *[other] Si «{ $term }» fuera solo un deseo, habría { $count } empresas a las que preguntar.
}

holds = Su perfil también dice { $words }.
group = { $group ->
    [all] Encaja en todo
    [musts] Cumple todo lo imprescindible
    [close] Se acerca
   *[ask] No lo indica todo, mejor preguntar
}
tally-all = { $count ->
    [0] Ninguna empresa encaja en todo
    [one] Una empresa encaja en todo
   *[other] { $count } empresas encajan en todo
}
tally-musts = { $more ->
    [yes] { $count ->
        [one] otra cumple todo lo imprescindible
       *[other] otras { $count } cumplen todo lo imprescindible
    }
   *[no] { $count ->
        [one] una cumple todo lo imprescindible
       *[other] { $count } cumplen todo lo imprescindible
    }
}
tally-close = { $more ->
    [yes] { $count ->
        [one] otra se acerca
       *[other] otras { $count } se acercan
    }
   *[no] { $count ->
        [one] una se acerca
       *[other] { $count } se acercan
    }
}
tally-ask = { $more ->
    [yes] { $count ->
        [one] otra no lo indica todo
       *[other] otras { $count } no lo indican todo
    }
   *[no] { $count ->
        [one] una no lo indica todo
       *[other] { $count } no lo indican todo
    }
}: mejor preguntar
parts = { $first }; { $next }
firms-fit = { $count ->
    [0] Ninguna empresa encaja
    [one] Una empresa encaja
   *[other] { $count } empresas encajan
}

need-must = { $terms } (imprescindible)
need-wish = { $terms } (deseable)
need-budget = un presupuesto de { $sum }
need-none = nada en particular
heading = { $joins ->
    [stated] { $items } { $word } { $last }
    [place] { $items } en { $last }
   *[other] { $items } con { $last }
}

availability = { $word ->
    [open] acepta nuevos encargos
    [waitlist] tiene lista de espera
   *[closed] ahora no acepta nuevos encargos
}
basis = { $since ->
    [none] { $basis ->
        [worked-together] hemos trabajado juntos
        [met] nos conocemos
       *[reputation] por su reputación
    }
   *[year] { $basis ->
        [worked-together] trabajamos juntos desde { $since }
        [met] nos conocemos desde { $since }
       *[reputation] por su reputación desde { $since }
    }
}

sum-per = { $per ->
    [month] { $sum } al mes
    [year] { $sum } al año
   *[project] { $sum } por el proyecto
}
range = de { $low } a { $high }
range-from = desde { $low }
range-to = hasta { $high }
range-per = { $per ->
    [month] { $range } al mes
    [year] { $range } al año
   *[project] { $range } por proyecto
}
day = { $day } de { $month } de { $year }
# «e» ante el sonido «i», «u» ante el sonido «o».
list = { $word ->
    [and] { $sound ->
        [i] { $items } e { $last }
       *[other] { $items } y { $last }
    }
    [nor] { $items } ni { $last }
   *[or] { $sound ->
        [o] { $items } u { $last }
       *[other] { $items } o { $last }
    }
}
list-clear = { $word ->
    [and] { $items }, así como { $last }
    [nor] { $items }, ni tampoco { $last }
   *[or] { $sound ->
        [o] { $items }, u { $last }
       *[other] { $items }, o { $last }
    }
}
list-separator = {", "}
list-words = y e o u ni
list-more = { $count } más
