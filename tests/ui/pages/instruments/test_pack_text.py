import pytest
from PySide6.QtCore import Qt

from ui.pages.instruments.pack_text import (
    PROBLEMS,
    SORTS,
    alignment_of,
    language_text,
    problem_place,
    problem_text,
    reading_text,
    sort_text,
)
from vetting_desk.model.pack import FoundText, PackSort
from vetting_desk.model.pack_problem import ERRORS, WARNINGS, PackProblem


def test_each_sort_and_each_problem_has_words() -> None:
    assert set(SORTS) == set(PackSort)
    assert set(PROBLEMS) == ERRORS | WARNINGS
    assert sort_text("notice/silence") == "Rights notice"


def test_a_problem_says_where_and_what() -> None:
    problem = PackProblem("bad-day", "notice", 4, "silence", "tg", "22.11.")
    assert problem_place(problem) == "notice, row 4, silence, tg"
    assert problem_text(problem) == "“22.11.” is no day such as 2026-11-22."
    assert problem_text(PackProblem("brace")).endswith("written like {name}.")


@pytest.mark.parametrize(
    ("code", "words"), [("ru", "русский (ru)"), ("fa-AF", "(fa-AF)"), ("qqq", "qqq")]
)
def test_languages_have_their_own_names(code: str, words: str) -> None:
    assert words in language_text(code)


def test_texts_stand_where_their_language_begins() -> None:
    assert alignment_of("fa") & Qt.AlignmentFlag.AlignRight
    assert alignment_of("tg") & Qt.AlignmentFlag.AlignLeft


def test_a_text_without_approved_words_is_for_an_interpreter() -> None:
    found = FoundText("notice/a", "Слова", "ru", "tg", "Texts", 1, "Invented Lawyer", "2026-11-22")
    said = reading_text(found)
    assert said.startswith("Read aloud by the interpreter in")
    assert "(tg)" in said
    assert "(ru)" in said
    own = FoundText("notice/a", "Слова", "ru", "ru", "Texts", 1, "Invented Lawyer", "2026-11-22")
    assert reading_text(own) == "Approved by Invented Lawyer, 2026-11-22"
