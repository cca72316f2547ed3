"""Headquarters restored from a backup takes back into its register what it issued since, by two officers."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.desk.backups.conftest import sign_one
from tests.vetting_desk.operations.exchange.conftest import of_records
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import EnrolmentError, InputError, NotFoundError, PermissionDeniedError
from vetting_desk.model import IntakeOutcome, IntakeSummary, NameScript, PersonName, Role
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.exchange import quarantine, transfer
from vetting_desk.operations.organisation import enrolment, register_back, revocations
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

NAMES = [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]
WHY = "We were restored; the folder of requests names them"


class Scene:
    """Headquarters restored from a backup made before another post was enrolled.

    Attributes:
        hq: The restored headquarters.
        old: A post of before the backup, which was sent the longer register.
        new: The post enrolled since.
        lost: What headquarters' register had before, and lost.
    """

    def __init__(self, hq: OpenDesk, old: OpenDesk, new: OpenDesk, lost: list[str]) -> None:
        self.hq, self.old, self.new, self.lost = hq, old, new, lost

    def sent(self, post: OpenDesk, stick: Path) -> IntakeSummary:
        record = sign_one(post, cases.create_case(post, NAMES).id, PASSPHRASE)
        *_, row = transfer.write_bundles(post, stick)
        taken = transfer.receive(self.hq, stick / row.file_name)
        assert record in {item.record_id for item in taken.items}
        return taken

    def answer(self, stick: Path) -> tuple[str, ...]:
        row = transfer.write_return(self.hq, self.old.desk.id, stick)
        return transfer.receive(self.old, stick / row.file_name).flags


@pytest.fixture
def scene(hq: OpenDesk, post: OpenDesk, data: Path, stick: Path, tmp_path: Path) -> Iterator[Scene]:
    backup = making.create(hq, stick).path
    place = enrolment.prepare_post(
        data, "Second post", "Manizha Sample", Role.INTERVIEWER, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(opened(place.folder)) as new:
        training.join(new, hq, stick)
        revocations.renew(hq)
        row = transfer.write_return(hq, post.desk.id, stick)
        transfer.receive(post, stick / row.file_name)
        before = [each.certificate for each in hq.casebook.register.list()]
        hq.close()
        folder = restoring.restore(backup, tmp_path / "again", Opener(passphrase=PASSPHRASE)).folder
        with closing(opened(folder)) as again:
            here = {each.certificate for each in again.casebook.register.list()}
            yield Scene(again, post, new, [each for each in before if each not in here])


def kinds(desk: OpenDesk) -> set[FindingKind]:
    return {finding.kind for finding in desk.casebook.findings.standing()}


def test_what_a_post_signs_that_was_enrolled_since_the_backup_is_held_and_told(
    scene: Scene, stick: Path
) -> None:
    taken = scene.sent(scene.new, stick)

    assert {(item.outcome, item.reason) for item in taken.items} == {
        (IntakeOutcome.HELD, "certificate-unregistered")
    }
    assert "register-behind" in taken.flags
    assert FindingKind.REGISTER_BEHIND in kinds(scene.hq)
    shown = register_back.missing(scene.hq)
    assert {(each.name, each.role, each.seen) for each in shown} == {
        ("Manizha Sample", "interviewer", True)
    }
    assert {each.certificate for each in shown} < set(scene.lost)


def test_what_was_taken_back_judges_what_was_held_valid(scene: Scene, stick: Path) -> None:
    [sent] = of_records(scene.new, scene.sent(scene.new, stick))
    [held] = [each for each in quarantine.held(scene.hq) if each.id == sent.record_id]
    assert quarantine.look(scene.hq, held.number).must_accept

    chosen = [each.certificate for each in register_back.missing(scene.hq)]
    assert register_back.take_back(scene.hq, chosen, WHY) == len(chosen) == 2

    look = quarantine.look(scene.hq, held.number)
    assert (look.judgement, look.must_accept) == (Outcome.VALID, False)
    quarantine.release(scene.hq, held.number, "The register names them again")
    verdict = records.check_record(scene.hq, held.id)
    assert verdict.outcome is records.Outcome.VALID
    assert register_back.missing(scene.hq) == []
    again = scene.sent(scene.new, stick)
    assert {item.outcome for item in again.items} == {IntakeOutcome.ACCEPTED}
    assert of_records(scene.new, again)
    scene.hq.casebook.verify()


def test_a_post_says_what_the_shorter_register_leaves_out_until_a_register_names_it_again(
    scene: Scene, stick: Path
) -> None:
    revocations.renew(scene.hq)
    assert "register-changed" in scene.answer(stick)
    assert FindingKind.REGISTER_DIFFERS in kinds(scene.old)

    *_, row = transfer.write_bundles(scene.old, stick)
    taken = transfer.receive(scene.hq, stick / row.file_name)

    assert "register-behind" in taken.flags
    shown = register_back.missing(scene.hq)
    assert [each.certificate for each in shown] == sorted(scene.lost, key=scene.lost.index)
    assert not any(each.seen for each in shown)
    assert {each.shown_by for each in shown} == {"Test post"}

    register_back.take_back(scene.hq, scene.lost, WHY)
    assert "register-changed" not in scene.answer(stick)
    kept = certificates.register(scene.old)
    assert kept is not None
    assert all(kept.names(each) for each in scene.lost)
    sent = scene.old.casebook.register.sent()
    assert sent is not None
    assert sent.left_out == b""
    scene.old.casebook.verify()


def test_what_is_issued_meanwhile_under_a_number_of_before_is_told_on_both_sides(
    scene: Scene, data: Path, stick: Path
) -> None:
    place = enrolment.prepare_post(
        data, "Third post", "Nigora Sample", Role.INTERVIEWER, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(opened(place.folder)) as third:
        training.join(third, scene.hq, stick)
    revocations.renew(scene.hq)

    assert "register-changed" in scene.answer(stick)
    *_, row = transfer.write_bundles(scene.old, stick)
    assert "register-behind" in transfer.receive(scene.hq, stick / row.file_name).flags
    register_back.take_back(scene.hq, scene.lost, WHY)

    assert "register-changed" not in scene.answer(stick)
    assert len(certificates.register(scene.old) or ()) == 6 + 3 + len(scene.lost)


def test_the_same_is_told_once(scene: Scene, stick: Path) -> None:
    assert "register-behind" in scene.sent(scene.new, stick).flags
    assert "register-behind" not in scene.sent(scene.new, stick).flags


def test_taking_back_wants_a_reason_headquarters_its_role_and_what_is_missing(
    scene: Scene, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.sent(scene.new, stick)
    [first, *_] = register_back.missing(scene.hq)

    with pytest.raises(InputError):
        register_back.take_back(scene.hq, [first.certificate], "  ")
    for wrong in ([], ["0" * 64], [first.certificate, "0" * 64]):
        with pytest.raises(NotFoundError):
            register_back.take_back(scene.hq, wrong, WHY)
    with pytest.raises(PermissionDeniedError):
        register_back.take_back(scene.new, [first.certificate], WHY)
    supervisor = scene.new.officer.__class__(
        scene.new.officer.id, "Manizha Sample", Role.SUPERVISOR
    )
    monkeypatch.setattr(type(scene.new), "officer", property(lambda _: supervisor))
    with pytest.raises(EnrolmentError):
        register_back.take_back(scene.new, [first.certificate], WHY)
    assert len(register_back.missing(scene.hq)) == 2
