"""The words by which noise is known: what web sites, document shops and printers add to a speech.

Every pattern but ``ADVERT`` must match a whole line without its outer blanks. A pattern belongs
into ``SURE`` or ``ADVERT`` only if no speaker would say such a line; what a speaker could say, but
only a web page says above or below the text, belongs into ``MENU``, ``SOURCE`` or ``LINKS``.

A line can be made to hurt: what may repeat without end is possessive (``*+``), so that it is gone
through once, and no two repetitions stand side by side that could share characters.
"""

from __future__ import annotations

import re

from gangmu.numbering.first_characters import anchored

OUTER = " \t\u3000\xa0\u2002\u2003\u2009\u200b\ufeff"
"""What is stripped from a line before it is looked up."""

_SITE = r"(?:https?://|www\.)"
_DAY = r"\d{4}\s*+[-年./]\s*+\d{1,2}\s*+(?:[-月./]\s*+\d{1,2}\s*+日?|月)"
_CLOCK = r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"

ADVERT = re.compile(
    anchored(
        r"由(?:会员|用户)(?:分享|上传)|用户提供并上传|[请尽]在.{1,12}(?:文库|文档网|资料网)"
        r"|(?:咨询|联系|加|唯一指定|客服|官方)[^\w。]{0,2}(?:QQ|qq)[^\w。]{0,2}\d{5,}"
        r"|倒卖会员|任何途径获取的资料均|唯一指定(?:QQ|微信)"
        r"|试读(?:已)?结束|请付费后?(?:查看|阅读|下载)|此内容为付费|全站(?:文档|资源|资料)|海量(?:文档|范文)"
        r"|订阅(?:立享|即享)|(?:已阅读|还剩)\s*\d+\s*页|点击下一页|继续(?:免费)?阅读$"
        r"|小编.{0,16}(?:整理|收集|搜集|带来|推荐|准备|分享)|转载请(?:注明|保留|联系)"
        r"|[Cc]opyright|COPYRIGHT|ICP[备证]\s*\d"
    )
)
"""Formulas that give an advert away wherever they stand in a short line."""

SURE = re.compile(
    r"(?:!\[[^\]]*\]\([^)]*\)\s*)+"  # Markdown images
    r"|[*_]{0,2}\[[^\]]{1,30}\]\(\S+\)[*_]{0,2}"  # a Markdown link alone
    rf"|{_SITE}\S+"
    rf"|[【\[（(《][^。]{{0,30}}{_SITE}[^。】]{{3,80}}[】\]）)》]"
    rf"|\w{{0,6}}(?:来源|出处|链接|地址|网址|来自|转自|网站|摘自)\s*+[:：]?\s*+{_SITE}\S*.{{0,20}}"
    r"|[^\n]{2,60}?(?:…{2}|\.{4}|·{4})[…·. ]{0,80}\d{1,3}"  # a line of a table of contents
    r"|(?:</?[A-Za-z][^<>]{0,200}>|&[a-z]{2,6};|\s)+"
    r"|(?:您|你)?(?:现在|当前|目前)?(?:的|所在的?|所处的?)?位置\s*(?:是\s*)?[:：].{1,80}"
    r"|(?:首页|主页)\s*(?:[>＞»›/→]+\s*[^>＞»›/→。]{1,20}){1,8}"
    r"|(?:一键)?分享(?:到|至|给)\s*[:：].{0,40}"
    r"|(?:浏览|阅读|点击|访问|查看|下载|人气)(?:次数|量|数|率|人数)?\s*[:：]\s*\d+\s*[次人]?.{0,30}"
    r"|【?\s*字[号体](?:大小)?\s*[:：].{0,16}"
    r"|\[?[【\[\s]*+大\s*+[】\]]?\s*+[【\[]?\s*+中\s*+[】\]]?\s*+[【\[]?\s*+小\s*+[】\]]*"
    r"|(?:上|下)一(?:篇|页|条)\s*[:：].{0,60}"
    r"|\w{0,4}(?:QQ|qq|微信|会员|读者)群\s*+[:：][\s\d]*+(?:\w{0,6}群\s*+[:：][\s\d]*+)*+"
    r"|\S{1,12}\s*发表于\s*(?:\d+\s*(?:秒|分钟|小时|天)前|[昨前]天.{0,8}|\d{4}[-年/].{0,20})"
    r"|页\s*+[:：]\s*+(?:\[?\d++\]?\s*+)++|(?:查看|阅读)(?:完整版本|全文|原文)\s*[:：].{0,80}"
    r"|.{1,80}\.(?:docx?|pdf|pptx?|wps|rtf)(?:_?第\s*\d+\s*页)?"
    r"|版权(?:说明|声明|所有)(?:\s*[:：©].{0,120}|\s.{0,60})?|(?:免责|网站)声明\s*[:：].{0,120}"
    r"|[^。]{0,60}版权归[^。]{0,12}(?:作者|本站|本网)[^。]{0,20}"
    r"|欢迎(?:来到|访问|光临|进入)\w{0,12}(?:网|文库|论坛|平台|官网|网站)[！!。]?"
    r"|(?:点击|立即|免费)?下载(?:本|原|此|该|完整)?(?:文档|全文|文件|word|Word)(?:版)?"
    r"|(?:立即|点击)(?:购买|注册|登录|下载|查看|领取).{0,10}"
    r"|【打击倒卖活动】"
    r"|[\W_]*(?:\w{0,6}资料|\w{0,4}材料)?仅供\w{0,8}(?:学习|参考|交流|使用|试读)\W{1,3}.{0,8}"
    r"(?:禁止|严禁|请勿|不得)\w{0,8}(?:外传|传播|商业|商用|转载|倒卖)[^。]*"
)
"""Lines that no speech has."""

