### Textes internationaux et leurs paragraphes.

international-page = Textes internationaux
international-go = Aller aux textes internationaux
international-sub = Ce que les textes demandent aux États, dans nos propres phrases, et jusqu’où chacune a été vérifiée.
international-find = Chercher un paragraphe
international-all-texts = Tous les textes
international-texts = Textes
international-theme = Thème
international-addressee = Destinataire
international-nature = Nature juridique
international-any = tous
international-none = Aucun paragraphe ne correspond. Affichez tout, ou essayez avec moins de mots.
international-show-all = Tout afficher
international-reference-only = Conservé pour être cité ; aucun de ses paragraphes n’est énuméré.
international-paragraphs = Paragraphes
international-paraphrase = Paraphrase, non texte officiel
international-own-part = partie (notre propre subdivision)
international-own-part-of = Notre propre subdivision de { $paragraph } ; le texte ne porte pas de lettre ici.
international-parts = Nos propres subdivisions
international-verb = Verbe opératif
international-deadline = Échéance
international-deadline-of = échéance { $date }
international-source = Lu dans
international-note = Note de la rédaction
international-title-official = Titre officiel
international-date = Date
international-symbol = Cote
international-added = ajouté à ce fichier

## Jusqu’où un paragraphe a été vérifié ici.

international-checked = Vérification sur le texte officiel
international-signed-off = Vérifié dans ce fichier par deux lecteurs
international-one-reader = Lu ici par une personne ; un second lecteur est attendu
international-differing = Deux lecteurs donnent des mots différents ; non vérifié
international-held-out = Signalé à l’écran et exclu des documents portant la mention « final ».
international-may-be-final = Peut figurer dans les documents portant la mention « final ».
international-mark = marque { $mark }
international-readings = Lectures
international-no-reading = Personne ne l’a encore lu ici. Deux lecteurs différents sont nécessaires, chacun avec la citation, son emplacement et le fichier lu.
international-sign = Ajouter une lecture
international-sign-second = Ajouter une seconde lecture
international-sign-explains = Recopiez les mots du texte officiel tels qu’ils y figurent. Le second lecteur le fait sans regarder la première lecture. Les noms des lecteurs restent avec le paragraphe et l’accompagnent lors des échanges.
international-reader = Lecteur (nom ou fonction)
international-quote = Citation du texte officiel
international-locator = Emplacement
international-locator-hint = Page et paragraphe, par exemple « p. 76, par. 278 ».
international-file-read = Fichier lu
international-file-choose = Choisir le fichier
international-file-same = Reprendre { $file }
international-file-none = Aucun fichier choisi.
international-keep-reading = Conserver cette lecture
international-quotes-differ = La citation n’est pas identique à celle de { $reader }.
international-quotes-differ-hint = Comparez les deux avec le texte. Corrigez la vôtre, ou conservez les deux lectures : le paragraphe compte alors comme non vérifié.
international-quote-other = Mots de { $reader }
international-keep-both = Conserver les deux lectures
international-take-back = Retirer
international-read-on = { $reader }, { $date }

## Mesures liées à un paragraphe.

international-measures = Mesures liées à ce paragraphe
international-no-measures = Aucune n’est liée ici.
international-link = Lier des mesures
international-link-explains = Qui affirme que ces mesures relèvent de ce paragraphe est tenu distinct : l’acte lui-même, l’État, ou la rédaction. Les liens de la rédaction restent internes.
international-basis = Qui l’affirme
international-act-seen = J’ai vu les actes de ces mesures, et ce paragraphe y est cité.
international-pick = Mesures
international-pick-find = Chercher des mesures
international-picked = { $count ->
    [one] { $count } mesure choisie
   *[other] { $count } mesures choisies
  }
international-pick-more = Seules les { $count } premières sont énumérées. Précisez la recherche.

## Qui un traité engage.

international-applies = Qui il engage
international-parties-of = Engage les parties à : { $treaty }.
international-no-list = Aucun état des ratifications n’a été fourni ; rien n’est donc dit de qui est partie.
international-list-as-at = État au { $date }, { $source }.
international-list-partial = La liste ne nomme pas toutes les parties : d’un État qui n’y figure pas, rien n’est dit.
international-party = Partie
international-not-party = Non partie : sans objet
international-not-known = Absent de la liste
international-since = depuis le { $date }
international-not-a-party = Non partie à : { $treaty }, état au { $date } ({ $source })
international-parties = Parties
international-bring-list = Fournir un état des ratifications
international-list-title = État des ratifications : { $treaty }
international-list-explains = Un classeur ou un fichier texte avec un État par ligne, ou la même liste collée ici. Rien n’est écrit tant que chaque nom n’est pas établi.
international-list-file = Choisir un fichier
international-list-pasted = Ou collez la liste
international-list-from = Tiré de { $file }
international-list-day = État au
international-list-source = Auteur de la liste
international-list-source-hint = Par exemple : dépositaire, Collection des Traités des Nations Unies.
international-list-complete = La liste nomme-t-elle toutes les parties ?
international-list-complete-yes = Oui : qui n’y figure pas n’est pas partie
international-list-complete-no = Non : elle ne dit rien des autres
international-list-undated = Certaines lignes n’ont pas de date. Ces États sont-ils parties ?
international-list-undated-yes = Oui, ils sont parties
international-list-undated-no = Non, les laisser de côté
international-list-choose = Choisissez
international-list-state-column = Colonne des États
international-list-date-column = Colonne des dates
international-list-no-column = aucune
international-list-column = { $number } : { $header }
international-list-row = Ligne
international-list-printed = Tel qu’imprimé
international-list-state = État
international-list-date = Date
international-list-again = déjà nommé à une ligne précédente
international-list-left-out = laissé de côté, comme vous l’avez dit
international-list-which = Quel État est « { $name } » ?
international-list-no-state = Pas un État : laisser la ligne de côté
international-list-names-open =
  { $count ->
    [one] { $count } nom n’est pas certain. Veuillez l’établir.
   *[other] { $count } noms ne sont pas certains. Veuillez les établir.
  }
international-list-empty = Aucune ligne ne nomme un État avec certitude. Vérifiez la colonne des États.
international-list-write = Conserver cette liste
international-list-written = L’état des ratifications est conservé.
international-list-heading = Pris comme en-tête : { $words }

## Textes et paragraphes ajoutés par les utilisateurs.

international-add-text = Ajouter un texte
international-add-paragraph = Ajouter un paragraphe
international-edit = Modifier
international-code = Code
international-code-hint = De deux à huit majuscules et chiffres, par exemple TICE. Il ne peut plus être changé ensuite.
international-name = Nom
international-name-in = Nom en { $language }
international-pinpoints = Ses parties sont comptées comme
international-parties-only = Il n’engage que ses parties
international-number = Numéro
international-number-hint = Tel que le texte l’imprime, par exemple 5 b).
international-sentence = Notre propre phrase neutre, soixante mots au plus
international-sentence-in = Phrase en { $language }
international-save = Enregistrer
international-saved = Enregistré : { $what }
international-developments = Faits nouveaux
