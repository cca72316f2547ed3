"""The part about the issuing key: how it is kept, who is named, what is done about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from tests.ui.pages.organisation.conftest import SECOND, THIRD, give_second, named
from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.pages.organisation.issuing_dialogs import (
    NameOfficerDialog,
    PutUnderTwoDialog,
)
from ui.pages.organisation.issuing_panel import IssuingPanel
from ui.pages.organisation.page import OrganisationPage
from ui.widgets.tables import choose_row
from vetting_desk.model import Officer
from vetting_desk.operations.access.issuing_key import Custody, IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import issuing_officers, revocations


def test_a_key_under_one_is_told_and_put_under_two(
    centre: OpenDesk, second: Officer, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    assert "alone" in panel.custody.sentence()
    assert not panel.table.isVisible()
    panel.custody.acted.emit()
    dialog = panel.findChild(PutUnderTwoDialog)
    assert isinstance(dialog, PutUnderTwoDialog)
    dialog.opener.passphrase.field.setText(SECOND)
    dialog.submit()
    settle()

    assert centre.issuing_key.custody is Custody.TWO
    assert named(panel) == ["A. Officer", "C. Officer"]
    assert "Only two officers" in panel.custody.sentence()


def test_without_a_second_officer_it_says_where_to_add_one(panel: IssuingPanel) -> None:
    panel.custody.acted.emit()

    assert panel.findChild(QDialog) is None
    assert "no second supervisor" in panel.banner.sentence()


def test_a_third_is_named_with_the_second_s_passphrase(
    under_two: Officer, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    panel.name_button.click()
    dialog = panel.findChild(NameOfficerDialog)
    assert isinstance(dialog, NameOfficerDialog)
    dialog.opener.passphrase.field.setText(THIRD)
    dialog.submit()
    settle()
    give_second(panel, settle)

    assert named(panel) == ["A. Officer", "C. Officer", "D. Officer"]
    assert "opens for two named officers" in panel.custody.sentence()
    assert not panel.name_button.isEnabled()


def test_naming_ends_where_two_are_left(
    centre: OpenDesk, under_two: Officer, panel: IssuingPanel, settle: Callable[[], None]
) -> None:
    assert not panel.end_button.isEnabled()
    choose_row(panel.table, 1)
    panel.end_button.click()
    settle()
    assert "Two officers at least" in panel.banner.sentence()

    third = issuing_officers.state(centre).others[0].officer
    centre.issuing_key.grant(IssuingPurpose.NAME, third.id, under_two.id, SECOND)
    issuing_officers.name_officer(centre, third.id, THIRD)
    panel.refresh()
    settle()
    choose_row(panel.table, 2)
    panel.end_button.click()
    settle()
    give_second(panel, settle)

    assert named(panel) == ["A. Officer", "C. Officer"]


def test_revoking_and_renewing_want_the_second_officer_too(
    centre: OpenDesk,
    under_two: Officer,
    show: Callable[..., OrganisationPage],
    settle: Callable[[], None],
) -> None:
    page = show()
    members = page.part("members")
    members._do(revocations.renew, done=lambda number: None)
    settle()
    dialog = members.findChild(SecondOfficerDialog)
    assert isinstance(dialog, SecondOfficerDialog)
    dialog.opener.passphrase.field.setText(SECOND)
    dialog.submit()
    settle()

    assert revocations.state(centre).number == 2
