"""A look into a desk that no command was asked for."""

from contextlib import closing
from pathlib import Path

from tests.vetting_desk.cli.conftest import WORDS
from vetting_desk.model import BundleState
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.desk import desks


def bundle_ids(hq: Path) -> list[str]:
    """Return the ids of the bundles headquarters wrote."""
    officer = desk_folders.officers_of(hq)[0].id
    with closing(desks.unlock(hq, officer, WORDS["boss"])) as desk:
        return [row.id for row in desk.casebook.bundles.list()]


def confirm_all(hq: Path) -> None:
    """Mark all bundles of headquarters as received."""
    officer = desk_folders.officers_of(hq)[0].id
    with closing(desks.unlock(hq, officer, WORDS["boss"])) as desk:
        for row in desk.casebook.bundles.list():
            desk.casebook.bundles.mark(row.id, BundleState.RECEIVED)
