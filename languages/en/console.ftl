# What the staff console says. Staff know the facts and not the software: plain words.

console-name = Investor Desk · Console
skip = Skip to the content
menu-label = Menu
menu-home = Start
menu-facts = Facts
menu-knowledge = Knowledge
menu-entities = Places and industries
menu-indicators = What is stated
menu-sources = Sources
menu-pages = Pages of this part
menu-changes = Changes
menu-questions = Questions
menu-names = Names
menu-exchange = Import and export
menu-article = From an article
menu-events = Events
menu-editions = All events
menu-series = Series
menu-calendar = Calendar
menu-desks = Contact desks
menu-insight = Insight
menu-history = History
menu-staff = Staff and office
back-home = Back to the start page
save = Save
save-draft = Save as draft
cancel = Cancel
edit = Edit
show = Show
yes = yes
newer = Newer
older = Older
page-before = Previous page
page-after = Next page
nothing = nothing

## Signing in

sign-in-title = Sign in
sign-in-lead = For the staff who keep facts, events and contact desks true.
sign-in-button = Sign in
sign-in-help = No account, or the password is lost? Ask whoever administers the console at your office.
sign-out = Sign out
account-name = Account
password = Password
code-title = Enter your code
code-field = Code
code-hint = The six digits your authenticator app shows now, or one of your recovery codes.
code-button = Continue
code-cancel = Sign in as somebody else

## One's own account

profile-title = Your account
role = Role
role-viewer = Viewer: may look at everything
role-editor = Editor: may also write changes
role-approver = Approver: may also publish changes of others
role-admin = Administrator: may also manage accounts
password-title = Change password
password-must = Please choose a password of your own before you go on.
password-present = Present password
password-new = New password
password-again = New password again
password-rule = At least 12 characters. A few words in a row are easy to remember and hard to guess.
password-button = Change password
password-changed = Your password has been changed. Other browsers have been signed out.
second-factor = Second step at sign-in
second-factor-on = on
second-factor-off = off
second-factor-why = With a second step, a stolen password alone opens nothing.
second-factor-add = Add a second step
second-factor-must = Your office asks everybody who publishes or administers for a second step at sign-in. The console opens once it is set up.
second-factor-remove = Remove the second step
second-factor-remove-hint = So that nobody else can do it in a browser you left open.
second-factor-scan = Scan this picture with an authenticator app on your phone.
second-factor-qr = QR code for your authenticator app
second-factor-type = Or type this key into the app:
second-factor-first = Code the app shows now
second-factor-confirm = Switch on
recovery-title = Your recovery codes
recovery-lead = Keep these in a safe place. Each opens your account once if you lose your phone. They are not shown again.
recovery-done = I have kept them

## Staff and office

staff-told = Password of { $name }, shown once. Hand it over in person; it has to be changed at the first sign-in.
staff-actions = What can be done
staff-disabled = switched off
staff-fresh = first password not changed yet
staff-role-of = Role of { $name }
staff-set-role = Set role
staff-reset = New password
staff-disable = Switch off
staff-enable = Switch on
staff-add = Add an account
staff-name-hint = 2 to 32 small letters, digits, dots and hyphens, such as li.wei
staff-role-hint = The role can be changed later.
office-title = How the office works
office-second-person = A second person approves every change
office-second-person-hint = Without this, approvers may publish what they wrote themselves.
office-second-factor = Approvers and administrators need a second step at sign-in
office-second-factor-hint = Who has none yet is asked to set it up before anything else opens.
office-time-zone = Time zone
office-time-zone-hint = Such as Asia/Shanghai

## Start page

home-title = Good day, { $name }
home-review = Waiting for approval
home-drafts = Your drafts
home-everything = Where to find what
home-nothing = Nothing here.
home-due = Due for review
home-own-due = { $count ->
    [one] One fact you answer for is due for review
   *[other] { $count } facts you answer for are due for review
}
home-all = { $count ->
    [one] Show it in the list
   *[other] Show all { $count }
}
home-questions = { $count ->
    [0] Nothing is waiting.
    [one] One question nobody could answer
   *[other] { $count } questions nobody could answer
}

## Facts

