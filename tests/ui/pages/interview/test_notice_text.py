"""The organisation's words of the rights notice on the page that reads it out."""

from datetime import UTC, date, datetime

from ui.i18n import date_text
from ui.pages.interview.notice_text import approved_words
from vetting_desk.model.pack import FoundText, Pack
from vetting_desk.operations.interview.notice_words import NoticeWords

PACK = Pack(
    "texts", 3, "Texts", "a" * 64, "b" * 64, "A. Officer", datetime(2026, 11, 22, tzinfo=UTC)
)
ONE, TWO = "/data/notice/notice_court", "/data/notice/notice_silence"


def text(key: str, language: str, wanted: str = "tg") -> FoundText:
    return FoundText(
        f"notice/{key}", f"Words of {key}", language, wanted, "Texts", 3, "A. Lawyer", "2026-11-20"
    )


def plain(words: str) -> str:
    return "".join(each for each in words if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")


def test_without_approved_words_nothing_is_shown_instead() -> None:
    assert approved_words(None) == {}


def test_whose_words_they_are_is_said_once() -> None:
    lines = {ONE: (text("court", "tg"),), TWO: (text("silence", "tg"),)}
    shown = approved_words(NoticeWords(PACK, "tg", lines))

    assert [each.text for each in shown.values()] == ["Words of court", "Words of silence"]
    day = plain(date_text(date(2026, 11, 20)))
    assert plain(shown[ONE].remark) == (
        f"Words of the organisation: Texts 3, approved by A. Lawyer, {day}."
    )
    assert shown[TWO].remark == ""


def test_where_nobody_approved_words_in_the_language_an_interpreter_reads_the_official_ones() -> (
    None
):
    lines = {ONE: (text("court", "tg"),), TWO: (text("silence", "tg"), text("stop", "ru"))}
    shown = approved_words(NoticeWords(PACK, "tg", lines))

    assert shown[TWO].text == "Words of silence\n\nWords of stop"
    assert "no approved words in Тоҷикӣ" in plain(shown[TWO].remark)
    assert "(Русский): have an interpreter read them aloud" in plain(shown[TWO].remark)
    assert "interpreter" not in shown[ONE].remark
