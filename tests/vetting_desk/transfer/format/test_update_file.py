"""An update as bytes: one spelling, read once from its beginning to its end."""

import io
from hashlib import sha256
from pathlib import Path

import pytest

from vetting_desk.errors import UpdateRefusedError
from vetting_desk.model.update import Package, System, UpdateRole
from vetting_desk.transfer.format import update_file
from vetting_desk.transfer.format.update_file import Head, Signature, UpdateReader
from vetting_desk.transfer.format.update_start import START

CONTENT = b"a package " * 100
PACKAGE = Package("a.deb", System.DEBIAN, sha256(CONTENT).hexdigest(), len(CONTENT))
SIGNED = Signature(b"p7s", b"long", b"der")


def _read(reader: UpdateReader) -> None:
    for _, pieces in reader.packages([PACKAGE]):
        for _ in pieces:
            pass


def _written(head: Head, content: bytes = CONTENT) -> bytes:
    out = io.BytesIO()
    update_file.write(out, head, [(PACKAGE, [content[:10], content[10:]])])
    return out.getvalue()


@pytest.mark.parametrize(
    "signatures", [{UpdateRole.MAKER: SIGNED}, dict.fromkeys(UpdateRole, SIGNED)]
)
def test_it_is_read_as_it_was_written(signatures: dict[UpdateRole, Signature]) -> None:
    head = Head(b"{}", signatures)
    whole = _written(head)
    assert len(whole) == update_file.length_of(head, [PACKAGE])
    assert whole.startswith(START)
    reader = UpdateReader(io.BytesIO(whole))
    assert reader.head == head
    [(package, content)] = [
        (each, b"".join(bytes(piece) for piece in pieces))
        for each, pieces in reader.packages([PACKAGE])
    ]
    assert (package, content) == (PACKAGE, CONTENT)


@pytest.mark.parametrize(
    "signature",
    [Signature(b"", b"long", b"der"), Signature(b"p7s", b"", b"der"), Signature(b"p7s", b"x", b"")],
)
@pytest.mark.parametrize("role", list(UpdateRole))
def test_half_a_signature_is_none(role: UpdateRole, signature: Signature) -> None:
    signatures = {UpdateRole.MAKER: SIGNED, role: signature}
    with pytest.raises(UpdateRefusedError):
        UpdateReader(io.BytesIO(_written(Head(b"{}", signatures))))


def test_nobodys_signature_is_refused() -> None:
    with pytest.raises(UpdateRefusedError):
        UpdateReader(io.BytesIO(_written(Head(b"{}", {}))))


def test_other_content_is_refused_when_it_was_read() -> None:
    whole = _written(Head(b"{}", {UpdateRole.MAKER: SIGNED}), CONTENT[:-1] + b"!")
    reader = UpdateReader(io.BytesIO(whole))
    with pytest.raises(UpdateRefusedError) as error:
        _read(reader)
    assert error.value.fields == {"detail": "package-digest", "member": "a.deb"}


def test_every_byte_that_is_missing_is_missed() -> None:
    whole = _written(Head(b"{}", {UpdateRole.MAKER: SIGNED}))
    for length in (0, 1, 511, 512, 5_000, len(whole) - 1):
        with pytest.raises(UpdateRefusedError):
            _read(UpdateReader(io.BytesIO(whole[:length])))


def test_a_package_is_described_by_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "a.deb"
    path.write_bytes(CONTENT)
    assert update_file.describe_package(path, "a.deb") == (PACKAGE.sha256, PACKAGE.length)
    path.write_bytes(b"")
    with pytest.raises(UpdateRefusedError):
        update_file.describe_package(path, "a.deb")
