"""What a role can do with a case, by whose it is."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.queues.glance_card import GlanceCard
from vetting_desk.model import Officer, Role
from vetting_desk.model.claim import Claim
from vetting_desk.model.queue import Place, QueueRow

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def row(owner: str) -> QueueRow:
    claim = None
    if owner:
        claim = Claim("c", "case", owner, "Owner", "Owner", NOW, NOW + timedelta(days=7))
    return QueueRow("case", "2026-1", "Name", "", "Post", NOW, (), claim, Place(1, "", 1))


@pytest.mark.parametrize(
    ("role", "owner", "shown"),
    [
        (Role.LAWYER, "", {"claim", "open", "decide"}),
        (Role.LAWYER, "me", {"open", "decide", "give", "let_go"}),
        (Role.LAWYER, "other", {"open", "decide"}),
        (Role.SUPERVISOR, "", {"claim", "open", "give"}),
        (Role.SUPERVISOR, "other", {"open", "give", "let_go"}),
    ],
)
def test_what_can_be_done(qtbot: QtBot, role: Role, owner: str, shown: set[str]) -> None:
    card = GlanceCard(Officer("me", "Me", role))
    qtbot.addWidget(card)
    card.show()
    card.show_row(row(owner))
    names = ("claim", "open", "decide", "looked", "ready", "second", "give", "let_go")
    assert {name for name in names if getattr(card, name).isVisible()} == shown
