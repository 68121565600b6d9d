## كل صفحة

frame-skip = الانتقال إلى المحتوى
frame-search = البحث في الشركات والصفحات
frame-search-short = بحث
frame-main = القائمة الرئيسية
frame-languages = اللغات
frame-find = البحث
frame-refer = الإحالة
frame-firms = الشركات
frame-situations = الحالات
frame-join = الانضمام
frame-more = المزيد
frame-rule = كيف تُرتَّب الشركات
frame-guides = أدلة لإحالة جيدة
frame-network = من يوصي بمن
frame-needs = كل ما يُطلب
frame-help = مساعدة للشركات والقائمين على الدليل
frame-data = البيانات
frame-feed = الخلاصة
frame-promise = بلا حساب، بلا تتبّع، بلا ملفات تعريف ارتباط. لا مكان هنا يُشترى.
frame-crumbs = أنتم هنا
frame-unserved = لم تُحمَّل برامج هذه الصفحة. هل فتحتموها من القرص؟ إذن تحتاج إلى خادم: شغّلوا { $command } في مجلد الموقع وافتحوا { $address }. ويمكن قراءة الشركات والحاجات والأدلة كما هي.

## أجزاء مشتركة بين الصفحات

part-empty = هذا الدليل فارغ حتى الآن. { $join }كونوا أول شركة فيه.{ $end }
part-situations = هل تشبهكم إحدى هذه الجمل؟
part-situations-all = كل الحالات
part-fair-order = بترتيب { $rule }عادل لا يُشترى{ $end }.
part-near = الأقرب، وما ينقص كلًّا منها
part-say-need = اذكروا ما تحتاجون إليه
part-beside = مقارنةً بنا، { $home }:
part-fee = العمولة: { $fee }.
part-facet = { $facet }:
part-comma = ،
share-button = مشاركة هذه الصفحة
share-code = رمز QR لهذه الصفحة
own-words-hint = ماذا، وأين، وكيف، وبكم
own-words-note = اكتبوا أو أمْلوا أو الصقوا رسالة. يبقى النص على هذا الجهاز، ولا يدخل الرابط إلا ما ترونه مختارًا.

## اختيار ما يُطلب

picker-title = المطلوب
picker-empty = لم يُختر شيء بعد. ابدؤوا بما يُراد إنجازه.
picker-key = الرقم بجانب كل كلمة: عدد الشركات التي تبقى لو كانت ضرورية.
picker-filter = البحث عن كلمة ضمن «{ $question }»
picker-filter-short = البحث عن كلمة
picker-several = مما حُدِّد:
picker-any = يكفي واحد
picker-all = كله معًا
picker-budget = ما الميزانية؟
picker-sum = المبلغ
picker-per = المدة
picker-per-project = للمشروع
picker-per-month = في الشهر
picker-per-year = في السنة
picker-must = ضروري
picker-prefer = مرغوب

## تضييق القائمة

narrow-title = تضييق هذه القائمة
narrow-more = { $count } أخرى
narrow-key-all = الأرقام: عدد الشركات التي تناسب عندئذ في كل شيء.
narrow-key-musts = الأرقام: عدد الشركات التي فيها عندئذ كل ما هو ضروري.
narrow-again = إظهار الكل من جديد

## الصفحة الأولى

home-headline = ليست الشركة المناسبة؟ هنا تجدون المناسبة.
home-own-words = ما الذي تحتاجون إليه، بكلماتكم؟
home-own-words-note = يُقرأ النص على هذا الجهاز ولا يُرسَل إلى أي مكان.
home-see = من يناسب؟
home-find = البحث عن شركة
home-find-text = اذكروا ما تحتاجون إليه، وانظروا من يناسب ولماذا.
home-refer = إحالة عميل
home-refer-text = لستم الشركة المناسبة له؟ أرسلوا إليه شركتين أو ثلاثًا مناسبة.
home-join = إضافة شركتكم
join-page-title = إضافة شركتكم
join-page-description = املؤوا نموذجًا، وعاينوا صفحتكم، ثم أرسلوها. بلا حساب لدينا وبلا رسوم.
home-join-text = يكفي نموذج واحد. بلا حساب، بلا رسوم، ولا مكان للبيع.

