### International texts and their paragraphs.

international-page = Textos internacionais
international-go = Ir para os textos internacionais
international-sub = O que os textos pedem aos Estados, em frases nossas, e até onde cada uma foi verificada.
international-find = Procurar um parágrafo
international-all-texts = Todos os textos
international-texts = Textos
international-theme = Tema
international-addressee = Destinatário
international-nature = Natureza jurídica
international-any = todos
international-none = Nenhum parágrafo corresponde. Mostre todos, ou tente menos palavras.
international-show-all = Mostrar todos
international-reference-only = Conservado para ser citado; nenhum dos seus parágrafos está na lista.
international-paragraphs = Parágrafos
international-paraphrase = Paráfrase, não é texto oficial
international-own-part = parte (subdivisão nossa)
international-own-part-of = Subdivisão nossa de { $paragraph }; o texto não lhe dá letra.
international-parts = Subdivisões nossas
international-verb = Verbo do dispositivo
international-deadline = Prazo
international-deadline-of = prazo { $date }
international-source = Lido em
international-note = Nota da redação
international-title-official = Título oficial
international-date = Data
international-symbol = Símbolo
international-added = juntado a este ficheiro

## How far a paragraph was checked here.

international-checked = Verificação com o texto oficial
international-signed-off = Verificado neste ficheiro por dois leitores
international-one-reader = Lido aqui por uma pessoa; espera-se um segundo leitor
international-differing = Dois leitores dão palavras diferentes; não verificado
international-held-out = Assinalado no ecrã e excluído dos documentos marcados como finais.
international-may-be-final = Pode figurar em documentos marcados como finais.
international-mark = marca { $mark }
international-readings = Leituras
international-no-reading = Ainda ninguém o leu aqui. São precisos dois leitores diferentes, cada um com a citação, o seu lugar e o ficheiro lido.
international-sign = Juntar uma leitura
international-sign-second = Juntar uma segunda leitura
international-sign-explains = Copie as palavras do texto oficial tal como lá estão. O segundo leitor fá-lo sem olhar para a primeira leitura. Os nomes dos leitores ficam com o parágrafo e acompanham-no onde for trocado.
international-reader = Leitor (nome ou função)
international-quote = Citação do texto oficial
international-locator = Onde se encontra
international-locator-hint = Página e parágrafo, por exemplo «p. 76, par. 278».
international-file-read = Ficheiro que foi lido
international-file-choose = Escolher o ficheiro
international-file-same = Usar { $file }
international-file-none = Nenhum ficheiro escolhido.
international-keep-reading = Conservar esta leitura
international-quotes-differ = A citação não é igual à de { $reader }.
international-quotes-differ-hint = Compare as duas com o texto. Corrija a sua, ou conserve as duas leituras: o parágrafo conta então como não verificado.
international-quote-other = Palavras de { $reader }
international-keep-both = Conservar as duas leituras
international-take-back = Retirar
international-read-on = { $reader }, { $date }

## Measures linked to a paragraph.

international-measures = Medidas associadas a este parágrafo
international-no-measures = Nenhuma está associada aqui.
international-link = Associar medidas
international-link-explains = Distingue-se quem diz que estas medidas pertencem a este parágrafo: o próprio ato, o Estado ou a redação. As associações feitas pela redação ficam internas.
international-basis = Quem o diz
international-act-seen = Vi os atos destas medidas, e este parágrafo é neles citado.
international-pick = Medidas
international-pick-find = Procurar medidas
international-picked = { $count ->
    [one] { $count } medida escolhida
   *[other] { $count } medidas escolhidas
  }
international-pick-more = Só as primeiras { $count } estão na lista. Restrinja a procura.

## Whom a treaty reaches.

international-applies = A quem se aplica
international-parties-of = Aplica-se às partes em: { $treaty }.
international-no-list = Nenhuma lista de ratificações foi integrada; por isso nada se diz de quem é parte.
international-list-as-at = Lista de ratificações, situação em { $date }, { $source }.
international-list-partial = A lista não nomeia todas as partes: de um Estado que nela não figura, nada se diz.
international-party = Parte
international-not-party = Não é parte: não aplicável
international-not-known = Não está na lista
international-since = desde { $date }
international-not-a-party = Não é parte em: { $treaty }, situação em { $date } ({ $source })
international-parties = Partes
international-bring-list = Integrar uma lista de ratificações
international-list-title = Lista de ratificações: { $treaty }
international-list-explains = Um livro de cálculo ou ficheiro de texto com um Estado por linha, ou o mesmo colado aqui. Nada é escrito até que cada nome esteja esclarecido.
international-list-file = Escolher um ficheiro
international-list-pasted = Ou cole a lista
international-list-from = De { $file }
international-list-day = Situação em
international-list-source = De quem é a lista
international-list-source-hint = Por exemplo: depositário, Coleção de Tratados das Nações Unidas.
international-list-complete = A lista nomeia todas as partes?
international-list-complete-yes = Sim: quem nela não figura não é parte
international-list-complete-no = Não: nada diz dos outros
international-list-undated = Algumas linhas não têm data. Estes Estados são partes?
international-list-undated-yes = Sim, são partes
international-list-undated-no = Não, deixá-los de fora
international-list-choose = Escolha
international-list-state-column = Coluna dos Estados
international-list-date-column = Coluna das datas
international-list-no-column = nenhuma
international-list-column = { $number }: { $header }
international-list-row = Linha
international-list-printed = Tal como impresso
international-list-state = Estado
international-list-date = Data
international-list-again = já nomeado numa linha anterior
international-list-left-out = deixado de fora, como disse
international-list-which = Que Estado é «{ $name }»?
international-list-no-state = Nenhum Estado: deixar a linha de fora
international-list-names-open =
  { $count ->
    [one] { $count } nome não é certo. Esclareça-o.
   *[other] { $count } nomes não são certos. Esclareça-os.
  }
international-list-empty = Nenhuma linha nomeia um Estado com certeza. Verifique a coluna dos Estados.
international-list-write = Conservar esta lista
international-list-written = A lista de ratificações está conservada.
international-list-heading = Tomado como cabeçalho: { $words }

## Texts and paragraphs that users add.

international-add-text = Juntar um texto
international-add-paragraph = Juntar um parágrafo
international-edit = Alterar
international-code = Código
international-code-hint = De duas a oito maiúsculas e algarismos, por exemplo CTBT. Depois já não pode ser alterado.
international-name = Nome
international-name-in = Nome em { $language }
international-pinpoints = As suas partes contam-se como
international-parties-only = Aplica-se só às suas partes
international-number = Número
international-number-hint = Tal como o texto o imprime, por exemplo 5 b).
international-sentence = Uma frase neutra nossa, sessenta palavras no máximo
international-sentence-in = Frase em { $language }
international-save = Guardar
international-saved = Guardado: { $what }
international-developments = Desenvolvimentos
