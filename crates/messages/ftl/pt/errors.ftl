### O que impede de continuar e o que fazer.

error-register-locked = O ficheiro está aberto noutro lugar.
error-register-locked-hint = Feche-o na outra janela ou máquina e tente de novo.
error-register-wrong-key = Esta chave não abre o ficheiro.
error-register-wrong-key-hint = Verifique a frase-passe ou o ficheiro de chave. Nada foi alterado.
error-register-newer = O ficheiro foi escrito por uma versão mais recente do programa.
error-register-newer-hint = Instale a versão mais recente; esta deixa o ficheiro como está.
error-register-read-only = O ficheiro pode ser lido aqui, não alterado.
error-register-read-only-hint = Copie-o para onde possa escrever, ou volte a hoje se está a ver um estado passado.
error-register-damaged = O ficheiro não está como foi escrito.
error-register-damaged-hint = Guarde-o como está e restaure a última cópia de segurança; o que for legível pode ser retomado.
error-register-not-a-register = Este não é um ficheiro deste programa.
error-register-not-a-register-hint = Escolha um ficheiro cujo nome acabe em .chancery; os dos parceiros tomam-se como comunicações.
error-register-not-found = Não há nenhum ficheiro neste lugar.
error-register-not-found-hint = Verifique o nome ou se a unidade está ligada.
error-register-exists = Já há um ficheiro com este nome; não foi tocado.
error-register-exists-hint = Escolha outro nome.
error-register-disk-full = Não há espaço na unidade; o que se escrevia foi desfeito.
error-register-disk-full-hint = Liberte espaço e repita. Nada do escrito antes se perde.
error-register-io = O sistema não conseguiu ler ou escrever o ficheiro.
error-register-io-hint = Verifique a unidade e os seus direitos na pasta e tente de novo.
error-register-rollback = O ficheiro é mais antigo do que o que esta máquina viu por último.
error-register-rollback-hint = Procure a cópia mais recente. Se restaurou uma cópia de propósito, diga-o e continue.
error-register-no-encryption = Esta versão não pode cifrar; nada foi aberto.
error-register-no-encryption-hint = Instale de novo o programa a partir da fonte.
error-register-write-differs = O que foi relido não era o escrito; foi desfeito.
error-register-write-differs-hint = Repita. Se voltar a acontecer, faça uma cópia de segurança e verifique a unidade.
error-register-cancelled = Parado; nada foi alterado.
error-register-cancelled-hint = Recomece quando quiser.
error-register-unknown-parent = Uma versão assenta noutra que este ficheiro não tem.
error-register-unknown-parent-hint = Tome antes o envelope ou ficheiro anterior.
error-register-other-kind = Uma versão diz que a entrada é de outro género.
error-register-other-kind-hint = Pergunte a quem o enviou; a entrada fica como estava.
error-register-version-exists = Esta versão já está no ficheiro.
error-register-version-exists-hint = Nada a fazer.
error-register-reference-taken = A referência breve é de outra entrada.
error-register-reference-taken-hint = Omita a referência; é dada uma nova.
error-register-unknown-version = Não há tal versão neste ficheiro.
error-register-unknown-version-hint = Verifique o identificador.
error-register-unknown-record = Não há tal entrada neste ficheiro.
error-register-unknown-record-hint = Verifique a referência ou procure por palavras.
error-register-unknown-operation = Não há tal alteração neste ficheiro.
error-register-unknown-operation-hint = Procure-a no histórico.
error-register-unknown-object = O documento guardado não está neste ficheiro.
error-register-unknown-object-hint = Tome de novo a comunicação a partir da fonte.
error-register-none-open = Não há nenhum ficheiro aberto.
error-register-none-open-hint = Abra um ficheiro ou faça um.
error-usage = O comando não foi entendido.
error-usage-hint = Acrescente --help para ver o que aceita, com um exemplo.
error-request-invalid = { $name } não pode ser «{ $value }».
error-request-invalid-hint =
    { $takes ->
        [date] Escreva a data com ano, mês e dia: 2026-03-13.
        [moment] Escreva uma data como 2026-03-13, uma hora como 2026-03-13T17:00:00Z ou o identificador de uma alteração. Só a leitura pode olhar para trás.
        [hour] Escreva o dia e a hora como 2026-03-13T17:00:00Z.
        [state] Escreva as três letras do Estado, como BRA, ou um nome que só ele tenha.
        [category] Escreva o código de uma categoria, como D1.
        [stage] Podem usar-se estes: { $known }.
        [audience] Podem usar-se estes: { $known }.
        [version] Escreva o identificador de uma versão, tal como «show» o imprime com o histórico.
        [words] Não pode ficar vazio.
       *[other] Escolha um dos valores que a ajuda indica.
    }
