"""Files: encodings, the way back to bytes, and what is said of files that cannot be read."""

import codecs
import sys

import pytest

import gangmu
from gangmu.files import READERS, Document, ReadError, encode, open_document, read_bytes

TEXT = "同志们：\r\n一是抓学习。\r二是🙂。\n"


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "gb18030"),
        ("\ufeff".encode("gb18030"), "gb18030"),
    ],
)
def test_each_encoding_is_read_and_written_back(tmp_path, bom, encoding):
    data = bom + TEXT.encode(encoding)
    path = tmp_path / "speech.txt"
    path.write_bytes(data)
    document = open_document(path)
    assert document == Document(TEXT, str(path), encoding, bom)
    assert encode(document.text, like=document) == data
    for offset in range(len(TEXT) + 1):
        place = document.byte_offset(offset)
        assert data[place:] == TEXT[offset:].encode(encoding)
        assert document.offset(place) == offset
    assert document.offset(0) == 0


def test_only_the_first_byte_order_mark_is_one():
    assert read_bytes(codecs.BOM_UTF8 * 2, "a").text == "\ufeff"


def test_nul_and_nothing_are_text():
    assert read_bytes(b"\0\xe7\xba\xb2\0", "a").text == "\0纲\0"
    assert read_bytes(b"", "a") == Document("", "a", "utf-8")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("纲".encode() + b"\xff", ["byte 3 (0xFF)", "neither UTF-8", "nor GB18030", "save"]),
        ("一是抓学习。二是".encode() + b"\xbd\n" + TEXT.encode(), ["UTF-8", "byte 24 (0xBD)"]),
        ("一是抓学习。二是抓落实".encode()[:-1], ["UTF-8", "byte 30 (0xE5)"]),
        (codecs.BOM_UTF8 + b"a\xff", ["byte order mark", "byte 4 (0xFF)", "save"]),
        (codecs.BOM_UTF16_LE + b"a", ["UTF-16-LE", "byte 2 (0x61)"]),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", ["UTF-16-LE", "byte 2 (0x00)"]),
        (b"PK\x03\x04\x14\x00", ["docx", "save its text as UTF-8"]),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", [".doc"]),
        (b"%PDF-1.7", ["PDF"]),
    ],
)
def test_what_is_no_text_is_said_in_one_sentence(data, said):
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "a.txt")
    sentence = str(caught.value)
    assert sentence.startswith("a.txt: ")
    assert "\n" not in sentence
    for words in said:
        assert words in sentence


def test_missing_files_and_folders_are_said(tmp_path):
    (tmp_path / "file.txt").write_text("甲", "utf-8")
    for path, reason in [
        (tmp_path / "none.txt", "no such file"),
        (tmp_path, "folder"),
        (tmp_path / "file.txt" / "below", "not a folder"),
        ("a\0b", "no file can have this name"),
    ]:
        with pytest.raises(ReadError, match=reason):
            open_document(path)


def test_a_file_that_may_not_be_read_is_said(monkeypatch):
    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ReadError, match=r"locked\.txt: the file may not be read"):
        open_document("locked.txt")


def test_a_reader_is_chosen_by_the_kind_of_file(tmp_path, monkeypatch):
    class Shouting:
        @staticmethod
        def load(data, path):
            return Document(data.decode().upper(), path, "utf-8")

    monkeypatch.setitem(sys.modules, "shouting", Shouting)
    monkeypatch.setitem(READERS, ".loud", "shouting")
    path = tmp_path / "a.LOUD"
    path.write_bytes(b"abc")
    assert open_document(path).text == "ABC"


def test_gb18030_gives_every_character_back_its_bytes():
    every = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x30000, 7)]))
    document = read_bytes(every.encode("gb18030"), "a")
    assert document.text == every
    assert encode(every, like=document) == every.encode("gb18030")


def test_text_that_the_encoding_lacks_is_not_written():
    with pytest.raises(UnicodeEncodeError):
        encode("\ud800", like=Document("", "a", "utf-8"))


def test_the_public_door_gives_the_tree(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"))
    assert gangmu.read(path) == gangmu.parse(TEXT)
