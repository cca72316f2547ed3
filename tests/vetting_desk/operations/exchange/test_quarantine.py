"""Headquarters looks into quarantine and decides; the post hears of it and goes on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import Crew, set_clock, signed_at
from tests.vetting_desk.operations.decisions.conftest import signed
from tests.vetting_desk.operations.exchange.conftest import of_records
from vetting_desk.errors import (
    InputError,
    NotJudgedError,
    PermissionDeniedError,
    RecordRefusedError,
    StateError,
)
from vetting_desk.model import (
    BundleState,
    IntakeOutcome,
    Officer,
    QuarantineState,
    Record,
    RecordFile,
    Role,
    WayToHq,
    new_id,
)
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import offering, quarantine, refused, transfer
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.records import records
from vetting_desk.transfer.ends.feeds import Place


def way(desk: OpenDesk, record: Record) -> WayToHq:
    return desk.casebook.records.get(record.id).way_to_hq


@pytest.fixture
def forked(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> Record:
    """An honest record that headquarters set aside, because another bundle had come under its number."""
    [bundle] = transfer.write_bundles(post, stick)
    with monkeypatch.context() as patch:
        patch.setattr(
            "vetting_desk.transfer.ends.arriving.feeds.place_of",
            lambda *_: Place(fork=True, gap=0, flags=("fork",)),
        )
        taken = transfer.receive(hq, stick / bundle.file_name)
    assert {item.outcome for item in taken.items} == {IntakeOutcome.FORK}
    assert [each.record_id for each in of_records(post, taken)] == [record.id]
    return record


@pytest.fixture
def carry(post: OpenDesk, hq: OpenDesk, stick: Path) -> Callable[[], object]:
    """A function that carries what headquarters has to say to the post."""

    def carried() -> object:
        back = transfer.write_return(hq, post.desk.id, stick)
        return transfer.receive(post, stick / back.file_name)

    return carried


def only(hq: OpenDesk, *, all_of_it: bool = False) -> quarantine.Held:
    """The one record in quarantine; statements about its case lie beside it."""
    found = quarantine.held(hq, all_of_it=all_of_it)
    [entry] = [each for each in found if each.kind == "record"]
    return entry


def test_it_says_what_came_from_whom_and_why(hq: OpenDesk, forked: Record) -> None:
    entry = only(hq)
    seen = quarantine.look(hq, entry.number)

    assert (entry.desk_name, entry.reason, entry.state) == (
        "Test post",
        "fork",
        QuarantineState.OPEN,
    )
    assert (entry.id, entry.officer_name) == (forked.id, "Iskandar Sample")
    assert entry.title
    assert entry.case_reference
    assert seen.names == ("Намунаи Озмоиш",)
    assert any(text for _, text in seen.answers)
    assert seen.may_release
    assert not seen.must_accept


def test_what_this_desk_knows_as_clinical_is_closed_whatever_the_record_says(
    hq: OpenDesk, forked: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = hq.casebook.instruments.get
    monkeypatch.setattr(
        hq.casebook.instruments, "get", lambda sha256: replace(honest(sha256), clinical=True)
    )

    entry = only(hq)
    seen = quarantine.look(hq, entry.number)

    assert (entry.clinical, entry.title, seen.answers) == (True, "", ())


def test_released_it_is_taken_in_and_the_post_hears_of_it(
    post: OpenDesk, hq: OpenDesk, forked: Record, carry: Callable[[], object]
) -> None:
    carry()
    assert way(post, forked) is WayToHq.REFUSED

    entry = quarantine.release(hq, only(hq).number, "The same laptop: asked by telephone.")
    assert [desk.name for desk in transfer.waiting_desks(hq)] == ["Test post"]
    summary = carry()

    assert entry.state is QuarantineState.RELEASED
    assert {each.kind for each in quarantine.held(hq)} == {"facts", "alarm", "alarm-answered"}
    assert hq.casebook.records.get(forked.id).digest == forked.digest
    assert way(post, forked) is WayToHq.RECEIVED
    assert [each.words for each in summary.amendments] == [  # type: ignore[attr-defined] # an IntakeSummary
        "The same laptop: asked by telephone."
    ]
    post.casebook.verify()
    hq.casebook.verify()


def test_of_an_erased_case_nothing_is_read_here_and_what_comes_later_is_not_kept(
    post: OpenDesk, hq: OpenDesk, forked: Record, stick: Path
) -> None:
    number = only(hq).number
    quarantine.release(hq, number, "The same laptop.")
    case_id = hq.casebook.records.get(forked.id).case_id
    hq.casebook.erasure.erase(case_id, hq.clock.now(), hq.officer.id, "asked for")

    assert not any(hq.casebook.blobs.holds(each.sha256) for each in forked.files)
    seen = quarantine.look(hq, number)
    assert (seen.names, seen.answers, seen.may_release) == ((), (), False)

    later = signed(post, case_id, "intake")
    [bundle] = transfer.write_bundles(post, stick)
    [item] = of_records(post, transfer.receive(hq, stick / bundle.file_name))
    assert (item.outcome, item.reason) == (IntakeOutcome.REFUSED, "erased")
    assert not any(hq.casebook.blobs.holds(each.sha256) for each in later.files)
    [aside] = [each for each in quarantine.held(hq) if each.id == later.id]
    quarantine.set_aside(hq, aside.number, "The case was erased.")
    hq.casebook.verify()


def test_asked_for_again_it_goes_into_a_new_bundle_and_the_old_entry_is_superseded(
    post: OpenDesk, hq: OpenDesk, forked: Record, carry: Callable[[], object], stick: Path
) -> None:
    asked = quarantine.ask_again(hq, only(hq).number, "Please send it once more.")
    carry()
    assert (asked.state, way(post, forked)) == (QuarantineState.ASKED_AGAIN, WayToHq.TO_SEND)

    [bundle] = transfer.write_bundles(post, stick)
    taken = transfer.receive(hq, stick / bundle.file_name)

    assert [each.outcome for each in of_records(post, taken)] == [IntakeOutcome.ACCEPTED]
    assert only(hq, all_of_it=True).state is QuarantineState.SUPERSEDED
    carry()
    assert way(post, forked) is WayToHq.RECEIVED
    assert {row.state for row in transfer.bundles(post)} == {BundleState.RECEIVED}


def test_set_aside_for_good_the_post_is_told_why(
    post: OpenDesk, hq: OpenDesk, forked: Record, carry: Callable[[], object]
) -> None:
    quarantine.set_aside(hq, only(hq).number, "Signed twice by mistake.")
    carry()

    assert way(post, forked) is WayToHq.SET_ASIDE
    [word] = offering.later_words(post, forked.id)
    assert word.words == "Signed twice by mistake."
    assert offering.set_aside(post)[0].id == forked.id
    assert offering.waiting(post) == []


def test_what_was_set_aside_can_still_be_released(
    post: OpenDesk, hq: OpenDesk, forked: Record, carry: Callable[[], object]
) -> None:
    entry = only(hq)
    quarantine.set_aside(hq, entry.number, "Not needed.")
    carry()
    quarantine.release(hq, entry.number, "Needed after all.")
    carry()

    assert way(post, forked) is WayToHq.RECEIVED


def test_an_older_word_does_not_undo_a_newer_one(
    post: OpenDesk, hq: OpenDesk, forked: Record, stick: Path, tmp_path: Path
) -> None:
    first = transfer.write_return(hq, post.desk.id, stick)
    kept = stick / first.file_name
    quarantine.set_aside(hq, only(hq).number, "Not needed.")
    last = transfer.write_return(hq, post.desk.id, stick)

    transfer.receive(post, stick / last.file_name)
    transfer.receive(post, kept)

    assert way(post, forked) is WayToHq.SET_ASIDE


def test_a_record_signed_by_somebody_revoked_since_is_for_a_person_to_accept(
    crew: Crew, stick: Path
) -> None:
    record = signed_at(crew.at_post("Anora Sample"))
    hq = crew.at_hq()
    revocations.revoke_officer(hq, crew.officer("Anora Sample"), "Invented")
    [bundle] = transfer.write_bundles(crew.at_post("Bahrom Sample"), stick)
    transfer.receive(hq, stick / bundle.file_name)
    entry = only(hq)

    seen = quarantine.look(hq, entry.number)
    assert (entry.outcome, entry.reason, seen.why, seen.judgement) == (
        IntakeOutcome.HELD,
        "certificate-revoked",
        "certificate-revoked",
        Outcome.CANNOT_BE_JUDGED,
    )
    with pytest.raises(NotJudgedError):
        quarantine.release(hq, entry.number, "I know her.")
    quarantine.release(hq, entry.number, "I know her.", although_not_judged=True)

    assert hq.casebook.records.get(record.id).digest == record.digest
    [word] = hq.casebook.amendments.of_quarantined(entry.number)
    assert (word.words, word.officer_name) == ("I know her.", "Hilola Sample")


@pytest.fixture
def held(post: OpenDesk, hq: OpenDesk, record: Record, stick: Path) -> Record:
    """A record of an officer whose key is said to be lost, at headquarters."""
    [bundle] = transfer.write_bundles(post, stick)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())
    transfer.receive(hq, stick / bundle.file_name)
    return record


def test_what_nobody_can_judge_waits_and_the_post_is_told_so(
    post: OpenDesk, hq: OpenDesk, held: Record, carry: Callable[[], object]
) -> None:
    carry()

    assert way(post, held) is WayToHq.HELD
    assert transfer.counts(post).held == 1
    assert offering.waiting(post) == []


def test_that_a_person_took_it_in_and_why_stays_in_its_history_and_beside_its_signature(
    post: OpenDesk, hq: OpenDesk, held: Record, carry: Callable[[], object]
) -> None:
    quarantine.release(hq, only(hq).number, "I was in the room.", although_not_judged=True)
    carry()

    assert way(post, held) is WayToHq.RECEIVED
    newest = hq.casebook.cases.timeline(held.case_id)[-1]
    assert (newest.kind, newest.officer_name, newest.detail) == (
        "record-accepted",
        hq.officer.name,
        "I was in the room.",
    )
    check = records.check_record(hq, held.id)
    assert (check.outcome, check.why) == (Outcome.CANNOT_BE_JUDGED, "revoked")
    assert check.acceptance
    assert check.acceptance.reason == "I was in the room."
    hq.casebook.verify()


def test_what_was_refused_and_is_valid_is_released_without_anybody_answering_for_it(
    hq: OpenDesk, forked: Record
) -> None:
    quarantine.release(hq, only(hq).number, "The same laptop.", although_not_judged=True)

    assert hq.casebook.acceptances.find(forked.id) is None
    check = records.check_record(hq, forked.id)
    assert (check.outcome, check.acceptance) == (Outcome.VALID, None)


def test_what_arrived_before_a_key_was_lost_is_valid_whenever_it_is_looked_at(
    post: OpenDesk, hq: OpenDesk, forked: Record
) -> None:
    set_clock(hq, hq.clock.now() + timedelta(hours=1))
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", RevocationKind.LOST)

    assert quarantine.look(hq, only(hq).number).judgement is Outcome.VALID


def test_what_is_held_takes_no_room_from_what_was_refused(hq: OpenDesk, held: Record) -> None:
    assert refused.room(hq).contents == ()
    assert refused.clear(hq, "Invented").length == 0
    assert quarantine.look(hq, only(hq).number).may_release


def test_what_does_not_hold_together_is_not_released(
    post: OpenDesk, hq: OpenDesk, record: Record
) -> None:
    files = {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}
    files["report.pdf"] = b"%PDF- damaged on the way"
    hq.casebook.intake.quarantine(
        new_id(), post.desk.id, record.id, record.digest, IntakeOutcome.REFUSED, "digest",
        [
            RecordFile(name, hq.casebook.blobs.put(content), len(content))
            for name, content in files.items()
        ],
    )  # fmt: skip
    entry = only(hq)

    assert not quarantine.look(hq, entry.number).may_release
    with pytest.raises(RecordRefusedError) as caught:
        quarantine.release(hq, entry.number, "I want it.", although_not_judged=True)
    assert caught.value.fields["reason"] == "report"
    assert only(hq).state is QuarantineState.OPEN
    assert hq.casebook.records.find(record.id) is None


def test_every_decision_wants_a_reason_in_one_line(hq: OpenDesk, forked: Record) -> None:
    number = only(hq).number
    for decide in (quarantine.release, quarantine.ask_again, quarantine.set_aside):
        with pytest.raises(InputError):
            decide(hq, number, " \n ")
        with pytest.raises(InputError):
            decide(hq, number, "a" * 1_001)
    quarantine.ask_again(hq, number, "first line\nsecond line")

    assert only(hq).decisions[-1].words == "first line second line"


def test_the_same_is_not_decided_twice_and_nothing_after_a_release(
    hq: OpenDesk, forked: Record
) -> None:
    number = only(hq).number
    quarantine.ask_again(hq, number, "Invented")
    with pytest.raises(StateError):
        quarantine.ask_again(hq, number, "Invented")
    quarantine.release(hq, number, "Invented")
    for decide in (quarantine.release, quarantine.ask_again, quarantine.set_aside):
        with pytest.raises(StateError):
            decide(hq, number, "Invented")


def test_an_administrator_sees_no_case_and_decides_nothing(hq: OpenDesk, forked: Record) -> None:
    number = only(hq).number
    hq.casebook.act_as(Officer(hq.officer.id, hq.officer.name, Role.ADMINISTRATOR))

    entry, seen = only(hq), quarantine.look(hq, number)

    assert (entry.title, entry.case_reference, seen.names, seen.answers) == ("", "", (), ())
    with pytest.raises(PermissionDeniedError):
        quarantine.set_aside(hq, number, "Invented")


@pytest.fixture
def both_forked(
    post: OpenDesk, hq: OpenDesk, signed: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, quarantine.Held]:
    """A clinical record and the release of its psychologist, both set aside, by what they are."""
    [bundle] = transfer.write_bundles(post, stick)
    with monkeypatch.context() as patch:
        patch.setattr(
            "vetting_desk.transfer.ends.arriving.feeds.place_of",
            lambda *_: Place(fork=True, gap=0, flags=("fork",)),
        )
        transfer.receive(hq, stick / bundle.file_name)
    return {each.kind: each for each in quarantine.held(hq)}


def test_of_a_clinical_record_others_see_that_there_is_one(
    hq: OpenDesk, both_forked: dict[str, quarantine.Held]
) -> None:
    found = both_forked["record"]

    assert (found.clinical, found.title) == (True, "")
    assert quarantine.look(hq, found.number).answers == ()
    assert found.case_reference


def test_an_entry_is_released_as_a_record_is_and_does_what_it_says(
    post: OpenDesk, hq: OpenDesk, signed: Record, both_forked: dict[str, quarantine.Held],
    carry: Callable[[], object],
) -> None:  # fmt: skip
    carry()
    [waiting] = offering.waiting_entries(post)
    for found in both_forked.values():
        assert quarantine.look(hq, found.number).may_release
        quarantine.release(hq, found.number, "The same laptop.")
    carry()

    assert [each.words for each in hq.casebook.clinical.releases(signed.case_id)] == [
        "Do not leave alone."
    ]
    assert post.casebook.entries.way(waiting.id, "") == (EntryWay.RECEIVED, "")
    assert offering.waiting_entries(post) == []
    post.casebook.verify()
    hq.casebook.verify()


def test_an_entry_is_offered_again(
    post: OpenDesk, hq: OpenDesk, signed: Record, both_forked: dict[str, quarantine.Held],
    carry: Callable[[], object], stick: Path,
) -> None:  # fmt: skip
    carry()
    assert len(offering.offer_all(post)) == 2
    [bundle] = transfer.write_bundles(post, stick)
    taken = transfer.receive(hq, stick / bundle.file_name)

    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
    assert quarantine.held(hq) == []


def test_statements_that_are_released_count_in_any_order(
    post: OpenDesk, hq: OpenDesk, forked: Record, carry: Callable[[], object]
) -> None:
    wanted = {each.id for each in post.casebook.facts.of_case(forked.case_id)}
    beside = [each for each in quarantine.held(hq) if each.kind != "record"]
    for each in [
        *beside,
        only(hq),
    ]:  # what was answered before its alarm, and all before the case is here
        quarantine.release(hq, each.number, "The same laptop.")
    carry()

    assert quarantine.held(hq) == []
    assert {each.id for each in hq.casebook.facts.of_case(forked.case_id)} == wanted
    [alarm] = hq.casebook.alarms.of_case(forked.case_id)
    assert alarm.answered_by == post.officer.name
    assert offering.waiting_entries(post) == []
    hq.casebook.verify()


def test_what_is_held_of_an_erased_case_is_not_kept_and_waits_for_nobody(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, carry: Callable[[], object]
) -> None:
    """It lay in quarantine with its contents, for a person to judge what had been erased."""
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    hq.casebook.erasure.erase(record.case_id, hq.clock.now(), hq.officer.id, "asked for")
    later = signed(post, record.case_id, "intake")
    [bundle] = transfer.write_bundles(post, stick)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())

    taken = transfer.receive(hq, stick / bundle.file_name)

    assert {(each.outcome, each.reason) for each in taken.items} == {
        (IntakeOutcome.REFUSED, "erased")
    }
    assert all(each.files == () for each in hq.casebook.intake.quarantined())
    assert not any(hq.casebook.blobs.holds(each.sha256) for each in later.files)
    hq.casebook.verify()
    carry()
    assert way(post, later) is WayToHq.REFUSED


def test_what_was_held_when_its_case_was_erased_loses_its_contents(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    later = signed(post, record.case_id, "intake")
    [bundle] = transfer.write_bundles(post, stick)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())
    transfer.receive(hq, stick / bundle.file_name)
    assert hq.casebook.blobs.holds(later.digest)

    hq.casebook.erasure.erase(record.case_id, hq.clock.now(), hq.officer.id, "asked for")

    assert not any(hq.casebook.blobs.holds(each.sha256) for each in later.files)
    [aside] = [each for each in quarantine.held(hq) if each.id == later.id]
    seen = quarantine.look(hq, aside.number)
    assert (seen.names, seen.answers, seen.may_release) == ((), (), False)
    assert quarantine.set_aside(hq, aside.number, "The case was erased.").state is (
        QuarantineState.SET_ASIDE
    )
    hq.casebook.verify()
