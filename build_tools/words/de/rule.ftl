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
    [none] { $facet }: { $terms } (gesamtes Gebiet: { $via })
   *[stated] { $does } (gesamtes Gebiet: { $via })
}
reason-close = { $verb ->
    [none] { $facet } ähnlich: { $terms }
   *[stated] ähnlich: { $does }
}
reason-differs = { $kind ->
    [work] macht anderes: { $terms }
    [place] arbeitet woanders: { $terms }
   *[other] { $facet } anders: { $terms }
}
reason-not-stated = { $facet }: keine Angabe, am besten nachfragen
must = { $text } (Bedingung)

budget = Budget
budget-reason = { $fit ->
    [fits] Budget passt: { $sum }
    [close] knapp daneben: meist { $range }
    [not-stated] keine Angabe zum Budget, am besten nachfragen
   *[differs] andere Größenordnung: { $range }
}
budget-within = { $who ->
    [name] kommt mit { $sum } aus
   *[other] kommen mit { $sum } aus
}
budget-with = { $who ->
    [name] verlangt { $sum }
   *[other] verlangen { $sum }
}

versus = { $verb ->
    [none] { $who ->
        [we] { $facet } dort: { $their_terms }; bei uns: { $our_terms }.
        [you] { $facet } dort: { $their_terms }; bei Ihnen: { $our_terms }.
       *[name] { $facet } dort: { $their_terms }; bei { $name }: { $our_terms }.
    }
   *[stated] { $who ->
        [we] Die anderen { $theirs }; wir { $ours }.
        [you] Die anderen { $theirs }; Sie { $ours }.
       *[name] Die anderen { $theirs }; { $name } { $ours }.
    }
}
versus-close = { $verb ->
    [none] { $who ->
        [we] { $facet } dort: { $their_terms }, was nahekommt; bei uns: { $our_terms }.
        [you] { $facet } dort: { $their_terms }, was nahekommt; bei Ihnen: { $our_terms }.
       *[name] { $facet } dort: { $their_terms }, was nahekommt; bei { $name }: { $our_terms }.
    }
   *[stated] { $who ->
        [we] Die anderen { $theirs }, was nahekommt; wir { $ours }.
        [you] Die anderen { $theirs }, was nahekommt; Sie { $ours }.
       *[name] Die anderen { $theirs }, was nahekommt; { $name } { $ours }.
    }
}
also-terms = auch { $terms }
also = { $verb ->
    [none] { $facet } dort: { $their_terms }.
   *[stated] Die anderen { $theirs }.
}
also-both = { $verb ->
    [none] { $who ->
        [we] { $facet } dort: { $their_terms }; bei uns: { $our_terms }.
        [you] { $facet } dort: { $their_terms }; bei Ihnen: { $our_terms }.
       *[name] { $facet } dort: { $their_terms }; bei { $name }: { $our_terms }.
    }
   *[stated] { $who ->
        [we] Die anderen { $theirs }; wir { $ours }.
        [you] Die anderen { $theirs }; Sie { $ours }.
       *[name] Die anderen { $theirs }; { $name } { $ours }.
    }
}
also-us = { $verb ->
    [none] { $who ->
        [we] { $facet } bei uns: { $our_terms }.
        [you] { $facet } bei Ihnen: { $our_terms }.
       *[name] { $facet } bei { $name }: { $our_terms }.
    }
   *[stated] { $who ->
        [we] Wir { $ours }.
        [you] Sie { $ours }.
       *[name] { $name } { $ours }.
    }
}
lacks = { $who ->
    [we] Gibt es bei uns nicht: { $terms }.
    [you] Gibt es bei Ihnen nicht: { $terms }.
    [they] Gibt es dort nicht: { $terms }.
   *[name] Gibt es bei { $name } nicht: { $terms }.
}
lacks-refusal = {""}
lacks-budget = Arbeit für { $sum }
lacks-close = { $term } (ähnlich: { $via })

