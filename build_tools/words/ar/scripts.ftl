link-long = هذا الرابط أطول من أن يُقرأ.
link-lost = وصل الرابط بلا تفاصيله.
link-future = أُنشئ هذا الرابط بإصدار من الموقع أحدث مما لديكم. أعيدوا تحميل الصفحة، فإن لم يفد ذلك فاملأوا النموذج.
link-unreadable = جزء من هذا الرابط لا يُقرأ: { $part }.
link-empty = جزء من هذا الرابط فارغ: { $part }.
link-version-unknown = لا يوجد إصدار { $part } للروابط؛ قُرئ على أنه الإصدار 1.
link-version-unsaid = لا يذكر هذا الرابط إصداره؛ قُرئ على أنه الإصدار 1.
link-key = يطلب هذا الرابط شيئًا غير معروف هنا: { $part }.
link-many = يطلب هذا الرابط أكثر من { $most } شيئًا؛ تُرك الباقي.
link-both = { $part } مطلوب شرطًا ورغبةً معًا؛ يُعَدّ شرطًا.
link-term = يطلب هذا الرابط شيئًا لم يعد معروفًا هنا: { $part } ({ $facet }).
link-two-firms = يذكر هذا الرابط شركتين مُرسِلتين؛ تُركت { $part }.
link-retired = لم تعد { $part } في الدليل.
link-firm = يذكر هذا الرابط شركة غير معروفة هنا: { $part }.
link-budget = الميزانية في هذا الرابط لا تُقرأ: { $part }.
link-two-budgets = يذكر هذا الرابط ميزانيتين؛ تُركت { $part }.
link-successor = { $link }.
link-successor-name = شركة أخرى تواصل عملها
link-too-long = هذا أكثر مما يتسع له رابط واحد. احذفوا شيئًا فيعود الرابط مواكبًا.

list-again = اذكروا من جديد ما هو مطلوب
list-begin = هل يشبه أحد هذه المواقف حالكم؟
list-no-words = لا ملف فيه هذه الكلمات. اختاروا أدناه أقرب شيء.
list-words-held = { $count ->
    [one] شركة واحدة لديها هذه الكلمات
    [two] شركتان لديهما هذه الكلمات
    [few] { $count } شركات لديها هذه الكلمات
   *[other] { $count } شركة لديها هذه الكلمات
}
list-next = عرض { $count } أخرى من { $total }
list-picked = المختار: { $count }
list-pick = اختيار { $firm }
list-relax = جعله رغبة
list-unreached = تعذّر الوصول إلى البحث، فلم يُبحث عن كلماتكم.
narrow-heading = كل الشركات لهذه الحاجة
narrow-nobody = لا أحد
quoted = «{ $text }»

own-long = النص طويل؛ قُرئت بدايته فقط.
own-none = لم تُفهم هنا حاجة؛ اختاروا أدناه.
own-rest = ليست بين كلماتنا: { $words }.
own-budget = ميزانية { $sum }، من { $quote }.
own-also = { $quote } قد تعني أيضًا
own-may = { $quote } قد تعني
picked-nobody = لا شيء
picked-none = لا كلمة كهذه هنا.
picked-budget = ميزانية { $sum }.
picked-remove = إزالة { $name }
picked-wrong = اكتبوا مبلغًا صحيحًا، مثل 12000.

