"""What a case file shows: rows of decisions, records, the course and the exhibits."""

from datetime import UTC, datetime

import pytest

from tests.vetting_desk.reports.layout.conftest import words_of
from vetting_desk.model import Role
from vetting_desk.model.case_file_parts import EVENTS
from vetting_desk.model.copy_document import BOX
from vetting_desk.reports import load_labels
from vetting_desk.reports.case_files import (
    CopiedPart,
    FiledCriterion,
    FiledDecision,
    FiledEvent,
    FiledExhibit,
    FiledReplaced,
    boxed,
    decision_rows,
    event_rows,
    exhibit_rows,
    list_rows,
)
from vetting_desk.reports.layout.rows import Row, TextItem
from vetting_desk.reports.layout.typesetter import Typesetter

AT = datetime(2026, 5, 3, 9, 30, tzinfo=UTC)
SETTER = Typesetter(load_labels("en"), "en", "ltr")


def told(rows: list[Row]) -> str:
    return " ".join(
        words_of(item.line)
        for row in rows
        for cell in row.cells
        for item in cell.items
        if isinstance(item, TextItem)
    )


def decision(*, in_force: bool, outcome: str) -> FiledDecision:
    criterion = FiledCriterion("E1 · Voluntary", "met", "He came", "He says so")
    voices = (("Sample", "signs", ""), ("Other", "dissents", "Too early"))
    return FiledDecision(
        AT, in_force, outcome, "Article 1", BOX, (criterion,), voices, "By letter", "2026-06-03"
    )


def test_the_decision_in_force_stands_first_with_who_said_what() -> None:
    old, new = decision(in_force=False, outcome="Refused"), decision(in_force=True, outcome="Met")
    text = told(decision_rows(SETTER, [old, new]))
    assert text.index("Met") < text.index("Refused")
    for words in ("Too early", "By letter", "3 June 2026", "He says so", "[left out]"):
        assert words in text
    assert BOX not in text


def test_that_nothing_was_decided_is_said() -> None:
    assert SETTER.labels.file_no_decision in told(decision_rows(SETTER, []))


def test_records_in_force_and_those_replaced_are_listed_apart() -> None:
    part = CopiedPart("Intake", "1", "Sample", Role.INTERVIEWER, "Post", AT, True, ())
    old = FiledReplaced("Earlier", AT, BOX, "Post", "A date was wrong")
    text = told(list_rows(SETTER, [part], [old]))
    assert text.index("Intake") < text.index(SETTER.labels.file_replaced) < text.index("Earlier")
    assert "A date was wrong" in text
    assert SETTER.labels.file_replaced not in told(list_rows(SETTER, [part], []))


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_each_event_has_words_in_each_language(language: str) -> None:
    labels = load_labels(language)
    assert len({labels.event(kind) for kind in EVENTS}) == len(EVENTS)


def test_events_say_when_what_and_who() -> None:
    text = told(event_rows(SETTER, [FiledEvent(AT, "record-signed", "Sample", "Intake")]))
    assert "3 May 2026" in text
    assert "Signed" in text
    assert "Intake" in text
    assert "Sample" in text


def test_exhibits_say_who_held_them_and_which_are_not_given() -> None:
    record = FiledExhibit(1, "Intake", "", "", 0, True, ((AT, "Post Sample"),))
    photo = FiledExhibit(2, "Intake", "photo.jpg", "image/jpeg", 1200, False, ())
    text = told(exhibit_rows(SETTER, [record, photo]))
    for words in ("Post Sample", "photo.jpg", "1200", SETTER.labels.file_with_record):
        assert words in text
    assert text.count(SETTER.labels.file_not_given) == 1


def test_a_box_is_one_word_whatever_it_stands_for() -> None:
    assert boxed(SETTER.labels, f"a {BOX} b") == "a [left out] b"