## البحث

find-title = البحث عن شركة
find-description = اذكروا ما تحتاجون إليه وانظروا أي الشركات تناسب، مع الأسباب.
find-lead = اذكروا ما هو مطلوب وما هو ضروري منه. تظهر الشركات فورًا، ولكل منها أسبابها.
find-own-words = بكلماتكم
find-all =
    { $count ->
        [one] أو اطّلعوا على { $firms }الشركة الوحيدة{ $end }.
        [two] أو اطّلعوا على { $firms }الشركتين{ $end }.
        [few] أو تصفّحوا { $firms }الشركات كلها، وهي { $count }{ $end }.
        [many] أو تصفّحوا { $firms }الشركات كلها، وهي { $count }{ $end }.
       *[other] أو تصفّحوا { $firms }الشركات كلها، وهي { $count }{ $end }.
    }
find-compare = جنبًا إلى جنب
find-compare-text = حيث تختلف الشركات يقول الصف ذلك.
find-compare-table = الجدول؛ يمكن تحريكه إلى الجانبين
find-compare-close = العودة إلى القائمة
find-compare-button = مقارنة
find-send = إرسال القائمة
find-no-script = بلا JavaScript: تقود كل كلمة أعلاه إلى صفحة بالشركات المناسبة.

## الإحالة

refer-title = إحالة عميل
refer-description = لمندوبي المبيعات: هل يناسبكم الطلب؟ إن لم يكن، فشركتان أو ثلاث أنسب في رابط واحد.
refer-lead = هل يناسبكم الطلب؟ إن لم يكن، فأرسلوا شركتين أو ثلاثًا أنسب، وقولوا لماذا.
refer-with = شركتكم
refer-other-firm = شركة أخرى
refer-forget = نسيانها على هذا الجهاز
refer-your-firm = اسم شركتكم
refer-not-listed = ليست في القائمة؟ { $join }أضيفوا شركتكم{ $end }، أو { $find }ابحثوا دونها{ $end }.
refer-own-words = ما هو مطلوب، بكلمات صاحب الطلب أو بكلماتكم
refer-what-to-do = ما العمل
refer-guide-keep = كيف توضّحون الأمر من البداية: المواعيد والمعلومات والأشخاص
refer-guide-talk = توضيح التوقعات: المواعيد والمعلومات والأشخاص
refer-guide-fit = هل يناسبنا هذا الطلب؟
refer-guide-saying = كيف تقولون إنكم لستم الشركة المناسبة
refer-guide-well = كيف تحيلون جيدًا
refer-guide-kindly = كيف تقولون ذلك بلطف
refer-guide-signs = علامات مبكرة، للمرة القادمة
refer-how = كيف يجري الأمر
refer-how-say = اذكروا الشركة التي تعملون لها وما هو مطلوب.
refer-how-see = انظروا أتحتفظون بالطلب أم تتحدثون عن التوقعات أم تحيلونه، ولأي أسباب.
refer-how-pick = اختاروا ثلاث شركات على الأكثر وأرسلوا رابطًا واحدًا. لا يغادر هذا الجهاز شيء عن الطلب حتى ترسلوه أنتم.
refer-new = جديد عليكم؟ اقرؤوا { $fit }هل يناسبنا؟{ $end } و{ $expect }توضيح التوقعات{ $end } و{ $saying }قول ذلك{ $end } و{ $well }الإحالة الجيدة{ $end }.
refer-hand-over = التسليم
refer-send = إرسال
refer-no-script = يحتاج هذا الفحص إلى JavaScript. ومن دونه تقود كل كلمة أعلاه إلى صفحة بالشركات المناسبة، وتقول { $firms }صفحة كل شركة{ $end } بمن توصي.

## التسليم

