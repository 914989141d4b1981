## Figures

unit-USD = { $number } US-Dollar
unit-CNY = { $number } Yuan
unit-percent = { $number }
unit-rank = Platz { $number }
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } Mu
unit-booth = { $count ->
    [one] { $number } Stand
   *[other] { $number } Stände
}
unit-company = { $number } Unternehmen
unit-country = { $count ->
    [one] { $number } Land
   *[other] { $number } Länder
}
unit-day = { $count ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
unit-event = { $count ->
    [one] { $number } Veranstaltung
   *[other] { $number } Veranstaltungen
}
unit-kilometre = { $number } Kilometer
unit-person = { $count ->
    [one] { $number } Person
   *[other] { $number } Personen
}
unit-policy = { $count ->
    [one] { $number } Maßnahme
   *[other] { $number } Maßnahmen
}
unit-project = { $count ->
    [one] { $number } Projekt
   *[other] { $number } Projekte
}
unit-session = { $count ->
    [one] { $number } Ausgabe
   *[other] { $number } Ausgaben
}
unit-tonne = { $count ->
    [one] { $number } Tonne
   *[other] { $number } Tonnen
}
unit-year = { $count ->
    [one] { $number } Jahr
   *[other] { $number } Jahre
}

qualifier-exact = { $value }
qualifier-more_than = mehr als { $value }
qualifier-nearly = knapp { $value }
qualifier-about = rund { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = Stand: { $date }
card-inferred-article_date = { $period } (Jahr aus dem Datum des Artikels erschlossen)
card-inferred-plan_name = { $period } (Jahr aus dem Namen des Plans erschlossen)
card-target = Planziel, kein Ergebnis
card-last-verified = Zuletzt überprüft am { $date }; seither kann sich die Angabe geändert haben.
card-never-verified = Seit der Veröffentlichung nicht mehr überprüft; die Angabe kann sich geändert haben.
card-source = Quelle: { $source }
card-other-source = Eine andere Quelle nennt { $value }: { $source }

source-full = { $publisher }, „{ $title }“, { $date }
source-no-publisher = „{ $title }“, { $date } (Herausgeber nicht genannt)
source-no-date = { $publisher }, „{ $title }“ (ohne Datum)
source-bare = „{ $title }“ (ohne Datum, Herausgeber nicht genannt)

## Figures that are not given

disputed = Diese Angabe kann ich Ihnen nicht machen: { $label }.
disputed-digits_lost = In der einzigen Quelle, die mir vorliegt, sind bei dieser Zahl Ziffern verloren gegangen. Deshalb nenne ich sie nicht.
disputed-year_unreadable = In der einzigen Quelle, die mir vorliegt, ist die Jahreszahl unleserlich. Deshalb nenne ich das Datum nicht.
disputed-desk = Auskunft erteilt: { $desk }.

no-answer = Dazu habe ich keine belegte Antwort, und ohne Quelle antworte ich nicht.
no-answer-topic = Dazu liegt mir keine belegte Zahl vor: { $topic }.
no-answer-entity = Hierzu liegen mir keine Angaben vor für: { $entity }.
no-answer-year = Für { $year } liegt mir keine Zahl vor.
no-answer-edition = Zur { $ordinal }. Ausgabe liegen mir keine Angaben vor: { $series }.
no-answer-desk = Weiterhelfen kann Ihnen: { $desk }.
no-answer-nearby = In diesem Zusammenhang ist mir bekannt:

out-of-scope = Dazu kann ich keine Auskunft geben. Meine Unterlagen betreffen Auslandsinvestitionen in Zhejiang, Messen und Foren der Provinz sowie die Perlenindustrie von Zhuji.

clarify = Was davon meinen Sie?
close-too = Vielleicht meinen Sie auch dies:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Höchster Wert: { $entities } ({ $value })
list-least = Niedrigster Wert: { $entities } ({ $value })
list-total = Summe dieser { $count } Werte: **{ $value }**
list-rise = Anstieg um { $difference } von { $from } bis { $to }
list-fall = Rückgang um { $difference } von { $from } bis { $to }
unit-percentage-point = { $count ->
    [one] { $number } Prozentpunkt
   *[other] { $number } Prozentpunkte
}
list-inferred-article_date = Die Jahre sind aus dem Datum des Artikels erschlossen.
list-inferred-plan_name = Die Jahre sind aus dem Namen des Plans erschlossen.
list-left-out = Nicht aufgeführt, weil die Angabe unzuverlässig ist: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Zuletzt überprüft: { $date }; seither kann sich der Wert geändert haben.
list-never-verified = ‡ Seit der Veröffentlichung nicht mehr überprüft; der Wert kann sich geändert haben.
list-sources = Quellen: { $sources }

## Events

events-upcoming = Kommende Veranstaltungen:
events-none = In meinen Unterlagen ist derzeit keine kommende Veranstaltung angekündigt.
events-none-series = Der nächste Termin ist noch nicht angekündigt: { $event }.
events-past = Bisherige Veranstaltungen in meinen Unterlagen:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = Datum nicht bekannt
event-status-expected = voraussichtlich, Termin noch nicht bekannt gegeben
event-status-confirmed = bestätigt
event-status-cancelled = abgesagt
event-status-held = hat stattgefunden
event-registration = Anmeldung: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Diese Stelle ist zuständig für das Thema „{ $topic }“.
contact-why-place = Diese Stelle ist zuständig für { $place }.
contact-why-default = Diese Stelle nimmt alle Fragen entgegen, für die keine andere benannt ist.
contact-phone = Telefon: { $phone }
contact-email = E-Mail: { $email }
contact-address = Anschrift: { $address }
contact-url = Internet: { $url }
contact-hours = Sprechzeiten: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Jetzt geöffnet bis { $when } Uhr
contact-closed-now = Zurzeit geschlossen. Nächste Öffnung: { $when } Uhr
contact-shut-now = Zurzeit geschlossen
contact-closure = Geschlossen: { $date } ({ $name })
contact-closure-unnamed = Geschlossen: { $date }
contact-holidays-unknown = Die gesetzlichen Feiertage Chinas für { $year } liegen mir noch nicht vor; an diesen Tagen ist die Stelle geschlossen.
contact-languages = Sprachen: { $languages }
contact-no-details = Telefonnummer, E-Mail-Adresse und Anschrift dieser Stelle liegen mir noch nicht vor, und Vermutungen gebe ich nicht weiter.
contact-no-desk = In meinen Daten ist noch keine Stelle eingetragen; ich kann Ihnen deshalb keine nennen.

holiday-new_years_day = Neujahr
holiday-spring_festival = Frühlingsfest
holiday-tomb_sweeping_day = Qingming-Fest
holiday-labour_day = Tag der Arbeit
holiday-dragon_boat_festival = Drachenbootfest
holiday-mid_autumn_festival = Mittherbstfest
holiday-national_day = Nationalfeiertag

## Where a figure comes from

source-heading = Diese Angabe stammt aus:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = Absatz { $number }
source-of-record = Ich gebe nur wieder, was in einer Quelle steht, und füge keine eigenen Zahlen hinzu.
source-nothing-yet = In diesem Gespräch habe ich Ihnen noch keine Zahl genannt. Sobald Sie nach einer fragen, nenne ich Ihnen dazu Quelle, Herausgeber und Datum.

## Conversation

start = **Investor Desk**
    Ich beantworte Fragen zu Auslandsinvestitionen in Zhejiang, zur Perlenindustrie von Zhuji sowie zu Messen und Foren und nenne Ihnen die zuständige Behörde. Zu jeder Zahl erhalten Sie Quelle und Datum; weiß ich etwas nicht, sage ich es Ihnen offen.
help = Sie können mich fragen nach:
    • Zahlen: „Wie viele Projekte hat Zhejiang auf der dritten CIIE unterzeichnet?“
    • Vergleichen: „Auf welchem Forum wurden die meisten Projekte unterzeichnet?“
    • Terminen: „Wann findet das nächste ZJITS statt?“
    • Ansprechpartnern: „Wer berät mich, wenn ich in Perlen investieren möchte?“
    • Quellen: „Woher stammt diese Zahl?“
    Ich antworte nur anhand hinterlegter Quellen.
greet = Guten Tag. Was möchten Sie über Zhejiang, Zhuji oder kommende Messen und Foren wissen?
goodbye = Auf Wiedersehen. Sie können dieses Gespräch jederzeit fortsetzen.
thank = Gern geschehen. Möchten Sie noch etwas wissen?
affirm = Gut. Was möchten Sie als Nächstes wissen?
deny = In Ordnung. Beschreiben Sie bitte mit anderen Worten, was Sie suchen, oder wählen Sie hier aus.
language-changed = Ab jetzt antworte ich auf { $language }.
language-choose = Welche Sprache wünschen Sie?
privacy = **Ihre Daten**
    Ihre Frage speichere ich nur, bis sie beantwortet ist. Aus dem Gespräch speichere ich 30 Tage lang Thema und Sprache. Kann ich eine Frage nicht beantworten, bewahre ich sie ohne E-Mail-Adressen und Telefonnummern auf, damit das Team die Antwort ergänzen kann. Weitere Angaben erfrage ich nicht, und ich gebe nichts weiter.

## Buttons (short: at most about 30 characters)

button-contact = Ansprechpartner
button-events = Veranstaltungen
button-help = Wobei können Sie helfen?
button-languages = Sprachen

## Errors and the chat page

error-internal = Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es in Kürze erneut.
error-no-reply = Der Investor Desk konnte gerade nicht antworten. Bitte versuchen Sie es in Kürze erneut.
error-busy = Zurzeit gehen sehr viele Fragen ein. Bitte versuchen Sie es in Kürze erneut.
error-rate-limited = Das waren viele Fragen in kurzer Zeit. Bitte warten Sie einen Moment.
error-bad-text = Ihre Nachricht enthält unlesbare Zeichen. Bitte geben Sie sie noch einmal ein.
error-empty-text = Ihre Nachricht ist leer. Bitte geben Sie eine Frage ein.
error-text-too-long = Ihre Nachricht ist zu lang. Zulässig sind höchstens { $limit } Zeichen.
error-unsupported-language = Diese Sprache wird nicht unterstützt. Verfügbare Sprachen: { $languages }.
error-unknown-fair = Eine Messe dieses Namens ist nicht bekannt.
error-bad-conversation = Dieses Gespräch lässt sich nicht fortsetzen. Bitte beginnen Sie ein neues.
error-not-json = Die Anfrage ist kein gültiges JSON.
error-invalid-request = Die Anfrage hat nicht die erwartete Form.
error-media-type = Die Anfrage muss als application/json gesendet werden.
error-too-large = Die Anfrage ist zu groß.
error-too-slow = Die Übertragung der Anfrage hat zu lange gedauert.
error-not-found = Unter dieser Adresse ist nichts zu finden.
error-method-not-allowed = Diese Adresse nimmt Anfragen dieser Art nicht an.
error-forbidden = Diese Anfrage ist nicht zulässig.
error-not-ready = Der Investor Desk startet gerade. Bitte versuchen Sie es in Kürze erneut.

web-title = Investor Desk
web-tagline = Zhejiang und Zhuji für ausländische Investoren
web-welcome-title = Was möchten Sie wissen?
web-welcome-text = Jede Zahl nenne ich mit Quelle und Datum. Was keine Quelle belegt, gebe ich nicht an.
web-about-title = Dazu gebe ich Auskunft
web-about-facts-title = Branchen und Investitionen
web-about-facts = Auslandskapital, unterzeichnete Projekte, Perlen und Schmuck.
web-about-events-title = Messen und Foren
web-about-events = Was bevorsteht, was stattgefunden hat und was daraus wurde.
web-about-contact-title = Die richtige Stelle
web-about-contact = Welche Behörde für Ihr Anliegen zuständig ist.
web-suggestions = Fragen für den Einstieg
web-suggestion-1 = Wie viele Projekte wurden auf der dritten Internationalen Importmesse Chinas unterzeichnet?
web-suggestion-2 = Wie hoch ist der Anteil von Zhuji an den Süßwasserperlen der Welt?
web-suggestion-3 = Welche Messen stehen demnächst an?
web-suggestion-4 = Mit wem kann ich über Investitionen in Perlen sprechen?
web-skip = Zum Eingabefeld springen
web-conversation = Gespräch
web-you = Sie
web-desk = Investor Desk
web-typing = Der Investor Desk schreibt
web-message = Ihre Nachricht
web-placeholder = Ihre Frage
web-send = Senden
web-next-steps = Wie es weitergeht
web-counter = { $count } von { $limit } Zeichen
web-new = Neues Gespräch
web-new-started = Ein neues Gespräch hat begonnen.
web-language = Sprache
web-language-chosen = Der Investor Desk antwortet jetzt auf Deutsch.
web-retry = Noch einmal versuchen
web-offline = Der Investor Desk ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
web-timeout = Die Antwort ist nicht rechtzeitig eingetroffen. Bitte versuchen Sie es noch einmal.
web-source = Quelle
web-api = API-Dokumentation
web-noscript = Dieser Chat benötigt JavaScript. Bitte schalten Sie es ein und laden Sie die Seite neu.

## Telegram

command-start = Beginnen
command-help = Was Sie fragen können
command-language = Sprache wählen
command-events = Kommende Messen und Foren
command-contact = Ansprechpartner finden
command-privacy = Was mit Ihren Daten geschieht
telegram-text-only = Ich kann nur Text lesen. Bitte schreiben Sie mir Ihre Frage.
telegram-unknown-start = Der Code in diesem Link ist mir nicht bekannt. Ihre Fragen können Sie mir dennoch stellen.
telegram-button-expired = Diese Schaltfläche ist nicht mehr gültig. Bitte geben Sie Ihre Frage ein.
