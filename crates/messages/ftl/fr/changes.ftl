change-init = Fichier créé
change-demo = Fichier rempli avec la démonstration fictive
change-import = { $file } pris en compte
change-import-kept = { $file } conservé pour saisie à la main
change-answer = Réponses aux questions sur { $file }
change-enter = Saisi à la main depuis { $file }
change-put =
  { $count ->
    [one] Une entrée modifiée
   *[other] { $count } entrées modifiées
  }
change-put-named = Version gardée : « { $name } »
change-attach = Fichier conservé : { $file }
change-restore = Retour à une version antérieure
change-confirm-translation = Traduction confirmée ({ $language })
change-remove =
  { $count ->
    [one] Une entrée retirée
   *[other] { $count } entrées retirées
  }
change-undo = Annulé : { $title }
change-redo = Refait : { $title }
change-resolve = Choix entre deux libellés
change-hand-in = Déposé
change-withdraw = Retiré
change-save-layout = Disposition « { $name } » enregistrée
change-configure = Réglage du fichier modifié
change-put-reading = Lectures modifiées : { $paragraph }
change-put-text = Enregistré : { $text }
change-put-parties = État des ratifications fourni : { $text }, au { $date }
change-put-bulk =
  { $count ->
    [one] Une mesure modifiée en série
   *[other] { $count } mesures modifiées en une fois
  }
change-put-bracket =
  { $number ->
    [none] Crochet tranché : { $words }
   *[other] Crochet tranché au paragraphe { $number } : { $words }
  }
change-put-copies =
  { $count ->
    [one] Une proposition reprise de copies annotées
   *[other] { $count } propositions reprises de copies annotées
  }
change-put-of = { $entry } modifié
change-hand-in-of = { $entry } déposé
change-withdraw-of = { $entry } retiré
change-restore-of = Retour à une version antérieure de { $entry }
change-remove-of = { $entry } supprimé
change-resolve-of = Choix entre deux rédactions de { $entry }
