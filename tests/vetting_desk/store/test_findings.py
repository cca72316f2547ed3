"""Findings stand until somebody deals with them, and are never lost."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.finding import FindingKind


def test_a_finding_stands_with_what_is_known(bench: Bench) -> None:
    findings = bench.casebook.findings

    assert findings.add(FindingKind.BEHIND, detail={"known": 9, "here": 7})

    [finding] = findings.standing()
    assert (finding.kind, finding.subject, finding.detail) == (
        FindingKind.BEHIND,
        "",
        {"known": 9, "here": 7},
    )
    assert finding.settled_at is None
    bench.casebook.verify()


def test_the_very_same_is_told_once_while_it_stands(bench: Bench) -> None:
    findings = bench.casebook.findings
    findings.add(FindingKind.HQ_LOST, detail={"count": 1})

    assert not findings.add(FindingKind.HQ_LOST, detail={"count": 1})
    assert findings.add(FindingKind.HQ_LOST, detail={"count": 2})
    findings.settle(1)
    assert findings.add(FindingKind.HQ_LOST, detail={"count": 1})


def test_who_dealt_with_it_is_kept(bench: Bench) -> None:
    findings = bench.casebook.findings
    findings.add(FindingKind.COPIED)

    settled = findings.settle(1)

    assert (settled.settled_at, settled.settled_by) == (bench.clock.now(), bench.officer.name)
    assert findings.standing() == []
    assert findings.list() == [settled]
    with pytest.raises(StateError):
        findings.settle(1)
    with pytest.raises(NotFoundError):
        findings.settle(2)
    bench.casebook.verify()


def test_what_was_found_is_never_changed(bench: Bench) -> None:
    bench.casebook.findings.add(FindingKind.COPIED)

    for sql in ("UPDATE findings SET kind = 'restored'", "DELETE FROM findings"):
        with pytest.raises(StateError):
            bench.casebook.database.execute(sql)
