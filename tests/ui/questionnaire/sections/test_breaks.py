"""Breaks written into the instrument's own lines."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from ui.questionnaire.sections.breaks import Break, BreakPlace
from vetting_desk.forms import Session
from vetting_desk.judgement.roles import by_role, of_kind


def test_a_break_goes_nowhere_before_the_talk_is_open(instrument: Callable[[str], Session]) -> None:
    made = instrument("return-spj")
    place = BreakPlace(made, made.set, lambda _: True)
    assert place.words() is None
    moment = datetime(2026, 11, 22, 15, tzinfo=UTC)
    assert not place.record(Break(moment, moment))


def test_a_break_is_asked_in_the_instrument_s_own_words(talk: Session) -> None:
    shown = BreakPlace(talk, talk.set, lambda _: True).words()
    assert shown is not None
    assert shown.reason == "Why?"
    assert [option.value for option in shown.reasons][:2] == ["suggested", "asked"]


def test_a_refused_instance_is_no_record(talk: Session) -> None:
    moment = datetime(2026, 11, 22, 15, tzinfo=UTC)
    place = BreakPlace(talk, talk.set, lambda _: False)
    assert place.record(Break(moment, moment, "asked"))
    assert not place.record(Break(moment, moment, "asked"))


def test_a_break_fills_a_line_of_its_own(talk: Session) -> None:
    since = datetime(2026, 11, 22, 15, tzinfo=UTC)
    place = BreakPlace(talk, talk.set, lambda repeat: bool(talk.add_repeat(repeat)))
    for minutes in (0, 30):
        begun = since + timedelta(minutes=minutes)
        assert place.record(Break(begun, begun + timedelta(minutes=10), "asked"))
    repeat = next(of_kind(talk.root, "break"))
    lines = [
        {role: node.value for role, node in by_role(line).items() if node.value}
        for line in repeat.children
    ]
    assert [line["break-reason"] for line in lines] == ["asked", "asked"]
    starts = [datetime.fromisoformat(line["break-from"]) for line in lines]
    assert starts == [since, since + timedelta(minutes=30)]


def test_what_was_not_said_is_left_open(talk: Session) -> None:
    moment = datetime(2026, 11, 22, 15, tzinfo=UTC)
    given: list[str] = []

    def answer(reference: str, value: str) -> None:
        given.append(value)
        talk.set(reference, value)

    BreakPlace(talk, answer, lambda _: True).record(Break(moment, moment))
    assert "" not in given
