problem-did-you-mean = هل تقصدون '{ $near }'؟

## القيم

problem-text-too-long = عدد الأحرف { $count }، والحدّ الأقصى { $most }
    .hint = اختصروا النص
problem-blank-text = لا نص هنا
    .hint = اكتبوا شيئًا أو احذفوا الحقل
problem-blank-text_name = ليس في { $it } حرف ولا رقم
    .hint = اكتبوا اسمًا
problem-stray-space = في البداية أو النهاية مسافة زائدة
    .hint = احذفوا المسافة
problem-angle-bracket = لا يصحّ '<' أو '>' في الأسماء والعناوين
    .hint = احذفوهما أو اكتبوا الكلمة
problem-too-many-marks = أكثر من 3 علامات فوق حرف واحد، عند الموضع { $place }
    .hint = اكتبوا الحرف مجرّدًا
problem-too-many-marks_chain = { $part } يلتحم في علامة واحدة لا تتّسع لها أي شاشة
    .hint = اكتبوا أقل
problem-control-character_sign = { $point } عند الموضع { $place } رمز تحكّم
    .hint = احذفوه أو اكتبوا النص من جديد
problem-control-character_none = { $point } عند الموضع { $place } لا مكان له في نص
    .hint = احذفوه أو اكتبوا النص من جديد
problem-direction-mark = { $point } عند الموضع { $place } يقلب اتجاه الكتابة
    .hint = احذفوه أو اكتبوا النص من جديد
problem-unknown-character = { $point } عند الموضع { $place } لا تعرضه كل الأجهزة
    .hint = احذفوه أو اكتبوا النص من جديد
problem-invisible-character = { $point } عند الموضع { $place } لا يُرى
    .hint = احذفوه أو اكتبوا النص من جديد
problem-url-too-long = في العنوان { $count } حرفًا، والحدّ الأقصى { $most }
    .hint = ضعوا رابطًا أقصر
problem-url-not-https = { $it } ليس عنوان https
    .hint = اكتبوا { $mend }
    .ask = هل يفتح موقعكم على { $mend }؟ تأكّدوا قبل أن تقولوا نعم.
problem-url-not-https_begin = { $it } ليس عنوان https
    .hint = ابدؤوا بـ https://
problem-url-characters = لا يصحّ { $part } في عنوان
    .hint = انسخوا العنوان من المتصفّح
problem-url-login = لا يحمل العنوان اسم مستخدم ولا كلمة مرور
    .hint = احذفوا كل ما قبل @ وهي معه
problem-url-port = لا يحمل العنوان رقم منفذ
    .hint = احذفوا النقطتين والرقم
problem-url-host = { $it } ليس موقعًا عامًا
    .hint = مثل https://example.com
problem-url-mixed-scripts = { $it } يخلط حروفًا من أبجديات مختلفة
    .hint = اكتبوا اسم الموقع الحقيقي
problem-bad-email = { $it } ليس عنوان بريد بسيطًا
    .hint = اكتبوا عنوانًا واحدًا، مثل hello@example.com
problem-bad-phone = { $it } ليس رقم هاتف
    .hint = اكتبوا من 5 إلى 20 رقمًا، مثل +1 303-555-0117
problem-bad-date = { $it } ليس تاريخًا
    .hint = اكتبوه هكذا: 2026-10-19
problem-bad-date_none = لا وجود ليوم { $text }
    .hint = اكتبوه هكذا: 2026-10-19
problem-bad-currency = { $it } ليست عملة
    .hint = ثلاثة حروف كبيرة، مثل USD أو CAD أو EUR
problem-bad-currency_small = { $it } ليست عملة
    .hint = اكتبوا { $mend }
problem-bad-language = { $it } ليس رمز لغة
    .hint = مثل en أو ar أو pt-BR
problem-bad-language_mend = { $it } ليس رمز لغة
    .hint = اكتبوا { $mend }
problem-bad-number = { $it } ليس عددًا صحيحًا
    .hint = اكتبوا أرقامًا فقط، مثل 4000
problem-bad-number_meant = { $it } ليس عددًا صحيحًا
    .hint = اكتبوا { $mend }
problem-bad-number_odd = هذا ليس عددًا صحيحًا
    .hint = اكتبوا أرقامًا فقط، مثل 4000
problem-bad-number_long = هذا العدد طويل جدًا
    .hint = 12 رقمًا على الأكثر
