# What Investor Desk says in Arabic. When each message is used: see languages/en/messages.ftl.

## Figures

unit-USD = { $count ->
    [one] دولار أمريكي واحد
    [two] دولاران أمريكيان
    [few] { $number } دولارات أمريكية
    [many] { $number } دولارًا أمريكيًا
   *[other] { $number } دولار أمريكي
}
unit-CNY = { $count ->
    [one] يوان واحد
    [two] يوانان
    [few] { $number } يوانات
    [many] { $number } يوانًا
   *[other] { $number } يوان
}
unit-percent = { $number }
unit-rank = المرتبة { $number }
unit-count = { $number }
unit-square_kilometre = { $number } كم²
unit-square_metre = { $number } م²
unit-mu = { $number } مو
unit-booth = { $count ->
    [zero] { $number } جناح
    [one] جناح واحد
    [two] جناحان
    [few] { $number } أجنحة
    [many] { $number } جناحًا
   *[other] { $number } جناح
}
unit-company = { $count ->
    [zero] { $number } شركة
    [one] شركة واحدة
    [two] شركتان
    [few] { $number } شركات
    [many] { $number } شركة
   *[other] { $number } شركة
}
unit-country = { $count ->
    [zero] { $number } دولة
    [one] دولة واحدة
    [two] دولتان
    [few] { $number } دول
    [many] { $number } دولة
   *[other] { $number } دولة
}
unit-day = { $count ->
    [zero] { $number } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
}
unit-event = { $count ->
    [zero] { $number } فعالية
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $number } فعاليات
    [many] { $number } فعالية
   *[other] { $number } فعالية
}
unit-kilometre = { $count ->
    [zero] { $number } كيلومتر
    [one] كيلومتر واحد
    [two] كيلومتران
    [few] { $number } كيلومترات
    [many] { $number } كيلومترًا
   *[other] { $number } كيلومتر
}
unit-person = { $count ->
    [zero] { $number } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $number } أشخاص
    [many] { $number } شخصًا
   *[other] { $number } شخص
}
unit-policy = { $count ->
    [zero] { $number } سياسة
    [one] سياسة واحدة
    [two] سياستان
    [few] { $number } سياسات
    [many] { $number } سياسة
   *[other] { $number } سياسة
}
unit-project = { $count ->
    [zero] { $number } مشروع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $number } مشاريع
    [many] { $number } مشروعًا
   *[other] { $number } مشروع
}
unit-session = { $count ->
    [zero] { $number } دورة
    [one] دورة واحدة
    [two] دورتان
    [few] { $number } دورات
    [many] { $number } دورة
   *[other] { $number } دورة
}
unit-tonne = { $count ->
    [zero] { $number } طن
    [one] طن واحد
    [two] طنان
    [few] { $number } أطنان
    [many] { $number } طنًا
   *[other] { $number } طن
}
unit-year = { $count ->
    [zero] { $number } عام
    [one] عام واحد
    [two] عامان
    [few] { $number } أعوام
    [many] { $number } عامًا
   *[other] { $number } عام
}

