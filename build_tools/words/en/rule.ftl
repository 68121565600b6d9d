# What the rule says, in Python and in the browser: reasons, comparisons, verdicts, sums, lists and days.
#
# $does, $theirs and $ours are a facet's verb with what follows it, as the vocabulary has it: "does living walls". Where the
# vocabulary states no forms of its verb in this language, $verb is "none" and these are empty: say it with $facet (the
# facet's name) and $terms. $kind is "place" for where somebody works, "work" for what somebody does, else "other".
# $who is "we", "you", "they" or "name"; $name is a firm's name. ".takes" names what a message may use.

# --- Reasons -----------------------------------------------------------------------------------------------------------
# A sign and a word, so that nothing hangs on colour.
sign = { $fit ->
    [fits] ✓
    [close] ~
    [not-stated] ?
   *[differs] ✕
}
reason-fits = { $does }
    .takes = { $facet } { $terms } { $verb } { $kind }
# $via is the firm's own term, which is wider than what was asked.
reason-wide = { $does } (all of { $via })
    .takes = { $facet } { $terms } { $verb } { $kind }
reason-close = close: { $does }
    .takes = { $facet } { $terms } { $verb } { $kind }
reason-differs = { $verb ->
    [do] does something else: { $terms }
    [work-in] works elsewhere: { $terms }
   *[other] works differently: { $terms }
}
    .takes = { $facet } { $kind }
reason-not-stated = { $facet } not stated: ask them
must = { $text } (a must)

budget = Budget
budget-reason = { $fit ->
    [fits] works within { $sum }
    [close] close: usually { $range }
    [not-stated] budget not stated: ask them
   *[differs] works with other budgets: { $range }
}
budget-within = { $who ->
    [name] works within { $sum }
   *[other] work within { $sum }
}
budget-with = { $who ->
    [name] works with { $sum }
   *[other] work with { $sum }
}

# --- Two firms side by side -------------------------------------------------------------------------------------------
versus = { $who ->
    [we] They { $theirs }; we { $ours }.
    [you] They { $theirs }; you { $ours }.
   *[name] They { $theirs }; { $name } { $ours }.
}
    .takes = { $facet } { $verb } { $their_terms } { $our_terms }
versus-close = { $who ->
    [we] They { $theirs }, which comes close; we { $ours }.
    [you] They { $theirs }, which comes close; you { $ours }.
   *[name] They { $theirs }, which comes close; { $name } { $ours }.
}
    .takes = { $facet } { $verb } { $their_terms } { $our_terms }
# What stands after the verb in the three sentences below, for languages in which "also" stands there.
also-terms = { $terms }
also = They also { $theirs }.
    .takes = { $facet } { $verb } { $their_terms }
also-both = { $who ->
    [we] They also { $theirs }; we also { $ours }.
    [you] They also { $theirs }; you also { $ours }.
   *[name] They also { $theirs }; { $name } also { $ours }.
}
    .takes = { $facet } { $verb } { $their_terms } { $our_terms }
also-us = { $who ->
    [we] We also { $ours }.
    [you] You also { $ours }.
   *[name] { $name } also { $ours }.
}
    .takes = { $facet } { $verb } { $our_terms }
# $dont is English only: what the verb is refused with.
lacks = { $who ->
    [we] We { $dont } { $terms }.
    [you] You { $dont } { $terms }.
    [they] They { $dont } { $terms }.
   *[name] { $name } { $dont } { $terms }.
}
lacks-refusal = { $who ->
    [name] doesn't
   *[other] don't
}
lacks-budget = work within { $sum }
lacks-close = { $term } (close: { $via })

# --- What the rep should do -------------------------------------------------------------------------------------------
verdict-word = { $verdict ->
    [keep] Keep
    [talk] Talk
    [refer] Refer
   *[nobody] Nobody
}
verdict-keep = { $who ->
    [we] We fit everything that they ask for.
    [you] You fit everything that they ask for.
   *[name] { $name } fits everything that they ask for.
}
verdict-talk = { $who ->
    [we] Nobody here fits better than us, so talk about what to expect.
    [you] Nobody here fits better than you, so talk about what to expect.
   *[name] Nobody here fits better than { $name }, so talk about what to expect.
}
verdict-refer = { $count ->
    [one] One firm fits
   *[other] { $count } firms fit
} { $who ->
    [we] better than us.
    [you] better than you.
   *[name] better than { $name }.
}
verdict-ask = { $count ->
    [one] One firm
   *[other] { $count } firms
} may fit better than { $who ->
    [we] us
    [you] you
   *[name] { $name }
}: { $count ->
    [one] ask it.
   *[other] ask them.
}
verdict-nobody = { $who ->
    [we] Nobody here has what they ask for, and we don't either.
    [you] Nobody here has what they ask for, and you don't either.
   *[name] Nobody here has what they ask for, and { $name } doesn't either.
}

