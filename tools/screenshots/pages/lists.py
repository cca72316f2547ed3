"""Pictures of a case beside watch lists: a possible match, what was found of it, no match, and no list."""

from dataclasses import replace

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.lists import document as documents
from vetting_desk.lists.document import ListDocument, TriedPart
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.record_document import DeskPart, OfficerPart
from vetting_desk.model.watch_list import (
    ListedBirth,
    ListedName,
    ListedPerson,
    ListSource,
    NameQuality,
    WatchList,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.lists import answering
from vetting_desk.transfer.ends import list_check

_UN = ListSource(
    "un",
    "Invented consolidated list",
    "Nobody: invented for pictures",
    "Invented law 7, article 2",
    "2026-11-20",
)
_EU = replace(_UN, id="eu", title="Another invented list", day="2026-08-02")
_NOBODY = "00000000-0000-4000-8000-000000000000"
_P7S = b"invented"


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    case_id = camera.tasks.call(_case, frame.open_desk)
    frame.case_parts.open_lists(case_id)
    page = frame.pages.lists
    camera.settle(lambda: page.view is not None)
    camera.take("none-yet")
    camera.tasks.call(_lists, frame.open_desk)
    page.refresh()
    camera.settle(lambda: len(page.cards) > 1)
    camera.take("match")
    page.cards[0].buttons[0].click()
    camera.take_dialog("answer")
    camera.tasks.call(answering.answer, frame.open_desk, case_id, "un", "QDi.901", "not-them", _WHY)
    page.refresh()
    camera.settle()
    camera.take("answered")


_WHY = "The father of the entry has another name; the place of birth differs."


def _case(desk: OpenDesk) -> str:
    names = [
        PersonName("Хуршед Намуназода", NameScript.CYRILLIC),
        PersonName("Khurshed Namunazoda", NameScript.LATIN),
    ]
    return cases.create_case(desk, names, BirthDate("1984", BirthCertainty.YEAR)).id


def _lists(desk: OpenDesk) -> None:
    them = ListedPerson(
        "QDi.901",
        (
            ListedName("KHURSHED RUSTAMOVICH NAMUNAZODA", NameQuality.MAIN),
            ListedName("Hurshid Namunov", NameQuality.GOOD),
        ),
        (ListedBirth("1984-05-03"),),
    )
    other = ListedPerson("EU.7.1", (ListedName("Sample Ozmoish", NameQuality.MAIN),))
    for source, person in ((_UN, them), (_EU, other)):
        data = _document(source, person)
        now = desk.clock.now()
        desk.casebook.watch_lists.add(
            WatchList(
                source, 1, 1, 2_000, 7, documents.digest_of(data), list_check.p7s_digest(_P7S),
                "Hilola Sample", now, now, desk.officer.name,
            ),
            data,
            _P7S,
        )  # fmt: skip


def _document(source: ListSource, person: ListedPerson) -> bytes:
    return documents.to_bytes(
        ListDocument(
            format="vetting-desk-list", version=1, name=source.id, number=1, title=source.title,
            source=source.source, ground=source.ground, day=source.day, shape="un-xml",
            desk=DeskPart(id=_NOBODY, name="HQ", organisation="Sample", training=True),
            author=OfficerPart(id=_NOBODY, name="Hilola Sample", role="supervisor"),
            signed_at="2026-11-21T10:00:00.000Z", tried=TriedPart(people=2_000, matched=7),
            entries=documents.entry_parts((person,)),
        )
    )  # fmt: skip


LISTS = Subject("lists", ("none-yet", "match", "answer", "answered"), _walk)
