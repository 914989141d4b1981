# What Investor Desk says in Russian. When each message is used: see languages/en/messages.ftl.

## Figures

unit-USD = { $count ->
    [one] { $number } доллар США
    [few] { $number } доллара США
    [many] { $number } долларов США
   *[other] { $number } доллара США
}
unit-CNY = { $count ->
    [one] { $number } юань
    [few] { $number } юаня
    [many] { $number } юаней
   *[other] { $number } юаня
}
unit-percent = { $number }
unit-rank = { $number }-е место
unit-count = { $number }
unit-square_kilometre = { $number } км²
unit-square_metre = { $number } м²
unit-mu = { $number } му
unit-booth = { $count ->
    [one] { $number } стенд
    [few] { $number } стенда
    [many] { $number } стендов
   *[other] { $number } стенда
}
unit-company = { $count ->
    [one] { $number } компания
    [few] { $number } компании
    [many] { $number } компаний
   *[other] { $number } компании
}
unit-country = { $count ->
    [one] { $number } страна
    [few] { $number } страны
    [many] { $number } стран
   *[other] { $number } страны
}
unit-day = { $count ->
    [one] { $number } день
    [few] { $number } дня
    [many] { $number } дней
   *[other] { $number } дня
}
unit-event = { $count ->
    [one] { $number } мероприятие
    [few] { $number } мероприятия
    [many] { $number } мероприятий
   *[other] { $number } мероприятия
}
unit-kilometre = { $count ->
    [one] { $number } километр
    [few] { $number } километра
    [many] { $number } километров
   *[other] { $number } километра
}
unit-person = { $count ->
    [one] { $number } человек
    [few] { $number } человека
    [many] { $number } человек
   *[other] { $number } человека
}
unit-policy = { $count ->
    [one] { $number } мера
    [few] { $number } меры
    [many] { $number } мер
   *[other] { $number } меры
}
unit-project = { $count ->
    [one] { $number } проект
    [few] { $number } проекта
    [many] { $number } проектов
   *[other] { $number } проекта
}
unit-session = { $count ->
    [one] { $number } раз
    [few] { $number } раза
    [many] { $number } раз
   *[other] { $number } раза
}
unit-tonne = { $count ->
    [one] { $number } тонна
    [few] { $number } тонны
    [many] { $number } тонн
   *[other] { $number } тонны
}
unit-year = { $count ->
    [one] { $number } год
    [few] { $number } года
    [many] { $number } лет
   *[other] { $number } года
}