fact-new = Add a fact
fact-edit = Edit a fact
fact-what = What is it about?
fact-entity = About whom or what
fact-entity-hint = A place, an industry, an event or an organisation. Type a few letters and choose.
fact-indicator = What is stated
fact-indicator-hint = Such as “Number of pearl companies”. Type a few letters and choose.
fact-about = Also concerns
fact-about-hint = Further places or industries that the fact concerns. May stay empty.
new-entity = Not in the list: add a place, industry, event or organisation
new-indicator = Not in the list: add what is stated
new-source = Not in the list: add a source
new-name-en = Name in English
new-name-zh = Name in Chinese
entity-kind = Kind
entity-within = Lies within
indicator-kind = What it holds
indicator-unit = Unit
unit-hint = Such as USD, CNY, percent, company. Only for numbers.
kind-number = A number
kind-text = Words
kind-date = A date
kind-place = Place
kind-industry = Industry
kind-organisation = Organisation
kind-event = Event
kind-project = Project
kind-topic = Topic
kind-indicator = What is stated
fact-value-part = What does it say?
fact-value = Value
fact-value-hint = The number in full, such as 10900000000 or 73.8. A date as 2026-11-05.
fact-unit = Another unit than usual
fact-unit-hint = Stays empty unless the source uses another unit.
fact-qualifier = How exact
qualifier-none = exactly this
qualifier-more_than = more than this
qualifier-nearly = nearly this
qualifier-about = about this
fact-period = Period
fact-period-hint = A year 2024, a month 2024-05, a day 2024-05-03, or from/to 2020/2024.
fact-inferred = Where the year comes from
inferred-none = the source says it
inferred-article_date = from the date of the article
inferred-plan_name = from the name of the plan
fact-as-of = As of
fact-as-of-hint = The day the source speaks of.
fact-target = This is a plan or target
fact-target-hint = The answer says that it has not been achieved yet.
fact-texts = Words in each language
fact-sources = Who says so?
fact-sources-hint = The first one is cited. A fact without a source is not published.
fact-source = Source { $number }
fact-locator = Where in it
source-title = Title
source-publisher = Publisher
source-published = Published on
source-url = Address on the web
source-language = Language
fact-keeping = Keeping it true
fact-status = Status
fact-status-hint = Disputed: investors hear that the figure is unreliable, not the figure. Retired: it is not told any more.
status-draft = Draft
status-in_review = In review
status-published = Published
status-disputed = Disputed
status-retired = Retired
fact-reason = Why disputed
reason-none = not disputed
reason-digits_lost = digits were lost
reason-year_unreadable = the year cannot be read
fact-review-by = Review by
fact-review-by-hint = After this day, answers say when it was last verified.
fact-verified-on = Last verified on
fact-owner = Who answers for it
fact-owner-hint = The account that is told when it is due for review.
record-waiting = { $author } is working on a change of this. You are looking at that change.
fact-change-waits = a change waits
confirm-title = Still true? Confirm it
confirm-until = Review again by
confirm-hint = The answer then says nothing of age until that day. Somebody else approves it.
confirm-button = It still holds
earlier-title = Earlier states
restore = Go back to this state
preview-title = What an investor reads
preview-language = Language
preview-empty = The answer appears here as you type.
answer-before = Before
answer-after = After
conflict = Somebody changed this meanwhile. Nothing was overwritten; what you typed is still here. Look at how it is now, then save again if yours is right.
conflict-show = Show how it is now
conflict-pending = { $author } has a change of this waiting. What you typed is still here.
form-mistakes = { $count ->
    [one] One thing has to be mended before this can be saved.
   *[other] { $count } things have to be mended before this can be saved.
}

filter-words = Words, in any language
filter-any = any
filter-more = More filters and order
filter-changed-by = Changed last by
filter-order = Order
filter-stale = Only what is due for review
changed-by-staff = staff
changed-by-knowledge = the shipped knowledge
order-changed = last changed first
order-label = by name
order-review_by = due first
facts-fact = Fact
facts-changed = Last changed
facts-count = { $count ->
    [one] One fact
   *[other] { $count } facts
}
facts-none = No fact fits. Try fewer words or filters.
facts-due = due since { $day }
found-in-id = Id:
found-in-period = Period:
found-in-text = Words:
found-in-locator = Where:
found-in-about = Also concerns:
found-in-source = Source:
page-of = Page { $page } of { $pages }

## Places and industries, what is stated, sources

