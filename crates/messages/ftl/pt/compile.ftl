# The common text from Word, marked-up copies, the rolling text.

compile-tracked-change = O documento tem alterações registadas. Foram lidas como aceites.
compile-notes-not-read = { $count ->
    [one] Uma nota de rodapé ou de fim não foi lida: veja-a no documento.
   *[other] { $count } notas de rodapé ou de fim não foram lidas: veja-as no documento.
  }
compile-comments-not-read = { $count ->
    [one] Um comentário não foi tomado como proposta: veja-o no exemplar.
   *[other] { $count } comentários não foram tomados como propostas: veja-os no exemplar.
  }
compile-words-in-tables = { $count ->
    [one] As palavras de uma tabela foram lidas parágrafo a parágrafo.
   *[other] As palavras de { $count } tabelas foram lidas parágrafo a parágrafo.
  }
compile-unreadable = { $file } não pôde ser lido. É conservado tal como veio.
compile-unreadable-hint = Peça-o de novo como documento Word (.docx).
compile-earlier-version = { $file } foi feito sobre uma versão anterior do texto, de { $date }. Nada dele foi tomado.
compile-earlier-version-hint = Envie à delegação o texto tal como está agora, ou transponha com ela as suas alterações.
compile-other-text = { $file } é outro texto. Nada dele foi tomado.
compile-other-text-hint = Veja se foi enviado o ficheiro certo.
compile-no-words = { $file } não tem palavras. Nada dele foi tomado.
compile-no-words-hint = Abra-o: uma página digitalizada é uma imagem. Peça o próprio documento.
compile-state-open = Não é certo de quem é o exemplar { $file }. As suas alterações esperam.
compile-state-open-hint = Diga que delegação o enviou: --state FILE=XXX.
compile-other-delegation = { $file } tem também alterações de { $named }. Todas contam como da delegação seguinte: { $state }.
compile-other-delegation-hint = Pergunte à delegação se as apoia todas. Se não, anule e peça a cada uma o seu próprio exemplar.
compile-two-copies = Dois exemplares diferentes são de uma mesma delegação. Nenhum foi tomado.
compile-two-copies-hint = Pergunte qual conta, e compile só esse.
compile-same-file = { $file } é o mesmo ficheiro que outro destes. Conta uma vez.
compile-earlier-copy = A delegação enviou antes outro exemplar, com outras alterações. Nada de { $file } foi tomado.
compile-earlier-copy-hint = Para o pôr no lugar do anterior: --replace.
compile-tracking-off = { $file } não tem alterações registadas. As suas alterações foram encontradas por comparação.
compile-partly-tracked = Algumas alterações em { $file } não estão registadas. Foram encontradas por comparação.

error-compile-no-common-text = Ainda não há texto comum.
error-compile-no-common-text-hint = Integre primeiro o documento da copresidência: chancery provisions.
error-compile-several-texts = Há vários textos comuns: { $about }
error-compile-several-texts-hint = Diga de qual se trata: --text ID.
error-points-no-state = Nenhuma delegação é indicada, e este ficheiro não pertence a nenhuma.
error-points-no-state-hint = Indique o Estado, por exemplo: chancery points --state XBE.
error-compile-no-words = { $about } não tem palavras que possam ser parágrafos do texto.
error-compile-no-words-hint = Veja se é o documento certo.
error-rolling-no-wording = { $about } não tem redação nestes parênteses retos.
error-rolling-no-wording-hint = Tome a redação de uma delegação nomeada nos parênteses retos, ou escreva outra: --words.

rolling-title = Texto evolutivo
rolling-basis = As palavras entre parênteses retos são propostas pelas delegações nomeadas; todas as outras palavras figuram no texto. Nada aqui provém de uma medida nacional.
rolling-column-provision = Parágrafo
rolling-column-text = Texto
rolling-column-proposals = Propostas
rolling-column-without-brackets = Sem parênteses retos
rolling-column-line = Linha
rolling-column-states = Delegações
rolling-column-compared = Encontrado por comparação
rolling-four-columns = Em quatro colunas
rolling-provenance = De onde vem cada parágrafo

compile-not-word = Não é um documento Word (.docx).
compile-set-aside-hint = Nada foi retirado dele. Peça um documento Word (.docx) que se abra sem palavra-passe.

points-in =
    { $total ->
        [0] Não há propostas a procurar
       *[other] Pontos integrados: { $count } de { $total }
    }
compile-boxes-not-read =
  { $count ->
    [one] Uma caixa de texto não foi lida: veja-a no documento.
   *[other] { $count } caixas de texto não foram lidas: veja-as no documento.
  }
rolling-aside =
    { $count ->
        [one] Uma proposta foi feita sobre palavras diferentes destas e não figura em nenhum parêntese reto.
       *[other] { $count } propostas foram feitas sobre palavras diferentes destas e não figuram em nenhum parêntese reto.
    }
compile-own-brackets =
    { $count ->
        [one] Um trecho entre parênteses retos figura no próprio texto. O que diz entre parênteses retos é lido como palavras do texto, não nomeia nenhuma delegação e conta-se à parte.
       *[other] { $count } trechos entre parênteses retos figuram no próprio texto. O que diz entre parênteses retos é lido como palavras do texto, não nomeia nenhuma delegação e conta-se à parte.
    }
rolling-own-brackets =
    { $count ->
        [one] Um trecho entre parênteses retos figura no próprio texto. O que diz entre parênteses retos não nomeia nenhuma delegação.
       *[other] { $count } trechos entre parênteses retos figuram no próprio texto. O que diz entre parênteses retos não nomeia nenhuma delegação.
    }
