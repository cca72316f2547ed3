"""A headquarters that is not a training desk, a post that joined it, and the page of the organisation."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.organisation.issuing_panel import IssuingPanel
from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.panel import Panel
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access.desk_folders import officers_of
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.own_passphrase import PROFILE
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.organisation import enrolment, issuing_officers
from vetting_desk.operations.practice import training

PASSPHRASE = "four otters juggle plum jam"
SAFE = "eleven badgers knit wool socks"
SECOND = "nine lynxes carry old ladders"
THIRD = "seven storks paint blue barns"


@pytest.fixture(scope="session")
def founded(made_once: Callable[..., Path]) -> Path:
    """A folder with ``headquarters``, its root key, and an enrolled ``post``, all closed."""
    return made_once("organisation", _found)


def _found(base: Path) -> None:
    hq = enrolment.create_headquarters(
        base, "Plainly Invented", "Headquarters", "A. Officer", PASSPHRASE, SAFE,
        training=True, profile=CHEAP,
    ).place  # fmt: skip
    post = enrolment.prepare_post(
        base, "Post", "B. Officer", Role.SUPERVISOR, PASSPHRASE, training=True, profile=CHEAP
    )
    at_hq = desks.unlock(hq.folder, hq.officers[0].id, PASSPHRASE)
    at_post = desks.unlock(post.folder, post.officers[0].id, PASSPHRASE)
    training.join(at_post, at_hq, base)
    at_hq.close()
    at_post.close()


@pytest.fixture
def base(founded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(founded, tmp_path / "base"))


def _opened(folder: Path) -> OpenDesk:
    return desks.unlock(folder, officers_of(folder)[0].id, PASSPHRASE)


@pytest.fixture
def centre(base: Path) -> Iterator[OpenDesk]:
    opened = _opened(base / "headquarters")
    yield opened
    opened.close()


@pytest.fixture
def post(base: Path) -> Iterator[OpenDesk]:
    opened = _opened(base / "post")
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def show(
    centre: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[Callable[..., OrganisationPage]]:
    """A function that shows the page to an officer of a role."""
    kept: list[OrganisationPage] = []

    def make(role: Role = Role.SUPERVISOR) -> OrganisationPage:
        centre.casebook.act_as(replace(centre.officer, role=role))
        centre.listen(events.publish)
        page = OrganisationPage(centre, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 800)
        page.show()
        page.activate()
        settle()
        kept.append(page)
        return page

    yield make
    kept.clear()


@pytest.fixture
def words() -> Callable[[object], str]:
    """A function that returns the texts on a widget."""

    def of(widget: object) -> str:
        labels = widget.findChildren(QLabel)  # type: ignore[attr-defined]
        return "\n".join(each.text() for each in labels if each.isVisible())

    return of


@pytest.fixture
def second(centre: OpenDesk) -> Officer:
    assert centre.casebook.settings.get(PROFILE) == CHEAP.name
    return officers.add_officer(centre, "C. Officer", Role.SUPERVISOR, SECOND)


@pytest.fixture
def under_two(centre: OpenDesk, second: Officer) -> Officer:
    """The second officer, with the key put under both; a third can be named."""
    officers.add_officer(centre, "D. Officer", Role.ADMINISTRATOR, THIRD)
    issuing_officers.put_under_two(centre, second.id, SECOND)
    return second


@pytest.fixture
def panel(show: Callable[..., OrganisationPage], settle: Callable[[], None]) -> IssuingPanel:
    page = show()
    page.show_part("issuing")
    settle()
    part = page.part("issuing")
    assert isinstance(part, IssuingPanel)
    return part


def named(panel: IssuingPanel) -> list[str]:
    model = panel.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def give_second(panel: Panel, settle: Callable[[], None], passphrase: str = SECOND) -> None:
    """Let the second officer type their passphrase."""
    dialog = panel.findChild(SecondOfficerDialog)
    assert isinstance(dialog, SecondOfficerDialog)
    names = [slot.name for slot in dialog.opener._officers]
    assert "C. Officer" in names
    dialog.opener.choose_officer(dialog.opener._officers[names.index("C. Officer")].id)
    dialog.opener.passphrase.field.setText(passphrase)
    dialog.submit()
    settle()
