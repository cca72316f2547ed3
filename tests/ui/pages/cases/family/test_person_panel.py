"""One person at the side: what another desk says stands there too, and only those who may are offered acts."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY, SAID, STANDS
from ui.pages.cases.family.person_panel import PersonPanel
from vetting_desk.model.person import content_of_person
from vetting_desk.model.statement import Stands


def texts(panel: PersonPanel) -> str:
    assert panel._body is not None
    return "\n".join(each.text() for each in panel._body.findChildren(QLabel))


@pytest.mark.parametrize("may", [True, False])
def test_acts_are_for_those_who_may(qtbot: QtBot, may: bool) -> None:
    panel = PersonPanel(may_record=may, may_open=may)
    qtbot.addWidget(panel)
    panel.show_person(FAMILY, FAMILY.persons[0])
    assert bool(panel.buttons) is may
    panel.show_person(FAMILY, None)
    assert panel.buttons == {}
    assert "Намуна" in texts(panel)


def test_what_another_desk_says_is_beside_it(qtbot: QtBot) -> None:
    panel = PersonPanel(may_record=True, may_open=True)
    qtbot.addWidget(panel)
    seen = FAMILY.persons[0]
    other = replace(
        SAID, content=content_of_person(replace(seen.person, lives="Дар он ҷо")), desk="HQ"
    )
    panel.show_person(FAMILY, replace(seen, stands=Stands(SAID, (other,), STANDS.history, ("s",))))
    assert "Another desk says otherwise" in texts(panel)
    assert "Дар он ҷо" in texts(panel)
    assert "HQ" in texts(panel)