qualifier-exact = { $value }
qualifier-more_than = более чем { $value }
qualifier-nearly = почти { $value }
qualifier-about = примерно { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = по состоянию на { $date }
card-inferred-article_date = { $period } (год определён по дате статьи)
card-inferred-plan_name = { $period } (год определён по названию плана)
card-target = план, а не достигнутый результат
card-last-verified = Последняя проверка: { $date }; с тех пор данные могли измениться.
card-never-verified = После публикации данные повторно не проверялись и могли измениться.
card-source = Источник: { $source }
card-other-source = По данным другого источника — { $value }: { $source }

source-full = { $publisher }, «{ $title }», { $date }
source-no-publisher = «{ $title }», { $date } (издатель не указан)
source-no-date = { $publisher }, «{ $title }» (без даты)
source-bare = «{ $title }» (без даты, издатель не указан)

## Figures that are not given

disputed = Не могу привести эти данные: { $label }.
disputed-digits_lost = В единственном имеющемся источнике часть цифр этого числа утрачена, поэтому я его не привожу.
disputed-year_unreadable = В единственном имеющемся источнике год не читается, поэтому дату я не привожу.
disputed-desk = Уточнить можно здесь: { $desk }.

no-answer = Подтверждённого источником ответа у меня нет, а без источника я не отвечаю.
no-answer-topic = Подтверждённых источником данных по этому вопросу нет: { $topic }.
no-answer-entity = { $entity }: таких данных у меня нет.
no-answer-year = Данных за { $year } год у меня нет.
no-answer-edition = { $series }: сведений о { $ordinal }-м по счёту мероприятии у меня нет.
no-answer-desk = Вам поможет { $desk }.
no-answer-nearby = Вот что известно по близким темам:

out-of-scope = На этот вопрос я ответить не могу. Мои данные — об иностранных инвестициях в провинции Чжэцзян, её выставках и форумах и о жемчужной отрасли Чжуцзи.

clarify = Что именно вас интересует?
close-too = Возможно, вы имели в виду также это:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Больше всего: { $entities } ({ $value })
list-least = Меньше всего: { $entities } ({ $value })
list-total = Итого по списку ({ $count }): **{ $value }**
list-rise = Рост: { $difference } ({ $from } → { $to })
list-fall = Снижение: { $difference } ({ $from } → { $to })
unit-percentage-point = { $count ->
    [one] { $number } процентный пункт
    [few] { $number } процентных пункта
    [many] { $number } процентных пунктов
   *[other] { $number } процентного пункта
}
list-inferred-article_date = Годы определены по дате статьи.
list-inferred-plan_name = Годы определены по названию плана.
list-left-out = Не приведено, поскольку данные ненадёжны: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Последняя проверка: { $date }; с тех пор данные могли измениться.
list-never-verified = ‡ После публикации данные повторно не проверялись и могли измениться.
list-sources = Источники: { $sources }

## Events

events-upcoming = Предстоящие мероприятия:
events-none = Сведений о предстоящих мероприятиях у меня нет.
events-none-series = { $event }: дата следующего проведения пока не объявлена.
events-past = Прошедшие мероприятия, о которых у меня есть данные:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = дата неизвестна
event-status-expected = ожидается, дата не объявлена
event-status-confirmed = подтверждено
event-status-cancelled = отменено
event-status-held = состоялось
event-registration = Регистрация: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Занимается вопросами по теме «{ $topic }».
contact-why-place = Территория ответственности: { $place }.
contact-why-default = Принимает вопросы, для которых не указано другое ведомство.
contact-phone = Телефон: { $phone }
contact-email = Эл. почта: { $email }
contact-address = Адрес: { $address }
contact-url = Сайт: { $url }
contact-hours = Часы работы: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } (часовой пояс: { $zone }, { $offset })
contact-open-now = Сейчас открыто, до { $when }
contact-closed-now = Сейчас закрыто. Откроется: { $when }
contact-shut-now = Сейчас закрыто
contact-closure = Закрыто: { $date } ({ $name })
contact-closure-unnamed = Закрыто: { $date }
contact-holidays-unknown = Календаря праздничных дней Китая на { $year } год у меня пока нет; в эти дни ведомство закрыто.
contact-languages = Языки: { $languages }
contact-no-details = Телефона, электронной почты и адреса этого ведомства у меня пока нет, а непроверенных контактов я не даю.
contact-no-desk = В моих данных пока нет ни одного ведомства, поэтому назвать его я не могу.

holiday-new_years_day = Новый год
holiday-spring_festival = Праздник Весны
holiday-tomb_sweeping_day = Праздник Цинмин
holiday-labour_day = День труда
holiday-dragon_boat_festival = Праздник драконьих лодок
holiday-mid_autumn_festival = Праздник середины осени
holiday-national_day = День образования КНР

## Where a figure comes from

source-heading = Источник этих сведений:
source-line = { $source }
source-line-located = { $source } — { $locator }
source-paragraph = абзац { $number }
source-of-record = Я привожу только то, что сказано в источнике, и ничего не добавляю от себя.
source-nothing-yet = В этой беседе цифр пока не было. Задайте вопрос — в ответе будут указаны источник, издатель и дата.

## Conversation

start = **Investor Desk — справочная служба для инвесторов**
    Отвечаю на вопросы об иностранных инвестициях в провинции Чжэцзян, о жемчужной отрасли Чжуцзи, о выставках и форумах и подсказываю, в какое ведомство обратиться. Каждая цифра — с источником и датой; если данных нет, я об этом сообщу.
help = Примеры вопросов:
    • показатели: «Сколько проектов подписала провинция Чжэцзян на третьей импортной выставке?»
    • сравнение: «На каком форуме подписали больше всего проектов?»
    • мероприятия: «Когда следующий симпозиум ZJITS?»
    • контакты: «К кому обратиться по вопросам инвестиций в жемчужную отрасль?»
    • источник: «Откуда эти данные?»
    Отвечаю только по сохранённым источникам.
