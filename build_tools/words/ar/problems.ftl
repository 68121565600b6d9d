## ملفات لا تُقرأ، وأسماؤها

problem-symbolic-link = هذا رابط رمزي، والروابط لا تُتبَع
    .hint = ضعوا الملف نفسه هنا
problem-symbolic-link_folder = هذا رابط رمزي، والروابط لا تُتبَع
    .hint = ضعوا المجلد نفسه هنا
problem-hard-link = لهذا الملف اسم ثانٍ في مكان آخر (رابط صلب)
    .hint = ضعوا نسخة هنا
problem-not-a-file = هذا أنبوب أو مقبس أو جهاز، لا ملف
    .hint = احذفوه
problem-not-a-file_folder = هذا مجلد، والمطلوب ملف
    .hint = انقلوه إلى مكان آخر
problem-not-a-file_among = في partners/ مجلد، ولا مكان هناك إلا لملفات التعريف
    .hint = انقلوه إلى مكان آخر
problem-unreadable-file = تتعذّر قراءة الملف: { $reason }
    .hint = أصلحوا أذوناته
problem-unreadable-file_changed = تغيّر الملف أثناء قراءته
    .hint = أعيدوا التشغيل
problem-unreadable-file_vanished = اختفى الملف أثناء قراءته
    .hint = أعيدوا التشغيل
problem-unreadable-file_gone = اختفى الملف أثناء قراءته
problem-unreadable-file_closed = لا يحقّ لأحد قراءة هذا الملف (الوضع 000)
    .hint = أصلحوا أذوناته: chmod 644
problem-file-too-large = الملف أكبر من { NUMBER($most, useGrouping: "true") } كيبيبايت
    .hint = صغّروه
problem-lfs-pointer = هذا مؤشّر من Git LFS، لا الملف نفسه
    .hint = أودعوا الملف من دون LFS
problem-file-name-clash = الاسم في بعض الأنظمة هو نفسه { $other }
    .hint = غيّروا اسم أحدهما
problem-file-name = لا يُسمّى ملف تعريف هكذا: حروف صغيرة a–z وأرقام وشرطات مفردة، ثم .yml
    .hint = اسم مثل { $good }
problem-bad-picture = لا تُقرأ هذه الصورة إلى آخرها
    .hint = احفظوها من جديد بصيغة JPEG أو PNG أو WebP أو AVIF
problem-bad-picture_second =
    هذه صورة، وهي أيضًا { $second ->
        [zip] أرشيف (ZIP)
        [rar] أرشيف (RAR)
        [sevenz] أرشيف (7z)
        [gzip] أرشيف (gzip)
        [program] برنامج
        [pdf] مستند (PDF)
        [script] نص برمجي
       *[page] صفحة أو نص برمجي
    }
    .hint = احفظوها من جديد بصيغة JPEG أو PNG أو WebP أو AVIF
problem-bad-picture_huge = في الصورة من البكسلات أكثر مما تصنعه أي كاميرا، والحدّ الأقصى { $most } مليونًا
    .hint = صغّروها: يكفي عرض 2400 بكسل
problem-bad-picture_small = في الصورة { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } بكسل، وهذا أقل من أن تُعرض كبيرة
    .hint = يحتاج الضلع الأطول إلى { $long } على الأقل، والأقصر إلى { $short }؛ أرسلوها كما خرجت من الكاميرا
problem-bad-picture_kind = يقول الاسم { $named }، والملف { $kind }
    .hint = غيّروا الاسم
problem-bad-picture_size = في الصورة { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } بكسل، والحدّ الأقصى { $most } مليونًا
    .hint = صغّروها: يكفي عرض 2400 بكسل
problem-bad-picture_moves = الصورة متحركة، وعدد إطاراتها { $frames }
    .hint = احفظوا أحدها صورة ثابتة
problem-unnamed-picture = لا يذكر أي ملف تعريف هذه الصورة، فلن يراها أحد
    .hint = اذكروها تحت `pictures` في { $file }، أو احذفوها
problem-missing-picture = { $it } غير موجود في { $folder }
    .hint = ضعوا الصورة في { $folder } بهذا الاسم نفسه
