# Wat Investor Desk zegt in het Nederlands.

## Figures

unit-USD = { $number } Amerikaanse dollar
unit-CNY = { $number } yuan
unit-percent = { $number }
unit-rank = { $number }e plaats
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mu
unit-booth = { $count ->
    [one] { $number } stand
   *[other] { $number } stands
}
unit-company = { $count ->
    [one] { $number } bedrijf
   *[other] { $number } bedrijven
}
unit-country = { $count ->
    [one] { $number } land
   *[other] { $number } landen
}
unit-day = { $count ->
    [one] { $number } dag
   *[other] { $number } dagen
}
unit-event = { $count ->
    [one] { $number } evenement
   *[other] { $number } evenementen
}
unit-kilometre = { $number } kilometer
unit-person = { $count ->
    [one] { $number } persoon
   *[other] { $number } personen
}
unit-policy = { $count ->
    [one] { $number } beleidsmaatregel
   *[other] { $number } beleidsmaatregelen
}
unit-project = { $count ->
    [one] { $number } project
   *[other] { $number } projecten
}
unit-session = { $count ->
    [one] { $number } editie
   *[other] { $number } edities
}
unit-tonne = { $number } ton
unit-year = { $number } jaar

qualifier-exact = { $value }
qualifier-more_than = meer dan { $value }
qualifier-nearly = bijna { $value }
qualifier-about = ongeveer { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = stand per { $date }
card-inferred-article_date = { $period } (jaar afgeleid uit de datum van het artikel)
card-inferred-plan_name = { $period } (jaar afgeleid uit de naam van het plan)
card-target = een doelstelling, geen resultaat
card-last-verified = Laatst gecontroleerd op { $date }; dit gegeven kan sindsdien zijn gewijzigd.
card-never-verified = Sinds de publicatie niet meer gecontroleerd; dit gegeven kan zijn gewijzigd.
card-source = Bron: { $source }
card-other-source = Een andere bron meldt { $value }: { $source }

source-full = { $publisher }, ‘{ $title }’, { $date }
source-no-publisher = ‘{ $title }’, { $date } (uitgever niet vermeld)
source-no-date = { $publisher }, ‘{ $title }’ (zonder datum)
source-bare = ‘{ $title }’ (zonder datum, uitgever niet vermeld)

## Figures that are not given

disputed = Dit gegeven kan ik u niet verstrekken: { $label }.
disputed-digits_lost = In de enige bron die ik heb, zijn cijfers van dit getal weggevallen. Daarom neem ik het niet over.
disputed-year_unreadable = In de enige bron die ik heb, is het jaartal onleesbaar. Daarom neem ik de datum niet over.
disputed-desk = U kunt hiervoor terecht bij: { $desk }.

no-answer = Hierover heb ik geen gegevens met bronvermelding, en zonder bron geef ik geen antwoord.
no-answer-topic = Hierover heb ik geen gegevens met bronvermelding: { $topic }.
no-answer-entity = { $entity }: hierover heb ik geen gegevens.
no-answer-year = Voor { $year } heb ik hierover geen gegevens.
no-answer-edition = { $series }: over editie { $ordinal } heb ik geen gegevens.
no-answer-desk = U kunt hiervoor terecht bij: { $desk }.
no-answer-nearby = Verwante gegevens die ik wel heb:

out-of-scope = Daarmee kan ik u niet helpen. Mijn gegevens gaan over buitenlandse investeringen in Zhejiang, de beurzen en fora daar en de parelsector van Zhuji.

clarify = Wat bedoelt u precies?
close-too = Misschien bedoelt u ook dit:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Hoogste: { $entities } ({ $value })
list-least = Laagste: { $entities } ({ $value })
list-total = Totaal van deze { $count }: **{ $value }**
list-rise = Stijging van { $difference } tussen { $from } en { $to }
list-fall = Daling van { $difference } tussen { $from } en { $to }
unit-percentage-point = { $number } procentpunt
list-inferred-article_date = De jaartallen zijn afgeleid uit de datum van het artikel.
list-inferred-plan_name = De jaartallen zijn afgeleid uit de naam van het plan.
list-left-out = Weggelaten omdat het cijfer niet betrouwbaar is: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Laatst gecontroleerd: { $date }; het cijfer kan sindsdien zijn gewijzigd.
list-never-verified = ‡ Sinds de publicatie niet meer gecontroleerd; het cijfer kan zijn gewijzigd.
list-sources = Bronnen: { $sources }

## Events

events-upcoming = Komende evenementen:
events-none = In mijn gegevens staan geen aangekondigde evenementen.
events-none-series = { $event }: voor de volgende editie is nog geen datum bekendgemaakt.
events-past = Eerdere evenementen in mijn gegevens:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = datum onbekend
event-status-expected = verwacht, datum nog niet bekend
event-status-confirmed = bevestigd
event-status-cancelled = afgelast
event-status-held = heeft plaatsgevonden
event-registration = Aanmelden: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Behandelt vragen over: { $topic }.
contact-why-place = Verantwoordelijk voor: { $place }.
contact-why-default = Deze dienst behandelt alle vragen waarvoor geen andere dienst is aangewezen.
contact-phone = Telefoon: { $phone }
contact-email = E-mail: { $email }
contact-address = Adres: { $address }
contact-url = Website: { $url }
contact-hours = Openingstijden: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Nu open, tot { $when } uur
contact-closed-now = Nu gesloten. Weer open: { $when } uur
contact-shut-now = Nu gesloten
contact-closure = Gesloten: { $date } ({ $name })
contact-closure-unnamed = Gesloten: { $date }
contact-holidays-unknown = De Chinese feestdagen van { $year } heb ik nog niet; op die dagen is de dienst gesloten.
contact-languages = Talen: { $languages }
contact-no-details = Van deze dienst heb ik nog geen telefoonnummer, e-mailadres of adres, en ik ga er niet naar raden.
contact-no-desk = Er staat nog geen kantoor in mijn gegevens, dus ik kan er geen noemen.

holiday-new_years_day = Nieuwjaarsdag
holiday-spring_festival = Lentefeest
holiday-tomb_sweeping_day = Qingmingfestival
holiday-labour_day = Dag van de Arbeid
holiday-dragon_boat_festival = Drakenbootfestival
holiday-mid_autumn_festival = Midherfstfeest
holiday-national_day = Nationale feestdag

## Where a figure comes from

source-heading = Dat komt uit:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = alinea { $number }
source-of-record = Ik haal een bron alleen aan voor wat er werkelijk in staat en voeg zelf geen cijfers toe.
source-nothing-yet = Ik heb u in dit gesprek nog geen gegevens verstrekt. Stel een vraag, dan vermeld ik de bron, de uitgever en de datum erbij.

## Conversation

start = **Investor Desk**
    Ik beantwoord vragen over buitenlandse investeringen in Zhejiang, de parelsector van Zhuji, beurzen en fora, en ik vertel u bij welke overheidsdienst u terechtkunt. Bij elk cijfer vermeld ik de bron en de datum. Weet ik iets niet, dan zeg ik dat.
help = U kunt mij vragen naar:
    • cijfers: ‘Hoeveel projecten heeft Zhejiang getekend op de derde CIIE?’
    • vergelijkingen: ‘Welk forum leverde de meeste projecten op?’
    • evenementen: ‘Wanneer is de volgende ZJITS?’
    • een contact: ‘Wie kan mij helpen als ik in parels wil investeren?’
    • een bron: ‘Waar komt dat vandaan?’
    Ik antwoord uitsluitend op basis van opgeslagen bronnen.
greet = Goedendag. Wat wilt u weten over Zhejiang, Zhuji of komende beurzen en fora?
goodbye = Tot ziens. U kunt dit gesprek op elk moment voortzetten.
thank = Graag gedaan. Kan ik nog iets voor u opzoeken?
affirm = Goed. Wat wilt u nog meer weten?
deny = Goed. Vertel mij in andere woorden wat u zoekt, of kies een van deze mogelijkheden.
language-changed = Vanaf nu antwoord ik in deze taal: { $language }.
language-choose = Welke taal wilt u gebruiken?
privacy = **Uw gegevens**
    Ik bewaar uw vraag niet langer dan nodig is om die te beantwoorden. Van het gesprek onthoud ik 30 dagen lang het onderwerp en de taal. Kan ik geen antwoord geven, dan sla ik de vraag op zonder e-mailadressen en telefoonnummers, zodat medewerkers het antwoord kunnen toevoegen. Verder vraag ik niets en ik geef niets door aan anderen.

## Buttons (short: at most about 30 characters)

button-contact = Bij wie kan ik terecht?
button-events = Evenementen
button-help = Wat kunt u voor mij doen?
button-languages = Talen

## Errors and the chat page

error-internal = Er ging bij ons iets mis. Probeer het zo dadelijk opnieuw.
error-no-reply = Er kon zojuist geen antwoord worden gegeven. Probeer het zo dadelijk opnieuw.
error-busy = Er komen op dit moment veel vragen binnen. Probeer het zo dadelijk opnieuw.
error-rate-limited = U hebt in korte tijd veel vragen gesteld. Wacht alstublieft een ogenblik.
error-bad-text = Uw bericht bevat onleesbare tekens. Typ het alstublieft opnieuw.
error-empty-text = Uw bericht is leeg. Typ alstublieft een vraag.
error-text-too-long = Uw bericht is te lang. Gebruik niet meer dan { $limit } tekens.
error-unsupported-language = Deze taal wordt niet ondersteund. U kunt kiezen uit: { $languages }.
error-unknown-fair = Er is geen beurs met deze naam bekend.
error-bad-conversation = Dit gesprek kan niet worden voortgezet. Begin een nieuw gesprek.
error-not-json = Het verzoek is geen geldige JSON.
error-invalid-request = Het verzoek heeft niet de verwachte vorm.
error-media-type = Het verzoek moet als application/json worden verzonden.
error-too-large = Het verzoek is te groot.
error-too-slow = Het duurde te lang voordat het verzoek binnen was.
error-not-found = Op dit adres is niets te vinden.
error-method-not-allowed = Dit soort verzoek is op dit adres niet mogelijk.
error-forbidden = Dit verzoek is niet toegestaan.
error-not-ready = Investor Desk wordt opgestart. Probeer het zo dadelijk opnieuw.

web-title = Investor Desk
web-tagline = Zhejiang en Zhuji voor buitenlandse investeerders
web-welcome-title = Wat wilt u weten?
web-welcome-text = Bij elk cijfer staan de bron en de datum. Wat in geen enkele bron staat, beweer ik niet.
web-about-title = Vraag mij naar
web-about-facts-title = Sectoren en investeringen
web-about-facts = Buitenlands kapitaal, getekende projecten, parels en sieraden.
web-about-events-title = Beurzen en fora
web-about-events = Wat er komt, wat er geweest is en wat het heeft opgeleverd.
web-about-contact-title = De juiste dienst
web-about-contact = Welke overheidsdienst uw vraag behandelt.
web-suggestions = Vragen om mee te beginnen
web-suggestion-1 = Hoeveel projecten zijn er getekend op de derde China International Import Expo?
web-suggestion-2 = Welk deel van alle zoetwaterparels ter wereld komt uit Zhuji?
web-suggestion-3 = Welke beurzen staan er op de agenda?
web-suggestion-4 = Met wie kan ik praten over investeren in parels?
web-skip = Ga naar het berichtveld
web-conversation = Gesprek
web-you = U
web-desk = Investor Desk
web-typing = Het antwoord wordt geschreven
web-message = Uw bericht
web-placeholder = Typ uw vraag
web-send = Verzenden
web-next-steps = Vervolgstappen
web-counter = { $count } van { $limit } tekens
web-new = Nieuw gesprek
web-new-started = Er is een nieuw gesprek begonnen.
web-language = Taal
web-language-chosen = U krijgt voortaan antwoord in het Nederlands.
web-retry = Opnieuw proberen
web-offline = Er is geen verbinding. Controleer uw internetverbinding en probeer het opnieuw.
web-timeout = Het antwoord bleef uit. Probeer het opnieuw.
web-source = Bron
web-api = API-beschrijving
web-noscript = Voor deze chat is JavaScript nodig. Schakel het in en laad de pagina opnieuw.

## Telegram

command-start = Beginnen
command-help = Wat u kunt vragen
command-language = Taal kiezen
command-events = Komende beurzen en fora
command-contact = Bij wie u terechtkunt
command-privacy = Wat er met uw gegevens gebeurt
telegram-text-only = Ik kan alleen tekst lezen. Typ alstublieft uw vraag.
telegram-unknown-start = De code in deze link ken ik niet, maar u kunt mij meteen een vraag stellen.
telegram-button-expired = Deze knop is niet meer geldig. Typ alstublieft uw vraag.
