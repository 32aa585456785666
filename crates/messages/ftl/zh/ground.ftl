### Common ground: which states could announce which measures together.

ground-page = 共同点
ground-go = 转到共同点
ground-title = 共同点
ground-counts = { $sets ->
       *[other] { $sets } 组
    } · { $states ->
       *[other] { $states } 个国家
    }
ground-explains =
    { $from ->
        [positions] 根据各国对各措辞的表态。国家最多的组列在前面，排列顺序别无他意。未表明立场不等于反对。
       *[measures] 根据各国的报告。国家最多的组列在前面，排列顺序别无他意。
    }
ground-working = 正在查找共同点
ground-from = 根据
ground-source =
    { $from ->
        [positions] 已表明的立场
       *[measures] 已报告的措施
    }
ground-least = 每组国家数，至少
ground-least-hint = 1 至 999 之间的数
ground-sentence =
    { $from ->
        [positions] { $measures ->
            [1] 支持或可接受这一措辞的有{ $states ->
                [1] 这个国家
               *[other] 这 { $states } 个国家
            }。
           *[other] 支持或可一并接受这 { $measures } 种措辞的有{ $states ->
                [1] 这个国家
               *[other] 这 { $states } 个国家
            }。
        }
       *[measures] { $measures ->
            [1] 这项措施可由{ $states ->
                [1] 这个国家单独宣布
               *[other] 这 { $states } 个国家共同宣布
            }。
           *[other] 这 { $measures } 项措施可由{ $states ->
                [1] 这个国家单独宣布
               *[other] 这 { $states } 个国家共同宣布
            }。
        }
    }
ground-what =
    { $from ->
        [positions] 措辞
       *[measures] 措施
    }
ground-states = 国家
ground-list = 措施列表
ground-list-of = 措施列表：{ $category }
ground-wording = 措辞
ground-wording-of = 各国文本的措辞：{ $category }
ground-none =
    { $from ->
        [positions] 按今天的案文，没有措辞得到这么多国家支持或可为其接受。请减少国家数，或先记录立场。
       *[measures] 没有措施由这么多国家报告。请减少国家数，或去掉一个筛选条件。
    }