problem-missing-picture_near = { $it } غير موجود في { $folder }
problem-picture-folder = صور كل شركة في مجلد خاص بها
    .hint = ضعوها في { $folder }/ ثم الاسم القصير للشركة
problem-picture-folder_firm = لا شركة باسم { $it }
    .hint = سمّوه بالاسم القصير للشركة، أو احذفوه
problem-picture-folder_renamed = لا شركة باسم { $it }
    .hint = غيّروا الاسم إلى { $today }
problem-picture-name_svg = لا تُعرض إلا صور JPEG أو PNG أو WebP أو AVIF
    .hint = قد يحمل SVG نصوصًا برمجية: صدّروه بصيغة PNG
problem-picture-name_gif = لا تُعرض إلا صور JPEG أو PNG أو WebP أو AVIF
    .hint = احفظوها بصيغة PNG
problem-picture-name_heic = لا تُعرض إلا صور JPEG أو PNG أو WebP أو AVIF
    .hint = شاركوها أو صدّروها بصيغة JPEG
problem-picture-name_tiff = لا تُعرض إلا صور JPEG أو PNG أو WebP أو AVIF
    .hint = احفظوها بصيغة JPEG

## بين الشركات

problem-alias-taken_own = { $it } هو اسم هذه الشركة اليوم
    .hint = احذفوه
problem-alias-taken_today = { $it } اسم شركة أخرى
    .hint = لا يُستعمل اسم مرتين؛ غيّروا اسم ملف تلك الشركة
problem-alias-taken_former = { $it } اسم سابق لـ{ $other }
    .hint = احذفوه من إحداهما
problem-reserved-name_alias = { $it } محجوز للموقع نفسه
    .hint = احذفوه
problem-unknown-partner = لا شركة باسم { $it }
    .hint = اسم ملف في partners/ من دون .yml
problem-unknown-partner_near = لا شركة باسم { $it }
problem-unknown-partner_called = { $it } ليس الاسم القصير لشركة
    .hint = اكتبوا '{ $slug }'، اسم ملفها من دون .yml
problem-recommends-itself = لا توصي شركة بنفسها
    .hint = اذكروا شركة أخرى أو احذفوا البند
problem-said-twice_firm = أُوصي بـ{ $it } مرتين
    .hint = اجمعوا السببين في بند واحد
problem-recommends-retired = غادرت { $it } الدليل
    .hint = احذفوا البند
problem-recommends-retired_heir = غادرت { $it } الدليل
    .hint = لعلّها '{ $heir }' التي خلفتها؟
problem-bad-successor = لا تخلف شركة نفسها
    .hint = اذكروا شركة أخرى أو احذفوا السطر
problem-successor-retired = غادرت { $it } الدليل أيضًا
    .hint = اذكروا الشركة التي حلّت محلها
problem-bad-home = غادرت شركتكم { $it } الدليل
    .hint = اذكروا غيرها في `home`، أو لا شيء
problem-lookalike-name = { $it } يشبه { $other } في { $slug }
    .hint = أضيفوا ما يميّز بينهما، كالمكان
problem-shared-website = لدى { $slug } الموقع نفسه
    .hint = تأكّدوا أنهما شركتان
problem-odd-budget_low =
    { $sum } عن { $per ->
        [month] شهر
        [year] سنة
       *[project] مشروع
    }: سائر الشركات تبدأ من { $next } أو أكثر
    .hint =
        تأكّدوا أنه لا ينقصه رقم ولا يزيد، وأنه عن { $per ->
            [month] شهر
            [year] سنة
           *[project] مشروع
        }
problem-odd-budget_high =
    { $sum } عن { $per ->
        [month] شهر
        [year] سنة
       *[project] مشروع
    }: سائر الشركات تبدأ من { $next } أو أقل
    .hint =
        تأكّدوا أنه لا ينقصه رقم ولا يزيد، وأنه عن { $per ->
            [month] شهر
            [year] سنة
           *[project] مشروع
        }

## لمن يراجع

problem-page-template = مع { $it } يعامل القالب هذه الصفحة معاملة أخرى
    .hint = تأكّدوا أن ذلك مسموح لها
problem-page-html = في هذه الصفحة HTML، وهو قد يُظهر أي شيء ويقود إلى أي مكان
    .hint = اكتبوها بصيغة Markdown، أو تأكّدوا مما يفعل
