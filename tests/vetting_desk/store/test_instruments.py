"""Instruments and their versions."""

from dataclasses import replace
from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import InstrumentKey, InstrumentSummary, new_id
from vetting_desk.store import Casebook


def put(casebook: Casebook, id_: str, version: str, **more: bool) -> InstrumentSummary:
    xml = f"<{id_} {version}>".encode()
    key = InstrumentKey(id_, version, sha256(xml).hexdigest())
    summary = InstrumentSummary(key, id_.title(), ("English (en)", "Тоҷикӣ (tg)"), **more)
    casebook.instruments.add(xml, summary)
    return summary


def test_an_instrument_comes_back(bench: Bench) -> None:
    summary = put(bench.casebook, "intake", "1", clinical=True, validated=True)
    casebook = bench.reopen()

    assert casebook.instruments.get(summary.key.sha256) == summary
    assert casebook.instruments.xml(summary.key.sha256) == b"<intake 1>"


def test_adding_the_same_again_changes_nothing(casebook: Casebook) -> None:
    put(casebook, "intake", "1")
    length = casebook.audit.length()
    put(casebook, "intake", "1")

    assert len(casebook.instruments.list()) == 1
    assert casebook.audit.length() == length


def test_another_digest_is_refused(casebook: Casebook) -> None:
    summary = InstrumentSummary(InstrumentKey("a", "1", "0" * 64), "A", ())

    with pytest.raises(StateError):
        casebook.instruments.add(b"<xml/>", summary)


def test_all_versions_are_listed_in_the_order_they_came(casebook: Casebook) -> None:
    added = [put(casebook, "b", "2"), put(casebook, "a", "1"), put(casebook, "b", "1")]

    assert casebook.instruments.list() == added


@pytest.mark.parametrize(
    ("older", "newer"),
    [("1", "2"), ("9", "10"), ("2026.9", "2026.10"), ("2026-a", "2026-b"), ("", "1")],
)
def test_the_newest_version_is_current_whatever_came_last(
    casebook: Casebook, older: str, newer: str
) -> None:
    wanted = put(casebook, "form", newer)
    put(casebook, "form", older)

    assert casebook.instruments.current() == [wanted]
    assert casebook.instruments.newest("form") == wanted


def test_attachments_come_back(casebook: Casebook) -> None:
    xml = b"<with/>"
    key = InstrumentKey("with", "1", sha256(xml).hexdigest())
    casebook.instruments.add(xml, InstrumentSummary(key, "With", ()), {"places.csv": b"a,b"})

    assert casebook.instruments.attachments(key.sha256) == {"places.csv": b"a,b"}


def test_what_is_not_held_is_not_found(casebook: Casebook) -> None:
    for ask in (casebook.instruments.get, casebook.instruments.xml, casebook.instruments.newest):
        with pytest.raises(NotFoundError):
            ask("0" * 64)


def test_what_assessments_are_filled_with_is_listed_the_last_used_first(bench: Bench) -> None:
    unused, first, second = (put(bench.casebook, name, "1") for name in ("a", "b", "c"))
    draft = bench.draft()
    for key in (first.key, second.key, first.key):
        bench.casebook.assessments.start(replace(draft, id=new_id(), instrument=key), b"<data/>")

    lately = [first.key.sha256, second.key.sha256, draft.instrument.sha256]
    assert bench.casebook.instruments.used_lately(9) == lately
    assert bench.casebook.instruments.used_lately(1) == [first.key.sha256]
    assert unused.key.sha256 not in bench.casebook.instruments.used_lately(9)
