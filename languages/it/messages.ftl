## Figures

unit-USD = { $count ->
    [many] { $number } di dollari USA
   *[other] { $number } USD
}
unit-CNY = { $count ->
    [many] { $number } di yuan
   *[other] { $number } CNY
}
unit-percent = { $number }
unit-rank = { $number }º posto
unit-count = { $number }
unit-square_kilometre = { $count ->
    [many] { $number } di km²
   *[other] { $number } km²
}
unit-square_metre = { $count ->
    [many] { $number } di m²
   *[other] { $number } m²
}
unit-mu = { $count ->
    [many] { $number } di mu
   *[other] { $number } mu
}
unit-booth = { $count ->
    [many] { $number } di stand
   *[other] { $number } stand
}
unit-company = { $count ->
    [one] { $number } impresa
    [many] { $number } di imprese
   *[other] { $number } imprese
}
unit-country = { $count ->
    [one] { $number } Paese
    [many] { $number } di Paesi
   *[other] { $number } Paesi
}
unit-day = { $count ->
    [one] { $number } giorno
    [many] { $number } di giorni
   *[other] { $number } giorni
}
unit-event = { $count ->
    [one] { $number } evento
    [many] { $number } di eventi
   *[other] { $number } eventi
}
unit-kilometre = { $count ->
    [one] { $number } chilometro
    [many] { $number } di chilometri
   *[other] { $number } chilometri
}
unit-person = { $count ->
    [one] { $number } persona
    [many] { $number } di persone
   *[other] { $number } persone
}
unit-policy = { $count ->
    [one] { $number } misura
    [many] { $number } di misure
   *[other] { $number } misure
}
unit-project = { $count ->
    [one] { $number } progetto
    [many] { $number } di progetti
   *[other] { $number } progetti
}
unit-session = { $count ->
    [one] { $number } edizione
    [many] { $number } di edizioni
   *[other] { $number } edizioni
}
unit-tonne = { $count ->
    [one] { $number } tonnellata
    [many] { $number } di tonnellate
   *[other] { $number } tonnellate
}
unit-year = { $count ->
    [one] { $number } anno
    [many] { $number } di anni
   *[other] { $number } anni
}