handoff-link = رابط القائمة المختارة
handoff-copy = نسخ
handoff-share = مشاركة
handoff-look = معاينتها
handoff-code = إظهار رمز
handoff-code-text = أديروا الهاتف: تفتح كاميرا الشخص الآخر القائمة ومعها ما يحتاج إليه. لا يُرسَل شيء.
handoff-about = ما ينبغي أن تقوله الرسائل أيضًا
handoff-about-text = يدخل في الرسائل لا في الرابط. لا يُحفظ منه شيء ولا يُرسَل حتى ترسلوه أنتم.
handoff-prospect = اسم صاحب الطلب
handoff-rep = اسمكم
handoff-ready = ما هو جاهز، سطر لكل شيء
handoff-note = كلمة منكم
handoff-before = قبل أن تسلّموا
handoff-before-text = لكم وحدكم؛ تختفي العلامات عند إغلاق الصفحة. { $guide }كيف تحيلون جيدًا{ $end }
handoff-deadlines = المواعيد
handoff-deadlines-date = أعرف الموعد وسببه.
handoff-deadlines-step = قيل من يتخذ الخطوة التالية ومتى.
handoff-information = المعلومات
handoff-information-agreed = ما أنقله متفق عليه، ولا أنقل غيره.
handoff-information-plans = ما يوجد من مخططات وصور وأرقام في طريقه.
handoff-people = الأشخاص
handoff-people-decides = تعرف الشركة من يقرر ومن تسأل.
handoff-people-call = في تقويمي موعد لمكالمة: هل نجح الأمر؟
handoff-consent = لا ترسلوا هذا إلا بعد الموافقة عليه وعلى كل ما ينقله.
handoff-subject = الموضوع
handoff-message = الرسالة
handoff-mail = فتح في البريد
handoff-again = صياغتها من جديد

## القائمة المختارة

shortlist-title = شركات قد تناسبكم أكثر
shortlist-description = قائمة قصيرة أُعدّت لكم، مع الأسباب. لا يُحفظ عنكم شيء.
shortlist-lead = تُجمع هذه القائمة على جهازكم أنتم، ليبقى عندكم ما تحتاجون إليه. لحظة من فضلكم.
shortlist-no-script = لا يشغّل متصفحكم البرامج هنا، ومن دونها لا يمكن جمع القائمة: ما تحتاجون إليه موجود في جزء الرابط الذي يلي «#»، وهو لا يُرسَل إلينا أبدًا. تذكر الرسالة التي جاءكم فيها الرابط أسماء الشركات، ولكل منها صفحة تُقرأ بلا برامج.
shortlist-instead = إن لم يظهر شيء: { $firms }كل الشركات{ $end } بالأسماء وطرق التواصل، أو { $needs }كل ما يُطلب{ $end } ومن يقدمه.
shortlist-how = كيف أُعدّت هذه القائمة
shortlist-how-reasons = { $made } تأتي الأسباب مما تقوله كل شركة عن نفسها، مقارنًا بما طلبتموه وفق { $rule }قاعدة منشورة واحدة{ $end } هي نفسها للجميع. لا مكان هنا يُشترى.
shortlist-how-private = جُمعت القائمة على جهازكم. لم يُرسَل ما تحتاجون إليه إلى أحد، ولم يُحفظ شيء.
shortlist-change = تغيير ما تحتاجون إليه
shortlist-print = طباعة، ورقة لكل شركة
shortlist-code = رمز QR لهذه القائمة
shortlist-ready = ما يحسن تجهيزه
shortlist-sorry = اطلبوا ممن أرسله أن يرسله من جديد، أو اذكروا هنا ما تحتاجون إليه وانظروا من يناسب. لا يستغرق ذلك إلا دقيقة، ولا يُحفظ شيء.
shortlist-all-firms = كل الشركات

## شركة

