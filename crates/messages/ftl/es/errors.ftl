### Lo que impide seguir y qué hacer.

error-register-locked = El archivo está abierto en otro lugar.
error-register-locked-hint = Ciérrelo en la otra ventana o máquina y vuelva a intentarlo.
error-register-wrong-key = Esta clave no abre el archivo.
error-register-wrong-key-hint = Compruebe la frase de paso o el archivo de clave. No se cambió nada.
error-register-newer = El archivo fue escrito por una versión más nueva del programa.
error-register-newer-hint = Instale la versión más nueva; esta deja el archivo como está.
error-register-read-only = El archivo puede leerse aquí, no cambiarse.
error-register-read-only-hint = Cópielo donde pueda escribir, o vuelva a hoy si está mirando un estado pasado.
error-register-damaged = El archivo no está como se escribió.
error-register-damaged-hint = Guárdelo como está y restaure la última copia de seguridad; lo legible puede retomarse.
error-register-not-a-register = Este no es un archivo de este programa.
error-register-not-a-register-hint = Elija un archivo cuyo nombre termine en .chancery; los de los asociados se toman como comunicaciones.
error-register-not-found = No hay ningún archivo en este lugar.
error-register-not-found-hint = Compruebe el nombre o si la unidad está conectada.
error-register-exists = Ya hay un archivo con este nombre; no se tocó.
error-register-exists-hint = Elija otro nombre.
error-register-disk-full = No queda sitio en la unidad; lo que se escribía se deshizo.
error-register-disk-full-hint = Haga sitio y repítalo. Nada de lo escrito antes se pierde.
error-register-io = El sistema no pudo leer o escribir el archivo.
error-register-io-hint = Compruebe la unidad y sus derechos en la carpeta y vuelva a intentarlo.
error-register-rollback = El archivo es más antiguo que el que esta máquina vio por última vez.
error-register-rollback-hint = Busque la copia más nueva. Si restauró una copia a propósito, dígalo y continúe.
error-register-no-encryption = Esta versión no puede cifrar; no se abrió nada.
error-register-no-encryption-hint = Instale de nuevo el programa desde su fuente.
error-register-write-differs = Lo releído no era lo escrito; se deshizo.
error-register-write-differs-hint = Repítalo. Si vuelve a ocurrir, haga una copia de seguridad y compruebe la unidad.
error-register-cancelled = Detenido; no se cambió nada.
error-register-cancelled-hint = Empiece de nuevo cuando quiera.
error-register-unknown-parent = Una versión se apoya en otra que este archivo no tiene.
error-register-unknown-parent-hint = Tome antes el sobre o archivo anterior.
error-register-other-kind = Una versión dice que la entrada es de otra clase que antes.
error-register-other-kind-hint = Pregunte a quien lo envió; la entrada queda como estaba.
error-register-version-exists = Esta versión ya está en el archivo.
error-register-version-exists-hint = Nada que hacer.
error-register-reference-taken = La referencia breve es de otra entrada.
error-register-reference-taken-hint = Omita la referencia; se da una nueva.
error-register-unknown-version = No hay tal versión en este archivo.
error-register-unknown-version-hint = Compruebe el identificador.
error-register-unknown-record = No hay tal entrada en este archivo.
error-register-unknown-record-hint = Compruebe la referencia o busque por palabras.
error-register-unknown-operation = No hay tal cambio en este archivo.
error-register-unknown-operation-hint = Búsquelo en el historial.
error-register-unknown-object = El documento guardado no está en este archivo.
error-register-unknown-object-hint = Tome de nuevo la comunicación desde su fuente.
error-register-none-open = No hay ningún archivo abierto.
error-register-none-open-hint = Abra un archivo o haga uno.
error-usage = No se entendió la orden.
error-usage-hint = Añada --help para ver qué admite, con un ejemplo.
error-request-invalid = { $name } no puede ser «{ $value }».
error-request-invalid-hint =
    { $takes ->
        [date] Escriba la fecha con año, mes y día: 2026-03-13.
        [moment] Escriba una fecha como 2026-03-13, una hora como 2026-03-13T17:00:00Z o el identificador de un cambio. Solo la lectura puede mirar atrás.
        [hour] Escriba el día y la hora como 2026-03-13T17:00:00Z.
        [state] Escriba las tres letras del Estado, como BRA, o un nombre que solo él tenga.
        [category] Escriba el código de una categoría, como D1.
        [stage] Pueden usarse estos: { $known }.
        [audience] Pueden usarse estos: { $known }.
        [version] Escriba el identificador de una versión, tal como lo imprime «show» con el historial.
        [words] No puede quedar vacío.
       *[other] Elija uno de los valores que indica la ayuda.
    }
