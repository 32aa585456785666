### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Iniciado
silence-event-extended = Prorrogado
silence-event-broken = Mensaje que rompe el silencio
silence-event-taken-back = Mensaje retirado
silence-event-taken = Mensaje tardío aceptado
silence-event-not-taken = Mensaje tardío no tenido en cuenta
silence-event-stopped = Terminado