problem-placeholder = هذا ما زال ينتظركم
    .hint = اكتبوا ما يخصّكم مكانه
problem-placeholder_what = هذا ما زال ينتظركم
    .hint = { $what }؛ ثم احذفوا العلامة
problem-placeholder_invented = { $it } من العرض التجريبي أو من مثال
    .hint = اكتبوا ما يخصّكم مكانه، أو احذفوا ملف الشركة المختلقة

## المفردات

problem-primary-facet = لا وجه رئيسيًا
    .hint = اكتبوا `primary: true` في أحد الأوجه
problem-primary-facet_second = { $it } هو الوجه الرئيسي
    .hint = اكتبوا `primary: true` في وجه واحد فقط
problem-alias-taken_facet = { $it } يدلّ على شيء آخر
    .hint = احذفوه هنا
problem-reserved-name_facet = { $it } محجوز لشيء آخر
    .hint = اختاروا معرّفًا آخر لهذا الوجه
problem-reserved-name_term = { $it } محجوز للمتصفّحات
    .hint = اختاروا معرّفًا آخر
problem-bad-relation = لا يرتبط { $it } بنفسه
    .hint = احذفوه
problem-bad-relation_above = { $it } أوسع أو أضيق أصلًا، وهذا أبلغ
    .hint = احذفوه من related
problem-bad-relation_elsewhere = { $it } من مصطلحات { $facet }، والعلاقات لا تتعدّى الوجه الواحد
    .hint = اذكروا مصطلحًا من الوجه نفسه
problem-broader-circle = يقع { $it } في النهاية فوق نفسه
    .hint = تتبّعوا `broader` صعودًا واقطعوا الدائرة
problem-unknown-term_former = { $it } معرّف قديم لـ{ $term }
    .hint = اكتبوا { $today }
problem-unknown-term_near = { $it } ليس من مصطلحات { $facet }
problem-unknown-term_undefined = { $it } ليس من مصطلحات { $facet }
    .hint = عرّفوه أولًا
problem-alias-taken_term = { $it } هو اليوم معرّف مصطلح
    .hint = لا يُستعمل معرّف مرتين؛ احذفوا الاسم البديل
problem-alias-taken_alias = { $it } اسم بديل لـ{ $other }
    .hint = احذفوا أحدهما
problem-doubled-word = { $it } اسم أو مرادف لـ{ $other }
    .hint = تقود الكلمة إلى مصطلح واحد؛ احذفوها هنا

## الصفحات والرسائل والحاجات

problem-page-file = لا يُنشر من directory/pages إلا صفحات Markdown (.md) وصور (.jpg، .png، .webp، .avif)
    .hint = أوراق الأنماط والشعارات والقوالب مكانها directory/theme/، حيث يراجعها المطوّرون
problem-page-address_owned = يصنع الموقع /{ $address } بنفسه، فلا مكان هناك لملف منكم
    .hint = أعطوا الملف اسمًا آخر أو ضعوه في مجلد آخر، مثل guides/
problem-page-address_twice = لـ{ $other } العنوان نفسه
    .hint = غيّروا اسم أحدهما
problem-page-address = هذا ليس عنوان صفحة
    .hint = مثل guides/old، من دون ما بعد #
problem-alias-taken_owned = يصنع الموقع /{ $address } بنفسه، فلا يمكن أن تكون هناك صفحة من قبل
    .hint = احذفوه من `aliases`
problem-alias-taken_page = /{ $address } هو عنوان { $other }
    .hint = احذفوه من `aliases`
problem-wrong-type_aliases = المطلوب هنا قائمة عناوين
    .hint = مثل `aliases: [guides/old]`
problem-wrong-type_need = المطلوب هنا must وprefer وbudget
    .hint = مثل `must: {"{"}region: [north]{"}"}`
problem-wrong-type_facets = المطلوب هنا أوجه
    .hint = مثل `{ $kind }: {"{"}region: [north]{"}"}`
problem-wrong-type_terms = المطلوب هنا قائمة مصطلحات
    .hint = مثل `{ $facet }: [one, two]`، وإن كفى أيّ منها `{ $facet }: [[one, two]]`
problem-unknown-field_need = { $it } ليس جزءًا من حاجة
    .hint = الموجود: must, prefer, budget
