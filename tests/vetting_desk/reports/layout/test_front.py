"""The head of the first page."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Desk,
    DeskKind,
    NameKind,
    NameScript,
    PersonName,
)
from vetting_desk.reports import ReportContent
from vetting_desk.reports.content import ReportHandover
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.front import head_rows, source_rows
from vetting_desk.reports.layout.qr import QrItem
from vetting_desk.reports.layout.rows import Row, TextItem
from vetting_desk.reports.layout.typesetter import Typesetter

Make = Callable[..., ReportContent]
TRAINING = Desk("d", "Invented desk", DeskKind.POST, "Invented", training=True)


def facts(said: Said, rows: list[Row]) -> dict[str, str]:
    return {row[0]: row[1] for row in said(rows) if len(row) == 2}


def test_it_begins_with_where_it_comes_from_and_what_it_is(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    assert said(head_rows(setter, make_content()))[:2] == [
        (f"{setter.labels.document}  ·  Invented Programme · Post Invented Bridge",),
        ("Return assessment: structured professional judgement",),
    ]


@pytest.mark.parametrize(
    ("changes", "label"),
    [
        ({"draft": True}, "signature_draft"),
        ({"desk": TRAINING}, "training_note"),
        ({"clock_behind": True}, "clock_behind"),
    ],
)
def test_a_note_stands_where_its_reason_is_given_and_nowhere_else(
    setter: Typesetter, make_content: Make, said: Said, changes: dict[str, Any], label: str
) -> None:
    note = (getattr(setter.labels, label),)
    assert note in said(head_rows(setter, make_content(**changes)))
    assert note not in said(head_rows(setter, make_content()))


def test_a_validated_instrument_has_no_note(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    content = make_content()
    note = (setter.labels.unvalidated,)
    assert note in said(head_rows(setter, content))
    validated = replace(content, instrument=replace(content.instrument, validated=True))
    assert note not in said(head_rows(setter, validated))


def test_the_reason_why_it_is_incomplete_is_shown(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    rows = said(head_rows(setter, make_content(incomplete_reason="he fell ill")))
    assert any("he fell ill" in cell for row in rows for cell in row)


def test_the_first_name_stands_alone_and_others_say_what_they_are(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    names = (
        PersonName("Firuz Namunaev", NameScript.LATIN),
        PersonName("Фирӯз", NameScript.CYRILLIC),
        PersonName("Abu Sample", NameScript.LATIN, NameKind.ALIAS),
    )
    rows = head_rows(setter, make_content(names=names))
    shown = facts(said, rows)[setter.labels.names]
    assert shown == f"Firuz Namunaev Фирӯз Abu Sample ({setter.labels.name_alias})"
    cell = next(row.cells[1] for row in rows if said([row])[0][0] == setter.labels.names)
    sizes = [item.size for item in cell.items if isinstance(item, TextItem)]
    assert sizes[0] > sizes[1] == sizes[2]


def test_one_name_is_called_a_name(setter: Typesetter, make_content: Make, said: Said) -> None:
    content = make_content(names=(PersonName("Ann", NameScript.LATIN),))
    assert facts(said, head_rows(setter, content))[setter.labels.name] == "Ann"


@pytest.mark.parametrize(
    ("birth", "param"),
    [
        (BirthDate(), "not known"),
        (BirthDate("1994-03", BirthCertainty.MONTH), "1994-03 ("),
    ],
)
def test_a_birth_date_shows_how_well_it_is_known(
    setter: Typesetter, make_content: Make, said: Said, birth: BirthDate, param: str
) -> None:
    assert facts(said, head_rows(setter, make_content(birth=birth)))[setter.labels.born].startswith(
        param
    )


def test_what_is_not_signed_yet_says_so(setter: Typesetter, make_content: Make, said: Said) -> None:
    values = facts(said, head_rows(setter, make_content(signed_at=None)))
    assert values[setter.labels.signed] == setter.labels.not_signed


def test_the_code_holds_the_digest_and_facts_leave_it_room(
    setter: Typesetter, make_content: Make
) -> None:
    content = make_content()
    rows = head_rows(setter, content)
    (code,) = (row for row in rows if row.overlay)
    (cell,) = code.cells
    assert any(isinstance(item, QrItem) for item in cell.items)
    beside = rows[rows.index(code) + 1].cells[1]
    assert beside.start + beside.width < cell.start


def test_without_a_digest_there_is_no_code(setter: Typesetter, make_content: Make) -> None:
    rows = head_rows(setter, make_content(digest=""))
    assert not any(row.overlay for row in rows)
    pairs = [row.cells[1] for row in rows if len(row.cells) == 2]
    assert {round(cell.start + cell.width, 3) for cell in pairs} == {round(style.CONTENT_WIDTH, 3)}


def test_what_it_corrects_is_shown_where_it_corrects_something(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    labels = setter.labels
    told = facts(said, head_rows(setter, make_content(corrects="id-1", correction_reason="Wrong")))

    assert told[labels.corrects].startswith("id-1")
    assert labels.corrects_note.split()[0] in told[labels.corrects]
    assert told[labels.correction_reason] == "Wrong"
    without = facts(said, head_rows(setter, make_content()))
    assert not {labels.corrects, labels.correction_reason} & without.keys()


def test_who_had_the_draft_before_is_told_with_who_decided_it(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    step = ReportHandover("Anora", "Bahrom", "Salima", make_content().started_at, "She left")
    label = setter.labels.handed_over

    told = facts(said, source_rows(setter, make_content(handed_over=(step,))))[label]

    assert all(word in told for word in ("Anora", "Bahrom", "Salima", "She left"))
    assert label not in facts(said, source_rows(setter, make_content()))
