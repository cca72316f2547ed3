"""Drafts, plain and sealed: the store gets nothing readable of a sealed one."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import CANARY
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import drafts, interviews
from vetting_desk.operations.interview.interviews import Interview


def test_a_clinical_draft_reopens_exactly(post: OpenDesk, phq: Interview, free_text: str) -> None:
    phq.answer(free_text, CANARY)
    phq.set_position(free_text)
    before = phq.session.to_draft_xml()
    post.data_keys.clear()

    again = interviews.resume(post, phq.assessment.id)

    assert again.session.to_draft_xml() == before
    assert again.assessment.position == free_text


def test_a_snapshot_of_a_clinical_draft_opens(post: OpenDesk, phq: Interview) -> None:
    phq.close()
    draft = drafts.draft_of(post, phq.assessment.id)

    found = draft.snapshot()

    assert found is not None
    assert found[1] == phq.session.to_draft_xml()


def test_an_attachment_of_a_clinical_draft_is_sealed(post: OpenDesk, phq: Interview) -> None:
    draft = drafts.draft_of(post, phq.assessment.id)

    digest = draft.put_file(CANARY.encode())

    assert draft.file(digest) == CANARY.encode()
    assert CANARY.encode() not in post.casebook.blobs.get(digest)


def test_an_answer_that_the_disk_could_not_take_leaves_the_draft_whole(
    post: OpenDesk, phq: Interview, free_text: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    database = post.casebook._core.database
    finish = database._finish

    def refuse() -> None:
        from vetting_desk.errors import StorageFullError

        if database._depth == 1:
            database._fail(StorageFullError(path="x"))
            raise StorageFullError(path="x")
        finish()

    picture = tmp_path / "a.png"
    picture.write_bytes(b"x" * 100)
    monkeypatch.setattr(database, "_finish", refuse)
    with pytest.raises(Exception, match="StorageFullError"):
        phq.attach(free_text, picture)
    monkeypatch.undo()

    phq.answer(free_text, CANARY)
    post.data_keys.clear()
    again = interviews.resume(post, phq.assessment.id)
    assert again.session.node(free_text).value == CANARY
