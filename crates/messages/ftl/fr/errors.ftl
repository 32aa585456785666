### Ce qui fait obstacle, et que faire : error-CODE et error-CODE-hint.

## Le fichier.

error-register-locked = Le fichier est ouvert ailleurs.
error-register-locked-hint = Fermez-le dans l’autre fenêtre ou sur l’autre machine, puis réessayez.
error-recovery-not-a-recovery-file = { $path } n’est pas un fichier de secours, ou il est endommagé.
error-recovery-not-a-recovery-file-hint = Choisissez le fichier créé avec le registre, ou une autre copie. Rien n’a été modifié.
error-recovery-wrong-words = Ces mots n’ouvrent pas le fichier de secours.
error-recovery-wrong-words-hint = Comparez chaque mot avec la feuille ; les majuscules et les espaces ne comptent pas. Rien n’a été modifié.
error-register-wrong-key = Cette clé n’ouvre pas le fichier.
error-register-wrong-key-hint = Vérifiez la phrase secrète ou le fichier de clé. Rien n’a été modifié.
error-register-newer = Le fichier a été écrit par une version plus récente du programme.
error-register-newer-hint = Installez la version plus récente ; celle-ci laisse le fichier tel quel.
error-register-read-only = Le fichier peut être lu ici, pas modifié.
error-register-read-only-hint = Copiez-le là où vous pouvez écrire, ou revenez à aujourd’hui si vous consultez un état passé.
error-register-damaged = Le fichier n’est plus tel qu’il a été écrit.
error-register-damaged-hint = Gardez-le tel quel et restaurez la dernière sauvegarde ; ce qui est lisible peut en être repris.
error-register-not-a-register = Ce n’est pas un fichier de ce programme.
error-register-not-a-register-hint = Choisissez un fichier dont le nom finit par .chancery ; les fichiers de partenaires se reprennent comme communications.
error-register-not-found = Il n’y a pas de fichier à cet endroit.
error-register-not-found-hint = Vérifiez le nom, ou si le lecteur est connecté.
error-register-exists = Un fichier de ce nom existe déjà ; il n’a pas été touché.
error-register-exists-hint = Choisissez un autre nom.
error-register-disk-full = Il n’y a plus de place sur le disque ; ce qui s’écrivait a été annulé.
error-register-disk-full-hint = Libérez de la place, puis recommencez. Rien de ce qui était écrit n’est perdu.
error-register-io = Le système n’a pas pu lire ou écrire le fichier.
error-register-io-hint = Vérifiez le disque et vos droits sur le dossier, puis réessayez.
error-register-rollback = Le fichier est plus ancien que celui que cette machine a vu en dernier.
error-register-rollback-hint = Cherchez la copie plus récente. Si vous avez restauré une sauvegarde exprès, dites-le et continuez.
error-register-no-encryption = Cette version ne sait pas chiffrer ; rien n’a été ouvert.
error-register-no-encryption-hint = Réinstallez le programme depuis sa source.
error-register-write-differs = Ce qui a été relu n’était pas ce qui avait été écrit ; l’écriture a été annulée.
error-register-write-differs-hint = Recommencez. Si cela se répète, faites une sauvegarde et vérifiez le disque.
error-register-cancelled = Arrêté ; rien n’a été modifié.
error-register-cancelled-hint = Recommencez quand vous voulez.
error-register-unknown-parent = Une version s’appuie sur une autre que ce fichier n’a pas.
error-register-unknown-parent-hint = Reprenez d’abord l’enveloppe ou le fichier précédent.
error-register-other-kind = Une version donne à la fiche une autre nature qu’avant.
error-register-other-kind-hint = Interrogez l’expéditeur ; la fiche reste inchangée.
error-register-version-exists = Cette version est déjà dans le fichier.
error-register-version-exists-hint = Rien à faire.
error-register-reference-taken = La référence courte appartient à une autre fiche.
error-register-reference-taken-hint = Omettez la référence ; une nouvelle est attribuée.
error-register-unknown-version = Il n’y a pas de telle version dans ce fichier.
error-register-unknown-version-hint = Vérifiez l’identifiant.
error-register-unknown-record = Il n’y a pas de telle fiche dans ce fichier.
error-register-unknown-record-hint = Vérifiez la référence ou cherchez par mots.
error-register-unknown-operation = Il n’y a pas de telle modification dans ce fichier.
error-register-unknown-operation-hint = Cherchez-la dans l’historique.
error-register-unknown-object = Le document gardé n’est pas dans ce fichier.
error-register-unknown-object-hint = Reprenez la communication depuis sa source.
error-register-none-open = Aucun fichier n’est ouvert.
error-register-none-open-hint = Ouvrez un fichier ou créez-en un.

## La demande.

