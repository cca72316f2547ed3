"""Dialogs about the issuing key: what they want, and what is wrong with what they got."""

from collections.abc import Callable
from pathlib import Path

from tests.ui.pages.organisation.conftest import SAFE, SECOND, THIRD, give_second, named
from ui.pages.organisation.issuing_dialogs import (
    BringBackDialog,
    PutUnderTwoDialog,
    SafeCopyDialog,
)
from ui.pages.organisation.issuing_panel import IssuingPanel
from vetting_desk.model import Officer
from vetting_desk.operations.access.issuing_key import Custody
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import issuing_officers


def test_a_wrong_passphrase_leaves_it_under_one(
    centre: OpenDesk, second: Officer, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    panel.custody.acted.emit()
    dialog = panel.findChild(PutUnderTwoDialog)
    assert isinstance(dialog, PutUnderTwoDialog)
    dialog.opener.passphrase.field.setText("not the passphrase")
    dialog.submit()
    settle()

    assert dialog.banner.sentence()
    assert centre.issuing_key.custody is Custody.ONE
    dialog.reject()


def test_a_copy_for_the_safe_is_written_and_brought_back(
    centre: OpenDesk,
    under_two: Officer,
    panel: IssuingPanel,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    panel.copy_button.click()
    dialog = panel.findChild(SafeCopyDialog)
    assert isinstance(dialog, SafeCopyDialog)
    dialog.submit()
    assert dialog.problems.words()[0] == "Choose a stick or a folder"
    dialog.choose_folder(stick)
    for edit in (dialog.passphrase.first, dialog.passphrase.second):
        edit.field.setText(SAFE)
    dialog.submit()
    settle()
    give_second(panel, settle)
    assert (stick / "issuing-key.pem").is_file()

    panel.back_button.click()
    back = panel.findChild(BringBackDialog)
    assert isinstance(back, BringBackDialog)
    back.submit()
    assert len(back.problems.words()) == 3
    back.file.choose(stick / "issuing-key.pem")
    back.file.passphrase.field.setText(SAFE)
    third = issuing_officers.state(centre).others[0].officer
    back.opener.choose_officer(third.id)
    back.opener.passphrase.field.setText(THIRD)
    back.submit()
    settle()

    assert named(panel) == ["A. Officer", "D. Officer"]


def test_what_is_no_key_is_told_at_the_file(
    under_two: Officer, panel: IssuingPanel, tmp_path: Path, settle: Callable[[], None]
) -> None:
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("nothing")
    panel.back_button.click()
    back = panel.findChild(BringBackDialog)
    assert isinstance(back, BringBackDialog)
    back.file.choose(nothing)
    back.file.passphrase.field.setText(SAFE)
    back.opener.passphrase.field.setText(SECOND)
    back.submit()
    settle()

    assert "no key" in back.problems.words()[0]
    back.reject()
