"""What headquarters makes of records with good signatures: roles, who may read, parts that disagree."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import CANARY, everything, traces
from tests.vetting_desk.operations.exchange.conftest import Carry, Forge
from vetting_desk.errors import NotJudgedError, PermissionDeniedError
from vetting_desk.model import IntakeOutcome, NameScript, PersonName, Record, Role
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.exchange import quarantine, transfer
from vetting_desk.operations.exchange.meaning import DeskMeaning
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.shipped_digests import CLINICAL
from vetting_desk.operations.organisation import founding, packs, revocations
from vetting_desk.operations.records import records, sealed
from vetting_desk.reports import read_attachments
from vetting_desk.reports.pdf import archive
from vetting_desk.reports.pdf.page_text import page_text

GUILTY, INNOCENT = "Guilty Person", "Innocent Person"
ACCEPTED, REFUSED = IntakeOutcome.ACCEPTED, IntakeOutcome.REFUSED


def verdicts(summary: Any) -> list[tuple[IntakeOutcome, str]]:
    return [(item.outcome, item.reason) for item in summary.items]


def named(name: str) -> Callable[[Any], Any]:
    def change(content: Any) -> Any:
        return replace(content, names=(PersonName(name, NameScript.LATIN),))

    return change


def answered(text: str) -> Callable[[Any], Any]:
    """Change the words of a document's first answer, and nothing else of it."""

    def change(document: Any) -> Any:
        first, *others = document.answers
        told = first.model_copy(update={"text": text})
        return document.model_copy(update={"answers": [told, *others]})

    return change


def of_instrument(**changes: Any) -> Callable[[Any], Any]:
    def change(document: Any) -> Any:
        named = document.instrument.model_copy(update=changes)
        return document.model_copy(update={"instrument": named})

    return change


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in instruments.shipped()
        if may_sign(Role.PSYCHOLOGIST, name, clinical=name in CLINICAL)
    ],
)
def test_what_an_honest_post_sends_says_the_same_in_all_its_parts(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry, name: str
) -> None:
    if name in {"itq", "audit-c"}:  # their words are the organisation's
        packs.sign(hq, packs.sample())
        [pack] = hq.casebook.packs.in_force()
        document, p7s = hq.casebook.packs.document(pack), hq.casebook.blobs.get(pack.p7s)
        post.casebook.packs.add(pack, document, p7s)
    record = forge(name)
    taken = carry()

    assert (verdicts(taken), taken.flags) == ([(ACCEPTED, "")], ())
    if name not in CLINICAL:
        assert records.check_record(hq, record.id).outcome is records.Outcome.VALID


def test_a_report_that_names_somebody_else_is_refused(
    hq: OpenDesk, forge: Forge, carry: Carry
) -> None:
    record = forge(content=named(INNOCENT))
    assert verdicts(carry()) == [(REFUSED, "report-pages")]
    assert hq.casebook.records.find(record.id) is None


def test_a_report_whose_answers_are_others_is_refused(forge: Forge, carry: Carry) -> None:
    def soften(content: Any) -> Any:
        first, *others = content.sections
        told = replace(first.answers[0], answer=INNOCENT)
        return replace(
            content, sections=(replace(first, answers=(told, *first.answers[1:])), *others)
        )

    forge(content=soften)
    assert verdicts(carry()) == [(REFUSED, "report-pages")]


def test_a_report_with_pages_more_is_refused(
    forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    forge(content=lambda content: replace(content, copy=True))
    assert verdicts(carry()) == [(REFUSED, "report-pages")]


def test_words_in_the_data_that_are_not_those_of_the_form_are_refused(
    forge: Forge, carry: Carry
) -> None:
    forge(document=answered(INNOCENT))
    assert verdicts(carry()) == [(REFUSED, "answers")]


def test_an_answer_left_out_of_the_data_is_refused(forge: Forge, carry: Carry) -> None:
    forge(document=lambda found: found.model_copy(update={"answers": found.answers[1:]}))
    assert verdicts(carry()) == [(REFUSED, "answers")]


def test_an_interview_that_broke_off_says_so_in_all_its_parts(forge: Forge, carry: Carry) -> None:
    forge(without="/session_place")
    assert verdicts(carry()) == [(ACCEPTED, "")]


def test_open_questions_that_are_kept_back_are_refused(forge: Forge, carry: Carry) -> None:
    def whole(document: Any) -> Any:
        assert document.incomplete is not None
        return document.model_copy(update={"incomplete": None})

    forge(document=whole, without="/session_place")
    assert verdicts(carry()) == [(REFUSED, "answers")]


def test_an_instrument_that_calls_itself_validated_is_refused(forge: Forge, carry: Carry) -> None:
    forge(document=of_instrument(validated=True))
    assert verdicts(carry()) == [(REFUSED, "answers")]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda xml: xml.replace(b"</data>", b"<hidden>innocent</hidden></data>"),
        lambda xml: xml.replace(b"<data ", b'<data note="innocent" ', 1),
        lambda xml: b"<data>",
        lambda xml: b"<other/>",
    ],
)
def test_a_submission_that_the_form_cannot_give_is_refused(
    forge: Forge, carry: Carry, spoil: Callable[[bytes], bytes]
) -> None:
    forge(xml=lambda xml: spoil(xml.rstrip()))
    assert verdicts(carry()) == [(REFUSED, "submission")]


