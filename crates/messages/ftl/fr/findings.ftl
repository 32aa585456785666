### Ce qui a été remarqué dans une communication, et que faire : finding-CODE et finding-CODE-hint.

## Dates.

finding-ambiguous-date = « { $value } » peut se lire comme deux dates.
finding-ambiguous-date-hint = Indiquez une fois pour la colonne si le jour ou le mois vient d’abord ; toutes ses lignes suivent.
finding-unparsed-date = « { $value } » n’a pas pu être lu comme une date.
finding-unparsed-date-hint = Saisissez la date ou laissez-la ouverte : les mots restent tels qu’envoyés.
finding-date-not-stated = « { $value } » indique qu’il n’y a pas encore de date.
finding-date-not-stated-hint = Rien à faire : la date reste ouverte.

## États.

finding-name-not-matched = Le nom de l’État ne correspond à aucun État de ce fichier.
finding-name-not-matched-hint = Choisissez l’État ou ajoutez-le à la liste des États.
finding-lookalike-name = Le nom ressemble à celui d’un État, mais il est écrit avec d’autres lettres ou des signes cachés.
finding-lookalike-name-hint = Choisissez l’État visé ; rien n’est repris avant.
finding-state-from-heading = Aucune colonne ne nomme l’État ; le titre en suggère un.
finding-state-from-heading-hint = Indiquez quel État a envoyé ce document ; cela vaut ensuite pour chaque ligne de la feuille.

## Listes.

finding-category-not-matched = La catégorie « { $value } » n’est pas dans la liste.
finding-category-not-matched-hint = Choisissez une catégorie ; les mêmes mots seront compris dans tout le fichier.
finding-stage-not-matched = Le statut juridique « { $value } » n’est pas dans la liste.
finding-stage-not-matched-hint = Choisissez un statut ; les mêmes mots seront compris dans tout le fichier.
finding-paragraph-not-matched = Aucun paragraphe d’un texte international n’a été trouvé pour « { $value } ».
finding-paragraph-not-matched-hint = Les mots sont gardés. Choisissez le paragraphe si vous le connaissez.
finding-numeric-code = La cellule contient le nombre { $value } et non un texte ; un code a pu perdre ses zéros.
finding-numeric-code-hint = Comparez avec la communication et saisissez le code avec tous ses chiffres.

## Lignes.

finding-missing-title = La ligne n’a pas d’intitulé.
finding-missing-title-hint = Saisissez un intitulé ou laissez la ligne de côté.
finding-duplicate-row = La ligne répète la ligne { $row }.
finding-duplicate-row-hint = Rien à faire : elle compte une fois.
finding-nil-report = L’État ne signale aucune mesure.
finding-nil-report-hint = Indiquez les catégories visées ; rien n’est supposé.
finding-withheld = L’État ne communique pas cette information.
finding-withheld-hint = Gardez la ligne comme non communiquée ou interrogez la délégation.
finding-see-above = La cellule renvoie à celle du dessus.
finding-see-above-hint = Vérifiez que la valeur reprise est bien celle visée.
finding-several-values = La cellule semble contenir plusieurs valeurs.
finding-several-values-hint = Répartissez-les en lignes ou en valeurs distinctes, ou gardez les mots tels quels.
finding-unreadable-row = Rien n’a pu être tiré de la ligne.
finding-unreadable-row-hint = Saisissez-la à la main à côté de la communication.
finding-passed-over-row = Une ligne de notes ou de titres a été laissée de côté.
finding-passed-over-row-hint = Regardez-la une fois ; ses mots sont gardés avec la communication.
finding-sheet-passed-over = Une feuille sans entrée a été laissée de côté : { $sheet }.
finding-sheet-passed-over-hint = Regardez-la une fois ; elle est gardée avec la communication.
finding-header-not-found = Aucune ligne de titres de colonnes n’a été trouvée.
finding-header-not-found-hint = Indiquez la ligne des titres ou saisissez les mesures à la main.
finding-total-differs = Le total indique { $stated } ; { $count } lignes ont été comptées.
finding-total-differs-hint = Demandez à la délégation s’il manque une ligne.

## Ce que l’expéditeur a masqué, barré ou marqué.

