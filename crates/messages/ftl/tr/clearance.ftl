clearance-answer-awaited = Bekleniyor
clearance-answer-cleared = Uygun
clearance-answer-with-changes = Değişikliklerle uygun
clearance-answer-ad-referendum = Ad referandum