firm-call = اتصال
firm-write = مراسلة
firm-contact-page = صفحة التواصل
firm-website = الموقع
firm-save-contact = حفظ جهة الاتصال
firm-differs = بماذا تختلف عنا، { $home }
firm-budget = الميزانية
firm-best-for = الأنسب لـ
firm-not-for = لا تناسب
firm-about = عن الشركة
firm-ready = ما يحسن تجهيزه
firm-information = المعلومات
firm-people = الأشخاص
firm-deadlines = المواعيد
firm-proof = انظروا بأنفسكم
firm-recommended = من يوصي بها
firm-recommends = الشركات التي توصي بها { $firm }
firm-reach = كيف تتواصلون معها
firm-person = اسألوا عن
firm-phone = الهاتف
firm-email = البريد
firm-similar = شركات مشابهة
firm-confirmed = التأكيد
firm-confirmed-on = أكّدت الشركة هذا الملف في { $day }.
firm-confirmed-old = أكّدت الشركة هذا الملف في { $day }، أي قبل أكثر من سنة: اسألوا قبل أن تعتمدوا عليه.
firm-unconfirmed = لم تؤكّد الشركة هذا الملف بعد: اسألوا قبل أن تعتمدوا عليه.
firm-until-open = تقبل عملاء حتى
firm-until-waitlist = قائمة انتظار حتى
firm-until-closed = لا عملاء جدد حتى
firm-until = { $day }؛ وبعد ذلك لا يُذكر شيء.
firm-answered = استجاب خادم على هذا العنوان في { $day }؛ ولم يتحقق أحد من صحة ما فيه.
firm-edited = التعديل
firm-edited-on = آخر تعديل للنص كان في { $day }، أيًّا كان من أجراه؛ وهذا لا يؤكّد شيئًا.
firm-edit = تعديل هذا الملف
firm-edit-form = تعديله بالنموذج
firm-wrong = هناك خطأ

## بمن توصي شركة

quote-basis-for = { $basis }، في { $for }
quote-by = { $firm }، { $quote }.
quote-alone = { $quote }.
quote-fee = { $quote }، العمولة: { $fee }
recommends-title = الشركات التي توصي بها { $firm }
recommends-description = { $names }: توصي بها { $firm }، مع الأسباب.
recommends-moved = ما توصي به { $firm }
recommends-own-words = بكلماتها هي.
recommends-fees = حيث تُدفع عمولة يُذكر ذلك.
recommends-no-fees = لا تُدفع عمولة عن أيٍّ من هذه التوصيات.
recommends-pick = الاختيار منها لعميل واحد

## في موقع الشركة نفسها

embed-open = عرضها في موقعكم
embed-frame = داخل إطار
embed-frame-why = سطر واحد من HTML. يبقى محدَّثًا من تلقاء نفسه، ويأخذ العرض المتاح، ويتبع الوضع الفاتح والداكن، ولا يحتاج إلى أي برنامج نصي. ارتفاعه { $height } بكسل؛ وما زاد على ذلك يمكن تمريره، أو اكتبوا ارتفاعًا آخر.
embed-plain = بصيغة HTML بسيطة
embed-plain-why = تبدو كسائر موقعكم ولا تحمّل شيئًا من هنا. وهي تقول ما يصح اليوم: انسخوها من جديد بين حين وآخر.
embed-badge = شارة لموقعكم
embed-badge-html = الشارة بصيغة HTML
embed-badge-why = صورة مع رابط إلى هذه الصفحة، للوضع الفاتح والداكن. وهي تقول ما يصح اليوم: انسخوها من جديد بين حين وآخر.
embed-badge-says = بتوصية من { $names }
embed-copied = تم النسخ.
embed-uncopied = لا يسمح هذا المتصفح للصفحة بالنسخ. النص محدَّد الآن: انسخوه بـ Ctrl+C أو ⌘C.
embed-fair = بترتيب عادل لا يُشترى.
embed-from = من { $site }
embed-whole = المزيد عن كل شركة
embed-more = { $count ->
    [zero] لا شركات أخرى
    [one] شركة أخرى
    [two] شركتان أخريان
    [few] { $count } شركات أخرى
    [many] { $count } شركة أخرى
   *[other] { $count } شركة أخرى
}
embed-nobody = لا توصي { $firm } بأحد حاليًّا.
embed-ended = لم تعد هذه القائمة موجودة.

