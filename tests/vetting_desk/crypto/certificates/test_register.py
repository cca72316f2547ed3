"""The register of issued certificates: written in one form, read strictly, continued and never rewritten."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import Register, digest_of
from vetting_desk.crypto.chain import REGISTER, register_leaf
from vetting_desk.errors import CertificateError
from vetting_desk.model.certificate_register import RegisterEntry

AT = "2026-06-01T08:00:00.000Z"
ENTRIES = st.lists(
    st.builds(RegisterEntry, st.text("0123456789abcdef", min_size=64, max_size=64), st.just(AT)),
    unique_by=lambda entry: entry.certificate,
    max_size=5,
)
ONE, TWO = RegisterEntry("a" * 64, AT), RegisterEntry("b" * 64, AT)


@given(ENTRIES)
def test_what_is_written_is_read(entries: list[RegisterEntry]) -> None:
    read = Register.from_bytes(Register(entries).to_bytes())

    assert (read.entries, read.head) == (tuple(entries), Register(entries).head)


@given(ENTRIES, st.data())
def test_another_order_or_an_entry_less_is_another_head(
    entries: list[RegisterEntry], draw: st.DataObject
) -> None:
    others = draw.draw(st.permutations(entries))
    if others != entries:
        assert Register(others).head != Register(entries).head
    if entries:
        assert Register(entries[:-1]).head != Register(entries).head


def test_the_head_is_the_chain_of_numbered_entries() -> None:
    leaves = [register_leaf(1, ONE.certificate, AT), register_leaf(2, TWO.certificate, AT)]

    assert Register([ONE, TWO]).head == REGISTER.head_of(leaves).hex()
    assert Register([]).head == REGISTER.genesis.hex()


def test_it_knows_what_was_issued_and_nothing_else(
    organisation: Organisation, stranger: Organisation
) -> None:
    issued = organisation.signer.certificate
    register = Register([RegisterEntry(digest_of(issued), AT)])

    assert register.knows(issued)
    assert not register.knows(stranger.signer.certificate)


def test_a_register_continues_an_earlier_one_or_does_not() -> None:
    assert Register([ONE, TWO]).continues(Register([ONE]))
    assert Register([ONE]).continues(Register([ONE]))
    assert not Register([ONE]).continues(Register([ONE, TWO]))
    assert not Register([TWO, ONE]).continues(Register([ONE]))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"[" * 100_000,
        b'{"entries":[],"format":"vetting-desk-certificate-register","version":2}',
        b'{"entries":[],"format":"vetting-desk-certificate-register","version":1} ',
        b'{"entries":[["' + b"A" * 64 + b'","2026-06-01T08:00:00.000Z"]],'
        b'"format":"vetting-desk-certificate-register","version":1}',
        b'{"entries":[["' + b"a" * 64 + b'","yesterday"]],'
        b'"format":"vetting-desk-certificate-register","version":1}',
        Register([ONE, ONE]).to_bytes(),
        Register([ONE]).to_bytes().replace(b'"a', b'"\\u0061a', 1),
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(CertificateError, match="register: format"):
        Register.from_bytes(data)
