"""The file of a list holds two members and nothing else; who may sign one is tried in `operations/lists`."""

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.transfer.ends import list_check


def test_what_is_written_is_read() -> None:
    assert list_check.read_file(list_check.write_file(b"{}", b"signature")) == (b"{}", b"signature")


@pytest.mark.parametrize(
    "change", [lambda d: d[:-1], lambda d: d + b"\0", lambda d: d[512:], lambda d: b""]
)
def test_anything_else_is_refused(change: object) -> None:
    whole = list_check.write_file(b"{}", b"signature")
    with pytest.raises(BundleFormatError):
        list_check.read_file(change(whole))  # type: ignore[operator]


def test_a_signature_is_kept_by_its_digest() -> None:
    assert len(list_check.p7s_digest(b"x")) == 64
