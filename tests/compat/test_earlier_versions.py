"""Files written by earlier versions open with this one, with everything in them."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.clock import FixedClock
from vetting_desk.crypto.certificates import fingerprint, load_certificate
from vetting_desk.crypto.slots import open_slot, read_header
from vetting_desk.errors import SecondOfficerNeededError, StateError
from vetting_desk.model import (
    AssessmentState,
    IntakeOutcome,
    NameScript,
    PersonName,
    Role,
    WayToHq,
)
from vetting_desk.operations.access import certificates, compartment, desk_folders
from vetting_desk.operations.access.issuing_key import Custody, IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.pinned import pinned
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.desk.backups import restoring
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews, moving, offering
from vetting_desk.operations.organisation import issuing_officers, revocations
from vetting_desk.operations.records import records
from vetting_desk.store import check_casebook
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import migrate as migrating

EARLIER = Path(__file__).parent.parent / "data" / "earlier"
PASSPHRASE = "an invented passphrase for tests"
SECOND = "seven grey otters climb ladders"


@pytest.fixture(
    params=sorted(path.name for path in EARLIER.iterdir() if (path / "facts.json").is_file())
)
def earlier(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A private copy of the files of one earlier version."""
    return Path(shutil.copytree(EARLIER / request.param, tmp_path / "earlier"))


