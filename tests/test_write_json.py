"""JSON: it follows its schema, and holds all there is in the tree."""

import json

import jsonschema
import pytest
from tests.trees import (
    announcement,
    heading,
    item,
    marker,
    nested,
    parallel,
    series,
    slogan,
    speech,
)

from gangmu.tree import Promise
from gangmu.write.json import schema, write

HARD = "控\0制\x1b[31m\ud800孤\U0001f600"

TREE = speech(
    ("noise", "首页\n"),
    ("title", "讲话", "\r\n"),
    ("byline", "（2024年）"),
    ("salutation", "同志们："),
    "讲",
    announcement("两点意见", 2, 25),
    "。",
    series(
        item("一、", 1, " ", heading("甲", slogan("三早", "早", "快"), ending="inferred"), HARD),
        item("二、", 2, series(item("一是", 1, "乙"), ("noise", "广告"), item("二是", 2, "丙"))),
        style="hanzi",
        promise=Promise(21, 25, 2),
    ),
    announcement("几点要求"),
    ("closing", "谢谢。"),
)


UNNUMBERED = speech(
    announcement("三个必须", 3, None, 5),
    "：",
    parallel(("必须",), "必须早", "必须快", slogan("必须三早", "早"), "必须稳"),
    "。",
)


@pytest.fixture(scope="module")
def validator():
    published = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(published)
    return jsonschema.Draft202012Validator(published)


def form(tree, **options):
    return json.loads("".join(write(tree, **options)))


def text_of(node):
    below = node.get("children")
    return node["text"] if below is None else "".join(map(text_of, below))


@pytest.mark.parametrize("tree", [TREE, UNNUMBERED, speech(), speech("甲\n")])
def test_it_follows_the_schema(tree, validator):
    validator.validate(form(tree))
    validator.validate(form(tree, file="甲.txt"))


def test_the_schema_refuses_what_is_not_in_it(validator):
    for spoil in (
        lambda tree: tree.update(extra=1),
        lambda tree: tree.pop("start"),
        lambda tree: tree["children"][0].update(type="unknown"),
        lambda tree: tree["children"][7]["children"][0].pop("marker"),
        lambda tree: tree["children"][7]["children"][0]["children"].pop(0),
        lambda tree: tree["children"][4].update(text=3),
    ):
        spoiled = form(TREE)
        spoil(spoiled)
        assert not validator.is_valid(spoiled), spoil


def test_the_form_is_that_of_the_design():
    tree = form(TREE)
    assert list(tree) == ["type", "start", "end", "children"]
    numbered = next(each for each in tree["children"] if each["type"] == "series")
    assert list(numbered) == ["type", "style", "announcement", "start", "end", "children"]
    assert numbered["announcement"] == {"start": 21, "end": 25, "count": 2}
    first, second = numbered["children"]
    assert list(first) == ["type", "marker", "heading", "start", "end", "children"]
    assert first["marker"]["text"] == "一、"
    assert first["heading"]["text"] == "甲三早"
    assert first["heading"]["ending"] == "inferred"
    assert [each["type"] for each in first["children"]] == ["marker", "text", "heading", "text"]
    assert second["heading"] is None
    promise = tree["children"][5]
    assert promise["type"] == "announcement"
    assert (promise["text"], promise["count"], promise["series"]) == ("两点意见", 2, 25)
    motto = first["children"][2]["children"][1]
    assert (motto["type"], motto["members"], motto["count"]) == ("slogan", ["早", "快"], None)


def test_a_parallel_has_its_members_and_what_they_share(validator):
    tree = form(UNNUMBERED)
    promise, _, found, _ = tree["children"]
    assert list(found) == ["type", "shared", "start", "end", "children"]
    assert (promise["series"], promise["parallel"]) == (None, found["start"])
    assert found["shared"] == ["必须"]
    assert [each["type"] for each in found["children"]] == ["member", "text"] * 3 + ["member"]
    assert found["children"][0]["text"] == "必须早"
    assert text_of(found) == "必须早；必须快；必须三早；必须稳"
    for key in ("shared", "children"):
        found[key] = found[key][:0]
        assert not validator.is_valid(tree)


def test_leaves_joined_are_the_text_and_every_character_comes_through():
    assert text_of(form(TREE)) == TREE.text
    assert HARD in TREE.text
    assert "".join(write(TREE)).isascii()


def test_what_differs_in_the_tree_differs_in_json():
    variants = [
        speech(series(item("一是", 1, "甲乙"))),
        speech(series(item("一是", 2, "甲乙"))),
        speech(series(item("一是", 1, "甲乙", style="yao"))),
        speech(series(item("一是", 1, "甲乙"), style="yao")),
        speech(series(item("一是", 1, "甲乙"), promise=Promise(0, 1, None))),
        speech(series(item("一是", 1, heading("甲"), "乙"))),
        speech(series(item("一是", 1, heading("甲", ending="line"), "乙"))),
        speech(series(item("一是", 1, "甲", "乙"))),
        speech(series(item("一是", 1, ("noise", "甲"), "乙"))),
        speech(series(("item", marker("一", 1), "是甲乙"))),
        speech(series(item("一是", 1, parallel(("甲",), "甲", "乙")))),
        speech(series(item("一是", 1, parallel(("乙",), "甲", "乙")))),
        speech(series(item("一是", 1, announcement("甲乙")))),
        speech(series(item("一是", 1, announcement("甲乙", None, 0)))),
        speech(series(item("一是", 1, announcement("甲乙", None, None, 0)))),
    ]
    assert len({"".join(write(each)) for each in variants}) == len(variants)


def test_the_file_stands_in_the_object():
    assert form(TREE, file="讲话/\udcff.txt")["file"] == "讲话/\udcff.txt"
    assert "".join(write(TREE, file="a")).count("\n") == 1


def test_deep_trees_are_written_without_recursion():
    written = "".join(write(nested(5000)))
    assert written.count('"type": "item"') == 5000
    assert written.count("{") == written.count("}")
