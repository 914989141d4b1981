## Figures

unit-USD = US$ { $number }
unit-CNY = { $count ->
    [one] { $number } yuan
    [many] { $number } de yuans
   *[other] CNY { $number }
}
unit-percent = { $number }
unit-rank = { $number }º lugar
unit-count = { $number }
unit-square_kilometre = { $count ->
    [many] { $number } de km²
   *[other] { $number } km²
}
unit-square_metre = { $count ->
    [many] { $number } de m²
   *[other] { $number } m²
}
unit-mu = { $count ->
    [many] { $number } de mu
   *[other] { $number } mu
}
unit-booth = { $count ->
    [one] { $number } estande
    [many] { $number } de estandes
   *[other] { $number } estandes
}
unit-company = { $count ->
    [one] { $number } empresa
    [many] { $number } de empresas
   *[other] { $number } empresas
}
unit-country = { $count ->
    [one] { $number } país
    [many] { $number } de países
   *[other] { $number } países
}
unit-day = { $count ->
    [one] { $number } dia
    [many] { $number } de dias
   *[other] { $number } dias
}
unit-event = { $count ->
    [one] { $number } evento
    [many] { $number } de eventos
   *[other] { $number } eventos
}
unit-kilometre = { $count ->
    [one] { $number } quilômetro
    [many] { $number } de quilômetros
   *[other] { $number } quilômetros
}
unit-person = { $count ->
    [one] { $number } pessoa
    [many] { $number } de pessoas
   *[other] { $number } pessoas
}
unit-policy = { $count ->
    [one] { $number } medida
    [many] { $number } de medidas
   *[other] { $number } medidas
}
unit-project = { $count ->
    [one] { $number } projeto
    [many] { $number } de projetos
   *[other] { $number } projetos
}
unit-session = { $count ->
    [one] { $number } edição
    [many] { $number } de edições
   *[other] { $number } edições
}
unit-tonne = { $count ->
    [one] { $number } tonelada
    [many] { $number } de toneladas
   *[other] { $number } toneladas
}
unit-year = { $count ->
    [one] { $number } ano
    [many] { $number } de anos
   *[other] { $number } anos
}

