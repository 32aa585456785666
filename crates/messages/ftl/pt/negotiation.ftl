### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Iniciado
silence-event-extended = Prorrogado
silence-event-broken = Mensagem que quebra o silêncio
silence-event-taken-back = Mensagem retirada
silence-event-taken = Mensagem tardia aceite
silence-event-not-taken = Mensagem tardia não considerada
silence-event-stopped = Terminado