entities-lead = Whom and what facts are about. Each has a name in every language.
indicators-lead = What a fact can state, such as a number of companies. Each has a name in every language.
sources-lead = The documents that facts are taken from. Answers name the source with every figure.
entities-count = { $count ->
    [one] One place, industry, event or organisation
   *[other] { $count } places, industries, events and organisations
}
indicators-count = { $count ->
    [one] One kind of statement
   *[other] { $count } kinds of statements
}
sources-count = { $count ->
    [one] One source
   *[other] { $count } sources
}
records-none = Nothing fits. Try fewer words or another kind.
pages = Pages
entity-name = Name
entity-add = Add a place, industry, event or organisation
edit-named = Edit “{ $name }”
entity-filter = Kind
entity-what = What is it?
entity-kind-hint = Industry: a branch of the economy. Project: a single investment. Topic: anything else that questions are about.
entity-official-hint = As in official documents. Stays empty where there is none.
entity-within-hint = The place or industry that this belongs to, such as the province of a city. Type a few letters and choose. May stay empty.
indicator-name = What is stated
indicator-add = Add what is stated
indicator-filter = What it holds
indicator-what = What does it state?
indicator-topic = Topic
indicator-kind-hint = A number has a unit. Words are written anew in each language. A date is a day, month or year.
indicator-topic-hint = The industry or topic it belongs to. Type a few letters and choose. May stay empty.
source-name = Title
source-add = Add a source
source-filter = Date
sources-dated = with a date
sources-undated = without a date
source-what = Which document is it?
source-when = When was it published?
source-title-hint = As it stands on the document, in its own language.
source-publisher-hint = The newspaper, office or website. Stays empty if the document does not say.
source-url-hint = Begins with https:// or http://. Stays empty if it is not on the web.
source-published-hint = Stays empty if the document has no date: answers then call it undated.
source-rank-hint = Only for a source without a date: 1 goes before 2 where sources disagree.
order-title = Order of undated sources
order-lead = Where sources disagree, the newest leads. Among those without a date, the one with the lowest number leads. Without a number, a source comes last.
order-none = Every source has a date.
order-pending = One of these sources waits in a change already. What you typed is still here.
names-first-hint = One of the two is enough to begin. The names in other languages are added later, under “Names”.
names-elsewhere = Names are kept in all languages together:
names-open = Names in all languages
names-more = { $count ->
    [one] and one more that is understood
   *[other] and { $count } more that are understood
}
names-title = Names of { $name }
names-record = Back to the record
names-in = Names of { $name } in { $language }
remove-title = Take away
remove-free = Nothing refers to this. It can be taken away; a second person approves it like any change.
remove-button = Take away
remove-used = This cannot be taken away as long as something refers to it:
remove-refused = Something refers to this by now, so it cannot be taken away. See below.
used-by-facts = { $count ->
    [one] One fact
   *[other] { $count } facts
}
used-by-entities = { $count ->
    [one] One place, industry, event or organisation that lies within it
   *[other] { $count } places, industries, events or organisations that lie within it
}
used-by-indicators = { $count ->
    [one] One kind of statement
   *[other] { $count } kinds of statements
}
used-by-series = { $count ->
    [one] One event series
   *[other] { $count } event series
}
used-by-editions = { $count ->
    [one] One event
   *[other] { $count } events
}
used-by-desks = { $count ->
    [one] One contact desk
   *[other] { $count } contact desks
}
unit-name-USD = US dollars
unit-name-CNY = yuan
unit-name-percent = percent
unit-name-rank = rank
unit-name-count = number, without a unit
unit-name-square_kilometre = square kilometres
unit-name-square_metre = square metres
unit-name-mu = mu
unit-name-booth = booths
unit-name-company = companies
unit-name-country = countries
unit-name-day = days
unit-name-event = events
unit-name-kilometre = kilometres
unit-name-person = people
unit-name-policy = policies
unit-name-project = projects
unit-name-session = sessions
unit-name-tonne = tonnes
unit-name-year = years

## Events, the calendar, contact desks

editions-lead = Fairs, forums and festivals that are coming or were held. Investors are told the coming ones.
series-lead = What is held again and again. Each event belongs to a series.
desks-lead = The offices that answers lead investors to. What nobody has confirmed stays empty.
editions-count = { $count ->
    [one] One event
   *[other] { $count } events
}
series-count = { $count ->
    [one] One series
   *[other] { $count } series
}
desks-count = { $count ->
    [one] One contact desk
   *[other] { $count } contact desks
}
event-name = Event
event-add = Add an event
event-filter = Status
series-name = Series
series-add = Add a series
series-filter = Recurrence
desk-name = Office
desk-add = Add a contact desk
desk-filter = Details
edition-status-expected = Expected
edition-status-confirmed = Confirmed
edition-status-cancelled = Cancelled
edition-status-held = Held
series-recurring = stated
series-not-stated = not stated
series-topics = Topics
series-recurs = Recurs
series-held = Events
recurs-not-stated = not stated
recurs-every = { $count ->
    [one] every year
    [2] every two years
    [3] every three years
   *[other] every { $count } years
}
month-not-stated = not stated
series-what = What is it about, and who holds it?
series-organisers-hint = Type a few letters and choose. May stay empty.
series-topics-hint = The industries and topics that investors find it by. Type a few letters and choose.
series-recurrence = How often is it held?
series-recurrence-hint = Only what a source states. With it, the next event can be announced as expected before its date is known.
choose-source-hint = Type a few letters of the title and choose. A new source is added under “Sources”.
series-events = { $count ->
    [0] No events yet
    [one] One event
   *[other] { $count } events
}
series-no-events = No event of this series has been entered.
event-coming = coming
event-past = over
event-when = When
event-what = Which event is it?
event-series-hint = Type a few letters and choose. A new series is added under “Series”.
event-ordinal-hint = 5 for the fifth. Stays empty where no source counts.
event-status-hint = Expected: neither date nor number is known yet. It needs a stated recurrence of the series, or two events with a date.
event-place-hint = The town or area. Type a few letters and choose. May stay empty.
event-times = When is it held?
event-days-hint = A day 2026-11-05, a month 2026-11 or a year 2026, as precise as the source. A time of day needs a day and a time zone.
event-zone-hint = That of the place, such as Asia/Shanghai. Type a few letters of a city and choose.
event-more = Registration and source
event-registration-hint = Where investors register. Begins with https:// or http://. Investors see it as long as the event is coming.
event-in-calendar = Show in the calendar
preview-at = Day and time
preview-at-hint = Choose a holiday or an evening to see what is told then.

