### Controls that several pages share: dates, lists, languages.

fields-not-stated = Não indicado
fields-language-not-known = língua desconhecida
fields-in-language = { $what }, { $language }
fields-search-to-add = Escreva para procurar
fields-type-or-choose = Escreva, ou escolha da lista
fields-remove = Retirar { $what }
fields-remove-short = Retirar
fields-removed = { $what }: retirado.
fields-bring-back = Trazer de volta
fields-move-up = Subir { $what }
fields-move-down = Descer { $what }
fields-moved = Agora número { $place } de { $count }
fields-date-placeholder = 2025-10-17 ou março de 2025
fields-date-not-known = Não se sabe
fields-date-read =
    { $precision ->
        [year] { $date } (o ano)
        [month] { $date } (o mês)
       *[other] { $date }
    }
fields-date-ambiguous = Qual dos dois dias?
fields-date-unread = Ainda não se lê como data. Escreva 2025-10-17, 2025-10, 2025, ou o mês por extenso.