error-usage = La commande n’a pas été comprise.
error-usage-hint = Ajoutez --help pour voir ce qu’elle attend, avec un exemple.
error-request-invalid = { $name } ne peut pas être « { $value } ».
error-request-invalid-hint =
    { $takes ->
        [date] Écrivez la date avec l’année, le mois et le jour : 2026-03-13.
        [moment] Écrivez une date comme 2026-03-13, une heure comme 2026-03-13T17:00:00Z, ou l’identifiant d’une modification. Seule la lecture peut revenir en arrière.
        [hour] Écrivez le jour et l’heure comme 2026-03-13T17:00:00Z.
        [state] Écrivez les trois lettres de l’État, comme BRA, ou un nom que lui seul porte.
        [category] Écrivez le code d’une catégorie, comme D1.
        [stage] On peut employer : { $known }.
        [audience] On peut employer : { $known }.
        [version] Écrivez l’identifiant d’une version, tel que « show » l’imprime avec l’historique.
        [words] Cela ne peut pas rester vide.
       *[other] Choisissez une des valeurs que l’aide indique.
    }
error-search-unknown-field = Il n’y a pas de champ « { $field } ».
error-search-unknown-field-hint = On peut employer : { $known }. Des mots qui contiennent deux points se mettent entre guillemets.
error-search-unknown-value =
    { $field ->
        [since] « { $value } » n’est pas une date que { $name } accepte.
        [has] Aucune entrée n’a de partie appelée « { $value } ».
       *[other] Rien n’a { $name } « { $value } ».
    }
error-search-unknown-value-hint =
    { $field ->
        [since] Écrivez une année, un mois ou un jour : 2025, 2025-06 ou 2025-06-17.
        [has] On peut demander ces parties : { $known }.
       *[other] Choisissez une valeur dans la liste à côté du champ, ou continuez à taper.
    }
error-record-not-found = Il n’y a pas de telle fiche dans ce fichier.
error-record-not-found-hint = Vérifiez la référence ou cherchez par mots.
error-operation-not-found = Il n’y a pas de telle modification dans ce fichier.
error-operation-not-found-hint = Cherchez-la dans l’historique.
error-undo-changed-since = La modification ne peut pas être annulée seule : d’autres s’appuient sur elle.
error-undo-changed-since-hint = Annulez d’abord les suivantes : { $later }.
error-undo-not-possible = Cette modification ne peut pas être annulée.
error-undo-not-possible-hint = Elle l’est peut-être déjà. Faites plutôt une nouvelle modification.
error-undo-handed-in = Ce qui a été déposé ne s’annule pas : d’autres l’ont peut-être.
error-undo-handed-in-hint = Retirez plutôt l’entrée ; vos propres versions restent.
error-put-invalid = La fiche à { $place } n’a pas pu être utilisée : { $detail }
error-put-invalid-hint = Corrigez cet endroit du fichier. Rien n’a été modifié.
error-put-two-wordings = Cette entrée existe en deux libellés.
error-put-two-wordings-hint = Choisissez d’abord entre eux (À concilier), ou indiquez sur quelle version porte la modification. Rien de ce qui a été saisi n’est perdu.
error-resolve-one-wording = Cette entrée n’a qu’un libellé ; il n’y a rien à choisir.
error-resolve-one-wording-hint = Consultez la liste des entrées à concilier.
error-layout-invalid = La disposition ou le fichier de réponses n’a pas pu être utilisé à { $place } : { $detail }
error-layout-invalid-hint = Corrigez cet endroit du fichier. Rien n’a été modifié.
error-layout-not-json = La disposition ou le fichier de réponses n’est pas du JSON.
error-layout-not-json-hint = Corrigez-le ou enregistrez-le à nouveau depuis l’aperçu. Rien n’a été modifié.
error-layout-version = La disposition ou le fichier de réponses est d’une version que ce programme ne connaît pas.
error-layout-version-hint = Enregistrez-le à nouveau depuis l’aperçu ou installez le programme plus récent.
error-layout-unknown-key = La disposition ou le fichier de réponses contient un mot qu’il ne peut pas avoir.
error-layout-unknown-key-hint = Vérifiez son orthographe dans la page sur les dispositions. Rien n’a été modifié.
error-layout-value = La disposition ou le fichier de réponses contient une valeur impossible.
error-layout-value-hint = Corrigez la valeur. Rien n’a été modifié.
error-file-io = Le système n’a pas pu lire ou écrire { $path }.
error-file-io-hint = Vérifiez le nom, le disque et vos droits sur le dossier, puis réessayez.
error-work-cancelled = Arrêté ; rien n’a été modifié.
error-work-cancelled-hint = Recommencez quand vous voulez.
error-document-failed = Le document n’a pas pu être établi.
error-document-failed-hint = Essayez un autre format. Rien n’a été modifié.
error-defect = Une erreur s’est produite dans le programme ; rien n’a été modifié.
error-defect-hint = Réessayez. Si cela se répète, dites aux responsables du programme ce que vous faisiez.

## Communications illisibles ; chacune est gardée telle quelle.

