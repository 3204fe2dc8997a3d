"""GM403: a paragraph ends without a stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from gangmu.checker.brackets import pair_up
from gangmu.checker.context import Context, blanked
from gangmu.checker.finding import Finding, Fix, Pair, quoted
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit
from gangmu.tree import Byline, Closing, Heading, Node, Noise, Salutation, Title, walk
from gangmu.views import Paragraph

_HAN = re.compile("[\u4e00-\u9fff\u3400-\u4dbf]")
_BEGINS = re.compile("[\u4e00-\u9fff\u3400-\u4dbf“《]")
"""How a paragraph begins that does not go on where the line before it broke off."""
_LEADS_ON = ("如下", "以下")
"""What ends so wants a colon."""
_LONG = 20
"""Code points of a line that is no caption, name or date."""
_LEAST = 3
"""Code points of a button or another scrap of a web page: the paragraph before it was cut off."""
_FEW = 2
_SHARE = 20
"""Where more lines than these (two, or one in twenty) end openly, lines are no paragraphs."""
_NOT_BODY = (Noise, Title, Byline, Salutation, Closing, Heading)


class ParagraphWithoutStop(Rule):
    """段末缺标点。

    一段正文有好几句话，前面各句都有句号，最后一句却没有（GB/T 15834—2011 4.1：句末用句号）。
    多半是漏了标点，也可能是丢了后半句，请核对原稿。按固定宽度折行的文本不查。

    English:
        A paragraph ends without a stop.

        The sentences of a paragraph end with stops, and the last one does not
        (GB/T 15834—2011 4.1). Most often the stop was forgotten; it may be that words are lost.
        Texts whose lines were broken at a fixed width are left alone.

    坏例：
        同志们：
        今年的防汛形势不容乐观。各级要早作准备，把隐患排查做在⟦前⟧
        各村要备足沙袋和船只。值班人员要坚守岗位。

    改后：
        同志们：
        今年的防汛形势不容乐观。各级要早作准备，把隐患排查做在前。
        各村要备足沙袋和船只。值班人员要坚守岗位。

    好例：
        同志们：
        今年的防汛形势不容乐观。各级要早作准备，把隐患排查做在前。
        一、加强领导
        各村要备足沙袋和船只。值班人员要坚守岗位。
    """

    code, name, severity = "GM403", "paragraph-without-stop", "warning"
    source, kind = "GB/T 15834—2011 4.1", "standard"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each body paragraph of several sentences that ends openly."""
        body = blanked(context.text, _framing(context))
        openly = {each for each in context.paragraphs if _ends_openly(each, body)}
        if len(openly) > max(_FEW, len(context.paragraphs) // _SHARE):
            return
        starts = {marker.start for marker in context.markers}
        for paragraph, after in pairwise(context.paragraphs):
            if paragraph in openly and _is_whole(paragraph):
                goes_on = after.start in starts or _BEGINS.match(context.prose, after.start)
                if goes_on and len(after.text) > _LEAST:
                    yield self._found(paragraph)

    def _found(self, paragraph: Paragraph) -> Finding:
        end, here = paragraph.end, quoted(paragraph.text[-8:])
        mark = "：" if paragraph.text.endswith(_LEADS_ON) else "。"
        return self.finding(
            (end - 1, end),
            Pair(
                f"这一段到“{here}”结束，末尾没有标点", f"the paragraph ends “{here}” with no stop"
            ),
            Pair(
                f"补上“{mark}”；若断行有误或后半句丢了，查对原稿",
                f"put in {mark}, or look for lost words or a wrong line end",
            ),
            fix=Fix(False, (Edit(end, end, mark),)),
        )


def _framing(context: Context) -> tuple[Node, ...]:
    """Return what is not body text, outermost nodes in their order."""
    return tuple(node for node in walk(context.speech) if isinstance(node, _NOT_BODY))


def _ends_openly(paragraph: Paragraph, body: str) -> bool:
    """Tell whether a line of body text breaks off where a sentence could go on."""
    last = body[paragraph.end - 1]
    return len(paragraph.text) >= _LONG and (last in "，、" or bool(_HAN.match(last)))


def _is_whole(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph has several sentences and nothing in it is left open."""
    text = paragraph.text
    several = len(list(islice(paragraph.sentences(), 2))) > 1
    return several and text[-1] not in "，、" and not pair_up(text).unpaired
