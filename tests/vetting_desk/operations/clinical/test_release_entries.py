from pathlib import Path

import pytest

from vetting_desk.model import Role
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.exchange import transfer


@pytest.mark.parametrize("kind", ReleaseKind)
def test_a_release_is_an_entry_of_the_same_id_and_words(
    post: OpenDesk, case_id: str, kind: ReleaseKind
) -> None:
    released = notes.release(post, case_id, kind, "Invented words")
    entry = post.casebook.entries.get(released.id)
    document = parse_entry(post.casebook.blobs.get(entry.digest))
    assert document.payload == {
        "reason": kind.value, "words": "Invented words", "assessment": "",
    }  # fmt: skip
    assert (document.case, document.author.id) == (case_id, post.officer.id)


def test_words_about_safety_go_before_what_was_released_earlier(
    post: OpenDesk, case_id: str
) -> None:
    notes.release(post, case_id, ReleaseKind.NEED, "Needs medicine")
    urgent = notes.release(post, case_id, ReleaseKind.URGENT_SAFETY, "Do not leave alone")
    assert post.casebook.entries.to_send("")[0].id == urgent.id


def test_what_headquarters_releases_stays_there(
    post: OpenDesk, hq: OpenDesk, record: object, stick: Path, case_id: str
) -> None:
    from dataclasses import replace

    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    released = notes.release(hq, case_id, ReleaseKind.NEED, "Invented words")
    assert hq.casebook.entries.feeds(released.id) == {}
    assert cases.case_detail(hq, case_id).releases[-1].id == released.id
