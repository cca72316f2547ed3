"""Checking an update without a desk, and everything that somebody might pass off as one."""

import io
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import opened
from tests.vetting_desk.operations.updates.conftest import KEY_WORDS, MAKER, Made, certify
from vetting_desk.clock import SystemClock
from vetting_desk.crypto.certificates import (
    TrustStore,
    certificate_to_der,
    create_root,
    update_signer_of,
)
from vetting_desk.crypto.cms import sign_detached
from vetting_desk.crypto.long_term import sign as sign_long_term
from vetting_desk.errors import (
    DriveDeniedError,
    InputError,
    UpdateError,
    UpdateNewerFormatError,
    UpdateRefusedError,
    UpdateUnjudgedError,
    UpdateUnsignedError,
)
from vetting_desk.model.update import UpdateRole
from vetting_desk.operations.updates import checking, signers
from vetting_desk.transfer.format import update_document, update_file, update_signing
from vetting_desk.transfer.format.ustar import UstarWriter

SEED = int(os.environ.get("VETTING_DESK_SEED", "15"))
MUTANTS = int(os.environ.get("VETTING_DESK_MUTANTS", "400"))
Change = Callable[[bytearray, random.Random], object]


@pytest.fixture
def trust(made: Made) -> TrustStore:
    return checking.trust_of(
        made.anchors / "root.pem", made.anchors / "revoked.crl", made.anchors / "issuing.pem"
    )


def _head(path: Path) -> tuple[update_file.Head, bytes]:
    whole = path.read_bytes()
    return update_file.UpdateReader(io.BytesIO(whole)).head, whole


def _rewritten(source: Path, target: Path, head: update_file.Head) -> Path:
    """The same packages behind another head."""
    with source.open("rb") as file, target.open("wb") as new:
        reader = update_file.UpdateReader(file)
        update = update_document.update_of(
            update_document.parse(reader.head.data), reader.head.data
        )
        update_file.write(new, head, reader.packages(update.packages))
    return target


def test_one_that_two_people_signed_is_valid(made: Made, trust: TrustStore) -> None:
    found = checking.check(made.update, trust)
    assert found.update.counter == 2
    assert {signer.role for signer in found.signers} == set(UpdateRole)
    assert found.revocation_list == trust.list_number > 0


def test_without_a_list_it_cannot_be_judged(made: Made) -> None:
    with pytest.raises(UpdateUnjudgedError) as error:
        checking.check(made.update, checking.trust_of(made.anchors / "root.pem", None, None))
    assert error.value.fields["why"] == "revocation unknown"


def test_a_list_without_who_signed_it_is_wrong_use(made: Made) -> None:
    with pytest.raises(InputError):
        checking.trust_of(made.anchors / "root.pem", made.anchors / "revoked.crl", None)
    with pytest.raises(InputError):
        checking.trust_of(
            made.anchors / "root.pem", made.anchors / "revoked.crl", made.anchors / "root.pem"
        )


def test_years_later_it_cannot_be_judged(made: Made, trust: TrustStore) -> None:
    later = SystemClock().now() + timedelta(days=4 * 365)
    with pytest.raises(UpdateUnjudgedError) as error:
        checking.check(made.update, trust, later)
    assert error.value.fields["why"] == "expired"


def test_the_makers_alone_is_not_enough(made: Made, trust: TrustStore) -> None:
    with pytest.raises(UpdateUnsignedError):
        checking.check(made.makers, trust)
    checking.check(made.makers, trust, by_both=False)


def test_of_another_organisation_it_is_a_strangers(made: Made, tmp_path: Path) -> None:
    _, root = create_root("Test organisation", SystemClock().now(), training=True)
    with pytest.raises(UpdateRefusedError) as error:
        checking.check(made.update, TrustStore(root))
    assert error.value.fields == {"detail": "maker-signature", "member": "chain"}


