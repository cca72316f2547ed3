"""Putting texts back: what is taken, and what is told instead."""

import pytest

from vetting_desk.translating.units import Catalogue, State, Unit, glossary_notes, put_back


def catalogue(*units: Unit) -> Catalogue:
    return Catalogue("window", "en", "ru", units)


HERE = catalogue(
    Unit("a", "Case", "Дело"),
    Unit("b", "Bundle {number}", "", State.MISSING),
    Unit("c", "Log", "Журнал"),
    Unit("d", "Stick", "", State.MISSING),
)


def test_new_and_changed_words_are_taken_and_the_rest_is_counted() -> None:
    back = catalogue(
        Unit("a", "Case", "Обращение"),
        Unit("b", "Bundle {number}", "Пакет {number}"),
        Unit("c", "Log", "Журнал"),
    )
    outcome = put_back(HERE, back)
    assert outcome.changes == {"a": "Обращение", "b": "Пакет {number}"}
    assert (outcome.added, outcome.same, outcome.missing) == (["b"], 1, ["d"])
    assert outcome.whole


def test_a_source_that_changed_since_is_named_and_left_out() -> None:
    outcome = put_back(HERE, catalogue(Unit("a", "One case", "Одно дело")))
    assert (outcome.changes, outcome.stale) == ({}, ["a"])
    assert not outcome.whole


def test_a_text_that_is_not_here_any_more_is_named() -> None:
    outcome = put_back(HERE, catalogue(Unit("z", "Gone", "Нет")))
    assert (outcome.changes, outcome.unknown) == ({}, ["z"])


@pytest.mark.parametrize("target", ["Пакет", "Пакет {nummer}", "Пакет {number} {number}"])
def test_other_placeholders_are_refused(target: str) -> None:
    outcome = put_back(HERE, catalogue(Unit("b", "Bundle {number}", target)))
    assert (outcome.changes, outcome.refused) == ({}, [("b", "placeholders")])


def test_a_translation_is_not_taken_out() -> None:
    outcome = put_back(HERE, catalogue(Unit("a", "Case", " ")))
    assert (outcome.changes, outcome.refused) == ({}, [("a", "blank")])


def test_what_is_still_missing_stays_missing() -> None:
    assert put_back(HERE, catalogue(Unit("d", "Stick", ""))).missing == ["d", "b"]


def test_blanks_at_the_ends_are_those_of_the_source() -> None:
    here = catalogue(Unit("a", " two\n", "", State.MISSING))
    assert put_back(here, catalogue(Unit("a", "two", "  два"))).changes == {"a": " два\n"}


def test_an_earlier_export_marks_what_changed_since() -> None:
    now = catalogue(
        Unit("a", "One case", "Дело"),
        Unit("b", "Log", "Журнал"),
        Unit("c", "New", "", State.MISSING),
    )
    marked = now.since(catalogue(Unit("a", "Case", "Дело"), Unit("b", "Log", "Журнал")))
    assert [unit.state for unit in marked.units] == [
        State.SOURCE_CHANGED,
        State.TRANSLATED,
        State.MISSING,
    ]


def test_notes_say_the_glossary_s_words_and_who_has_to_choose() -> None:
    [note] = glossary_notes("Ask the interviewer", "tg")
    assert note.startswith("interviewer: суҳбатбаранда [native reader]")
    assert glossary_notes("Ask the interviewer", "uz") == ()
