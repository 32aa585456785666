### Textes côte à côte : clauses de plusieurs États, versions, champs de plusieurs mesures.

align-heading = Libellés des textes nationaux
align-status = Une ligne par idée, une colonne par État. Les mots sont ceux des textes ; rien ici n’est une proposition d’un État.
align-idea = Idée
align-empty = —
align-note = Les lignes résultent d’une comparaison des mots ; le pourcentage en indique la sûreté. Une case vide signifie qu’aucune clause du texte n’a été trouvée pour cette idée, et rien d’autre.
align-confidence = { $percent } %
align-likeness-equal = même libellé
align-likeness-near = libellé presque identique
align-likeness-different = autre libellé
error-align-no-clauses = Aucune de ces mesures n’a de clause rédigée.
error-align-no-clauses-hint = Saisissez ou importez d’abord les clauses des textes ; titres et résumés se comparent champ par champ.
error-align-too-many = Ces mesures comptent { $about } clauses ; 20 000 au plus peuvent être mises côte à côte.
error-align-too-many-hint = Choisissez moins de mesures, ou une seule catégorie.
error-compare-one-alone = Une mesure seule ne se compare pas.
error-compare-one-alone-hint = Indiquez au moins deux mesures, ou deux versions d’une même mesure.
compare-heading = Comparaison
compare-status = Champ par champ et clause par clause. Ce qui est ajouté est souligné, ce qui est supprimé est barré.
compare-field = Champ
compare-same = identique
compare-differs = différent
compare-partly = indiqué par certains
compare-covers = l’un couvre l’autre
compare-not-stated = non indiqué
compare-yes = oui
compare-no = non
