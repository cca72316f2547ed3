"""What a case said before, and the stage the other side knows."""

import pytest

from tests.vetting_desk.registry.conftest import make_document
from vetting_desk.errors import NotFoundError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameScript,
    PersonName,
    Record,
    RecordFile,
    Stage,
    WayToHq,
    new_id,
)
from vetting_desk.model.record_document import digest_of, to_bytes
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, history

FIRST = PersonName("Али Намуна", NameScript.CYRILLIC)
SECOND = PersonName("Алӣ Намунаи Дигар", NameScript.CYRILLIC)


def test_earlier_names_and_birth_dates_are_shown_newest_first(post: OpenDesk) -> None:
    case = cases.create_case(post, [FIRST])
    year = BirthDate("1990", BirthCertainty.YEAR)
    cases.update_case(post, case.id, [SECOND], BirthDate())
    cases.update_case(post, case.id, [SECOND], year)
    found = history.earlier(post, case.id)

    assert [each.case.names for each in found] == [(SECOND,), (FIRST,)]
    assert {each.officer_name for each in found} == {post.officer.name}
    with pytest.raises(NotFoundError):
        history.earlier(post, "nowhere")


def test_looking_back_is_opening_the_case(post: OpenDesk) -> None:
    case = cases.create_case(post, [FIRST])
    history.earlier(post, case.id)

    assert post.casebook.audit.entries(action="case-opened", subject=case.id)


def kept(desk: OpenDesk, case_id: str, stage: str, way: WayToHq, version: int = 3) -> None:
    """Keep a record that says a stage, as a post signed it."""
    changes = {"case__stage": stage} if version > 2 else {}
    data = to_bytes(make_document(version=version, case__id=case_id, **changes))
    digest = digest_of(data)
    summary = desk.casebook.instruments.current()[0]
    from vetting_desk.operations.interview import interviews

    draft = interviews.start(desk, case_id, summary.key.sha256).assessment
    record = Record(
        new_id(), case_id, draft.id, "Intake", "intake", "1", "Officer", desk.clock.now(), digest,
        (RecordFile("assessment.json", digest, len(data)),), way_to_hq=way, desk_name="A post",
    )  # fmt: skip
    desk.casebook.records.add(record, {digest: data})


def test_a_post_knows_what_headquarters_was_told(post: OpenDesk) -> None:
    case = cases.create_case(post, [FIRST])
    assert history.stage_told(post, case.id) is None
    kept(post, case.id, "interview", WayToHq.RECEIVED)
    kept(post, case.id, "judgement", WayToHq.TO_SEND)

    assert history.stage_told(post, case.id) is Stage.INTERVIEW


def test_a_record_from_before_says_the_stage_of_its_instrument(post: OpenDesk) -> None:
    case = cases.create_case(post, [FIRST])
    kept(post, case.id, "", WayToHq.RECEIVED, version=2)

    assert history.stage_told(post, case.id) is Stage.INTAKE
