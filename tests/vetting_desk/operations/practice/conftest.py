"""A whole training organisation, with a colleague for each role."""

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.practice import training

PASSPHRASE = "an invented passphrase for practice"
OFFICER = "Practice Officer"


@pytest.fixture(scope="package")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[DeskPlace]:
    """The post and headquarters; they may be opened and read, and are not changed."""
    parent = tmp_path_factory.mktemp("whole")
    return training.create_training(parent, OFFICER, PASSPHRASE, "tg", profile=CHEAP, whole=True)
