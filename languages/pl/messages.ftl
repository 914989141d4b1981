# What Investor Desk says in Polish. When each message is used: see languages/en/messages.ftl.

## Figures

unit-USD = { $count ->
    [one] { $number } dolar USA
    [few] { $number } dolary USA
    [many] { $number } dolarów USA
   *[other] { $number } dolara USA
}
unit-CNY = { $count ->
    [one] { $number } juan
    [few] { $number } juany
    [many] { $number } juanów
   *[other] { $number } juana
}
unit-percent = { $number }
unit-rank = { $number }. miejsce
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mu
unit-booth = { $count ->
    [one] { $number } stoisko
    [few] { $number } stoiska
    [many] { $number } stoisk
   *[other] { $number } stoiska
}
unit-company = { $count ->
    [one] { $number } firma
    [few] { $number } firmy
    [many] { $number } firm
   *[other] { $number } firmy
}
unit-country = { $count ->
    [one] { $number } kraj
    [few] { $number } kraje
    [many] { $number } krajów
   *[other] { $number } kraju
}
unit-day = { $count ->
    [one] { $number } dzień
    [few] { $number } dni
    [many] { $number } dni
   *[other] { $number } dnia
}
unit-event = { $count ->
    [one] { $number } wydarzenie
    [few] { $number } wydarzenia
    [many] { $number } wydarzeń
   *[other] { $number } wydarzenia
}
unit-kilometre = { $count ->
    [one] { $number } kilometr
    [few] { $number } kilometry
    [many] { $number } kilometrów
   *[other] { $number } kilometra
}
unit-person = { $count ->
    [one] { $number } osoba
    [few] { $number } osoby
    [many] { $number } osób
   *[other] { $number } osoby
}
unit-policy = { $count ->
    [one] { $number } rozwiązanie
    [few] { $number } rozwiązania
    [many] { $number } rozwiązań
   *[other] { $number } rozwiązania
}
unit-project = { $count ->
    [one] { $number } projekt
    [few] { $number } projekty
    [many] { $number } projektów
   *[other] { $number } projektu
}
unit-session = { $count ->
    [one] { $number } edycja
    [few] { $number } edycje
    [many] { $number } edycji
   *[other] { $number } edycji
}
unit-tonne = { $count ->
    [one] { $number } tona
    [few] { $number } tony
    [many] { $number } ton
   *[other] { $number } tony
}
unit-year = { $count ->
    [one] { $number } rok
    [few] { $number } lata
    [many] { $number } lat
   *[other] { $number } roku
}