qualifier-exact = { $value }
qualifier-more_than = أكثر من { $value }
qualifier-nearly = قرابة { $value }
qualifier-about = نحو { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = حتى { $date }
card-inferred-article_date = { $period } (السنة مستنتجة من تاريخ المقال)
card-inferred-plan_name = { $period } (السنة مستنتجة من اسم الخطة)
card-target = هدف وليس نتيجة محققة
card-last-verified = تاريخ آخر تحقق: { $date }، وقد تكون المعلومة تغيرت بعد ذلك.
card-never-verified = لم يجرِ التحقق من هذه المعلومة مجددًا منذ نشرها، وقد تكون تغيرت.
card-source = المصدر: { $source }
card-other-source = وفي مصدر آخر { $value }: { $source }

source-full = {"\u200F"}{ $publisher }، «{ $title }»، { $date }
source-no-publisher = {"\u200F"}«{ $title }»، { $date } (جهة النشر غير مذكورة)
source-no-date = {"\u200F"}{ $publisher }، «{ $title }» (دون تاريخ)
source-bare = {"\u200F"}«{ $title }» (دون تاريخ، وجهة النشر غير مذكورة)

## Figures that are not given

disputed = يتعذر تقديم هذه المعلومة: { $label }.
disputed-digits_lost = سقطت من هذا الرقم خانات في المصدر الوحيد المتاح، ولذلك لا أورده.
disputed-year_unreadable = السنة غير مقروءة في المصدر الوحيد المتاح، ولذلك لا أورد التاريخ.
disputed-desk = يمكنكم الاستفسار لدى: { $desk }.

no-answer = لا تتوفر لدي إجابة موثقة بمصدر، ولا أجيب إلا استنادًا إلى مصدر.
no-answer-topic = لا تتوفر لدي بيانات موثقة بمصدر عن: { $topic }.
no-answer-entity = لا تتوفر لدي هذه المعلومة عن: { $entity }.
no-answer-year = لا تتوفر لدي بيانات عن عام { $year }.
no-answer-edition = لا تتوفر لدي معلومات عن الدورة رقم { $ordinal } من { $series }.
no-answer-desk = للمساعدة يمكنكم مخاطبة: { $desk }.
no-answer-nearby = إليكم ما يتوفر لدي عن موضوعات ذات صلة:

out-of-scope = هذا السؤال خارج نطاق ما يمكنني الإجابة عنه. تتناول بياناتي الاستثمار الأجنبي في مقاطعة تشجيانغ ومعارضها ومنتدياتها وصناعة اللؤلؤ في تشوجي.

clarify = ما الذي تقصدونه مما يلي؟
close-too = ربما تقصدون أيضًا ما يلي:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = الأعلى: { $entities } ({ $value })
list-least = الأدنى: { $entities } ({ $value })
list-total = مجموع ما سبق ({ $count }): **{ $value }**
list-rise = ارتفاع مقداره { $difference } من { $from } إلى { $to }
list-fall = انخفاض مقداره { $difference } من { $from } إلى { $to }
unit-percentage-point = { $count ->
    [one] نقطة مئوية واحدة
    [two] نقطتان مئويتان
    [few] { $number } نقاط مئوية
   *[other] { $number } نقطة مئوية
}
list-inferred-article_date = السنوات مستنتجة من تاريخ المقال.
list-inferred-plan_name = السنوات مستنتجة من اسم الخطة.
list-left-out = لم يُدرج لأن الرقم غير موثوق: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † تاريخ آخر تحقق: { $date }، وقد يكون الرقم تغير بعد ذلك.
list-never-verified = ‡ لم يجرِ التحقق من الرقم مجددًا منذ نشره، وقد يكون تغير.
list-sources = المصادر: { $sources }

## Events

events-upcoming = الفعاليات القادمة:
events-none = لا توجد في بياناتي فعاليات قادمة معلنة.
events-none-series = لم يُعلن بعد موعد الدورة المقبلة: { $event }.
events-past = فعاليات سابقة في بياناتي:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = التاريخ غير معروف
event-status-expected = متوقعة، ولم يُعلن موعدها
event-status-confirmed = مؤكدة
event-status-cancelled = ملغاة
event-status-held = عُقدت
event-registration = التسجيل: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = الجهة المعنية بموضوع «{ $topic }».
contact-why-place = نطاق اختصاص هذه الجهة: { $place }.
contact-why-default = تستقبل هذه الجهة كل سؤال لم تُحدَّد له جهة أخرى.
contact-phone = الهاتف: { $phone }
contact-email = البريد الإلكتروني: { $email }
contact-address = العنوان: { $address }
contact-url = الموقع الإلكتروني: { $url }
contact-hours = ساعات العمل: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }، { $offset })
contact-open-now = مفتوح الآن حتى الساعة { $when }
contact-closed-now = مغلق الآن. موعد الفتح التالي: { $when }
contact-shut-now = مغلق الآن
contact-closure = مغلق: { $date } ({ $name })
contact-closure-unnamed = مغلق: { $date }
contact-holidays-unknown = لا يتوفر لدي بعد جدول العطل الرسمية في الصين لعام { $year }، وتكون هذه الجهة مغلقة في أيام العطل.
contact-languages = اللغات: { $languages }
contact-no-details = لا يتوفر لدي بعد هاتف هذه الجهة أو بريدها الإلكتروني أو عنوانها، ولا أقدم بيانات غير مؤكدة.
contact-no-desk = لا توجد في سجلاتي أي جهة حتى الآن، لذا لا أستطيع أن أدلّكم على جهة.