error-import-not-a-table = Cette communication ne contient pas de tableau lisible.
error-import-not-a-table-hint = Elle est gardée telle quelle. Saisissez ses mesures à la main à côté d’elle.
error-import-password-protected = Le fichier est protégé par un mot de passe.
error-import-password-protected-hint = Demandez à la délégation une copie ouverte. Le fichier est gardé tel quel.
error-import-damaged = Le fichier est incomplet ou endommagé.
error-import-damaged-hint = Demandez un nouvel envoi. Le fichier est gardé tel quel.
error-import-empty = Le fichier est vide.
error-import-empty-hint = Demandez un nouvel envoi ; le contenu s’est peut-être perdu en route.
error-import-file-too-large = Le fichier dépasse la taille qui est lue.
error-import-file-too-large-hint = Demandez les tableaux sans images, ou en plusieurs fichiers.
error-import-archive-too-large = Le fichier se déploie au-delà de ce qui est lu.
error-import-archive-too-large-hint = Demandez une copie plus petite, enregistrée à nouveau. Le fichier est gardé tel quel.
error-import-archive-ratio = Le fichier se déploie très au-delà de sa taille ; il n’a pas été ouvert davantage.
error-import-archive-ratio-hint = Demandez une copie enregistrée à nouveau. Le fichier est gardé tel quel.
error-import-too-many-entries = Le fichier contient plus de parties qu’un tel fichier n’en a.
error-import-too-many-entries-hint = Demandez une copie enregistrée à nouveau. Le fichier est gardé tel quel.
error-import-unsafe-entry-name = Une partie du fichier porte un nom qui n’est pas sûr ; il n’a pas été ouvert.
error-import-unsafe-entry-name-hint = Demandez à la délégation si elle l’a envoyé, et une copie enregistrée à nouveau.
error-import-too-many-cells = Le fichier a plus de cellules que ce qui est lu.
error-import-too-many-cells-hint = Demandez-le en plusieurs fichiers.
error-import-too-many-rows = Une feuille a plus de lignes que ce qui est lu.
error-import-too-many-rows-hint = Demandez-la en plusieurs fichiers.
error-import-nested-too-deep = Des parties du fichier sont imbriquées trop profondément.
error-import-nested-too-deep-hint = Demandez une copie plus simple, enregistrée à nouveau. Le fichier est gardé tel quel.
error-import-external-entity = Le fichier fait appel à un contenu extérieur ; il n’a pas été ouvert davantage.
error-import-external-entity-hint = Demandez à la délégation si elle l’a envoyé, et une copie enregistrée à nouveau.
error-import-text-too-long = Un texte du fichier est plus long qu’une cellule ne peut l’être.
error-import-text-too-long-hint = Demandez une copie enregistrée à nouveau. Le fichier est gardé tel quel.
error-import-embedded-document = Le document en intègre un autre, dont les tableaux manqueraient.
error-import-embedded-document-hint = Demandez une copie d’un seul tenant ou saisissez les mesures à la main.
error-import-too-large-to-read = La lecture du fichier demande plus de mémoire que permis.
error-import-too-large-to-read-hint = Demandez-le en plusieurs fichiers. Le fichier est gardé tel quel.
error-import-cancelled = La lecture du fichier a été arrêtée ; rien n’a été modifié.
error-import-cancelled-hint = Recommencez quand vous voulez.
error-import-reader-not-started = La partie du programme qui lit les communications n’a pas pu démarrer.
error-import-reader-not-started-hint = Vérifiez que la commande chancery se trouve à côté du programme, puis réessayez. Le fichier est gardé tel quel.
error-import-took-too-long = La lecture du fichier a duré plus que permis.
error-import-took-too-long-hint = Demandez-le en plusieurs fichiers. Le fichier est gardé tel quel.

error-request-reason-needed = Un statut fixé contre les dates demande un motif.
error-request-reason-needed-hint = Écrivez en quelques mots pourquoi il en est ainsi ; le motif est conservé avec la fiche.
error-request-act-not-seen = « Cité dans l’acte » n’est affirmé que par une personne qui a vu l’acte.
error-request-act-not-seen-hint = Consultez d’abord les actes et dites-le, ou choisissez une autre base.
error-request-reading-incomplete = Une lecture demande un lecteur, la citation, son emplacement et le fichier lu.
error-request-reading-incomplete-hint = Complétez ce qui manque.
error-request-second-reader-needed = Cette personne a déjà lu le paragraphe.
error-request-second-reader-needed-hint = Un second lecteur, différent, signe ensuite ; une lecture peut aussi être retirée.
error-request-code-taken = Ce code ou ce numéro est déjà utilisé.
error-request-code-taken-hint = Consultez l’élément qui le porte, ou choisissez-en un autre.
error-request-paraphrase-too-long = La phrase compte plus de soixante mots.
error-request-paraphrase-too-long-hint = Abrégez-la ; le texte officiel est cité dans les lectures.
error-request-status-list-open = Quelque chose de cet état des ratifications n’est pas encore établi.
error-request-status-list-open-hint = Répondez à ce qui est demandé ; la liste pourra alors être conservée.
error-matrix-layouts-newer = Des présentations d’une version plus récente sont conservées ici ; celle-ci ne peut pas les lire.
error-matrix-layouts-newer-hint = Enregistrez-les avec la version plus récente, afin qu’aucune ne soit perdue.
put-unknown-key = { $place } : aucun champ ne porte ce nom. La valeur a été conservée mais n’apparaît nulle part.
put-unknown-key-hint = Comparez les noms dans docs/formats/measure.md et enregistrez de nouveau l’entrée.
