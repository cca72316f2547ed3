"""ODK's audit log."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form
from vetting_desk.forms.audit import audit_csv, audit_definition, wants_changes

BEGUN = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
MS = 1_795_341_600_000


@dataclass(frozen=True)
class Row:
    reference: str
    kind: str
    value: str
    at: datetime


def row(reference: str, value: str, seconds: int, kind: str = "set") -> Row:
    return Row(reference, kind, value, BEGUN + timedelta(seconds=seconds))


@pytest.fixture
def form(x: FormMaker) -> Callable[..., Form]:
    def make(**attributes: Any) -> Form:
        return x.form(
            "<a/><meta><instanceID/><audit/></meta>",
            x.bind("meta/audit", type="binary", **attributes),
            body=x.input("a"),
        )

    return make


def test_a_form_says_that_it_wants_a_log(form: Callable[..., Form], x: FormMaker) -> None:
    assert audit_definition(form()) is not None
    assert audit_definition(x.form("<audit/>")) is None
    assert not wants_changes(form())
    assert wants_changes(_tracking(x))


def _tracking(x: FormMaker) -> Form:
    return x.form(
        "<a/><meta><instanceID/><audit/></meta>",
        '<bind nodeset="/data/meta/audit" type="binary" odk:track-changes="true"/>',
        body=x.input("a"),
    )


def test_answers_are_reported_with_their_times(form: Callable[..., Form]) -> None:
    answers = [row("/data/a", "1", 2), row("/data/a", "2", 5)]
    ended = BEGUN + timedelta(seconds=9)
    lines = audit_csv(form(), answers, begun=BEGUN, ended=ended).decode().splitlines()
    assert lines == [
        "event,node,start,end",
        f"form start,,{MS},",
        f"question,/data/a,{MS},{MS + 2000}",
        f"question,/data/a,{MS + 2000},{MS + 5000}",
        f"form exit,,{MS + 9000},",
        f"form finalize,,{MS + 9000},",
    ]


def test_changes_are_reported_where_the_form_wants_them(x: FormMaker) -> None:
    answers = [row("/data/a", 'x, "y"', 1), row("/data/a", 'x, "y"', 2), row("/data/a", "", 3)]
    lines = audit_csv(_tracking(x), answers, begun=BEGUN).decode().splitlines()
    assert lines[0].endswith(",old-value,new-value")
    assert lines[2].endswith(',,"x, ""y"""')
    assert lines[3].endswith(",,")
    assert lines[4].endswith(',"x, ""y""",')


def test_repetitions_are_reported(form: Callable[..., Form]) -> None:
    answers = [row("/data/r", "", 1, "repeat-add"), row("/data/r", "2", 2, "repeat-remove")]
    lines = audit_csv(form(), answers, begun=BEGUN).decode().splitlines()
    assert lines[2] == f"add repeat,/data/r,{MS + 1000},"
    assert lines[3] == f"delete repeat,/data/r[2],{MS + 2000},"
