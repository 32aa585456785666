### O que se sabe de cada Estado e de cada parágrafo.

information-page = Informação
information-go = Ir para o estado da informação
information-title = O que se sabe de cada Estado
information-desk-only = Apenas para este gabinete: nada desta vista entra num documento.
information-as-known = tal como conhecido em { $date }
information-text = Texto internacional
information-empty = Nada está ainda registado aqui. Retire um filtro ou registe o que se sabe.
information-record-other = Registar o que se sabe
information-record = Registar aqui
information-entries = Registado
information-none-recorded = Ninguém registou nada aqui.
information-looking-back = Está a olhar para trás. De volta a hoje, as entradas podem ser alteradas.
information-searches = Pesquisas
information-searched-on = Pesquisa de { $date }
information-stated-on = Declarado em { $date }
information-date-none = Data não registada
information-by-submission = Declarado numa comunicação
information-change = Alterar
information-change-this = Alterar a entrada «{ $value }»
information-remove = Retirar
information-remove-this = Retirar a entrada «{ $value }»

## What each value means.

information-means-reported = Está registada pelo menos uma medida.
information-means-held = A copresidência conserva-a; não é transmitida.
information-means-stated-none = O Estado declarou não ter nenhuma.
information-means-none-found = Pesquisou-se e nada se encontrou. Não significa que não haja nada.
information-means-not-applicable = Não se pode aplicar a este Estado, pela razão indicada.
information-means-received = Chegou uma comunicação do Estado, ainda não inteiramente registada.
information-means-no-information = O Estado é esperado na reunião ou enviou uma comunicação, e nada disse a este respeito.
information-means-unchecked = Ainda ninguém perguntou nem pesquisou.

## The form.

information-form-new = Registar o que se sabe
information-form-change = Alterar o que está registado
information-value = O que se sabe
information-category = Categoria
information-paragraph = Parágrafo
information-reason = Porque não se aplica
information-when = Dia da pesquisa
information-when-stated = Dia da declaração
information-search = Pesquisa { $place }
information-search-hint = O que se pesquisou e onde: «produtos dos colonatos» no jornal oficial, de 2020 a 2026
information-search-away = Retirar a pesquisa { $place }
information-search-further = Acrescentar uma pesquisa
information-keep = Guardar
information-saved = Registado
information-fault-place = Escolha um Estado e uma coluna.
information-fault-reason = Diga porque não se aplica.
information-fault-queries = Diga o que se pesquisou e onde.
information-fault-date = Indique o dia da pesquisa.
