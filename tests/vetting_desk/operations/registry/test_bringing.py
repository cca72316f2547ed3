"""Bringing a case into a member's book."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import NotFoundError
from vetting_desk.model import new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import bringing, members


def test_what_is_not_there_is_not_brought(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    address = cluster.address(database_name, "my_login")
    members.add_own(central, folder, address, "my_login", WORDS, as_owner=owner)
    with (
        members.opened(folder, WORDS, Action.REVIEW) as (me, registry),
        pytest.raises(NotFoundError),
    ):
        bringing.bring(me, registry, new_id())
