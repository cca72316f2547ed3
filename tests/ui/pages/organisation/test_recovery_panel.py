"""The recovery identity: two custodians, one after the other, neither sees the other's passphrase."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.recovery_dialog import RecoveryDialog
from ui.pages.organisation.recovery_panel import RecoveryPanel
from vetting_desk.errors import WrongPassphraseError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import founding

FIRST = "what the first custodian typed"
SECOND = "the other one has this instead"


@pytest.fixture
def panel(
    show: Callable[..., OrganisationPage], stick: Path, settle: Callable[[], None]
) -> RecoveryPanel:
    page = show()
    page.show_part("recovery")
    settle()
    part = page.part("recovery")
    assert isinstance(part, RecoveryPanel)
    part.stick.choose_folder(stick)
    return part


def dialog_of(panel: RecoveryPanel) -> RecoveryDialog:
    found = panel.findChild(RecoveryDialog)
    assert found is not None
    return found


def fill(dialog: RecoveryDialog, passphrase: str) -> None:
    asked = dialog.first if dialog.step() == 1 else dialog.second
    asked.first.field.setText(passphrase)
    asked.second.field.setText(passphrase)
    dialog.next_button.click()


def test_two_custodians_make_a_file_that_opens_with_both(
    panel: RecoveryPanel,
    centre: OpenDesk,
    stick: Path,
    settle: Callable[[], None],
    words: Callable[[object], str],
) -> None:
    panel.make_button.click()
    dialog = dialog_of(panel)
    fill(dialog, FIRST)
    fill(dialog, SECOND)
    settle()
    path = stick / "recovery-identity.age"
    identity = founding.open_recovery(path, FIRST, SECOND)
    assert identity.recipient.fingerprint in words(panel)
    assert "recovery-identity.age" in panel.banner.sentence()
    assert "in a folder on this computer" in panel.banner.sentence()
    assert "Put the stick in the safe." in words(panel)
    with pytest.raises(WrongPassphraseError):
        founding.open_recovery(path, FIRST, FIRST)


def test_the_second_custodian_sees_nothing_of_the_first_ones_passphrase(
    panel: RecoveryPanel,
) -> None:
    panel.make_button.click()
    dialog = dialog_of(panel)
    fill(dialog, FIRST)
    assert dialog.step() == 2
    assert FIRST not in {edit.text() for edit in dialog.findChildren(QLineEdit)}
    assert not dialog.first.isVisible()
    dialog.reject()


def test_one_passphrase_twice_is_refused(panel: RecoveryPanel, stick: Path) -> None:
    panel.make_button.click()
    dialog = dialog_of(panel)
    fill(dialog, FIRST)
    fill(dialog, FIRST)
    assert dialog.problems() == ["The two custodians need two different passphrases"]
    assert not list(stick.iterdir())
    dialog.reject()


def test_a_short_passphrase_is_shown_at_its_field(panel: RecoveryPanel) -> None:
    panel.make_button.click()
    dialog = dialog_of(panel)
    fill(dialog, "short")
    assert dialog.step() == 1
    assert "fewer than 15 characters" in dialog.problems()[0]
    dialog.reject()


def test_leaving_half_way_makes_nothing(
    panel: RecoveryPanel, centre: OpenDesk, stick: Path
) -> None:
    panel.make_button.click()
    dialog = dialog_of(panel)
    fill(dialog, FIRST)
    dialog.reject()
    assert not list(stick.iterdir())
    assert founding.recovery_fingerprint(centre) == ""


def test_an_identity_on_the_stick_is_never_written_over(panel: RecoveryPanel, stick: Path) -> None:
    (stick / "recovery-identity.age").write_bytes(b"an invented older one")
    panel.make_button.click()
    assert panel.findChild(RecoveryDialog) is None
    assert "lies on this stick already" in panel.banner.sentence()


def test_a_stick_that_went_away_says_that_there_is_nothing_new(
    panel: RecoveryPanel, centre: OpenDesk, stick: Path, settle: Callable[[], None]
) -> None:
    panel.make_button.click()
    dialog = dialog_of(panel)
    fill(dialog, FIRST)
    stick.rmdir()
    fill(dialog, SECOND)
    settle()
    assert "could not be written" in panel.banner.sentence()
    assert founding.recovery_fingerprint(centre) == ""


def test_a_new_one_says_that_the_old_file_must_be_kept(
    panel: RecoveryPanel,
    centre: OpenDesk,
    tmp_path: Path,
    settle: Callable[[], None],
    words: Callable[[object], str],
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    founding.create_recovery(centre, elsewhere, FIRST, SECOND)
    panel.refresh()
    settle()
    panel.make_button.click()
    assert "Keep its file and passphrases" in words(dialog_of(panel))
    dialog_of(panel).reject()
