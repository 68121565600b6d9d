sign = { $fit ->
    [fits] ✓
    [close] ~
    [not-stated] ؟
   *[differs] ✕
}
reason-fits = { $verb ->
    [none] { $facet }: { $terms }
   *[stated] { $does }
}
reason-wide = { $verb ->
    [none] { $facet }: { $terms } (كل { $via })
   *[stated] { $does } (كل { $via })
}
reason-close = { $verb ->
    [none] قريب منه: { $terms }
   *[stated] قريب منه: { $does }
}
reason-differs = { $kind ->
    [work] عملها غير ذلك: { $terms }
    [place] تعمل في مكان آخر: { $terms }
   *[other] طريقتها مختلفة: { $terms }
}
reason-not-stated = { $facet }: غير مذكور، فاسألوها
must = { $text } (ضروري)

budget = الميزانية
budget-reason = { $fit ->
    [fits] تعمل بميزانية { $sum }
    [close] قريبة منها: عادةً { $range }
    [not-stated] لا تذكر أسعارها، فاسألوها
   *[differs] ميزانياتها مختلفة: { $range }
}
budget-within = { $who ->
    [we] نعمل بميزانية { $sum }
    [you] تعملون بميزانية { $sum }
   *[name] تعمل بميزانية { $sum }
}
budget-with = { $who ->
    [we] نعمل عادةً بميزانية { $sum }
    [you] تعملون عادةً بميزانية { $sum }
   *[name] تعمل عادةً بميزانية { $sum }
}

versus = { $verb ->
    [none] { $who ->
        [we] { $facet }: لديها { $their_terms }، ولدينا { $our_terms }.
        [you] { $facet }: لديها { $their_terms }، ولديكم { $our_terms }.
       *[name] { $facet }: لديها { $their_terms }، ولدى { $name } { $our_terms }.
    }
   *[stated] { $who ->
        [we] هي { $theirs }، ونحن { $ours }.
        [you] هي { $theirs }، وأنتم { $ours }.
       *[name] هي { $theirs }، أما { $name } فهي { $ours }.
    }
}
versus-close = { $verb ->
    [none] { $who ->
        [we] { $facet }: لديها { $their_terms }، وهذا قريب، ولدينا { $our_terms }.
        [you] { $facet }: لديها { $their_terms }، وهذا قريب، ولديكم { $our_terms }.
       *[name] { $facet }: لديها { $their_terms }، وهذا قريب، ولدى { $name } { $our_terms }.
    }
   *[stated] { $who ->
        [we] هي { $theirs }، وهذا قريب، ونحن { $ours }.
        [you] هي { $theirs }، وهذا قريب، وأنتم { $ours }.
       *[name] هي { $theirs }، وهذا قريب، أما { $name } فهي { $ours }.
    }
}
also-terms = { $terms } أيضًا
also = { $verb ->
    [none] { $facet }: لديها { $their_terms }.
   *[stated] هي { $theirs }.
}
also-both = { $verb ->
    [none] { $who ->
        [we] { $facet }: لديها { $their_terms }، ولدينا { $our_terms }.
        [you] { $facet }: لديها { $their_terms }، ولديكم { $our_terms }.
       *[name] { $facet }: لديها { $their_terms }، ولدى { $name } { $our_terms }.
    }
   *[stated] { $who ->
        [we] هي { $theirs }، ونحن { $ours }.
        [you] هي { $theirs }، وأنتم { $ours }.
       *[name] هي { $theirs }، أما { $name } فهي { $ours }.
    }
}
also-us = { $verb ->
    [none] { $who ->
        [we] { $facet }: لدينا { $our_terms }.
        [you] { $facet }: لديكم { $our_terms }.
       *[name] { $facet }: لدى { $name } { $our_terms }.
    }
   *[stated] { $who ->
        [we] نحن { $ours }.
        [you] أنتم { $ours }.
       *[name] { $name }: { $ours }.
    }
}
lacks = { $who ->
    [we] ليس لدينا { $terms }.
    [you] ليس لديكم { $terms }.
    [they] ليس لديها { $terms }.
   *[name] ليس لدى { $name } { $terms }.
}
lacks-refusal = {""}
lacks-budget = عمل بميزانية { $sum }
lacks-close = { $term } (القريب منه: { $via })

verdict-word = { $verdict ->
    [keep] القبول
    [talk] الحديث
    [refer] الإحالة
   *[nobody] لا أحد
}
verdict-keep = { $who ->
    [we] لدينا كل ما يطلبونه.
    [you] لديكم كل ما يطلبونه.
   *[name] لدى { $name } كل ما يطلبونه.
}
verdict-talk = { $who ->
    [we] لا أحد هنا أنسب منا، فلنتحدث عمّا يمكن توقعه.
    [you] لا أحد هنا أنسب منكم، فتحدثوا عمّا يمكن توقعه.
   *[name] لا أحد هنا أنسب من { $name }، فتحدثوا عمّا يمكن توقعه.
}
verdict-refer = { $count ->
    [one] شركة واحدة أنسب
    [two] شركتان أنسب
    [few] { $count } شركات أنسب
   *[other] { $count } شركة أنسب
} { $who ->
    [we] منا.
    [you] منكم.
   *[name] من { $name }.
}
verdict-ask = { $count ->
    [one] قد تكون شركة واحدة أنسب
    [two] قد تكون شركتان أنسب
    [few] قد تكون { $count } شركات أنسب
   *[other] قد تكون { $count } شركة أنسب
} { $who ->
    [we] منا
    [you] منكم
   *[name] من { $name }
}: { $count ->
    [two] اسألوهما.
   *[other] اسألوها.
}
verdict-nobody = { $who ->
    [we] لا أحد هنا لديه ما يطلبونه، ولا نحن.
    [you] لا أحد هنا لديه ما يطلبونه، ولا أنتم.
   *[name] لا أحد هنا لديه ما يطلبونه، ولا { $name }.
}

