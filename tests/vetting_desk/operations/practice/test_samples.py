"""Invented cases: whole ones are signed, others stay drafts where they were left."""

from contextlib import closing

from vetting_desk.model import BirthCertainty, Stage, WayToHq
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.practice import samples

PASSPHRASE = "an invented passphrase for practice"


def test_what_is_filled_whole_is_signed_and_the_rest_is_a_draft(whole: list[DeskPlace]) -> None:
    post = whole[0]
    slot = next(slot for slot in post.officers if slot.name == "Umeda Practice")
    with closing(desks.unlock(post.folder, slot.id, PASSPHRASE)) as desk:
        [row] = (row for row in cases.search(desk) if row.stage is Stage.INTAKE)
        detail = cases.case_detail(desk, row.id)

    assert [record.instrument_id for record in detail.records] == ["arrival", "first-contact"]
    assert [draft.instrument.id for draft in detail.assessments] == ["intake"]
    assert row.way_to_hq is WayToHq.TO_SEND


def test_the_samples_differ_in_how_well_a_birth_date_is_known() -> None:
    known = {sample.birth.certainty for sample in (*samples.SAMPLES, *samples.FURTHER)}

    assert known == set(BirthCertainty) - {BirthCertainty.NOT_ASKED}  # at an intake it is asked
