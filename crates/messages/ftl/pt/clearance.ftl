clearance-answer-awaited = Aguardada
clearance-answer-cleared = De acordo
clearance-answer-with-changes = De acordo com alterações
clearance-answer-ad-referendum = Ad referendum
