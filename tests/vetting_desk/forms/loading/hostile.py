"""Spreadsheets and lists made to fill the memory or the time of who reads them; a script that reads one.

Run as ``python hostile.py NAME``; prints as JSON how it ended, in how many seconds of processor time and MiB at
the most, and whether it was given up before it had its time, because others had the processor.
"""

import io
import json
import os
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Override PartName="/xl/workbook.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    b'<Override PartName="/xl/sharedStrings.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
    b'<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
PACKAGE = b"http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    b'<?xml version="1.0"?><Relationships xmlns="%s">'
    b'<Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    % (PACKAGE, OFFICE)
)
OF_BOOK = (
    b'<?xml version="1.0"?><Relationships xmlns="%s">'
    b'<Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>'
    b'<Relationship Id="rId2" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    % (PACKAGE, OFFICE, OFFICE)
)
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
BOOK = (
    b'<?xml version="1.0"?><workbook xmlns="%s" xmlns:r="%s"><sheets>'
    b'<sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>' % (MAIN, OFFICE)
)
HEAD = (
    b'<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c>'
    b'<c r="B1" t="inlineStr"><is><t>name</t></is></c>'
    b'<c r="C1" t="inlineStr"><is><t>label</t></is></c></row>'
    b'<row r="2"><c r="A2" t="inlineStr"><is><t>text</t></is></c>'
    b'<c r="B2" t="inlineStr"><is><t>q</t></is></c>'
    b'<c r="C2" t="inlineStr"><is><t>Q</t></is></c></row>'
)


def workbook(rows: bytes = b"", strings: bytes = b"", before: bytes = b"", **more: bytes) -> bytes:
    """Return a workbook of one sheet with one question, these rows and shared texts, and more parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("xl/workbook.xml", BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", OF_BOOK)
        archive.writestr("xl/sharedStrings.xml", b'<sst xmlns="%s">%s</sst>' % (MAIN, strings))
        sheet = b'%s<worksheet xmlns="%s"><sheetData>%s%s</sheetData></worksheet>' % (
            before, MAIN, HEAD, rows,
        )  # fmt: skip
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in more.items():
            archive.writestr(name, content)
    return target.getvalue()


def row(number: int, *values: str) -> bytes:
    cells = "".join(
        f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{value}</t></is></c>'
        for at, value in enumerate(values)
    )
    return f'<row r="{number}">{cells}</row>'.encode()


def lying(data: bytes) -> bytes:
    """Return a workbook whose sheet is called shorter than it is, in both places that say so."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        length = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    return data.replace(length.to_bytes(4, "little"), (1_000).to_bytes(4, "little"))


def many_rows() -> bytes:
    return workbook(b"".join(row(n, "text", f"q{n}", "Q") for n in range(3, 200_000)))


def far_cells() -> bytes:
    return workbook(
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>',
    )


def wide() -> bytes:
    return workbook(
        b'<row r="3">%s</row>' % (b'<c t="inlineStr"><is><t>x</t></is></c>' * 1_000_000)
    )


def entities() -> bytes:
    doctype = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return workbook(b"<row r='3'><c t='inlineStr'><is><t>&b;</t></is></c></row>", before=doctype)