problem-empty-need = لا تطلب هذه الحاجة شيئًا
    .hint = اذكروا مصطلحًا تحت must أو prefer
problem-bad-budget = { $it } ليس ميزانية
    .hint = أرقام فقط، مثل 12000 أو 900/month أو 9000/year
problem-bad-budget_odd = المطلوب هنا ميزانية
    .hint = مثل 12000 أو 900/month أو 9000/year
problem-asked-twice = { $it } مطلوب شرطًا ورغبةً معًا
    .hint = أبقوا أحدهما
problem-unknown-message = لا رسالة باسم { $it }
    .hint = الموجود: { $known }
problem-unknown-message_near = لا رسالة باسم { $it }
problem-missing-slot = تنقص الرسالة إلى صاحب الطلب {"{"}link{"}"}، وهو القائمة المختارة
    .hint = اكتبوا {"{"}link{"}"} في سطر وحده
problem-unknown-slot = لا يدلّ { $it } على شيء
    .hint = الموجود: { $known }
problem-unknown-slot_like = لا يدلّ { $it } على شيء
    .hint = هل تقصدون { $like }؟ الموجود: { $known }
problem-unknown-slot_brace = القوس { $it } يقف وحده
    .hint = الأقواس لكلمات تُملأ، مثل {"{"}need{"}"}
problem-unknown-slot_place = { $it } ليس في أول سطره
    .hint = انقلوه إليه: فهو يقرّر في السطر كله

## ما كان منشورًا

problem-bad-record = هذا ليس عنوانًا في الموقع: في كل سطر عنوان واحد يبدأ بـ /
    .hint = احذفوا ما ليس من هنا؛ ما خلّفه الدمج يُحذف، أما العناوين فلا
problem-bad-record_name = { $it } ليس عنوانًا في الموقع
    .hint = اكتبوا عنوانًا مثل /guides/old/
problem-history-unread = تتعذّر قراءة تاريخ git: { $reason }
    .hint = { $hint }
problem-history-unread_shallow = هذه النسخة ضحلة، فلا يُرى ما كان قبلها
    .hint = اجلبوها كاملة: git fetch --unshallow؛ وفي سير العمل: fetch-depth: 0
problem-history-unread_said = { $reason }
problem-history-unread_slow = استغرق git أكثر من { $seconds } ثانية
problem-history-unread_unable = يتعذّر تشغيل git: { $reason }
problem-history-unread_ended = انتهى git بالرمز { $status }
problem-history-unread_owner = المستودع ملك شخص آخر
    .hint = إن كنتم تثقون به: git config --global --add safe.directory ثم مساره الكامل
problem-another-directory =
    من { $firms ->
        [few] { $firms } شركات
       *[other] { NUMBER($firms, useGrouping: "true") } شركة
    } كانت منشورة هنا { $left ->
        [0] لم تبقَ واحدة
        [one] بقيت واحدة
        [two] بقيت اثنتان
       *[other] بقيت { $left }
    }: أهذا دليل آخر؟
    .hint = احذفوا { $record } إن وُجد، وابدؤوا دليلكم بـ `better-fit init`
problem-vanished-profile = كان /{ $address } منشورًا، وليس له الآن صفحة ولا تحويل ولا صفحة وداع
    .hint = تغيّر اسمه؟ اكتبوا `aliases: [{ $slug }]` في ملفه الجديد؛ ذهب؟ أعيدوا الملف واكتبوا فيه `status: retired`؛ وإن لم يكن ينبغي أن يراه أحد: `better-fit forget { $slug }` أو --all
problem-vanished-profile_heir = كان /{ $address } منشورًا، وليس له الآن صفحة ولا تحويل ولا صفحة وداع
    .hint = تغيّر اسمه؟ اكتبوا `aliases: [{ $slug }]` في { $file }؛ وإلا فأعيدوا الملف واكتبوا فيه `status: retired`؛ وإن لم يكن ينبغي أن يراه أحد: `better-fit forget { $slug }` أو --all
problem-vanished-page = كان /{ $shown } منشورًا، وليس له الآن صفحة ولا تحويل ولا صفحة وداع
    .hint = تغيّر اسمه؟ اكتبوا `aliases: [{ $former }]` في ترويسة الصفحة التي حلّت محله؛ ذهب؟ اكتبوا `/{ $address }` في { $file }: عندئذ يقول عنوانه ذلك، وإلى أين بدلًا منه
