"""An update of layout 1, as it was first given out, is read by every later program."""

import gzip
from datetime import datetime
from pathlib import Path

import pytest

from vetting_desk.errors import UpdateRefusedError
from vetting_desk.operations.updates import checking

KEPT = Path(__file__).parent.parent / "data" / "earlier" / "update-1"
MOMENT = datetime.fromisoformat((KEPT / "moment.txt").read_text().strip())


@pytest.fixture
def update(tmp_path: Path) -> Path:
    path = tmp_path / "update.vdupdate"
    path.write_bytes(gzip.decompress((KEPT / "update.vdupdate.gz").read_bytes()))
    return path


def test_it_is_read_whole_and_says_the_same(update: Path) -> None:
    trust = checking.trust_of(KEPT / "root.pem", KEPT / "revoked.crl", KEPT / "issuing.pem")
    found = checking.check(update, trust, MOMENT)
    assert (found.update.counter, found.update.version) == (2, "0.2.0")
    assert [signer.name for signer in found.signers] == ["Mirzo Maker", "Hasan Headquarters"]
    assert found.update.changes_in("tg") == ("Тезтар шуд.",)
    assert [package.length for package in found.update.packages] == [9]


def test_a_byte_of_it_changed_is_refused(update: Path) -> None:
    whole = bytearray(update.read_bytes())
    whole[whole.index(b"invented\n")] ^= 1
    update.write_bytes(whole)
    trust = checking.trust_of(KEPT / "root.pem", KEPT / "revoked.crl", KEPT / "issuing.pem")
    with pytest.raises(UpdateRefusedError):
        checking.check(update, trust, MOMENT)
