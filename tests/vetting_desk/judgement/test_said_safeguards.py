"""Answers that raise a safeguard, found by facts and roles, as the form says them."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vetting_desk.forms import Session, load_form
from vetting_desk.judgement.said_safeguards import is_restricted, raised
from vetting_desk.paths import resource_path

NOW = datetime(2026, 11, 22, tzinfo=UTC)
FOLDER = resource_path("instruments")


def session_of(name: str, example: str = "", **changes: str) -> Session:
    session = load_form(FOLDER / f"{name}.xml").new_session(language="English (en)", now=NOW)
    path = Path(FOLDER) / "examples" / f"{example or name}.json"
    steps = json.loads(path.read_text(encoding="utf-8"))["steps"]
    session.apply(steps)
    for reference, _ in steps:
        last = reference.rpartition("/")[2]
        if last in changes:
            session.set(reference, changes[last])
    return session


def words(session: Session) -> list[tuple[str, str]]:
    return [(answer.within or answer.label, answer.text) for answer in raised(session)]


def test_a_possible_conflict_of_the_interpreter_is_raised_in_the_words_of_the_form() -> None:
    assert words(session_of("return-spj")) == [("Is there a conflict of interest?", "Possible")]


def test_a_record_that_raises_nothing_says_nothing() -> None:
    assert words(session_of("return-spj", interpreter_conflict="none_known")) == []


@pytest.mark.parametrize(
    ("question", "value"),
    [("notice_state", "refused"), ("age_group", "child"), ("injuries_seen", "seen")],
)
def test_what_must_be_seen_first_is_raised(question: str, value: str) -> None:
    session = session_of("return-spj", interpreter_conflict="none_known", **{question: value})
    assert [answer.value for answer in raised(session)] == [value]


def test_forced_words_and_a_critical_indicator_bear_the_name_of_what_they_belong_to() -> None:
    session = session_of("return-spj", interpreter_conflict="none_known")
    critical = next(
        node
        for node in session.walk()
        if node.attributes.get("role") == "presence" and node.relevant and "/i2/" in node.reference
    )
    session.set(critical.reference, "2")
    obtained = next(node for node in session.walk() if node.attributes.get("role") == "obtained")
    session.set(obtained.reference, "forced")
    found = {answer.value: answer.within for answer in raised(session)}
    assert set(found) == {"2", "forced"}
    assert all(found.values())


def test_what_is_for_a_clinician_is_known_by_the_group_around_it() -> None:
    session = session_of("return-spj")
    restricted = [node for node in session.walk() if is_restricted(node)]
    assert restricted
    assert not is_restricted(session.root)
