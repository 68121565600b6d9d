## الصفحة

join-heading = أضيفوا شركتكم أو صحّحوا ملف تعريفها
join-lead = املؤوا النموذج، واقرؤوا صفحتكم كما سيقرؤها غيركم، ثم أرسلوا الملف. يستغرق ذلك نحو عشر دقائق، بلا حساب وبلا رسوم.
join-plain = يحتاج النموذج إلى JavaScript، وهو لا يعمل هنا. يمكنكم كتابة الملف بأيديكم: انسخوا ملف تعريف من { $folder }، وغيّروه بحسب الحقول أدناه، واقترحوه بطلب سحب (pull request).
join-plain-how = كيف، خطوة خطوة
join-plain-schema = المحرّرات التي تعرف { $schema } تُكمل وتفحص وأنتم تكتبون.
join-the-schema = المخطط
join-keep = إبقاء ما هنا
join-take = أخذ الأخرى
join-discard = حذف المسودة
join-drafts = مسودات أخرى على هذا الجهاز:
join-open = فتح ملف تعريف موجود
join-open-firm = شركة من هذا الدليل، باسمها
join-open-listed = فتح
join-open-file = ملف من حاسوبكم (أو أفلتوه في أي مكان من هذه الصفحة)
join-open-text = أو ألصقوا نص الملف
join-open-pasted = قراءة
join-optional = اختياري
join-slug = الاسم القصير للملف
join-slug-help = الملف هو { $file }. الاسم القصير جزء من عنوان صفحتكم ويبقى دائمًا: حروف صغيرة وأرقام وشرطات مفردة.
join-strangers = ما لا يعرفه هذا النموذج
join-strangers-help = جاء مع الملف ويبقى فيه كما هو حتى تزيلوه.
join-today = هل كل هذا صحيح اليوم؟
join-today-help = اقرؤوه مرة أخرى من أوله. تقول صفحتكم في أي يوم أكّدتموها، والناس يثقون بذلك اليوم.
join-confirm = نعم، كله صحيح اليوم
join-send = الإرسال
join-before = قبل الإرسال:
join-remarks = يمكن إرساله هكذا. ومن يراجعه سينظر في هذا:
join-send-github = الإرسال عبر GitHub
join-copy = نسخ الملف
join-download = تنزيل الملف
join-alone = هذه الصفحة تحكم على ملفكم وحده. أما الباقي فيُفحص بعد الإرسال: هل الشركات التي تذكرونها موجودة، وهل اسم أو عنوان أو موقع يخصّ شركة أخرى أو يشبهها، وهل ميزانيتكم بعيدة عن سائر الميزانيات.
join-github = ما يحدث على GitHub
join-github-new = يطلب منكم GitHub تسجيل الدخول، ويعرض نسخ الدليل لتعديلكم: وافقوا. اضغطوا “Commit changes” ثم “Create pull request”. تجري هناك الفحوص نفسها، ويقرؤه إنسان، خلال أيام في العادة.
join-github-edit = لا يمكن تسليم GitHub النص الجديد لملف موجود، لذلك ينسخه الزر. حدّدوا كل شيء في محرّر GitHub وألصقوا، ثم اضغطوا “Commit changes” و“Create pull request”. تجري هناك الفحوص نفسها، ويقرؤه إنسان.
join-elsewhere = من دون GitHub
join-elsewhere-mail = نزّلوا الملف وضعوه في المجلد { $folder } من نسخة من مستودع هذا الدليل. واقترحوا التعديل بالطريقة المتّبعة عند مستضيفكم: في GitLab وCodeberg محرّر في المتصفّح لا يحتاج إلى git. أو أرسلوا الملف بالبريد إلى { $mail }، حيث يُرعى هذا الدليل؛ يمكن إدخاله كما هو.
join-elsewhere-host = نزّلوا الملف وضعوه في المجلد { $folder } من نسخة من مستودع هذا الدليل. واقترحوا التعديل بالطريقة المتّبعة عند مستضيفكم: في GitLab وCodeberg محرّر في المتصفّح لا يحتاج إلى git. أو أرسلوا الملف بالبريد إلى من يرعى هذا الدليل؛ يمكن إدخاله كما هو.
join-side = صفحتكم والملف
join-side-page = صفحتكم كما سيقرؤها غيركم
join-side-file = الملف { $file }
join-side-text = نص الملف