error-record-not-found = Não há tal entrada neste ficheiro.
error-record-not-found-hint = Verifique a referência ou procure por palavras.
error-operation-not-found = Não há tal alteração neste ficheiro.
error-operation-not-found-hint = Procure-a no histórico.
error-undo-changed-since = A alteração não pode ser desfeita sozinha: outras posteriores assentam nela.
error-undo-changed-since-hint = Desfaça antes as posteriores: { $later }.
error-undo-not-possible = Esta alteração não pode ser desfeita.
error-undo-not-possible-hint = Talvez já tenha sido desfeita. Faça uma alteração nova.
error-undo-handed-in = O que foi entregue não se anula: outros podem tê-lo.
error-undo-handed-in-hint = Retire antes a entrada; as suas próprias versões permanecem.
error-put-invalid = A entrada em { $place } não pôde ser usada: { $detail }
error-put-invalid-hint = Corrija esse lugar do ficheiro. Nada foi alterado.
error-layout-invalid = A disposição ou o ficheiro de respostas não pôde ser usado em { $place }: { $detail }
error-layout-invalid-hint = Corrija esse lugar do ficheiro. Nada foi alterado.
error-layout-not-json = A disposição ou o ficheiro de respostas não é JSON.
error-layout-not-json-hint = Corrija-o ou guarde-o de novo a partir da pré-visualização. Nada foi alterado.
error-layout-version = A disposição ou o ficheiro de respostas é de uma versão que este programa não conhece.
error-layout-version-hint = Guarde-o de novo a partir da pré-visualização ou instale o programa mais recente.
error-layout-unknown-key = A disposição ou o ficheiro de respostas tem uma palavra que não pode ter.
error-layout-unknown-key-hint = Verifique a ortografia na página sobre disposições. Nada foi alterado.
error-layout-value = A disposição ou o ficheiro de respostas tem um valor que não pode ter.
error-layout-value-hint = Corrija o valor. Nada foi alterado.
error-file-io = O sistema não conseguiu ler ou escrever { $path }.
error-file-io-hint = Verifique o nome, a unidade e os seus direitos na pasta e tente de novo.
error-work-cancelled = Parado; nada foi alterado.
error-work-cancelled-hint = Recomece quando quiser.
error-document-failed = O documento não pôde ser feito.
error-document-failed-hint = Tente outro formato. Nada foi alterado.
error-defect = Algo falhou no programa; nada foi alterado.
error-defect-hint = Tente de novo. Se se repetir, diga a quem cuida do programa o que fazia.
error-import-not-a-table = Esta comunicação não tem tabelas legíveis.
error-import-not-a-table-hint = Fica guardada como chegou. Introduza as medidas à mão junto dela.
error-import-password-protected = O ficheiro está protegido por uma palavra-passe.
error-import-password-protected-hint = Peça à delegação uma cópia aberta. O ficheiro fica guardado como chegou.
error-import-damaged = O ficheiro está incompleto ou danificado.
error-import-damaged-hint = Peça-o de novo. O ficheiro fica guardado como chegou.
error-import-empty = Não há nada no ficheiro.
error-import-empty-hint = Peça-o de novo; talvez se tenha perdido no caminho.
error-import-file-too-large = O ficheiro é maior do que se lê.
error-import-file-too-large-hint = Peça as tabelas sem imagens ou em vários ficheiros.
error-import-archive-too-large = O ficheiro desdobra-se em mais do que se lê.
error-import-archive-too-large-hint = Peça uma cópia guardada de novo. O ficheiro fica guardado como chegou.
error-import-archive-ratio = O ficheiro desdobra-se muito acima do seu tamanho; não foi aberto mais.
error-import-archive-ratio-hint = Peça uma cópia guardada de novo. O ficheiro fica guardado como chegou.
error-import-too-many-entries = O ficheiro tem mais partes do que qualquer um do género.
error-import-too-many-entries-hint = Peça uma cópia guardada de novo. O ficheiro fica guardado como chegou.
error-import-unsafe-entry-name = Uma parte do ficheiro tem um nome que não é seguro; não foi aberto.
error-import-unsafe-entry-name-hint = Pergunte à delegação se o enviou e peça uma cópia guardada de novo.
error-import-too-many-cells = O ficheiro tem mais células do que se leem.
error-import-too-many-cells-hint = Peça-o em vários ficheiros. O ficheiro fica guardado como chegou.
error-import-too-many-rows = Uma folha tem mais linhas do que se leem.
error-import-too-many-rows-hint = Peça-o em vários ficheiros. O ficheiro fica guardado como chegou.
error-import-nested-too-deep = Há partes do ficheiro metidas umas nas outras demasiado fundo.
error-import-nested-too-deep-hint = Peça uma cópia guardada de novo. O ficheiro fica guardado como chegou.
error-import-external-entity = O ficheiro pede conteúdo de fora; não foi aberto mais.
error-import-external-entity-hint = Pergunte à delegação se o enviou e peça uma cópia guardada de novo.
error-import-text-too-long = Um texto do ficheiro é mais longo do que cabe numa célula.
error-import-text-too-long-hint = Peça uma cópia guardada de novo. O ficheiro fica guardado como chegou.
error-import-embedded-document = O documento incorpora outro, cujas tabelas faltariam.
error-import-embedded-document-hint = Peça uma cópia com tudo num documento ou introduza as medidas à mão.
error-import-too-large-to-read = Ler o ficheiro requer mais memória do que a permitida.
error-import-too-large-to-read-hint = Peça-o em vários ficheiros. O ficheiro fica guardado como chegou.
error-import-cancelled = Parado; nada foi alterado.
error-import-cancelled-hint = Recomece quando quiser.
error-import-reader-not-started = Não foi possível iniciar a parte do programa que lê comunicações.
error-import-reader-not-started-hint = Verifique se o comando chancery está junto do programa e tente de novo. O ficheiro fica guardado como chegou.
error-import-took-too-long = Ler o ficheiro demorou mais do que o permitido.
error-import-took-too-long-hint = Peça-o em vários ficheiros. O ficheiro fica guardado como chegou.
error-matrix-layouts-newer = Estão guardadas aqui apresentações de um programa mais recente; este não as consegue ler.
error-matrix-layouts-newer-hint = Guarde-as com o programa mais recente, para que nenhuma se perca.

