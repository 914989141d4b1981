# What Investor Desk says in English.
# Translators: keep the ids and the { $names }; **two stars** make bold type.
# Comments above a message say when it is used and what its arguments hold.

## Figures

# A figure with its unit. $number is already written as this language writes numbers;
# $count is the same figure for choosing the plural form.
unit-USD = US${ $number }
unit-CNY = { $number } yuan
unit-percent = { $number }
unit-rank = No. { $number }
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mu
unit-booth = { $count ->
    [one] { $number } booth
   *[other] { $number } booths
}
unit-company = { $count ->
    [one] { $number } company
   *[other] { $number } companies
}
unit-country = { $count ->
    [one] { $number } country
   *[other] { $number } countries
}
unit-day = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
unit-event = { $count ->
    [one] { $number } event
   *[other] { $number } events
}
unit-kilometre = { $count ->
    [one] { $number } kilometre
   *[other] { $number } kilometres
}
unit-person = { $count ->
    [one] { $number } person
   *[other] { $number } people
}
unit-policy = { $count ->
    [one] { $number } policy
   *[other] { $number } policies
}
unit-project = { $count ->
    [one] { $number } project
   *[other] { $number } projects
}
unit-session = { $count ->
    [one] { $number } edition
   *[other] { $number } editions
}
unit-tonne = { $count ->
    [one] { $number } tonne
   *[other] { $number } tonnes
}
unit-year = { $count ->
    [one] { $number } year
   *[other] { $number } years
}

# $value is a figure with its unit.
qualifier-exact = { $value }
qualifier-more_than = more than { $value }
qualifier-nearly = nearly { $value }
qualifier-about = about { $value }

## The answer card

# First line of a card.
card-value = **{ $value }**
# Second line: what the figure is ($indicator) and whom or what it is about ($entity). Both are labels.
card-label = { $indicator } · { $entity }
# Third line, in parts joined by card-separator. $period and $date are written as this language writes them.
card-separator = { " · " }
card-as-of = as of { $date }
card-inferred-article_date = { $period } (year inferred from the date of the article)
card-inferred-plan_name = { $period } (year inferred from the name of the plan)
card-target = a target, not a result
# A fact past the day staff meant to check it again: the day it was last verified, or that none is known.
card-last-verified = Last verified { $date }; it may have changed since.
card-never-verified = Not verified since it was published; it may have changed.
# Last line. $source is one of the source-… messages.
card-source = Source: { $source }
# A card for a newer figure that mentions an older or second one. $value is a figure, $source one of the source-… messages.
card-other-source = Another source says { $value }: { $source }

# How a source is named, depending on what is known of it.
source-full = { $publisher }, “{ $title }”, { $date }
source-no-publisher = “{ $title }”, { $date } (publisher not named)
source-no-date = { $publisher }, “{ $title }” (undated)
source-bare = “{ $title }” (undated, publisher not named)

## Figures that are not given

# The only source has a damaged figure. $label is a card-label.
disputed = I can’t give you this figure: { $label }.
disputed-digits_lost = The only source I hold lost digits in this figure, so I won’t repeat it.
disputed-year_unreadable = The only source I hold has an unreadable year here, so I won’t repeat the date.
# $desk is the name of an office.
disputed-desk = Please ask this office: { $desk }.

# Nothing in the store answers the question.
no-answer = I have no sourced answer to that, and I only answer from a source.
# $topic is the label of what was asked about, such as “Gross domestic product”.
no-answer-topic = I hold no sourced figure for this: { $topic }.
# The figure is known, but not for the entity asked about ($entity is its label).
no-answer-entity = I hold no information on this for: { $entity }.
# The figure is known, but not for the year asked about.
no-answer-year = I hold no figure for { $year }.
# The event is known, but not its edition of that number.
no-answer-edition = I hold no information on edition no. { $ordinal }: { $series }.
no-answer-desk = For further help, please contact this office: { $desk }.
no-answer-nearby = Related information I do hold:

# Outside what the assistant is for.
out-of-scope = That is outside what I can answer. My records cover foreign investment in Zhejiang, its trade fairs and forums, and Zhuji’s pearl industry.

# Two or more readings are close; buttons follow.
clarify = Which of these do you mean?
close-too = You may also mean this:

## Several figures