holiday-new_years_day = رأس السنة الميلادية
holiday-spring_festival = عيد الربيع
holiday-tomb_sweeping_day = عيد تشينغمينغ
holiday-labour_day = عيد العمال
holiday-dragon_boat_festival = عيد قوارب التنين
holiday-mid_autumn_festival = عيد منتصف الخريف
holiday-national_day = العيد الوطني

## Where a figure comes from

source-heading = مصدر هذه المعلومة:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = الفقرة { $number }
source-of-record = لا أنقل عن المصدر إلا ما ورد فيه، ولا أضيف أرقامًا من عندي.
source-nothing-yet = لم أقدم أي رقم في هذه المحادثة بعد. اطرحوا سؤالًا وسأذكر المصدر وجهة النشر والتاريخ.

## Conversation

start = **Investor Desk – مكتب معلومات المستثمرين**
    أجيب عن الأسئلة المتعلقة بالاستثمار الأجنبي في مقاطعة تشجيانغ وصناعة اللؤلؤ في تشوجي والمعارض التجارية والمنتديات، وأدلكم على الجهة الحكومية المختصة. كل رقم مقرون بمصدره وتاريخه، وما لا أعرفه أصرح به.
help = يمكنكم السؤال عن:
    • الأرقام: «كم مشروعًا وقّعت تشجيانغ في معرض الاستيراد الثالث؟»
    • المقارنات: «أي منتدى وُقّع فيه أكبر عدد من المشاريع؟»
    • الفعاليات: «متى يُعقد ملتقى ZJITS المقبل؟»
    • جهات الاتصال: «من يساعدني على الاستثمار في اللؤلؤ؟»
    • المصادر: «ما مصدر هذه المعلومة؟»
    أجيب استنادًا إلى المصادر المحفوظة فقط.
greet = أهلًا بكم. ماذا تودون أن تعرفوا عن تشجيانغ أو تشوجي أو المعارض والمنتديات القادمة؟
goodbye = إلى اللقاء. يمكنكم العودة إلى هذه المحادثة في أي وقت.
thank = على الرحب والسعة. هل تودون معرفة شيء آخر؟
affirm = حسنًا. ماذا تودون أن تعرفوا بعد ذلك؟
deny = حسنًا. يمكنكم صياغة سؤالكم بعبارة أخرى أو الاختيار مما يلي.
language-changed = لغة الإجابات من الآن فصاعدًا: { $language }.
language-choose = بأي لغة تفضلون المتابعة؟
privacy = **بياناتكم**
    لا أحتفظ بسؤالكم إلا ريثما تُعدّ الإجابة. وأحتفظ بموضوع المحادثة ولغتها مدة 30 يومًا. وإذا تعذرت الإجابة حُفظ السؤال دون عناوين البريد الإلكتروني وأرقام الهواتف ليتمكن الموظفون من إضافة الإجابة. ولا أطلب أي بيانات أخرى، ولا أنقل شيئًا إلى أحد.

## Buttons (short: at most about 30 characters)

button-contact = الجهة المختصة
button-events = الفعاليات
button-help = ماذا يمكنني أن أسأل؟
button-languages = اللغات

## Errors and the chat page