PAGE = re.compile(
    r"[-—–－―·•~～]{1,2}\s*\d{1,4}\s*[-—–－―·•~～]{1,2}|第\s*\d{1,4}\s*页(?:\W{0,3}共\s*\d{1,4}\s*页)?"
    r"|\d{1,4}\s*/\s*\d{1,4}|(?:Page|PAGE|page|P\.)\s*\d{1,4}(?:\s*of\s*\d{1,4})?"
)
"""Page numbers alone on a line; ``NUMBER`` is one without any dress."""

NUMBER = re.compile(r"\d{1,4}")
COMMENT = re.compile(r"<!--.{0,180}-->")

_BUTTONS = """
首页 主页 新闻 资讯 下载 打印 全屏 收藏 加大 还原 减小 】 【 】】 更多 返回 返回顶部
返回首页 返回列表 登录 注册 搜索 关闭 关闭窗口 分享 评论 点赞 举报 纠错 朗读 大 中 小
QQ空间 QQ好友 新浪微博 腾讯微博 人人网 开心网 豆瓣网 豆瓣 微信 微信好友 朋友圈 微博
百度贴吧 复制链接 扫码关注 点击转发 转发 点赞 在看 微信 朋友圈 打印本页 打印此页
打印本文 加入收藏 我要纠错 侵权投诉 VIP专免 VIP免费
会员专享 会员免费 浏览记录 文档简介 文档介绍 正文 正文复制 true false 购买 立即购买 节目制作
目录导航 网站地图 联系我们 关于我们 手机版 投诉举报 上一页 下一页 加载中 展开全文
阅读全文 查看全文 举报投诉 开通会员 在线客服 意见反馈 帮助中心 回到顶部
"""
MENU = frozenset(_BUTTONS.split())
"""Words of menus and buttons; two of them must stand together above or below the speech."""

