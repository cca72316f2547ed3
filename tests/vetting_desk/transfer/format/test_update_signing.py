"""Two people's signatures over one document."""

from datetime import UTC, datetime, timedelta

import pytest

from vetting_desk.crypto import long_term
from vetting_desk.crypto.certificates import (
    TrustStore,
    create_root,
    generate_signing_key,
    issue_update_signer,
)
from vetting_desk.errors import UpdateRefusedError, UpdateUnjudgedError, UpdateUnsignedError
from vetting_desk.model import new_id
from vetting_desk.model.update import LANGUAGES, Package, System, UpdateRole
from vetting_desk.transfer.format import update_document, update_signing
from vetting_desk.transfer.format.update_file import Head, Signature
from vetting_desk.transfer.format.update_signing import UpdateKeys

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
ROOT_KEY, ROOT = create_root("Invented", NOW, training=True)
TRUST = TrustStore(ROOT)


def _keys(role: UpdateRole, name: str, signer_id: str = "") -> UpdateKeys:
    key, second, signer = generate_signing_key(), long_term.generate_key(), signer_id or new_id()
    certificates = [
        issue_update_signer(ROOT_KEY, ROOT, each, signer, name, role, NOW)
        for each in (key.public_key(), second.public_key())
    ]
    return UpdateKeys(key, certificates[0], second, certificates[1])


MAKER = _keys(UpdateRole.MAKER, "Mirzo")
HQ = _keys(UpdateRole.HEADQUARTERS, "Hasan")


def _data(organisation: str = "Invented", *, training: bool = True) -> bytes:
    return update_document.to_bytes(
        update_document.document(
            organisation,
            training=training,
            counter=2,
            version="0.2.0",
            made_at=NOW,
            changes=dict.fromkeys(LANGUAGES, ("It is faster.",)),
            packages=(Package("a.deb", System.DEBIAN, "0" * 64, 1),),
        )
    )


def _head(data: bytes, *keys: UpdateKeys) -> Head:
    roles = list(UpdateRole)
    signed = {
        role: update_signing.sign(data, each) for role, each in zip(roles, keys, strict=False)
    }
    return Head(data, signed)


def _judge(head: Head, now: datetime = NOW) -> None:
    update_signing.judge(head, TRUST, now, list_needed=False)


def _refused(head: Head) -> str:
    with pytest.raises(UpdateRefusedError) as error:
        _judge(head)
    return str(error.value.fields["detail"])


def test_both_signed() -> None:
    update, signers = update_signing.judge(_head(_data(), MAKER, HQ), TRUST, NOW, list_needed=False)
    assert update.version == "0.2.0"
    assert [signer.name for signer in signers] == ["Mirzo", "Hasan"]


def test_one_alone_is_not_enough() -> None:
    with pytest.raises(UpdateUnsignedError):
        _judge(_head(_data(), MAKER))


def test_each_part_of_each_signature_is_needed() -> None:
    data = _data()
    head = _head(data, MAKER, HQ)
    for role, other in ((UpdateRole.MAKER, HQ), (UpdateRole.HEADQUARTERS, MAKER)):
        good = head.signatures[role]
        theirs = head.signatures[next(each for each in UpdateRole if each is not role)]
        wrong = [
            Signature(theirs.p7s, good.mldsa65, good.certificate),
            Signature(good.p7s, theirs.mldsa65, good.certificate),
            Signature(good.p7s, good.mldsa65, theirs.certificate),
            Signature(good.p7s, bytes(3309), good.certificate),
            Signature(good.p7s, good.mldsa65[:-1], good.certificate),
            Signature(good.p7s, good.mldsa65, good.certificate + b"\0"),
            Signature(b"", good.mldsa65, good.certificate),
            update_signing.sign(data + b" ", MAKER if role is UpdateRole.MAKER else HQ),
            update_signing.sign(data, other),
        ]
        for each in wrong:
            assert _refused(Head(data, {**head.signatures, role: each})).endswith("-signature")


def test_the_signatures_of_another_document_do_not_count() -> None:
    head = _head(_data(), MAKER, HQ)
    other = head.data.replace(b'"counter":2', b'"counter":3')
    assert _refused(Head(other, head.signatures)) == "maker-signature"


def test_the_second_signature_is_under_the_same_persons_certificate() -> None:
    again = _keys(UpdateRole.MAKER, "Mirzo")
    mixed = UpdateKeys(
        MAKER.key, MAKER.certificate, again.long_term_key, again.long_term_certificate
    )
    assert _refused(_head(_data(), mixed, HQ)) == "maker-signature"


def test_two_certificates_of_one_person_are_one_person() -> None:
    same_name = _keys(UpdateRole.HEADQUARTERS, "MIRZO")
    assert _refused(_head(_data(), MAKER, same_name)) == "one-signer"
    from vetting_desk.crypto.certificates import update_signer_of

    same_id = _keys(UpdateRole.HEADQUARTERS, "Other", update_signer_of(MAKER.certificate)[0])
    assert _refused(_head(_data(), MAKER, same_id)) == "one-signer"


def test_it_is_for_this_organisation() -> None:
    assert _refused(_head(_data("Other"), MAKER, HQ)) == "other-organisation"
    assert _refused(_head(_data(training=False), MAKER, HQ)) == "other-organisation"


def test_ended_certificates_cannot_be_judged() -> None:
    with pytest.raises(UpdateUnjudgedError) as error:
        _judge(_head(_data(), MAKER, HQ), NOW + timedelta(days=5 * 365))
    assert error.value.fields == {"why": "expired", "name": "Mirzo"}
