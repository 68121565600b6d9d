coverage-title = من يقدم ماذا، وأين لا أحد
coverage-description = عدد الشركات التي تقدم شيئين معًا، والفجوات التي لا يملؤها أحد بعد.
coverage-lead =
    { $firms ->
        [zero] لا شركة يمكن سؤالها اليوم.
        [one] يمكن اليوم سؤال شركة واحدة.
        [two] يمكن اليوم سؤال شركتين.
        [few] يمكن اليوم سؤال { $firms } شركات.
        [many] يمكن اليوم سؤال { $firms } شركة.
       *[other] يمكن اليوم سؤال { $firms } شركة.
    } يقول كل رقم كم شركة تقدم ما في أول السطر وما في أعلى العمود معًا، ويقود إليها. وكلما اشتد اللون زاد العدد.
coverage-gap = فجوة. تقود إلى النموذج والكلمتان محددتان فيه: كونوا الأوائل.
coverage-none = لا يسأل هذا الدليل إلا سؤالًا واحدًا، فلا شيء يُقابَل به.
coverage-pair = { $rows } × { $columns }
coverage-frame = جدول: { $rows } و{ $columns }
coverage-gaps =
    { $gaps ->
        [zero] لا فجوات.
        [one] فجوة واحدة.
        [two] فجوتان.
        [few] { $gaps } فجوات.
        [many] { $gaps } فجوة.
       *[other] { $gaps } فجوة.
    }
coverage-left-out =
    { $count ->
        [one] لا متسع هنا لكلمة واحدة أضيق.
        [two] لا متسع هنا لكلمتين أضيق.
        [few] لا متسع هنا لـ { $count } كلمات أضيق.
        [many] لا متسع هنا لـ { $count } كلمة أضيق.
       *[other] لا متسع هنا لـ { $count } كلمة أضيق.
    }
coverage-more =
    { $count ->
        [one] لا متسع هنا لزوج آخر من الأسئلة.
        [two] لا متسع هنا لزوجين آخرين من الأسئلة.
        [few] لا متسع هنا لـ { $count } أزواج أخرى من الأسئلة.
        [many] لا متسع هنا لـ { $count } زوجًا آخر من الأسئلة.
       *[other] لا متسع هنا لـ { $count } زوج آخر من الأسئلة.
    }
coverage-cell =
    { $count ->
        [zero] لا شركات: { $row }، { $column }. كونوا الأوائل.
        [one] شركة واحدة: { $row }، { $column }
        [two] شركتان: { $row }، { $column }
        [few] { $count } شركات: { $row }، { $column }
        [many] { $count } شركة: { $row }، { $column }
       *[other] { $count } شركة: { $row }، { $column }
    }
coverage-all = كل ما يُطلب
