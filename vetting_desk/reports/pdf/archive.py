"""The parts of a PDF that PDF/A-3b (ISO 19005-3) requires: metadata, output intent, embedded files.

The metadata contains titles but no names of persons, because indexing services read it first.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import md5
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from vetting_desk import __version__
from vetting_desk.reports.pdf.sheet import Sheet
from vetting_desk.reports.pdf.srgb import SRGB_PROFILE
from vetting_desk.reports.pdf.streams import Stream

LAYOUT = 8
"""Version of what pages look like: it rises whenever equal content gives other pages than before.

`vetting_desk.reports.comparing` holds two reports of one version to be equal.
"""
PRODUCER = f"Vetting Desk {__version__}; layout {LAYOUT}"
LAYOUT_MARK = re.compile(r"; layout ([1-9]\d{0,5})$", re.ASCII)
SOURCE = "assessment.json"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def make_archive(
    sheet: Sheet,
    *,
    title: str,
    language: str,
    written_at: datetime,
    attachments: Mapping[str, tuple[bytes, str]],
    producer: str = "",
) -> None:
    """Add everything PDF/A-3 requires to a document that is being drawn.

    Args:
        sheet: The document.
        title: Shown by readers as the window's title; without personal data.
        language: Language of the document.
        written_at: When the document was made.
        attachments: Name to bytes and media type.
        producer: What made it; `PRODUCER` where nothing else is said.
    """
    document = sheet.document
    producer = producer or PRODUCER
    document.info = _Info(title, producer)
    catalogue = document.Catalog
    catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "AF", "OutputIntents"]
    catalogue.Metadata = Stream(
        _xmp(title, language, written_at, producer),
        {"Type": "/Metadata", "Subtype": "/XML"},
        compressed=False,
    )
    catalogue.OutputIntents = pdfdoc.PDFArray([_output_intent(document)])
    catalogue.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
    if attachments:
        _embed(document, attachments, written_at)


def pdf_date(moment: datetime) -> str:
    """Format a moment as a PDF date, in UTC."""
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]  # ReportLab is untyped
    """The information dictionary, with the same four entries as the XMP packet."""

    written_at: datetime

    def __init__(self, title: str, producer: str) -> None:
        super().__init__()
        self.title = title
        self.producer = producer

    def format(self, document: Any) -> Any:
        """Write the dictionary."""
        date = pdfdoc.PDFString(pdf_date(self.written_at))
        entries = {
            "Title": pdfdoc.PDFString(self.title),
            "Producer": pdfdoc.PDFString(self.producer),
            "CreationDate": date,
            "ModDate": date,
        }
        return pdfdoc.PDFDictionary(entries).format(document)


def _xmp(title: str, language: str, written_at: datetime, producer: str) -> bytes:
    return _XMP.format(
        title=escape(title),
        language=escape(language),
        producer=escape(producer),
        date=written_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00"),
    ).encode("utf-8")


def _output_intent(document: Any) -> Any:
    return pdfdoc.PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(Stream(SRGB_PROFILE, {"N": 3})),
        }
    )


def _embed(
    document: Any, attachments: Mapping[str, tuple[bytes, str]], written_at: datetime
) -> None:
    files = {
        name: document.Reference(_file(document, name, data, media_type, written_at))
        for name, (data, media_type) in attachments.items()
    }
    names: list[Any] = []
    for name in sorted(files):
        names += [pdfdoc.PDFString(name), files[name]]
    tree = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(names)})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": document.Reference(tree)})
    document.Catalog.AF = pdfdoc.PDFArray(files.values())


def _file(document: Any, name: str, data: bytes, media_type: str, written_at: datetime) -> Any:
    parameters = pdfdoc.PDFDictionary(
        {
            "Size": len(data),
            "ModDate": pdfdoc.PDFString(pdf_date(written_at)),
            "CheckSum": f"<{md5(data, usedforsecurity=False).hexdigest()}>",
        }
    )
    subtype = f"/{media_type.replace('/', '#2F')}"
    entries = {"Type": "/EmbeddedFile", "Subtype": subtype, "Params": parameters}
    reference = document.Reference(Stream(data, entries))
    return pdfdoc.PDFDictionary(
        {
            "Type": "/Filespec",
            "F": pdfdoc.PDFString(name),
            "UF": pdfdoc.PDFString(name),
            "AFRelationship": "/Source" if name == SOURCE else "/Data",
            "EF": pdfdoc.PDFDictionary({"F": reference, "UF": reference}),
        }
    )
