### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Başlatıldı
silence-event-extended = Uzatıldı
silence-event-broken = Sessizliği bozan ileti
silence-event-taken-back = İleti geri alındı
silence-event-taken = Geç gelen ileti dikkate alındı
silence-event-not-taken = Geç gelen ileti dikkate alınmadı
silence-event-stopped = Sona erdi
