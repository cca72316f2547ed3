"""A whole training organisation, with a colleague for each role."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.operations.access.desk_folders import DeskPlace, list_desks
from vetting_desk.operations.practice import training

PASSPHRASE = "an invented passphrase for practice"
OFFICER = "Practice Officer"


@pytest.fixture(scope="package")
def whole(
    made_once: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory
) -> list[DeskPlace]:
    """The post and headquarters; they may be opened and read, and are not changed."""

    def fill(folder: Path) -> None:
        training.create_training(folder, OFFICER, PASSPHRASE, "tg", profile=CHEAP, whole=True)

    base = made_once("practice", fill)
    return list_desks(Path(shutil.copytree(base, tmp_path_factory.mktemp("whole") / "desks")))
