### Who covers what: two facets held against each other.

coverage-title = Who covers what, and where nobody does
coverage-description = How many firms offer two things at once, and the gaps that nobody fills yet.
coverage-lead =
    { $firms ->
        [one] One firm can be asked today.
       *[other] { $firms } firms can be asked today.
    } Each number says how many offer both what stands at the left and what stands above, and leads to them. The deeper the shade, the more there are.
coverage-gap = is a gap. It leads to the form, with both words ticked: be the first.
coverage-none = This directory asks one question only, so there is nothing to hold against it.
coverage-pair = { $rows } × { $columns }
coverage-frame = Table: { $rows } and { $columns }
coverage-gaps =
    { $gaps ->
        [0] No gaps.
        [one] One gap.
       *[other] { $gaps } gaps.
    }
coverage-left-out =
    { $count ->
        [one] One narrow word has no room here.
       *[other] { $count } narrow words have no room here.
    }
coverage-more =
    { $count ->
        [one] One further pair of questions has no room here.
       *[other] { $count } further pairs of questions have no room here.
    }
coverage-cell =
    { $count ->
        [0] { $count } firms: { $row }, { $column }. Be the first.
        [one] { $count } firm: { $row }, { $column }
       *[other] { $count } firms: { $row }, { $column }
    }
