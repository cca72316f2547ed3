"""A headquarters' casebook and invented documents as desks sign them."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.empty_casebook import empty_casebook
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
POST_ID = new_id()
HEADQUARTERS = Desk(
    new_id(), "Invented Headquarters", DeskKind.HQ, "Invented Programme", training=False
)


def make_document(**changes: Any) -> RecordDocument:
    """Return a document; `changes` replaces fields by ``part__field`` or ``field``."""
    fields: dict[str, Any] = {
        "format": "vetting-desk-record",
        "version": 2,
        "record": new_id(),
        "corrects": "",
        "assessment": new_id(),
        "case": {
            "id": new_id(),
            "reference": "2026-INV-00001",
            "names": [{"text": "Anna Invented", "script": "Latn", "kind": "primary"}],
            "birth": "1990",
            "birth_certainty": "year",
        },
        "instrument": {
            "id": "intake",
            "version": "1",
            "title": "Intake",
            "sha256": "a" * 64,
            "validated": False,
            "clinical": False,
        },
        "desk": {
            "id": POST_ID,
            "name": "Post Invented",
            "organisation": "Invented Programme",
            "training": False,
        },
        "officer": {"id": new_id(), "name": "Officer Invented", "role": "interviewer"},
        "clock": {
            "signed_at": to_text(NOW),
            "started_at": to_text(NOW),
            "counter": 0,
            "floor": "",
            "behind": False,
        },
        "audit": {"head": "0" * 64, "length": 0},
        "language": "",
        "incomplete": None,
        "answers": [],
        "files": [],
        "handed_over": [],
        "correction": None,
    }
    for name, value in changes.items():
        part, _, inner = name.rpartition("__")
        (fields[part] if part else fields)[inner] = value
    return RecordDocument.model_validate(fields)


@pytest.fixture
def document() -> Callable[..., RecordDocument]:
    return make_document


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    opened = empty_casebook(tmp_path, HEADQUARTERS, FixedClock(NOW + timedelta(days=1)))
    opened.act_as(Officer(new_id(), "Decision Maker Invented", Role.DECISION_MAKER))
    yield opened
    opened.close()
