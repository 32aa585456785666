clearance-answer-awaited = Ожидается
clearance-answer-cleared = Согласовано
clearance-answer-with-changes = Согласовано с изменениями
clearance-answer-ad-referendum = Ad referendum
