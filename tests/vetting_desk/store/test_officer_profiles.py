"""Languages and sex of officers."""

from collections.abc import Callable

import pytest
from sqlcipher3 import dbapi2

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.store import Casebook

PROFILE = OfficerProfile(("tg", "ru"), Sex.FEMALE)


def test_a_profile_comes_back_and_can_be_changed(bench: Bench) -> None:
    bench.casebook.profiles.put("one", OfficerProfile(("en",)))
    bench.casebook.profiles.put("one", PROFILE)

    assert bench.reopen().profiles.get("one") == PROFILE
    bench.casebook.verify()


def test_nobody_said_anything_yet(casebook: Casebook) -> None:
    assert casebook.profiles.get("nobody") == OfficerProfile()


def test_the_same_again_leaves_no_entry(casebook: Casebook) -> None:
    casebook.profiles.put("one", PROFILE)
    before = casebook.audit.length()
    casebook.profiles.put("one", PROFILE)

    assert casebook.audit.length() == before


def test_the_database_takes_no_other_sex(casebook: Casebook) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        casebook.database.execute("INSERT INTO officer_profiles VALUES ('one', '[]', 'other')")


def test_what_is_changed_beside_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.profiles.put("one", PROFILE)
    tamper("UPDATE officer_profiles SET sex = 'male'")

    with pytest.raises(AuditChainError, match="profile"):
        bench.casebook.verify()