problem-bad-slug = { $it } ليس الاسم القصير لشركة
    .hint = اسم ملفها من دون .yml، مثل another-firm
problem-bad-slug_called = { $it } ليس الاسم القصير لشركة
    .hint = اكتبوا '{ $slug }'، اسم ملفها من دون .yml
problem-picture-alt = { $it } اسم ملف، ولا يقول ماذا تُظهر الصورة
    .hint = قولوا بكلمات قليلة ما يُرى فيها
problem-picture-name = لا يصلح { $it } اسمًا لصورة
    .hint = غيّروا اسم الملف: حروف صغيرة a–z وأرقام وشرطات مفردة، ثم .jpg أو .png أو .webp أو .avif

## حقول مرتبطة

problem-no-contact = لا سبيل إلى التواصل مع هذه الشركة
    .hint = ضعوا واحدًا على الأقل من email وphone وurl
problem-budget-order = الميزانية تنزل من { $from } إلى { $to }
    .hint = بدّلوا بينهما
problem-until-alone = هنا نهاية لحالة لم تُذكر
    .hint = أضيفوا `availability`
problem-successor-alone = لا خلف إلا لشركة غادرت الدليل
    .hint = أضيفوا `status: retired` أو احذفوا السطر

## شكل القيم

problem-wrong-type_text =
    المطلوب هنا نص، والموجود { $actual ->
        [list] قائمة
        [fields] حقول
        [nothing] فراغ
       *[text] نص
    }
    .hint = اكتبوا الكلمات، وبين علامتي اقتباس إن لزم
problem-wrong-type_list =
    المطلوب هنا قائمة، والموجود { $actual ->
        [list] قائمة
        [fields] حقول
        [nothing] فراغ
       *[text] نص
    }
    .hint = اكتبوا [one, two]، أو عنصرًا في كل سطر بعد شرطة
problem-wrong-type_group =
    المطلوب هنا حقول خاصة به، والموجود { $actual ->
        [list] قائمة
        [fields] حقول
        [nothing] فراغ
       *[text] نص
    }
    .hint = ضعوها تحته بمسافة بادئة، حقلًا في كل سطر
problem-wrong-type_hyphen = تنقص مسافة بعد الشرطة
    .hint = اكتبوا `{ $fixed }`، وهكذا كل عنصر
problem-wrong-type_pair = نقطتان تليهما مسافة تحوّلان هذا النص إلى حقول
    .hint = ضعوه بين علامتي اقتباس: { $fixed }
problem-wrong-type_date = المطلوب هنا تاريخ
    .hint = اكتبوه هكذا: 2026-10-19
problem-unknown-choice = { $it } ليس من الخيارات
    .hint = اكتبوا { $others } أو { $last }
problem-unknown-choice_odd = هذا ليس من الخيارات
    .hint = اكتبوا { $others } أو { $last }
problem-unknown-term = { $it } ليس من مصطلحات { $facet }
    .hint = الموجود: { $known }
problem-unknown-term_elsewhere = { $it } من مصطلحات { $other } لا { $facet }
    .hint = انقلوه إلى `{ $other }`؛ الموجود هنا: { $known }
problem-unknown-facet = { $it } ليس وجهًا من الأوجه
    .hint = الموجود: { $known }
problem-unknown-field = لا حقل باسم { $it }
    .hint = الموجود: { $known }
problem-unknown-field_inside = لا حقل باسم { $it } في { $around }
    .hint = الموجود: { $known }
problem-missing-field = ينقص { $it }
    .hint = أضيفوا سطرًا مثل `{ $example }`
problem-missing-field_slug = يحتاج الملف إلى اسم قصير
    .hint = مثل another-firm
problem-missing-value = لا قيمة في { $name }
    .hint = اكتبوا واحدة أو احذفوا السطر
problem-missing-value_item = هذا العنصر فارغ
    .hint = اكتبوا شيئًا أو احذفوا السطر
problem-missing-value_needed = لا قيمة في { $name }، وكل ملف تعريف يحتاج إليها
    .hint = اكتبوها بعد النقطتين، مثل `{ $example }`
problem-too-few = القائمة فارغة
    .hint = اذكروا عنصرًا على الأقل أو احذفوا الحقل
problem-too-many = عدد العناصر { $count }، والحدّ الأقصى { $most }
    .hint = أبقوا الأهم
problem-said-twice = { $it } مذكور مرتين في القائمة
    .hint = احذفوا أحدهما