def test_one_persons_signature_does_not_stand_for_the_others(
    made: Made, trust: TrustStore, tmp_path: Path
) -> None:
    head, _ = _head(made.update)
    makers = head.signatures[UpdateRole.MAKER]
    twice = replace(head, signatures=dict.fromkeys(UpdateRole, makers))
    with pytest.raises(UpdateRefusedError) as error:
        checking.check(_rewritten(made.update, tmp_path / "twice", twice), trust)
    assert error.value.fields["detail"] == "headquarters-signature"


def test_one_person_with_both_certificates_is_not_two(
    made: Made, trust: TrustStore, tmp_path: Path
) -> None:
    root = next(path.parent for path in made.folder.rglob("root-key.pem"))
    certify(tmp_path, root, "again", MAKER, UpdateRole.HEADQUARTERS)
    keys = signers.read_keys(tmp_path / "again.key", KEY_WORDS, tmp_path / "again.certificates.pem")
    head, _ = _head(made.update)
    second = update_signing.sign(head.data, keys)
    both = replace(head, signatures={**head.signatures, UpdateRole.HEADQUARTERS: second})
    with pytest.raises(UpdateRefusedError) as error:
        checking.check(_rewritten(made.update, tmp_path / "alone", both), trust)
    assert error.value.fields["detail"] == "one-signer"


def test_an_officers_certificate_signs_no_update(
    made: Made, trust: TrustStore, tmp_path: Path
) -> None:
    desks = Path(shutil.copytree(made.folder / "desks", tmp_path / "desks"))
    with closing(opened(desks / "headquarters")) as hq:
        signer = hq.keys.signer
        assert signer.long_term_key is not None
        assert signer.long_term_certificate is not None
        head, _ = _head(made.update)
        context = update_signing.CONTEXTS[UpdateRole.MAKER]
        forged = update_file.Signature(
            sign_detached(head.data, signer),
            sign_long_term(head.data, signer.long_term_key, context),
            certificate_to_der(signer.long_term_certificate),
        )
    other = replace(head, signatures={**head.signatures, UpdateRole.MAKER: forged})
    with pytest.raises(UpdateRefusedError) as error:
        checking.check(_rewritten(made.update, tmp_path / "officers", other), trust)
    assert error.value.fields["detail"] == "maker-signature"


def test_a_lower_number_under_the_same_signatures_is_refused(
    made: Made, trust: TrustStore, tmp_path: Path
) -> None:
    head, _ = _head(made.update)
    data = head.data.replace(b'"counter":2', b'"counter":9')
    assert data != head.data
    with pytest.raises(UpdateRefusedError) as error:
        checking.check(
            _rewritten(made.update, tmp_path / "forged", replace(head, data=data)), trust
        )
    assert error.value.fields["detail"] == "maker-signature"


def test_a_newer_form_is_told(made: Made, trust: TrustStore, tmp_path: Path) -> None:
    head, _ = _head(made.update)
    data = head.data.replace(b'"version":1}', b'"version":2}')
    assert data != head.data
    with pytest.raises(UpdateNewerFormatError) as error:
        checking.check(_rewritten(made.update, tmp_path / "newer", replace(head, data=data)), trust)
    assert error.value.fields == {"found": 2, "known": 1}


def test_what_is_no_file_is_refused(trust: TrustStore, tmp_path: Path) -> None:
    with pytest.raises((UpdateRefusedError, DriveDeniedError)):
        checking.check(tmp_path, trust)


def test_a_certificate_names_who_signs(made: Made) -> None:
    keys = made.keys("maker")
    assert update_signer_of(keys.certificate)[1:] == ("Mirzo Maker", UpdateRole.MAKER)


# Hostile files: none is taken for an update, and each ends with a known error.


def _flip(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def _drop(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 16, 512, 4096))]


def _double(data: bytearray, chance: random.Random) -> None:
    at = 512 * chance.randrange(len(data) // 512)
    data[at:at] = data[at : at + 512 * chance.randrange(1, 20)]


def _swap(data: bytearray, chance: random.Random) -> None:
    blocks = len(data) // 512
    one, other = (512 * chance.randrange(blocks) for _ in range(2))
    data[one : one + 512], data[other : other + 512] = (
        data[other : other + 512],
        data[one : one + 512],
    )


def _append(data: bytearray, chance: random.Random) -> None:
    data += chance.randbytes(chance.choice((1, 512, 10_240)))


def _zero(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data))
    data[at : at + 256] = bytes(len(data[at : at + 256]))


