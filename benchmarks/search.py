"""Type-ahead search in 100,000 cases: every prefix of names and references, as they are typed.

The peer is the same list in plain sqlite3 without a search index, queried with LIKE, as in a first version of
such a program.
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

from benchmarks.measure import Measure
from vetting_desk.clock import SystemClock
from vetting_desk.model import (
    BirthDate,
    Case,
    Desk,
    DeskKind,
    NameKind,
    NameScript,
    PersonName,
    Stage,
    new_id,
)
from vetting_desk.store import Casebook, create_casebook

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
        ours = [_ours(casebook, text) for text in typed]
        plain = _plain(Path(name) / "plain.db", cases, random.Random(1).sample(typed, 100))
        casebook.close()
    tail = statistics.quantiles(ours, n=20)[-1] * 1_000
    return [
        Measure(
            "type-ahead over 100,000 cases, 95th percentile",
            tail,
            "ms",
            "LIKE in plain sqlite3",
            statistics.quantiles(plain, n=20)[-1] * 1_000,
            note=f"goal: 10 ms; median {statistics.median(ours) * 1_000:.2f} ms of {len(ours)} keystrokes",
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
        yield Case(new_id(), reference, tuple(names), BirthDate(), Stage.CONTACT, at, at)


def _typed(cases: list[Case]) -> Iterator[str]:
    """Yield the content of a search field after each keystroke, for names and occasional references."""
    chance = random.Random(3)
    for case in chance.sample(cases, PEOPLE):
        text = case.reference if chance.random() < 0.1 else chance.choice(case.names).text
        yield from (text[:length] for length in range(1, len(text) + 1))


def _ours(casebook: Casebook, text: str) -> float:
    began = time.perf_counter()
    rows = casebook.cases.search(text)
    took = time.perf_counter() - began
    if not rows:
        raise AssertionError(f"not found by its beginning: {text!r}")
    return took


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
