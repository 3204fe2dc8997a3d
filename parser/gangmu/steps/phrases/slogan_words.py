"""Words of the slogans: what only looks like one, and what is one without quotation marks.

``REFUSED`` holds one row for each kind of expression that has the shape of a numeral formula and is
none; a row's pattern must match the whole expression. The list of well-known formulas is short on
purpose: what a text quotes once is known in the rest of it.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Refused(NamedTuple):
    """One row: an expression that the pattern matches as a whole is no slogan, and why."""

    name: str
    why: str
    pattern: str
    example: str


_COUNT = "[一二两三四五六七八九十0-9]+"
_EACH = "策档案品议码证单表网图章窗址员责卡业专评事"
_MEASURES = "年月日天时元千万百亿倍岁届次等级度成角斤里尺寸番"
_IDIOMS = (
    "一心一意|一点一滴|一丝一毫|一举一动|一言一行|一草一木|一砖一瓦|一针一线|一朝一夕|一模一样"
    "|一板一眼|一唱一和|一生一世|一时一事|一来二去|一清二楚|一穷二白|一石二鸟|一箭双雕|一举两得"
    "|一波三折|一日三秋|一目十行|一刀两断|一差二错|一干二净|一五一十|两全其美|两袖清风|两面三刀"
    "|三三两两|三五成群|三心二意|三令五申|三番五次|三言两语|三长两短|三头六臂|三教九流|三顾茅庐"
    "|四分五裂|四平八稳|四面八方|四通八达|四海为家|五湖四海|五花八门|五光十色|五体投地|五颜六色"
    "|六神无主|六亲不认|七上八下|七嘴八舌|七手八脚|七拼八凑|七零八落|八面玲珑|八仙过海|九牛一毛"
    "|九死一生|十全十美|十拿九稳|十万火急|十年磨一剑"
    "|一曝十寒|一目了然|一泻千里|一日千里|一掷千金|一毛不拔|一张一弛|一起一落|一问一答"
    "|一前一后|一左一右|一上一下|一来一往|一进一出|一瘸一拐|一传十十传百|二龙戏珠"
    "|二桃杀三士|两败俱伤|两相情愿|两厢情愿|两肋插刀|两小无猜|两全之策|两虎相争|两耳不闻窗外事"
    "|三思而行|三思后行|三生有幸|三阳开泰|三足鼎立|三从四德|三纲五常|三姑六婆|三朝元老|三人成虎"
    "|三缄其口|三贞九烈|三天两头|三山五岳|三坟五典|三妻四妾|三推六问|三灾八难|三迁之教|三战三北"
    "|三年五载|三步并作两步|三教合一|三省吾身|三下五除二|三一三十一|三寸不烂之舌|三十而立"
    "|四面楚歌|四脚朝天|四大皆空|四世同堂|四时八节|四体不勤|四两拨千斤|四书五经|四季如春"
    "|五味俱全|五味杂陈|五谷丰登|五谷不分|五彩缤纷|五内俱焚|五内如焚|五雷轰顶|五脏六腑|五劳七伤"
    "|五马分尸|五十步笑百步|五斗折腰|五音不全|五行八作|五福临门|五世其昌|五花大绑"
    "|六根清净|六月飞雪|六畜兴旺|六朝金粉|六神不安|七情六欲|七窍生烟|七擒七纵|七步之才|七步成诗"
    "|七大姑八大姨|七老八十|七折八扣|七弯八拐|七零八碎|七扭八歪|七长八短|七上八落"
    "|八面威风|八面来风|八面见光|八面圆通|八九不离十|八字没一撇|八竿子打不着|八拜之交|八抬大轿"
    "|九霄云外|九牛二虎之力|九五之尊|九泉之下|九九归一|九曲回肠|九流三教"
    "|十恶不赦|十室九空|十有八九|十之八九|十面埋伏|十步芳草|十指连心|十里长街|十目所视|十羊九牧"
    "|十年寒窗|十年树木|十载寒窗|十字街头|双管齐下|双喜临门|双宿双飞|双栖双飞"
)
_WORDS = (
    "二把手|二等兵|二维码|二人转|三国演义|三字经|三角债|三脚架|三轮车|三明治|三部曲|三人行"
    "|三峡|三亚|四川|四人帮|四合院|四库全书|五官|五金|五星红旗|五角星|五粮液|六合|七夕|八卦|八路军"
    "|八仙|九州|九寨沟|十字架|十字路口|十足|两极|两岸一家亲|两面人|两面派|两面性|双边|双重|双方"
    "|双赢|双向奔赴|双刃剑|双胞胎|双拳|双手|双职工|双休日|双轨制|两张皮|两码事|两口子|两院制"
    "|三家村|三青团|三只手|三岔口|三伏|三九|二线|二手货|二流子|四不像|四方步|五卅|五线谱"
    "|七巧板|七里香|八宝粥|八字步|九连环|十三经|一亩三分地"
)

SINGLE: Final = "single"
"""The row that does not hold for a formula beside others."""

REFUSED: Final = (
    Refused(SINGLE, "一 alone sums up nothing", "一[^一二两双三四五六七八九十]*", "一把手"),
    Refused("distributive", "a 一 for each 一", f"一.{{1,3}}一[{_EACH}]", "一企一策"),
    Refused("clause", "a count of clauses or words", f"{_COUNT}[条点项个款字句]", "六十条"),
    Refused("quantity", "a measure", f"{_COUNT}(?:个月|周年|分之|[{_MEASURES}]).*", "十年规划"),
    Refused("sentence", "words of a sentence", ".*(?:[了的也皆]|是.).*", "一方水土养不了一方人"),
    Refused("congress", "a congress", "[一二三四五六七八九十]+大(?:以来|精神|报告)?", "二十大"),
    Refused("idiom", "a set phrase of the language", _IDIOMS, "五湖四海"),
    Refused("word", "an ordinary word, name or title", _WORDS, "三国演义"),
)

WELL_KNOWN: Final = frozenset({
    "一国两制", "一带一路", "一岗双责", "一化三改", "一打三反", "一老一小", "一核两翼",
    "两个维护", "两个确立", "两个一百年", "两个务必", "两个文明", "两个毫不动摇", "两个结合",
    "两个先锋队", "两个凡是", "两学一做", "两不愁三保障", "两弹一星", "两优一先", "两代表一委员",
    "两山理论", "两参一改三结合", "三农", "三个代表", "三个务必", "三个区分开来", "三个有利于",
    "三个面向", "三个离不开", "三个必须", "三大攻坚战", "三大作风", "三大法宝", "三大差别",
    "三大改造", "三大革命运动", "三大纪律八项注意", "三座大山", "三面红旗", "三位一体",
    "三严三实", "三会一课", "三重一大", "三公经费", "三全育人", "三区三州", "三去一降一补",
    "三支一扶", "三权分置", "三股势力", "三高四新", "三管三必须", "三反五反", "三自一包",
    "三品一标", "三改一拆", "三下乡", "四位一体", "四个意识", "四个自信", "四个全面", "四个服务",
    "四个伟大", "四个不摘", "四个现代化", "四个最严", "四个革命", "四个相统一", "四个引路人",
    "四个认同", "四项基本原则", "四种形态", "四大考验", "四种危险", "四不两直", "四不放过",
    "四好农村路", "四议两公开", "四讲四有", "四风", "四清运动", "五位一体", "五个认同",
    "五个一工程", "五项原则", "五大发展理念", "五育并举", "五水共治", "五篇大文章",
    "六个必须坚持", "六个精准", "六稳", "六保", "六稳六保", "七个有之", "八项规定", "八项本领",
    "八个明确", "十个明确", "十四个坚持", "双一流", "双拥", "双碳", "双招双引", "双随机一公开",
})  # fmt: skip
"""Formulas that any reader knows as such, with or without quotation marks."""

LONGEST_SPREAD: Final = {"、": 4, "，": 1}
"""How far the lengths of a motto's members may lie apart, by what parts them (code points)."""

LONGEST_MEMBER: Final = {"、": 10, "，": 8}
"""How long a motto's members may be: longer ones are clauses of a sentence."""

SENTENCE: Final = frozenset("我你他她它们这那么吗呢吧啊")
"""Characters of talk: a quotation that has one of them is somebody's words, not a motto."""