def _digits(data: bytearray, chance: random.Random) -> None:
    """Change a digit somewhere in the head: lengths, counters, digests."""
    places = [at for at in range(min(len(data), 30_000)) if 0x30 <= data[at] <= 0x39]
    data[chance.choice(places)] = 0x30 + chance.randrange(10)


_KINDS: tuple[Change, ...] = (_flip, _cut, _drop, _double, _swap, _append, _zero, _digits)


def _mutants(whole: bytes, count: int) -> Iterator[tuple[int, str, bytes]]:
    for number in range(count):
        chance = random.Random(f"{SEED}/{number}")
        data = bytearray(whole)
        kind = _KINDS[number % len(_KINDS)]
        kind(data, chance)
        if bytes(data) != whole:
            yield number, kind.__name__, bytes(data)


def test_no_mutant_is_taken_for_an_update(
    made: Made, trust: TrustStore, tmp_path: Path, record_property: Callable[[str, Any], None]
) -> None:
    """Each is altered somewhere, and ends with an error of updates."""
    _, whole = _head(made.update)
    mutant = tmp_path / "mutant.vdupdate"
    accepted, count = [], 0
    for number, kind, data in _mutants(whole, MUTANTS):
        mutant.write_bytes(data)
        count += 1
        try:
            checking.check(mutant, trust)
        except UpdateError:
            continue
        accepted.append((number, kind))
    assert accepted == []
    record_property("counted update files altered and refused", count)


def _tar(members: list[tuple[str, int, bytes]]) -> bytes:
    """A tar whose headers may lie about lengths."""
    out = io.BytesIO()
    from vetting_desk.transfer.format.ustar import header

    for name, length, content in members:
        out.write(header(name, length))
        out.write(content)
        out.write(bytes(-len(content) % 512))
    out.write(bytes(1024))
    return out.getvalue()


def test_a_length_that_is_not_there_costs_nothing(trust: TrustStore, tmp_path: Path) -> None:
    path = tmp_path / "huge.vdupdate"
    for length in (update_document.MAX_LENGTH + 1, 8**11 - 1):
        path.write_bytes(_tar([("update.json", length, b"{}")]))
        with pytest.raises(UpdateRefusedError):
            checking.check(path, trust)
    path.write_bytes(_tar([("update.json", 2, b"{}"), ("maker.p7s", 8**11 - 1, b"")]))
    with pytest.raises(UpdateRefusedError):
        checking.check(path, trust)


@pytest.mark.system("linux", "darwin")
def test_a_file_of_holes_is_refused_at_its_beginning(trust: TrustStore, tmp_path: Path) -> None:
    path = tmp_path / "holes.vdupdate"
    with path.open("wb") as file:
        file.truncate(3 * 1024**3)
    with pytest.raises(UpdateRefusedError):
        checking.check(path, trust)


def test_what_is_packed_is_never_unpacked(trust: TrustStore, tmp_path: Path) -> None:
    """Sixty megabytes of zeros in a few bytes stay a few bytes: nothing here decompresses."""
    import gzip
    import zipfile

    zipped = tmp_path / "bomb.vdupdate"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("update.json", bytes(60_000_000))
    with pytest.raises(UpdateRefusedError):
        checking.check(zipped, trust)
    zipped.write_bytes(gzip.compress(bytes(60_000_000)))
    with pytest.raises(UpdateRefusedError):
        checking.check(zipped, trust)


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 512, b"{" * 100_000, b"[" * 200_000, b"update.json" * 100]
)
def test_nonsense_is_refused(trust: TrustStore, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nonsense.vdupdate"
    path.write_bytes(content)
    with pytest.raises(UpdateRefusedError):
        checking.check(path, trust)
    out = io.BytesIO()
    tar = UstarWriter(out)
    tar.add("update.json", len(content), [content])
    tar.finish()
    path.write_bytes(out.getvalue())
    with pytest.raises(UpdateRefusedError):
        checking.check(path, trust)