greet = Здравствуйте. Что вы хотели бы узнать о Чжэцзяне, Чжуцзи или предстоящих выставках и форумах?
goodbye = До свидания. К этой беседе можно вернуться в любое время.
thank = Пожалуйста. Хотите узнать что-нибудь ещё?
affirm = Хорошо. Что ещё вы хотели бы узнать?
deny = Хорошо. Сформулируйте вопрос иначе или выберите один из вариантов.
language-changed = Теперь язык ответов — { $language }.
language-choose = На каком языке вам отвечать?
privacy = **Ваши данные**
    Ваш вопрос хранится, только пока я готовлю ответ. Тему беседы и язык я помню 30 дней. Если ответа нет, вопрос сохраняется без адресов электронной почты и номеров телефонов, чтобы сотрудники могли добавить ответ. Других данных я не запрашиваю и никому ничего не передаю.

## Buttons (short: at most about 30 characters)

button-contact = К кому обратиться
button-events = Мероприятия
button-help = О чём можно спросить?
button-languages = Языки

## Errors and the chat page

error-internal = У нас произошла ошибка. Повторите попытку чуть позже.
error-no-reply = Сейчас ответить не удалось. Повторите попытку чуть позже.
error-busy = Сейчас очень много обращений. Подождите немного и повторите попытку.
error-rate-limited = Слишком много вопросов за короткое время. Подождите немного.
error-bad-text = В сообщении есть нечитаемые символы. Введите его ещё раз.
error-empty-text = Сообщение пустое. Введите вопрос.
error-text-too-long = Сообщение слишком длинное. Максимальное число символов: { $limit }.
error-unsupported-language = Этот язык не поддерживается. Доступные языки: { $languages }.
error-unknown-fair = Выставка с таким названием не найдена.
error-bad-conversation = Продолжить эту беседу нельзя. Начните новую.
error-not-json = Запрос не является корректным JSON.
error-invalid-request = Запрос имеет неверную структуру.
error-media-type = Запрос должен быть отправлен в формате application/json.
error-too-large = Запрос слишком большой.
error-too-slow = Запрос передавался слишком долго.
error-not-found = По этому адресу ничего нет.
error-method-not-allowed = Этот адрес не принимает запросы такого типа.
error-forbidden = Этот запрос не разрешён.
error-not-ready = Служба запускается. Повторите попытку чуть позже.

web-title = Investor Desk
web-tagline = Чжэцзян и Чжуцзи — иностранным инвесторам
web-welcome-title = Что вы хотели бы узнать?
web-welcome-text = Каждая цифра — с источником и датой. Чего нет в источниках, того нет и в ответах.
web-about-title = О чём можно спросить
web-about-facts-title = Отрасли и инвестиции
web-about-facts = Иностранный капитал, подписанные проекты, жемчуг и ювелирные изделия.
web-about-events-title = Выставки и форумы
web-about-events = Что предстоит, что прошло и с какими результатами.
web-about-contact-title = Нужное ведомство
web-about-contact = Куда обратиться с вашим вопросом.
web-suggestions = С чего начать
web-suggestion-1 = Сколько проектов подписали на третьей Китайской международной импортной выставке?
web-suggestion-2 = Какую долю мирового пресноводного жемчуга даёт Чжуцзи?
web-suggestion-3 = Какие выставки пройдут в ближайшее время?
web-suggestion-4 = К кому обратиться по вопросам инвестиций в жемчужную отрасль?
web-skip = Перейти к полю сообщения
web-conversation = Беседа
web-you = Вы
web-desk = Investor Desk
web-typing = Готовится ответ
web-message = Ваше сообщение
web-placeholder = Введите вопрос
web-send = Отправить
web-next-steps = Что дальше
web-counter = { $count } из { $limit } символов
web-new = Новая беседа
web-new-started = Начата новая беседа.
web-language = Язык
web-language-chosen = Теперь ответы будут на русском языке.
web-retry = Повторить
web-offline = Нет связи со службой. Проверьте подключение и повторите попытку.
web-timeout = Ответ не пришёл вовремя. Повторите попытку.
web-source = Источник
web-api = Описание API
web-noscript = Для работы чата нужен JavaScript. Включите его и обновите страницу.

## Telegram

command-start = Начать
command-help = О чём можно спросить
command-language = Выбрать язык
command-events = Предстоящие выставки и форумы
command-contact = К кому обратиться
command-privacy = Как обрабатываются ваши данные
telegram-text-only = Я понимаю только текст. Введите вопрос.
telegram-unknown-start = Код из этой ссылки мне неизвестен, но вы можете сразу задать вопрос.
telegram-button-expired = Эта кнопка больше не действует. Введите вопрос.