refer-better = من هو أنسب لهم
refer-nearest = من هو أقرب إليكم
refer-say = { $tally }. قولوا من أي شركة أنتم لتروا من هو أنسب منها.
refer-settle = { $verdict ->
    [keep] اتفقوا على هذا من البداية
   *[talk] وضّحوا هذا قبل أن يقرروا
}
refer-deadlines = المواعيد
refer-deadlines-ask = متى يجب أن ينتهي العمل، وماذا يحدث إن تأخر؟
refer-information = المعلومات
refer-information-ask = ماذا تحتاجون قبل أن تبدأوا؟
refer-people = الأشخاص
refer-people-ask = من يقرر، ومن يفتح لكم الباب؟
refer-no-messages = تعذّر إعداد الرسائل. أعيدوا تحميل الصفحة، أو أرسلوا الرابط الذي في شريط العنوان.
refer-quote = { $terms ->
    [none] بكلماتكم؛ { $basis }.
   *[some] بكلماتكم؛ { $basis }، في { $what }.
}
fee = العمولة: { $fee }.
who-none = لا شركة بهذا الاسم.
who-many = { $count ->
    [few] { $count } شركات؛ اكتبوا المزيد من الاسم.
   *[other] { $count } شركة؛ اكتبوا المزيد من الاسم.
}
who-kept = محفوظة على هذا الجهاز وحده.
who-from-link = من الرابط. لا تُحفظ.

compare-not-stated = غير مذكور
compare-new-work = أعمال جديدة
compare-best-for = الأنسب لـ
compare-not-for = ليست لـ
compare-differs = مختلف

handoff-too-long = هذا أكثر مما يتسع له رابط. اطلبوا أشياء أقل فيعود الرابط.
handoff-to-prospect = إلى من تواصل معكم
handoff-to-firm = إلى { $firm }
handoff-to-both = إلى الاثنين: من تواصل معكم و{ $firm }
handoff-fee = إن اخترتم { $firm } فلنا عمولة: { $fee }.
handoff-firm = { $firm }: { $why }.{ $taking ->
    [waitlist] { $until ->
        [none] {" "}لديها الآن قائمة انتظار: اسألوها متى يمكنها أن تبدأ.
       *[day] {" "}لديها قائمة انتظار حتى { $until }.
    }
    [closed] { $until ->
        [none] {" "}لا تقبل عملاء جددًا الآن: اسألوها متى تعود إلى ذلك.
       *[day] {" "}لا تقبل عملاء جددًا حتى { $until }.
    }
   *[open] {""}
}
handoff-no-mail = لا عنوان بريد معروفًا هنا لشركة { $firm }.
handoff-use-page = استخدموا { $page }.
handoff-contact-page = صفحة التواصل معها
handoff-use-phone = رقمها { $phone }.
copied = نُسخ.
copy-by-hand = النص محدد: انسخوه بلوحة المفاتيح أو من القائمة.

