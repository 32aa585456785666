### The first page: opening a file or making one.

start-title = Chancery
start-lead = Drafts, tracks and compares national measures. Everything stays in one encrypted file on this machine.
start-recent = Opened lately
start-missing = no longer there
start-open = Open a file
start-open-explains = A .chancery file on this machine.
start-demo = Look at the demo
start-demo-explains = Fictional states and their measures, in a file of its own.
start-new = Make a new file
start-new-explains = For a delegation or for a secretariat.

start-new-title = New file
start-who = Who keeps it
start-who-secretariat = A secretariat
start-who-delegation = A delegation
start-state = State
start-key = Unlocked by
start-key-passphrase = A passphrase
start-key-file = A key file
start-passphrase = Passphrase
start-passphrase-hint = Several words are easier to keep in mind and harder to guess. Nobody can open the file without it.
start-passphrase-again = Passphrase, once more
start-passphrase-differs = The two are not the same.
start-passphrase-short = At least 8 characters.
start-key-file-hint = 32 random bytes in a file of its own; it is made if it is not there yet. Keep it apart from the file that it opens.
start-choose-key-file = Choose a key file…
start-make = Choose where and make it
start-back = Back
start-unlock-title = Open { $name }
start-unlock = Open
start-working = One moment…