error-internal = حدث خطأ لدينا. يُرجى المحاولة مجددًا بعد قليل.
error-no-reply = تعذرت الإجابة الآن. يُرجى المحاولة مجددًا بعد قليل.
error-busy = عدد الأسئلة كبير في هذه اللحظة. يُرجى الانتظار قليلًا ثم المحاولة مجددًا.
error-rate-limited = ورد عدد كبير من الأسئلة في وقت قصير. يُرجى الانتظار قليلًا.
error-bad-text = تتضمن رسالتكم رموزًا غير مقروءة. يُرجى كتابتها من جديد.
error-empty-text = الرسالة فارغة. يُرجى كتابة سؤال.
error-text-too-long = الرسالة طويلة جدًا. الحد الأقصى لعدد الأحرف: { $limit }.
error-unsupported-language = هذه اللغة غير مدعومة. اللغات المتاحة: { $languages }.
error-unknown-fair = لا يوجد معرض بهذا الاسم.
error-bad-conversation = لا يمكن متابعة هذه المحادثة. يُرجى بدء محادثة جديدة.
error-not-json = محتوى الطلب ليس بصيغة JSON صحيحة.
error-invalid-request = بنية الطلب غير صحيحة.
error-media-type = يجب إرسال الطلب بصيغة application/json.
error-too-large = حجم الطلب أكبر من المسموح به.
error-too-slow = استغرق وصول الطلب وقتًا أطول من المسموح به.
error-not-found = لا يوجد شيء على هذا العنوان.
error-method-not-allowed = هذا العنوان لا يقبل هذا النوع من الطلبات.
error-forbidden = هذا الطلب غير مسموح به.
error-not-ready = الخدمة قيد التشغيل. يُرجى المحاولة مجددًا بعد قليل.

web-title = Investor Desk
web-tagline = تشجيانغ وتشوجي في خدمة المستثمر الأجنبي
web-welcome-title = ماذا تودون أن تعرفوا؟
web-welcome-text = كل رقم مقرون بمصدره وتاريخه، وما لم يرد في مصدر لا أذكره.
web-about-title = موضوعات يمكنكم السؤال عنها
web-about-facts-title = الصناعات والاستثمار
web-about-facts = رأس المال الأجنبي والمشاريع الموقعة واللؤلؤ والمجوهرات.
web-about-events-title = المعارض والمنتديات
web-about-events = ما هو قادم وما عُقد وما أسفر عنه.
web-about-contact-title = الجهة المختصة
web-about-contact = إلى أي جهة توجهون سؤالكم.
web-suggestions = أسئلة للبداية
web-suggestion-1 = كم مشروعًا وُقّع في الدورة الثالثة لمعرض الصين الدولي للاستيراد؟
web-suggestion-2 = ما حصة تشوجي من لؤلؤ المياه العذبة في العالم؟
web-suggestion-3 = ما المعارض التجارية القادمة؟
web-suggestion-4 = مع من أتحدث عن الاستثمار في اللؤلؤ؟
web-skip = الانتقال إلى خانة الرسالة
web-conversation = المحادثة
web-you = أنتم
web-desk = Investor Desk
web-typing = جارٍ إعداد الإجابة
web-message = رسالتكم
web-placeholder = اكتبوا سؤالكم
web-send = إرسال
web-next-steps = الخطوات التالية
web-counter = { $count } من { $limit } حرف
web-new = محادثة جديدة
web-new-started = بدأت محادثة جديدة.
web-language = اللغة
web-language-chosen = ستكون الإجابات من الآن فصاعدًا باللغة العربية.
web-retry = إعادة المحاولة
web-offline = تعذر الاتصال بالخدمة. يُرجى التحقق من الاتصال ثم المحاولة مجددًا.
web-timeout = لم تصل الإجابة في الوقت المحدد. يُرجى المحاولة مجددًا.
web-source = المصدر
web-api = وصف واجهة API
web-noscript = تتطلب هذه المحادثة تفعيل JavaScript. يُرجى تفعيله ثم إعادة تحميل الصفحة.

## Telegram

command-start = بدء المحادثة
command-help = ما الذي يمكنكم السؤال عنه
command-language = اختيار اللغة
command-events = المعارض والمنتديات القادمة
command-contact = الجهة المختصة
command-privacy = كيف تُعالَج بياناتكم
telegram-text-only = لا أقرأ سوى النصوص. يُرجى كتابة سؤالكم.
telegram-unknown-start = الرمز الوارد في الرابط غير معروف، ويمكنكم طرح سؤالكم مباشرة.
telegram-button-expired = لم يعد هذا الزر صالحًا. يُرجى كتابة سؤالكم.