opened-sorry = لا يمكن عرض هذه القائمة
opened-failed = تعذّر إعداد القائمة.
opened-empty = لا يذكر الرابط شركة ولا يقول ما تحتاجون إليه.
opened-need = ما تحتاجون إليه: { $need }.
opened-so-looked = لذلك بُحث عن شركات أقرب.
opened-nearest = هذه هي الأقرب، وكل منها تقول ما ينقصها.
opened-title-from = { $count ->
    [one] ترى { $firm } أن هذه الشركة أنسب لكم
    [two] ترى { $firm } أن هاتين الشركتين أنسب لكم
   *[other] ترى { $firm } أن هذه الشركات أنسب لكم
}
opened-title = { $count ->
    [one] شركة قد تناسبكم أكثر
    [two] شركتان قد تناسبانكم أكثر
   *[other] شركات قد تناسبكم أكثر
}
opened-gone = لم تعد { $firm } في الدليل.
opened-gone-next = لم تعد { $firm } في الدليل. يتواصل عملها لدى { $next }.
opened-dropped = يذكر الرابط شركات أكثر مما ينبغي لقائمة؛ { $count ->
    [one] تُعرض الأولى فقط.
    [two] تُعرض الأوليان فقط.
   *[other] تُعرض أول { $count } منها.
}
opened-nobody-refers = لذلك لا تستطيع القائمة أن تقول بمَ تختلف عمّن أرسلها.
opened-made-near = لا أحد لديه كل ما هو ضروري؛ هذه هي الأقرب.
opened-made-best = هذه أنسب الشركات، والأنسب أولًا.
opened-made-by = { $added ->
    [yes] اختارت { $firm } الشركات ورتبتها هكذا، وما أُضيف بعد ذلك يُذكر. وحيث تنال { $firm } عمولة يُذكر ذلك.
   *[no] اختارت { $firm } الشركات ورتبتها هكذا. وحيث تنال { $firm } عمولة يُذكر ذلك.
}
opened-made = { $added ->
    [yes] اختار المرسل الشركات ورتبها هكذا، وما أُضيف بعد ذلك يُذكر. وحيث ينال المرسل عمولة يُذكر ذلك.
   *[no] اختار المرسل الشركات ورتبها هكذا. وحيث ينال المرسل عمولة يُذكر ذلك.
}
sheet-from = ترى { $firm } أن هذه الشركة أنسب لكم.
sheet-may = شركة قد تناسبكم.
sheet-successor = تواصل عمل { $firm }.
sheet-instead = بدلًا من { $firm }. هي الأنسب بين الباقيات.
sheet-instead-from = بدلًا من { $firm }. لم تخترها { $from }؛ هي الأنسب بين الباقيات.
sheet-closed = لا تقبل أعمالًا جديدة الآن. تجدون شركة أخرى أدناه.
sheet-cost = عادةً { $range }.
sheet-differ = بمَ تختلف عن { $firm }
sheet-quote = { $terms ->
    [none] { $firm }: { $basis }.
   *[some] { $firm }: { $basis }، في { $what }.
}
sheet-no-fee = لا تُدفع أي عمولة.
sheet-call = اتصال
sheet-write = مراسلة
sheet-contact = صفحة التواصل
sheet-website = الموقع
sheet-save = حفظ جهة الاتصال
sheet-ask-for = اسألوا عن
sheet-phone = الهاتف
sheet-email = البريد
sheet-code = رمز QR لصفحة { $firm }
letter-subject = { $from ->
    [yes] بترشيح من { $firm }
   *[no] سؤال
}
letter-hello = مرحبًا،
letter-from = اقترحت عليّ { $firm } أن أكتب إليكم.
letter-need = ما أحتاج إليه: { $need }.

search-firms = { $count ->
    [0] لا شركة بعد: انظروا الأقرب
    [one] شركة واحدة
    [two] شركتان
    [few] { $count } شركات
   *[other] { $count } شركة
}
search-results = { $count ->
    [0] لا نتائج.
    [one] نتيجة واحدة.
    [two] نتيجتان.
    [few] { $count } نتائج.
   *[other] { $count } نتيجة.
}
search-first = { $count ->
    [few] { $count } نتائج، أول { $most } منها:
   *[other] { $count } نتيجة، أول { $most } منها:
}
search-more = البحث عن «{ $words }» بين الشركات
share-sent = أرسلت إليكم { $firm } هذه الصفحة.
card-ask-for = اسألوا عن { $person }.

said-offline = تعذّر تحميل قائمة الشركات. هل أنتم بلا اتصال؟ حاولوا ثانيةً حين يعود.
said-astray = قائمة الشركات ليست في مكانها. حاولوا ثانيةً بعد دقيقة.
said-damaged = وصلت قائمة الشركات تالفة. حاولوا ثانيةً بعد دقيقة.
said-updated = حُدّث هذا الدليل للتو. أعيدوا تحميل الصفحة لتروه كما هو الآن.
said-failed = تعطّل شيء في هذه الصفحة. أعيدوا تحميلها؛ روابطها تعمل على كل حال.
said-copied = نُسخ الرابط.
said-copy-this = انسخوا هذا الرابط:
said-code = رمز QR يفتح هذه الصفحة
said-code-shortlist = رمز QR يفتح القائمة المختارة
said-code-list = رمز QR يفتح هذه القائمة
said-code-failed = تعذّر رسم الرمز. حاولوا ثانيةً حين يتوفر الاتصال.
said-results = النتائج
said-search-unreached = تعذّر الوصول إلى البحث الآن.
handoff-thanks = شكر { $firm }
handoff-ask = سؤال { $firm }