error-record-not-found = No hay tal entrada en este archivo.
error-record-not-found-hint = Compruebe la referencia o busque por palabras.
error-operation-not-found = No hay tal cambio en este archivo.
error-operation-not-found-hint = Búsquelo en el historial.
error-undo-changed-since = El cambio no puede deshacerse solo: otros posteriores se apoyan en él.
error-undo-changed-since-hint = Deshaga antes los posteriores: { $later }.
error-undo-not-possible = Este cambio no puede deshacerse.
error-undo-not-possible-hint = Quizá ya se deshizo. Haga un cambio nuevo.
error-undo-handed-in = Lo entregado no se deshace: otros pueden tenerlo.
error-undo-handed-in-hint = Retire la entrada en su lugar; sus propias versiones permanecen.
error-put-invalid = La entrada en { $place } no pudo usarse: { $detail }
error-put-invalid-hint = Corrija ese lugar del archivo. No se cambió nada.
error-layout-invalid = La disposición o el archivo de respuestas no pudo usarse en { $place }: { $detail }
error-layout-invalid-hint = Corrija ese lugar del archivo. No se cambió nada.
error-layout-not-json = La disposición o el archivo de respuestas no es JSON.
error-layout-not-json-hint = Corríjalo o guárdelo de nuevo desde la vista previa. No se cambió nada.
error-layout-version = La disposición o el archivo de respuestas es de una versión que este programa no conoce.
error-layout-version-hint = Guárdelo de nuevo desde la vista previa o instale el programa más nuevo.
error-layout-unknown-key = La disposición o el archivo de respuestas tiene una palabra que no puede tener.
error-layout-unknown-key-hint = Compruebe su ortografía en la página sobre disposiciones. No se cambió nada.
error-layout-value = La disposición o el archivo de respuestas tiene un valor que no puede tener.
error-layout-value-hint = Corrija el valor. No se cambió nada.
error-file-io = El sistema no pudo leer o escribir { $path }.
error-file-io-hint = Compruebe el nombre, la unidad y sus derechos en la carpeta y vuelva a intentarlo.
error-work-cancelled = Detenido; no se cambió nada.
error-work-cancelled-hint = Empiece de nuevo cuando quiera.
error-document-failed = El documento no pudo hacerse.
error-document-failed-hint = Pruebe otro formato. No se cambió nada.
error-defect = Algo falló en el programa; no se cambió nada.
error-defect-hint = Vuelva a intentarlo. Si se repite, diga a quienes cuidan del programa qué hacía.
error-import-not-a-table = Esta comunicación no tiene tablas legibles.
error-import-not-a-table-hint = Se guarda como llegó. Introduzca sus medidas a mano junto a ella.
error-import-password-protected = El archivo está protegido por una contraseña.
error-import-password-protected-hint = Pida a la delegación una copia abierta. El archivo se guarda tal como llegó.
error-import-damaged = El archivo está incompleto o dañado.
error-import-damaged-hint = Pídalo de nuevo. El archivo se guarda tal como llegó.
error-import-empty = No hay nada en el archivo.
error-import-empty-hint = Pídalo de nuevo; quizá se perdió en el camino.
error-import-file-too-large = El archivo es más grande de lo que se lee.
error-import-file-too-large-hint = Pida las tablas sin imágenes o en varios archivos.
error-import-archive-too-large = El archivo se despliega en más de lo que se lee.
error-import-archive-too-large-hint = Pida una copia guardada de nuevo. El archivo se guarda tal como llegó.
error-import-archive-ratio = El archivo se despliega muy por encima de su tamaño; no se abrió más.
error-import-archive-ratio-hint = Pida una copia guardada de nuevo. El archivo se guarda tal como llegó.
error-import-too-many-entries = El archivo tiene más partes que ninguno de su clase.
error-import-too-many-entries-hint = Pida una copia guardada de nuevo. El archivo se guarda tal como llegó.
error-import-unsafe-entry-name = Una parte del archivo tiene un nombre que no es seguro; no se abrió.
error-import-unsafe-entry-name-hint = Pregunte a la delegación si lo envió y pida una copia guardada de nuevo.
error-import-too-many-cells = El archivo tiene más celdas de las que se leen.
error-import-too-many-cells-hint = Pídalo en varios archivos. El archivo se guarda tal como llegó.
error-import-too-many-rows = Una hoja tiene más filas de las que se leen.
error-import-too-many-rows-hint = Pídalo en varios archivos. El archivo se guarda tal como llegó.
error-import-nested-too-deep = Hay partes del archivo metidas unas en otras a demasiada profundidad.
error-import-nested-too-deep-hint = Pida una copia guardada de nuevo. El archivo se guarda tal como llegó.
error-import-external-entity = El archivo pide contenido de fuera; no se abrió más.
error-import-external-entity-hint = Pregunte a la delegación si lo envió y pida una copia guardada de nuevo.
error-import-text-too-long = Un texto del archivo es más largo de lo que cabe en una celda.
error-import-text-too-long-hint = Pida una copia guardada de nuevo. El archivo se guarda tal como llegó.
error-import-embedded-document = El documento incorpora otro, cuyas tablas faltarían.
error-import-embedded-document-hint = Pida una copia con todo en un documento o introduzca las medidas a mano.
error-import-too-large-to-read = Leer el archivo requiere más memoria de la permitida.
error-import-too-large-to-read-hint = Pídalo en varios archivos. El archivo se guarda tal como llegó.
error-import-cancelled = Detenido; no se cambió nada.
error-import-cancelled-hint = Empiece de nuevo cuando quiera.
error-import-reader-not-started = No pudo iniciarse la parte del programa que lee comunicaciones.
error-import-reader-not-started-hint = Compruebe que la orden chancery está junto al programa y vuelva a intentarlo. El archivo se guarda tal como llegó.
error-import-took-too-long = Leer el archivo duró más de lo permitido.
error-import-took-too-long-hint = Pídalo en varios archivos. El archivo se guarda tal como llegó.
error-matrix-layouts-newer = Aquí se guardan diseños de un programa más reciente; este no puede leerlos.
error-matrix-layouts-newer-hint = Guarde los diseños con el programa más reciente, para que no se pierda ninguno.

