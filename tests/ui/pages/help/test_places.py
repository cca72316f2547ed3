"""F1 opens the help at what is about the page."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.help.help_dialog import CHAPTERS, HelpDialog, chapter_text, words_after
from ui.pages.help.places import BEGINNING, DIALOGS, PLACES, HelpPlace, place_of, place_over
from ui.shell.desk_pages import DeskPages
from ui.text.handbook import pages as handbook

LANGUAGES = ("en", "ru", "tg", "fa")
_MARK = re.compile(r"^\[([a-z-]+)\]: #$", re.MULTILINE)


def test_every_page_has_its_place() -> None:
    interview = {"questions", "judgement", "check", "sign", "preview"}
    assert set(PLACES) == {*DeskPages.NAMES, *interview, "unlock", "first-run"}


@pytest.mark.parametrize(
    ("page", "about"),
    [
        ("calls", "operator-first-day"),
        ("call", "operator-first-day"),
        ("passage", "way-home"),
        ("plan", "what-is-due"),
        ("agenda", "what-is-due"),
        ("outreach", "consent-and-outreach"),
        ("judgement", "judging"),
        ("raters", "second-rating"),
        ("deciding", "deciding-at-headquarters"),
        ("proof", "a-proof-is-shown"),
        ("lists", "watch-lists"),
        ("organisation", "headquarters-first-day"),
        ("organisation/members", "headquarters-first-day"),
        ("organisation/rules", "rules-for-all-desks"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_s_task_is_found_from_it_and_by_its_words(
    page: str, about: str, language: str
) -> None:
    assert place_of(page) == HelpPlace(about)
    title = handbook.read_page(about, language).title
    assert handbook.search(title, language)[0].anchor == about


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", sorted({**PLACES, **DIALOGS}))
def test_every_place_is_in_the_help_of_every_language(page: str, language: str) -> None:
    place = {**PLACES, **DIALOGS}[page]
    if place.chapter in handbook.PAGES:
        assert handbook.read_page(place.chapter, language).title
        return
    assert place.chapter in CHAPTERS
    assert words_after(chapter_text(place.chapter, language), place.mark)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_marks_are_the_same_in_every_language(chapter: str) -> None:
    marks = [_MARK.findall(chapter_text(chapter, language)) for language in LANGUAGES]
    assert marks[0] == marks[1] == marks[2]
    assert len(set(marks[0])) == len(marks[0])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mark", ["interview", "transfer"])
def test_the_help_begins_there(qtbot: QtBot, language: str, mark: str) -> None:
    dialog = HelpDialog(language, mark=mark)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.first_line().startswith(words_after(chapter_text("help", language), mark))


def test_marks_are_not_shown(qtbot: QtBot) -> None:
    dialog = HelpDialog("en")
    qtbot.addWidget(dialog)
    assert "]: #" not in dialog.text()


def test_a_page_nobody_wrote_about_begins_at_the_beginning() -> None:
    assert place_of("unheard-of") == BEGINNING == HelpPlace("help", "")


def test_every_dialog_with_a_place_is_there() -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path("ui").rglob("*.py"))
    assert [name for name in DIALOGS if f"class {name}(" not in source] == []


def test_a_dialog_has_its_own_place_or_that_of_its_page() -> None:
    assert place_over(("ClockDialog", "QDialog"), "cases").chapter == "clock-is-wrong"
    assert place_over(("ReasonDialog", "TriedDialog"), "record") == PLACES["record"]
    assert place_over(("LegalDialog", "PrintDialog"), "record") == DIALOGS["PrintDialog"]