problem-bad-boolean = { $it } ليس true ولا false
    .hint = اكتبوا true أو false
problem-bad-boolean_odd = هذا ليس true ولا false
    .hint = اكتبوا true أو false
problem-bad-weight = { $it } ليس وزنًا
    .hint = اكتبوا عددًا مثل 3 أو 0.5، بثلاث خانات عشرية على الأكثر
problem-bad-weight_odd = هذا ليس وزنًا
    .hint = اكتبوا عددًا مثل 3 أو 0.5، بثلاث خانات عشرية على الأكثر
problem-bad-id = لا يصلح { $it } معرّفًا
    .hint = حروف صغيرة a–z وأرقام وشرطات مفردة، مثل weekly-visits
problem-bad-id_facet = لا يصلح { $it } معرّفًا لوجه
    .hint = حروف صغيرة a–z وأرقام وشرطات مفردة، مثل weekly-visits
problem-bad-id_term = لا يصلح { $it } معرّفًا لمصطلح
    .hint = حروف صغيرة a–z وأرقام وشرطات مفردة، مثل weekly-visits

## شكل الملف

problem-not-utf8 = الملف ليس UTF-8: تتعذّر قراءة البايت { $offset }
    .hint = احفظوه بترميز UTF-8
problem-line-break = { $point } مستعمل هنا نهايةَ سطر
    .hint = احفظوا الملف بنهايات أسطر يونكس (LF)
problem-control-character = { $point } لا مكان له في نص
    .hint = احذفوه أو اكتبوا السطر من جديد
problem-control-character_escaped = { $point } لا مكان له في نص
    .hint = احذفوا رمز الهروب
problem-control-character_beyond = رمز هروب يسمّي حرفًا لا وجود له
    .hint = اكتبوا الحرف نفسه
problem-empty-file =
    الملف فارغ، والمطلوب { $what ->
        [vocabulary] مفردات
        [page] ترويسة صفحة
        [mapping] جدول مطابقة
       *[profile] ملف تعريف
    }
    .hint = ابدؤوا بـ `name: …`
problem-not-a-mapping =
    في الملف { $actual ->
        [list] قائمة
       *[text] نص
    }، والمطلوب { $what ->
        [vocabulary] مفردات
        [page] ترويسة صفحة
        [mapping] جدول مطابقة
       *[profile] ملف تعريف
    }
    .hint = اكتبوا أسطرًا مثل `name: …`
problem-several-documents = يبدأ هنا مستند ثانٍ
    .hint = أبقوا مستندًا واحدًا في الملف
problem-several-documents_rest = يبدأ هنا مستند ثانٍ
    .hint = أبقوا مستندًا واحدًا واحذفوا ما بعده
problem-yaml-directive = التوجيهات (أسطر تبدأ بـ %) غير مسموحة
    .hint = احذفوا السطر
problem-yaml-anchor = المراسي (&) والأسماء البديلة (*) غير مسموحة
    .hint = اكتبوا القيمة كاملة؛ وإن كانت نصًا فبين علامتي اقتباس: "{ $text }"
problem-yaml-tag = الوسوم (!) غير مسموحة
    .hint = اكتبوا القيمة كاملة؛ وإن كانت نصًا فبين علامتي اقتباس: "{ $text }"
problem-merge-key = مفاتيح الدمج (<<) غير مسموحة
    .hint = اكتبوا الحقول كاملة
problem-odd-key = لا يصلح { $it } مفتاحًا: المفاتيح كلمات بسيطة
    .hint = استعملوا الحروف a–z والأرقام و- و_
problem-odd-key_none = لا مفتاح قبل النقطتين: المفاتيح كلمات بسيطة
    .hint = اكتبوا اسم الحقل
problem-odd-key_colon = تنقص مسافة بعد النقطتين
    .hint = اكتبوا `{ $fixed }`
problem-odd-key_hyphen = تنقص مسافة بعد الشرطة
    .hint = اكتبوا `{ $fixed }: …`
problem-odd-key_comma = الفاصلة بين الأقواس تُنهي العدد
    .hint = اكتبوه من دون فاصلة، مثل 4000
problem-odd-key_nested = لا تصلح قائمة أو حقول مفتاحًا: المفاتيح كلمات بسيطة
    .hint = إن كان نصًا فضعوه بين علامتي اقتباس