## كل الشركات

firms-title = كل الشركات
firms-title-page = كل الشركات، الصفحة { $page }
firms-description =
    { $count ->
        [zero] لا شركات بعد.
        [one] شركة واحدة: ما تفعله وكيف وأين.
        [two] شركتان: ما تفعله كل منهما وكيف وأين.
        [few] { $count } شركات: ما تفعله كل منها وكيف وأين.
        [many] { $count } شركة: ما تفعله كل منها وكيف وأين.
       *[other] { $count } شركة: ما تفعله كل منها وكيف وأين.
    }
firms-count =
    { $count ->
        [zero] لا شركات بعد.
        [one] شركة واحدة حتى الآن.
        [two] شركتان، مرتبتان بالاسم.
        [few] { $count } شركات، مرتبة بالاسم.
        [many] { $count } شركة، مرتبة بالاسم.
       *[other] { $count } شركة، مرتبة بالاسم.
    }
firms-kept-by = يقوم على هذا الدليل { $home }.
firms-find = هل تبحثون عن شيء بعينه؟ { $find }اذكروا ما تحتاجون إليه{ $end } وانظروا من يناسب.
firms-marks = يمثّل الخط فوق كل اسم كل ما تقوم به الشركات هنا، وتمثّل العلامات عليه ما تقوم به هذه الشركة.
firms-pages = صفحات الشركات

## حاجة، ومن يلبّيها

match-nobody-this = لا شركة تناسب هذا اليوم.
match-nobody-both = لا شركة تناسب الأمرين معًا اليوم.
match-nearest = هذه الشركات هي الأقرب.
match-description =
    { $count ->
        [zero] { $heading }: لا شركة تناسب.
        [one] { $heading }: شركة واحدة تناسب، مع الأسباب. { $names }.
        [two] { $heading }: شركتان تناسبان، ولكل منهما أسبابها. { $names }.
        [few] { $heading }: { $count } شركات تناسب، ولكل منها أسبابها. { $names }.
        [many] { $heading }: { $count } شركة تناسب، ولكل منها أسبابها. { $names }.
       *[other] { $heading }: { $count } شركة تناسب، ولكل منها أسبابها. { $names }.
    }
match-picture = { $fits }: { $names }
match-nobody-description = { $heading }: { $nobody }
match-nearest-heading = الأقرب إليه
match-more =
    { $count ->
        [one] وتناسب شركة أخرى. { $finder }اطّلعوا عليها في البحث{ $end }.
        [two] وتناسب شركتان أخريان. { $finder }اطّلعوا عليهما في البحث{ $end }.
        [few] وتناسب { $count } شركات أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
        [many] وتناسب { $count } شركة أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
       *[other] وتناسب { $count } شركة أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
    }
match-add = إضافة ما تحتاجون إليه أيضًا
match-near = قريب من هذا
match-one-of-two = واحد من الاثنين فقط
match-narrower = أضيق من «{ $term }»
match-broader = أوسع من «{ $term }»
match-close = قريب من «{ $term }»
match-and-by = ومعه بحسب { $facet }
answer-more =
    { $count ->
        [one] وهناك شركة أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
        [two] وهناك شركتان أخريان. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
        [few] وهناك { $count } شركات أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
        [many] وهناك { $count } شركة أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
       *[other] وهناك { $count } شركة أخرى. { $finder }اطّلعوا عليها كلها في البحث{ $end }.
    }