# Heading of a list of figures. $indicator is a label.
list-heading = **{ $indicator }**
# One line of such a list.
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
# After a comparison: the entity or entities with the largest or smallest figure.
list-most = Highest: { $entities } ({ $value })
list-least = Lowest: { $entities } ({ $value })
# After a list: the sum of the figures.
list-total = Total of these { $count }: **{ $value }**
# Between two figures of one indicator at two times. $difference is a figure with its unit or in percentage points.
list-rise = Up by { $difference } from { $from } to { $to }
list-fall = Down by { $difference } from { $from } to { $to }
unit-percentage-point = { $count ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}
list-inferred-article_date = Years are inferred from the date of the article.
list-inferred-plan_name = Years are inferred from the name of the plan.
list-left-out = Left out because the figure is unreliable: { $entities }.
# Marks of such facts in a list. $value is a figure.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
# The lines those marks lead to. $date is a day, or the first and the last of several.
list-last-verified = † Last verified: { $date }; may have changed since.
list-never-verified = ‡ Not verified since publication; may have changed.
list-sources = Sources: { $sources }

## Events

events-upcoming = Coming events:
# Nothing is announced at all, or nothing that fits what was asked.
events-none = No coming event is announced in my records.
# $event is the name of an event series.
events-none-series = No date is announced yet for the next { $event }.
events-past = Past events in my records:
# One line of a list of events. $when is a date or period, or event-undated; $where a place.
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = date not known
event-status-expected = expected, date not announced
event-status-confirmed = confirmed
event-status-cancelled = cancelled
event-status-held = held
# The line below a coming event where one can register for it.
event-registration = Registration: { $url }

## Desks and contacts

# $desk is the name of an office; the reason follows on the next line.
contact-desk = **{ $desk }**
# Why this desk: $topic, $place are labels.
contact-why-topic = This office deals with the following topic: { $topic }.
contact-why-place = This office is responsible for { $place }.
contact-why-default = This office takes every question not assigned to another office.
contact-phone = Phone: { $phone }
contact-email = E-mail: { $email }
contact-address = Address: { $address }
contact-url = Web: { $url }
contact-hours = Hours: { $hours }
# In $hours: several weekdays in a row with the same hours. $from and $to are short names of weekdays.
contact-weekdays = { $from }–{ $to }
# $hours with the clock they go by: $zone is the name of a time zone, $offset its distance from Greenwich.
contact-hours-zone = { $hours } ({ $zone }, { $offset })
# The next line. $when is a time of day.
contact-open-now = Open now, until { $when }
# $when is a weekday, day and time of day.
contact-closed-now = Closed now. Next opening: { $when }
# The same where the next opening is not known.
contact-shut-now = Closed now
# A holiday within a week. $date is a day or several in a row, $name one or more of the holidays below.
contact-closure = Closed: { $date } ({ $name })
contact-closure-unnamed = Closed: { $date }
# Whether it opens hangs on public holidays that are not known yet.
contact-holidays-unknown = I don’t hold China’s public holidays for { $year } yet; the office is closed on those days.
contact-languages = Languages: { $languages }
contact-no-details = I hold no phone number, e-mail or postal address for this office yet, and I don’t guess.
# Where the store has no office at all.
contact-no-desk = No office is entered in my records yet, so I cannot name one.

# Public holidays of China.
holiday-new_years_day = New Year’s Day
holiday-spring_festival = Spring Festival
holiday-tomb_sweeping_day = Tomb-sweeping Day
holiday-labour_day = Labour Day
holiday-dragon_boat_festival = Dragon Boat Festival
holiday-mid_autumn_festival = Mid-Autumn Festival
holiday-national_day = National Day

## Where a figure comes from

source-heading = That comes from:
source-line = { $source }
# $locator says where in the document, such as “paragraph 3”.
source-line-located = { $source } – { $locator }
source-paragraph = paragraph { $number }
source-of-record = I quote a source only for what it states; I never add figures of my own.
source-nothing-yet = I haven’t given you a figure in this conversation yet. Ask for one, and I’ll name its source, publisher and date.

## Conversation

start = **Investor Desk**
    I answer questions about foreign investment in Zhejiang, Zhuji’s pearl industry, trade fairs and forums, and I tell you which government office to turn to. Every figure comes with its source and date; if I don’t know, I say so.
help = You can ask me:
    • for figures: “How many projects did Zhejiang sign at the third CIIE?”
    • for comparisons: “Which forum signed the most projects?”
    • for events: “When is the next ZJITS?”
    • for a contact: “Who can help me invest in pearls?”
    • for a source: “Where is that from?”
    I answer only from stored sources.
