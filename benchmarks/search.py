"""Type-ahead search in 100,000 cases, and the check for the same person while a case is opened.

Typed is every prefix of names, references, birth dates and papers. The peer is the same list in plain sqlite3
without a search index, queried with LIKE, as in a first version of such a program.
"""

import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.measure import Measure, Times
from vetting_desk.clock import SystemClock
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    Desk,
    DeskKind,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
    Stage,
    new_id,
)
from vetting_desk.operations.cases.telling_apart import SHOWN
from vetting_desk.store import Casebook, create_casebook
from vetting_desk.store.search.likeness import Person

CASES = 100_000
PEOPLE = 150
BUILD = Path("build")

_FIRST = """
    Ҷамшед Раҳмон Фаррух Далер Шариф Саид Зариф Ғафур Қодир Хуршед Юсуф Дилшод Баҳром Сӯҳроб Маҳмад Назар
    Алишер Тоҷиддин Зулфия Мунира Фотима Гулнора Сайёра Парвина Нигора Шаҳло"""
_LAST = """
    Раҳмон Шариф Қодир Ғафур Назар Саид Ҳаким Юсуф Зариф Маҳмуд Латиф Карим Собир Насир Фатҳ Азиз Олим"""
_ENDINGS = ("ов", "зода", "ӣ", "иён", "пур", "ова")
_MIDDLES = ("", "а", "и", "о", "ба", "ди", "гу", "ло", "ми", "на", "ра", "са", "та", "ша", "зи")
_LATIN = str.maketrans("абвгдезийклмнопрстуфхчшғӣқӯҳҷ", "abvgdezijklmnoprstufkcsgiquhj")


def run() -> list[Measure]:
    """Fill a casebook, type, and measure each keystroke."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as name:
        casebook = create_casebook(
            Path(name),
            bytearray(os.urandom(48)),
            Desk(new_id(), "Measured Post", DeskKind.POST, "Measured", training=True),
            SystemClock(),
        )
        cases = list(invented_cases(CASES))
        began = time.perf_counter()
        for at in range(0, CASES, 10_000):
            casebook.cases.add_many(cases[at : at + 10_000])
        filled = time.perf_counter() - began
        typed = list(_typed(cases))
        ours, checked = Times(), Times()
        for text in typed:
            _search(casebook, text, ours)
        _check(casebook, cases, checked)
        plain = _plain(Path(name) / "plain.db", cases, random.Random(1).sample(typed, 100))
        casebook.close()
    return [
        Measure(
            "type-ahead over 100,000 cases, 95th percentile",
            _tail(ours.wall),
            "ms",
            "LIKE in plain sqlite3",
            statistics.quantiles(plain, n=20)[-1] * 1_000,
            note=f"goal: 10 ms; median {statistics.median(ours.wall):.2f} ms of {len(typed)} keystrokes",
            processor=_tail(ours.processor),
        ),
        Measure(
            "checking 100,000 cases for the same person, 95th percentile",
            _tail(checked.wall),
            "ms",
            note=f"goal: 20 ms; median {statistics.median(checked.wall):.2f} ms, worst"
            f" {max(checked.wall):.1f} ms of {len(checked.wall)} keystrokes",
            processor=_tail(checked.processor),
        ),
        Measure(
            "taking over 100,000 cases", filled, "s", note=f"{CASES / filled:,.0f} cases a second"
        ),
    ]


def invented_cases(count: int) -> Iterator[Case]:
    """Yield `count` cases with one to three invented names each; the same in every run."""
    chance = random.Random(7)
    firsts, lasts = _FIRST.split(), _LAST.split()
    began = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(1, count + 1):
        first = chance.choice(firsts) + chance.choice(_MIDDLES)
        last = chance.choice(_MIDDLES) + chance.choice(lasts).lower() + chance.choice(_ENDINGS)
        full = f"{first} {last.capitalize()}"
        names = [PersonName(full, NameScript.CYRILLIC)]
        if chance.random() < 0.7:
            names.append(PersonName(full.lower().translate(_LATIN).title(), NameScript.LATIN))
        if chance.random() < 0.2:
            names.append(PersonName(chance.choice(firsts), NameScript.CYRILLIC, NameKind.ALIAS))
        at = began + timedelta(minutes=number)
        reference = f"2026-TST-{number:05d}"
        yield Case(
            new_id(),
            reference,
            tuple(names),
            _birth(chance),
            Stage.CONTACT,
            at,
            at,
            _papers(chance),
        )


def _birth(chance: random.Random) -> BirthDate:
    """Return an invented birth date: most known to the day, some to the year, some not at all."""
    year, month, day = chance.randint(1950, 2010), chance.randint(1, 12), chance.randint(1, 28)
    kind = chance.random()
    if kind < 0.6:
        return BirthDate(f"{year}-{month:02}-{day:02}", BirthCertainty.EXACT)
    return BirthDate(str(year), BirthCertainty.ESTIMATED) if kind < 0.8 else BirthDate()


def _papers(chance: random.Random) -> tuple[Paper, ...]:
    """Return an invented paper for every second case."""
    if chance.random() < 0.5:
        return ()
    letters = "".join(chance.choices("ABCEHKMPT", k=2))
    return (Paper(f"{letters} {chance.randrange(10**7):07}", PaperKind.PASSPORT),)


def _typed(cases: list[Case]) -> Iterator[str]:
    """Yield the content of a search field after each keystroke: mostly names, at times another key."""
    chance = random.Random(3)
    for case in chance.sample(cases, PEOPLE):
        kind, text = chance.random(), chance.choice(case.names).text
        if kind < 0.1:
            text = case.reference
        elif kind < 0.2 and case.papers:
            text = case.papers[0].number
        elif kind < 0.3 and case.birth.certainty is BirthCertainty.EXACT:
            text = ".".join(reversed(case.birth.text.split("-")))
        yield from (text[:length] for length in range(1, len(text) + 1))


def _tail(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(taken, n=20)[-1]


def _search(casebook: Casebook, text: str, times: Times) -> None:
    with times.taken():
        rows = casebook.cases.search(text)
    if not rows:
        raise AssertionError(f"not found by its beginning: {text!r}")


def _check(casebook: Casebook, cases: list[Case], times: Times) -> None:
    """Check at each keystroke of a new case whose person has a case already."""
    chance = random.Random(5)
    for case in chance.sample(cases, PEOPLE):
        text = chance.choice(case.names).text
        typed = [Person((text[:length],), BirthDate(), ()) for length in range(1, len(text) + 1)]
        papers = tuple(paper.number for paper in case.papers)
        for person in (
            *typed,
            Person((text,), case.birth, ()),
            Person((text,), case.birth, papers),
        ):
            with times.taken():
                casebook.cases.alike(person, SHOWN)


def _plain(path: Path, cases: list[Case], typed: list[str]) -> list[float]:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("CREATE TABLE cases (reference TEXT, names TEXT, changed_at TEXT)")
    plain.execute("BEGIN")
    plain.executemany(
        "INSERT INTO cases VALUES (?, ?, ?)",
        (
            (
                case.reference,
                " ".join(name.text for name in case.names),
                case.changed_at.isoformat(),
            )
            for case in cases
        ),
    )
    plain.execute("COMMIT")
    times = []
    for text in typed:
        began = time.perf_counter()
        plain.execute(
            "SELECT * FROM cases WHERE names LIKE ? OR reference LIKE ? ORDER BY changed_at DESC LIMIT 200",
            (f"%{text}%", f"{text}%"),
        ).fetchall()
        times.append(time.perf_counter() - began)
    plain.close()
    return times