@pytest.fixture
def facts(earlier: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((earlier / "facts.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture
def clock(facts: dict[str, Any]) -> FixedClock:
    return FixedClock(datetime.fromisoformat(facts["moment"]))


@pytest.fixture
def post(earlier: Path, facts: dict[str, Any], clock: FixedClock) -> Iterator[OpenDesk]:
    folder = earlier / "post"
    with closing(desks.unlock(folder, facts["post_officer"], PASSPHRASE, clock)) as desk:
        yield desk


@pytest.fixture
def supervisor(earlier: Path, facts: dict[str, Any], clock: FixedClock) -> Iterator[OpenDesk]:
    """The post, unlocked by its supervisor."""
    folder = earlier / "post"
    with closing(desks.unlock(folder, facts["manizha"], SECOND, clock)) as desk:
        yield desk


@pytest.fixture
def hq(earlier: Path, facts: dict[str, Any], clock: FixedClock) -> Iterator[OpenDesk]:
    folder = earlier / "headquarters"
    with closing(desks.unlock(folder, facts["hq_officer"], PASSPHRASE, clock)) as desk:
        yield desk


def test_the_audit_log_fits_what_is_stored(post: OpenDesk, hq: OpenDesk) -> None:
    post.casebook.verify()
    hq.casebook.verify()


def test_every_step_of_the_check_finds_nothing_wrong(post: OpenDesk) -> None:
    key = bytearray(post.secret.store_key)
    post.close()

    report = check_casebook(post.folder, key)

    assert report.sound, report.first_problem


def test_nothing_stays_in_the_settings_that_has_a_table_now(post: OpenDesk, hq: OpenDesk) -> None:
    moved = ("bundle/", "clinical/", "moved/", "retention/", "revocation/", "slot/")

    for desk in (post, hq):
        for beginning in moved:
            assert desk.casebook.settings.keys(beginning) == []
        entries = desk.casebook.audit.entries(action="setting-moved")
        assert {entry.officer_id for entry in entries} == {""}


def test_opening_again_moves_nothing(
    post: OpenDesk, facts: dict[str, Any], clock: FixedClock
) -> None:
    length = len(post.casebook.audit.entries(action="setting-moved"))
    post.close()

    with closing(desks.unlock(post.folder, facts["post_officer"], PASSPHRASE, clock)) as again:
        assert len(again.casebook.audit.entries(action="setting-moved")) == length > 0


@pytest.mark.parametrize("step", [9, 12, 13, 14])
def test_a_casebook_that_stopped_between_two_versions_goes_on(
    earlier: Path,
    facts: dict[str, Any],
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
    step: int,
) -> None:
    folder, officer = earlier / "post", facts["post_officer"]
    desk_id = json.loads((folder / "desk.json").read_text(encoding="utf-8"))["id"]
    secret = open_slot(folder / "slots", officer, desk_id, PASSPHRASE)
    steps = {number: path for number, path in migrating.migrations().items() if number <= step}
    with monkeypatch.context() as patch:
        patch.setattr(migrating, "migrations", lambda: steps)
        database = open_database(folder / "casebook.db", bytearray(secret.store_key))
        migrating.migrate(database, clock)
        assert database.value("PRAGMA user_version") == step
        database.close()

    with closing(desks.unlock(folder, officer, PASSPHRASE, clock)) as desk:
        desk.casebook.verify()
        assert {row.id for row in cases.search(desk)} == set(facts["cases"])
        answers = desk.casebook.assessments.answers(facts["draft"])
        assert [row.value for row in answers] == facts["draft_values"]
        assert cases.case_detail(desk, facts["cases"][0]).case.papers == ()
        assert offering.offers(desk, facts["cases"][0]) == []


def test_cases_and_records_are_there(post: OpenDesk, facts: dict[str, Any]) -> None:
    first, second = facts["records"]

    assert {row.id for row in cases.search(post)} == set(facts["cases"])
    assert cases.case_detail(post, facts["cases"][0]).case.names == (
        PersonName("Намунаи Озмоиш", NameScript.CYRILLIC),
    )
    assert post.casebook.records.get(first).way_to_hq is WayToHq.RECEIVED
    assert post.casebook.records.get(second).way_to_hq is WayToHq.WRITTEN
    for record_id in facts["records"]:
        assert records.check_record(post, record_id).outcome is records.Outcome.VALID


def test_a_draft_reopens_with_its_answers_and_takes_more(
    post: OpenDesk, facts: dict[str, Any]
) -> None:
    draft = interviews.resume(post, facts["draft"])
    answers = post.casebook.assessments.answers(facts["draft"])
    assert [row.value for row in answers] == facts["draft_values"]

    draft.answer(answers[1].reference, "changed today")

    again = interviews.resume(post, facts["draft"])
    assert again.session.node(answers[1].reference).value == "changed today"
    post.casebook.verify()


def test_which_draft_was_moved_is_known(post: OpenDesk, facts: dict[str, Any]) -> None:
    assert moving.successor(post, facts["old"]) == facts["new"]
    assert moving.newer_version(post, facts["old"]) is None
    assert interviews.resume(post, facts["new"]).session.node("/data/name").value == "Намуна"
    assert post.casebook.assessments.get(facts["old"]).state is AssessmentState.DRAFT


def test_notes_are_there_and_the_one_that_was_not_added_yet(
    post: OpenDesk, facts: dict[str, Any]
) -> None:
    found = notes.look(post, facts["cases"][0])

    assert [note.words for note in found.notes] == ["Invented: sleeps badly since the journey."]
    assert found.unfinished == "Invented: to be asked again, not added yet"
    [release] = notes.releases(post, facts["cases"][0])
    assert release.words == "Invented: not to be left alone at night"


def test_a_held_case_is_held_until_somebody_lifts_it(
    supervisor: OpenDesk, facts: dict[str, Any]
) -> None:
    [hold] = retention.holds(supervisor)
    assert (hold.case_id, hold.reason) == (facts["cases"][0], "Invented: a court asks for it")
    assert hold.officer_name == "Manizha Sample"
    with pytest.raises(StateError) as refused:
        retention.erase(supervisor, hold.case_id, "Invented", SECOND)
    assert refused.value.fields["state"] == "held"

    retention.lift_hold(supervisor, hold.case_id, "Invented: the court has closed it")

    assert retention.holds(supervisor) == []
    supervisor.casebook.verify()


def test_who_was_away_opens_the_casebook_with_the_ticket(
    earlier: Path, facts: dict[str, Any], clock: FixedClock
) -> None:
    folder = earlier / "post"
    ticket = folder / desk_folders.SLOTS_FOLDER / f"{facts['farida']}.ticket"
    assert ticket.is_file()

    with closing(desks.unlock(folder, facts["farida"], SECOND, clock)) as desk:
        assert len(cases.search(desk)) == 2
        [note] = notes.notes(desk, facts["cases"][0])

    assert note.words is None, "it was written before she came"
    assert not ticket.exists()


def test_another_new_store_key_reaches_the_others(
    supervisor: OpenDesk, facts: dict[str, Any]
) -> None:
    officers.rekey(supervisor, SECOND)
    supervisor.close()

    for officer, passphrase in ((facts["farida"], SECOND), (facts["post_officer"], PASSPHRASE)):
        with closing(
            desks.unlock(supervisor.folder, officer, passphrase, supervisor.clock)
        ) as desk:
            desk.casebook.verify()


def test_headquarters_knows_whom_it_revoked(hq: OpenDesk, facts: dict[str, Any]) -> None:
    found = revocations.revoked(hq)

    assert {each.subject_id for each in found} == {facts["gone"]}
    assert {each.subject for each in found} == {"Gulnora Sample"}
    assert {each.reason for each in found} == {"Invented: left the service"}
    assert len(found) == 2
    assert revocations.state(hq).number == 3
    known = certificates.revocation_list(hq)
    assert known is not None
    assert all(
        known.revokes(load_certificate(pem), hq.clock.now())
        for pem in hq.casebook.officers.get(facts["gone"]).certificates
    )


def test_a_bundle_is_taken_in_and_its_receipt_comes_back(
    earlier: Path, post: OpenDesk, hq: OpenDesk, facts: dict[str, Any], tmp_path: Path
) -> None:
    taken = transfer.receive(hq, earlier / "bundle.age")
    assert [item.outcome for item in taken.items] == [IntakeOutcome.ACCEPTED]
    assert taken.bundle_id == facts["bundles"][1]

    transfer.receive(post, earlier / "return.age")
    back = transfer.write_return(hq, post.desk.id, tmp_path)
    transfer.receive(post, tmp_path / back.file_name)

    assert post.casebook.records.get(facts["records"][1]).way_to_hq is WayToHq.RECEIVED
    post.casebook.verify()
    hq.casebook.verify()


def test_a_return_bundle_brings_its_newer_revocation_list(earlier: Path, post: OpenDesk) -> None:
    assert revocations.state(post).number == 2

    transfer.receive(post, earlier / "return.age")

    assert revocations.state(post).number == 3
    assert revocations.state(post).current


@pytest.mark.parametrize("number", [0, 1])
def test_an_earlier_bundle_is_written_again(
    post: OpenDesk, hq: OpenDesk, facts: dict[str, Any], tmp_path: Path, number: int
) -> None:
    row = transfer.write_again(post, facts["bundles"][number], tmp_path)

    taken = transfer.receive(hq, tmp_path / row.file_name)

    assert taken.already is (number == 0)
    assert taken.bundle_id == facts["bundles"][number]


def test_a_backup_is_whole_and_becomes_a_desk_again(
    earlier: Path, facts: dict[str, Any], clock: FixedClock, tmp_path: Path
) -> None:
    path = earlier / "backup.vdbackup"
    opener = restoring.Opener(officer=facts["post_officer"], passphrase=PASSPHRASE)
    check = restoring.verify(path, opener)
    assert check.report.sound, check.report.first_problem

    place = restoring.restore(path, tmp_path / "restored", opener, clock=clock)

    with closing(desks.unlock(place.folder, facts["post_officer"], PASSPHRASE, clock)) as desk:
        assert {row.id for row in cases.search(desk)} == set(facts["cases"])
        assert notes.look(desk, facts["cases"][0]).unfinished
        assert moving.successor(desk, facts["old"]) == facts["new"]
        desk.casebook.verify()


def test_the_root_is_the_one_both_desks_trust(earlier: Path, post: OpenDesk, hq: OpenDesk) -> None:
    root = load_certificate((earlier / "root.pem").read_bytes())

    for desk in (post, hq):
        assert fingerprint(certificates.root_of(desk)) == fingerprint(root)


def test_headquarters_register_begins_with_the_certificates_it_holds(hq: OpenDesk) -> None:
    held = {
        load_certificate(pem)
        for known in hq.casebook.officers.list()
        for pem in (*known.certificates, *known.long_term)
    }

    register = certificates.register(hq)

    assert register is not None
    assert held
    assert all(register.knows(each) for each in held)
    [begun] = hq.casebook.audit.entries(action="register-begun")
    assert begun.officer_id == ""
    hq.casebook.verify()


def test_headquarters_issuing_key_works_alone_and_is_put_under_two(hq: OpenDesk) -> None:
    before = hq.issuing_key.custody
    assert before is Custody.ONE
    revocations.renew(hq)
    second = officers.add_officer(hq, "Zulfiya Sample", Role.SUPERVISOR, SECOND)

    issuing_officers.put_under_two(hq, second.id, SECOND)

    assert hq.issuing_key.custody is Custody.TWO
    with pytest.raises(SecondOfficerNeededError):
        revocations.renew(hq)
    issuing_officers.give_second(hq, IssuingPurpose.RENEW_LIST, "", second.id, SECOND)
    revocations.renew(hq)
    assert revocations.state(hq).number == 5
    hq.casebook.verify()


def test_a_slot_pins_whom_to_trust_at_its_first_unlock(
    earlier: Path, facts: dict[str, Any], clock: FixedClock
) -> None:
    folder = earlier / "post"
    before = read_header(folder / desk_folders.SLOTS_FOLDER, facts["post_officer"])
    assert before.version == 1

    for _ in range(2):
        with closing(desks.unlock(folder, facts["post_officer"], PASSPHRASE, clock)) as desk:
            pins = pinned(desk.secret)
            assert pins is not None
            assert load_certificate(pins.root.encode()) == certificates.root_of(desk)
            assert pins.clinical == desk.casebook.settings.get(compartment.ORGANISATION)
