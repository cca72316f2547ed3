"""The register of issued certificates on its way: in answers and return bundles, and what is not in it."""

import base64
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import SECOND
from vetting_desk.crypto.certificates import (
    Register,
    Signer,
    certificate_to_pem,
    generate_signing_key,
    issue_long_term,
    issue_officer,
    load_certificate,
    load_key,
)
from vetting_desk.crypto.long_term import generate_key
from vetting_desk.errors import (
    BundleSignatureError,
    CertificateError,
    EnrolmentError,
    StateError,
)
from vetting_desk.model import Record, Role
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.issuing_key import ISSUING_KEY
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import enrolment, membership, revocations
from vetting_desk.operations.organisation import enrolment_documents as documents
from vetting_desk.operations.records import records


def registered(desk: OpenDesk) -> Register:
    register = certificates.register(desk)
    assert register is not None
    return register


def mint(hq: OpenDesk, desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a desk's officer certificates made with the issuing key by tools of one's own."""
    key = load_key(hq.casebook.settings.get_bytes(ISSUING_KEY) or b"")
    issuing = certificates.intermediates_of(hq)[0]
    now, own, long_own = hq.clock.now(), generate_signing_key(), generate_key()
    officer, at = desk.officer, desk.desk.id
    signer = Signer(
        key=own,
        certificate=issue_officer(key, issuing, own.public_key(), officer, at, now),
        chain=(issuing,),
        long_term_key=long_own,
        long_term_certificate=issue_long_term(
            key, issuing, long_own.public_key(), officer, at, now
        ),
    )
    monkeypatch.setattr(type(desk.keys), "signer", property(lambda keys: signer))


def test_headquarters_registers_what_it_issues_and_its_own(hq: OpenDesk, post: OpenDesk) -> None:
    register = registered(hq)

    held = [pem for known in hq.casebook.officers.list() for pem in known.certificates]
    held += [pem for peer in hq.casebook.peers.list() for pem in peer.certificates]
    assert len(held) == 4
    assert all(register.knows(load_certificate(pem)) for pem in held)
    assert len(register) == 6, "three at founding, three for the post"
    assert registered(post).entries == register.entries


def test_an_answer_brings_it(hq: OpenDesk, post: OpenDesk, stick: Path) -> None:
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)

    assert len(registered(post)) == 9
    assert registered(post).head == hq.casebook.register.head()


def test_a_request_of_version_1_gets_an_answer_of_version_1(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    request = documents.read_request(membership.write_request(post))
    earlier = documents.to_bytes(request.model_copy(update={"version": 1}))

    answer = documents.read_answer(membership.approve(hq, earlier))

    assert isinstance(answer, documents.AnswerDocument1)


@pytest.mark.parametrize("spoil", [lambda _: b"{}", lambda register: Register([]).to_bytes()])
def test_an_answer_whose_register_does_not_name_it_is_refused(
    hq: OpenDesk,
    post: OpenDesk,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Register], bytes],
) -> None:
    enrolment.write_request(post, stick)
    content = base64.b64encode(spoil(registered(hq))).decode()
    signed = membership._signed

    def spoilt(desk: OpenDesk, answer: documents.AnswerDocument) -> bytes:
        return signed(desk, answer.model_copy(update={"certificate_register": content}))

    monkeypatch.setattr(membership, "_signed", spoilt)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)

    with pytest.raises(EnrolmentError):
        enrolment.read_answer(post, stick / membership.ANSWER_FILE)


def test_a_return_bundle_brings_it_with_the_revocation_list(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    officers.add_officer(hq, "Farida Sample", Role.SUPERVISOR, SECOND)
    revocations.renew(hq)
    back = transfer.write_return(hq, post.desk.id, stick)

    taken = transfer.receive(post, stick / back.file_name)

    assert taken.flags == ()
    assert registered(post).entries == registered(hq).entries
    post.casebook.verify()


def test_an_officer_of_headquarters_who_is_new_signs_a_return_bundle_that_names_them(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    new = officers.add_officer(hq, "Farida Sample", Role.SUPERVISOR, SECOND)
    revocations.renew(hq)
    hq.close()
    with closing(desks.unlock(hq.folder, new.id, SECOND)) as hq_again:
        back = transfer.write_return(hq_again, post.desk.id, stick)

    assert transfer.receive(post, stick / back.file_name).flags == ()


def test_a_return_bundle_by_a_certificate_that_is_in_no_register_is_refused(
    hq: OpenDesk, post: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revocations.renew(hq)
    mint(hq, hq, monkeypatch)
    back = transfer.write_return(hq, post.desk.id, stick)
    before = revocations.state(post).number

    with pytest.raises(BundleSignatureError) as refused:
        transfer.receive(post, stick / back.file_name)

    assert refused.value.fields["detail"] == "register unknown"
    assert revocations.state(post).number == before


def test_a_record_by_a_minted_certificate_cannot_be_judged(
    hq: OpenDesk, post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert records.check_record(post, record.id).outcome is records.Outcome.VALID
    key = load_key(hq.casebook.settings.get_bytes(ISSUING_KEY) or b"")
    issuing = certificates.intermediates_of(hq)[0]
    minted = issue_officer(
        key,
        issuing,
        generate_signing_key().public_key(),
        post.officer,
        post.desk.id,
        hq.clock.now(),
    )

    for desk in (hq, post):
        with pytest.raises(CertificateError) as refused:
            desk.keys.trust.verify(minted, [issuing], desk.clock.now())
        assert refused.value.fields["detail"] == "register unknown"
        desk.keys.trust.without_register.verify(minted, [issuing], desk.clock.now())


def test_a_bundle_carried_by_a_minted_certificate_is_told_and_its_records_are_judged_one_by_one(
    hq: OpenDesk,
    post: OpenDesk,
    record: Record,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        mint(hq, post, patch)
        [bundle] = transfer.write_bundles(post, stick)

    taken = transfer.receive(hq, stick / bundle.file_name)

    assert "carrier-unregistered" in taken.flags
    assert {item.outcome.value for item in taken.items} == {"accepted"}
    assert record.id in {item.record_id for item in taken.items}


def test_without_a_register_nothing_is_asked_of_it(post: OpenDesk, record: Record) -> None:
    with pytest.raises(StateError):
        post.casebook.database.execute("DELETE FROM known_register")
    post.casebook.register.sent = lambda: None  # type: ignore[method-assign]
    post.keys.forget_trust()

    assert certificates.register(post) is None
    assert records.check_record(post, record.id).outcome is records.Outcome.VALID


def test_certificates_are_named_by_their_der(hq: OpenDesk) -> None:
    known = hq.casebook.officers.get(hq.officer.id).certificates[0]
    again = load_certificate(certificate_to_pem(load_certificate(known)))

    assert registered(hq).knows(again)
