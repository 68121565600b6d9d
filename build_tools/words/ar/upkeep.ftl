### ما يقرؤه صاحب الدليل كل شهر من `better-fit audit`، وما يقوله ملخص طلب السحب.

## ما يجده الفحص: عنوان، وما العمل

audit-recommends-retired = توصيات بشركات غادرت
    .action = اسألوا عمن يُذكر بدلًا منها.
audit-recommends-closed = توصيات لا تقود إلى أحد
    .action = اطلبوا من الشركة الموصية اسمًا آخر.
audit-link-dead = عناوين لا تقود إلى شيء
    .action = اطلبوا من الشركة العنوان الصحيح.
audit-availability-past = قبول عمل انتهى أجله
    .action = اسألوا عن الحال، أو احذفوا السطرين.
audit-near-duplicate = شركات قد تكون شركة واحدة
    .action = قارنوا بينهما؛ فإن كانتا واحدة فلتغادر إحداهما الدليل.
audit-need-unmet = صفحات لا يلبي حاجتها أحد
    .action = ادعوا شركة، أو اطلبوا في الصفحة أقل.
audit-confirmed-early = مؤكدة ليوم لم يأتِ
    .action = اسألوا الشركة أي يوم تقصد.
audit-no-email = بلا عنوان بريد
    .action = لا تصلها الإحالة بالبريد: اطلبوا عنوانًا.
audit-never-confirmed = لم تُؤكَّد قط
    .action = اطلبوا من الشركة أن تقرأ ملفها، ثم سجّلوا اليوم.
audit-old = لم تُؤكَّد منذ أكثر من سنة
    .action = اطلبوا من الشركة أن تقرأ ملفها من جديد، ثم سجّلوا اليوم.
audit-other-currency = ميزانيات لا تمكن مقارنتها
    .action = اطلبوا المبالغ بعملة الدليل.
audit-no-firm = حاجات لا يلبيها أحد
    .action = ادعوا شركة، أو احذفوا المصطلح من المفردات.
audit-one-firm = حاجات تلبيها شركة واحدة
    .action = ادعوا شركة ثانية ليكون هناك خيار.
audit-term-unused = مصطلحات لا يستعملها أحد
    .action = تخلوا عنها، إلا إذا كنتم تنتظرون شركة لها.
audit-term-mute = مصطلحات تقود إليها كلمات قليلة
    .action = أضيفوا مرادفات: الكلمات التي يقولها العملاء.
audit-not-recommended = شركات لا يوصي بها أحد
    .action = اسألوا من يعرفها.
audit-sparse = ملفات تقول القليل
    .action = اطلبوا من الشركة ما ينقص؛ فعليه يختار العملاء.
audit-link-failing = عناوين تعطلت مؤخرًا
    .action = لا شيء بعد: تُحسب بعد 14 يومًا.
audit-link-blocked = عناوين لا تستقبل البرامج
    .action = افتحوها بأنفسكم بين حين وآخر.

## كل أمر على حدة؛ و`.ask` ما تُسأل عنه الشركة

audit-firm = { $name } ({ $slug })
audit-term = { $facet } «{ $label }»
audit-left = توصي { $giver } بـ{ $gone }، وقد غادرت.
    .ask = توصون فيه بـ{ $called }، وقد غادرت. من تذكرون بدلًا منها؟
audit-left-heir = توصي { $giver } بـ{ $gone }، وقد غادرت، وخلفتها { $heir }.
    .ask = توصون فيه بـ{ $called }، وقد غادرت، وخلفتها { $heir }. من تذكرون بدلًا منها؟
audit-closed = توصي { $giver } بـ{ $firm }، وهي لا تقبل عملاء جددًا.
    .ask = توصون فيه بـ{ $called }، وهي لا تقبل عملاء جددًا. من تذكرون في هذه الأثناء؟
audit-dead = { $firm }: { $what ->
    [website] الموقع
   *[proof] المثال
} { $shown } لا يقود إلى شيء: { $cause }.
    .ask = { $url } لا يقود إلى شيء ({ $cause }). ما العنوان الصحيح؟
audit-failing = { $firm }: { $what ->
    [website] الموقع
   *[proof] المثال
} { $shown }: { $cause }.
audit-blocked = { $firm }: { $what ->
    [website] الموقع
   *[proof] المثال
} { $shown } لا يمكن لبرنامج فحصه: { $cause }.
audit-cause = { $cause ->
    [no-host] لا يوجد خادم كهذا
    [private] خادمه ليس على شبكة عامة
    [slow] لا جواب في الوقت المناسب
    [silent] لا اتصال
   *[other] { $cause }
}
audit-cause-since = { $cause }، منذ { $day }
audit-cause-first = { $cause }، لوحظ أول مرة في { $day }؛ يُحسب ابتداءً من { $counts }
audit-past = كانت { $firm } «{ $word }» حتى { $day }؛ ولا تقول الآن شيئًا.
    .ask = يقول «{ $word }» حتى { $day }، وقد مضى ذلك اليوم. هل تقبلون عملاء جددًا الآن؟