calendar-lead = Events, public holidays of mainland China and make-up days. With a day in focus, the arrow keys go from day to day, Page Up and Page Down from month to month.
calendar-months = Months
calendar-before = Month before
calendar-after = Month after
calendar-today = This month
calendar-go-to = Month
calendar-not-announced = The public holidays of { $year } have not been announced in what this desk holds. Desks do not promise to be open on days that may be holidays.
calendar-undated = In this month, day not known
calendar-goes-on = (goes on)
day-working = Working day
day-weekend = Weekend
day-holiday = Holiday
day-make_up = Make-up working day
day-not_announced = Holidays of the year not announced yet
day-corrected = entered by staff
day-offices = For offices this is
day-published = Published calendar
day-hours-of = hours as on { $weekday }
day-events = Events on this day
day-no-events = None.
day-reset = Back to the published calendar
day-reset-hint = What staff entered for this day is taken away; a second person approves it like any change.
day-before = Day before
day-after = Day after
day-what = What is this day?
day-is = Kind
day-is-holiday = Public holiday
day-is-closed = Closed for another reason
day-is-working = Working day
day-is-hint = Desks in mainland China are closed on holidays and keep their hours on working days. Investors are told so.
day-holiday-hint = Investors read the name in their own language. On a make-up day: the holiday it is worked for.
day-own-name = Another name
day-own-name-hint = Investors read it as you write it here, in brackets. May stay empty.
day-weekday-hint = Only for a working day: whose opening hours desks keep.
day-note-hint = Where you know it from, such as the notice. Only staff see it.
day-until = The same up to
day-until-hint = For several days in a row, 31 at most. May stay empty.
holiday-none = none of these
weekday-as-usual = as the calendar says
kind-holiday = Holiday
kind-working = Working day

desk-filled = can be reached
desk-empty = no details yet
desk-details = Details
desk-for = Which office is it, and what for?
desk-organisation-hint = The office by its name. Type a few letters and choose. A new one is added under “Places and industries”.
desk-topics-hint = Topics and industries that it answers for. Type a few letters and choose.
desk-places-hint = Places that it answers for. Type a few letters and choose.
desk-default-hint = It gets every question that no other desk is for. One desk at most.
desk-reach = How is it reached?
desk-reach-hint = Only what the office has confirmed. What stays empty is said not to be known; nothing is made up.
desk-hours-hint = Up to three shifts a day, such as 08:30–11:30 and 14:00–17:00. A day without times is closed. Public holidays and make-up days come from the calendar.
desk-zone-hint = Whose clock the hours go by. Desks in mainland China keep its public holidays.
desk-as-monday = Tuesday to Friday as on Monday
desk-opens = { $weekday }, shift { $number }, opens
desk-closes = { $weekday }, shift { $number }, closes
desk-known-from = Where is this known from?
desk-source-hint = The document it stands in, if there is one. Type a few letters and choose.
desk-confirmed-hint = The account of the colleague who confirmed it. Investors never see it.
duty-title = On duty
duty-lead = Which of you answers at this desk, and when. Only staff see it, and it is erased a month after it is over, or when the account is switched off. It needs no approval.
duty-today = Today, { $day }:
duty-instead = (in place of { $name })
duty-nobody = nobody is entered
duty-no-end = until further notice
duty-every-day = every day
duty-remove = Take off duty
duty-add = Put somebody on duty
duty-stands-in = Stands in for
duty-for-nobody = nobody
duty-last-hint = Without a last day, it is until further notice.
duty-weekdays = Weekdays
home-duty = On duty today

## Fields of records

field-id = Id
field-entity = About
field-indicator = What is stated
field-about = Also concerns
field-value = Value
field-qualifier = How exact
field-unit = Unit
field-period = Period
field-inferred = Where the year comes from
field-target = Plan or target
field-as_of = As of
field-status = Status
field-reason = Why disputed
field-review_by = Review by
field-verified_on = Last verified on
field-owner = Who answers for it
field-named = Whose names
field-sources = Sources
field-texts = Words
field-title = Title
field-publisher = Publisher
field-published = Published on
field-url = Address on the web
field-language = Language
field-undated_rank = Order among undated sources
field-kind = Kind
field-within = Lies within
field-official = Official Chinese name
field-topic = Topic
field-label = Name
field-aliases = Also understood
field-owner_kind = Kind
field-organisers = Organisers
field-topics = Topics
field-series = Series
field-ordinal = Number
field-starts = Starts
field-ends = Ends
field-place = Place
field-time_zone = Time zone
field-registration_url = Registration address
field-source = Source
field-organisation = Organisation
field-places = Places
field-languages = Languages
field-default = Default desk
field-phone = Phone
field-email = E-mail
field-address = Address
field-hours = Hours
field-recurs_every = Recurs
field-usual_month = Usual month
field-recurrence_source = Who says how often
field-starts_at = Begins at
field-ends_at = Ends at
field-confirmed_by = Confirmed by
field-holiday = Name of the holiday
field-weekday = Hours as on
field-note = Reason

## Changes

