"""Papers that enrol a post in its organisation."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.organisation.conftest import join, refused
from vetting_desk.errors import StorageFullError
from vetting_desk.model.peer import Peer
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import people
from vetting_desk.operations.organisation import enrolment, membership


def test_an_answer_makes_the_post_part_of_the_organisation(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    join(new_post, hq, stick)

    assert enrolment.status(new_post).enrolled
    assert new_post.desk.organisation == "Test organisation"
    assert desk_folders.read_desk_file(new_post.folder).organisation == "Test organisation"
    assert people.list_people(new_post)[0].words
    new_post.casebook.verify()


def test_what_writing_that_ended_early_left_on_the_stick_is_not_in_the_way(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    for name in (membership.REQUEST_FILE, membership.ANSWER_FILE):
        (stick / f"{name}.part").write_bytes(b"{")

    join(new_post, hq, stick)

    assert enrolment.status(new_post).enrolled
    assert list(stick.glob("*.part")) == []


def test_an_enrolled_desk_takes_no_second_answer(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    join(new_post, hq, stick)

    refused(
        lambda: enrolment.apply_answer(new_post, stick / membership.ANSWER_FILE), "already-enrolled"
    )


def test_an_answer_that_could_not_be_stored_changes_nothing_in_memory_either(
    new_post: OpenDesk, hq: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolment.write_request(new_post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    before, put, dropped = new_post.desk, new_post.casebook.peers.put, []

    def own_is_not_taken(peer: Peer) -> None:
        if peer.desk_id == before.id:
            raise StorageFullError(path="casebook.db")
        put(peer)

    monkeypatch.setattr(new_post.casebook.peers, "put", own_is_not_taken)
    monkeypatch.setattr(new_post.token, "drop_superseded", lambda: dropped.append(1))
    with pytest.raises(StorageFullError):
        enrolment.apply_answer(new_post, stick / membership.ANSWER_FILE)

    assert new_post.desk == before
    assert not dropped, "the old signing key was destroyed, and its successor is not certified"
    assert not new_post.enrolled