none = لا أحد هنا لديه كل المطلوب.
none-better = لا أحد هنا أنسب.
none-yet = لا توجد شركات هنا بعد.
relax = { $count ->
    [one] لو كان «{ $term }» رغبةً لا شرطًا، لوُجدت شركة واحدة تُسأل.
    [two] لو كان «{ $term }» رغبةً لا شرطًا، لوُجدت شركتان تُسألان.
    [few] لو كان «{ $term }» رغبةً لا شرطًا، لوُجدت { $count } شركات تُسأل.
   *[other] لو كان «{ $term }» رغبةً لا شرطًا، لوُجدت { $count } شركة تُسأل.
}

holds = في ملفها أيضًا { $words }.
group = { $group ->
    [all] تناسب في كل شيء
    [musts] لديها كل ما هو ضروري
    [close] قريبة من المطلوب
   *[ask] لم تذكر كل شيء، فاسألوها
}
tally-all = { $count ->
    [0] لا شركة تناسب في كل شيء
    [one] شركة واحدة تناسب في كل شيء
    [two] شركتان تناسبان في كل شيء
    [few] { $count } شركات تناسب في كل شيء
   *[other] { $count } شركة تناسب في كل شيء
}
tally-musts = { $more ->
    [yes] { $count ->
        [one] وأخرى لديها كل ما هو ضروري
        [two] واثنتان أخريان لديهما كل ما هو ضروري
       *[other] و{ $count } أخرى لديها كل ما هو ضروري
    }
   *[no] { $count ->
        [one] واحدة لديها كل ما هو ضروري
        [two] اثنتان لديهما كل ما هو ضروري
       *[other] { $count } لديها كل ما هو ضروري
    }
}
tally-close = { $more ->
    [yes] { $count ->
        [one] وأخرى قريبة من المطلوب
        [two] واثنتان أخريان قريبتان من المطلوب
       *[other] و{ $count } أخرى قريبة من المطلوب
    }
   *[no] { $count ->
        [one] واحدة قريبة من المطلوب
        [two] اثنتان قريبتان من المطلوب
       *[other] { $count } قريبة من المطلوب
    }
}
tally-ask = { $more ->
    [yes] { $count ->
        [one] وأخرى لم تذكر كل شيء
        [two] واثنتان أخريان لم تذكرا كل شيء
       *[other] و{ $count } أخرى لم تذكر كل شيء
    }
   *[no] { $count ->
        [one] واحدة لم تذكر كل شيء
        [two] اثنتان لم تذكرا كل شيء
       *[other] { $count } لم تذكر كل شيء
    }
}: { $count ->
    [two] اسألوهما
   *[other] اسألوها
}
parts = { $first }؛ { $next }
firms-fit = { $count ->
    [0] لا شركة تناسب
    [one] شركة واحدة تناسب
    [two] شركتان تناسبان
    [few] { $count } شركات تناسب
   *[other] { $count } شركة تناسب
}

need-must = { $terms } (ضروري)
need-wish = { $terms } (مرغوب)
need-budget = ميزانية { $sum }
need-none = لا شيء بعينه
heading = { $joins ->
    [stated] { $items } { $word } { $last }
    [place] { $items } في { $last }
   *[other] { $items } مع { $last }
}

availability = { $word ->
    [open] تقبل أعمالًا جديدة
    [waitlist] لديها قائمة انتظار
   *[closed] لا تقبل أعمالًا جديدة الآن
}
basis = { $since ->
    [none] { $basis ->
        [worked-together] عملنا معًا
        [met] التقينا
       *[reputation] بحسب سمعتها
    }
   *[year] { $basis ->
        [worked-together] نعمل معًا منذ { $since }
        [met] نعرف بعضنا منذ { $since }
       *[reputation] بحسب سمعتها منذ { $since }
    }
}

sum-per = { $per ->
    [month] { $sum } في الشهر
    [year] { $sum } في السنة
   *[project] { $sum } للمشروع
}
range = من { $low } إلى { $high }
range-from = ابتداءً من { $low }
range-to = حتى { $high }
range-per = { $per ->
    [month] { $range } في الشهر
    [year] { $range } في السنة
   *[project] { $range } للمشروع
}
day = { $day } { $month } { $year }
list = { $word ->
    [and] { $items } و{ $last }
    [nor] { $items } ولا { $last }
   *[or] { $items } أو { $last }
}
list-clear = { $word ->
    [and] { $items }، وكذلك { $last }
    [nor] { $items }، ولا { $last }
   *[or] { $items }، أو { $last }
}
list-separator = {"، "}
list-words = أو
list-more = { $count ->
    [one] واحدة أخرى
    [two] اثنتان أخريان
   *[other] { $count } أخرى
}
