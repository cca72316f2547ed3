"""The clinical compartment: encrypted to psychologists, closed to the store key and everyone else."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.vetting_desk.operations.conftest import CANARY, everything, sha_of, traces
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.errors import (
    AgeError,
    AgePayloadError,
    InputError,
    NoMatchingIdentityError,
    PermissionDeniedError,
)
from vetting_desk.model import IntakeOutcome, NameScript, PersonName, Record, Role, WayToHq
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.desk import audit
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import founding
from vetting_desk.operations.records import records
from vetting_desk.store.recipients import RecipientPurpose

NOTE = "Ёддошт-note-5527"


def test_with_the_store_key_nothing_of_a_clinical_draft_can_be_read(
    post: OpenDesk, phq: Interview, free_text: str
) -> None:
    phq.answer(free_text, CANARY)
    phq.set_position(free_text)
    phq.close()

    seen = everything(post)
    for trace in [*traces(CANARY), free_text.encode()]:
        assert trace not in seen


def test_the_search_for_canaries_finds_an_ordinary_draft(post: OpenDesk, case_id: str) -> None:
    interview = interviews.start(post, case_id, sha_of(post, "first-contact"))
    reference = next(
        node.reference
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant
    )
    interview.answer(reference, CANARY)

    assert any(trace in everything(post) for trace in traces(CANARY))


def test_the_audit_log_binds_sealed_answers(post: OpenDesk, phq: Interview) -> None:
    phq.close()

    post.casebook.verify()


def test_a_clinical_record_goes_to_headquarters_and_is_read_there_only_with_the_identity(
    post: OpenDesk, hq: OpenDesk, signed: Record, stick: Path, data: Path, passphrase: str
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    taken = transfer.receive(hq, stick / bundle.file_name)
    assert [item.outcome for item in taken.items] == 2 * [IntakeOutcome.ACCEPTED]
    assert not any(trace in everything(hq) for trace in traces(CANARY))

    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    with pytest.raises(PermissionDeniedError):
        records.document(hq, signed.id)

    identity = data / "headquarters-root-key" / founding.CLINICAL_FILE
    notes.take_identity(hq, identity, passphrase, passphrase)
    inner = records.document(hq, signed.id)
    assert any(answer.text == CANARY for answer in inner.answers)
    assert records.check_record(hq, signed.id).outcome is records.Outcome.VALID

    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    assert post.casebook.records.get(signed.id).way_to_hq is WayToHq.RECEIVED


def test_sharing_reseals_every_open_draft_of_a_case_that_the_officer_can_open(
    post: OpenDesk, phq: Interview, case_id: str
) -> None:
    phq.close()
    before = post.casebook.clinical.key(phq.assessment.id)

    assert notes.share_all(post, case_id) == 1
    assert post.casebook.clinical.key(phq.assessment.id) != before
    interviews.resume(post, phq.assessment.id).close()
    post.casebook.verify()


def test_sharing_passes_over_what_is_sealed_to_others(
    post: OpenDesk, phq: Interview, case_id: str
) -> None:
    phq.close()
    before = post.casebook.clinical.key(phq.assessment.id)
    post.data_keys.clear()
    post.secret.clinical_identity = HybridIdentity.generate().to_text()

    assert notes.share_all(post, case_id) == 0
    assert post.casebook.clinical.key(phq.assessment.id) == before


def test_notes_are_sealed_and_read_back(post: OpenDesk, case_id: str) -> None:
    notes.add_note(post, case_id, NOTE)

    assert [note.words for note in notes.notes(post, case_id)] == [NOTE]
    assert not any(trace in everything(post) for trace in traces(NOTE))
    post.casebook.verify()


def test_a_note_of_another_psychologist_is_shown_without_its_words(
    post: OpenDesk, case_id: str
) -> None:
    from vetting_desk.crypto.age import HybridIdentity

    notes.add_note(post, case_id, NOTE)
    post.secret.clinical_identity = HybridIdentity.generate().to_text()

    assert [note.words for note in notes.notes(post, case_id)] == [None]


def test_what_is_released_is_seen_by_everyone_who_may_read_the_case(
    post: OpenDesk, case_id: str
) -> None:
    notes.release(post, case_id, ReleaseKind.NEED, "Needs medicine daily.")
    post.casebook.act_as(replace(post.officer, role=Role.INTERVIEWER))

    shown = cases.case_detail(post, case_id).releases

    assert [(each.kind, each.words) for each in shown] == [
        (ReleaseKind.NEED, "Needs medicine daily.")
    ]
    with pytest.raises(PermissionDeniedError):
        notes.release(post, case_id, ReleaseKind.NEED, "Not mine to say.")


@pytest.mark.parametrize("words", ["", "  \n ", "x" * 20_001])
def test_words_that_say_nothing_or_too_much_are_refused(
    post: OpenDesk, case_id: str, words: str
) -> None:
    with pytest.raises(InputError):
        notes.add_note(post, case_id, words)


def test_nothing_clinical_stands_in_the_audit_log(
    post: OpenDesk, signed: Record, case_id: str
) -> None:
    notes.add_note(post, case_id, NOTE)
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))

    logged = " ".join(row.detail for row in audit.entries(post, limit=1_000))

    assert CANARY not in logged
    assert NOTE not in logged


def test_the_file_with_the_wrong_passphrase_gives_no_identity(
    hq: OpenDesk, data: Path, passphrase: str
) -> None:
    from vetting_desk.errors import WrongPassphraseError

    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    identity = data / "headquarters-root-key" / founding.CLINICAL_FILE

    with pytest.raises(WrongPassphraseError):
        notes.take_identity(hq, identity, passphrase + "!", passphrase)
    assert not hq.secret.clinical_identity


def test_a_key_sealed_anew_reaches_a_psychologist_who_came_later_and_is_remembered(
    post: OpenDesk, phq: Interview
) -> None:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.model import Officer, new_id
    from vetting_desk.operations.access.pinned import pinned

    later = HybridIdentity.generate()
    officer = Officer(new_id(), "Later Sample", Role.PSYCHOLOGIST)
    post.casebook.officers.put(officer)
    post.casebook.recipients.put(officer.id, RecipientPurpose.CLINICAL, later.recipient.to_text())

    notes.share(post, phq.assessment.id)
    sealed = post.casebook.clinical.key(phq.assessment.id)
    assert sealed is not None
    with pytest.raises(NoMatchingIdentityError):
        compartment.DataKey.open_key(phq.assessment.id, sealed, (later,))

    pins = pinned(post.secret)
    assert pins is not None
    known = {**pins.psychologists, officer.id: later.recipient.fingerprint}
    post.secret.pins = replace(pins, psychologists=known).to_bytes()
    notes.share(post, phq.assessment.id)

    sealed = post.casebook.clinical.key(phq.assessment.id)
    assert sealed is not None
    opened = compartment.DataKey.open_key(phq.assessment.id, sealed, (later,))
    own = compartment.key_of(post, phq.assessment.id)
    assert own is not None
    assert opened.open("invented", 1, own.seal("invented", 1, b"words")) == b"words"


def test_a_stolen_casebook_with_its_key_opens_nothing_clinical(
    data: Path, unlock: Callable[[Path], OpenDesk], case_id: str, post: OpenDesk, phq: Interview,
    free_text: str,
) -> None:  # fmt: skip
    phq.answer(free_text, CANARY)
    key = bytearray(post.secret.store_key)
    post.close()
    from vetting_desk.store.engine.sealed_file import CIPHER, set_raw_key

    with closing(dbapi2.connect(str(data / "post" / "casebook.db"))) as thief:
        set_raw_key(thief, key)
        for setting in CIPHER:
            thief.execute(setting)
        rows = thief.execute("SELECT reference, value FROM answers").fetchall()
        [sealed] = [row[0] for row in thief.execute("SELECT sealed FROM clinical_keys")]

    assert rows
    assert all(reference == "" for reference, _ in rows)
    with closing(unlock(data / "post")) as again, pytest.raises(AgeError):
        compartment.DataKey.open_key(phq.assessment.id, sealed, (again.keys.identity,))


def test_words_of_a_note_not_added_yet_are_sealed_to_who_types_them(
    post: OpenDesk, case_id: str
) -> None:
    notes.keep_unfinished(post, case_id, CANARY)

    seen = everything(post)
    assert not [trace for trace in traces(CANARY) if trace in seen]
    assert notes.look(post, case_id).unfinished == CANARY
    own = post.officer
    post.casebook.act_as(replace(own, id="another psychologist"))
    assert notes.look(post, case_id).unfinished == ""
    post.casebook.act_as(own)
    notes.keep_unfinished(post, case_id, "  ")
    assert notes.look(post, case_id).unfinished == ""
    post.casebook.verify()


def test_words_put_at_another_case_are_refused(post: OpenDesk, case_id: str) -> None:
    notes.keep_unfinished(post, case_id, CANARY)
    sealed = post.casebook.unfinished_notes.find(post.officer.id, case_id)
    assert sealed is not None
    other = cases.create_case(post, [PersonName("Another Sample", NameScript.LATIN)]).id
    post.casebook.unfinished_notes.put(post.officer.id, other, sealed)

    with pytest.raises(AgePayloadError):
        notes.look(post, other)
