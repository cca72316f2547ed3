"""Evidence on one side."""

from pytestqt.qtbot import QtBot

from ui.pages.deciding.place_list import PlaceList
from vetting_desk.model.entry_payload import PlaceRef

PLACE = PlaceRef(record="00000007-0000-4000-8000-000000000000", digest="a" * 64, place="/data/a")


def test_a_place_is_opened_and_taken_out(qtbot: QtBot) -> None:
    shown = PlaceList("Speaks for it", "Take over…")
    qtbot.addWidget(shown)
    heard: list[str] = []
    shown.record_requested.connect(heard.append)
    shown.show_places([PLACE], lambda _: ("Asked: said", "Intake"))
    opening, out = shown._lines[0].children()[1:3]
    opening.click()  # type: ignore[attr-defined]
    assert heard == [PLACE.record]
    shown.take([PLACE])
    assert list(shown.places) == [PLACE]
    out.click()  # type: ignore[attr-defined]
    assert not list(shown.places)


def test_one_that_is_not_here_says_so(qtbot: QtBot) -> None:
    shown = PlaceList("Speaks for it", "Take over…")
    qtbot.addWidget(shown)
    shown.show_places([PLACE], lambda _: ("", ""))
    assert "no record in force" in shown._lines[0].children()[1].accessibleName()  # type: ignore[attr-defined]
