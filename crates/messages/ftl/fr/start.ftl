### La première page : ouvrir un fichier ou en créer un.

start-title = Chancery
start-lead = Rédige, suit et compare les mesures nationales. Tout reste dans un seul fichier chiffré, sur cette machine.
start-recent = Ouverts récemment
start-missing = n’est plus là
start-open = Ouvrir un fichier
start-open-explains = Un fichier .chancery sur cette machine.
start-demo = Voir la démonstration
start-demo-explains = Des États fictifs et leurs mesures, dans un fichier à part.
start-new = Créer un fichier
start-new-explains = Pour une délégation ou un secrétariat.

start-new-title = Nouveau fichier
start-who = Qui le tient
start-who-secretariat = Un secrétariat
start-who-delegation = Une délégation
start-state = État
start-key = S’ouvre par
start-key-passphrase = Une phrase secrète
start-key-file = Un fichier de clé
start-passphrase = Phrase secrète
start-passphrase-hint = Plusieurs mots se retiennent mieux et se devinent moins. Sans elle, personne ne peut ouvrir le fichier.
start-passphrase-again = Phrase secrète, encore une fois
start-passphrase-differs = Les deux ne sont pas les mêmes.
start-passphrase-short = Au moins 8 caractères.
start-key-file-hint = 32 octets aléatoires dans un fichier à part ; il est créé s’il n’existe pas encore. Gardez-le loin du fichier qu’il ouvre.
start-choose-key-file = Choisir un fichier de clé…
start-make = Choisir l’emplacement et créer
start-back = Retour
start-unlock-title = Ouvrir { $name }
start-unlock = Ouvrir
start-working = Un instant…