answer-asked = { $asked }.
answer-change = تغيير الحاجة أو إضافة أخرى
matches-title = كل ما يُطلب، ومن يقدمه
matches-description = كل ما تلبّيه شركات هذا الدليل، ولكل حاجة صفحتها.
matches-crumb = كل ما يُطلب
matches-lead = تذكر كل صفحة من هذه الصفحات الشركات التي تناسب حاجة واحدة وتقول لماذا.
matches-gaps-heading = لا أحد يقدم هذا هنا بعد
matches-gaps = ما زال ينقص: { $terms }. إن كنتم تقدمونه { $join }فأضيفوا شركتكم{ $end }.

## حالات

situations-title = حالات
situations-description = أسباب تتكرر تجعل شركةً ما غير مناسبة، ومن يناسب بدلًا منها.
situations-lead = إن لم تكن شركة ما مناسبة لكم فهناك غيرها. ابحثوا عن الجملة التي كنتم ستقولونها.
situations-none = لم يُكتب شيء بعد.
situations-budget = الميزانية
situations-other = أخرى

## من يوصي بمن

network-title = من يوصي بمن
network-description = أي شركة تزكّي أيًّا، وعلى أي أساس، وما لا يقدمه أحد بعد.
network-lead =
    { $recommendations ->
        [zero] لا توصيات بعد
        [one] توصية واحدة
        [two] توصيتان
        [few] { $recommendations } توصيات
        [many] { $recommendations } توصية
       *[other] { $recommendations } توصية
    }{ $givers ->
        [zero] .
        [one] {" "}من شركة واحدة.
        [two] {" "}من شركتين.
        [few] {" "}من { $givers } شركات.
        [many] {" "}من { $givers } شركة.
       *[other] {" "}من { $givers } شركة.
    } تأتي كل توصية من شركة تذكر اسمها وأساس توصيتها والعمولة إن وُجدت؛ ولا يستطيع أحد أن يوصي بنفسه.
network-gaps = أين النقص
network-unmet = لا شركة بعد: { $terms }.
network-thin = شركة واحدة فقط: { $terms }.
network-unvouched =
    { $count ->
        [zero] لا شركة بلا توصية:
        [one] شركة واحدة لم يوصِ بها أحد بعد:
        [two] شركتان لم يوصِ بهما أحد بعد:
        [few] { $count } شركات لم يوصِ بها أحد بعد:
        [many] { $count } شركة لم يوصِ بها أحد بعد:
       *[other] { $count } شركة لم يوصِ بها أحد بعد:
    }
network-unvouched-some = { $shown } من أصل { $count } من الشركات التي لم يوصِ بها أحد بعد:

## كيف تُرتَّب الشركات

