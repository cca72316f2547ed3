import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from vetting_desk.reports import ReportContent, load_labels, render_report
from vetting_desk.reports.pdf.srgb import SRGB_PROFILE

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture(scope="module")
def root(english_pdf: bytes) -> Any:
    return PdfFileReader(BytesIO(english_pdf), strict=True).root


def test_metadata_says_pdf_a_3b_and_is_not_compressed(root: Any) -> None:
    stream = root["/Metadata"]
    assert "/Filter" not in stream
    description = ET.fromstring(stream.data).find(f".//{RDF}Description")
    assert description is not None
    assert description.findtext(f"{PDFAID}part") == "3"
    assert description.findtext(f"{PDFAID}conformance") == "B"
    assert description.findtext(f"{DC}language/{RDF}Bag/{RDF}li") == "en"


def test_metadata_names_no_person(english_pdf: bytes, root: Any) -> None:
    packet = root["/Metadata"].data.decode()
    info = PdfFileReader(BytesIO(english_pdf)).trailer["/Info"]
    metadata = packet + "".join(str(value) for value in info.values())
    for name in ("Namunaev", "Намунаев", "Намунаева", "2026-00017"):
        assert name not in metadata
    assert set(info) == {"/Title", "/Producer", "/CreationDate", "/ModDate"}


def test_dates_are_those_of_the_content(english_pdf: bytes) -> None:
    info = PdfFileReader(BytesIO(english_pdf)).trailer["/Info"]
    assert info["/CreationDate"] == "D:20260503093200+00'00'"


def test_colours_are_said_to_be_srgb(root: Any) -> None:
    intent = root["/OutputIntents"][0]
    assert intent["/S"] == "/GTS_PDFA1"
    assert intent["/DestOutputProfile"].data == SRGB_PROFILE
    assert SRGB_PROFILE[36:40] == b"acsp"


def test_language_and_title_are_shown_by_readers(root: Any) -> None:
    assert root["/Lang"] == "en"
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])


def test_attachments_say_how_they_relate(root: Any, attachments: Any) -> None:
    files = [file.get_object() for file in root["/AF"]]
    related = {str(file["/UF"]): str(file["/AFRelationship"]) for file in files}
    assert related == {
        "assessment.json": "/Source",
        "assessment.p7s": "/Data",
        "submission.xml": "/Data",
    }
    types = {str(file["/UF"]): str(file["/EF"]["/F"]["/Subtype"]) for file in files}
    assert types == {name: f"/{media_type}" for name, (_, media_type) in attachments.items()}


def test_every_stream_ends_with_a_line_end(english_pdf: bytes) -> None:
    ends = [match.start() for match in re.finditer(rb"endstream", english_pdf)]
    assert len(ends) > 10
    assert all(english_pdf[end - 1 : end] == b"\n" for end in ends)


@pytest.mark.outside
def test_every_font_is_embedded(
    english_pdf: bytes, tmp_path: Path, outside: Callable[..., str]
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(english_pdf)
    rows = outside("pdffonts", path).splitlines()[2:]
    assert len(rows) == 3
    assert all(re.search(r"CID TrueType +Identity-H +yes yes yes", row) for row in rows)


@pytest.mark.outside
def test_another_parser_finds_no_fault(
    signed_pdf: bytes, tmp_path: Path, outside: Callable[..., str]
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(signed_pdf)
    assert "No syntax or stream encoding errors found" in outside("qpdf", "--check", path)


def test_sections_stand_in_the_outline(make_content: Callable[..., ReportContent]) -> None:
    pdf = render_report(make_content(language="tg"), load_labels("tg"), {})
    outlines = PdfFileReader(BytesIO(pdf)).root["/Outlines"]
    titles = []
    entry = outlines["/First"]
    while entry is not None:
        titles.append(str(entry["/Title"]))
        entry = entry["/Next"] if "/Next" in entry.keys() else None  # noqa: SIM118 (get would not follow the reference)
    labels = load_labels("tg")
    brief = [labels.brief_conclusions, labels.brief_evidence, labels.brief_missing]
    assert titles[:5] == [*brief, labels.contents, labels.about_record]
    assert titles[5:8] == ["Тарҷумон ва дигар ҳозирон", "Фаҳмонидани ҳуқуқҳо", "Identity"]
    assert titles[-1] == "Имзо"
