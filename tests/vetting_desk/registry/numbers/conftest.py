"""Headquarters' casebook with figures put in by hand: ten invented cases."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.empty_casebook import empty_casebook
from tests.vetting_desk.operations.decisions.conftest import bench, made
from tests.vetting_desk.registry.conftest import HEADQUARTERS
from vetting_desk.clock import FixedClock
from vetting_desk.model import (
    BirthDate,
    Case,
    NameScript,
    Officer,
    PersonName,
    Role,
    Stage,
    new_id,
)
from vetting_desk.model.numbers.counted import NO_DAYS, Counted, Event
from vetting_desk.model.numbers.definitions import WAITS, What
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
WAY = (What.CALLS, What.RETURNS, What.ASSESSMENTS, What.DECISIONS, What.TOLD)

Line = tuple[str, str, str, tuple[str, ...], str]
TEN: tuple[Line, ...] = (
    # post, sex, age band, days of the steps as MM-DD, outcome
    ("north", "man", "25-34", ("02-01", "02-11", "02-15", "03-01", "03-02"), "amnesty"),
    ("north", "man", "25-34", ("02-01", "02-21", "02-22", "03-04"), "amnesty"),
    ("north", "woman", "18-24", ("02-05", "03-07", "03-08", "03-20", "03-22"), "amnesty"),
    ("north", "woman", "25-34", ("02-10", "03-02", "03-09", "04-01"), "amnesty-support"),
    ("north", "unknown", "unknown", ("02-11",), ""),
    ("south", "man", "35-44", ("03-01", "04-10", "04-20", "05-01", "05-09"), "prosecutor"),
    ("south", "man", "25-34", ("03-02", "03-12", "03-13", "03-23"), "amnesty"),
    ("south", "woman", "35-44", ("03-03", "03-13"), ""),
    ("south", "man", "18-24", ("03-04",), ""),
    ("south", "unclear", "unclear", ("03-05",), ""),
)
"""Ten called, seven returned, six assessed, six decided (five amnesties, one to the prosecutor), three told."""


def counted(line: Line) -> Counted:
    post, sex, age, steps, outcome = line
    days = dict(
        zip(WAY, (datetime.fromisoformat(f"2026-{each}").date() for each in steps), strict=False)
    )
    events = [
        Event(
            what,
            ("amnesty" if "amnesty" in outcome else outcome) if what is What.DECISIONS else "",
            day.isoformat(),
        )
        for what, day in days.items()
    ]
    for wait, (first, last) in WAITS.items():
        if first in days and last in days:
            events.append(
                Event(wait, "done", days[last].isoformat(), (days[last] - days[first]).days)
            )
        elif first in days:
            events.append(Event(wait, "open", days[first].isoformat(), NO_DAYS))
    return Counted(post, sex, age, events=tuple(events))


@pytest.fixture
def ten(tmp_path: Path) -> Iterator[Casebook]:
    casebook = empty_casebook(tmp_path, HEADQUARTERS, FixedClock(NOW + timedelta(days=1)))
    casebook.act_as(Officer(new_id(), "Supervisor Invented", Role.SUPERVISOR))
    casebook.numbers.begin_again()
    for number, line in enumerate(TEN):
        names = (PersonName("Anna Invented", NameScript.LATIN),)
        case = Case(new_id(), f"2026-INV-{number:05}", names, BirthDate(), Stage.CONTACT, NOW, NOW)
        casebook.cases.add(case)
        casebook.numbers.keep({case.id: counted(line)})
    yield casebook
    casebook.close()


__all__ = ["bench", "made", "ten"]