error-recovery-not-a-recovery-file = { $path } não é um ficheiro de recuperação, ou está danificado.
error-recovery-not-a-recovery-file-hint = Escolha o ficheiro de recuperação feito com este, ou outra cópia dele. Nada foi alterado.
error-recovery-wrong-words = Estas palavras não abrem o ficheiro de recuperação.
error-recovery-wrong-words-hint = Compare cada palavra com a folha; maiúsculas e espaços não contam. Nada foi alterado.
error-search-unknown-field = Não há nenhum campo «{ $field }».
error-search-unknown-field-hint = Podem usar-se estes: { $known }. Palavras com dois-pontos podem pôr-se entre aspas.
error-search-unknown-value =
    { $field ->
        [since] «{ $value }» não é uma data que { $name } aceite.
        [has] Nenhuma entrada tem uma parte chamada «{ $value }».
       *[other] Nada tem { $name } «{ $value }».
    }
error-search-unknown-value-hint =
    { $field ->
        [since] Escreva um ano, um mês ou um dia: 2025, 2025-06 ou 2025-06-17.
        [has] Podem pedir-se estas partes: { $known }.
       *[other] Escolha um valor da lista ao lado da caixa, ou continue a escrever.
    }
error-put-two-wordings = Esta entrada existe em duas redações.
error-put-two-wordings-hint = Escolha primeiro entre elas (Por conciliar), ou diga sobre que versão assenta a alteração. Nada do que foi escrito se perde.
error-resolve-one-wording = Esta entrada existe numa só redação; nada há a escolher.
error-resolve-one-wording-hint = Veja a lista das entradas por conciliar.
error-request-reason-needed = Uma fase jurídica que difere das datas precisa de uma razão.
error-request-reason-needed-hint = Escreva em poucas palavras porque é assim; a razão é conservada com a entrada.
error-request-act-not-seen = «Citado no ato» só o diz uma pessoa que viu o ato.
error-request-act-not-seen-hint = Veja primeiro os atos e diga-o, ou escolha outra base.
error-request-reading-incomplete = Uma leitura precisa de um leitor, da citação, do seu lugar e do ficheiro que foi lido.
error-request-reading-incomplete-hint = Preencha o que falta.
error-request-second-reader-needed = Esta pessoa já leu o parágrafo.
error-request-second-reader-needed-hint = Segue-se um segundo leitor, diferente; uma leitura também pode ser retirada.
error-request-code-taken = Este código ou número já está em uso.
error-request-code-taken-hint = Veja a entrada que o tem, ou escolha outro.
error-request-paraphrase-too-long = A frase tem mais de sessenta palavras.
error-request-paraphrase-too-long-hint = Encurte-a; o texto oficial é citado nas leituras.
error-request-status-list-open = Algo na lista de ratificações está ainda em aberto.
error-request-status-list-open-hint = Responda ao que se pergunta; depois a lista pode ser conservada.
put-unknown-key = { $place }: nenhum campo tem este nome. Foi guardado e não é mostrado em lado nenhum.
put-unknown-key-hint = Compare os nomes em docs/formats/measure.md e guarde de novo a entrada.