change = Change
change-number = Change { NUMBER($number, useGrouping: 0) }
change-what = What
change-status = Status
change-author = Author
change-when = When
change-none = No changes.
change-waiting = Waiting
change-settled = Settled
change-draft = Draft
change-in_review = In review
change-published = Published
change-withdrawn = Withdrawn
change-more = { $count ->
    [one] and one more record
   *[other] and { $count } more records
}
change-size = { $count ->
    [one] One record
   *[other] { $count } records
}
change-by = by { $authors }
change-live = This change is published. It is answered in every language from now on.
change-steps = What happened
change-comment = Comment
change-comment-hint = For your colleagues. Needed when you return a change.
change-comment-needed = Please say what should be done about it.
change-send = Send for approval
change-publish = Approve and publish
change-return = Return to the author
change-withdraw = Withdraw
change-second-person = A second person has to approve this change.
change-own = You wrote this change yourself: a second person has to approve it.
change-outdated = “{ $record }” was changed after this change began. Withdraw this one and begin anew from how it is now.
change-moved-on = Somebody did something with this change meanwhile. Here is how it is now.
change-refused = The store refused this change: { $why }
origin-edit = written in the console
origin-import = from an imported file
origin-article = from an article
origin-question = for an unanswered question
origin-rollback = back to an earlier state
step-created = { $actor } began it
step-edited = { $actor } edited it
step-sent = { $actor } sent it for approval
step-returned = { $actor } returned it
step-published = { $actor } approved and published it
step-withdrawn = { $actor } withdrew it
section-facts = Fact
section-sources = Source
section-entities = Place, industry or event
section-indicators = What is stated
section-series = Event series
section-editions = Event
section-desks = Contact desk
section-days = Day
section-names = Names
section-questions = Question investors ask
field-facts = Facts that answer it
field-text = Question
item-new = new
item-changed = changed
item-removed = removed
diff-field = Field
diff-before = Before
diff-after = After
diff-none = Nothing differs.

## Names

names-lead = What places, industries, events and figures are called in each language, and which facts in words each language has. What is marked as stale is older than the English.
names-which = Kind
names-of-names = names
names-of-texts = facts in words
names-chinese-text = In Chinese
names-words = Words in the name
names-only = Show
names-all = everything
names-any = with anything missing or stale
names-count = { $count ->
    [one] One name
   *[other] { $count } names
}
names-of = Name
names-chinese = Official Chinese
names-there = there
names-missing = missing
names-stale = stale
names-official = Official Chinese name:
names-label = Name shown to investors
names-aliases = Also understood: { $count }
names-aliases-field = One in each line. Never shown, but understood when an investor types them.
names-unchanged = Nothing was changed.
names-wrong = One of the names is not valid. Please check what you typed.

## Unanswered questions

questions-lead = What investors asked and nobody could answer, those that mean the same together, in whatever language they came.
questions-channel = Channel
questions-fair = Fair
questions-count = { $count ->
    [one] One question
   *[other] { $count } questions
} in { $groups ->
    [one] one group
   *[other] { $groups } groups
}
questions-question = Question
questions-times = Times
questions-languages = Languages
questions-where = Where
questions-last = Last asked
questions-none = Nothing is waiting: every question has been answered or settled.
questions-settled = Settled last
question-answered = answered
question-dismissed = dismissed
question-reopen = Put back
question-asked = { $count ->
    [one] Asked once, on { $last }
   *[other] Asked { $count } times, first on { $first }, last on { $last }
}
question-members = As they were asked
question-now-answered = answered now
question-not-answered = not answered yet
question-more = and { $count } more
question-nearest = Facts that came nearest
question-likely = What it is probably about
question-write-fact = Write the fact
question-write-fact-hint = If a source answers it: the form opens with what is known already.
question-alias = Or teach a name
question-alias-hint = If the fact is there but investors call it something else.
question-alias-words = The words investors use
question-alias-owner = What they mean by it
question-alias-add = Add the name
question-alias-wrong = Choose from the list what the words mean.
question-alias-there = These words are understood already.
question-settle = Or settle it
question-reason = Reason
question-reason-hint = Needed when you dismiss.
question-reason-needed = Please say why it is dismissed.
question-mark-answered = Mark as answered
question-dismiss = Dismiss
change-questions = Questions it was written for

## Insight

insight-first = From
insight-last = To
insight-export = Export as CSV
insight-questions = Questions
insight-conversations = New conversations
insight-p50 = Half answered within
insight-p95 = 95 of 100 answered within
insight-numbers = The numbers
insight-see-numbers = the numbers stand in the table below
insight-day = Day
insight-hour = Hour
insight-time = Reply time
insight-place = Fair and channel
insight-no-fair = no fair
insight-nothing = Nothing was asked in these days.
insight-meaning = Greetings and thanks are not counted as questions. Neither texts nor names are kept.
outcome-answered = Answered
outcome-abstained = Said “I don't know”
outcome-other = Asked back or handed over
chart-days = Questions per day
chart-outcomes = Answered and not answered
chart-hours = Questions by hour of the day
chart-languages = Languages
chart-topics = Topics
chart-intents = Kinds of question
chart-times = Reply times
chart-places = Fairs and channels
chart-of = { $first } to { $last }
chart-within = up to { $milliseconds } ms
chart-slower = over { $milliseconds } ms
intent-ask_industry_fact = facts and figures
intent-ask_upcoming_events = events
intent-ask_contact = whom to contact
intent-ask_source = sources
intent-ask_help = help
intent-out_of_scope = something else

## Import and export

