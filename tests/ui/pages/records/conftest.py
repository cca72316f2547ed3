"""A record page on the sample case's record, and a record with files beside it."""

import io
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.ui.conftest import PASSPHRASE
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.records.record_page import RecordPage
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records

_FILES = ("picture", "document", "sound", "other")
_NODES = "".join(f"<{name}/>" for name in _FILES)
_BINDS = "".join(f'<bind nodeset="/data/{name}" type="binary"/>' for name in _FILES)
_UPLOADS = "".join(
    f'<upload ref="/data/{name}" mediatype="*/*"><label>A {name} &amp; more</label></upload>'
    for name in _FILES
)
FORM = f"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Papers</h:title><model><instance><data id="papers" version="1">{_NODES}</data></instance>
{_BINDS}</model></h:head><h:body>{_UPLOADS}</h:body></h:html>"""


def a_picture() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 20), (200, 30, 30)).save(target, "PNG")
    return target.getvalue()


def a_document() -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(200, 100))
    for _ in range(2):
        canvas.drawString(20, 20, "Invented")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def a_sound() -> bytes:
    samples = bytes(16000)
    head = struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", 16) + head + b"data" + struct.pack("<I", len(samples))
    return b"RIFF" + struct.pack("<I", len(body) + len(samples)) + body + samples


CONTENTS = {
    "picture": (a_picture(), ".png"),
    "document": (a_document(), ".pdf"),
    "sound": (a_sound(), ".wav"),
    "other": (b"PK\x03\x04 invented", ".docx"),
}


@pytest.fixture
def record(desk: OpenDesk, case_id: str) -> Record:
    return cases.case_detail(desk, case_id).records[0]


@pytest.fixture
def with_files(desk: OpenDesk, case_id: str, tmp_path: Path) -> Record:
    """A signed record with a file of each kind beside it."""
    form = tmp_path / "papers.xml"
    form.write_text(FORM, encoding="utf-8")
    key = instruments.add_instrument(desk, form, in_spite=True).key.sha256
    interview = interviews.start(desk, case_id, key)
    for name, (content, ending) in CONTENTS.items():
        path = tmp_path / f"{name}{ending}"
        path.write_bytes(content)
        interview.attach(f"/data/{name}", path)
    return records.sign(desk, interview.assessment.id, PASSPHRASE)


@pytest.fixture
def record_page(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> RecordPage:
    made = RecordPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def show(record_page: RecordPage, settle: Callable[[], None]) -> Callable[[Record], RecordPage]:
    """A function that shows a record on the page."""

    def shown(record: Record) -> RecordPage:
        record_page.show_record(record, "2026-TST-00001")
        settle()
        return record_page

    return shown
