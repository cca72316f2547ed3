"""What a bundle shows headquarters of certificates that its register does not name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from vetting_desk.crypto.certificates import Register, TrustStore, digest_of
from vetting_desk.crypto.certificates.register import MAX_LENGTH
from vetting_desk.model.certificate_register import RegisterEntry, ShownCertificate
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends import shown_register
from vetting_desk.transfer.ends.shown_register import ShownRegister

AT = "2026-06-01T08:00:00.000Z"
LEFT_OUT = Register([RegisterEntry(digit * 64, AT) for digit in "ab"])


@dataclass
class Told:
    shown: list[ShownCertificate] = field(default_factory=list)
    found: list[tuple[FindingKind, str, Mapping[str, str | int]]] = field(default_factory=list)

    def show(self, shown: Sequence[ShownCertificate]) -> int:
        self.shown += shown
        return len(shown)

    def find(self, kind: FindingKind, subject: str, detail: Mapping[str, str | int]) -> None:
        self.found.append((kind, subject, detail))


@pytest.fixture
def begin(hq: Any, post: Any, made: Any) -> Any:
    """A function that begins with a bundle of the post, where the register names some certificates."""
    signed_by = SimpleNamespace(certificate=post.signer.certificate)
    opened: Any = SimpleNamespace(manifest=made.manifest(), signed_by=signed_by)

    def begun(*named: Any) -> ShownRegister:
        register = Register([RegisterEntry(digest_of(each), AT) for each in named])
        return ShownRegister(TrustStore(hq.organisation.root, register=register), opened)

    return begun


def test_both_certificates_of_the_carrier_are_shown_with_whom_they_are_of(
    begin: Any, post: Any
) -> None:
    told: Any = Told()

    assert begin().tell(told) == ("register-behind",)
    signer = post.signer
    both = [digest_of(each) for each in (signer.certificate, signer.long_term_certificate)]
    assert [each.entry.certificate for each in told.shown] == both
    assert all(each.content and each.desk_id == post.desk.id for each in told.shown)
    assert told.found == [(FindingKind.REGISTER_BEHIND, post.desk.id, {"count": 2})]


def test_what_the_register_names_is_not_shown(begin: Any, post: Any) -> None:
    told: Any = Told()
    shown = begin(post.signer.certificate, post.signer.long_term_certificate)

    assert shown.tell(told) == ()
    assert (told.shown, told.found) == ([], [])


def test_what_a_post_says_was_left_out_is_shown_by_its_digest(begin: Any, post: Any) -> None:
    told: Any = Told()
    shown = begin(post.signer.certificate, post.signer.long_term_certificate)
    data = LEFT_OUT.to_bytes()

    assert b"".join(shown.take([data[:9], data[9:]], len(data))) == data
    shown.tell(told)
    assert told.shown == [ShownCertificate(each, post.desk.id) for each in LEFT_OUT.entries]


@pytest.mark.parametrize(("content", "length"), [(b"{}", 2), (b"{}", MAX_LENGTH + 1)])
def test_what_is_no_register_or_too_long_is_flagged_and_shows_nothing(
    begin: Any, post: Any, content: bytes, length: int
) -> None:
    told: Any = Told()
    shown = begin(post.signer.certificate, post.signer.long_term_certificate)

    assert b"".join(shown.take([content], length)) == content
    assert shown.tell(told) == ("register-refused",)
    assert told.shown == []


def test_of_more_than_can_be_looked_at_the_first_are_shown_and_it_is_flagged(
    begin: Any, post: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown_register, "MOST", 1)
    told: Any = Told()
    shown = begin(post.signer.certificate, post.signer.long_term_certificate)
    data = LEFT_OUT.to_bytes()
    shown.take([data], len(data))

    assert shown.tell(told) == ("register-refused", "register-behind")
    assert [each.entry for each in told.shown] == [LEFT_OUT.entries[0]]