## حقل

form-needed = (مطلوب)
form-optional = (اختياري)
form-at-most = { NUMBER($most, useGrouping: "true") } حرفًا على الأكثر.
form-example = مثلًا: { $example }
form-not-stated = غير مذكور
form-find-term = البحث عن مصطلح
form-choose = اختيار
form-item = { $field }، { $number }
form-remove-item = إزالة{ $item }
form-add-one = إضافة واحد{ $to }
form-add-line = إضافة سطر{ $to }
form-add-to = إلى { $field }
form-up-to = { $most } على الأكثر.
form-up-to-each = { $most } على الأكثر، وفي كل منها { $characters } حرفًا على الأكثر.

## المجموعات

group-name = الشركة
group-contact = كيف يصل الناس إليكم
group-budget = كلفة عملكم
group-availability = هل تقبلون عملًا جديدًا
group-best_for = لمن أنتم، ولمن لستم
group-description = بكلماتكم
group-expects = ما يجهّزه العميل الجديد
group-proof = أعمال للاطلاع
group-recommends = شركات توصون بها
group-confirmed = عن ملف التعريف هذا

## الصفحة أثناء كتابتها

preview-name = اسم الشركة
preview-summary = ماذا تعملون، ولمن، وأين.
preview-best-for = الأنسب لـ
preview-not-for = لا تناسب
preview-expects = ما ينبغي تجهيزه
preview-proof = انظروا بأنفسكم
preview-recommends = في صفحة خاصة: الشركات التي توصي بها
preview-contact = التواصل
preview-budget = الميزانية
preview-for = في { $terms }
preview-fee = العمولة: { $fee }.
preview-ask-for = اسألوا عن
preview-phone = الهاتف
preview-email = البريد
preview-contact-page = صفحة التواصل
preview-website = الموقع
preview-confirmed = مؤكَّد
preview-confirmed-on = أكّدت الشركة ملف التعريف هذا في { $day }.
preview-unconfirmed = لم تؤكّد الشركة ملف التعريف هذا بعد: اسألوا قبل أن تعتمدوا عليه.
preview-until = { $day }؛ وبعده يُعدّ غير مذكور.

## ما تقوله الصفحة أثناء العمل

form-comma = {"، "}
form-sentence = { $message }: { $hint }
form-counted = { $count } من { $most } حرفًا على الأكثر
form-today = اليوم
form-mend = اكتبوا { $text }
form-mend-asked = نعم، اكتبوا { $text }
form-listed = { $field }: { $said }
form-valid = ملف التعريف سليم.
form-missing =
    { $count ->
        [one] ينقص حقل واحد
        [two] ينقص حقلان
        [few] تنقص { $count } حقول
       *[other] ينقص { $count } حقلًا
    }
form-wrong =
    { $count ->
        [one] أمر واحد يحتاج إلى تصحيح
        [two] أمران يحتاجان إلى تصحيح
        [few] { $count } أمور تحتاج إلى تصحيح
       *[other] { $count } أمرًا يحتاج إلى تصحيح
    }
