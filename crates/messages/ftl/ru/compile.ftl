# The common text from Word, marked-up copies, the rolling text.

compile-tracked-change = В документе есть исправления в режиме правки. Он прочитан так, как если бы они были приняты.
compile-notes-not-read = { $count ->
    [one] { $count } сноска не прочитана: посмотрите её в документе.
    [few] { $count } сноски не прочитаны: посмотрите их в документе.
    [many] { $count } сносок не прочитано: посмотрите их в документе.
   *[other] { $count } сносок не прочитано: посмотрите их в документе.
  }
compile-comments-not-read = { $count ->
    [one] { $count } комментарий не принят за предложение: посмотрите его в экземпляре.
    [few] { $count } комментария не приняты за предложения: посмотрите их в экземпляре.
    [many] { $count } комментариев не приняты за предложения: посмотрите их в экземпляре.
   *[other] { $count } комментариев не приняты за предложения: посмотрите их в экземпляре.
  }
compile-words-in-tables = { $count ->
    [one] Слова из { $count } таблицы прочитаны по абзацам.
    [few] Слова из { $count } таблиц прочитаны по абзацам.
    [many] Слова из { $count } таблиц прочитаны по абзацам.
   *[other] Слова из { $count } таблиц прочитаны по абзацам.
  }
compile-unreadable = Файл { $file } не удалось прочитать. Он сохранён в полученном виде.
compile-unreadable-hint = Попросите прислать его снова как документ Word (.docx).
compile-earlier-version = Файл { $file } составлен по прежней версии текста, от { $date }. Из него ничего не взято.
compile-earlier-version-hint = Пошлите делегации нынешний текст или перенесите её исправления вместе с ней.
compile-other-text = Файл { $file } — это другой текст. Из него ничего не взято.
compile-other-text-hint = Посмотрите, тот ли файл прислан.
compile-no-words = В файле { $file } нет слов. Из него ничего не взято.
compile-no-words-hint = Откройте его: отсканированная страница — это изображение. Попросите сам документ.
compile-state-open = Точно не известно, чей экземпляр { $file }. Его исправления ждут.
compile-state-open-hint = Укажите, какая делегация его прислала: --state FILE=XXX.
compile-other-delegation = В файле { $file } есть также исправления, внесённые другими: { $named }. Все они считаются исправлениями делегации: { $state }.
compile-other-delegation-hint = Спросите делегацию, все ли они от неё. Если нет, отмените это и попросите у каждой её собственный экземпляр.
compile-two-copies = От одной делегации есть два разных экземпляра. Не взят ни один.
compile-two-copies-hint = Спросите, какой из них действителен, и составьте сводку только с ним.
compile-same-file = Файл { $file } совпадает с другим из этих файлов. Он считается один раз.
compile-earlier-copy = Раньше делегация прислала другой экземпляр, с другими исправлениями. Из файла { $file } ничего не взято.
compile-earlier-copy-hint = Чтобы поставить его на место прежнего: --replace.
compile-tracking-off = В файле { $file } нет исправлений в режиме правки. Изменения найдены путём сравнения.
compile-partly-tracked = Часть изменений в файле { $file } сделана не в режиме правки. Они найдены путём сравнения.

error-compile-no-common-text = Общего текста ещё нет.
error-compile-no-common-text-hint = Сначала внесите документ сопредседателей: chancery provisions.
error-compile-several-texts = Общих текстов несколько: { $about }
error-compile-several-texts-hint = Укажите, какой имеется в виду: --text ID.
error-points-no-state = Делегация не названа, а этот файл ни одной из них не принадлежит.
error-points-no-state-hint = Назовите государство, например: chancery points --state XBE.
error-compile-no-words = В { $about } нет слов, которые могли бы быть положениями.
error-compile-no-words-hint = Посмотрите, тот ли это документ.
error-rolling-no-wording = В этих скобках нет формулировки, предложенной делегацией: { $about }.
error-rolling-no-wording-hint = Возьмите формулировку делегации, названной в скобках, или напишите другую: --words.

rolling-title = Переходящий текст
rolling-basis = Слова в квадратных скобках предложены названными делегациями; все остальные слова стоят в тексте. Ничто здесь не взято из национальных мер.
rolling-column-provision = Положение
rolling-column-text = Текст
rolling-column-proposals = Предложения
rolling-column-agreed = Согласовано
rolling-column-line = Строка
rolling-column-states = Делегации
rolling-column-compared = Найдено путём сравнения
rolling-four-columns = В четырёх столбцах
rolling-provenance = Откуда взят каждый пункт

compile-not-word = Это не документ Word (.docx).
compile-set-aside-hint = Из него ничего не взято. Попросите документ Word (.docx), который открывается без пароля.

points-in =
    { $total ->
        [0] Нет предложений, которые можно было бы искать
       *[other] Учтено { $count } из { $total }
    }
compile-boxes-not-read =
  { $count ->
    [one] { $count } текстовое поле не прочитано: посмотрите его в документе.
    [few] { $count } текстовых поля не прочитаны: посмотрите их в документе.
   *[other] { $count } текстовых полей не прочитано: посмотрите их в документе.
  }
rolling-aside =
    { $count ->
        [one] { $count } предложение относится к другим словам и не стоит в скобках.
        [few] { $count } предложения относятся к другим словам и не стоят в скобках.
        [many] { $count } предложений относятся к другим словам и не стоят в скобках.
       *[other] { $count } предложений относятся к другим словам и не стоят в скобках.
    }