qualifier-exact = { $value }
qualifier-more_than = oltre { $value }
qualifier-nearly = quasi { $value }
qualifier-about = circa { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = data di riferimento: { $date }
card-inferred-article_date = { $period } (anno dedotto dalla data dell’articolo)
card-inferred-plan_name = { $period } (anno dedotto dal nome del piano)
card-target = obiettivo, non risultato
card-last-verified = Ultima verifica: { $date }; nel frattempo il dato potrebbe essere cambiato.
card-never-verified = Dato non più verificato dopo la pubblicazione; potrebbe essere cambiato.
card-source = Fonte: { $source }
card-other-source = Un’altra fonte riporta { $value }: { $source }

source-full = { $publisher }, «{ $title }», { $date }
source-no-publisher = «{ $title }», { $date } (editore non indicato)
source-no-date = { $publisher }, «{ $title }» (senza data)
source-bare = «{ $title }» (senza data, editore non indicato)

## Figures that are not given

disputed = Non posso fornirLe questo dato: { $label }.
disputed-digits_lost = Nell’unica fonte di cui dispongo, a questo numero mancano delle cifre: perciò non lo riporto.
disputed-year_unreadable = Nell’unica fonte di cui dispongo, l’anno è illeggibile: perciò non riporto la data.
disputed-desk = Per informazioni può rivolgersi a: { $desk }.

no-answer = Non ho una risposta documentata, e rispondo solo sulla base di fonti.
no-answer-topic = Non dispongo di alcun dato documentato su questo tema: { $topic }.
no-answer-entity = { $entity }: non dispongo di informazioni al riguardo.
no-answer-year = Non dispongo di alcun dato per il { $year }.
no-answer-edition = { $series }: non dispongo di informazioni sull’edizione n. { $ordinal }.
no-answer-desk = Per ulteriori informazioni può rivolgersi a: { $desk }.
no-answer-nearby = Su temi affini posso però dirLe:

out-of-scope = Questa domanda esula dalle mie competenze. I miei dati riguardano gli investimenti esteri nello Zhejiang, le sue fiere e i suoi forum, e il settore delle perle di Zhuji.

clarify = A quale di questi dati si riferisce?
close-too = Forse si riferisce anche a questo dato:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Massimo: { $entities } ({ $value })
list-least = Minimo: { $entities } ({ $value })
list-total = Totale di questi { $count } dati: **{ $value }**
list-rise = Aumento di { $difference } tra il { $from } e il { $to }
list-fall = Calo di { $difference } tra il { $from } e il { $to }
unit-percentage-point = { $count ->
    [one] { $number } punto percentuale
   *[other] { $number } punti percentuali
}
list-inferred-article_date = Gli anni sono dedotti dalla data dell’articolo.
list-inferred-plan_name = Gli anni sono dedotti dal nome del piano.
list-left-out = Dati omessi perché non attendibili: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Ultima verifica: { $date }; nel frattempo il dato potrebbe essere cambiato.
list-never-verified = ‡ Dato non più verificato dopo la pubblicazione; potrebbe essere cambiato.
list-sources = Fonti: { $sources }

## Events

events-upcoming = Prossimi eventi:
events-none = Nei miei dati non risulta alcun evento in programma.
events-none-series = { $event }: la data della prossima edizione non è ancora stata annunciata.
events-past = Eventi passati presenti nei miei dati:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = data sconosciuta
event-status-expected = previsto, data da annunciare
event-status-confirmed = confermato
event-status-cancelled = annullato
event-status-held = concluso
event-registration = Iscrizione: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Questo ente si occupa del seguente tema: { $topic }.
contact-why-place = Questo ente è competente per il seguente territorio: { $place }.
contact-why-default = Questo ente tratta tutte le richieste che non sono di competenza di altri enti.
contact-phone = Telefono: { $phone }
contact-email = E-mail: { $email }
contact-address = Indirizzo: { $address }
contact-url = Sito web: { $url }
contact-hours = Orari: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Attualmente aperto, fino alle { $when }
contact-closed-now = Attualmente chiuso. Prossima apertura: { $when }
contact-shut-now = Attualmente chiuso
contact-closure = Chiuso: { $date } ({ $name })
contact-closure-unnamed = Chiuso: { $date }
contact-holidays-unknown = Non dispongo ancora del calendario delle festività cinesi per il { $year }; in quei giorni l’ente è chiuso.
contact-languages = Lingue: { $languages }
contact-no-details = Nei miei dati non figurano ancora telefono, e-mail o indirizzo di questo ente, e non fornisco recapiti non verificati.
contact-no-desk = Nei miei dati non è ancora registrato alcun ufficio, quindi non posso indicarne uno.

holiday-new_years_day = Capodanno
holiday-spring_festival = Festa di Primavera
holiday-tomb_sweeping_day = Festa di Qingming
holiday-labour_day = Festa dei lavoratori
holiday-dragon_boat_festival = Festa delle barche drago
holiday-mid_autumn_festival = Festa di metà autunno
holiday-national_day = Festa nazionale

## Where a figure comes from

source-heading = Questa informazione proviene da:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = paragrafo { $number }
source-of-record = Riporto soltanto ciò che la fonte afferma; non aggiungo mai cifre mie.
source-nothing-yet = In questa conversazione non Le ho ancora fornito dati. Me ne chieda uno: Le indicherò la fonte, l’editore e la data.

## Conversation

start = **Investor Desk**
    Rispondo a domande sugli investimenti esteri nello Zhejiang, sul settore delle perle di Zhuji, su fiere e forum, e Le indico l’ente a cui rivolgersi. Ogni cifra è accompagnata dalla fonte e dalla data; quando non so qualcosa, lo dico.
help = Può chiedermi, per esempio:
    • una cifra: «Quanti progetti ha firmato lo Zhejiang alla terza CIIE?»
    • un confronto: «In quale forum sono stati firmati più progetti?»
    • un evento: «Quando si terrà il prossimo ZJITS?»
    • un contatto: «Chi può aiutarmi a investire nelle perle?»
    • una fonte: «Da dove proviene questo dato?»
    Rispondo solo sulla base di fonti registrate.
greet = Buongiorno. Che cosa desidera sapere sullo Zhejiang, su Zhuji o sulle fiere e sui forum in programma?
goodbye = Arrivederci. Può riprendere questa conversazione quando lo desidera.
thank = Prego. Desidera sapere altro?
affirm = Bene. Che cosa desidera sapere ora?
deny = Va bene. Mi dica con altre parole che cosa cerca, oppure scelga una di queste opzioni.
language-changed = D’ora in poi Le risponderò in questa lingua: { $language }.
language-choose = In quale lingua preferisce proseguire?
privacy = **I Suoi dati**
    Conservo la Sua domanda solo per il tempo necessario a rispondere. Della conversazione ricordo l’argomento e la lingua per 30 giorni. Se non so rispondere, registro la domanda senza indirizzi e-mail né numeri di telefono, affinché il nostro personale possa aggiungere la risposta. Non Le chiedo altro e non trasmetto nulla a terzi.

## Buttons (short: at most about 30 characters)

button-contact = A chi rivolgersi
button-events = Fiere e forum
button-help = Che cosa posso chiedere?
button-languages = Lingue

## Errors and the chat page

error-internal = Si è verificato un errore nel nostro sistema. La preghiamo di riprovare tra poco.
error-no-reply = Investor Desk non è riuscito a rispondere. La preghiamo di riprovare tra poco.
error-busy = Stiamo ricevendo molte richieste. La preghiamo di riprovare tra poco.
error-rate-limited = Ha inviato molte domande in poco tempo. La preghiamo di attendere un momento.
error-bad-text = Il messaggio contiene caratteri illeggibili. La preghiamo di riscriverlo.
error-empty-text = Il messaggio è vuoto. La preghiamo di scrivere una domanda.
error-text-too-long = Il messaggio è troppo lungo. Non deve superare i { $limit } caratteri.
error-unsupported-language = Questa lingua non è disponibile. Lingue disponibili: { $languages }.
error-unknown-fair = Non risulta alcuna fiera con questo nome.
error-bad-conversation = Non è possibile proseguire questa conversazione. La preghiamo di iniziarne una nuova.
error-not-json = La richiesta non è un documento JSON valido.
error-invalid-request = La richiesta non ha il formato previsto.
error-media-type = La richiesta deve essere inviata come application/json.
error-too-large = La richiesta è troppo grande.
error-too-slow = La richiesta ha impiegato troppo tempo ad arrivare.
error-not-found = A questo indirizzo non c’è nulla.
error-method-not-allowed = Questo indirizzo non accetta richieste di questo tipo.
error-forbidden = Questa richiesta non è consentita.
error-not-ready = Investor Desk è in fase di avvio. La preghiamo di riprovare tra poco.

web-title = Investor Desk
web-tagline = Zhejiang e Zhuji per gli investitori esteri
web-welcome-title = Che cosa desidera sapere?
web-welcome-text = Ogni cifra è accompagnata dalla fonte e dalla data. Non affermo nulla che non sia attestato da una fonte.
web-about-title = Può chiedermi informazioni su
web-about-facts-title = Settori e investimenti
web-about-facts = Capitali esteri, progetti firmati, perle e gioielli.
web-about-events-title = Fiere e forum
web-about-events = Gli appuntamenti in programma, quelli passati e i loro risultati.
web-about-contact-title = L’ente competente
web-about-contact = A quale ente rivolgere la Sua domanda.
web-suggestions = Domande per iniziare
web-suggestion-1 = Quanti progetti sono stati firmati alla terza China International Import Expo?
web-suggestion-2 = Quale quota delle perle d’acqua dolce del mondo proviene da Zhuji?
web-suggestion-3 = Quali sono le prossime fiere?
web-suggestion-4 = Con chi posso parlare per investire nelle perle?
web-skip = Passa al campo del messaggio
web-conversation = Conversazione
web-you = Lei
web-desk = Investor Desk
web-typing = Investor Desk sta scrivendo
web-message = Il Suo messaggio
web-placeholder = Scriva la Sua domanda
web-send = Invia
web-next-steps = Per continuare
web-counter = { $count } caratteri su { $limit }
web-new = Nuova conversazione
web-new-started = È iniziata una nuova conversazione.
web-language = Lingua
web-language-chosen = Investor Desk ora risponde in italiano.
web-retry = Riprova
web-offline = Investor Desk non è raggiungibile. Verifichi la connessione e riprovi.
web-timeout = La risposta non è arrivata in tempo. La preghiamo di riprovare.
web-source = Fonte
web-api = Documentazione dell’API
web-noscript = Questa chat richiede JavaScript. Lo attivi e ricarichi la pagina.

## Telegram

command-start = Inizia
command-help = Che cosa può chiedere
command-language = Scelta della lingua
command-events = Fiere e forum in programma
command-contact = A chi rivolgersi
command-privacy = Come vengono trattati i Suoi dati
telegram-text-only = Posso leggere solo messaggi di testo. La preghiamo di scrivere la Sua domanda.
telegram-unknown-start = Non riconosco il codice di questo link, ma può farmi subito la Sua domanda.
telegram-button-expired = Questo pulsante è scaduto. La preghiamo di scrivere la Sua domanda.