audit-twins = لدى { $first } و{ $second } { $same ->
    [website] الموقع نفسه
    [name] الاسم نفسه تقريبًا
   *[mail] عنوان البريد نفسه
}: أهما شركة واحدة؟
audit-unmet = لا أحد يقدم { $term }.
audit-stranded = لا أحد يلبي حاجة «{ $title }».
audit-unused = لا شركة ولا صفحة تذكر { $term }.
audit-shared = كل كلمات { $term } هي كلمات { $other } أيضًا: لا تستطيع جملة أن تميز بينهما.
audit-mute = ليس لـ{ $term } مرادفات: من قاله بكلمات أخرى لا يصل إليه.
audit-unmailed = لا يمكن الوصول إلى { $firm } إلا عبر { $ways }.
audit-by-phone = الهاتف
audit-by-page = صفحة على الويب
audit-never = لم تؤكد { $firm } ملفها قط.
audit-last = أكدت { $firm } ملفها آخر مرة في { $day }، قبل { $days ->
    [one] يوم
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
audit-early = { $firm } مؤكدة ليوم { $day }، وهو لم يأتِ بعد.
audit-still-right = هل ما زال كل ما فيه صحيحًا؟ إن كان كذلك فتكفي «نعم» قصيرة. وإلا فالروابط في نهايته تفتحه للتعديل.
audit-currency = تذكر { $firm } ميزانيتها بعملة { $theirs }، والحاجات بعملة { $ours }: فلا تمكن المقارنة.
    .ask = ميزانيته بعملة { $theirs }. كم تبلغ بعملة { $ours }؟
audit-thin = وحدها { $firm } تقدم { $term }.
audit-alone = لا أحد يوصي بـ{ $firm }.
audit-lacks = ينقص { $firm }: { $parts }.
    .ask = ينقصه: { $parts }. على هذا يختار العملاء؛ هل تضيفون شيئًا منه؟
audit-part-budget = الميزانية
audit-part-best = لمن هي الأنسب
audit-part-not = لمن لا تناسب
audit-part-description = الوصف
audit-part-expects = ما ينبغي تجهيزه
audit-part-proof = أمثلة من العمل
audit-part-recommends = توصيات منها
audit-letter = تحية طيبة، { $person }. بخصوص ملفكم في { $site }: { $ask } شكرًا لكم.
audit-letter-page = تحية طيبة، { $person }. بخصوص ملفكم في { $site } ({ $page }): { $ask } شكرًا لكم.

## الفحص كله

audit-firms = { $count ->
    [zero] لا شركات
    [one] شركة واحدة
    [two] شركتان
    [few] { $count } شركات
   *[other] { NUMBER($count, useGrouping: "true") } شركة
}
audit-things = { $firms }: { $count ->
    [one] أمر واحد للنظر فيه
    [two] أمران للنظر فيهما
    [few] { $count } أمور للنظر فيها
    [many] { NUMBER($count, useGrouping: "true") } أمرًا للنظر فيه
   *[other] { NUMBER($count, useGrouping: "true") } أمر للنظر فيه
}
audit-well = { $firms }: كل شيء على ما يرام
audit-cut = { $end }؛ الخيار --all يعرض الكل
audit-on-day = { $end }، في { $day }.
audit-some = { NUMBER($shown, useGrouping: "true") } من { NUMBER($count, useGrouping: "true") }
audit-write-to = اكتبوا إلى { $address }
audit-then = { $first }؛ ثم: { $second }
audit-write = مراسلة
audit-edit = تعديل
audit-more = الأمر `better-fit audit --all` يعرض الكل؛ ومع `--format json` رسائل الشركات أيضًا.

## ملخص طلب السحب

summary-unusable = لا يمكن فحص هذا
summary-more = … وغيرها: { $count }. الأمر `make check` يعرضها كلها.
summary-code = هذا يغيّر طريقة عمل الدليل، لذلك اختُبر كل شيء
summary-passed = نجحت كل الاختبارات.
summary-failed = أخفق اختبار؛ سجل الخطوة «Test» يقول أيها.
summary-untested = لم يُختبر.
summary-own-check = يجد أمر `check` الخاص به مشكلات؛ سجل الخطوة «Check by its own code» يسردها.
summary-site = الموقع كما سيكون
summary-whose = لمن الملفات التي تتغير
summary-whose-ask = هل أجرى كل تغيير صاحب الملف؟
summary-change = { $whose }، { $file }: { $how ->
    [new] جديد
    [deleted] محذوف
   *[changed] معدّل
}
summary-nothing = لا شيء
summary-files-more = … وملفات أخرى: { $count }
summary-broken = { $count ->
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمرًا يحتاج إلى تصحيح
   *[other] { $count } أمر يحتاج إلى تصحيح
}
summary-broken-how = كل أمر معلَّم عند سطره أيضًا. ادفعوا التغييرات مرة أخرى فتُنشأ هذه الصفحة من جديد.
summary-unbuilt = الملفات سليمة، لكن لا يمكن بناء الموقع
summary-unbuilt-how = سجل الخطوة «Site» يقول السبب.
summary-valid = كل شيء صحيح
summary-valid-how = سينظر فيه شخص بعد ذلك.
summary-place = { $file }، السطر { $line }
summary-instead = ما العمل: { $hint }
summary-help = المزيد عن { $code }
summary-allowed = ما يمكن كتابته تحت { $facet }
summary-whole-site = الموقع كله كما سيكون
summary-whole-site-how = فكّوا ضغطه، وشغّلوا `python3 -m http.server` في مجلده، وافتحوا http://localhost:8000/.
summary-preview = ما سيراه القراء
summary-left = غادرت هذه الشركة الدليل؛ وصفحتها تقول ذلك.
summary-contact = للتواصل: { $ways }
summary-reviewer = لمن يراجع