problem-vanished-page_like = كان /{ $shown } منشورًا، وليس له الآن صفحة ولا تحويل ولا صفحة وداع
    .hint = تغيّر اسمه؟ اكتبوا `aliases: [{ $former }]` في ترويسة الصفحة التي حلّت محله، ولعلّها /{ $like }؛ ذهب؟ اكتبوا `/{ $address }` في { $file }: عندئذ يقول عنوانه ذلك، وإلى أين بدلًا منه
problem-vanished-page_unmade = كان /{ $address } منشورًا، وليس له الآن صفحة ولا تحويل ولا صفحة وداع
    .hint = `better-fit check` يقول المزيد؛ وإن جاز أن يذهب فاكتبوا `/{ $address }` في directory/forgotten.txt
problem-vanished-term_facet = كان { $it } وجهًا في هذا الدليل، والروابط التي تسأل عنه فقدته
    .hint = أعيدوه؛ وإن لم يكن في أي رابط: `better-fit forget { $facet }/` أو --all
problem-vanished-term = كان { $it } من مصطلحات { $facet }، والروابط التي تسأل عنه فقدته
    .hint = أضيفوه إلى `aliases` المصطلح الذي حلّ محله؛ وإلا فأعيدوه؛ وإن لم يكن في أي رابط: `better-fit forget { $facet }/{ $term }` أو --all
problem-vanished-term_like = كان { $it } من مصطلحات { $facet }، والروابط التي تسأل عنه فقدته
    .hint = أضيفوه إلى `aliases` المصطلح الذي حلّ محله، ولعلّه { $like }؛ وإلا فأعيدوه؛ وإن لم يكن في أي رابط: `better-fit forget { $facet }/{ $term }` أو --all

## تجربة البناء

problem-settings_plugins = ليس better-fit بين الإضافات
    .hint = اكتبوا `plugins: [better-fit]`، وإلا فلن يُظهر ما يبنيه MkDocs أي شركة
problem-settings_templates = لا يُنشر قالب من directory/pages
    .hint = مكان القالب directory/theme/، وصفحاته صفحات الموقع نفسه
problem-settings_mistake = { $said }
    .hint = help/own ودليل MkDocs يذكران الموجود منها
problem-settings_said = { $said }
    .hint = { $hint }
problem-settings_hook = لا ملف باسم { $it }
    .hint = صحّحوا المسار أو احذفوا السطر
problem-settings_plugin = الإضافة { $it } غير مثبّتة
    .hint = ثبّتوها أو احذفوا السطر
problem-settings_plugin-near = الإضافة { $it } غير مثبّتة
problem-language-words = ما يكتبه العملاء باللغة { LANGUAGE($language) } يُقرأ من دون نفي ولا شدّة ولا مبالغ
    .hint = توجد كلمات للغات { $known }؛ أما مصطلحات المفردات فتُعرف بأي لغة
problem-broken-link = الرابط { $it } لا يقود إلى شيء: { $said }
    .hint = صحّحوا الرابط؛ صفحتكم تُربط بملفها، مثل about.md، وعناوينها هكذا about.md#heading

## الجداول والأدلة الجديدة

problem-unreadable-row = { $why }
    .hint = { $hint }
problem-unreadable-row_cells = عدد الخلايا { $count }، وفي الترويسة { $named }: { $first }، …
    .hint = ضعوا الخلية التي فيها علامة الفصل بين علامتي اقتباس، أو أضيفوا الناقص
problem-file-name_taken = لا يعطي { $it } اسم ملف غير مستعمل
    .hint = أضيفوا عمودًا للاسم القصير
problem-lookalike-name_row = الصف { $row } هو هذه الشركة نفسها أو يشبهها
    .hint = اجمعوا ما في الصفين؛ وإن كانتا شركتين فضعوا في الاسمين ما يميّز بينهما
problem-lookalike-name_earlier = صف سابق هو هذه الشركة نفسها أو يشبهها
    .hint = اجمعوا ما في الصفين؛ وإن كانتا شركتين فضعوا في الاسمين ما يميّز بينهما
