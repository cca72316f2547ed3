"""What waits for a native reader or a lawyer is shown: the word, why, where, and on which picture."""

from xml.etree import ElementTree as ET

from tools.screenshots.pages import SUBJECTS
from vetting_desk.paths import resource_path
from vetting_desk.translating.terms import read_terms
from vetting_desk.translating.waiting import pictures, waiting_page


def test_every_marked_word_is_on_the_page_with_what_is_used_now() -> None:
    page = waiting_page()
    for term in read_terms():
        if term.marks:
            assert f"## {term.english[0]} ({', '.join(term.marks)})" in page
            for words in term.words.values():
                assert ", ".join(words) in page
    assert page.count("\n## ") == sum(1 for term in read_terms() if term.marks)


def test_places_are_told_with_a_picture_that_is_taken() -> None:
    page = waiting_page()
    assert "window, PauseDialog: “Grounding card” · ru: Карточка «Успокоиться»" in page
    assert "picture instruments/preview-pause" in page
    assert "picture none" not in page
    taken = {f"{subject.name}/{name}" for subject in SUBJECTS for name in subject.pages}
    assert set(pictures().values()) <= taken


def test_pictures_are_of_parts_of_the_window_that_are_there() -> None:
    root = ET.parse(resource_path("i18n/vetting_desk_ru.ts")).getroot()
    assert set(pictures()) <= {context.findtext("name") for context in root.iter("context")}


def test_a_word_nobody_uses_yet_is_told_so() -> None:
    assert "- not used in window or questionnaires yet" in waiting_page()
