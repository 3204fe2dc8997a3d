"""The weights by which a heading is told from running text.

They are on one scale: a phrase is taken for a heading when their sum is above ``THRESHOLD``. They
were set by hand on speeches of many kinds and do not hang on decimals: with every one of them
changed by up to three tenths, 96 to 99 of a hundred headings still end where readers end them.
"""

from __future__ import annotations

from typing import Final

REACH: Final = 120
"""How far past its marker a heading can end, in code points."""

VIEW: Final = 200
"""How far past its marker an item is looked at, in code points."""

THRESHOLD: Final = 0.2
"""What a phrase must be worth to be a heading."""

CERTAIN: Final = 3.0
"""A phrase worth more is a heading whatever the signs of one that nothing ends."""

LENGTH_WORTH: Final = (
    (6, 0.5),
    (16, 1.0),
    (28, 0.5),
    (40, 0.0),
    (52, -0.75),
    (66, -1.75),
    (REACH, -4.0),
)
"""Worth of a phrase by its length: (up to this many code points, worth)."""

CLAUSE_WORTH: Final = (1.0, 0.75, -0.5, -1.25, -1.75)
"""Worth of a phrase by its number of clauses parted by commas: one, two, … five or more."""

STOP_WORTH: Final = {"。": 0.0, "！": -0.5, "？": -1.0, "；": -2.5, "：": -1.0}
"""Worth by the stop that ends the phrase in mid-line: 加强领导。各级… but 甲；乙；丙。"""

LINE_STOP_WORTH: Final = {"；": -2.5, "：": 0.5}
"""The same where the stop closes the line: 一、主要任务： but 1.建立台账；"""

SIGNS: Final = {
    "prose": -2.0,  # the phrase opens as running text does: 目前，…
    "open end": -3.0,  # the phrase ends with a comma
    "spoken": -3.0,  # the phrase leads into a quotation: 文件指出：…
    "inner": 0.5,  # an inner list develops the phrase: 抓好三件事。一是…
    "line": 4.0,  # the phrase has the line of its marker to itself, without a stop; more follows
    "bare line": 3.0,  # the same, but nothing follows: 一、请镇长讲话
    "line end": 1.0,  # the phrase closes a line without a stop, its marker stands in mid-line
    "tail": -3.0,  # the same, but nothing follows
    "first line": 1.5,  # the item's first line is one sentence with its stop, more follows
    "only line": -2.0,  # the item is one line, one sentence
    "only words": -4.0,  # the item is one sentence in mid-line
    "list": 0.5,  # a colon, then an inner list: 主要任务：（一）…
    "short body": -1.0,  # fewer than twelve characters follow
    "long body": 0.25,  # fifty or more follow
    "body opening": 0.75,  # the body opens as bodies do: 严守底线。近年来…
    "echo": 0.75,  # the body takes up two characters of the phrase: 加强学习。要学习…
    "long echo": 1.25,  # the body takes up four characters
    "two sentences": -1.0,  # a whole line of two sentences
    "topic": 0.1,  # 防汛方面，镇里…
    "topic by siblings": -1.5,  # 排查工作，各单位…
}
"""What the surroundings of a phrase add to its worth."""

WHOLE_LINE_FLOOR: Final = -1.75
"""A line of two sentences that siblings speak for is not worth less, however long."""

GLUE_WEIGHTS: Final = {
    "opening": 4.0,  # …的活力|当前，
    "verb": 2.5,  # …工作|加强…
    "ending": 2.5,  # …的重要意义|
    "topic": 2.0,  # the sentence after it says what something is: …建设|队伍建设是…
    "echo": 0.75,  # for each character beyond the first that the body takes up from the heading
    "parallel": 1.0,  # two clauses of equal length: 严格标准，狠抓落实|
    "clause": -1.5,  # for each clause beyond the second
    "stub": -2.5,  # the last clause has fewer than four characters
    "short": -1.5,  # the body's first clause has fewer than three
    "cut": -3.0,  # for each time that the two characters at the seam stand together elsewhere
    "last": -2.0,  # …推动的| ends with NEVER_LAST
    "first": -1.0,  # |和… begins with NEVER_FIRST
    "inside": -5.0,  # inside quotation marks or brackets
    "blank": 3.0,  # a single blank between the two
    "long item": 1.0,  # at least GLUE_LONG code points
    "short item": -1.0,
    "inner": 1.0,  # the item holds a list
    "likely": 1.0,  # opens as headings do: 加强…
    "unlikely": -2.0,  # opens as running text does: 目前…
}
"""Weights of the signs that a heading ends here and its body begins, with nothing between.

The order of size is that of a log-linear model fitted to 640 headings of speeches from which the
stop or line end had been taken away; right in two of three, in nine of ten where it is sure.
"""

GLUE_LENGTH: Final = ((3, -1.5), (5, -0.5), (16, 1.0), (26, 0.6), (34, 0.0), (REACH, -2.0))
"""Worth of a heading that nothing ends, by its length."""

GLUE_PARALLEL: Final = ((1, 1.0), (3, 0.5), (6, -0.3), (REACH, -1.0))
"""Share of the weight "parallel" by the difference in length of two clauses."""

GLUE_LEAST: Final = 150
"""Such a heading is sought only in items of at least this many code points."""

GLUE_LONG: Final = 300
"""Items from this length on are likelier to have one."""

GLUE_BASE: Final = 6.0
"""What the signs must weigh, together, before they speak for a heading."""

GLUED_SERIES: Final = (0.4, -0.8, -1.5)
"""A series is glued when its items gain this much, on average, over their first sentences taken
as headings, and are worth this much; then each item worth the third at least has such a heading."""

GLUED_ALONE: Final = (0.6, 0.5)
"""The gain and worth that a lone item needs."""

SIBLINGS: Final = 0.5
"""Share of the mean worth of its siblings (within ``SIBLINGS_RANGE``) that an item is given."""

SIBLINGS_RANGE: Final = (-2.0, 3.0)
"""So far counts what a sibling is worth above the threshold."""

ALIKE: Final = {"line": 1.0, "whole": 3.5, "stop": 0.5, "child": 0.5, "topic": 0.5, "glue": 0.5}
"""What a heading gains when all its siblings have headings that end in the same way."""

ALIKE_TAIL: Final = 3.25
"""What a topic gains when half the first clauses of its series end with the same characters."""

RUN_ON: Final = {"line": -2.5, "whole": -2.5, "stop": -1.25}
"""What the last item loses when no other item of its series has a heading: the text that follows
it is often not its own (一是甲；二是乙；三是丙。这三点…)."""
