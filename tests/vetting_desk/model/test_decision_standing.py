"""What decisions come to, by what was signed alone."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from vetting_desk.model.decision import (
    ApprovedText,
    DecisionPayload,
    ReopeningPayload,
    Stance,
    SupersedesPart,
    VoicePayload,
)
from vetting_desk.model.decision_standing import DecisionState, Said, Standing, in_force, standings
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_payload import EntryRef
from vetting_desk.model.record_document import OfficerPart

START = datetime(2026, 11, 1, tzinfo=UTC)
CASE = "0" * 8 + "-0000-4000-8000-" + "0" * 12
OLD, NEW = "a" * 64, "b" * 64


def uuid(number: int) -> str:
    return f"{number:08x}-0000-4000-8000-000000000000"


def officer(number: int, role: str = "decision-maker") -> OfficerPart:
    return OfficerPart(id=uuid(number), name=f"Invented {number}", role=role)


FIRST, SECOND, THIRD, LAWYER = officer(1), officer(2), officer(3), officer(4, "lawyer")
TEXT = ApprovedText(key="e1", text="Invented", language="en", pack="texts", version=1)


def entry(number: int, author: OfficerPart, kind: str, case_id: str = CASE) -> Entry:
    return Entry(
        id=uuid(100 + number),
        kind=kind,
        case_id=case_id,
        desk_id=uuid(9),
        author_id=author.id,
        author_name=author.name,
        written_at=START + timedelta(hours=number),
        digest=f"{number:064x}",
        previous="",
        files=(),
    )


def decision(number: int = 1, author: OfficerPart = FIRST, **more: Any) -> Said[DecisionPayload]:
    criterion = {
        "criterion": TEXT.model_dump(),
        "result": more.pop("result", "met"),
        "in_favour": [],
        "against": [],
        "reply": "",
        "reasons": "Invented",
    }
    content: dict[str, Any] = {
        "saw": OLD,
        "works_from": [{"record": uuid(7), "digest": OLD}],
        "criteria": [criterion],
        "outcome": TEXT.model_dump(),
        "grounds": [TEXT.model_dump()],
        "reasons": "Invented",
        "appeal": {"how": "By letter", "until": "2026-12-31"},
        "teller": "Invented",
        "language": "tg",
        "needed": 2,
        "panel": [FIRST.model_dump(), SECOND.model_dump()],
        "lawyer": None,
        "referral": None,
        "inquiry": None,
        "supersedes": None,
        **more,
    }
    payload = DecisionPayload.model_validate(content)
    return Said(entry(number, author, "decision"), author, payload)


def voice(
    number: int,
    said: Said[DecisionPayload],
    author: OfficerPart,
    stance: Stance = "signs",
    saw: str = OLD,
    **changes: Any,
) -> Said[VoicePayload]:
    digest = changes.get("digest", said.entry.digest)
    payload = VoicePayload(
        decision=EntryRef(entry=said.entry.id, digest=digest), stance=stance, saw=saw, words="Why"
    )
    case_id = changes.get("case_id", CASE)
    return Said(entry(number, author, "decision-signature", case_id), author, payload)


def one(said: Said[DecisionPayload], *voices: Said[VoicePayload]) -> Standing:
    [found] = standings([said], voices)
    return found


def test_one_signature_of_two_decides_nothing() -> None:
    found = one(decision())
    assert found.state is DecisionState.PROPOSED
    assert found.waiting_for == (SECOND,)


def test_two_signatures_decide() -> None:
    said = decision()
    found = one(said, voice(2, said, SECOND))
    assert found.state is DecisionState.IN_FORCE
    assert found.decided_at == START + timedelta(hours=2)
    assert in_force([found]) is found


@pytest.mark.parametrize(
    "spoken",
    [
        {"author": THIRD},
        {"author": officer(2, "lawyer")},
        {"author": SECOND, "digest": NEW},
        {"author": SECOND, "case_id": uuid(55)},
        {"author": SECOND, "stance": "heard"},
        {"author": FIRST},
    ],
    ids=["a stranger", "another role", "another content", "another case", "only heard", "twice"],
)
def test_what_is_no_second_signature_decides_nothing(spoken: dict[str, Any]) -> None:
    said = decision()
    assert one(said, voice(2, said, **spoken)).state is DecisionState.PROPOSED


def test_dissent_is_kept_and_does_not_count() -> None:
    said = decision(panel=[each.model_dump() for each in (FIRST, SECOND, THIRD)])
    dissent = voice(2, said, SECOND, "dissents")
    assert one(said, dissent).state is DecisionState.PROPOSED
    found = one(said, dissent, voice(3, said, THIRD))
    assert found.state is DecisionState.IN_FORCE
    assert [(each.officer, each.words) for each in found.dissents] == [(SECOND, "Why")]


def test_as_many_dissents_as_signatures_decide_nothing() -> None:
    said = decision(needed=1)
    assert one(said, voice(2, said, SECOND, "dissents")).state is DecisionState.PROPOSED


def test_who_did_not_know_the_same_has_to_speak_again() -> None:
    said = decision()
    newer = voice(2, said, SECOND, saw=NEW)
    found = one(said, newer)
    assert (found.state, found.waiting_for) == (DecisionState.PROPOSED, (FIRST,))
    assert one(said, newer, voice(3, said, FIRST, saw=NEW)).state is DecisionState.IN_FORCE


def test_not_met_takes_a_lawyer_who_is_heard() -> None:
    alone = decision(result="not-met")
    assert one(alone, voice(2, alone, SECOND)).state is DecisionState.PROPOSED
    said = decision(result="not-met", lawyer=LAWYER.model_dump())
    signed = voice(2, said, SECOND)
    assert one(said, signed).waiting_for == (LAWYER,)
    assert one(said, signed, voice(3, said, LAWYER, "heard")).state is DecisionState.IN_FORCE


def test_its_author_withdraws_it_and_nobody_else_does() -> None:
    said = decision()
    signed = voice(3, said, SECOND)
    assert one(said, voice(2, said, FIRST, "withdraws"), signed).state is DecisionState.WITHDRAWN
    assert one(said, voice(2, said, SECOND, "withdraws"), signed).state is DecisionState.IN_FORCE


def test_what_is_said_after_it_counts_changes_nothing() -> None:
    said = decision()
    later = [voice(3, said, SECOND, "dissents"), voice(4, said, FIRST, "withdraws")]
    assert one(said, voice(2, said, SECOND), *later).state is DecisionState.IN_FORCE


def superseding(number: int, named: Said[DecisionPayload]) -> Said[DecisionPayload]:
    part = SupersedesPart(
        decision=named.entry.id, digest=named.entry.digest, because="appealed", words="Why"
    )
    return decision(number, supersedes=part.model_dump())


def test_the_one_that_takes_its_place_is_in_force_once_it_is_decided() -> None:
    first = decision()
    second = superseding(3, first)
    signed = [voice(2, first, SECOND)]
    assert [each.state for each in standings([first, second], signed)] == ["in-force", "proposed"]
    found = standings([first, second], [*signed, voice(4, second, SECOND)])
    assert [each.state for each in found] == ["superseded", "in-force"]
    assert found[0].superseded_by == second.entry.id


def test_two_that_do_not_name_each_other_are_both_told() -> None:
    first, second = decision(), decision(3)
    found = standings([first, second], [voice(4, second, SECOND), voice(5, first, SECOND)])
    assert [each.state for each in found] == ["in-force", "superseded"]
    assert found[0].rivals == (second.entry.id,)


def test_it_stays_in_force_while_it_is_looked_at_again() -> None:
    said = decision()
    payload = ReopeningPayload(
        decision=EntryRef(entry=said.entry.id, digest=said.entry.digest),
        because="appealed",
        words="Invented",
    )
    again = Said(entry(3, THIRD, "decision-reopened"), THIRD, payload)
    [found] = standings([said], [voice(2, said, SECOND)], [again])
    assert found.state is DecisionState.IN_FORCE
    assert [each.payload.because for each in found.reopened] == ["appealed"]


def reopened(number: int, said: Said[DecisionPayload]) -> Said[ReopeningPayload]:
    ref = EntryRef(entry=said.entry.id, digest=said.entry.digest)
    payload = ReopeningPayload(decision=ref, because="reopened", words="Invented")
    return Said(entry(number, THIRD, "decision-reopened"), THIRD, payload)


def test_one_written_after_both_were_reopened_takes_the_place_of_both() -> None:
    first, second = decision(), decision(3)
    signed = [voice(4, second, SECOND), voice(5, first, SECOND)]
    third = superseding(8, first)
    said = [first, second, third]
    spoken = [*signed, voice(9, third, SECOND)]
    found = standings(said, spoken, [reopened(6, first), reopened(7, second)])
    assert [each.state for each in found] == ["superseded", "superseded", "in-force"]
    assert [each.superseded_by for each in found] == [third.entry.id, third.entry.id, ""]
    assert [each.rivals for each in found] == [(), (), ()]


def test_one_whose_authors_did_not_know_of_the_other_leaves_it_beside_it() -> None:
    first, second = decision(), decision(3)
    third = superseding(8, first)
    spoken = [voice(4, second, SECOND), voice(5, first, SECOND), voice(9, third, SECOND)]
    for reopenings in ([reopened(6, first)], [reopened(6, first), reopened(10, second)]):
        found = standings([first, second, third], spoken, reopenings)
        assert found[2].rivals == (second.entry.id,)