rule-title = كيف تُرتَّب الشركات
rule-description = قاعدة منشورة واحدة تقرر أي الشركات تظهر وبأي ترتيب. لا مكان يُشترى.
rule-lead = قاعدة واحدة تقرر أي الشركات تظهر لكم وبأي ترتيب. ها هي، وهي نفسها للجميع، ولا يُشترى فيها مكان. هذه نسختها الثانية.
rule-compared = ما الذي يُقارَن
rule-compared-text = تذكرون ما تحتاجون إليه. وفي كل شيء تطلبونه فإن الشركة
rule-fits = { $strong }تناسب{ $end }: تقول إنها تقدم هذا بعينه.
rule-fits-covers = في «{ $facet }» من يخدم منطقة أوسع يخدم كل ما فيها.
rule-close = { $strong }تقترب{ $end }: تقدم شيئًا أوسع أو أضيق أو قريبًا منه.
rule-not-stated = { $strong }لم تذكره{ $end }: وهذا ليس رفضًا. اسألوها.
rule-differs = { $strong }تعمل بطريقة أخرى{ $end }: تقول ما تقدمه، وليس هذا منه.
rule-counts = المناسب يُحسب كاملًا، والقريب نصفًا، وغير المذكور ربعًا، والمختلف لا يُحسب.
rule-any = هذا أو ذاك
rule-any-text = حيث يكفي واحد من عدة أشياء، كأحد مكانين، تُطلب كأنها شيء واحد. ويُحسب للشركة أفضلها: فإن ناسبت واحدًا منها ناسبت.
rule-must = الضروري والمرغوب
rule-must-text = إن قلتم إن شيئًا ما { $em }ضروري{ $end }، فالشركة التي تقترب منه فحسب أو تعمل بطريقة أخرى ليست من المناسبة. والشركة التي لم تذكره تبقى، مع تنبيه إلى سؤالها. أما { $em }المرغوب{ $end } فلا يفعل إلا رفع الشركات أو خفضها.
rule-groups = في مجموعات
rule-groups-text = في القوائم تقف الشركات تحت عناوين تصدق على كل منها: { $headings }. وتحت كل عنوان تتبع ترتيب هذه القاعدة.
rule-group = «{ $heading }»
rule-weights = كم يزن كل شيء
rule-weights-set = حدّد القائم على هذا الدليل الأوزان:
rule-weight = { $facet } { $weight }
rule-weights-are = { $weights }، والميزانية { $budget }، وتوصية الشركة التي أحالتكم { $recommendation }. إن طلبتم عدة أشياء من نوع واحد تقاسمت وزنه؛ وما يُطلب كشيء واحد يُحسب واحدًا.
rule-budgets = الميزانيات
rule-budgets-text = تناسب الميزانية إن وقعت في النطاق الذي تذكره الشركة. وما زاد أو نقص عنه حتى الربع قريب. ولا يُقارَن مبلغ لمشروع كامل بمبلغ شهري، ولا عملة بأخرى: فذلك كغير المذكور. والسنة اثنا عشر شهرًا.
rule-left-out = من لا يظهر
rule-left-out-text = الشركات التي غادرت، والتي لا تقبل عملًا جديدًا، والشركة التي أحالتكم، والتي تعمل بطريقة أخرى في كل ما تطلبون. أما الشركة ذات قائمة الانتظار فتبقى وتذكر ذلك.
rule-referred = حين يحيلكم أحد
rule-referred-text = تُقاس الشركة التي تحيلكم بالقاعدة نفسها. ولا تُسمّى أفضل إلا الشركات التي تناسبكم أكثر منها. فإن ناسبت كل ما تطلبون فالنصيحة أن تبقوا معها. وإن لم يكن هناك أفضل فعليها أن تتحدث معكم عن التوقعات؛ إلا إذا كان ينقصها ما هو ضروري، أو كانت تعمل بطريقة أخرى في كل ما تطلبون: عندها تقول القاعدة صراحة إنها لا تعرف أحدًا.
rule-ties = التعادل
rule-ties-text = إذا تعادلت شركتان حسم الأمر عدد يُحسب من حاجتكم ومن معرّف الشركة (SHA-256). وهو لا يفضّل اسمًا ولا حرفًا، ويبقى هو نفسه كلما فتحتم رابطكم، ولا يستطيع أحد أن يدفع لأجله.
rule-changed = ما الذي تغيّر
rule-changed-text = النسخة الثانية تستبعد من يعمل بطريقة أخرى في كل ما يُطلب، وتعرف «هذا أو ذاك». وروابط النسخة الأولى تعمل كما كانت، والشركات المتعادلة تحتفظ بترتيبها.
rule-example = مثال محسوب، بشركات اليوم
rule-example-asks = أحدهم يطلب: { $asked }.
rule-example-asks-home = أحدهم يسأل { $home }: { $asked }.
rule-example-itself = { $home } نفسها:
rule-example-first = يأتي أولًا:
rule-example-refer = القاعدة تقول: الإحالة. يأتي أولًا:
rule-example-recommended = توصي بها { $home } لهذا
rule-example-try = جرّبوا بأنفسكم
rule-sentences = { $sentences }كل جملة يمكن أن تقولها القاعدة{ $end }، للقائمين على الدليل.
sentences-title = كل الجمل
sentences-description = كل ما يمكن أن تقوله القاعدة بكلمات هذا الدليل، ليُقرأ مرة واحدة.
sentences-lead = كل ما يمكن أن تقوله القاعدة بكلمات هذا الدليل. يقرؤه القائم عليه مرة واحدة بعد تغيير تسمية أو فعل.
sentences-asked = (المطلوب: { $asked })

