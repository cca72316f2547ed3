"""How a desk stands, in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ui.pages.desks.standing_text import SOON, StandingText
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.desk.people import PersonRow
from vetting_desk.operations.exchange.desks import DeskStands, Statement

NOW = datetime(2026, 11, 22, tzinfo=UTC)
DESK = DeskStands(
    desk_id="d", name="Post", trusted=True, heard_at=NOW, sequence=3, missing=(), forks=0, epoch=1,
    certificate_until=NOW + timedelta(days=900), list_number=1, list_newest=True, receipts_due=0,
    news_due=False, on_their_way=0, statement=Statement(4, "", confirmed=True),
)  # fmt: skip


def test_a_desk_with_nothing_wrong_has_no_trouble(qapp: object) -> None:
    texts = StandingText()
    assert texts.troubles(DESK, NOW) == []
    assert texts.feed(DESK) == "Up to bundle 3"
    assert texts.due(DESK) == "Nothing"
    assert "It has said the same." in texts.details(DESK)


def test_gaps_forks_and_ends_are_said(qapp: object) -> None:
    texts = StandingText()
    found = replace(
        DESK, trusted=False, missing=(1, 2), forks=1, certificate_until=NOW + SOON - timedelta(1)
    )
    said = " ".join(texts.troubles(found, NOW))
    for words in ("not trusted", "1, 2", "1 bundle came", "ends soon"):
        assert words in said
    assert texts.feed(found) == "Up to bundle 3 · 2 missing"
    ended = replace(DESK, certificate_until=NOW)
    assert texts.troubles(ended, NOW) == ["Its certificate has ended. Enrol it again."]


def test_what_is_not_confirmed_is_said(qapp: object) -> None:
    found = replace(
        DESK, receipts_due=2, news_due=True, on_their_way=1, list_newest=False, sequence=0,
        heard_at=None, epoch=0, statement=Statement(0, "", confirmed=None),
    )  # fmt: skip
    texts = StandingText()
    assert texts.due(found) == "2 receipts · news"
    assert texts.feed(found) == "Nothing has come"
    assert texts.heard(found) == "Never"
    assert "It was not sent the newest revocation list." in texts.details(found)


def test_a_list_that_ends_is_said_in_time(qapp: object) -> None:
    texts = StandingText()
    assert texts.list_ends(NOW + timedelta(days=61), NOW) == ""
    assert texts.list_ends(NOW + timedelta(days=59), NOW).startswith("The revocation list ends")
    assert texts.list_ends(NOW, NOW).startswith("The revocation list has ended")


def test_whose_certificate_ends_here_is_named_and_no_other(qapp: object) -> None:
    def person(name: str, until: datetime | None) -> PersonRow:
        return PersonRow(Officer(new_id(), name, Role.SUPERVISOR), True, until, ())

    people = [
        person("Later Sample", NOW + SOON),
        person("Ended Sample", NOW - timedelta(days=1)),
        person("Fine Sample", NOW + SOON + timedelta(days=1)),
        person("None Sample", None),
    ]
    said = StandingText().own_ends(people, NOW)
    assert [("Ended" in line, "Later" in line) for line in said] == [(True, False), (False, True)]
