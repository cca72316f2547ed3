"""Words for facts of a case."""

from datetime import UTC, datetime

import pytest

from ui.shell.application import Application
from ui.text.fact_text import NAMES, call_text, cause_text, name_text, source_text, value_text
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.fact import FACTS, CaseFact, FactSource


def test_every_fact_and_every_value_has_words() -> None:
    assert set(NAMES) == set(FACTS)
    for name, kind in FACTS.items():
        assert name_text(name) != name
        assert not any(value_text(value) == value for value in kind.values), name


def test_own_words_and_parts_of_a_date_stay_as_they_are() -> None:
    assert value_text("2012-03", "birth-date") == "2012-03"
    assert value_text("Aunt Sample", "guardian-name") == "Aunt Sample"


@pytest.mark.usefixtures("light_again")
def test_a_whole_day_is_written_as_everywhere_in_the_window(qapp: Application) -> None:
    qapp.translations.use("ru")
    assert value_text("2026-11-30", "arrived") == "30.11.2026"
    assert value_text("2026-11-30", "guardian-name") == "2026-11-30"


@pytest.mark.parametrize("source", list(FactSource))
def test_a_source_names_who_and_from_where(source: FactSource) -> None:
    at = datetime(2026, 3, 3, 9, tzinfo=UTC)
    fact = CaseFact("1", "2", "age", "adult", source, "3", "Intake", "", at, "4", "Anora", "x")
    words = source_text(fact)
    assert "Anora" in words
    assert ("Intake" in words) is (source is FactSource.FORM)


def test_whom_to_ask_is_always_said_and_the_cause_only_where_it_may_be_read() -> None:
    assert "Dr Sample" in call_text("", ["Dr Sample"])
    assert "(" not in call_text("", ["Dr Sample"])
    assert "Threat of reprisal" in call_text("reprisal", ["Dr Sample"])
    assert "headquarters" in call_text("", [])


def test_every_cause_has_words() -> None:
    assert all(cause_text(cause.value) for cause in AlarmCause)
    assert cause_text("") == ""
