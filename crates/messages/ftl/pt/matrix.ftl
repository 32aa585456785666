### A matriz como documento.

matrix-status-as-at = Situação em { $date }
matrix-changes-since = Alterações desde: { $since }
matrix-basis = Elaborado com base nas informações apresentadas; sem prejuízo das posições nacionais.
matrix-check-code = Código de verificação: { $words }
matrix-page-of = Página { $page } de { $pages }
matrix-marking = Distribuição
matrix-notes = Notas

## Heads of the rows.

matrix-row-number = N.º
matrix-state = Estado
matrix-state-code = Código

## In a cell.

matrix-stage-not-stated = Fase não indicada
matrix-exemptions =
    { $count ->
        [one] { $count } isenção
       *[other] { $count } isenções
    }
matrix-more = e mais { $count }
matrix-change-text = alterado: redação
matrix-change-stage = alterado: fase
matrix-change-cell = alterado: registos
matrix-column-unverified = ainda não conferido com o texto oficial

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = Matriz
matrix-sheet-legend = Legenda
matrix-sheet-provenance = Proveniência

## The legend.

matrix-legend-category = Categorias
matrix-legend-obligation = Parágrafos
matrix-legend-commitment = Compromissos
matrix-legend-entries = Como ler uma célula
matrix-legend-entry = A primeira linha de um registo é a sua fase jurídica, tal como a fonte a indica. Abaixo figuram o ato, o ano e o número de isenções indicadas.
matrix-legend-changed = Uma barra no início da célula e uma palavra no fim assinalam o que foi alterado.
matrix-legend-empty = Uma célula vazia nada diz sobre o Estado.
matrix-legend-words = Onde não figura nenhuma medida
matrix-legend-reported = Está registada uma medida.
matrix-legend-held = Uma medida está em poder da copresidência por vontade do Estado.
matrix-legend-stated-none = O Estado declara não ter nenhuma medida.
matrix-legend-none-found = Uma pesquisa documentada não encontrou nenhuma medida.
matrix-legend-not-applicable = A coluna não pode dizer respeito ao Estado, por motivo indicado.
matrix-legend-received = Chegaram informações do Estado e estão a ser registadas.
matrix-legend-no-information = O Estado foi consultado; nada foi recebido sobre este ponto.
matrix-legend-unchecked = Ainda nada foi pesquisado sobre este ponto.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = Referência
matrix-provenance-title = Título
matrix-provenance-stage = Fase jurídica
matrix-provenance-submission = Informação apresentada
matrix-provenance-sheet = Folha
matrix-provenance-row = Linha
matrix-provenance-received = Recebido em
