"""A newer version of an instrument while drafts exist: nothing moves by itself, and both drafts are kept."""

from pathlib import Path

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.errors import PermissionDeniedError, StateError, StorageFullError
from vetting_desk.model import AssessmentState, Officer, Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews, moving
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import records


def form(version: str, *names: str, clinical: bool = False, more: str = "") -> bytes:
    """Write a form of one text question for each name, and a picture."""
    sealed = ' xmlns:vd="urn:vetting-desk:instrument:1" vd:clinical="yes"' if clinical else ""
    nodes = "".join(f"<{name}/>" for name in (*names, "picture"))
    body = "".join(
        f'<input ref="/data/{name}"><label>{name.title()}</label></input>' for name in names
    )
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Moving</h:title><model><instance><data id="moving" version="{version}"{sealed}>{nodes}</data>
</instance>{more}<bind nodeset="/data/picture" type="binary"/></model></h:head><h:body>{body}
<upload ref="/data/picture" mediatype="image/*"><label>Picture</label></upload></h:body></h:html>""".encode()


def add(post: OpenDesk, tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "form.xml"
    path.write_bytes(content)
    return instruments.add_instrument(post, path, in_spite=True).key.sha256


@pytest.fixture
def draft(post: OpenDesk, case_id: str, tmp_path: Path) -> Interview:
    begun = interviews.start(
        post, case_id, add(post, tmp_path, form("1", "name", "village", "gone"))
    )
    begun.answer("/data/name", "Намуна")
    begun.answer("/data/gone", "said, and no longer asked")
    begun.set_position("/data/name")
    return begun


@pytest.fixture
def newer(post: OpenDesk, draft: Interview, tmp_path: Path) -> str:
    del draft
    return add(post, tmp_path, form("2", "name", "village", "more"))


def test_without_a_newer_version_there_is_nothing_to_move_to(
    post: OpenDesk, draft: Interview
) -> None:
    assert moving.newer_version(post, draft.assessment.id) is None
    with pytest.raises(StateError):
        moving.plan(post, draft.assessment.id)
    with pytest.raises(StateError):
        moving.move_draft(post, draft.assessment.id)


def test_a_newer_version_is_reported_and_the_draft_stays_where_it_is(
    post: OpenDesk, draft: Interview, newer: str
) -> None:
    found = moving.newer_version(post, draft.assessment.id)
    assert found is not None
    assert found.key.sha256 == newer
    again = interviews.resume(post, draft.assessment.id)
    assert again.form.version == "1"


def test_an_older_version_that_comes_later_is_not_newer(
    post: OpenDesk, draft: Interview, newer: str, case_id: str, tmp_path: Path
) -> None:
    del draft
    fresh = interviews.start(post, case_id, newer)
    add(post, tmp_path, form("1.5", "name"))
    assert moving.newer_version(post, fresh.assessment.id) is None


def test_only_the_newest_version_is_offered_to_start(
    post: OpenDesk, draft: Interview, newer: str, case_id: str
) -> None:
    del draft
    offered = cases.case_detail(post, case_id).instruments
    assert [one.key.sha256 for one in offered if one.key.id == "moving"] == [newer]


def test_the_plan_lists_all_three_and_changes_nothing(
    post: OpenDesk, draft: Interview, newer: str, case_id: str
) -> None:
    del newer
    rows = post.casebook.assessments.answers(draft.assessment.id)
    plan = moving.plan(post, draft.assessment.id)
    assert [one.label for one in plan.carried] == ["Name"]
    assert [(one.label, one.reason) for one in plan.lost] == [("Gone", "gone")]
    assert [one.label for one in plan.new] == ["More"]
    assert post.casebook.assessments.answers(draft.assessment.id) == rows
    assert len(cases.case_detail(post, case_id).assessments) == 1


def test_moving_begins_a_second_draft_with_what_carries_over(
    post: OpenDesk, draft: Interview, newer: str
) -> None:
    moved = moving.move_draft(post, draft.assessment.id)
    again = interviews.resume(post, moved.assessment.id)
    assert again.assessment.instrument.sha256 == newer
    assert again.session.node("/data/name").value == "Намуна"
    assert again.session.to_draft_xml() == moved.session.to_draft_xml()
    assert again.assessment.position == "/data/name"
    assert moved.reopened


def test_the_draft_it_came_from_is_kept_with_every_answer(
    post: OpenDesk, draft: Interview, newer: str, case_id: str
) -> None:
    del newer
    before = draft.session.to_draft_xml()
    moved = moving.move_draft(post, draft.assessment.id)
    old = interviews.resume(post, draft.assessment.id)
    assert old.assessment.state is AssessmentState.DRAFT
    assert old.session.to_draft_xml() == before
    open_ones = {one.id for one in cases.case_detail(post, case_id).assessments}
    assert open_ones == {draft.assessment.id, moved.assessment.id}
    old.answer("/data/gone", "more of it")
    assert (
        interviews.resume(post, draft.assessment.id).session.node("/data/gone").value
        == "more of it"
    )


def test_a_move_is_in_the_log_and_offered_once(
    post: OpenDesk, draft: Interview, newer: str
) -> None:
    del newer
    moved = moving.move_draft(post, draft.assessment.id)
    [entry] = post.casebook.audit.entries(action="assessment-moved")
    assert entry.subject == draft.assessment.id
    assert {key: entry.detail[key] for key in entry.detail if key != "binds"} == {
        "to": moved.assessment.id,
        "carried": 1,
        "lost": 1,
        "new": 1,
    }
    post.casebook.verify()
    assert moving.successor(post, draft.assessment.id) == moved.assessment.id
    assert moving.newer_version(post, draft.assessment.id) is None


def test_a_move_is_offered_again_when_what_it_led_to_is_discarded(
    post: OpenDesk, draft: Interview, newer: str
) -> None:
    moving.move_draft(post, draft.assessment.id).discard()
    found = moving.newer_version(post, draft.assessment.id)
    assert found is not None
    assert found.key.sha256 == newer


def test_attached_files_come_along(
    post: OpenDesk, draft: Interview, newer: str, tmp_path: Path
) -> None:
    del newer
    picture = tmp_path / "picture.png"
    picture.write_bytes(samples.bare())
    draft.attach("/data/picture", picture)
    moved = moving.move_draft(post, draft.assessment.id)
    assert list(interviews.resume(post, moved.assessment.id).attachments().values()) == [
        samples.bare()
    ]


def test_a_clinical_draft_is_sealed_anew_with_its_files(
    post: OpenDesk, case_id: str, tmp_path: Path
) -> None:
    old = interviews.start(post, case_id, add(post, tmp_path, form("1", "name", clinical=True)))
    picture = tmp_path / "picture.png"
    picture.write_bytes(samples.bare())
    old.answer("/data/name", "Намуна")
    old.attach("/data/picture", picture)
    add(post, tmp_path, form("2", "name", "more", clinical=True))
    moved = moving.move_draft(post, old.assessment.id)
    post.data_keys.clear()
    again = interviews.resume(post, moved.assessment.id)
    assert again.session.node("/data/name").value == "Намуна"
    assert list(again.attachments().values()) == [samples.bare()]
    assert again.attachments().keys() != old.attachments().keys()
    assert "Намуна".encode() not in post.casebook.assessments.base_xml(moved.assessment.id)


def test_a_moved_draft_is_signed_as_any_other(
    post: OpenDesk, draft: Interview, newer: str, passphrase: str
) -> None:
    moved = moving.move_draft(post, draft.assessment.id)
    record = records.sign(post, moved.assessment.id, passphrase)
    assert records.document(post, record.id).instrument.sha256 == newer
    assert records.check_record(post, record.id).outcome is records.Outcome.VALID
    assert moving.newer_version(post, moved.assessment.id) is None


def test_a_discarded_or_signed_draft_has_nothing_to_move_to(
    post: OpenDesk, draft: Interview, newer: str
) -> None:
    del newer
    draft.discard()
    assert moving.newer_version(post, draft.assessment.id) is None


def test_another_officers_draft_is_not_moved(post: OpenDesk, draft: Interview, newer: str) -> None:
    del newer
    post.casebook.act_as(Officer(new_id(), "Somebody Else", Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        moving.move_draft(post, draft.assessment.id)


def test_a_full_disk_leaves_no_half_moved_draft(
    post: OpenDesk, draft: Interview, newer: str, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    del newer

    def full(*_: object, **__: object) -> None:
        raise StorageFullError(path="/somewhere")

    monkeypatch.setattr(post.casebook.draft_moves, "put", full)
    with pytest.raises(StorageFullError):
        moving.move_draft(post, draft.assessment.id)
    monkeypatch.undo()
    assert len(cases.case_detail(post, case_id).assessments) == 1
    assert moving.newer_version(post, draft.assessment.id) is not None


def test_the_two_drafts_are_two_instances(post: OpenDesk, draft: Interview, newer: str) -> None:
    del newer
    moved = moving.move_draft(post, draft.assessment.id)
    again = interviews.resume(post, moved.assessment.id)
    ids = [
        next(node.value for node in one.session.walk() if node.name.endswith("instanceID"))
        for one in (draft, again)
    ]
    assert len(set(ids)) == 2
    assert all(one.startswith("uuid:") for one in ids)
