"""A post joins its organisation by papers on a stick, and by nothing else."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import EnrolmentError, InputError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, people
from vetting_desk.operations.organisation import enrolment, enrolment_documents, membership
from vetting_desk.operations.organisation.membership_checks import REQUEST_DIGEST


@pytest.fixture(scope="session")
def prepared(made_once: Callable[..., Path], passphrase: str) -> Path:
    """A folder with a post that belongs to no organisation yet, closed."""

    def fill(folder: Path) -> None:
        enrolment.prepare_post(
            folder, "New post", "Farida Sample", Role.INTERVIEWER, passphrase,
            training=True, profile=CHEAP,
        )  # fmt: skip

    return made_once("new-post", fill)


@pytest.fixture
def new_post(
    prepared: Path, tmp_path: Path, passphrase: str, unlock: Callable[[Path], OpenDesk]
) -> Iterator[OpenDesk]:
    """A post that belongs to no organisation yet."""
    [made] = prepared.iterdir()
    with closing(unlock(Path(shutil.copytree(made, tmp_path / made.name)))) as desk:
        yield desk


def test_both_sides_read_the_same_words(new_post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    written = enrolment.write_request(new_post, stick)
    seen = enrolment.read_request(hq, stick / written.file_name)
    answered = enrolment.approve(hq, stick / written.file_name, stick)
    read = enrolment.read_answer(new_post, stick / answered.file_name)

    assert seen.words == written.words
    assert read.words == answered.words
    assert (seen.desk_name, seen.officer_name, seen.role) == (
        "New post",
        "Farida Sample",
        Role.INTERVIEWER,
    )


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


def test_a_changed_request_has_other_words(new_post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    written = enrolment.write_request(new_post, stick)
    path = stick / written.file_name
    path.write_bytes(path.read_bytes().replace(b"Farida", b"Faride"))

    assert enrolment.read_request(hq, path).words != written.words


def test_an_answer_to_another_request_is_refused(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    enrolment.write_request(new_post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    new_post.casebook.settings.set(REQUEST_DIGEST, "0" * 64)

    refused(
        lambda: enrolment.apply_answer(new_post, stick / membership.ANSWER_FILE), "another-request"
    )


def test_an_answer_with_another_officers_certificate_is_refused(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    enrolment.write_request(new_post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    path = stick / membership.ANSWER_FILE
    answer = enrolment_documents.read_answer(path.read_bytes())
    hq_certificate = hq.casebook.officers.get(hq.officer.id).certificates[0].decode()
    path.write_bytes(
        enrolment_documents.to_bytes(
            answer.model_copy(update={"officer_certificate": hq_certificate})
        )
    )

    refused(lambda: enrolment.apply_answer(new_post, path), "does-not-fit")
    assert not new_post.enrolled


def test_an_enrolled_desk_takes_no_second_answer(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    join(new_post, hq, stick)

    refused(
        lambda: enrolment.apply_answer(new_post, stick / membership.ANSWER_FILE), "already-enrolled"
    )


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"format":"x"}', b"a" * 300_000])
def test_what_is_no_request_is_refused(hq: OpenDesk, stick: Path, content: bytes) -> None:
    path = stick / membership.REQUEST_FILE
    path.write_bytes(content)

    refused(lambda: enrolment.read_request(hq, path), "not a request")


def test_a_real_post_is_not_taken_into_a_training_organisation(
    tmp_path: Path, hq: OpenDesk, stick: Path, passphrase: str
) -> None:
    place = enrolment.prepare_post(
        tmp_path, "Real post", "Farida Sample", Role.INTERVIEWER, passphrase, profile=CHEAP
    )
    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as desk:
        enrolment.write_request(desk, stick)

    refused(lambda: enrolment.approve(hq, stick / membership.REQUEST_FILE, stick), "training-mixed")


def test_an_interviewer_cannot_enrol_anybody(new_post: OpenDesk, stick: Path) -> None:
    enrolment.write_request(new_post, stick)

    with pytest.raises(PermissionDeniedError):
        enrolment.approve(new_post, stick / membership.REQUEST_FILE, stick)


def test_a_short_passphrase_makes_no_desk(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        enrolment.prepare_post(tmp_path, "Post", "Somebody", Role.INTERVIEWER, "too short")

    assert not (tmp_path / "post").exists()


def join(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)


def refused(act: "object", detail: str) -> None:
    with pytest.raises(EnrolmentError) as error:
        act()  # type: ignore[operator]
    assert error.value.fields["detail"] == detail
