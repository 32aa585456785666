### Travail en série : choisir plusieurs mesures et les modifier en une fois.

bulk-choose-row = Choisir { $title }
bulk-choose-all = Choisir toute la liste
bulk-chosen =
  { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
  }
bulk-choose-none = Ne rien choisir
bulk-change = Modifier…
bulk-copy = Copier comme tableau
bulk-copied =
  { $count ->
    [one] { $count } ligne copiée.
   *[other] { $count } lignes copiées.
  }
bulk-copy-again = Le tableau est prêt. Appuyez sur Ctrl+C pour le copier.
bulk-keys = Espace choisit une ligne, Maj+Espace toutes les lignes depuis la dernière, Ctrl+A toute la liste, Ctrl+C copie.
bulk-sort = Ordonner par { $column }
bulk-title =
  { $count ->
    [one] Modifier { $count } mesure
   *[other] Modifier { $count } mesures
  }
bulk-what = Quoi
bulk-set-stage = Fixer le statut juridique
bulk-set-application = Fixer l’application
bulk-set-audience = Fixer l’audience
bulk-set-authentic = Fixer la langue authentique
bulk-set-trigger = Fixer le critère de déclenchement
bulk-set-existing-contracts = Fixer le sort des contrats existants
bulk-set-act = Fixer l’acte national
bulk-add-category = Ajouter une catégorie
bulk-remove-category = Retirer une catégorie
bulk-add-link = Lier un paragraphe d’un texte international
bulk-remove-link = Retirer le lien avec un paragraphe
bulk-value = Valeur
bulk-not-stated = Non indiqué
bulk-reason = Motif
bulk-reason-hint = Un statut fixé ici prévaut sur ce que disent les dates ; le motif est conservé avec lui.
bulk-preview = Aperçu
bulk-back = Revoir le choix
bulk-commit =
  { $count ->
    [one] Modifier { $count } fiche
   *[other] Modifier { $count } fiches
  }
bulk-nothing = Rien ne changerait.
bulk-would = { $changed } changent, { $same } restent telles quelles, { $cannot } ne peuvent être modifiées.
bulk-measure = Mesure
bulk-before = Avant
bulk-after = Après
bulk-outcome = Ce qui se passe
bulk-outcome-changed = change
bulk-outcome-same = reste telle quelle
bulk-outcome-cannot = ne peut être modifiée
bulk-more =
  { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
bulk-done =
  { $count ->
    [one] { $count } fiche modifiée.
   *[other] { $count } fiches modifiées.
  }
bulk-undo = Annuler

## Pourquoi une mesure est laissée telle quelle.

bulk-cannot-two-wordings = Elle existe en deux rédactions ; conciliez-les d’abord.
bulk-cannot-other-line = Elle est tenue à part des autres (version de travail ou remise) ; modifiez-la dans un choix distinct.
bulk-cannot-being-edited = Une saisie dans sa fiche n’est pas encore conservée.
bulk-cannot-other-state = L’acte national est celui d’un autre État.
bulk-cannot-no-words = Elle n’a pas de texte dans cette langue.
bulk-cannot-no-act = Aucun acte national qui pourrait citer le paragraphe n’est saisi.
bulk-reference = Référence
