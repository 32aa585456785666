clearance-answer-awaited = Esperada
clearance-answer-cleared = Conforme
clearance-answer-with-changes = Conforme con cambios
clearance-answer-ad-referendum = Ad referéndum
