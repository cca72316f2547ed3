"""Sealing the issuing key: at founding, and later; what stays in the casebook's files."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, SECOND
from vetting_desk.crypto import issuing_pairs
from vetting_desk.errors import InputError, IssuingKeyError
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access.issuing_key import ISSUING_KEY, Custody, IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.desks import NewDesk
from vetting_desk.operations.organisation import issuing_sealing

NEW = NewDesk("HQ", DeskKind.HQ, "Invented", False, "Hilola Sample", Role.SUPERVISOR, PASSPHRASE)


def test_a_half_is_the_officer_s_own(hq: OpenDesk) -> None:
    identity = issuing_pairs.identity_of(hq.secret.long_term_key)

    assert issuing_sealing.share_of(hq.secret) == identity.recipient.to_text()


def test_a_second_officer_is_added_and_the_key_put_under_both(hq: OpenDesk) -> None:
    issuing_sealing.begin_with(hq, "Zulfiya Sample", SECOND)

    assert hq.issuing_key.custody is Custody.TWO
    assert [each.name for each in hq.issuing_key.seconds()] == ["Zulfiya Sample"]
    assert hq.casebook.audit.entries(action="issuing-key-named")


def test_the_key_as_it_was_stays_nowhere_in_the_casebook(hq: OpenDesk) -> None:
    before = hq.casebook.settings.get_bytes(ISSUING_KEY)
    assert before

    issuing_sealing.begin_with(hq, "Zulfiya Sample", SECOND)

    cells = [
        cell
        for (name,) in hq.casebook.database.rows(
            "SELECT name FROM sqlite_master WHERE type='table'"
        )
        for row in hq.casebook.database.rows(f"SELECT * FROM {name}")
        for cell in row
    ]
    assert before not in cells


def test_sealing_that_is_refused_leaves_the_key_as_it_was(hq: OpenDesk) -> None:
    with (
        pytest.raises(IssuingKeyError),
        hq.issuing_key.use(IssuingPurpose.NAME) as authority,
    ):
        issuing_sealing.seal(hq, authority, {})
    assert hq.issuing_key.custody is Custody.ONE


@pytest.mark.parametrize(
    ("name", "passphrase", "detail"),
    [
        (" Hilola  Sample ", SECOND, "taken"),
        ("", SECOND, "empty"),
        ("Zulfiya Sample", "short", "too-short"),
        ("Zulfiya Sample", PASSPHRASE, "the-same-twice"),
    ],
)
def test_a_second_officer_who_is_no_second_is_refused(
    name: str, passphrase: str, detail: str
) -> None:
    with pytest.raises(InputError) as refused:
        issuing_sealing.check_second(NEW, name, passphrase)
    assert refused.value.fields["detail"] == detail


def test_in_training_both_may_have_one_passphrase() -> None:
    issuing_sealing.check_second(replace(NEW, training=True), "Zulfiya Sample", PASSPHRASE)
