### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Начата
silence-event-extended = Продлена
silence-event-broken = Сообщение, прерывающее процедуру
silence-event-taken-back = Сообщение отозвано
silence-event-taken = Запоздавшее сообщение принято
silence-event-not-taken = Запоздавшее сообщение не принято
silence-event-stopped = Завершена
