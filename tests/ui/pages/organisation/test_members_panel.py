"""Desks and officers with their certificates; revoking certificates, and the revocation list."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.organisation.members_panel import MembersPanel
from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.revoke_dialog import RevokeDialog
from ui.widgets.tables import choose_row
from vetting_desk.clock import FixedClock
from vetting_desk.model import Role
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import audit
from vetting_desk.operations.organisation import revocations

Show = Callable[..., OrganisationPage]


@pytest.fixture
def panel(show: Show) -> MembersPanel:
    part = show().part("members")
    assert isinstance(part, MembersPanel)
    return part


def rows(panel: MembersPanel) -> list[tuple[str, ...]]:
    model = panel.table.model()
    return [
        tuple(str(model.index(row, column).data()).strip() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def choose(panel: MembersPanel, name: str) -> None:
    names = [row[0] for row in rows(panel)]
    choose_row(panel.table, names.index(name))


def revoke(
    panel: MembersPanel, name: str, reason: str, kind: RevocationKind = RevocationKind.MISUSED
) -> None:
    choose(panel, name)
    panel.revoke_button.click()
    [dialog] = [each for each in panel.findChildren(RevokeDialog) if each.isVisible()]
    dialog.choose(kind)
    dialog.reason.setText(reason)
    dialog._on_revoke()


def test_each_desk_stands_above_its_officers(panel: MembersPanel) -> None:
    shown = rows(panel)
    assert [row[:2] for row in shown] == [
        ("Headquarters", "Headquarters"),
        ("A. Officer", "Supervisor"),
        ("Post", "Post"),
        ("B. Officer", "Supervisor"),
    ]
    assert all(row[3].startswith("Valid until 20") for row in shown)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_who_is_chosen_stays_chosen_when_the_list_is_read_again(
    panel: MembersPanel, settle: Callable[[], None], direction: Qt.LayoutDirection
) -> None:
    panel.table.setLayoutDirection(direction)
    choose(panel, "B. Officer")
    panel.refresh()
    settle()
    assert panel.revoke_button.isEnabled()


def test_a_revoked_officer_says_when_and_why_and_the_list_rises(
    panel: MembersPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    revoke(panel, "B. Officer", "Invented: left the service")
    settle()
    shown = {row[0]: row for row in rows(panel)}
    assert shown["B. Officer"][3].startswith("Revoked since 20")
    assert shown["B. Officer"][4] == "Invented: left the service"
    assert shown["Post"][3].startswith("Valid until")
    assert revocations.state(centre).number == 2
    assert "Revocation list 2" in panel.list.sentence()
    assert panel.banner.sentence() == "Revoked. The revocation list has number 2 now."
    assert "Invented: left the service" in audit.entries(centre, action="officer-revoked")[0].detail


def test_a_revoked_desk_takes_its_officers_with_it(
    panel: MembersPanel, settle: Callable[[], None]
) -> None:
    revoke(panel, "Post", "Invented: laptop stolen")
    settle()
    shown = {row[0]: row[3] for row in rows(panel)}
    assert shown["Post"].startswith("Revoked")
    assert shown["B. Officer"].startswith("Revoked")
    assert shown["A. Officer"].startswith("Valid")


def test_nothing_is_revoked_without_a_reason(panel: MembersPanel, centre: OpenDesk) -> None:
    revoke(panel, "B. Officer", "   ")
    dialog = panel.findChild(RevokeDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.error() == "Give the reason."
    assert not revocations.revoked(centre)
    dialog.reject()


def test_enter_in_the_reason_neither_revokes_nor_closes(
    panel: MembersPanel, centre: OpenDesk, qtbot: QtBot
) -> None:
    choose(panel, "B. Officer")
    panel.revoke_button.click()
    dialog = panel.findChild(RevokeDialog)
    assert dialog is not None
    dialog.reason.setText("Invented")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not revocations.revoked(centre)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "why"),
    [("Headquarters", "does not revoke itself"), ("A. Officer", "This is you")],
)
def test_what_cannot_be_revoked_says_why(
    panel: MembersPanel, words: Callable[[object], str], name: str, why: str
) -> None:
    choose(panel, name)
    assert not panel.revoke_button.isEnabled()
    assert why in words(panel)


def test_who_left_can_be_revoked_more_strictly_and_it_is_said(
    panel: MembersPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    revoke(panel, "B. Officer", "Invented: left", RevocationKind.LEFT)
    settle()
    assert {row[0]: row[3] for row in rows(panel)}["B. Officer"].endswith("(left)")
    assert panel.revoke_button.isEnabled()

    revoke(panel, "B. Officer", "Invented: laptop found elsewhere", RevocationKind.LOST)
    settle()
    shown = {row[0]: row for row in rows(panel)}["B. Officer"]
    assert shown[3].endswith("(lost)")
    assert shown[4] == "Invented: laptop found elsewhere"
    assert {each.kind for each in revocations.revoked(centre)} == {RevocationKind.LOST}


def test_what_is_revoked_is_not_revoked_again(
    panel: MembersPanel, settle: Callable[[], None]
) -> None:
    revoke(panel, "B. Officer", "Invented")
    settle()
    assert not panel.revoke_button.isEnabled()


def test_a_list_that_ran_out_says_so_and_can_be_renewed(
    show: Show, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    until = revocations.state(centre).until
    assert until is not None
    centre.clock = centre.casebook._clock = FixedClock(until + timedelta(days=1))  # type: ignore[attr-defined]
    centre.casebook.raise_floor(until + timedelta(days=1))
    page = show()
    panel = page.part("members")
    assert isinstance(panel, MembersPanel)
    assert "Revocation list 1 expired on" in panel.list.sentence()
    panel.list.acted.emit()
    settle()
    assert "Revocation list 2: current until" in panel.list.sentence()


def test_the_parts_follow_the_role(show: Show) -> None:
    every = ["members", "issuing", "register", "rules", "recovery"]
    assert show(Role.ADMINISTRATOR).parts() == every
    assert show(Role.PSYCHOLOGIST).parts() == ["clinical"]
    assert show(Role.INTERVIEWER).parts() == []
