### Actes nationaux : lois, décrets, pratiques qui portent des mesures.

acts-page = Actes nationaux
acts-go = Aller aux actes nationaux
acts-sub = Lois, décrets et pratiques, chacun avec les mesures qu’il porte et ce qui le modifie.
acts-find = Chercher un acte
acts-state = État
acts-any = tous
acts-none = Aucun acte national ne correspond.
acts-cut = Seuls les { $count } premiers sont énumérés. Précisez la recherche.
acts-number = Numéro
acts-title = Titre
acts-type = Type
acts-date = Date
acts-authority = Autorité
acts-without-number = Sans numéro
acts-add = Ajouter un acte
acts-edit = Modifier
acts-save = Enregistrer
acts-saved = Enregistré : { $number }
acts-two-wordings = Il existe en deux rédactions : { $fields }
acts-measures = Mesures qu’il porte
acts-no-measures = Il ne porte aucune mesure ici.
acts-amends = Modifie
acts-amended-by = Modifié par
acts-chain = Suite des modifications, par date
acts-chain-here = cet acte
acts-not-amended = Aucune modification n’est saisie.