form-what-is-left = ماذا بقي؟
form-short-name = الاسم القصير
form-thanks = شكرًا: ستقول صفحتكم إنكم أكّدتموها اليوم.
form-draft-kept = حُفظت مسودة على هذا الجهاز، في هذا المتصفّح وحده.
form-draft-full = لم يبقَ على هذا الجهاز مكان لمسودة: ما كتبتموه يضيع عند إغلاق الصفحة. نزّلوا الملف لتحتفظوا به.
form-draft-forbidden = هذا المتصفّح لا يحفظ المسودات: ما كتبتموه يضيع عند إغلاق الصفحة.
form-draft-elsewhere = على هذا الجهاز مسودة أخرى لهذه الشركة، من تبويب آخر أو من قبل. وحتى تختاروا، لا يُحفظ ما تكتبونه هنا.
form-draft-damaged = كانت على هذا الجهاز مسودة، ولم تعد تُقرأ.
form-draft-gone = حُذفت المسودة.
form-draft-back = عادت مسودتكم من { $day }.
form-draft-published = فتح ملف التعريف المنشور بدلًا منها
form-draft-of = { $name }، من { $day }
form-new-firm = شركة جديدة
form-unkept = ما كتبتموه غير محفوظ في أي مكان، وسيضيع.
form-lose-it = المتابعة وتركه يضيع
form-no-firms = تعذّر تحميل قائمة الشركات، فلا تُراجَع الأسماء القصيرة. وكل ما عداها يعمل.
form-copied = نُسخ.
form-uncopied = لا يسمح هذا المتصفّح للصفحة بالنسخ. افتحوا «الملف» وانسخوه بأيديكم، أو نزّلوه.
form-saved = حُفظ باسم { $file }.
form-not-yet = لا يمكن الإرسال بعد: القائمة أعلاه تقول ماذا بقي.
form-github-filled = يفتح GitHub في تبويب جديد وفيه الملف جاهزًا.
form-github-long = الملف أطول من أن يُسلَّم في عنوان، لذلك نُسخ: ألصقوه في محرّر GitHub.
form-github-edit = نُسخ: ألصقوه فوق النص القديم في محرّر GitHub.
form-line = السطر { $line }: { $said }
form-more = و{ $count } غيرها.
form-nothing-wrong = لا خطأ فيه.
form-remove-key = إزالة { $key }
form-no-term = لا شيء هنا اسمه «{ $text }». أفرغوا المربّع لتروا كل شيء.
form-strange-term = { $term } (ليس مصطلحًا؛ ألغوا اختياره)
form-chosen = المختار: { $terms }
form-none-chosen = لم تختاروا شيئًا بعد.
form-only-for = فقط في: { $terms }

## فتح ملف

open-no-short-name = هذا ليس الاسم القصير لشركة.
open-not-here = ملف { $slug } ليس هنا. افتحوا الملف نفسه.
open-several = عدة شركات بهذا الاسم: { $firms }. اكتبوا المزيد من الاسم.
open-nobody = لا شركة هنا اسمها «{ $text }».
open-no-name = اكتبوا اسم شركة أولًا.
open-no-firm = لا شركة اسمها القصير { $slug }.
open-left = غادرت { $firm } الدليل؛ وفي ملفها أكثر مما في الموقع. افتحوا الملف نفسه.
open-too-long = هذا أطول من { $most } كيبيبايت، ولا ملف تعريف بهذا الطول.
open-too-large = هذا الملف أكبر من { $most } كيبيبايت، ولا ملف تعريف بهذا الحجم.
open-offline = تعذّر تحميل ما يقرأ الملفات. هل أنتم غير متصلين؟ حاولوا مجددًا حين يعود الاتصال.
open-unreadable = تعذّرت القراءة. { $said }
open-opened-firm = فُتح ملف { $firm }.
open-opened = فُتح الملف.
open-not-utf8 = هذا الملف ليس نصًا بترميز UTF-8. احفظوه بترميز UTF-8.

## الصور

join-pictures-pick = اختيار صور من هذا الجهاز
join-pictures-stay = تبقى على هذا الجهاز: ترونها في صفحتكم، وتُكتب أسماؤها في الحقول أعلاه. لا يُرفع شيء.
join-pictures-where = ثم ضعوا الملفات في { $folder } بالأسماء نفسها أعلاه.
join-pictures-drop = في GitHub أفلتوا مجلدًا كاملًا اسمه { $folder } يحتوي عليها.
join-pictures-upload = رفعها إلى GitHub
group-pictures = صور من عملكم
form-pictures-kind = { $file } ليست صورة تعرضها المتصفّحات: شاركوها أو صدّروها بصيغة JPEG.
form-pictures-large = { $file } أكبر من { $most } ميغابايت: صغّروها.
form-pictures-many = تُركت { $file }: تعرض الصفحة { $most } صور على الأكثر.
form-pictures-unread = تتعذّر قراءة { $file }: احفظوها من جديد بصيغة JPEG.
form-pictures-small = في { $file } { $width } × { $height } بكسل: يحتاج الضلع الأطول إلى { $long } على الأقل، والأقصر إلى { $short }.
form-pictures-rename = اسم { $file } هنا { $name }: ارفعوها بهذا الاسم.
form-pictures-copy = حفظ نسخة باسم { $name }
form-ticked = اخترنا لكم: { $terms }. والباقي عليكم.
form-begun = بدأتم ملفًا هنا من قبل.
form-tick = اختاروا فيه: { $terms }