qualifier-exact = { $value }
qualifier-more_than = ponad { $value }
qualifier-nearly = prawie { $value }
qualifier-about = ok. { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = stan na { $date }
card-inferred-article_date = { $period } (rok ustalony na podstawie daty artykułu)
card-inferred-plan_name = { $period } (rok ustalony na podstawie nazwy planu)
card-target = cel, a nie osiągnięty wynik
card-last-verified = Ostatnia weryfikacja: { $date }; od tego czasu dane mogły się zmienić.
card-never-verified = Od czasu publikacji danych nie weryfikowano ponownie; mogły się zmienić.
card-source = Źródło: { $source }
card-other-source = Inne źródło podaje: { $value } – { $source }

source-full = { $publisher }, „{ $title }”, { $date }
source-no-publisher = „{ $title }”, { $date } (wydawcy nie podano)
source-no-date = { $publisher }, „{ $title }” (bez daty)
source-bare = „{ $title }” (bez daty i wydawcy)

## Figures that are not given

disputed = Nie mogę podać tych danych: { $label }.
disputed-digits_lost = W jedynym dostępnym mi źródle brakuje części cyfr tej liczby, dlatego jej nie podaję.
disputed-year_unreadable = W jedynym dostępnym mi źródle rok jest nieczytelny, dlatego tej daty nie podaję.
disputed-desk = Informacji udzieli: { $desk }.

no-answer = Nie mam na to odpowiedzi popartej źródłem, a odpowiadam wyłącznie na podstawie źródeł.
no-answer-topic = Nie mam danych popartych źródłem na ten temat: { $topic }.
no-answer-entity = { $entity }: nie mam takich danych.
no-answer-year = Nie mam takich danych za rok { $year }.
no-answer-edition = { $series }: nie mam danych o { $ordinal }. edycji.
no-answer-desk = Dalszej pomocy udzieli: { $desk }.
no-answer-nearby = Mam natomiast dane na zbliżone tematy:

out-of-scope = To pytanie wykracza poza zakres moich danych. Obejmują one inwestycje zagraniczne w prowincji Zhejiang, tamtejsze targi i fora oraz branżę perłową w Zhuji.

clarify = O co konkretnie chodzi?
close-too = Być może chodzi również o to:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Najwięcej: { $entities } ({ $value })
list-least = Najmniej: { $entities } ({ $value })
list-total = Razem (liczba pozycji: { $count }): **{ $value }**
list-rise = Wzrost ({ $from }–{ $to }): { $difference }
list-fall = Spadek ({ $from }–{ $to }): { $difference }
unit-percentage-point = { $count ->
    [one] { $number } punkt procentowy
    [few] { $number } punkty procentowe
    [many] { $number } punktów procentowych
   *[other] { $number } punktu procentowego
}
list-inferred-article_date = Lata ustalono na podstawie daty artykułu.
list-inferred-plan_name = Lata ustalono na podstawie nazwy planu.
list-left-out = Pominięto z powodu niepewnych danych: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Ostatnia weryfikacja: { $date }; od tego czasu dane mogły się zmienić.
list-never-verified = ‡ Od czasu publikacji danych nie weryfikowano ponownie; mogły się zmienić.
list-sources = Źródła: { $sources }

## Events

events-upcoming = Nadchodzące wydarzenia:
events-none = Nie mam informacji o żadnym nadchodzącym wydarzeniu.
events-none-series = { $event }: terminu następnej edycji jeszcze nie ogłoszono.
events-past = Minione wydarzenia, o których mam dane:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = termin nieznany
event-status-expected = oczekiwane, terminu nie ogłoszono
event-status-confirmed = potwierdzone
event-status-cancelled = odwołane
event-status-held = odbyło się
event-registration = Rejestracja: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Zakres spraw: { $topic }.
contact-why-place = Właściwość miejscowa: { $place }.
contact-why-default = Ten urząd przyjmuje wszystkie sprawy, do których nie wskazano innego.
contact-phone = Telefon: { $phone }
contact-email = E-mail: { $email }
contact-address = Adres: { $address }
contact-url = Strona internetowa: { $url }
contact-hours = Godziny pracy: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Teraz czynne, do { $when }
contact-closed-now = Teraz nieczynne. Najbliższe otwarcie: { $when }
contact-shut-now = Teraz nieczynne
contact-closure = Nieczynne: { $date } ({ $name })
contact-closure-unnamed = Nieczynne: { $date }
contact-holidays-unknown = Nie mam jeszcze kalendarza dni wolnych w Chinach na rok { $year }; w te dni urząd jest nieczynny.
contact-languages = Języki: { $languages }
contact-no-details = Nie mam jeszcze numeru telefonu, adresu e-mail ani adresu pocztowego tego urzędu, a nie chcę zgadywać.
contact-no-desk = W moich danych nie ma jeszcze żadnego urzędu, więc nie mogę go wskazać.

holiday-new_years_day = Nowy Rok
holiday-spring_festival = Święto Wiosny
holiday-tomb_sweeping_day = Święto Qingming
holiday-labour_day = Święto Pracy
holiday-dragon_boat_festival = Święto Smoczych Łodzi
holiday-mid_autumn_festival = Święto Środka Jesieni
holiday-national_day = Święto Narodowe

## Where a figure comes from

source-heading = Źródło tych informacji:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = akapit { $number }
source-of-record = Powołuję się na źródło tylko w zakresie tego, co podaje; własnych danych nie dodaję.
source-nothing-yet = W tej rozmowie nie podano jeszcze żadnych danych. Proszę o nie zapytać, a podam ich źródło, wydawcę i datę.

## Conversation

start = **Investor Desk**
    Odpowiadam na pytania o inwestycje zagraniczne w prowincji Zhejiang, branżę perłową w Zhuji, targi i fora, a także wskazuję właściwy urząd. Do wszystkich danych podaję źródło i datę; jeśli czegoś nie wiem, mówię o tym wprost.
help = Można mnie zapytać:
    • o dane: „Ile projektów podpisała prowincja Zhejiang na trzecich targach CIIE?”
    • o porównania: „Na którym forum podpisano najwięcej projektów?”
    • o wydarzenia: „Kiedy odbędzie się następne sympozjum ZJITS?”
    • o kontakt: „Kto pomoże mi zainwestować w perły?”
    • o źródło: „Skąd pochodzi ta informacja?”
    Odpowiadam wyłącznie na podstawie zapisanych źródeł.
greet = Dzień dobry. Czego dotyczy pytanie: prowincji Zhejiang, miasta Zhuji czy nadchodzących targów i forów?
goodbye = Do widzenia. Do tej rozmowy można wrócić w dowolnej chwili.
thank = Proszę bardzo. Czy mogę pomóc w czymś jeszcze?
affirm = Dobrze. Czego dotyczy kolejne pytanie?
deny = Rozumiem. Proszę ująć pytanie inaczej albo wybrać jedną z tych możliwości.
language-changed = Od tej chwili odpowiadam w języku: { $language }.
language-choose = W jakim języku mam odpowiadać?
privacy = **Państwa dane**
    Treść pytania przechowuję tylko tak długo, jak trwa przygotowanie odpowiedzi. Temat i język rozmowy pamiętam przez 30 dni. Jeśli nie znam odpowiedzi, zapisuję pytanie bez adresów e-mail i numerów telefonów, aby pracownicy mogli ją uzupełnić. O nic więcej nie proszę i niczego nikomu nie przekazuję.

## Buttons (short: at most about 30 characters)

button-contact = Do kogo się zwrócić
button-events = Wydarzenia
button-help = O co mogę zapytać?
button-languages = Języki

## Errors and the chat page

error-internal = Po naszej stronie wystąpił błąd. Proszę spróbować ponownie za chwilę.
error-no-reply = Nie udało się teraz odpowiedzieć. Proszę spróbować ponownie za chwilę.
error-busy = Wiele osób zadaje teraz pytania. Proszę chwilę poczekać i spróbować ponownie.
error-rate-limited = Zadano dużo pytań w krótkim czasie. Proszę chwilę poczekać.
error-bad-text = Wiadomość zawiera nieczytelne znaki. Proszę wpisać ją jeszcze raz.
error-empty-text = Wiadomość jest pusta. Proszę wpisać pytanie.
error-text-too-long = Wiadomość jest za długa. Limit znaków: { $limit }.
error-unsupported-language = Ten język nie jest obsługiwany. Dostępne języki: { $languages }.
error-unknown-fair = Nie znam targów o tej nazwie.
error-bad-conversation = Tej rozmowy nie można kontynuować. Proszę rozpocząć nową.
error-not-json = Żądanie nie jest poprawnym dokumentem JSON.
error-invalid-request = Żądanie nie ma oczekiwanej postaci.
error-media-type = Żądanie należy wysłać jako application/json.
error-too-large = Żądanie jest zbyt duże.
error-too-slow = Przesyłanie żądania trwało zbyt długo.
error-not-found = Pod tym adresem nic nie ma.
error-method-not-allowed = Ten adres nie obsługuje żądań tego rodzaju.
error-forbidden = To żądanie jest niedozwolone.
error-not-ready = Usługa się uruchamia. Proszę spróbować ponownie za chwilę.

web-title = Investor Desk
web-tagline = Zhejiang i Zhuji dla inwestorów zagranicznych
web-welcome-title = W czym mogę pomóc?
web-welcome-text = Do wszystkich danych podaję źródło i datę. Czego nie ma w źródłach, tego nie podaję.
web-about-title = Tematy
web-about-facts-title = Branże i inwestycje
web-about-facts = Kapitał zagraniczny, podpisane projekty, perły i biżuteria.
web-about-events-title = Targi i fora
web-about-events = Co przed nami, co się odbyło i z jakim wynikiem.
web-about-contact-title = Właściwy urząd
web-about-contact = Kto zajmie się daną sprawą.
web-suggestions = Pytania na początek
web-suggestion-1 = Ile projektów podpisano na trzecich Chińskich Międzynarodowych Targach Importowych?
web-suggestion-2 = Jaka część światowych pereł słodkowodnych pochodzi z Zhuji?
web-suggestion-3 = Jakie targi odbędą się w najbliższym czasie?
web-suggestion-4 = Z kim porozmawiać o inwestowaniu w perły?
web-skip = Przejdź do pola wiadomości
web-conversation = Rozmowa
web-you = Pan/Pani
web-desk = Investor Desk
web-typing = Trwa pisanie odpowiedzi
web-message = Treść wiadomości
web-placeholder = Treść pytania
web-send = Wyślij
web-next-steps = Dalsze kroki
web-counter = Znaki: { $count } z { $limit }
web-new = Nowa rozmowa
web-new-started = Rozpoczęto nową rozmowę.
web-language = Język
web-language-chosen = Od tej chwili odpowiadam po polsku.
web-retry = Spróbuj ponownie
web-offline = Brak połączenia z usługą. Proszę sprawdzić łącze i spróbować ponownie.
web-timeout = Odpowiedź nie nadeszła na czas. Proszę spróbować ponownie.
web-source = Źródło
web-api = Opis API
web-noscript = Ten czat wymaga obsługi JavaScriptu. Proszę ją włączyć i odświeżyć stronę.

## Telegram

command-start = Rozpoczęcie rozmowy
command-help = O co można zapytać
command-language = Wybór języka
command-events = Nadchodzące targi i fora
command-contact = Do kogo się zwrócić
command-privacy = Co dzieje się z danymi
telegram-text-only = Odczytuję tylko tekst. Proszę napisać pytanie.
telegram-unknown-start = Nie znam kodu z tego linku, ale pytanie można zadać od razu.
telegram-button-expired = Ten przycisk stracił ważność. Proszę napisać pytanie.
