from datetime import UTC, datetime

import pytest

from vetting_desk.crypto.age import (
    HybridIdentity,
    X25519Identity,
    read_identities,
    write_identities,
)
from vetting_desk.errors import AgeFormatError

WHEN = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("identity", [HybridIdentity.generate(), X25519Identity.generate()])
def test_what_is_written_is_read(identity: HybridIdentity | X25519Identity) -> None:
    found = read_identities(write_identities(identity, WHEN))
    assert [each.to_text() for each in found] == [identity.to_text()]


def test_comments_and_blank_lines_are_passed_over() -> None:
    first, second = HybridIdentity.generate(), X25519Identity.generate()
    text = f"# mine\n\n{first.to_text()}\r\n#\n{second.to_text()}"
    assert [each.to_text() for each in read_identities(text)] == [first.to_text(), second.to_text()]


@pytest.mark.parametrize("text", ["", "# only\n", "age1notasecret\n", "AGE-SECRET-KEY-PQ-1QQ\n"])
def test_what_holds_no_key_is_refused(text: str) -> None:
    with pytest.raises(AgeFormatError):
        read_identities(text)
