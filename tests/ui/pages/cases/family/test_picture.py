"""The picture: older ones above, everybody within it, mirrored where the window is, and chosen by a click."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.cases.family.picture import FamilyPicture, generations
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Link, Person
from vetting_desk.model.statement import Stands, Statement, Thing
from vetting_desk.operations.passage.family import Family, LinkSeen, PersonSeen

SAID = Statement(
    "s", "c", Thing.PERSON, "p", {}, datetime(2026, 3, 1, tzinfo=UTC), "o", "Anora", "interviewer"
)
STANDS = Stands(SAID, (), (SAID,), ("s",))


def made(*links: Link, more: int = 0) -> Family:
    ids = dict.fromkeys(each for link in links for each in (link.of, link.to) if each)
    people = [*ids, *(f"more-{number}" for number in range(more))]
    return Family(
        "Намуна", "2026-1",
        tuple(
            PersonSeen(Person(each, (PersonName(each, NameScript.LATIN),)), STANDS)
            for each in people
        ),
        tuple(LinkSeen(link, STANDS) for link in links),
    )  # fmt: skip


def link(of: str, to: str, kin: Kin, certainty: Certainty = Certainty.SAID) -> Link:
    return Link(f"{of}-{to}", of, to, kin, certainty)


FAMILY = made(
    link(ASSESSED, "mother", Kin.PARENT, Certainty.DOUBTED),
    link(ASSESSED, "wife", Kin.SPOUSE),
    link("wife", "girl", Kin.CHILD, Certainty.PAPERS),
    link(ASSESSED, "boy", Kin.CHILD),
    link("girl", "friend", Kin.COMPANION),
    more=1,
)


def test_generations_follow_links_from_both_ends() -> None:
    assert generations(FAMILY) == {
        ASSESSED: 0, "mother": -1, "wife": 0, "girl": 1, "boy": 1, "friend": 1, "more-0": 2,
    }  # fmt: skip
    assert generations(made(link("child", "x", Kin.SIBLING), more=0))[ASSESSED] == 0


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_everybody_is_drawn_apart_and_within(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    picture = FamilyPicture()
    qtbot.addWidget(picture)
    picture.setLayoutDirection(direction)
    picture.show_family(FAMILY)
    picture.resize(620, picture.sizeHint().height())
    picture.show()
    places = picture.places()
    assert set(places) == {ASSESSED, "mother", "wife", "girl", "boy", "friend", "more-0"}
    found = list(places.values())
    assert all(picture.rect().toRectF().contains(each) for each in found)
    apart = [a.intersects(b) for at, a in enumerate(found) for b in found[at + 1 :]]
    assert not any(apart)
    first = places[ASSESSED].left() < places["wife"].left()
    assert first is (direction is Qt.LayoutDirection.LeftToRight)
    before = picture.grab().toImage()
    picture.mark("girl")
    assert picture.grab().toImage() != before


def test_who_is_clicked_is_chosen(qtbot: QtBot) -> None:
    picture = FamilyPicture()
    qtbot.addWidget(picture)
    picture.show_family(FAMILY)
    picture.resize(620, picture.sizeHint().height())
    picture.show()
    with qtbot.waitSignal(picture.chosen) as chosen:
        place = picture.places()["girl"].center().toPoint()
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["girl"]


def test_how_certain_a_link_is_shows(qtbot: QtBot) -> None:
    images = []
    for certainty in Certainty:
        picture = FamilyPicture()
        qtbot.addWidget(picture)
        picture.show_family(made(link(ASSESSED, "wife", Kin.SPOUSE, certainty)))
        picture.resize(620, picture.sizeHint().height())
        images.append(picture.grab().toImage())
    assert images[0] != images[1] != images[2] != images[0]