def test_a_submission_that_is_written_otherwise_says_the_same(forge: Forge, carry: Carry) -> None:
    forge(xml=lambda xml: b"<?xml version='1.0'?>\n" + xml.replace(b"><", b">\n  <"))
    assert verdicts(carry()) == [(ACCEPTED, "")]


def test_an_instrument_that_headquarters_does_not_hold_is_flagged_and_kept(
    hq: OpenDesk, forge: Forge, carry: Carry
) -> None:
    record = forge(document=of_instrument(sha256="ab" * 32, version="99"))
    taken = carry()

    assert (verdicts(taken), taken.flags) == ([(ACCEPTED, "")], ("instrument-unknown",))
    check = records.check_record(hq, record.id)
    assert (check.outcome, check.why) == (records.Outcome.CANNOT_BE_JUDGED, "instrument-unknown")


def test_pages_of_another_layout_are_not_called_valid(
    hq: OpenDesk, forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(archive, "PRODUCER", "Vetting Desk 9.9.9; layout 99")
        record = forge(content=lambda content: replace(content, copy=True))
    taken = carry()

    assert (verdicts(taken), taken.flags) == ([(ACCEPTED, "")], ("pages-not-compared",))
    check = records.check_record(hq, record.id)
    assert (check.outcome, check.why) == (records.Outcome.CANNOT_BE_JUDGED, "pages-not-compared")


def test_pages_of_another_layout_without_the_name_are_refused(
    forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(archive, "PRODUCER", "Vetting Desk 9.9.9; layout 99")
        forge(content=named(INNOCENT))
    assert verdicts(carry()) == [(REFUSED, "report-pages")]


def test_headquarters_saves_pages_it_laid_out_itself(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(archive, "PRODUCER", "Vetting Desk 9.9.9; layout 99")
        record = forge(content=lambda content: replace(content, review_date=INNOCENT))
    came = records.report(post, record.id)
    carry()
    shown = records.report(hq, record.id)

    squeezed = INNOCENT.replace(" ", "")
    assert squeezed in str(page_text(came))
    assert squeezed not in str(page_text(shown))
    assert read_attachments(shown)["report.pdf"] == came


def test_headquarters_saves_the_signed_report_where_its_pages_are_those_of_the_data(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry
) -> None:
    record = forge()
    carry()
    assert records.report(hq, record.id) == records.report(post, record.id)


@pytest.fixture
def unsealed(forge: Forge, post: OpenDesk) -> Record:
    """A PHQ-9 that its psychologist marked as not clinical, so that it was not sealed."""
    return forge("phq-9", document=of_instrument(clinical=False))


def test_a_clinical_record_that_came_open_is_sealed_and_flagged(
    hq: OpenDesk, unsealed: Record, carry: Carry
) -> None:
    taken = carry()

    assert (verdicts(taken), taken.flags) == ([(ACCEPTED, "")], ("clinical-unsealed",))
    kept = hq.casebook.records.get(unsealed.id)
    assert ([file.name for file in kept.files], kept.digest) == ([sealed.SEALED], unsealed.digest)


def test_nothing_of_a_clinical_record_that_came_open_can_be_read_with_the_store_key(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry
) -> None:
    forge("phq-9", document=canary(of_instrument(clinical=False)))
    assert any(trace in everything(post) for trace in traces(CANARY))
    carry()
    assert not any(trace in everything(hq) for trace in traces(CANARY))


def canary(also: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda document: answered(CANARY)(also(document))


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.INTERVIEWER, Role.DECISION_MAKER])
def test_others_than_psychologists_cannot_open_it(
    hq: OpenDesk, unsealed: Record, carry: Carry, role: Role
) -> None:
    carry()
    hq.casebook.act_as(replace(hq.officer, role=role))
    for act in (records.document, records.report, records.files, records.check_record):
        with pytest.raises(PermissionDeniedError):
            act(hq, unsealed.id)


def test_where_nobody_is_known_to_seal_to_it_is_kept_closed(
    hq: OpenDesk, unsealed: Record, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compartment, "readers", lambda _: [])
    assert carry().flags == ("clinical-unsealed",)

    hq.casebook.act_as(replace(hq.officer, role=Role.SUPERVISOR))
    with pytest.raises(PermissionDeniedError):
        records.document(hq, unsealed.id)


def test_a_clinical_record_that_came_open_and_is_held_is_released_sealed(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry, data: Path, passphrase: str
) -> None:
    record = forge("phq-9", document=of_instrument(clinical=False))
    long_ago = hq.clock.now() - timedelta(days=30)
    revocations.revoke_officer(hq, post.officer.id, "Invented", RevocationKind.LOST, long_ago)
    taken = carry()
    assert verdicts(taken) == [(IntakeOutcome.HELD, "certificate-revoked")]
    assert not hq.casebook.blobs.holds(record.digest)

    hq.casebook.act_as(replace(hq.officer, role=Role.SUPERVISOR))
    [held] = quarantine.held(hq)
    look = quarantine.look(hq, held.number)
    assert (held.clinical, held.title, held.officer_name) == (True, "", post.officer.name)
    assert (look.judgement, look.why) == (Outcome.CANNOT_BE_JUDGED, "certificate-revoked")
    assert (look.may_release, look.must_accept, look.answers) == (True, True, ())
    with pytest.raises(NotJudgedError):
        quarantine.release(hq, held.number, "Asked by telephone")
    quarantine.release(hq, held.number, "Asked by telephone", although_not_judged=True)

    kept = hq.casebook.records.get(record.id)
    assert ([file.name for file in kept.files], kept.digest) == ([sealed.SEALED], record.digest)
    assert not hq.casebook.blobs.holds(record.digest)
    with pytest.raises(PermissionDeniedError):
        records.document(hq, record.id)
    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    identity = data / "headquarters-root-key" / founding.CLINICAL_FILE
    notes.take_identity(hq, identity, passphrase, passphrase)
    assert records.document(hq, record.id).record == record.id
    assert records.check_record(hq, record.id).outcome is records.Outcome.CANNOT_BE_JUDGED
    hq.casebook.verify()


def test_a_psychologist_at_headquarters_reads_and_checks_what_was_sealed_there(
    hq: OpenDesk, unsealed: Record, carry: Carry, data: Path, passphrase: str
) -> None:
    carry()
    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    identity = data / "headquarters-root-key" / founding.CLINICAL_FILE
    notes.take_identity(hq, identity, passphrase, passphrase)

    assert records.document(hq, unsealed.id).record == unsealed.id
    assert records.check_record(hq, unsealed.id).outcome is records.Outcome.VALID


def test_what_is_sealed_in_a_clinical_record_is_compared_when_a_psychologist_checks_it(
    post: OpenDesk, forge: Forge
) -> None:
    record = forge("phq-9", content=named(INNOCENT))
    check = records.check_record(post, record.id)
    assert (check.outcome, check.why) == (records.Outcome.NOT_VALID, "report-pages")


def test_the_same_open_record_again_is_no_fork_and_stays_sealed(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry, stick: Path
) -> None:
    record = forge("phq-9", document=of_instrument(clinical=False))
    carry()
    came_again(post, record)
    taken = carry()

    assert verdicts(taken) == [(IntakeOutcome.ALREADY_HAVE, "")]
    assert not hq.casebook.blobs.holds(record.digest)


def came_again(post: OpenDesk, record: Record) -> None:
    from vetting_desk.model import WayToHq

    post.casebook.records.set_way(record.id, WayToHq.TO_SEND)


def test_an_open_clinical_record_that_is_refused_is_sealed_in_quarantine(
    hq: OpenDesk, forge: Forge, carry: Carry
) -> None:
    forge("phq-9", document=canary(of_instrument(clinical=False)))
    assert verdicts(carry()) == [(REFUSED, "answers")]

    [kept] = hq.casebook.intake.quarantined()
    assert [file.name for file in kept.files] == [sealed.SEALED, "case.json"]
    assert not any(trace in everything(hq) for trace in traces(CANARY))


def test_what_lies_sealed_of_a_case_goes_when_the_case_is_erased(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry, record: Record
) -> None:
    """Nobody but a psychologist could have found it: sealed, it did not say which case it was of."""
    carry()
    forge("phq-9", document=canary(of_instrument(clinical=False)))
    carry()
    [refused] = hq.casebook.intake.quarantined()
    held = forge("phq-9", document=of_instrument(clinical=False))
    long_ago = hq.clock.now() - timedelta(days=30)
    revocations.revoke_officer(hq, post.officer.id, "Invented", RevocationKind.LOST, long_ago)
    carry()
    lying = {each.number: each for each in hq.casebook.intake.quarantined()}
    assert {file.name for each in lying.values() for file in each.files} == {
        sealed.SEALED, "case.json", "outside.json",
    }  # fmt: skip

    case_id = hq.casebook.records.get(record.id).case_id
    assert held.case_id == case_id
    hq.casebook.erasure.erase(case_id, hq.clock.now(), hq.officer.id, "asked for")

    assert refused.number in hq.casebook.refused.of_erased()
    digests = [file.sha256 for each in lying.values() for file in each.files]
    assert not any(map(hq.casebook.blobs.holds, digests))
    hq.casebook.verify()


@pytest.mark.parametrize(
    ("changes", "clinical"),
    [
        ({}, True),
        ({"version": "99", "sha256": "ab" * 32}, True),
        ({"id": " PHQ-9 ", "version": "99", "sha256": "ab" * 32}, True),
        ({"id": "another", "version": "99"}, True),
        ({"id": "another", "version": "99", "sha256": "ab" * 32}, False),
    ],
)
def test_headquarters_own_copies_say_what_is_clinical(
    hq: OpenDesk, post: OpenDesk, unsealed: Record, changes: dict[str, str], clinical: bool
) -> None:
    document = of_instrument(**changes)(records.document(post, unsealed.id))
    assert DeskMeaning(hq).said(document).clinical is clinical


def test_the_signers_role_is_judged_by_headquarters_copy(
    hq: OpenDesk, post: OpenDesk, forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interviewer's certificate over a PHQ-9 marked not clinical."""
    from vetting_desk.transfer.ends import meaning

    forge("phq-9", document=of_instrument(clinical=False))
    asked = []

    def none(role: Role, instrument_id: str, *, clinical: bool) -> bool:
        asked.append((role, instrument_id, clinical))
        return False

    monkeypatch.setattr(meaning, "may_sign", none)
    assert verdicts(carry()) == [(REFUSED, "role")]
    assert asked == [(Role.PSYCHOLOGIST, "phq-9", True)]


def test_a_receipt_comes_back_for_what_was_sealed_at_headquarters(
    hq: OpenDesk, post: OpenDesk, unsealed: Record, carry: Carry, stick: Path
) -> None:
    carry()
    [waiting] = transfer.waiting_desks(hq)
    back = transfer.write_return(hq, waiting.desk_id, stick)
    assert transfer.receive(post, stick / back.file_name).flags == ()
    hq.casebook.verify()
    post.casebook.verify()


@pytest.mark.parametrize("name", ["submission.xml", "innocent.txt"])
def test_a_report_that_carries_other_data_is_refused(
    forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    import vetting_desk.reports as reports

    honest = reports.render_report

    def with_more(content: Any, labels: Any, attachments: Any) -> bytes:
        return honest(content, labels, {**attachments, name: (b"<data/>", "application/xml")})

    with monkeypatch.context() as patch:
        patch.setattr(reports, "render_report", with_more)
        forge()
    assert verdicts(carry()) == [(REFUSED, "report")]


def test_the_outside_of_a_clinical_record_that_says_more_is_refused(
    forge: Forge, carry: Carry, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = sealed.empty_submission
    with monkeypatch.context() as patch:
        patch.setattr(sealed, "empty_submission", lambda told: honest(told) + b"<!-- more -->")
        forge("phq-9")
    assert verdicts(carry()) == [(REFUSED, "submission")]
