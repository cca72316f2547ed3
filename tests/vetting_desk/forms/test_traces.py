"""Traces recorded from ODK's own engine replay to the same state and the same submission."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest

from vetting_desk.forms import Form, load_form

_FOLDER = Path(__file__).resolve().parents[4] / "shared" / "testdata" / "forms"
_TRACES = sorted(_FOLDER.glob("traces/*.json"))
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(?:[+-]\d\d:\d\d|Z)")
_FORMS: dict[str, Form] = {}

pytestmark = pytest.mark.skipif(not _TRACES, reason=f"no traces in {_FOLDER / 'traces'}")


def _form(name: str) -> Form:
    if name not in _FORMS:
        _FORMS[name] = load_form(_FOLDER / name)
    return _FORMS[name]


def _comparable(xml: bytes | str) -> str:
    """Return a submission without its id and without space between elements."""
    root = ET.fromstring(xml)
    for element in root.iter():
        element.tail = None
        if len(element) or element.tag.endswith("instanceID"):
            element.text = None
    return ET.tostring(root, encoding="unicode")


def _in_utc(xml: bytes | str) -> str:
    """Return a comparable submission with every moment as it is in UTC."""
    return _MOMENT.sub(
        lambda found: datetime.fromisoformat(found[0]).astimezone(UTC).isoformat(),
        _comparable(xml),
    )


@pytest.fixture(params=_TRACES, ids=lambda path: path.stem)
def trace(request: pytest.FixtureRequest) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(request.param.read_text(encoding="utf-8"))
    return loaded


def test_replay_gives_the_state_that_was_recorded(trace: dict[str, Any]) -> None:
    session = _form(trace["form"]).new_session(now=datetime.fromisoformat(trace["now"]))
    session.apply(trace["steps"])
    assert session.state() == trace["state"]


def test_replay_gives_the_nodes_in_the_order_that_was_recorded(trace: dict[str, Any]) -> None:
    session = _form(trace["form"]).new_session(now=datetime.fromisoformat(trace["now"]))
    session.apply(trace["steps"])
    assert list(session.state()) == list(trace["state"])


def test_replay_gives_the_submission_that_was_recorded(trace: dict[str, Any]) -> None:
    session = _form(trace["form"]).new_session(now=datetime.fromisoformat(trace["now"]))
    session.apply(trace["steps"])
    assert _comparable(session.to_xml()) == _comparable(trace["xml"])


@pytest.mark.parametrize("zone", ["Asia/Dushanbe", "America/Los_Angeles", "Asia/Kathmandu"])
def test_replay_in_another_zone_gives_the_same(trace: dict[str, Any], zone: str) -> None:
    """It is the same day there: ODK's engine records the same under each ``TZ``, and so does ours."""
    now = datetime.fromisoformat(trace["now"]).astimezone(ZoneInfo(zone))
    session = _form(trace["form"]).new_session(now=now)
    session.apply(trace["steps"])
    assert session.state() == trace["state"]
    assert _in_utc(session.to_xml()) == _in_utc(trace["xml"])


def test_violations_read_after_each_step_are_those_found_from_scratch(
    trace: dict[str, Any],
) -> None:
    form = _form(trace["form"])
    now = datetime.fromisoformat(trace["now"])
    session = form.new_session(now=now)
    for step in trace["steps"]:
        session.apply([step])
        listed = session.violations
        assert len(listed) == len(set(listed))
    fresh = form.restore(session.to_draft_xml(), now=now)
    assert [(v.reference, v.condition) for v in session.violations] == [
        (v.reference, v.condition) for v in fresh.violations
    ]


def test_a_draft_comes_back_exactly(trace: dict[str, Any]) -> None:
    form = _form(trace["form"])
    now = datetime.fromisoformat(trace["now"])
    session = form.new_session(now=now)
    session.apply(trace["steps"])
    draft = session.to_draft_xml()
    restored = form.restore(draft, now=now)
    assert restored.state() == session.state()
    assert restored.to_draft_xml() == draft
    assert restored.to_xml() == session.to_xml()