SOURCE = re.compile(
    rf"(?:发表|发布|更新|上传|提交|录入|创建)?(?:时间|日期)\s*[:：]\s*\d{{4}}.{{0,60}}"
    rf"|(?:文章|信息|稿件|新闻|图片)?(?:来源|出处)\s*[:：].{{0,90}}"
    rf"|{_DAY}\s*+(?:{_CLOCK})?\s*+(?:文章|信息|稿件)?来源\s*+[:：]?.{{0,40}}|{_DAY}\s*+{_CLOCK}"
    rf"|[（(【\[]?(?:本文)?(?:责任编辑|责编|编审|审核|校对|文章录入|录入)[^。]{{0,30}}"
    r"|编辑\s*[:：].{1,20}|(?:供稿|摄影|图片|审校|值班)\w{0,4}\s*[:：].{1,30}"
    r"|[（(]?(?:据)?(?:新华社|人民网|新华网|中新社|中新网|央视网|本报)[^，。]{0,16}\d日\s*[电讯][）)]?"
    rf"|《\s{{0,4}}[^《》]{{2,12}}\s{{0,4}}》\s*+[（(]\s*+{_DAY}[^（）()]{{0,16}}版\s*[）)]"
    r"|.{0,60}(?:记者|通讯员|摄影)[:：\s].{1,20}\s摄|.{0,60}记者\w{2,6}摄"
    r"|[^（(]{4,50}[。\s][^\s（(]{0,12}记者[:：\s]\s?\w{2,4}(?:\s\w{2,4}){0,2}"
    r"|[（(\[【]?(?:此件|本文|此文|原文)?(?:原载|摘自|选自|转自|转引自|录自|载于|刊于).{1,60}"
    r"|(?:ID|文档编号|编号|大小|页数|格式|上传者|积分|文档格式)\s*[:：]\s*[\w.][\w. ]{0,24}"
    r"|.{0,30}\d(?:\.\d+)?\s?[KMkm][Bb]\b.{0,20}"
    r"|[（(\[]?更新(?:时间|日期).{0,24}|(?:标签|关键词|关键字|Tags?|TAG)\s*[:：].{0,60}"
    r"|(?:R币|¥|￥|原价|售价|价格[:：])\s*\d.{0,20}"
    r"|[^。，；]{0,16}(?:扫一扫|扫描|扫码|关注|搜索)[^。；]{0,16}(?:二维码|公众号)[^。；]{0,24}"
)
"""What a web page or a compiler says about the text; noise above or below the speech only."""

LINKS = re.compile(
    r"[·•◆■【\[]?\s*+(?:相关|推荐|热门|最新|延伸|热点|精彩|往期|往年|猜你喜欢|更多|其他|本类|同类|图文)"
    r"(?:阅读|报道|新闻|文章|推荐|链接|内容|资讯|文档|资料|专题|信息|回顾|范文|热点|搜索|精彩){1,2}"
    r"\s*+[】\]]?\s*+[:：]?|新闻推荐|看了.{2,60}的人还看.{0,6}[:：]?|猜你(?:还)?喜欢.{0,6}[:：]?"
)
"""The head of a list of links below the speech."""

TITLE = re.compile(
    r"讲话|发言|报告|致辞|致词|演讲|主持词|讲稿|党课|谈话|总结|说明|纪要|意见|通知|决定|批示|部署|动员|表态"
)
"""Words of titles: a short line that has one is never taken for a brand or a button."""

ASIDE = re.compile(
    rf"[（(].{{0,40}}[）)]|{_DAY}|[谢祝].{{0,12}}|.{{0,12}}谢谢.{{0,8}}|[此敬]致|敬礼"
)
"""Short lines that belong to a speech although they have no stop: a date, a thank-you."""

_AGENCY = r"[（(](?:新华社|人民网|新华网|中新社|央视网|本报)[^（）()\n]{0,16}\d日[电讯][）)]"
_PAPER = rf"《\s?[^《》\n]{{2,12}}》\s?[（(]\s?{_DAY}[^（）()\n]{{0,16}}版\s?[）)]"
BRANDED = re.compile(rf"【[^【】。\n]{{0,20}}{_SITE}[^【】。\n]{{3,60}}】")
"""A site's name in lenticular brackets, anywhere."""

CREDIT = re.compile(rf"(?:{_AGENCY}\s{{0,4}}(?:{_PAPER})?|{_PAPER})\s*\Z")
"""A news agency's or newspaper's credit at the very end of a flattened text."""

FIELD = re.compile(r"【\s*(\w[\w \u3000]{0,10}?)\s*】")
"""A field of a bibliographic header: 【 标  题 】."""