SHEETS: dict[str, Callable[[], bytes]] = {
    "many-rows": many_rows,
    "many-rows-lying": lambda: lying(many_rows()),
    "far-cells": far_cells,
    "wide": wide,
    "shared-texts": lambda: workbook(strings=b"<si><t>x</t></si>" * 2_000_000),
    "long-shared-text": lambda: workbook(strings=b"<si><t>%s</t></si>" % (b"x" * 40_000_000)),
    "long-cell": lambda: workbook(row(3, "text", "r", "y" * 100_000)),
    "elements": lambda: workbook(b"<row/>" * 4_000_000),
    "entities": entities,
    "zeros": lambda: workbook(zeros=bytes(300_000_000)),
    "parts": lambda: workbook(**{f"xl/media/{n}.bin": b"" for n in range(3_000)}),
    "deep": lambda: workbook(b"<a>" * 200_000),
    "large-file": lambda: b"PK\x03\x04" + bytes(20_000_000),
    "many-formulas": lambda: workbook(
        b"".join(row(n, "calculate", f"q{n}", "Q") for n in range(3, 60_000))
    ),
    "text-table": lambda: b"survey,type,name\n" + b",text,q\n" * 2_000_000,
    "broken": lambda: workbook(b"<row r='3'>")[:-300],
    "not-deflate": lambda: b"PK\x03\x04" + zlib.compress(bytes(1_000)),
}
LISTS: dict[str, Callable[[], bytes]] = {
    "cells.csv": lambda: b"name,label\n" + b"a,b\n" * 5_000_000,
    "columns.csv": lambda: b"c," * 200_000 + b"\n" + b"1\n" * 200,
    "large.csv": lambda: b"name,label\n" + b"a," + b"x" * 60_000_000,
    "most.csv": lambda: b"name,label,a,b\n" + b"aaaa,bbbb,c,d\n" * 249_000,
    "quotes.csv": lambda: b'name,label\n"' + b'""' * 10_000_000,
    "list.xml": lambda: b"<root>" + b"<i/>" * 6_000_000 + b"</root>",
    "attributes.xml": lambda: (
        b"<root " + b" ".join(b'a%d=""' % n for n in range(3_000_000)) + b"/>"
    ),
    "most-attributes.xml": lambda: (
        b"<root " + b" ".join(b'a%d=""' % n for n in range(950_000)) + b"/>"
    ),
    "most-elements.xml": lambda: b"<root>" + b"<i>a</i>" * 480_000 + b"</root>",
    "entities.xml": lambda: b'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">]><root>&a;</root>',
    "points.geojson": lambda: (
        b'{"type":"FeatureCollection","features":[' + b"[0,0]," * 4_000_000 + b"0]}"
    ),
    "deep.geojson": lambda: b'{"type":"FeatureCollection","features":' + b"[" * 1_000_000,
    "numbers.geojson": lambda: (
        b'{"type":"FeatureCollection","features":[' + b"0," * 16_000_000 + b"0]}"
    ),
}


def read(name: str) -> dict[str, Any]:
    """Make a hostile file in a process of its own, and read it in this one."""
    import resource
    import tempfile

    from vetting_desk.errors import FormError
    from vetting_desk.forms import load_form
    from vetting_desk.forms.loading.apart import SECONDS
    from vetting_desk.forms.secondary import read_attachment

    path = Path(tempfile.mkdtemp()) / name
    if os.fork() == 0:
        path.write_bytes((SHEETS.get(name) or LISTS[name])())
        os._exit(0)
    os.wait()
    if name in SHEETS:
        path = path.rename(path.with_suffix(".csv" if name == "text-table" else ".xlsx"))
    began, worked, ended = time.perf_counter(), processor_seconds(), "read"
    try:
        if name in SHEETS:
            load_form(path)
        else:
            read_attachment(path.read_bytes(), name)
    except FormError as error:
        ended = f"{type(error).__name__}: {error.fields['detail']}"
    apart = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    path.unlink()
    path.parent.rmdir()
    return {
        "ended": ended,
        "seconds": processor_seconds() - worked,
        "starved": time.perf_counter() - began >= SECONDS > processor_seconds() - worked,
        "most": most_here(),
        "apart": apart,
    }


def processor_seconds() -> float:
    """Return the processor time of this process and of those it waited for."""
    return sum(os.times()[:4])


def most_here() -> float:
    """Return the most memory this program has taken, in MiB.

    ``ru_maxrss`` would count the process that started it too: it outlives running another program.
    """
    status = Path("/proc/self/status").read_text("ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.stdout.write(json.dumps(read(sys.argv[1])))
