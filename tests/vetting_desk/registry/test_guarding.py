"""In any order and however often entries come, the same counts at every desk."""

import os
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.empty_casebook import empty_casebook
from tests.vetting_desk.model.test_entry_document import FIELDS
from tests.vetting_desk.registry.conftest import HEADQUARTERS, NOW, POST_ID, make_document
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.model import RecordFile, new_id
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument, to_bytes
from vetting_desk.model.fact_standing import in_force
from vetting_desk.registry import guarding
from vetting_desk.registry.cases import register_case
from vetting_desk.registry.entries import act_on_waiting, keep_entry
from vetting_desk.store import Casebook

AT = to_text(NOW)
RECORD = make_document()
CASE = RECORD.case.id
ASSESSMENT = new_id()
LAWYER = {"id": new_id(), "name": "Latif Sample", "role": "lawyer"}
INTERVIEWER = {"id": new_id(), "name": "Anora Sample", "role": "interviewer"}


def statement(
    kind: str, payload: dict[str, Any], author: dict[str, str], desk: str
) -> EntryDocument:
    fields = {
        "kind": kind, "case": CASE, "entry": new_id(), "author": author,
        "desk": FIELDS["desk"] | {"id": desk}, "payload": payload,
    }  # fmt: skip
    return EntryDocument(**{**FIELDS, **fields})


def fact(
    number: int, name: str, value: str, replaces: list[str], by: dict[str, str]
) -> dict[str, Any]:
    return {
        "fact": f"00000000-0000-4000-8000-{number:012d}", "name": name, "value": value,
        "source": "person", "at": AT, "by": by, "assessment": "", "title": "", "place": "",
        "replaces": replaces, "knew": [], "reason": "Invented",
    }  # fmt: skip


@st.composite
def statements(draw: st.DrawFn) -> list[EntryDocument]:
    """What two desks state of one case; facts take the place of some of those before."""
    found: list[EntryDocument] = []
    ids: list[str] = []
    for number in range(draw(st.integers(2, 6))):
        name, value = draw(
            st.sampled_from(
                [
                    ("notice", "understood"),
                    ("notice", "declined"),
                    ("age", "child"),
                    ("age", "adult"),
                ]
            )
        )
        by = draw(st.sampled_from([LAWYER, INTERVIEWER]))
        author = draw(st.sampled_from([by, INTERVIEWER]))
        replaces = draw(st.lists(st.sampled_from(ids), max_size=2)) if ids else []
        one = fact(number, name, value, replaces, by)
        ids.append(one["fact"])
        found.append(statement("facts", {"facts": [one]}, author, POST_ID))
    alarm = new_id()
    calls = {
        "alarm": alarm, "assessment": "", "clinical": False, "cause": "danger", "at": AT,
        "by": INTERVIEWER, "whom": ["Salima Sample"],
    }  # fmt: skip
    found.append(statement("alarm", calls, INTERVIEWER, POST_ID))
    for _ in range(draw(st.integers(0, 2))):
        came = {"came": new_id(), "alarm": alarm, "at": AT, "by": LAWYER, "done": "Stayed"}
        found.append(statement("alarm-answered", came, LAWYER, POST_ID))
    kept = {
        "apart": new_id(), "assessment": ASSESSMENT, "title": "Intake", "cause": "ill-treatment",
        "at": AT, "by": INTERVIEWER, "reason": "Beaten",
    }  # fmt: skip
    found.append(statement("kept-apart", kept, INTERVIEWER, POST_ID))
    for outcome in draw(st.lists(st.sampled_from(["free", "apart"]), max_size=2)):
        settled = {
            "settled": new_id(), "assessment": ASSESSMENT, "cause": "ill-treatment", "outcome": outcome,
            "at": AT, "by": LAWYER, "reason": "Invented", "replaces": [],
        }  # fmt: skip
        found.append(statement("apart-settled", settled, LAWYER, POST_ID))
    line = {"assessment": new_id(), "began_with": ASSESSMENT}
    found.append(statement("assessment-line", line, INTERVIEWER, POST_ID))
    return found


def take(casebook: Casebook, documents: list[EntryDocument], case_comes: int) -> None:
    for place, stated in enumerate(documents):
        if place == case_comes:
            register_case(casebook, RECORD)
            act_on_waiting(casebook, CASE)
        if casebook.entries.find(stated.entry) is not None:
            with casebook.transaction():
                guarding.count(casebook, stated)  # a repetition that is not noticed before
            continue
        data = to_bytes(stated)
        name = casebook.blobs.put(data)
        assert name == sha256(data).hexdigest()
        entry = Entry(
            stated.entry, stated.kind, stated.case, stated.desk.id, stated.author.id,
            stated.author.name, NOW, name, "", (RecordFile("entry.json", name, len(data)),),
            taken_in=True,
        )  # fmt: skip
        with casebook.transaction():
            keep_entry(casebook, entry, stated)
    if casebook.cases.find(CASE) is None:
        register_case(casebook, RECORD)
        act_on_waiting(casebook, CASE)


