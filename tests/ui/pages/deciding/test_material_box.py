"""What goes with a referral, and what never does."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.material_box import MaterialBox
from vetting_desk.model.decision import ReferralDraft


def test_what_was_said_before_the_notice_is_not_offered(
    drafted: DecidingView, qtbot: QtBot
) -> None:
    box = MaterialBox()
    qtbot.addWidget(box)
    first = drafted.known.sources[0]
    known = replace(drafted.known, before_notice=frozenset({first.record.id}))
    box.show_referral(ReferralDraft(), known)
    assert len(box.boxes()) == len(known.sources) - 1
    assert "before the rights notice" in box.never()
    assert not any(each.isChecked() for each in box.boxes())
    box.boxes()[0].setChecked(True)
    assert [each.record for each in box.content().material] == [known.sources[1].record.id]