greet = Hello. What would you like to know about Zhejiang, Zhuji, or coming fairs and forums?
goodbye = Goodbye. You can come back to this conversation at any time.
thank = You’re welcome. Is there anything else you’d like to know?
affirm = Good. What would you like to know next?
deny = All right. Tell me in other words what you’re looking for, or choose one of these.
# $language is a language’s own name.
language-changed = I’ll answer in { $language } from now on.
language-choose = Which language would you like?
privacy = **Your data**
    I keep your question only as long as it takes to answer it. From the conversation I keep the topic and the language for 30 days. If I can’t answer, I store the question without e-mail addresses and phone numbers, so that staff can add the answer. I ask for nothing else, and I pass nothing on.

## Buttons (short: at most about 30 characters)

button-contact = Whom to contact
button-events = Events
button-help = What can you do?
button-languages = Languages

## Errors and the chat page

# Errors: one or two short sentences, calm, said to the person who typed. Shared with Telegram.
error-internal = Something went wrong on our side. Please try again in a moment.
error-no-reply = The desk could not answer just now. Please try again in a moment.
error-busy = Many people are asking at once. Please try again in a moment.
error-rate-limited = That was a lot of questions in a short time. Please wait a moment.
error-bad-text = Your message contains characters that cannot be read. Please type it again.
error-empty-text = Your message is empty. Please type a question.
# $limit (number): the most characters one message may have
error-text-too-long = Your message is too long. Please keep it under { $limit } characters.
# $languages (text): the names of the supported languages, each in itself
error-unsupported-language = This language is not supported. The desk speaks { $languages }.
error-unknown-fair = No fair is known by this name.
error-bad-conversation = This conversation cannot be continued. Please start a new one.
error-not-json = The request is not valid JSON.
error-invalid-request = The request does not have the expected form.
error-media-type = The request must be sent as application/json.
error-too-large = The request is too large.
error-too-slow = The request took too long to arrive.
error-not-found = There is nothing at this address.
error-method-not-allowed = This address does not accept that kind of request.
error-forbidden = This request is not allowed.
error-not-ready = The desk is starting. Please try again in a moment.

# The chat page
web-title = Investor Desk
web-tagline = Zhejiang and Zhuji for foreign investors
web-welcome-title = What would you like to know?
web-welcome-text = Every figure comes with its source and date. If no source says it, neither do I.
web-about-title = Ask me about
web-about-facts-title = Industries and investment
web-about-facts = Foreign capital, signed projects, pearls and jewellery.
web-about-events-title = Trade fairs and forums
web-about-events = What is coming, what was held and what came of it.
web-about-contact-title = The right office
web-about-contact = Which office handles your question.
web-suggestions = Questions to begin with
web-suggestion-1 = How many projects were signed at the third China International Import Expo?
web-suggestion-2 = What share of the world’s freshwater pearls comes from Zhuji?
web-suggestion-3 = Which trade fairs are coming up?
web-suggestion-4 = Whom can I talk to about investing in pearls?
web-skip = Skip to the message field
web-conversation = Conversation
web-you = You
web-desk = Investor Desk
web-typing = The desk is writing
web-message = Your message
web-placeholder = Type your question
web-send = Send
web-next-steps = Next steps
# $count (text) and $limit (text): numbers, already written in this language
web-counter = { $count } of { $limit } characters
web-new = New conversation
web-new-started = A new conversation has started.
web-language = Language
web-language-chosen = The desk now answers in English.
web-retry = Try again
web-offline = The desk cannot be reached. Please check your connection and try again.
web-timeout = No answer came in time. Please try again.
web-source = Source
web-api = API documentation
web-noscript = This chat needs JavaScript. Please switch it on and reload the page.

## Telegram

# Menu entries of the bot's commands (at most about 40 characters each).
command-start = Start
command-help = What you can ask
command-language = Choose the language
command-events = Coming fairs and forums
command-contact = Whom to talk to
command-privacy = What happens to your data
# Somebody sent a photo, a voice message, a sticker, a location, a file or the like.
telegram-text-only = I can only read text. Please type your question.
# The bot was started through a link whose code is not known.
telegram-unknown-start = I don’t know the code in that link, but you can ask me right away.
# A button under a very old answer was pressed.
telegram-button-expired = This button is too old to use. Please type your question.