# --- With no match ----------------------------------------------------------------------------------------------------
none = Nobody here has all that was asked for.
none-better = Nobody here fits better.
none-yet = There are no firms here yet.
relax = { $count ->
    [one] If { $term } were only a wish, there would be one firm to ask.
   *[other] If { $term } were only a wish, there would be { $count } firms to ask.
}

# --- Groups of firms --------------------------------------------------------------------------------------------------
# $words are words of somebody's own, in quotation marks.
holds = Its profile also says { $words }.
group = { $group ->
    [all] Fits everything
    [musts] { $who ->
        [they] Fits all that they must have
       *[you] Fits all that you must have
    }
    [close] Comes close
   *[ask] Not stated, ask them
}
tally-all = { $count ->
    [0] No firm fits everything
    [one] One firm fits everything
   *[other] { $count } firms fit everything
}
# $more is "yes" where firms have been counted before. The parts of a tally are joined by `parts`.
tally-musts = { $more ->
    [yes] { $count ->
        [one] one more fits
       *[other] { $count } more fit
    }
   *[no] { $count ->
        [one] one fits
       *[other] { $count } fit
    }
} { $who ->
    [they] all that they must have
   *[you] all that you must have
}
tally-close = { $more ->
    [yes] { $count ->
        [one] one more comes close
       *[other] { $count } more come close
    }
   *[no] { $count ->
        [one] one comes close
       *[other] { $count } come close
    }
}
tally-ask = { $more ->
    [yes] { $count ->
        [one] one more has
       *[other] { $count } more have
    }
   *[no] { $count ->
        [one] one has
       *[other] { $count } have
    }
} not stated it all: ask them
parts = { $first }; { $next }
firms-fit = { $count ->
    [0] No firm fits
    [one] One firm fits
   *[other] { $count } firms fit
}

# --- The need itself --------------------------------------------------------------------------------------------------
need-must = must have { $terms }
need-wish = would like { $terms }
need-budget = a budget of { $sum }
need-none = nothing in particular
# "Living walls in Denver": $word is what the vocabulary joins with, where it says so; else $joins is the facet's kind.
heading = { $joins ->
    [stated] { $items } { $word } { $last }
   *[other] { $items } with { $last }
}

# --- Firms ------------------------------------------------------------------------------------------------------------
availability = { $word ->
    [open] open for new work
    [waitlist] has a waiting list
   *[closed] takes on no new work now
}
# $since is a year, or "none".
basis = { $since ->
    [none] { $basis ->
        [worked-together] worked together
        [met] met
       *[reputation] by reputation
    }
   *[year] { $basis ->
        [worked-together] worked together since { $since }
        [met] met since { $since }
       *[reputation] by reputation since { $since }
    }
}

# --- Sums, days and lists ---------------------------------------------------------------------------------------------
sum-per = { $per ->
    [month] { $sum } a month
    [year] { $sum } a year
   *[project] { $sum } for the project
}
range = { $low } to { $high }
range-from = { $low } and up
range-to = up to { $high }
range-per = { $per ->
    [month] { $range } a month
    [year] { $range } a year
   *[project] { $range } a project
}
# $month is the month's name, by CLDR.
day = { $day } { $month } { $year }
# $word is "and", "or" or "nor", and $sound the first letter that is heard of the last item: Spanish asks for both.
list = { $word ->
    [and] { $items } and { $last }
   *[or] { $items } or { $last }
}
    .takes = { $sound }
# Where an item holds an "and" or an "or" of its own: "design and build, and rental".
list-clear = { $word ->
    [and] { $items }, and { $last }
   *[or] { $items }, or { $last }
}
    .takes = { $sound }
list-separator = {", "}
    .takes = { $word }
# The words by which an item is known to hold a list of its own.
list-words = and or
list-more = { $count } more