error-recovery-not-a-recovery-file = { $path } no es un archivo de recuperación, o está dañado.
error-recovery-not-a-recovery-file-hint = Elija el archivo de recuperación que se hizo junto con este, u otra copia suya. No se cambió nada.
error-recovery-wrong-words = Estas palabras no abren el archivo de recuperación.
error-recovery-wrong-words-hint = Compare cada palabra con la hoja; las mayúsculas y los espacios no importan. No se cambió nada.
error-search-unknown-field = No hay ningún campo «{ $field }».
error-search-unknown-field-hint = Pueden usarse estos: { $known }. Las palabras con dos puntos pueden ponerse entre comillas.
error-search-unknown-value =
    { $field ->
        [since] «{ $value }» no es una fecha que { $name } admita.
        [has] Ninguna entrada tiene una parte llamada «{ $value }».
       *[other] Nada tiene { $name } «{ $value }».
    }
error-search-unknown-value-hint =
    { $field ->
        [since] Escriba un año, un mes o un día: 2025, 2025-06 o 2025-06-17.
        [has] Pueden pedirse estas partes: { $known }.
       *[other] Elija un valor de la lista que está junto a la casilla, o siga escribiendo.
    }
error-put-two-wordings = Esta entrada consta en dos redacciones.
error-put-two-wordings-hint = Elija antes entre ellas (Por conciliar), o indique en qué versión se apoya el cambio. Nada de lo escrito se pierde.
error-resolve-one-wording = Esta entrada consta en una sola redacción; no hay nada que elegir.
error-resolve-one-wording-hint = Vea la lista de entradas por conciliar.
error-request-reason-needed = Una fase jurídica que difiere de las fechas necesita un motivo.
error-request-reason-needed-hint = Escriba en pocas palabras por qué es así; se conserva con la entrada.
error-request-act-not-seen = «Citado en el acto» lo dice solo quien ha visto el acto.
error-request-act-not-seen-hint = Vea antes los actos e indíquelo, o elija otro fundamento.
error-request-reading-incomplete = Una lectura necesita un lector, la cita, su lugar y el archivo leído.
error-request-reading-incomplete-hint = Rellene lo que falta.
error-request-second-reader-needed = Esta persona ya ha leído el párrafo.
error-request-second-reader-needed-hint = Sigue un segundo lector, distinto; una lectura también puede retirarse.
error-request-code-taken = Este código o número ya se usa.
error-request-code-taken-hint = Vea la entrada que lo tiene, o elija otro.
error-request-paraphrase-too-long = La frase tiene más de sesenta palabras.
error-request-paraphrase-too-long-hint = Acórtela; el texto oficial se cita en las lecturas.
error-request-status-list-open = Algo de la lista de partes sigue abierto.
error-request-status-list-open-hint = Responda a lo que se pregunta; después puede guardarse la lista.
put-unknown-key = { $place }: ningún campo tiene este nombre. Se ha guardado y no se muestra en ninguna parte.
put-unknown-key-hint = Compare los nombres en docs/formats/measure.md y vuelva a guardar la entrada.
