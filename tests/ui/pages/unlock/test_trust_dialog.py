"""A desk's trust that changed: said with the words of both roots, put back, or accepted by two."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.ground.preferences import LastDesk
from ui.ground.tasks import Tasks
from ui.pages.unlock.trust_dialog import TrustDialog
from ui.pages.unlock.unlock_page import UnlockPage
from ui.widgets.texts import Paragraph
from vetting_desk.clock import SystemClock
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.errors import TrustChangedError
from vetting_desk.model import Role
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.desk_folders import OfficerSlot, list_desks
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.pins import TrustAnswer
from vetting_desk.operations.desk import desks
from vetting_desk.store import open_casebook

OTHER = OfficerSlot("b", "B. Officer", Role.SUPERVISOR)
CHANGED = TrustChangedError(
    what=("root",), remembered=("one", "two"), found=("three", "four"), second=True
)


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[..., TrustDialog]:
    def show(*others: OfficerSlot) -> TrustDialog:
        dialog = TrustDialog(CHANGED, others)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def words(dialog: TrustDialog) -> str:
    return "\n".join(each.plain() for each in dialog.findChildren(Paragraph))


def test_it_says_what_changed_and_the_words_of_both(ask: Callable[..., TrustDialog]) -> None:
    told = words(ask())

    assert "The organisation's root" in told
    assert "one two" in told
    assert "three four" in told


def test_what_the_key_remembers_is_put_back(ask: Callable[..., TrustDialog], qtbot: QtBot) -> None:
    dialog = ask(OTHER)
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.put_back.click()
    assert decided.args == [TrustAnswer(put_back=True)]


def test_accepting_wants_a_second_officer(ask: Callable[..., TrustDialog], qtbot: QtBot) -> None:
    assert ask().accept_button is None
    dialog = ask(OTHER)
    assert dialog.accept_button is not None
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.accept_button.click()
        dialog.accept_button.click()
    assert dialog.problems.words() == ["The passphrase is missing"]
    dialog.opener.passphrase.field.setText("theirs")
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.accept_button.click()

    assert decided.args == [TrustAnswer(put_back=False, second_id="b", second_passphrase="theirs")]


def test_who_closes_it_decides_nothing(ask: Callable[..., TrustDialog], qtbot: QtBot) -> None:
    dialog = ask(OTHER)
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.reject()


@pytest.fixture
def changed(data: Path) -> Path:
    """The training post, into which somebody put a clinical recipient of their own."""
    place = next(each for each in list_desks(data) if each.folder.name == "post")
    with closing(desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)) as desk:
        key = bytearray(desk.secret.store_key)
    with closing(open_casebook(place.folder, key, SystemClock())) as casebook:
        casebook.settings.set(
            compartment.ORGANISATION, HybridIdentity.generate().recipient.to_text()
        )
    return data


def test_the_unlock_page_asks_and_unlocks_once_it_was_put_back(
    changed: Path, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page = UnlockPage(tasks, LastDesk())
    qtbot.addWidget(page)
    page.show()
    page.show_places(list_desks(changed), "post")
    opened: list[OpenDesk] = []
    page.unlocked.connect(opened.append)
    page.unlock_with(PASSPHRASE)
    settle()
    assert opened == []
    dialog = page.findChild(TrustDialog)
    assert isinstance(dialog, TrustDialog)
    assert "clinical content" in words(dialog)

    dialog.put_back.click()
    settle()

    [desk] = opened
    assert desk.casebook.audit.entries(action="trust-put-back")
    desk.close()