problem-duplicate-key = { $it } مذكور مرتين: في السطر { $first } وفي السطر { $second }
    .hint = أبقوا واحدًا
problem-duplicate-key_case = { $it } و{ $other } مفتاح واحد: في السطر { $first } وفي السطر { $second }
    .hint = أبقوا واحدًا
problem-hash-in-text = كل ما بعد # يُهمَل لأنه تعليق
    .hint = ضعوا النص بين علامتي اقتباس؛ وإن أردتم تعليقًا فاتركوا مسافة بعد #
problem-too-deep = القوائم والحقول متداخلة أكثر من { $most } مستويات
    .hint = لا يحتاج أي حقل إلى أكثر من أربعة
problem-tab-indent = بداية السطر بعلامة جدولة
    .hint = استعملوا مسافات
problem-yaml-syntax = هذا السطر ليس ما ينتظره YAML هنا
    .hint = قارنوا مسافاته وعلامات اقتباسه ونقطتيه بالأسطر حوله
problem-yaml-syntax_outdented = هذا السطر تابع لما يبدأ فوقه، وليس أبعد منه إلى الداخل
    .hint = ضعوا قبله مسافتين أكثر مما قبل الحقل
problem-yaml-syntax_glued = تنقص مسافة قبل #
    .hint = ضعوها إن أردتم تعليقًا؛ وإن كان نصًا فأدخلوه بين علامتي الاقتباس
problem-yaml-syntax_space = تنقص مسافة بعد النقطتين
    .hint = اكتبوا `{ $fixed }`
problem-yaml-syntax_hyphen = تنقص مسافة بعد الشرطة
    .hint = اكتبوا `{ $fixed }`
problem-yaml-syntax_colon = لا نقطتين في هذا السطر
    .hint = اكتبوا `{ $fixed }: …`، أو أدخلوه تحت السطر الذي فوقه
problem-yaml-syntax_quotes = يعني هذا السطر في YAML غير ما يبدو
    .hint = ضعوه بين علامتي اقتباس: { $fixed }
problem-yaml-syntax_open = علامة الاقتباس المفتوحة في السطر { $line } لم تُغلَق
    .hint = أضيفوا علامة الإغلاق
problem-yaml-syntax_bracket = القوس { $open } المفتوح هنا لم يُغلَق
    .hint = أضيفوا { $close } بعد آخر عنصر
problem-yaml-syntax_comma = تنقص هنا فاصلة، بين { $open } و{ $close }
    .hint = ضعوا واحدة بين كل عنصرين
problem-yaml-syntax_inside = بين القوسين نقطتان أخريان
    .hint = ضعوا النص بين علامتي اقتباس: { $fixed }

## الاسم القصير

problem-alias-taken = { $it } اسم شركة أخرى
    .hint = اختاروا غيره؛ وإن كانت الشركة شركتكم فافتحوا ملفها أعلاه
problem-reserved-name = { $it } محجوز للموقع نفسه
    .hint = مثل { $good }

## لمن يراجع

problem-mixed-scripts = { $it } يخلط حروفًا من أبجديات مختلفة
    .hint = تأكّدوا أنه اسم الشركة الحقيقي
problem-many-terms =
    { $count ->
        [few] { $count } مصطلحات
       *[other] { $count } مصطلحًا
    } في { $facet }: هل تجيدها الشركة كلها؟
    .hint = أبقوا ما تتقنونه أكثر
problem-former-id = { $it } معرّف قديم
    .hint = اكتبوا { $today }
problem-fee = في هذه التوصية مال يُدفع
    .hint = تأكّدوا أن النص يقول من يدفع وماذا
problem-personal-email = { $it } بريد شخصي
    .hint = تأكّدوا أن الشركة تريد نشره
problem-day-to-come = لم يأتِ { $day } بعد
    .hint = اكتبوا اليوم الذي كان فيه ذلك
problem-markup = يظهر { $it } كما هو: Markdown في الوصف وحده، وHTML لا مكان له
    .hint = اكتبوا كلمات عادية
problem-odd-budget_wide = { $to } أكثر من { $times } ضعف { $from }
    .hint = تأكّدوا أن لا رقم ناقصًا ولا زائدًا
problem-keeping-space = في { $it } مسافة لا تقطع السطر
    .hint = تظهر مسافة عادية؛ واكتبوها كذلك إن شئتم
problem-line-joined = صار كسر السطر مسافة، لأن هذا سطر واحد