finding-hidden-row = La ligne est masquée dans la communication.
finding-hidden-row-hint = Demandez si elle devait être envoyée ; reprenez-la ou laissez-la de côté.
finding-hidden-column = Une colonne est masquée dans la communication.
finding-hidden-column-hint = Regardez ses valeurs avant de les utiliser.
finding-hidden-sheet = Une feuille est masquée dans la communication.
finding-hidden-sheet-hint = Demandez si elle devait être envoyée.
finding-struck-through = Des mots de la ligne sont barrés.
finding-struck-through-hint = Ils sont peut-être supprimés. Reprenez la ligne ou laissez-la de côté.
finding-hidden-text = Des mots de la ligne sont masqués dans le document.
finding-hidden-text-hint = Demandez s’ils devaient être envoyés.
finding-tracked-change = La ligne contient une insertion ou une suppression non encore acceptée.
finding-tracked-change-hint = Demandez quelle formulation est voulue et choisissez-la.
finding-cell-comment = Une cellule porte un commentaire.
finding-cell-comment-hint = Lisez-le ; il reste interne et n’est jamais imprimé.
finding-merged-cells = Des cellules sont fusionnées ; leur valeur a été prise pour chaque ligne couverte.
finding-merged-cells-hint = Vérifiez qu’elle vaut pour toutes.

## Formules, liens et autres contenus du fichier.

finding-formula-cell = La cellule contient une formule ; elle n’est jamais calculée ici.
finding-formula-cell-hint = Prenez la valeur enregistrée avec elle ou saisissez la valeur.
finding-external-link = Le fichier renvoie à un autre fichier ou lieu ; le lien n’a pas été suivi.
finding-external-link-hint = Vérifiez les valeurs qui peuvent en venir.
finding-macros-ignored = Le fichier contient des macros ; elles n’ont pas été regardées.
finding-macros-ignored-hint = Rien à faire.
finding-embedded-object = Le fichier en contient un autre ; il n’a pas été regardé.
finding-embedded-object-hint = Ouvrez la communication et voyez si des mesures s’y trouvent.
finding-nested-table = Un tableau se trouve dans une cellule ; ses mots ont été pris comme ceux de la cellule.
finding-nested-table-hint = Ouvrez la communication et voyez si des mesures s’y trouvent.
finding-not-checked = Dans ce format, les lignes masquées, les mots barrés et les commentaires ne sont pas tous visibles.
finding-not-checked-hint = Demandez un format plus récent si cela importe.
finding-format-differs-from-name = Le format du fichier n’est pas celui que son nom annonce ; il a été lu d’après son contenu.
finding-format-differs-from-name-hint = Rien à faire.

## Lettres et colonnes.

finding-encoding-guessed = Le fichier ne dit pas comment ses lettres sont codées ; le codage le plus probable a été pris.
finding-encoding-guessed-hint = Si des lettres semblent fausses, choisissez un autre codage.
finding-undecodable-bytes = Certaines lettres n’ont pas pu être lues dans ce codage.
finding-undecodable-bytes-hint = Choisissez un autre codage ou comparez les endroits marqués avec la communication.
finding-control-characters = Le texte contient des caractères de contrôle.
finding-control-characters-hint = Vérifiez les cellules concernées.
finding-unclosed-quote = Un guillemet qui ouvre une cellule n’est jamais fermé.
finding-unclosed-quote-hint = Vérifiez que des lignes ne se sont pas confondues.
finding-mixed-direction = La cellule mêle les deux sens d’écriture ou contient des marques de sens.
finding-mixed-direction-hint = Vérifiez les nombres et les noms qu’elle contient.
finding-language-mixed = Cette feuille mêle plusieurs langues.
finding-language-mixed-hint = Vérifiez la langue des textes.
finding-unmapped-column = Une colonne n’a pas été comprise : { $header }.
finding-unmapped-column-hint = Dites ce qu’elle contient ou laissez-la : ses cellules sont gardées telles qu’envoyées.
finding-truncated = Un texte a été coupé à une limite du format.
finding-truncated-hint = Demandez le texte entier.

## Par rapport à ce que ce fichier contient déjà.

finding-match-candidates = La ligne est peut-être une mesure déjà présente.
finding-match-candidates-hint = Choisissez la mesure ou indiquez qu’elle est nouvelle.
finding-similar-measure = Une mesure semblable est déjà présente.
finding-similar-measure-hint = Rien à faire, sauf si c’est la même.
finding-edited-since = La fiche a été modifiée ici après la dernière communication, et la communication dit encore autre chose.
finding-edited-since-hint = Choisissez la formulation à garder.
finding-differs-from-register = La communication dit autre chose que la fiche présente ici.
finding-differs-from-register-hint = Choisissez la formulation à garder.
finding-value-removed = La communication laisse maintenant vide une cellule qui avait une valeur.
finding-value-removed-hint = Une cellule vide n’efface rien. Indiquez si la valeur ne vaut plus.
finding-lower-standing = La fiche repose sur une source de rang plus élevé que cette communication.
finding-lower-standing-hint = Ne reprenez le changement que si vous le savez plus récent et exact.
finding-answer-not-usable = Une réponse donnée pour ce fichier ne lui convient pas.
finding-answer-not-usable-hint = Corrigez le fichier de réponses ou répondez ici.
finding-put-aside = Vous avez mis cette ligne de côté.
finding-put-aside-hint = Elle reste avec la communication. Reprenez-la pour l’inscrire.
