"""What travels beside headquarters' word where its author's certificate ended, and what a post makes of it."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import pytest

from tests.years.machine import Years
from tests.years.test_found import renewed, state  # noqa: F401 (a fixture)
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_kinds import TAKEN
from vetting_desk.model.evidence import EvidenceKind
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.exchange import said_stamps, stamps
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.transfer.ends import entries_sent, entry_evidence
from vetting_desk.transfer.ends.entry_evidence import MEMBER, Sent
from vetting_desk.transfer.format.manifest_parts import EntryPart


def _word(state: Years) -> Entry:  # noqa: F811
    state.takes_over(post=0, hq=True)
    [entry] = state.year.hq.casebook.entries.of_kind(TAKEN)
    return entry


def _sent(state: Years, entry: Entry) -> Sent:  # noqa: F811
    [part] = entries_sent.parts_of([entry])
    return entry_evidence.beside(DeskStation(state.year.hq), entry, part)


def _stamped(state: Years) -> Entry:  # noqa: F811
    """Headquarters' word, stamped in time; the stamp was renewed, and its author's certificate has ended."""
    entry = _word(state)
    assert said_stamps.stamp_said(state.year.hq) == 1
    assert said_stamps.stamp_said(state.year.hq) == 0, "stamped once"
    state.time_passes(days=1000, off=False)
    renewed(state.year, state.year.hq)
    stamps.renew(state.year.hq)
    state.time_passes(days=300, off=False)
    return entry


def _shown(state: Years, part: EntryPart, contents: dict[str, bytes]) -> Any:  # noqa: F811
    hq = state.year.hq
    now = hq.casebook.clock_reading().newest
    return entry_evidence.shown(part, contents, hq.keys.trust, now, hq.desk.id)


def _contents(state: Years, part: EntryPart) -> dict[str, bytes]:  # noqa: F811
    blobs = state.year.hq.casebook.blobs
    return {file.sha256: blobs.get(file.sha256) for file in part.files}


def test_while_its_certificate_counts_nothing_goes_along(state: Years) -> None:  # noqa: F811
    sent = _sent(state, _word(state))
    assert sent.why == ""
    assert MEMBER not in {file.name for file in sent.part.files}


def test_stamps_go_along_once_it_has_ended_and_show_since_when_it_is(
    state: Years,  # noqa: F811
) -> None:
    entry = _stamped(state)
    sent = _sent(state, entry)
    assert sent.why == ""
    assert sent.part.files[-1].name == MEMBER
    shown = _shown(state, sent.part, _contents(state, sent.part))
    assert shown.kind is EvidenceKind.STAMP
    assert isinstance(shown.at, datetime)
    assert (shown.at - entry.written_at).days == 0
    whole = entry_evidence.own_files(sent.part)
    assert [file.name for file in whole.files] == [file.name for file in entry.files]


@pytest.mark.parametrize("what", ["another-entry", "another-signature", "cut", "nothing", "long"])
def test_stamps_that_are_not_over_it_show_nothing(
    state: Years,  # noqa: F811
    what: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    part = _sent(state, _stamped(state)).part
    contents = _contents(state, part)
    if what == "another-entry":
        part = part.model_copy(update={"id": "0" * 8 + part.id[8:]})
    elif what == "another-signature":
        files = [
            each.model_copy(update={"sha256": "0" * 64}) if each.name == "entry.p7s" else each
            for each in part.files
        ]
        part = part.model_copy(update={"files": files})
    elif what == "cut":
        contents[part.files[-1].sha256] = contents[part.files[-1].sha256][:-9]
    elif what == "nothing":
        part = entry_evidence.own_files(part)
    else:
        monkeypatch.setattr(entry_evidence, "MAX_LENGTH", 10)
    assert _shown(state, part, contents) is None


def test_a_stamp_nobody_renewed_in_time_shows_nothing(state: Years) -> None:  # noqa: F811
    entry = _word(state)
    said_stamps.stamp_said(state.year.hq)
    state.time_passes(days=1200, off=False)
    renewed(state.year, state.year.hq)
    assert _sent(state, entry).why == "expired"


def test_what_no_post_can_judge_is_held_and_told(state: Years) -> None:  # noqa: F811
    entry = _word(state)
    state.time_passes(days=1200, off=False)
    books, feed = state.year.hq.casebook, state.year.post(0).place.desk.id
    sent = _sent(state, entry)

    entry_evidence.tell_unjudged(books, feed, [sent, replace(sent, why="")])

    assert books.entries.way(entry.id, feed) == (EntryWay.HELD, "expired")
    [told] = books.findings.standing()
    assert (told.kind, told.subject, told.detail["count"]) == (FindingKind.SAID_UNJUDGED, feed, 1)


def test_the_content_beside_it_is_strict(state: Years) -> None:  # noqa: F811
    part = _sent(state, _stamped(state)).part
    contents = _contents(state, part)
    data = contents[part.files[-1].sha256].replace(b'"version":1', b'"version":9')
    file = part.files[-1].model_copy(update={"sha256": sha256(data).hexdigest()})
    part = part.model_copy(update={"files": [*part.files[:-1], file]})
    assert _shown(state, part, contents | {file.sha256: data}) is None
