clearance-answer-awaited = 待答复
clearance-answer-cleared = 同意
clearance-answer-with-changes = 修改后同意
clearance-answer-ad-referendum = 待核准
