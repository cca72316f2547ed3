"""Papers that make a post part of its organisation."""

from pathlib import Path

from tests.vetting_desk.operations.organisation.conftest import join, refused
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
