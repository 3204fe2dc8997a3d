"""The words by which title, byline, salutation and closing are known, in the reading text.

The reading text has full-width ，；：！？（） and half-width digits: no pattern spells the others.
"""

from __future__ import annotations

import re

GENRE = re.compile(
    r"讲话|发言|报告|致辞|致词|演讲|主持词|讲稿|党课|谈话|说明|纪要|开幕词|闭幕词|答谢词|祝酒词|总结"
)
"""What a speech calls itself."""

_YEAR = r"(?:\d{4}|[一二三四五六七八九〇○零ＯO]{4})"
_DATE = rf"{_YEAR}\s?[年./\-]\s?[\d一二三四五六七八九十]{{1,3}}"
DATED = re.compile(rf"[—―－–\-]{{0,3}}\s?[（\[〔]?\s?{_DATE}[^_]{{0,50}}")
"""A date, with a place or an occasion after it: （2017年8月15日）, ——2019年3月5日在…会议上."""

NOTE = re.compile(r"[（\[〔【].{2,60}[）\]〕】]")
"""A line in brackets: （根据录音整理）, [张三：某县委书记]."""
NOTED = re.compile(
    r"\d|[年月日]|整理|记录|审阅|讲话|代表|书记|主席|省长|市长|县长|部长|主任|全文|摘要|稿|报告|文件|通过|批准"
)

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴"
    "莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅"
    "童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车"
    "项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
    "仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜"
    "阎习"
)
_POST = (
    "总理|主席|书记|省长|市长|州长|县长|区长|乡长|镇长|部长|厅长|局长|处长|院长|校长|会长|主任|总裁|"
    "董事长|总经理|司令员?|政委|秘书长|代表|总统|委员|组长|专员|盟长|旗长"
)
_DOUBLE = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯"
NAME = re.compile(
    rf"[{_SURNAMES}](?:\s{{0,4}}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]\s{{1,4}}[\u4e00-\u9fff])"
    rf"|(?:{_DOUBLE})\s{{0,4}}[\u4e00-\u9fff]{{1,2}}"
)
"""A Chinese name: one of the common surnames and one or two more characters."""
_PLACE = "省|市|县|区|州|厅|局|委|部|院|校|办|公司|集团|大学"
SPEAKER = re.compile(
    rf"[\u4e00-\u9fff（）、\s]{{0,30}}(?:{_POST})[）\s]{{0,3}}(?:{NAME.pattern}|\s[\u4e00-\u9fff·]{{2,12}})"
    rf"|[\u4e00-\u9fff]{{1,20}}(?:{_PLACE})\s{{1,4}}(?:{NAME.pattern})"
)
"""An office and a name: 某省省长 张三."""

_PERSON = (
    r"同志|代表|委员|领导|老师|同学|来宾|嘉宾|朋友|先生|女士|院长|总统|主席|总理|首相|殿下|阁下|部长|团长|"
    r"校长|书记|主任|市长|省长|县长|区长|局长|处长|会长|理事长|秘书长|大使|将军|教授|博士|专家|学者|记者|"
    r"职工|员工|教工|家长|同仁|同行|同事|党员|干部|战友|乡亲|同胞|首脑|负责人|议员|国王|元首|企业家|评委|"
    r"董事|股东|会员|乡友|校友|读者|听众|观众|青年|少年|儿童|战士|指战员|常委|师生|客人|伙伴|工友|社员|居民"
)
_COURTESY = r"(?:尊敬的|敬爱的|亲爱的)"
_PLURAL = r"[^，。、：；！？\s我你您他她它咱人]{1,10}(?<![我你您他她它咱人])们"
ADDRESSED = re.compile(
    rf"{_COURTESY}?(?:在座的|与会的|全体|全市|全县|全区|全省|全校)?(?:各位|诸位|全体)"
    rf"[^，。、：；！？\s]{{0,16}}(?:{_PERSON}|{_PLURAL})|{_COURTESY}[^，。、：；！？]{{1,24}}|{_PLURAL}"
)
"""One address: 各位代表, 尊敬的某某院长, 同志们; not 我们, 人们."""
ADDRESSES = re.compile(
    rf"(?:{_COURTESY}?(?:各位|诸位)[^，。、：；！？\s]{{0,6}}(?:{_PERSON})|{_PLURAL})"
    rf"(?:[，、](?:{_COURTESY}?(?:各位|诸位)[^，。、：；！？\s]{{0,6}}(?:{_PERSON})|{_PLURAL})){{0,8}}，"
)
"""Addresses with a comma after them and the first sentence on the same line: 同志们，今天…"""
TITLED = re.compile(rf"[^，。、：；！？]{{1,24}}(?:{_PERSON})")
"""A person named by office, an address only beside another: 秘书长某某先生."""

FLAT = re.compile(
    r"(?P<title>[^。；\n]{4,120}?(?:讲话|发言|报告|致辞|致词|演讲|主持词|党课|讲稿)[稿词]?(?:发言)?)\s{0,4}"
    rf"(?P<date>（{_DATE}[^（）\n]{{0,30}}）)?"
    r"(?P<name>[^，。：；！？\n]{0,20}?)\s{0,4}"
    r"(?P<address>(?:尊敬的|敬爱的|亲爱的|各位|诸位|同志们|女士们|先生们|老师们|同学们|朋友们)"
    r"[^。；：！\n“”]{0,60}[：！])"
)
"""Title, date, name and salutation run together in one line."""
FLAT_DATED = re.compile(
    r"(?P<title>[^。；，\n]{4,80}?(?:讲话|发言|报告|致辞|致词|演讲|主持词|说明))\s{0,4}"
    rf"(?P<date>（{_DATE}[^（）\n]{{0,30}}）)"
)
"""Title and date at the head of a line in which the body follows."""

CLOSING = re.compile(
    r"谢谢(?:大家|各位|同志们|你们|主席|聆听|倾听)?(?:的?\w{1,8})?[！。]*$"
    r"|感谢(?:大家|各位)(?:的?(?:聆听|倾听|收听|关注))?[！。]*$"
    r"|(?:就|先|只)(?:简单|先|简要)?(?:讲|说|谈|汇报|报告|发言|介绍)(?:到|了)?(?:这里|这儿|这些|这么多|此)"
    r"|(?:讲|说)的?(?:就是|就)这(?:些|么多)"
    r"|我的(?:讲话|发言|汇报|报告|话|演讲|致辞|介绍|表态)(?:就)?(?:讲|说)?(?:完了|完毕|结束|到此|到这里)"
)
SENTENCE_END = re.compile(r"[。！？]+[”’」』）]?\s*")
ASIDE = re.compile(
    r"[*【（]{0,2}\s*(?:编者按|编者的话|按语?|导\s*[读语]|摘\s*要|提\s*要|核心提示|目\s*录)"
)
GREETING = re.compile(r"大家(?:\w{0,4})好")
NUMBERING = re.compile(
    r"[（]?[一二三四五六七八九十百\d]{1,3}[、.）]|第[一二三四五六七八九十百\d]{1,3}[编章节条部，、]|[①-⑳㈠-㈩⑴-⒛]"
)
