import pytest

from tests.vetting_desk.registry.making import identities, key_ring
from vetting_desk.errors import AgePayloadError, NotFoundError, RegistryKeyError
from vetting_desk.registry.postgres import sealing
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.sealing import Compartment, DataKey


def test_what_is_sealed_opens_for_the_same_purpose_and_thing_alone() -> None:
    key = DataKey("k", b"k" * 32)
    sealed = key.seal("person", "case-one", b"words")
    assert key.open("person", "case-one", sealed) == b"words"
    for purpose, subject in (("person", "case-two"), ("record", "case-one")):
        with pytest.raises(AgePayloadError):
            key.open(purpose, subject, sealed)
    with pytest.raises(AgePayloadError):
        key.open("person", "case-one", sealed[:-1])


def test_a_key_comes_back_to_who_holds_the_compartment_and_to_nobody_else(owner: Database) -> None:
    worker, officer = key_ring(), key_ring(identities())
    with owner.transaction():
        made = worker.new_key(owner, "case", Compartment.PERSONS, "")
    assert officer.key(owner, made.id).key == made.key
    with pytest.raises(RegistryKeyError):
        key_ring().key(owner, made.id)
    other = key_ring({Compartment.RECORDS: identities()[Compartment.RECORDS]})
    with pytest.raises(RegistryKeyError):
        other.key(owner, made.id)


def test_a_key_that_was_erased_is_not_found(owner: Database) -> None:
    keys = key_ring(identities())
    with owner.transaction():
        made = keys.new_key(owner, "case", Compartment.PERSONS, "")
    owner.execute("DELETE FROM vetting_keys.data_keys")
    with pytest.raises(NotFoundError):
        keys.key(owner, made.id)


def test_a_session_key_of_a_transaction_that_was_taken_back_is_kept_by_the_next(
    owner: Database,
) -> None:
    worker = key_ring()

    def fail() -> None:
        with owner.transaction():
            worker.new_key(owner, "case", Compartment.RECORDS, "")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with owner.transaction():
        made = worker.new_key(owner, "case", Compartment.RECORDS, "")
    assert key_ring(identities()).key(owner, made.id).key == made.key
    assert owner.value("SELECT count(*) FROM vetting_keys.sessions") == 1


def test_keys_put_in_place_of_others_do_not_open(owner: Database) -> None:
    keys = key_ring(identities())
    with owner.transaction():
        one, other = (keys.new_key(owner, name, Compartment.RECORDS, "") for name in ("a", "b"))
    owner.execute(
        "UPDATE vetting_keys.data_keys SET wrapped = (SELECT wrapped FROM vetting_keys.data_keys"
        " WHERE key_id = %s) WHERE key_id = %s",
        (one.id, other.id),
    )
    with pytest.raises(AgePayloadError):
        key_ring(identities()).key(owner, other.id)


def test_identities_and_recipients_come_back_from_text() -> None:
    text = sealing.identities_to_text(identities())
    found = sealing.identities_from_text(text)
    assert {name: each.to_text() for name, each in found.items()} == {
        name: each.to_text() for name, each in identities().items()
    }
    recipients = {name: each.recipient for name, each in identities().items()}
    again = sealing.recipients_from_text(sealing.recipients_to_text(recipients))
    assert {n: e.to_text() for n, e in again.items()} == {
        n: e.to_text() for n, e in recipients.items()
    }
    assert "SECRET" not in sealing.recipients_to_text(recipients)


def _rows(owner: Database) -> list[tuple[object, ...]]:
    return owner.tuples("SELECT 'case', %s::bytea, key_id, compartment, session_id, wrapped"
                        " FROM vetting_keys.data_keys", (b"",))  # fmt: skip


def test_many_are_opened_as_one_is_and_refused_as_one_is(owner: Database) -> None:
    officer = key_ring(identities())
    with owner.transaction():
        made = key_ring().new_key(owner, "case", Compartment.PERSONS, "")
    [row] = _rows(owner)
    sealed = made.seal("person", "case", b"words")
    assert list(officer.open_each(owner, "person", [("case", sealed, *row[2:])])) == [
        ("case", b"words")
    ]
    for subject, content in (("another", sealed), ("case", sealed[:-1]), ("case", b"")):
        with pytest.raises(AgePayloadError):
            list(officer.open_each(owner, "person", [(subject, content, *row[2:])]))
    with pytest.raises(AgePayloadError):
        list(officer.open_each(owner, "record", [("case", sealed, *row[2:])]))
    with pytest.raises(RegistryKeyError):
        list(key_ring().open_each(owner, "person", [("case", sealed, *row[2:])]))