problem-lookalike-name_there = تشبه { $other } في partners/{ $slug }.yml، ولتلك موقع آخر
    .hint = إن كانت شركة أخرى فأضيفوا إلى اسمها ما يميّز بينهما
problem-file-name-clash_there = الملف partners/{ $slug }.yml موجود
    .hint = أعيدوا التشغيل
problem-wrong-type_decision = المطلوب هنا قائمة مصطلحات
    .hint = مثل [weekly-visits]؛ أو ask؛ أو skip لتركه
problem-wrong-type_values = المطلوب بعد { $it } قائمة قيم
    .hint = مثل `lawns: [Turf]`
problem-wrong-type_constant = المطلوب هنا نص أو قائمة
    .hint = اكتبوا ما ينطبق على كل صف
problem-wrong-type_source = يحتاج { $field } إلى واحد من column وtext وvalue
    .hint = مثل `{"{"}column: Name{"}"}`
problem-missing-field_unfilled = لا شيء يملأ { $it }
    .hint = أضيفوا `{ $field }: {"{"}column: …{"}"}`، أو `{ $field }: {"{"}value: …{"}"}` لما ينطبق على كل صف
problem-missing-field_row = لا شيء في هذا الصف يعطي { $it }
    .hint = املؤوا الخلية أو سمّوا مصدرًا آخر
problem-unknown-field_sheet = لا يُملأ { $it } من جدول
    .hint = الموجود: { $known }
problem-unknown-field_column = لا عمود باسم { $it }
    .hint = في الجدول: { $known }
problem-unknown-field_terms = لا مصطلحات في { $field }
    .hint = احذفوا هنا `terms` و`search` و`place`
problem-too-few_unfilled = لا شيء يملأ { $it } بعد
    .hint = اذكروا المصطلحات التي تنطبق على كل صف
problem-unknown-term_undecided = لم يُقرَّر بعد ما يعنيه هذا في { $facet }
    .hint = اكتبوه في جدول المطابقة بعد المصطلح المقصود، أو بعد skip؛ و`otherwise: skip` يترك كل ما شابهه
problem-bad-slug_file = لا يصلح { $it } اسم ملف هنا
    .hint = حروف صغيرة a–z وأرقام وشرطات مفردة، 60 على الأكثر، مثل { $good }
problem-unknown-choice_colour = { $it } ليس لونًا
    .hint = اكتبوا #rrggbb أو اسمًا مثل teal
problem-unknown-choice_field = لا كلمات للمجال { $it }
    .hint = الموجود: { $known }
problem-unknown-choice_language = لا كلمات للغة { $it }
    .hint = الموجود: { $known }
problem-url-not-https_engine = { $it } ليس ملف wheel من better-fit ولا عنوانًا
    .hint = الملف better_fit-….whl، أو https://github.com/somebody/better-fit@commit
problem-url-characters_part = في { $it } جزء بعد ? أو #
    .hint = اكتبوا عنوان الصفحة الأولى
problem-blank-text_letter = ليس في { $it } حرف
    .hint = اكتبوا اسمًا

## التقرير

report-for-review = للمراجعة: { $said }
report-no-change = لا يتغيّر ملف لشركة ولا لصاحب الدليل
report-change =
    { $file }: { $how ->
        [new] جديد
        [deleted] محذوف
       *[changed] معدَّل
    }، { $whose }
report-nothing = لا شيء
report-this = هذا
report-owner = صاحب الدليل
report-nameless = شركة بلا اسم
report-given-up = يُتخلّى عنه نهائيًا
report-html = HTML في السطر { $line }
report-more-of-file = { $file }: { NUMBER($count, useGrouping: "true") } غيرها لم تُعرض؛ --format json يسردها كلها
report-more-files =
    { $files ->
        [one] ملف آخر
        [two] ملفان آخران
        [few] { $files } ملفات أخرى
        [many] { NUMBER($files, useGrouping: "true") } ملفًا آخر
       *[other] { NUMBER($files, useGrouping: "true") } ملف آخر
    }: { NUMBER($count, useGrouping: "true") } غيرها لم تُعرض
report-profiles =
    { $count ->
        [one] ملف تعريف واحد
        [two] ملفا تعريف
        [few] { $count } ملفات تعريف
       *[other] { NUMBER($count, useGrouping: "true") } ملف تعريف
    }