exchange-refused = This could not be done. See below what to mend.
exchange-back = Back to import and export
import-title = Import
import-lead = A file is looked at first, row by row. Nothing changes before you keep it as a change and somebody else approves that.
import-file = File
import-file-hint = XLSX, CSV, a ZIP of CSV files, or JSON, up to 20 MB, laid out as an export is. Export something first to see how.
import-look = Look at the file
import-no-file = Choose a file first.
import-outdated = Somebody changed a record of this file since it was looked at. Choose the file again to see how it stands now.
import-report = What the file would change
import-mistakes = Nothing of this file can be kept yet. Mend these rows in your file and choose it again; then you see what all the others change.
import-fine = { $count ->
    [one] One record would be added or changed. Keep it as a change: it is a draft that you send for approval.
   *[other] { $count } records would be added or changed. Keep them as one change: it is a draft that you send for approval.
}
import-same = Everything in this file is stored just so already. There is nothing to keep.
import-again = Choose another file
import-where = Where in the file
import-place = { $sheet }, row { NUMBER($row, useGrouping: 0) }
import-whole-file = The file as a whole
import-wrong = What is wrong, and what to do
import-record = Record
import-differs = What differs
keep-as-change = Keep as a change
outcome-row-added = New
outcome-row-changed = Changed
outcome-row-unchanged = The same already
outcome-row-mistake = With a mistake
export-title = Export
export-lead = Everything that is stored, as a file that can be changed and imported again.
export-list = Export these
export-what = What
export-nothing = Choose at least one.
export-only = { $count ->
    [one] Of the facts only the one in the list you came from
   *[other] Of the facts only the { $count } in the list you came from
}
export-format = As
format-xlsx = Excel workbook (XLSX)
format-zip = CSV files in a ZIP
format-json = JSON
export-write = Write the file
export-ready = The file is ready.
export-download = Download { $name }
export-kept = It is kept for an hour.
export-refused = A text or a table is too long for an Excel workbook. Choose CSV or JSON.
file-size = { $size } MB
sections-facts = Facts
sections-sources = Sources
sections-entities = Places and industries
sections-indicators = What is stated
sections-questions = Questions investors ask
sections-series = Event series
sections-editions = Events
sections-desks = Contact desks
sections-days = Holidays and make-up days
sections-questions = Questions investors ask
sections-terms = Names in all languages

## Facts from an article

article-title = Facts from an article
article-lead = Paste a news article or a report, or choose its file. The console looks for figures and days in it and proposes facts; you take over what is right.
article-itself = The article
article-text = Text
article-text-hint = In English or Chinese.
article-file = Or a file
article-file-hint = Text, HTML, PDF or DOCX, up to 10 MB.
article-nothing = Paste the text or choose a file.
article-source = Where it was published
article-source-known = A source that is stored already
article-source-hint = Type a few letters and choose. Stays empty for a new source.
article-look = Look for facts
article-found = What the article may tell
article-found-lead = { $count ->
    [one] One figure or day was found. Compare it with the sentence, correct it, and tick it to take it over. What is not ticked is left.
   *[other] { $count } figures and days were found. Compare each with its sentence, correct it, and tick what you take over. What is not ticked is left.
}
article-no-figures = No figures or days were found in this text.
article-other = Another article
article-figure = Figure { $number }
article-held = This is stored already:
article-against = A stored fact says otherwise:
article-says = This article
article-take = Take this over
article-others = It may also be about:
article-new-name = Nothing that is stored fits. Perhaps “{ $name }”:
article-more = More about it
article-none-taken = Tick at least one figure to take over.
article-mistakes = Nothing was kept yet. What has to be mended stands beside the fields.
article-waiting = “{ $key }” waits in change { NUMBER($number, useGrouping: 0) } already. What you typed is still here.
article-added-meanwhile = Somebody added “{ $key }” meanwhile. What you typed is still here; keep it again.
document-too_large = This is too long. Give the article alone, up to 10 MB and 200,000 characters, or in parts.
document-wrong_type = This is no text, HTML, PDF or DOCX file, or not what its name says. Paste the text instead.
document-protected = The file is protected by a password. Save it without one, or paste the text.
document-scanned = The file holds pictures of pages and no text. Paste the text.
document-broken = The file is damaged. Save it anew, or paste the text.
document-too_heavy = The file takes too much memory or time to read. Paste the text instead.
document-empty = There is no text in this. Paste the text.
document-other_language = Only English and Chinese articles can be read.

## Long work

job-import = Looking at a file
job-keep = Keeping an import as a change
job-export = Writing a file
job-article = Looking for facts in an article
job-publish = Publishing a change
job-own = Your work of the last hour
job-state-waiting = waiting
job-state-running = at work
job-state-done = done
job-state-failed = not done
job-state-cancelled = stopped
job-questions = Asking questions before publishing
job-step-preparing = Reading how questions are answered now
job-step-asking = Asking how they would be answered
job-waiting = Waiting for other work to end
job-running = At work
job-step-checking = Checking that nobody changed the same meanwhile
job-step-reading = Reading the file
job-step-collecting = Collecting what is stored
job-step-comparing = Comparing with what is stored
job-step-writing = Writing
job-step-proposing = Looking for figures and linking them with what is stored
job-so-far = { $done } of { $total }
job-cancel = Stop
job-refresh = Show how far it is
job-hint = You may leave this page and come back; the work goes on.
job-cancelled = This was stopped. Nothing was changed.
job-failed = Something went wrong in the console. Look at how things stand before you try again.
job-back = Begin anew

