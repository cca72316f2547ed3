from pathlib import Path

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    RegistryKeyError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import members
from vetting_desk.registry.postgres.sealing import Compartment


def test_a_workers_folder_opens_bundles_and_signs_nothing(central: OpenDesk, worker: Path) -> None:
    with members.opened(worker, WORDS, Action.TRANSFER) as (member, registry):
        assert member.keys.identity.recipient.to_text() == central.keys.identity.recipient.to_text()
        assert member.keys.trust.organisation == central.keys.trust.organisation
        assert (bytes(member.secret.signing_key), bytes(member.secret.long_term_key)) == (b"", b"")
        with pytest.raises((EnrolmentError, NotFoundError)):
            _ = member.keys.signer
        assert member.casebook.cases.count() == 0
        known = {each.key for each in member.casebook.instruments.list()}
        assert known == {each.key for each in central.casebook.instruments.list()}
        with registry.database.transaction():
            key = registry.cases._keys.new_key(registry.database, "c", Compartment.PERSONS, "")
        assert registry.database.login == "worker_one"
    with members.opened(worker, WORDS, Action.TRANSFER) as (_, again):
        from vetting_desk.errors import RegistryRefusedError

        with pytest.raises((RegistryKeyError, RegistryRefusedError)):
            again.cases._keys.key(again.database, key.id)


def test_a_folder_opens_by_its_own_passphrase_and_for_what_its_role_does(worker: Path) -> None:
    with pytest.raises(WrongPassphraseError), members.opened(worker, "x" * 20, Action.TRANSFER):
        pass
    with pytest.raises(PermissionDeniedError), members.opened(worker, WORDS, Action.REVIEW):
        pass


def test_a_folder_that_is_there_is_left_and_one_that_fails_leaves_nothing(
    central: OpenDesk, worker: Path, cluster: Cluster, owner: str, tmp_path: Path
) -> None:
    address = cluster.address("postgres", "x")
    with pytest.raises(StateError):
        members.add_worker(central, worker, "W", address, "x_login", WORDS, as_owner=owner)
    new = tmp_path / "new"
    with pytest.raises(InputError):
        members.add_worker(central, new, "W", address, "x_login", "short", as_owner=owner)
    assert not new.exists()


def test_an_officers_own_folder_reads_and_cannot_open_a_bundle(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> None:
    folder, address = tmp_path / "mine", cluster.address(database_name, "my_login")
    members.add_own(central, folder, address, "my_login", WORDS, regions=["north"], as_owner=owner)
    with members.opened(folder, WORDS, Action.REVIEW) as (member, registry):
        assert member.officer == central.officer
        assert set(registry.cases._keys.identities) == {
            Compartment.PERSONS, Compartment.RECORDS, Compartment.STATEMENTS,
        }  # fmt: skip
        assert member.secret.age_identity == ""
        assert registry.database.value("SELECT vetting.my_regions()") == ["north"]


def test_several_programs_of_one_member_are_at_work(worker: Path) -> None:
    with (
        members.opened(worker, WORDS, Action.TRANSFER) as (_, one),
        members.opened(worker, WORDS, Action.TRANSFER) as (_, other),
    ):
        assert one.audit.chain != other.audit.chain


def test_the_folder_of_a_desk_is_no_members(central: OpenDesk) -> None:
    folder = central.folder
    with (
        pytest.raises((StateError, WrongPassphraseError, PermissionDeniedError)),
        members.opened(folder, WORDS, Action.TRANSFER),
    ):
        pass
