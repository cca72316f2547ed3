"""Drafts of officers who left or are ill go on, or are discarded, by a supervisor with a reason."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew, sha_of
from vetting_desk.errors import (
    InputError,
    NotFoundError,
    PermissionDeniedError,
    SealedToOthersError,
    StateError,
)
from vetting_desk.model import AssessmentState, NameScript, PersonName, Role
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk import officers
from vetting_desk.operations.interview import handover, instruments, interviews
from vetting_desk.operations.records import records

SUPERVISOR, ANORA, BAHROM = "Salima Sample", "Anora Sample", "Bahrom Sample"
PARVINA, QODIR = "Parvina Sample", "Qodir Sample"


def begun(crew: Crew, name: str, instrument: str = "first-contact") -> str:
    """A draft of an officer, filled with its example, by its id."""
    desk = crew.at_post(name)
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    example = instruments.example(instrument)
    interview = interviews.start(desk, case.id, sha_of(desk, instrument), example.language)
    interview.answer_all(example.steps)
    return interview.assessment.id


def test_a_draft_of_an_officer_who_was_removed_goes_to_another_and_is_signed(crew: Crew) -> None:
    """It could neither be resumed nor discarded nor handed over, and blocked retention."""
    draft = begun(crew, ANORA)
    supervisor = crew.at_post(SUPERVISOR)
    officers.remove_officer(supervisor, crew.officer(ANORA), PASSPHRASE)
    [seen] = handover.drafts(supervisor)
    assert (seen.assessment.id, seen.officer_here) == (draft, False)

    done = handover.hand_over(supervisor, draft, crew.officer(BAHROM), "She left.")
    taker = crew.at_post(BAHROM)
    interview = interviews.resume(taker, draft)
    interview.close()
    record = records.sign(taker, draft, PASSPHRASE)

    assert (done.from_name, done.to_name, done.by_name) == (ANORA, BAHROM, SUPERVISOR)
    [step] = records.document(taker, record.id).handed_over
    assert (step.before.name, step.after.name, step.decided_by.name) == (ANORA, BAHROM, SUPERVISOR)
    assert step.reason == "She left."
    assert record.officer_name == BAHROM
    assert records.check_record(taker, record.id).outcome is records.Outcome.VALID
    taker.casebook.verify()


def test_the_log_and_the_timeline_name_both(crew: Crew) -> None:
    draft = begun(crew, ANORA)
    supervisor = crew.at_post(SUPERVISOR)
    handover.hand_over(supervisor, draft, crew.officer(BAHROM), "Ill for a month.")

    [entry] = supervisor.casebook.audit.entries(action="assessment-handed-over")
    assert entry.officer_id == supervisor.officer.id
    assert entry.detail["from"] == crew.officer(ANORA)
    assert entry.detail["to"] == crew.officer(BAHROM)
    assert entry.detail["reason"] == "Ill for a month."
    case_id = supervisor.casebook.assessments.get(draft).case_id
    event = supervisor.casebook.cases.timeline(case_id)[-1]
    assert (event.kind, event.officer_name, event.detail) == (
        "assessment-handed-over", SUPERVISOR, BAHROM,
    )  # fmt: skip


def test_who_had_it_does_not_write_to_it_any_more(crew: Crew) -> None:
    draft = begun(crew, ANORA)
    handover.hand_over(crew.at_post(SUPERVISOR), draft, crew.officer(BAHROM), "Invented")

    with pytest.raises(PermissionDeniedError):
        interviews.resume(crew.at_post(ANORA), draft)


def test_it_can_be_handed_on_and_back_and_each_step_stays(crew: Crew) -> None:
    draft = begun(crew, ANORA)
    supervisor = crew.at_post(SUPERVISOR)
    for name in (BAHROM, ANORA, SUPERVISOR):
        handover.hand_over(supervisor, draft, crew.officer(name), f"To {name}")

    [seen] = handover.drafts(supervisor)
    assert [step.to_name for step in seen.handed_over] == [BAHROM, ANORA, SUPERVISOR]
    assert interviews.resume(supervisor, draft).assessment.officer_id == supervisor.officer.id
    supervisor.casebook.verify()


def test_a_draft_of_another_is_discarded_and_retention_is_free(crew: Crew) -> None:
    draft = begun(crew, ANORA)
    supervisor = crew.at_post(SUPERVISOR)

    handover.discard(supervisor, draft, "The person went away.")

    assert supervisor.casebook.assessments.get(draft).state is AssessmentState.DISCARDED
    assert handover.drafts(supervisor) == []
    case_id = supervisor.casebook.assessments.get(draft).case_id
    with pytest.raises(StateError) as refused:
        retention.erase(supervisor, case_id, "Invented", PASSPHRASE)
    assert refused.value.fields["state"] != "draft-open"
    assert supervisor.casebook.cases.timeline(case_id)[-1].kind == "assessment-taken-away"
    supervisor.casebook.verify()


def test_a_clinical_draft_goes_to_psychologists_alone(crew: Crew) -> None:
    draft = begun(crew, PARVINA, "phq-9")
    supervisor = crew.at_post(SUPERVISOR)

    assert [one.name for one in handover.takers(supervisor, draft)] == [QODIR]
    with pytest.raises(InputError):
        handover.hand_over(supervisor, draft, crew.officer(ANORA), "Invented")

    handover.hand_over(supervisor, draft, crew.officer(QODIR), "Ill")
    taker = crew.at_post(QODIR)
    record = records.sign(taker, interviews.resume(taker, draft).assessment.id, PASSPHRASE)
    assert records.document(taker, record.id).handed_over[0].after.name == QODIR


def test_a_clinical_draft_stays_closed_to_a_taker_whom_headquarters_has_not_certified(
    crew: Crew, tmp_path: Path
) -> None:
    draft = begun(crew, PARVINA, "phq-9")
    supervisor = crew.at_post(SUPERVISOR)
    later = officers.add_officer(supervisor, "Zulfiya Sample", Role.PSYCHOLOGIST, PASSPHRASE)
    handover.hand_over(supervisor, draft, later.id, "Ill")

    with pytest.raises(SealedToOthersError):
        interviews.resume(crew.at_post("Zulfiya Sample"), draft)
    notes.share(crew.at_post(PARVINA), draft)

    with pytest.raises(SealedToOthersError):
        interviews.resume(crew.at_post("Zulfiya Sample"), draft)


@pytest.mark.parametrize("name", [ANORA, PARVINA])
def test_a_supervisor_alone_hands_over(crew: Crew, name: str) -> None:
    draft = begun(crew, ANORA)
    desk = crew.at_post(name)

    with pytest.raises(PermissionDeniedError):
        handover.hand_over(desk, draft, crew.officer(BAHROM), "Invented")
    with pytest.raises(PermissionDeniedError):
        handover.discard(desk, draft, "Invented")


def test_it_wants_a_reason_a_draft_and_an_officer_of_this_desk(crew: Crew) -> None:
    draft = begun(crew, ANORA)
    supervisor = crew.at_post(SUPERVISOR)

    with pytest.raises(InputError):
        handover.hand_over(supervisor, draft, crew.officer(BAHROM), "  ")
    with pytest.raises(InputError):
        handover.hand_over(supervisor, draft, crew.officer(ANORA), "To herself")
    with pytest.raises(InputError):
        handover.hand_over(supervisor, draft, "nobody", "Invented")
    with pytest.raises(NotFoundError):
        handover.discard(supervisor, "nobody", "Invented")
    handover.discard(supervisor, draft, "Invented")
    with pytest.raises(StateError):
        handover.hand_over(supervisor, draft, crew.officer(BAHROM), "Invented")
    with pytest.raises(StateError):
        handover.discard(supervisor, draft, "Invented")


def test_the_supervisor_sees_no_answer_and_no_place(crew: Crew) -> None:
    draft = begun(crew, ANORA)
    interviews.resume(crew.at_post(ANORA), draft).set_position("/data/a")

    [seen] = handover.drafts(crew.at_post(SUPERVISOR))

    assert seen.assessment.position == ""
    assert seen.case_reference
