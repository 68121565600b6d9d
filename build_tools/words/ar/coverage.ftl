### من يقدم ماذا: سؤالان متقابلان.

coverage-title = من يقدم ماذا، وأين لا يوجد أحد
coverage-description = كم شركة تقدم أمرين معًا، والفجوات التي لا يسدها أحد بعد.
coverage-lead = عدد الشركات التي يمكن سؤالها اليوم: { $firms }. كل رقم يقول كم منها يقدم ما في أول الصف وما في رأس العمود معًا، ويقود إليها. وكلما اشتد اللون كان العدد أكبر.
coverage-gap = فجوة. تقود إلى النموذج وقد اختيرت فيه الكلمتان: كونوا الأوائل.
coverage-none = يطرح هذا الدليل سؤالًا واحدًا فقط، فلا شيء يقابله.
coverage-pair = { $rows } × { $columns }
coverage-frame = جدول: { $rows } و{ $columns }
coverage-gaps = عدد الفجوات: { $gaps }.
coverage-left-out = كلمات أضيق لا مكان لها هنا: { $count }.
coverage-more = أزواج أخرى من الأسئلة لا مكان لها هنا: { $count }.
coverage-cell = { $count }: { $row }، { $column }
