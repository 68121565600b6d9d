### صورة من يوصي بمن، في صفحتها وفي صفحات الشركات.

network-picture = في صورة
network-how = كل نقطة شركة وتقود إلى صفحتها، وكلما زاد من يوصي بها كبرت. السهم من الموصي إلى الموصى به، والخط الغليظ حيث يوصي كلاهما بالآخر. وتقف كل شركة قرب من يعمل عملًا شبيهًا.
network-part = من { $total } شركة لها توصية، هذه هي { $drawn } الأكثر توصيات، متلقاة ومعطاة.
network-point = أشيروا إلى شركة أو المسوها أو اذهبوا إليها بمفتاح Tab فتبرز توصياتها وحدها.
network-frame = الصورة
network-firm = { $firm }: توصي بعدد { $gives }، ويوصي بها { $takes }
network-same = الشيء نفسه في جدول
network-table = في جدول
network-table-part = شركات الصورة وعددها { $drawn } بحسب الاسم. وما تقوله الأخرى وعددها { $others } في صفحاتها.
network-rows = الشركات والتوصيات
network-column-firm = الشركة
network-column-gives = توصي بـ
network-column-takes = يوصي بها
network-both = متبادلة
network-reasons = الأسباب
network-nobody = لا أحد بعد

circle-title = دائرتها
circle-both = { $firm }: كلتاهما توصي بالأخرى
circle-gives = { $firm }: توصي بـ{ $middle }
circle-takes = { $firm }: توصي بها { $middle }
circle-how = السهم من الموصي إلى الموصى به، والخط الغليظ حيث يوصي كلاهما.
circle-more = { $count } أخرى لم تُرسم.
circle-all = كل من يوصي بعضهم ببعض
