"""The table of what the audit log binds names each thing that is stored once."""

from vetting_desk.store.audit_states import APPENDED, STATES
from vetting_desk.store.casebook import Casebook


def test_every_kind_is_read_and_gives_id_and_state(casebook: Casebook) -> None:
    database = casebook._core.database
    for kind, states in STATES.items():
        found = dict(states(database))
        assert all(found.values()), kind


def test_what_is_only_added_is_read_from_any_number_on(casebook: Casebook) -> None:
    for rows in APPENDED.values():
        assert list(rows(casebook._core.database, 10**9)) == []
