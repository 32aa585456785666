# Le texte commun venu de Word, les exemplaires annotés, le texte évolutif.

compile-tracked-change = Le document comporte des modifications suivies. Elles ont été lues comme acceptées.
compile-notes-not-read = { $count ->
    [one] Une note de bas de page ou de fin n’a pas été lue : consultez-la dans le document.
   *[other] { $count } notes de bas de page ou de fin n’ont pas été lues : consultez-les dans le document.
  }
compile-comments-not-read = { $count ->
    [one] Un commentaire n’a pas été pris pour une proposition : consultez-le dans l’exemplaire.
   *[other] { $count } commentaires n’ont pas été pris pour des propositions : consultez-les dans l’exemplaire.
  }
compile-words-in-tables = { $count ->
    [one] Les mots d’un tableau ont été lus paragraphe par paragraphe.
   *[other] Les mots de { $count } tableaux ont été lus paragraphe par paragraphe.
  }
compile-unreadable = { $file } n’a pas pu être lu. Il est conservé tel quel.
compile-unreadable-hint = Redemandez-le sous forme de document Word (.docx).
compile-earlier-version = { $file } porte sur une version antérieure du texte, du { $date }. Rien n’en a été repris.
compile-earlier-version-hint = Envoyez à la délégation le texte actuel, ou reportez ses modifications avec elle.
compile-other-text = { $file } est un autre texte. Rien n’en a été repris.
compile-other-text-hint = Vérifiez que le bon fichier a été envoyé.
compile-no-words = { $file } ne contient pas de mots. Rien n’en a été repris.
compile-no-words-hint = Ouvrez-le : une page numérisée est une image. Demandez le document lui-même.
compile-state-open = On ne sait pas avec certitude de quelle délégation vient { $file }. Ses modifications attendent.
compile-state-open-hint = Indiquez la délégation qui l’a envoyé : --state FICHIER=XXX.
compile-other-delegation = { $file } comporte aussi des modifications de { $named }. Toutes comptent comme celles de la délégation suivante : { $state }.
compile-other-delegation-hint = Demandez à la délégation si elle les soutient toutes. Sinon, annulez et demandez à chacune son propre exemplaire.
compile-two-copies = Deux exemplaires différents viennent d’une même délégation. Aucun n’a été repris.
compile-two-copies-hint = Demandez lequel fait foi et compilez celui-là seul.
compile-same-file = { $file } est le même fichier qu’un autre de la liste. Il compte une fois.
compile-earlier-copy = La délégation avait envoyé un autre exemplaire, avec d’autres modifications. Rien de { $file } n’a été repris.
compile-earlier-copy-hint = Pour le mettre à la place du précédent : --replace.
compile-tracking-off = { $file } n’a pas de modifications suivies. Elles ont été trouvées par comparaison.
compile-partly-tracked = Certaines modifications de { $file } ne sont pas suivies. Elles ont été trouvées par comparaison.

error-compile-no-common-text = Il n’y a pas encore de texte commun.
error-compile-no-common-text-hint = Reprenez d’abord le document de la coprésidence : chancery provisions.
error-compile-several-texts = Il y a plusieurs textes communs : { $about }
error-compile-several-texts-hint = Indiquez lequel : --text ID.
error-points-no-state = Aucune délégation n’est nommée, et ce fichier n’appartient à aucune.
error-points-no-state-hint = Nommez l’État, par exemple : chancery points --state XBE.
error-compile-no-words = { $about } n’a pas de mots qui puissent former des dispositions.
error-compile-no-words-hint = Vérifiez que c’est le bon document.
error-rolling-no-wording = { $about } n’a pas de libellé dans ces crochets.
error-rolling-no-wording-hint = Prenez le libellé d’une délégation nommée entre les crochets, ou écrivez-en un autre : --words.

rolling-title = Texte évolutif
rolling-basis = Les mots entre crochets sont proposés par les délégations nommées ; tous les autres figurent dans le texte. Rien ici ne provient d’une mesure nationale.
rolling-column-provision = Disposition
rolling-column-text = Texte
rolling-column-proposals = Propositions
rolling-column-without-brackets = Sans crochets
rolling-column-line = Ligne
rolling-column-states = Délégations
rolling-column-compared = Trouvé par comparaison
rolling-four-columns = En quatre colonnes
rolling-provenance = Origine de chaque paragraphe

compile-not-word = Ce n’est pas un document Word (.docx).
compile-set-aside-hint = Rien n’en a été repris. Demandez un document Word (.docx) qui s’ouvre sans mot de passe.

points-in =
    { $total ->
        [0] Il n’y a aucune proposition à rechercher
       *[other] Points repris : { $count } sur { $total }
    }
rolling-aside =
    { $count ->
        [one] Une proposition a été faite sur d’autres mots que ceux-ci et ne figure dans aucun crochet.
       *[other] { $count } propositions ont été faites sur d’autres mots que ceux-ci et ne figurent dans aucun crochet.
    }
compile-boxes-not-read =
  { $count ->
    [one] Une zone de texte n’a pas été lue : regardez-la dans le document.
   *[other] { $count } zones de texte n’ont pas été lues : regardez-les dans le document.
  }
compile-own-brackets =
    { $count ->
        [one] Un passage entre crochets figure dans le texte lui-même. Ce qui y est dit entre crochets est lu comme des mots du texte, ne désigne aucune délégation et est compté à part.
       *[other] { $count } passages entre crochets figurent dans le texte lui-même. Ce qui y est dit entre crochets est lu comme des mots du texte, ne désigne aucune délégation et est compté à part.
    }
rolling-own-brackets =
    { $count ->
        [one] Un passage entre crochets figure dans le texte lui-même. Ce qui y est dit entre crochets ne désigne aucune délégation.
       *[other] { $count } passages entre crochets figurent dans le texte lui-même. Ce qui y est dit entre crochets ne désigne aucune délégation.
    }
