from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from vetting_desk.clock import to_text
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Paper,
    PaperKind,
    Record,
    Stage,
    WayToHq,
    new_id,
)
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.cases import register_case
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
Make = Callable[..., RecordDocument]


def keep_record(casebook: Casebook, document: RecordDocument, signed_at: datetime) -> None:
    """Store a record of the document, as taking in does after registering."""
    casebook.records.add(
        Record(
            document.record,
            document.case.id,
            document.assessment,
            "Intake",
            "intake",
            "1",
            "Officer",
            signed_at,
            "d" * 64,
            (),
            way_to_hq=WayToHq.RECEIVED,
        ),
        {},
        taken_in=True,
    )


def refused(casebook: Casebook, document: RecordDocument) -> str:
    with pytest.raises(RecordRefusedError) as caught:
        register_case(casebook, document)
    assert caught.value.fields["reason"] == "case"
    return str(caught.value.fields["detail"])


def test_a_new_case_is_opened_as_its_desk_knows_it(casebook: Casebook, document: Make) -> None:
    sent = document()
    register_case(casebook, sent)
    case = casebook.cases.get(sent.case.id)
    assert case.reference == "2026-INV-00001"
    assert [name.text for name in case.names] == ["Anna Invented"]
    assert case.birth == BirthDate("1990", BirthCertainty.YEAR)
    assert casebook.cases.desk_of(case.id) == sent.desk.id


def test_a_new_case_is_found_by_name(casebook: Casebook, document: Make) -> None:
    register_case(casebook, document())
    assert [row.name for row in casebook.cases.search("ann inv")] == ["Anna Invented"]


def test_a_known_case_is_not_opened_twice(casebook: Casebook, document: Make) -> None:
    first = document()
    register_case(casebook, first)
    register_case(casebook, document(case__id=first.case.id))
    assert casebook.cases.count() == 1


def test_what_a_later_document_says_takes_the_place_of_the_earlier(
    casebook: Casebook, document: Make
) -> None:
    first = document()
    register_case(casebook, first)
    keep_record(casebook, first, NOW)
    later = to_text(NOW + timedelta(hours=1))
    register_case(
        casebook, document(case__id=first.case.id, case__birth="1991", clock__signed_at=later)
    )
    assert casebook.cases.get(first.case.id).birth.text == "1991"
    assert [each.case.birth.text for each in casebook.cases.history(first.case.id)] == ["1990"]


def test_what_was_signed_before_never_takes_the_place_of_the_later(
    casebook: Casebook, document: Make
) -> None:
    first = document()
    register_case(casebook, first)
    keep_record(casebook, first, NOW)
    earlier = to_text(NOW - timedelta(hours=1))
    register_case(
        casebook, document(case__id=first.case.id, case__birth="1991", clock__signed_at=earlier)
    )
    assert casebook.cases.get(first.case.id).birth.text == "1990"


def test_the_same_words_again_change_nothing(casebook: Casebook, document: Make) -> None:
    first = document()
    register_case(casebook, first)
    length = casebook.audit.length()
    register_case(casebook, document(case__id=first.case.id))
    assert casebook.audit.length() == length


@pytest.mark.parametrize(
    ("instrument", "stage"),
    [
        ("first-contact", Stage.CONTACT),
        ("intake", Stage.INTAKE),
        ("eligibility", Stage.INTERVIEW),
        ("return-spj", Stage.JUDGEMENT),
        ("follow-up", Stage.FOLLOW_UP),
        ("somebody-elses", Stage.INTERVIEW),
    ],
)
def test_the_stage_follows_from_the_instrument(
    casebook: Casebook, document: Make, instrument: str, stage: Stage
) -> None:
    sent = document(instrument__id=instrument)
    register_case(casebook, sent)
    assert casebook.cases.get(sent.case.id).stage is stage


def test_the_stage_never_goes_back(casebook: Casebook, document: Make) -> None:
    sent = document(instrument__id="return-spj")
    register_case(casebook, sent)
    register_case(casebook, document(case__id=sent.case.id))
    assert casebook.cases.get(sent.case.id).stage is Stage.JUDGEMENT


def test_a_case_of_another_desk_is_not_touched(casebook: Casebook, document: Make) -> None:
    sent = document()
    register_case(casebook, sent)
    other = document(case__id=sent.case.id, desk__id=new_id(), case__birth="1980")
    assert refused(casebook, other) == "another desk's case"
    assert casebook.cases.get(sent.case.id).birth.text == "1990"


def test_one_reference_for_two_cases_of_a_desk_is_taken_in_and_flagged(
    casebook: Casebook, document: Make
) -> None:
    first, second = document(), document()
    assert register_case(casebook, first) == ()

    assert register_case(casebook, second) == (f"reference-repeated:{second.case.reference}",)

    assert casebook.cases.count() == 2
    [entry] = casebook.audit.entries(action="case-reference-repeated")
    assert (entry.subject, entry.detail["also_used_by"]) == (second.case.id, [first.case.id])


def test_a_new_desk_goes_on_with_the_cases_of_the_one_it_was(
    casebook: Casebook, document: Make
) -> None:
    told = document()
    register_case(casebook, told)
    successor = new_id()
    casebook.successions.add(successor, told.desk.id)

    register_case(casebook, document(case__id=told.case.id, desk__id=successor))

    assert casebook.cases.desk_of(told.case.id) == told.desk.id


def test_one_reference_at_two_desks_is_no_clash(casebook: Casebook, document: Make) -> None:
    register_case(casebook, document())
    register_case(casebook, document(desk__id=new_id()))
    assert casebook.cases.count() == 2


def test_a_case_does_not_change_its_reference(casebook: Casebook, document: Make) -> None:
    sent = document()
    register_case(casebook, sent)
    changed = document(case__id=sent.case.id, case__reference="2026-INV-00002")
    assert refused(casebook, changed) == "another reference"


def name(text: str, kind: str = "primary") -> list[dict[str, Any]]:
    return [{"text": text, "script": "Latn", "kind": kind}]


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"case__names": []}, "no primary name"),
        ({"case__names": name("Anna", "alias")}, "no primary name"),
        ({"case__names": name("")}, "name"),
        ({"case__names": name("A\x1b[2Jnna")}, "name"),
        ({"case__names": name("A" * 201)}, "name"),
        ({"case__birth": "soon"}, "birth"),
        ({"case__birth": "1990-1-1"}, "birth"),
    ],
)
def test_a_person_no_screen_would_have_taken_is_refused(
    casebook: Casebook, document: Make, changes: dict[str, Any], detail: str
) -> None:
    assert refused(casebook, document(**changes)) == detail
    assert casebook.cases.count() == 0


def test_papers_and_stage_are_taken_as_the_post_says_them(
    casebook: Casebook, document: Make
) -> None:
    papers = [{"kind": "passport", "number": "AB 123456"}]
    sent = document(version=3, case__papers=papers, case__stage="decision")
    register_case(casebook, sent)

    case = casebook.cases.get(sent.case.id)
    assert case.papers == (Paper("AB 123456", PaperKind.PASSPORT),)
    assert case.stage is Stage.DECISION
    assert [row.id for row in casebook.cases.search("ab-1234")] == [case.id]


def test_a_document_that_does_not_say_papers_takes_none_away(
    casebook: Casebook, document: Make
) -> None:
    papers = [{"kind": "passport", "number": "AB 123456"}]
    first = document(version=3, case__papers=papers, case__stage="intake")
    register_case(casebook, first)
    register_case(casebook, document(case__id=first.case.id, case__birth="1991"))

    assert len(casebook.cases.get(first.case.id).papers) == 1