report-no-problems = لا مشكلات
report-problems =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
       *[other] { NUMBER($count, useGrouping: "true") } مشكلة
    } ({ $codes })
report-reviews =
    { $count ->
        [one] أمر واحد
        [two] أمران
        [few] { $count } أمور
        [many] { NUMBER($count, useGrouping: "true") } أمرًا
       *[other] { NUMBER($count, useGrouping: "true") } أمر
    } للمراجعة

## جواب `match`

outcome-asked = المطلوب: { $asked }.
outcome-group = { $group }:
outcome-recommended = توصي بها { $firm }
outcome-more = { list-more }: --limit { $total }
outcome-not-better = ليست أنسب من { $firm }: { $firms }
outcome-misses = الأقرب:

## ما لا يصحّ في أمر

call-directory-broken =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
       *[other] { $count } مشكلة
    } في الدليل
call-folder-linked = { $folder }/ رابط رمزي، والروابط لا تُتبَع
    .hint = ضعوا المجلد نفسه هناك
call-folder-missing = لا مجلد { $folder }/ في { $root }
    .hint = اذهبوا إلى مجلد الدليل، أو سمّوه بـ -C
call-vocabulary-missing = لا { $file } في { $root }
    .hint = اذهبوا إلى مجلد الدليل، أو سمّوه بـ -C
call-profile-missing = لا ملف تعريف { $name }
    .hint = سمّوا ملفًا في { $folder }/
call-profile-elsewhere = { $name } ليس في { $folder }/
    .hint = لا تُسمّى إلا ملفات التعريف؛ ومن دون اسم يُفحص كل شيء
call-git-missing = لا git هنا، أو لا مستودع له
    .hint = احذفوا --changed
call-commit-unknown = { $it } ليس إيداعًا معروفًا هنا
    .hint = سمّوا واحدًا، مثل origin/main
call-firms-none = لا شركات في partners/
    .hint = ينشئ `better-fit new NAME` أول ملف تعريف
call-pair = { $it } لا يسمّي وجهًا ومصطلحًا
    .hint = مثل --{ $kind } region=north، أو حيث يكفي أيّ منها --{ $kind } 'region=north|south'
call-referrer-left = غادرت { $it } الدليل
    .hint = سمّوا شركة ما زالت هنا
call-referrer-left_heir = غادرت { $it } الدليل
    .hint = خلفتها { $successor }

## غير ذلك

problem-too-deep_broader = فوق { $it } أكثر من { $most } مصطلحات
    .hint = اتركوا الخطوات التي لا يسأل عنها أحد
report-picture-of = الشركة { $firm }
problem-settings_address = { $it } ليس عنوان موقع
    .hint = اكتبوا عنوانًا يبدأ بـ https://‎، مثل https://directory.example/
problem-unknown-language = { $it } ليست من اللغات الموجودة
    .hint = اكتبوا إحدى هذه اللغات: { $known }
problem-unsaid = { $count ->
        [one] وجه أو مصطلح واحد ليس له اسم
        [two] وجهان أو مصطلحان ليس لهما اسم
        [few] { $count } أوجه ومصطلحات ليس لها اسم
       *[other] { $count } من الأوجه والمصطلحات ليس لها اسم
    } باللغة { LANGUAGE($language) }، فتظهر هناك كما في اللغة الرئيسية
    .hint = اذكروه تحت الوجه أو المصطلح: `in: {"{"}{ $language }: {"{"}label: …{"}"}{"}"}`
problem-unsaid_verb = { $it } لا يُقال في أي مكان: الجمل باللغة { LANGUAGE($language) } تحتاج إلى صيغ الفعل
    .hint = اذكروها، مثل `forms: {"{"}it: …, they: …{"}"}`، أو احذفوا السطر
problem-settings_also-in = { $it } ليست لغة أخرى يستطيع الموقع أن يتكلمها
    .hint = اكتبوا قائمة من { $known }، مثل `also_in: [{ $example }]`
problem-settings_also-in-said = { $it } ليس مما يُقال بلغة أخرى
    .hint = تحت اللغة يأتي `site_description` و`notice`، وكل منهما نص