def told(casebook: Casebook) -> tuple[object, ...]:
    facts = casebook.facts.of_case(CASE)
    counting = {each.id for each in in_force(facts)}
    alarms = casebook.alarms.of_case(CASE)
    return (
        {(each.id, each.value, each.own, each.replaces, each.id in counting) for each in facts},
        {(each.id, each.open, each.answered_by) for each in alarms},
        {came.id for alarm in alarms for came in casebook.alarms.came(alarm.id)},
        {
            (each.assessment_id, each.cause, each.holds, each.outcome, each.disputed)
            for each in casebook.apart.of_case(CASE)
        },
        len(casebook.apart.with_origins(_lines(casebook))),
    )


def _lines(casebook: Casebook) -> list[str]:
    return casebook.database.column("SELECT assessment_id FROM assessment_lines", ())


def a_casebook(folder: Path) -> Casebook:
    folder.mkdir()
    return empty_casebook(folder, HEADQUARTERS, FixedClock(NOW))


@settings(
    max_examples=int(os.environ.get("VETTING_DESK_ROUNDS") or 25),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def test_any_order_and_any_repetition_end_in_the_same(data: st.DataObject) -> None:
    documents = data.draw(statements())
    orders = [
        data.draw(st.permutations([*documents, *data.draw(st.lists(st.sampled_from(documents)))]))
        for _ in range(2)
    ]
    with TemporaryDirectory() as place:
        ends = []
        for number, order in enumerate(orders):
            comes = data.draw(st.integers(0, len(order)))
            with closing(a_casebook(Path(place) / str(number))) as casebook:
                take(casebook, list(order), comes)
                casebook.verify()
                ends.append(told(casebook))
    assert ends[0] == ends[1]


def test_what_a_desk_says_that_never_held_the_case_is_kept_flagged_and_does_not_count(
    casebook: Casebook,
) -> None:
    register_case(casebook, RECORD)
    stranger = statement(
        "facts", {"facts": [fact(1, "age", "adult", [], LAWYER)]}, LAWYER, new_id()
    )
    with casebook.transaction():
        assert guarding.count(casebook, stranger) == (guarding.STRANGER,)
    assert casebook.facts.of_case(CASE) == []


def test_a_value_that_is_not_known_here_does_not_count_and_is_flagged(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    for name, value in (("age", "ageless"), ("unheard-of", "yes")):
        newer = statement("facts", {"facts": [fact(1, name, value, [], LAWYER)]}, LAWYER, POST_ID)
        with casebook.transaction():
            assert guarding.count(casebook, newer) == (guarding.FACT_UNKNOWN,)
    assert casebook.facts.of_case(CASE) == []


def test_two_facts_of_one_id_that_differ_are_a_fork_and_the_first_counts(
    casebook: Casebook,
) -> None:
    register_case(casebook, RECORD)
    flags = []
    for value in ("child", "adult"):
        stated = statement("facts", {"facts": [fact(1, "age", value, [], LAWYER)]}, LAWYER, POST_ID)
        with casebook.transaction():
            flags.append(guarding.count(casebook, stated))
    assert flags == [(), (guarding.FORK,)]
    assert [each.value for each in casebook.facts.of_case(CASE)] == ["child"]


def test_a_finding_is_a_lawyers_own_word(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    kept = {
        "apart": new_id(), "assessment": ASSESSMENT, "title": "", "cause": "ill-treatment",
        "at": AT, "by": INTERVIEWER, "reason": "",
    }  # fmt: skip
    passed_on = {
        "settled": new_id(), "assessment": ASSESSMENT, "cause": "ill-treatment", "outcome": "free",
        "at": AT, "by": LAWYER, "reason": "Invented", "replaces": [],
    }  # fmt: skip
    with casebook.transaction():
        guarding.count(casebook, statement("kept-apart", kept, INTERVIEWER, POST_ID))
        other = {"id": new_id(), "name": "Other Sample", "role": "lawyer"}
        stated = statement("apart-settled", passed_on, other, POST_ID)
        assert guarding.count(casebook, stated) == (guarding.NOT_THEIRS,)
    [found] = casebook.apart.of_case(CASE)
    assert found.holds


def count_kept(casebook: Casebook, stated: EntryDocument) -> tuple[str, ...]:
    """Keep an entry as it comes, and return its flags."""
    data = to_bytes(stated)
    name = casebook.blobs.put(data)
    entry = Entry(
        stated.entry, stated.kind, stated.case, stated.desk.id, stated.author.id, stated.author.name,
        NOW, name, "", (RecordFile("entry.json", name, len(data)),), taken_in=True,
    )  # fmt: skip
    with casebook.transaction():
        return keep_entry(casebook, entry, stated)


def test_an_id_of_another_kind_makes_nobodys_word_of_what_was_passed_on(
    casebook: Casebook,
) -> None:
    register_case(casebook, RECORD)
    one = fact(1, "adult-stated", "Paper", [], LAWYER)
    kept = {
        "apart": one["fact"], "assessment": ASSESSMENT, "title": "", "cause": "ill-treatment",
        "at": AT, "by": INTERVIEWER, "reason": "",
    }  # fmt: skip
    count_kept(casebook, statement("kept-apart", kept, INTERVIEWER, POST_ID))
    count_kept(casebook, statement("facts", {"facts": [one]}, INTERVIEWER, POST_ID))
    assert [each.own for each in casebook.facts.of_case(CASE)] == [False]
    casebook.verify()


def test_who_signs_what_another_passed_on_signs_its_role_and_what_they_knew(
    casebook: Casebook,
) -> None:
    register_case(casebook, RECORD)
    other = {"id": new_id(), "name": "Other Sample", "role": "interviewer"}
    for wrong in ({"by": INTERVIEWER | {"role": "lawyer"}}, {"knew": [new_id()]}):
        number = len(casebook.facts.of_case(CASE)) + 1
        one = fact(number, "adult-stated", "Paper", [], INTERVIEWER)
        assert not count_kept(
            casebook, statement("facts", {"facts": [one | wrong]}, other, POST_ID)
        )
        signed = statement("facts", {"facts": [one]}, INTERVIEWER, POST_ID)
        assert count_kept(casebook, signed) == (guarding.FORK,)
    assert [each.own for each in casebook.facts.of_case(CASE)] == [False, False]


@pytest.mark.parametrize("clinical", [True, False])
def test_an_alarm_is_answered_by_nobodys_word_for_another(
    casebook: Casebook, *, clinical: bool
) -> None:
    register_case(casebook, RECORD)
    calls = {
        "alarm": new_id(), "assessment": "", "clinical": clinical, "cause": "sealed", "at": AT,
        "by": INTERVIEWER, "whom": [],
    }  # fmt: skip
    count_kept(casebook, statement("alarm", calls, INTERVIEWER, POST_ID))
    clinician = {"id": new_id(), "name": "Nobody Sample", "role": "psychologist"}
    came = {
        "came": new_id(), "alarm": calls["alarm"], "at": AT, "by": clinician, "done": "Stayed",
    }  # fmt: skip
    count_kept(casebook, statement("alarm-answered", came, INTERVIEWER, POST_ID))
    [alarm] = casebook.alarms.of_case(CASE)
    assert alarm.open
    named = {**came, "came": new_id(), "by": {**clinician, "name": "Somebody Else"}}
    count_kept(casebook, statement("alarm-answered", named, clinician, POST_ID))
    [alarm] = casebook.alarms.of_case(CASE)
    assert not alarm.open
    assert alarm.answered_by == clinician["name"]  # as it is certified, whatever the payload says


def test_a_critical_rating_is_answered_by_a_supervisor_alone(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    calls = {
        "alarm": new_id(), "assessment": "", "clinical": False, "cause": "review", "at": AT,
        "by": INTERVIEWER, "whom": [],
    }  # fmt: skip
    count_kept(casebook, statement("alarm", calls, INTERVIEWER, POST_ID))
    for role, is_open in (("psychologist", True), ("supervisor", False)):
        by = {"id": new_id(), "name": "Nobody Sample", "role": role}
        came = {"came": new_id(), "alarm": calls["alarm"], "at": AT, "by": by, "done": "Read it"}
        count_kept(casebook, statement("alarm-answered", came, by, POST_ID))
        [alarm] = casebook.alarms.of_case(CASE)
        assert alarm.open is is_open


def test_another_case_neither_frees_an_assessment_nor_takes_its_place(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    other = make_document()
    register_case(casebook, other)
    kept = {
        "apart": new_id(), "assessment": ASSESSMENT, "title": "", "cause": "ill-treatment",
        "at": AT, "by": INTERVIEWER, "reason": "",
    }  # fmt: skip
    settled = {
        "settled": new_id(), "assessment": ASSESSMENT, "cause": "ill-treatment", "outcome": "free",
        "at": AT, "by": LAWYER, "reason": "Invented", "replaces": [],
    }  # fmt: skip
    elsewhere = {"case": other.case.id}
    count_kept(casebook, statement("kept-apart", kept, INTERVIEWER, POST_ID))
    count_kept(
        casebook,
        statement("apart-settled", settled, LAWYER, POST_ID).model_copy(update=elsewhere),
    )
    [found] = casebook.apart.of_case(CASE)
    assert found.holds
    again = statement("kept-apart", kept | {"apart": new_id()}, INTERVIEWER, POST_ID)
    flags = count_kept(casebook, again.model_copy(update=elsewhere))
    assert flags == (guarding.NOT_THEIRS,)
    assert not casebook.apart.of_case(other.case.id)


def test_counting_a_fact_goes_through_no_other_entry_of_its_case(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    register_case(casebook, RECORD)
    one = statement("facts", {"facts": [fact(1, "private", "no", [], LAWYER)]}, LAWYER, POST_ID)
    two = statement("facts", {"facts": [fact(2, "private", "yes", [], LAWYER)]}, LAWYER, POST_ID)
    count_kept(casebook, one)

    def never(*_args: object) -> None:
        raise AssertionError("another entry was read")

    monkeypatch.setattr(type(casebook.entries), "list", never)
    monkeypatch.setattr(type(casebook.blobs), "get", never)
    count_kept(casebook, two)
    assert len(casebook.facts.of_case(CASE)) == 2
