### La matrice comme document : ce qui est imprimé autour des cases et dans les cases.

matrix-status-as-at = État au { $date }
matrix-changes-since = Modifications depuis : { $since }
matrix-basis = Établi sur la base des communications reçues ; sans préjudice des positions nationales.
matrix-check-code = Code de contrôle : { $words }
matrix-page-of = Page { $page } sur { $pages }
matrix-marking = Diffusion
matrix-notes = Notes

## Heads of the rows.

matrix-row-number = N°
matrix-state = État
matrix-state-code = Code

## In a cell.

matrix-stage-not-stated = Stade non indiqué
matrix-exemptions =
    { $count ->
        [one] { $count } exemption
       *[other] { $count } exemptions
    }
matrix-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
matrix-change-text = modifié : libellé
matrix-change-stage = modifié : stade
matrix-change-cell = modifié : inscriptions
matrix-column-unverified = pas encore vérifié sur le texte officiel

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = Matrice
matrix-sheet-legend = Légende
matrix-sheet-provenance = Provenance

## The legend.

matrix-legend-category = Catégories
matrix-legend-obligation = Paragraphes
matrix-legend-commitment = Engagements
matrix-legend-entries = Lire une case
matrix-legend-entry = La première ligne d’une inscription est son stade juridique, tel que la source l’indique. Au-dessous figurent l’acte, l’année et le nombre d’exemptions mentionnées.
matrix-legend-changed = Un trait au début de la case et un mot à la fin signalent ce qui a été modifié.
matrix-legend-empty = Une case vide ne dit rien de l’État.
matrix-legend-words = Lorsque aucune mesure ne figure
matrix-legend-reported = Une mesure est enregistrée.
matrix-legend-held = Une mesure est conservée par la coprésidence, à la demande de l’État.
matrix-legend-stated-none = L’État déclare n’avoir pas de mesure.
matrix-legend-none-found = Une recherche documentée n’a relevé aucune mesure.
matrix-legend-not-applicable = La colonne ne peut concerner l’État, pour un motif indiqué.
matrix-legend-received = Une communication de l’État est arrivée ; la saisie est en cours.
matrix-legend-no-information = L’État a été sollicité ; rien n’a été reçu sur ce point.
matrix-legend-unchecked = Aucune recherche n’a été faite sur ce point.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = Référence
matrix-provenance-title = Titre
matrix-provenance-stage = Statut juridique
matrix-provenance-submission = Communication
matrix-provenance-sheet = Feuille
matrix-provenance-row = Ligne
matrix-provenance-received = Reçu le
