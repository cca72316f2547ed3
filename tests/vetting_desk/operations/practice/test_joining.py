"""Joining in practice: the papers are written, read and taken off the stick again."""

from contextlib import ExitStack, closing
from pathlib import Path

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.organisation.issuing_sealing import SecondOfficer
from vetting_desk.operations.practice.joining import join

PASSPHRASE = "an invented passphrase for practice"


def test_a_post_joins_a_headquarters_of_two_officers_and_no_paper_stays(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    second = SecondOfficer("Zulfiya Practice", PASSPHRASE)
    hq_place = enrolment.create_headquarters(
        tmp_path, "Invented organisation", "Invented HQ", "Practice Officer", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP, second=second,
    ).place  # fmt: skip
    post_place = enrolment.prepare_post(
        tmp_path, "Invented post", "Practice Officer", Role.INTERVIEWER, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with ExitStack() as stack:
        hq, post = (
            stack.enter_context(closing(desks.unlock(place.folder, slot.id, PASSPHRASE)))
            for place in (hq_place, post_place)
            for slot in place.officers
            if slot.name == "Practice Officer"
        )
        assert not post.enrolled
        join(post, hq, stick, PASSPHRASE)

        assert post.enrolled
        assert enrolment.find_papers(stick) == []
