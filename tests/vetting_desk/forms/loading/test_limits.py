"""Hostile spreadsheets and lists are read within 20 seconds and 512 MB, or refused with the reason."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.forms.loading import hostile
from vetting_desk.errors import FormTooLargeError
from vetting_desk.forms import load_form
from vetting_desk.forms.loading import limits
from vetting_desk.forms.loading.apart import SECONDS

ROOT = Path(__file__).resolve().parents[4]
ENDS = {
    "many-rows": "too-many-cells-in-all",
    "many-rows-lying": "damaged-workbook",
    "far-cells": "read",
    "wide": "too-many-cells-in-all",
    "shared-texts": "too-many-cells-in-all",
    "long-shared-text": "cell-too-long",
    "long-cell": "cell-too-long",
    "elements": "too-many-elements",
    "entities": "document-type",
    "zeros": "too-much-inside",
    "parts": "too-many-parts",
    "deep": "damaged-workbook",
    "large-file": "too-large",
    "many-formulas": "spreadsheet",
    "text-table": "too-large",
    "broken": "damaged-workbook",
    "not-deflate": "damaged-workbook",
    "cells.csv": "too-many-cells-in-all",
    "columns.csv": "too-many-cells-in-all",
    "large.csv": "too-large",
    "most.csv": "read",
    "quotes.csv": "csv",
    "list.xml": "too-many-elements",
    "attributes.xml": "too-large",
    "most-attributes.xml": "read",
    "most-elements.xml": "read",
    "entities.xml": "document-type",
    "points.geojson": "too-many-elements",
    "deep.geojson": "geojson",
    "numbers.geojson": "geojson",
}


def told(name: str) -> Any:
    ran = subprocess.run(
        [sys.executable, Path(hostile.__file__), name], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return json.loads(ran.stdout)


@pytest.mark.system("linux")
@pytest.mark.parametrize("name", ENDS)
def test_a_hostile_file_is_read_within_bounds_or_refused_with_the_reason(name: str) -> None:
    found = told(name)

    on_time = found["ended"].endswith(ENDS[name])
    assert on_time or (found["starved"] and found["ended"].endswith("takes-too-long"))
    assert found["most"] < 512
    assert found["apart"] < 512
    assert (
        found["seconds"] < SECONDS + 5
    )  # what ends it is the limit; the rest is starting and stopping


def test_every_hostile_file_is_tried() -> None:
    assert ENDS.keys() == {**hostile.SHEETS, **hostile.LISTS}.keys()


def test_a_file_that_is_too_long_is_not_read_to_its_end(tmp_path: Path) -> None:
    for name in ("form.xml", "form.xlsx", "form.csv", "form.md"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(1 << 40)
        with pytest.raises(FormTooLargeError) as refused:
            load_form(tmp_path / name)
        assert refused.value.fields["file"] == name


def test_a_list_beside_the_form_is_bounded_too(tmp_path: Path) -> None:
    with (tmp_path / "list.csv").open("wb") as file:
        file.truncate(1 << 40)
    (tmp_path / "form.xml").write_bytes(
        b'<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>'
        b'<h:title>L</h:title><model><instance><d id="l"><a/></d></instance>'
        b'<instance id="list" src="jr://file-csv/list.csv"/></model></h:head>'
        b'<h:body><input ref="/d/a"><label>A</label></input></h:body></h:html>'
    )

    with pytest.raises(FormTooLargeError) as refused:
        load_form(tmp_path / "form.xml")

    assert refused.value.fields["file"] == "list.csv"


def test_what_is_small_is_converted_at_once() -> None:
    assert limits.require_small_sheet(hostile.workbook(), "small.xlsx")
    assert limits.require_small_sheet(b"| survey |", "small.md")
    rows = b"".join(hostile.row(number, "text", f"q{number}", "Q") for number in range(3, 8_000))
    assert not limits.require_small_sheet(hostile.workbook(rows), "large.xlsx")