qualifier-exact = { $value }
qualifier-more_than = mais de { $value }
qualifier-nearly = quase { $value }
qualifier-about = cerca de { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = dados de { $date }
card-inferred-article_date = { $period } (ano deduzido da data do artigo)
card-inferred-plan_name = { $period } (ano deduzido do nome do plano)
card-target = meta, não resultado
card-last-verified = Última verificação: { $date }; o dado pode ter mudado desde então.
card-never-verified = Dado sem nova verificação desde a publicação; pode ter mudado.
card-source = Fonte: { $source }
card-other-source = Outra fonte indica { $value }: { $source }

source-full = { $publisher }, “{ $title }”, { $date }
source-no-publisher = “{ $title }”, { $date } (editor não indicado)
source-no-date = { $publisher }, “{ $title }” (sem data)
source-bare = “{ $title }” (sem data; editor não indicado)

## Figures that are not given

disputed = Não posso fornecer este dado: { $label }.
disputed-digits_lost = Na única fonte de que disponho, faltam dígitos neste número; por isso, não o reproduzo.
disputed-year_unreadable = Na única fonte de que disponho, o ano está ilegível; por isso, não reproduzo a data.
disputed-desk = Para obter este dado, consulte a seguinte entidade: { $desk }.

no-answer = Não tenho uma resposta documentada, e só respondo com base em fontes.
no-answer-topic = Não disponho de nenhum dado documentado sobre este tema: { $topic }.
no-answer-entity = { $entity }: não disponho de informações a esse respeito.
no-answer-year = Não disponho de nenhum dado de { $year }.
no-answer-edition = { $series }: não disponho de informações sobre a edição nº { $ordinal }.
no-answer-desk = Para mais informações, consulte a seguinte entidade: { $desk }.
no-answer-nearby = Sobre temas afins, posso informar:

out-of-scope = Essa pergunta está fora da minha área. Meus dados abrangem o investimento estrangeiro em Zhejiang, suas feiras e fóruns, e o setor de pérolas de Zhuji.

clarify = A qual destes dados a pergunta se refere?
close-too = Talvez a pergunta também se refira a este dado:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Maior valor: { $entities } ({ $value })
list-least = Menor valor: { $entities } ({ $value })
list-total = Total destes { $count } dados: **{ $value }**
list-rise = Aumento de { $difference } entre { $from } e { $to }
list-fall = Queda de { $difference } entre { $from } e { $to }
unit-percentage-point = { $count ->
    [one] { $number } ponto percentual
   *[other] { $number } pontos percentuais
}
list-inferred-article_date = Os anos são deduzidos da data do artigo.
list-inferred-plan_name = Os anos são deduzidos do nome do plano.
list-left-out = Dados omitidos por não serem confiáveis: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Última verificação: { $date }; o dado pode ter mudado desde então.
list-never-verified = ‡ Dado sem nova verificação desde a publicação; pode ter mudado.
list-sources = Fontes: { $sources }

## Events

events-upcoming = Próximos eventos:
events-none = Não consta nenhum evento futuro nos meus registros.
events-none-series = { $event }: ainda não foi anunciada a data da próxima edição.
events-past = Eventos anteriores nos meus registros:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = data desconhecida
event-status-expected = previsto, sem data anunciada
event-status-confirmed = confirmado
event-status-cancelled = cancelado
event-status-held = já realizado
event-registration = Inscrição: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Esta entidade trata do seguinte tema: { $topic }.
contact-why-place = Esta entidade é responsável pelo seguinte território: { $place }.
contact-why-default = Esta entidade atende todas as consultas que não são da competência de outra.
contact-phone = Telefone: { $phone }
contact-email = E-mail: { $email }
contact-address = Endereço: { $address }
contact-url = Site: { $url }
contact-hours = Horário de atendimento: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Aberto agora, até { $when }
contact-closed-now = Fechado agora. Próxima abertura: { $when }
contact-shut-now = Fechado agora
contact-closure = Fechado: { $date } ({ $name })
contact-closure-unnamed = Fechado: { $date }
contact-holidays-unknown = Ainda não disponho do calendário de feriados da China para { $year }; nesses dias a entidade não abre.
contact-languages = Idiomas: { $languages }
contact-no-details = Meus registros ainda não trazem telefone, e-mail nem endereço desta entidade, e não informo nada sem confirmação.
contact-no-desk = Ainda não há nenhuma entidade nos meus registros; por isso, não posso indicar uma.

holiday-new_years_day = Ano-Novo
holiday-spring_festival = Festival da Primavera
holiday-tomb_sweeping_day = Festival Qingming
holiday-labour_day = Dia do Trabalho
holiday-dragon_boat_festival = Festival do Barco-Dragão
holiday-mid_autumn_festival = Festival do Meio do Outono
holiday-national_day = Dia Nacional

## Where a figure comes from

source-heading = Esta informação provém de:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = parágrafo { $number }
source-of-record = Reproduzo apenas o que a fonte afirma; nunca acrescento números meus.
source-nothing-yet = Ainda não forneci nenhum número nesta conversa. Pergunte por um dado, e indicarei a fonte, o editor e a data.

## Conversation

start = **Investor Desk**
    Respondo a perguntas sobre o investimento estrangeiro em Zhejiang, o setor de pérolas de Zhuji, feiras e fóruns, e indico a entidade pública a procurar. Cada número vem com a fonte e a data; quando não sei, digo que não sei.
help = Você pode pedir, por exemplo:
    • um número: “Quantos projetos Zhejiang assinou na terceira CIIE?”
    • uma comparação: “Em qual fórum foram assinados mais projetos?”
    • um evento: “Quando será a próxima edição do ZJITS?”
    • um contato: “Quem pode me ajudar a investir em pérolas?”
    • uma fonte: “De onde vem esse dado?”
    Respondo somente com base em fontes registradas.
greet = Olá. O que deseja saber sobre Zhejiang, Zhuji ou as próximas feiras e fóruns?
goodbye = Até logo. Você pode retomar esta conversa quando quiser.
thank = De nada. Deseja saber mais alguma coisa?
affirm = Certo. O que mais deseja saber?
deny = Entendido. Diga com outras palavras o que procura ou escolha uma destas opções.
language-changed = A partir de agora, responderei neste idioma: { $language }.
language-choose = Em que idioma prefere continuar?
privacy = **Seus dados**
    Guardo sua pergunta apenas pelo tempo necessário para respondê-la. Da conversa, mantenho o tema e o idioma por 30 dias. Se não puder responder, registro a pergunta sem endereços de e-mail nem números de telefone, para que nossos funcionários possam incluir a resposta. Não peço nenhum outro dado e não repasso nada a terceiros.

## Buttons (short: at most about 30 characters)

button-contact = A quem recorrer
button-events = Feiras e fóruns
button-help = Em que pode me ajudar?
button-languages = Idiomas

## Errors and the chat page

error-internal = Ocorreu um erro em nosso sistema. Tente novamente em instantes.
error-no-reply = O Investor Desk não conseguiu responder. Tente novamente em instantes.
error-busy = Estamos recebendo muitas consultas. Tente novamente em instantes.
error-rate-limited = Foram muitas perguntas em pouco tempo. Aguarde um momento, por favor.
error-bad-text = Sua mensagem contém caracteres ilegíveis. Digite-a novamente, por favor.
error-empty-text = Sua mensagem está vazia. Digite uma pergunta, por favor.
error-text-too-long = Sua mensagem é longa demais. O limite é de { $limit } caracteres.
error-unsupported-language = Este idioma não está disponível. Idiomas disponíveis: { $languages }.
error-unknown-fair = Não consta nenhuma feira com esse nome.
error-bad-conversation = Não é possível continuar esta conversa. Inicie uma nova, por favor.
error-not-json = A solicitação não é um documento JSON válido.
error-invalid-request = A solicitação não tem o formato esperado.
error-media-type = A solicitação deve ser enviada como application/json.
error-too-large = A solicitação é grande demais.
error-too-slow = A solicitação demorou demais para chegar.
error-not-found = Não há nada neste endereço.
error-method-not-allowed = Este endereço não aceita esse tipo de solicitação.
error-forbidden = Esta solicitação não é permitida.
error-not-ready = O Investor Desk está sendo iniciado. Tente novamente em instantes.

web-title = Investor Desk
web-tagline = Zhejiang e Zhuji para investidores estrangeiros
web-welcome-title = O que deseja saber?
web-welcome-text = Cada número vem com a fonte e a data. O que nenhuma fonte afirma, eu também não afirmo.
web-about-title = Pergunte sobre
web-about-facts-title = Setores e investimentos
web-about-facts = Capital estrangeiro, projetos assinados, pérolas e joias.
web-about-events-title = Feiras e fóruns
web-about-events = Os próximos eventos, os já realizados e seus resultados.
web-about-contact-title = O contato certo
web-about-contact = A entidade que pode atender à sua consulta.
web-suggestions = Perguntas para começar
web-suggestion-1 = Quantos projetos foram assinados na terceira Exposição Internacional de Importação da China?
web-suggestion-2 = Qual é a participação de Zhuji na produção mundial de pérolas de água doce?
web-suggestion-3 = Quais são as próximas feiras?
web-suggestion-4 = Com quem posso falar sobre investimentos em pérolas?
web-skip = Ir para o campo de mensagem
web-conversation = Conversa
web-you = Você
web-desk = Investor Desk
web-typing = O Investor Desk está escrevendo
web-message = Sua mensagem
web-placeholder = Digite sua pergunta
web-send = Enviar
web-next-steps = Para continuar
web-counter = { $count } de { $limit } caracteres
web-new = Nova conversa
web-new-started = Uma nova conversa foi iniciada.
web-language = Idioma
web-language-chosen = O Investor Desk agora responde em português.
web-retry = Tentar novamente
web-offline = Não foi possível contatar o Investor Desk. Verifique sua conexão e tente novamente.
web-timeout = A resposta não chegou a tempo. Tente novamente.
web-source = Fonte
web-api = Documentação da API
web-noscript = Este chat requer JavaScript. Ative-o e recarregue a página.

## Telegram

command-start = Começar
command-help = O que você pode perguntar
command-language = Escolher o idioma
command-events = Próximas feiras e fóruns
command-contact = A quem recorrer
command-privacy = Tratamento dos seus dados
telegram-text-only = Só consigo ler mensagens de texto. Digite sua pergunta, por favor.
telegram-unknown-start = Não reconheço o código desse link, mas você já pode fazer sua pergunta.
telegram-button-expired = Este botão expirou. Digite sua pergunta, por favor.