## History

history-lead = Every change of what investors are told, by whom and when. It cannot be edited.
history-record = Record
history-actor = Who
history-event = What
history-export = Export as CSV
history-staff = Accounts and sign-ins
event-account-added = account added
event-role-changed = role changed
event-account-disabled = account switched off
event-account-enabled = account switched on
event-password-reset = new password issued
event-password-changed = password changed
event-second-factor-added = second step added
event-second-factor-removed = second step removed
event-signed-in = signed in
event-signed-out = signed out
event-sign-in-refused = sign-in refused
event-code-refused = code refused
event-office-changed = office settings changed
event-duty-added = put on duty
event-duty-removed = taken off duty

## What is wrong

error-request = The console cannot do that.
error-sign-in = The account or the password is wrong.
error-locked-out = Too many wrong tries. Please try again in { $seconds } seconds.
error-busy = Many people are signing in just now. Please try again in a few seconds.
error-code = The code is wrong, or too much time has passed. Please try again.
error-forbidden = You may not do this. If you came by a link or waited long, sign in again; the console opens over HTTPS or on the machine it runs on.
error-form = The form was not complete. Please go back, reload the page and try again.
error-too-much-work = Too much is being worked on just now. Please wait until some of it is done, then try again.
error-too-large = That is too large. A file may have 20 MB.
error-not-there = There is nothing here.
error-unexpected = Something went wrong in the console. Nothing was lost; please try again.
error-account-name = Please choose 2 to 32 small letters, digits, dots, hyphens; it begins with a letter.
error-account-taken = There is an account “{ $name }” already.
error-last-admin = Somebody has to stay administrator.
error-time-zone = Please give a time zone such as Asia/Shanghai.
error-password-length = A password needs { $least } to { $most } characters.
error-password-easy = That password is too easy to guess. It may not contain the account's name.
error-password-present = The present password is wrong.
error-password-same = Please choose another password than the present one.
error-password-again = The two new passwords differ.
error-second-factor-there = There is a second step already.
file-too-large = The file has more than { $most } MB. Split it into several files.
file-unpacks = The file unpacks to more than { $most } MB. Split it into several files.
file-damaged = The file is damaged. Save it anew and choose it again.
file-protected = The file is protected by a password, or was made by an old version of Excel. Save it as XLSX without a password.
file-odd = The file is packed in a way that no spreadsheet program uses. Open it, save it anew as XLSX or CSV, and choose that.
file-columns = “{ $sheet }” has more than { $most } columns. Delete those beside the table.
file-rows = “{ $sheet }” has more than { $most } rows. Split it into several files, or delete the empty rows below the table.
file-too-many = The file changes { $rows } rows. One change holds { $most } at most, since somebody has to look through it. Split the file.
file-macros = The workbook holds macros, or is of another kind. Save it as XLSX (.xlsx), without macros.
file-kind = The file is not what its name says. Save it anew as XLSX or CSV and do not rename it.
file-encoding = The text is not in UTF-8. In Excel, save it as “CSV UTF-8”.
file-ending = Only files that end in { $endings } can be read.
file-zip-empty = The ZIP holds no CSV file.
file-zip-twice = The ZIP holds two files of one name. Put in one of them only.
file-too-heavy = The workbook takes too long or too much memory to read. Save it anew, or as CSV.
mistake-reason-needed = A disputed fact needs a reason.
mistake-reason-unwanted = Only a disputed fact has a reason.
mistake-inferred = Say which period was inferred.
mistake-about = The fact is about this one already.
mistake-qualifier = “More than”, “nearly” and “about” need a value.
mistake-value-of-text = This holds words, not a value: write them under “Words in each language”.
mistake-texts = Write the words in at least one language.
mistake-value-needed = A value is needed.
mistake-decimal = Write the number in full with digits only, such as 10900000000 or 73.8.
mistake-period = Write a year 2024, a month 2024-05, a day 2024-05-03, or from/to 2020/2024.
mistake-not-there = Choose one from the list, or add it.
mistake-day = Write a day such as 2026-11-05.
mistake-needed = This is needed.
mistake-source-needed = A source is needed.
mistake-choice = Choose one from the list.
mistake-id = Choose one from the list, or add it.
mistake-too-long = This is too long.
mistake-characters = There are characters in this that cannot be read. Please type it anew instead of pasting it.
mistake-unit-needed = A number needs a unit.
mistake-unit-unwanted = Only a number has a unit.
mistake-within = It cannot lie within itself.
mistake-ends = It ends before it starts.
mistake-inferred-date = Say which date was inferred.
mistake-expected = An expected event needs a series whose recurrence a source states, or two events of it with a date.
mistake-expected-date = An expected event has no date or number yet.
mistake-language = That is none of the twenty languages.
mistake-default = Another desk is the default already.
mistake-web-address = An address on the web begins with https:// or http://.
mistake-referred-to = Something still refers to this, so it cannot be taken away.
mistake-place-in-order = Write a whole number from 1 on, or leave it empty.
mistake-name-needed = Write the name in English or in Chinese.
mistake-waiting = This record waits in change { $number } already. Publish or withdraw that one first, or take the row out.
mistake-row-twice = An earlier row has the same id. Delete one of the two.
mistake-no-record = There is no such record, neither in the file nor in the store. Add its row, or mend the id.
mistake-two-labels = Row { $row } is the label in this language already. Make one of the two an alias.
mistake-two-texts = An earlier row has the words in this language already. Delete one of the two.
mistake-no-field = There is no such field. Delete it, or mend its name.
mistake-term-owner = Give either the entity or the indicator that this names.
mistake-formula = The cell holds a formula. Put in the value itself.
mistake-cell-error = The cell holds an error of the spreadsheet. Put in the value.
mistake-percentage = The cell is formatted as a percentage. Write 70 for 70 %, formatted as a number.
mistake-column-unnamed = Column { $column } holds something but has no name in row 1. Name it or empty it.
mistake-column-unknown = There is no column “{ $column }”. Delete it, or mend its name.
mistake-column-twice = There are two columns “{ $column }”. Delete one.
mistake-column-missing = The column “{ $column }” is missing. Add it.
mistake-table-unknown = There is no such table. Name it as what it holds: { $tables }.
mistake-table-twice = Another table is “{ $table }” already. Delete one.
mistake-list-unknown = There is no such list. Delete it, or mend its name.
mistake-no-exchange = The file is not laid out as an export is. Export as JSON to see how.
error-duty-days = The last day is before the first. Nobody was put on duty.
error-duty-weekdays = Choose at least one weekday. Nobody was put on duty.
error-duty-stand-in = Nobody can stand in for themselves.
error-duty-account = There is no such account any more. Nobody was put on duty.
mistake-not-event = This id belongs to something that is no event.
mistake-counted-on = An expected event counts on this recurrence. Change that event first.
mistake-no-such-day = There is no such day in the calendar.
mistake-point = Write a day 2026-11-05, a month 2026-11 or a year 2026.
mistake-time = Write a time of day such as 09:00.
mistake-end-alone = Say when it starts, too.
mistake-time-of-day = A time of day needs the day in full, such as 2026-11-05.
mistake-time-zone-needed = Say in which time zone the times are.
mistake-time-zone = Choose a time zone from the list, such as Asia/Shanghai.
mistake-recurrence-needed = Say how often it recurs, or leave this empty.
mistake-recurrence-source = A recurrence needs the source that states it.
mistake-hours-order = A shift ends after it begins, at midnight at the latest.
mistake-hours-overlap = Two shifts of one day overlap.
mistake-email = Write an e-mail address such as name@example.org.
mistake-weekday = Only a working day has the hours of a weekday.
mistake-day-reason = Say why, for your colleagues.
mistake-holiday-name = Choose the holiday, or write its name.
mistake-until = Choose a day that comes after this one, 30 days later at most.

