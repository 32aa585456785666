### Ce que l’on sait de chaque État et de chaque paragraphe.

information-page = Informations
information-go = Aller à l’état des informations
information-title = Ce que l’on sait de chaque État
information-desk-only = Pour ce bureau seulement : rien de cette vue n’entre dans un document.
information-as-known = connu au { $date }
information-text = Texte international
information-empty = Rien n’est encore consigné ici. Retirez un filtre, ou consignez ce que l’on sait.
information-record-other = Consigner une information
information-record = Consigner ici
information-entries = Consigné
information-none-recorded = Rien n’a été consigné ici.
information-looking-back = Vous regardez en arrière. De retour à aujourd’hui, les entrées peuvent être modifiées.
information-searches = Recherches
information-searched-on = Recherche du { $date }
information-stated-on = Déclaré le { $date }
information-date-none = Date non consignée
information-by-submission = Déclaré dans une communication
information-change = Modifier
information-change-this = Modifier l’entrée « { $value } »
information-remove = Retirer
information-remove-this = Retirer l’entrée « { $value } »

## Ce que signifie chaque valeur.

information-means-reported = Au moins une mesure est consignée.
information-means-held = La coprésidence la conserve ; elle n’est pas transmise.
information-means-stated-none = L’État a déclaré n’en avoir aucune.
information-means-none-found = Une recherche n’a rien donné. Cela ne dit pas qu’il n’y a rien.
information-means-not-applicable = Ne peut s’appliquer à cet État, pour la raison indiquée.
information-means-received = Une communication de l’État est arrivée et n’est pas encore entièrement saisie.
information-means-no-information = L’État est attendu à la réunion ou a envoyé une communication, et n’a rien dit à ce sujet.
information-means-unchecked = Personne n’a encore interrogé ni cherché.

## Le formulaire.

information-form-new = Consigner ce que l’on sait
information-form-change = Modifier ce qui est consigné
information-value = Ce que l’on sait
information-category = Catégorie
information-paragraph = Paragraphe
information-reason = Pourquoi cela ne s’applique pas
information-when = Jour de la recherche
information-when-stated = Jour de la déclaration
information-search = Recherche { $place }
information-search-hint = Ce qui a été cherché, et où : « produits des colonies » dans le journal officiel, de 2020 à 2026
information-search-away = Retirer la recherche { $place }
information-search-further = Ajouter une recherche
information-keep = Garder
information-saved = Consigné
information-fault-place = Choisissez un État et une colonne.
information-fault-reason = Dites pourquoi cela ne s’applique pas.
information-fault-queries = Dites ce qui a été cherché, et où.
information-fault-date = Indiquez le jour de la recherche.
