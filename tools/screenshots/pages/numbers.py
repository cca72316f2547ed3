"""Pictures of the numbers of headquarters: empty, tables, questions over all cases, and the export."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtWidgets import QScrollArea

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.numbers.shown import Wish
from vetting_desk.model import BirthDate, Case, NameScript, PersonName, Stage, new_id
from vetting_desk.model.numbers import definitions
from vetting_desk.model.numbers.counted import NO_DAYS, Counted, Event
from vetting_desk.model.numbers.definitions import WAITS, What
from vetting_desk.operations.access.open_desk import OpenDesk

_CASES = 260
_POSTS = ("Invented pass", "Invented bridge", "Invented airport")
_ASSESSORS = ("Anora Sample", "Bahrom Sample", "Farida Sample", "Jamshed Sample")


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("headquarters")
    frame.go("numbers")
    camera.settle(lambda: frame.pages.numbers.shown is not None)
    camera.take("empty")
    camera.tasks.call(fill, frame.open_desk)
    page = frame.pages.numbers
    for name, wish in (
        ("way", Wish(definitions.Subject.STEPS, "month", year="2026")),
        ("outcomes", Wish(definitions.Subject.OUTCOMES, "post")),
        ("times", Wish(definitions.Subject.TIMES)),
        ("times-by-age", Wish(definitions.Subject.TIMES, "age", What.CALL_DECISION.value)),
        ("needs", Wish(definitions.Subject.NEEDS)),
        ("ratings", Wish(definitions.Subject.RATINGS, "sex", "H1")),
        ("fairness", Wish(definitions.Subject.OMITS, "assessor")),
    ):
        page.choose(wish)
        camera.settle(lambda wish=wish: page.shown is not None and page.shown.wish == wish)  # type: ignore[misc]
        camera.take(name)
    card = page.questions
    card.make()
    camera.settle(lambda: card.asked is not None and card.asked.answer is not None)
    card.by.choose("sex")
    card.and_by.choose("outcome")
    card.refresh()
    camera.settle(lambda: card.model.columnCount() == 3)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    camera.take("questions")
    page.export()
    camera.settle(lambda: page.dialog is not None)
    camera.take_dialog("export", page.dialog)


def fill(desk: OpenDesk) -> None:
    """Put invented cases into headquarters' casebook, with what each adds to the figures."""
    now = datetime(2026, 11, 20, tzinfo=UTC)
    chance = random.Random(5)  # noqa: S311 (invented cases)
    posts = _posts(desk)
    assessors = [f"{new_id()} {name}" for name in _ASSESSORS]
    casebook = desk.casebook
    names = (PersonName("Намунаи Озмоиш", NameScript.CYRILLIC),)
    cases = [
        Case(new_id(), f"2026-TST-{number:05}", names, BirthDate(), Stage.CONTACT, now, now)
        for number in range(_CASES)
    ]
    with casebook.transaction():
        if not casebook.numbers.is_of_this_version():
            casebook.numbers.begin_again()
        casebook.cases.add_many(cases)
        casebook.numbers.keep({case.id: _counted(chance, posts, assessors) for case in cases})


def _posts(desk: OpenDesk) -> list[str]:
    found = []
    [known, *_] = desk.casebook.peers.list()
    for name in _POSTS:
        peer = replace(known, desk_id=new_id(), name=name)
        desk.casebook.peers.put(peer)
        found.append(peer.desk_id)
    return found


def _counted(chance: random.Random, posts: list[str], assessors: list[str]) -> Counted:
    day = date(2026, 2, 1) + timedelta(days=chance.randrange(250))
    steps = (What.CALLS, What.RETURNS, What.ASSESSMENTS, What.DECISIONS, What.TOLD)
    reached = chance.choices(range(1, 6), weights=(22, 12, 16, 15, 35))[0]
    days: dict[What, date] = {}
    events = []
    for what, pause in zip(steps[:reached], (0, 21, 6, 12, 4), strict=False):
        day += timedelta(days=int(chance.expovariate(1 / pause)) if pause else 0)
        if day > date(2026, 11, 20):
            break
        days[what] = day
        outcome = chance.choices(("amnesty", "amnesty", "inquiry", "prosecutor"), (50, 20, 20, 10))[
            0
        ]
        events.append(Event(what, outcome if what is What.DECISIONS else "", day.isoformat()))
    for wait, (first, last) in WAITS.items():
        if first in days:
            done = last in days
            took = (days[last] - days[first]).days if done else NO_DAYS
            at = days[last if done else first].isoformat()
            events.append(Event(wait, "done" if done else "open", at, took))
    if What.ASSESSMENTS in days:
        events += _judged(chance, days[What.ASSESSMENTS].isoformat())
    return Counted(
        chance.choices(posts, (5, 3, 2))[0],
        chance.choices(("woman", "man", "declined", "unknown"), (30, 62, 2, 6))[0],
        chance.choices(definitions.AGES, (3, 4, 25, 30, 20, 8, 3, 4, 3))[0],
        chance.choices(("tajik", "russian", "uzbek"), (80, 12, 8))[0],
        chance.choices(definitions.INTERPRETING, (55, 30, 9, 6))[0],
        chance.choice(assessors),
        tuple(events),
    )


def _judged(chance: random.Random, at: str) -> list[Event]:
    values = ("0", "1", "2", "omit", "open")
    found = [
        Event(
            What.RATINGS, f"{letter}{number}/{chance.choices(values, (40, 28, 18, 12, 2))[0]}", at
        )
        for letter, most in (("C", 5), ("H", 8), ("I", 7), ("P", 6), ("S", 6))
        for number in range(1, most + 1)
    ]
    needs = chance.sample(range(1, 13), 3)
    states = ("open", "met", "unknown")
    found += [
        Event(What.NEEDS, f"N{each}/{chance.choices(states, (45, 45, 10))[0]}", at)
        for each in needs
    ]
    return [*found, Event(What.RATED, "", at), Event(What.IN_NEED, "", at)]


NUMBERS = Subject(
    "numbers",
    (
        "empty",
        "way",
        "outcomes",
        "times",
        "times-by-age",
        "needs",
        "ratings",
        "fairness",
        "questions",
        "export",
    ),
    _walk,
)