## حيث كانت صفحة، أو لم تكن

moved-title = انتقلت الصفحة: { $page }
moved-description = لهذه الصفحة عنوان جديد.
moved-heading = انتقلت هذه الصفحة
moved-now = هي الآن هنا: { $page }.
tombstone-title = غادرت { $firm } الدليل
tombstone-description = لم تعد هذه الشركة تقبل عملًا عبر هذا الدليل. وهنا إلى أين تتجهون.
tombstone-goes-on = يتواصل عملها لدى { $firm }.
tombstone-ended = لم تعد تقبل عملًا عبر هذا الدليل. وهذه الشركات تقدم ما يقاربه.
tombstone-others = غيرها ممن يقدم ما يقاربه
tombstone-close = من يقدم ما يقاربه
withdrawn-title = أُزيلت هذه الصفحة
withdrawn-description = وهنا إلى أين تتجهون.
withdrawn-word = لم يعد هذا الدليل يسأل عن ذلك. اذكروا بكلماتكم ما تحتاجون إليه، أو تصفّحوا كل ما فيه.
withdrawn-page = ما كان هنا لم يعد يُحدَّث. اذكروا بكلماتكم ما تحتاجون إليه، أو تصفّحوا كل ما فيه.
notfound-title = لا صفحة هنا
notfound-description = لا توجد صفحة على هذا العنوان.
notfound-heading = لا توجد صفحة هنا
notfound-need = كانت هذه الصفحة تذكر الشركات التي تلبّي حاجة ما، ولا توجد منها شركة الآن. { $find }انظروا من هو الأقرب{ $end }.
notfound-card = تُنشأ بطاقة الاتصال الآن على صفحة الشركة نفسها، من «حفظ جهة الاتصال»: { $firm }صفحة الشركة{ $end }.
notfound-left = غادرت هذه الشركة الدليل. { $firm }وتقول صفحتها إلى أين تتجهون{ $end }.
notfound-record = بيانات الشركة موجودة الآن مع بيانات غيرها في { $piece }؛ وفي { $all } بياناتها كلها. وللقراءة { $firm }صفحة الشركة{ $end }.
notfound-lead = ربما قُطع العنوان في طريقه إليكم. روابط هذا الدليل لا تنكسر: كل ما نُشر ما زال على عنوانه القديم.
notfound-start = البداية

pictures-of-work = صور من عملها
pictures-dialog = صور: { $firm }
pictures-count = { $number } من { $all }
pictures-close = إغلاق
pictures-back = الصورة السابقة
pictures-on = الصورة التالية

## الخلاصة، وما يُقال للبرامج

feed-subtitle = شركات جديدة وأخرى عُدّلت أو غادرت
feed-new = جديدة
feed-changed = عُدّلت
feed-retired = غادرت
feed-successor = غادرت { $firm } الدليل، وتواصل { $successor } عملها.
feed-left = غادرت { $firm } الدليل.
machines-data = البيانات
machines-json = كل الشركات بحقول ملفاتها
machines-openapi = كل الملفات المخصّصة للبرامج موصوفةً (OpenAPI 3.1)
machines-csv = كل الشركات في جدول
machines-pages = الصفحات
machines-partners = بالاسم، مع طريقة الوصول إلى كل منها
machines-matches = كل حاجة مع الشركات التي تلبّيها
machines-rule = واحدة للجميع، ولا يُشترى فيها مكان
machines-how = يوجّه هذا الدليل من لا تناسبه شركة ما إلى شركات أنسب له. ما تقوله الشركات واحد في البيانات وفي الصفحات، وسكوت شركة عن أمر ليس رفضًا له. اذكر بكلمات الشركة نفسها لماذا تناسب، ولا تعطِ درجات.

written-only = هذه الصفحة متاحة باللغة { LANGUAGE($language) } فقط.