verdict-word = { $verdict ->
    [keep] Behalten
    [talk] Reden
    [refer] Empfehlen
   *[nobody] Niemand
}
verdict-keep = { $who ->
    [we] Wir haben alles, was gesucht wird.
    [you] Sie haben alles, was gesucht wird.
   *[name] { $name } hat alles, was gesucht wird.
}
verdict-talk = { $who ->
    [we] Niemand hier passt besser als wir. Reden wir also darüber, was zu erwarten ist.
    [you] Niemand hier passt besser als Sie. Reden Sie also darüber, was zu erwarten ist.
   *[name] Niemand hier passt besser als { $name }. Reden Sie also darüber, was zu erwarten ist.
}
verdict-refer = { $count ->
    [one] Eine Firma passt
   *[other] { $count } Firmen passen
} { $who ->
    [we] besser als wir.
    [you] besser als Sie.
   *[name] besser als { $name }.
}
verdict-ask = { $count ->
    [one] Eine Firma passt vielleicht
   *[other] { $count } Firmen passen vielleicht
} { $who ->
    [we] besser als wir
    [you] besser als Sie
   *[name] besser als { $name }
}: am besten nachfragen.
verdict-nobody = { $who ->
    [we] Niemand hier hat, was gesucht wird, wir auch nicht.
    [you] Niemand hier hat, was gesucht wird, Sie auch nicht.
   *[name] Niemand hier hat, was gesucht wird, auch { $name } nicht.
}

none = Niemand hier hat alles, was gesucht wird.
none-better = Niemand hier passt besser.
none-yet = Hier stehen noch keine Firmen.
relax = { $count ->
    [one] Wäre „{ $term }“ nur ein Wunsch, käme eine Firma infrage.
   *[other] Wäre „{ $term }“ nur ein Wunsch, kämen { $count } Firmen infrage.
}

holds = Im Profil steht auch { $words }.
group = { $group ->
    [all] Passt in allem
    [musts] Erfüllt alle Bedingungen
    [close] Kommt dem nahe
   *[ask] Nicht alles angegeben, am besten nachfragen
}
tally-all = { $count ->
    [0] Keine Firma passt in allem
    [one] Eine Firma passt in allem
   *[other] { $count } Firmen passen in allem
}
tally-musts = { $more ->
    [yes] { $count ->
        [one] eine weitere erfüllt alle Bedingungen
       *[other] { $count } weitere erfüllen alle Bedingungen
    }
   *[no] { $count ->
        [one] eine erfüllt alle Bedingungen
       *[other] { $count } erfüllen alle Bedingungen
    }
}
tally-close = { $more ->
    [yes] { $count ->
        [one] eine weitere kommt dem nahe
       *[other] { $count } weitere kommen dem nahe
    }
   *[no] { $count ->
        [one] eine kommt dem nahe
       *[other] { $count } kommen dem nahe
    }
}
tally-ask = { $more ->
    [yes] { $count ->
        [one] eine weitere hat nicht alles angegeben
       *[other] { $count } weitere haben nicht alles angegeben
    }
   *[no] { $count ->
        [one] eine hat nicht alles angegeben
       *[other] { $count } haben nicht alles angegeben
    }
}: am besten nachfragen
parts = { $first }; { $next }
firms-fit = { $count ->
    [0] Keine Firma passt
    [one] Eine Firma passt
   *[other] { $count } Firmen passen
}

need-must = unbedingt { $terms }
need-wish = gern { $terms }
need-budget = Budget { $sum }
need-none = nichts Bestimmtes
heading = { $joins ->
    [stated] { $items } { $word } { $last }
   *[other] { $items }, { $last }
}

availability = { $word ->
    [open] offen für neue Aufträge
    [waitlist] hat eine Warteliste
   *[closed] nimmt zurzeit nichts Neues an
}
basis = { $since ->
    [none] { $basis ->
        [worked-together] gemeinsame Arbeit
        [met] persönlich bekannt
       *[reputation] vom Hörensagen
    }
   *[year] { $basis ->
        [worked-together] gemeinsame Arbeit seit { $since }
        [met] persönlich bekannt seit { $since }
       *[reputation] vom Hörensagen seit { $since }
    }
}

sum-per = { $per ->
    [month] { $sum } im Monat
    [year] { $sum } im Jahr
   *[project] { $sum } für das Projekt
}
range = { $low } bis { $high }
range-from = ab { $low }
range-to = bis { $high }
range-per = { $per ->
    [month] { $range } im Monat
    [year] { $range } im Jahr
   *[project] { $range } pro Projekt
}
day = { $day }. { $month } { $year }
list = { $word ->
    [and] { $items } und { $last }
    [nor] { $items } und { $last }
   *[or] { $items } oder { $last }
}
list-clear = { $word ->
    [and] { $items } sowie { $last }
    [nor] { $items } sowie { $last }
   *[or] { $items }, oder { $last }
}
list-separator = {", "}
list-words = und oder
list-more = { $count } weitere