# Questions before publishing.
fact-asked = Questions it answers
fact-asked-hint = Write what investors ask for this, one question a line. Before anything is published, these questions are asked; none of them may be answered with something else. Empty a line to take a question away.
fact-asked-count = { $count ->
    [0] No questions yet
    [one] { $count } question
   *[other] { $count } questions
}
fact-asked-language = Language { $number }
fact-asked-text = Question { $number }
gate-title = Questions before publishing
gate-hint = Before a change is published, questions are asked in every language. If what is new would answer another fact’s question, the change is stopped and the question is shown here.
gate-passed = Passed: the questions of other facts are answered as before.
gate-stopped = Stopped: published like this, these questions would get a wrong answer or none.
gate-outdated = Something else was published since. The questions have to be asked again; publishing does so by itself.
gate-not-asked = Not asked yet. They are asked when the change is sent for approval, or now if you like.
gate-counts = { $kept ->
    [one] { $kept } question is kept; { $asked } that the change might touch was asked again.
   *[other] { $kept } questions are kept; { $asked } that the change might touch were asked again.
}
gate-made = { $made ->
    [one] { $made } more was made of names and asked.
   *[other] { $made } more were made of names and asked.
}
gate-made-some = { $all } more could be made of names; as there are so many, only { $made } of them were asked.
gate-language = Language
gate-question = Question
gate-expected = Should be answered by
gate-answer = Would be answered by
gate-stops = stops the change
gate-warns = look at this
gate-is-made = made of names
gate-is-unnamed = what takes it has no name in this language yet: give it one
gate-taken = Another fact:
gate-lost = Nothing, or the investor would have to choose:
gate-own_taken = Not this fact, but:
gate-own_lost = This fact is not found yet.
gate-what-to-do = Add further names to what is stated or to the place, or choose names that are easier to tell apart; then ask again.
gate-ask = Ask the questions now
gate-reason = Why publish it anyway
gate-reason-hint = Your reason is kept with the change.
gate-anyway = Publish anyway
gate-overruled = { $actor } published it anyway:
gate-not-passed = The questions stop this change; it is not published. Look at them below; if it has to be published, say why.
gate-not-asked-error = Something else was published meanwhile. Ask the questions again, then publish.
