"""The check of PDF/A-3b finds each fault that is put into a file by hand, and none in a file as it is made."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from tools.pdfa import faults, main
from vetting_desk.reports.paper import PaperContent, PaperLine, PaperSection, render_paper

Name: Any = generic.NameObject
Text: Any = generic.TextStringObject
Number: Any = generic.NumberObject
Dictionary: Any = generic.DictionaryObject
Array: Any = generic.ArrayObject
Stream: Any = generic.StreamObject
TRUE: Any = generic.BooleanObject(value=True)  # type: ignore[no-untyped-call]  # pyHanko
HALF: Any = generic.FloatObject("0.5")  # type: ignore[no-untyped-call]  # pyHanko


class Writer(IncrementalPdfFileWriter):
    """Leaves the metadata as they are."""

    def _update_meta(self) -> None:
        pass


@pytest.fixture(scope="module")
def sound() -> bytes:
    content = PaperContent(
        language="tg",
        title="Намуна",
        where="Барномаи сохта",
        reference="",
        foot="",
        notes=(),
        sections=(PaperSection("Қисм", (PaperLine("", "Суханон ва калимаҳо"),)),),
        training=True,
        written_at=datetime(2026, 11, 30, tzinfo=UTC),
    )
    return render_paper(content, {"data.json": (b"{}", "application/json")})


def changed(pdf: bytes, change: Callable[[Any], None]) -> bytes:
    """Return a file with something changed in its objects, by an update at its end."""
    writer = Writer(BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]  # pyHanko
    return out.getvalue()


def page(writer: Any) -> Any:
    return writer.root["/Pages"]["/Kids"][0]


def font(writer: Any) -> Any:
    fonts = page(writer)["/Resources"]["/Font"]
    return fonts[next(iter(fonts))]


def file(writer: Any) -> Any:
    return writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]


def state(key: str, value: Any) -> Callable[[Any], None]:
    def change(writer: Any) -> None:
        held = Dictionary({Name("/G"): Dictionary({Name(key): value})})
        put(page(writer)["/Resources"], "/ExtGState", held, writer)

    return change


def put(held: Any, key: str, value: Any, writer: Any) -> None:
    held[Name(key)] = value
    touch(held, writer)


def drop(held: Any, key: str, writer: Any) -> None:
    del held[key]
    touch(held, writer)


def touch(held: Any, writer: Any) -> None:
    """Write every object again: what holds the change is among them."""
    for number in range(1, int(writer.prev.trailer["/Size"])):
        reference = generic.Reference(number, 0, writer)
        writer.mark_update(reference)
    writer.update_root()


def content(more: bytes) -> Callable[[Any], None]:
    def change(writer: Any) -> None:
        held = page(writer)
        data = held["/Contents"].data + b"\n" + more
        held[Name("/Contents")] = writer.add_object(Stream(stream_data=data))
        touch(held, writer)

    return change


def packet(before: bytes, after: bytes) -> Callable[[Any], None]:
    def change(writer: Any) -> None:
        data = writer.root["/Metadata"].data
        assert before in data
        held = Stream(stream_data=data.replace(before, after))
        writer.root[Name("/Metadata")] = writer.add_object(held)
        writer.update_root()

    return change


def note(subtype: str, flags: int, **more: Any) -> Callable[[Any], None]:
    def change(writer: Any) -> None:
        entries = {"/Type": Name("/Annot"), "/Subtype": Name(subtype), "/F": Number(flags)}
        held = Dictionary({Name(key): value for key, value in {**entries, **more}.items()})
        put(page(writer), "/Annots", Array([writer.add_object(held)]), writer)

    return change


def action(kind: str) -> Any:
    return Dictionary({Name("/Type"): Name("/Action"), Name("/S"): Name(kind)})


CHANGES: dict[str, Callable[[Any], None]] = {
    "catalogue: no language": lambda w: drop(w.root, "/Lang", w),
    "catalogue: /AA": lambda w: put(w.root, "/AA", Dictionary(), w),
    "catalogue: JavaScript": lambda w: put(w.root["/Names"], "/JavaScript", Dictionary(), w),
    "form: XFA or appearances to be made": lambda w: put(
        w.root, "/AcroForm", Dictionary({Name("/NeedAppearances"): TRUE}), w
    ),
    "metadata: none": lambda w: drop(w.root, "/Metadata", w),
    "metadata: not marked as PDF/A-3": packet(b"<pdfaid:part>3", b"<pdfaid:part>4"),
    "metadata: not XML": packet(b"</x:xmpmeta>", b""),
    "metadata: /Title differs from the information dictionary": packet("Намуна".encode(), b"Other"),
    "metadata: /ModDate differs from the information dictionary": packet(
        b"<xmp:ModifyDate>2026-11-30", b"<xmp:ModifyDate>2026-11-29"
    ),
    "metadata: /Producer differs from the information dictionary": packet(b"Vetting", b"Other"),
    "colour: no output intent with a profile": lambda w: drop(w.root, "/OutputIntents", w),
    "colour: the profile is no RGB profile of version 4 or less": lambda w: put(
        w.root["/OutputIntents"][0]["/DestOutputProfile"], "/N", Number(4), w
    ),
    "colour: CMYK beside an RGB output intent": content(b"0 0 0 1 k"),
    "colour: a colour space that is not defined": content(b"/CS1 cs"),
    "transparency: a state that lets through": state("/ca", HALF),
    "transparency: a blend mode": state("/BM", Name("/Multiply")),
    "transparency: a group on a page": lambda w: put(page(w), "/Group", Dictionary(), w),
    "font: no ToUnicode": lambda w: drop(font(w), "/ToUnicode", w),
    "font: not embedded": lambda w: drop(
        font(w)["/DescendantFonts"][0]["/FontDescriptor"], "/FontFile2", w
    ),
    "font: no map from codes to glyphs": lambda w: drop(
        font(w)["/DescendantFonts"][0], "/CIDToGIDMap", w
    ),
    "font: widths differ from those of the font": lambda w: put(
        font(w)["/DescendantFonts"][0], "/W", Array(), w
    ),
    "annotation: /Movie": note("/Movie", 4),
    "annotation: not printed, or hidden": note("/Widget", 2),
    "annotation: an action on a field": note("/Widget", 4, **{"/A": action("/GoTo")}),
    "action: /Launch": lambda w: put(w.root, "/OpenAction", action("/Launch"), w),
    "action: /JavaScript": lambda w: put(w.root, "/OpenAction", action("/JavaScript"), w),
    "attachment: not named twice alike": lambda w: put(file(w), "/F", Text("other.json"), w),
    "attachment: no relation to the document": lambda w: drop(file(w), "/AFRelationship", w),
    "attachment: not associated with the document": lambda w: put(w.root, "/AF", Array(), w),
    "attachment: not in the file": lambda w: drop(file(w), "/EF", w),
    "attachment: no media type": lambda w: drop(file(w)["/EF"]["/F"], "/Subtype", w),
    "attachment: no date": lambda w: drop(file(w)["/EF"]["/F"]["/Params"], "/ModDate", w),
}


def test_a_file_as_it_is_made_has_no_fault_and_an_update_adds_none(sound: bytes) -> None:
    assert faults(sound) == []
    assert faults(changed(sound, lambda writer: touch(writer.root, writer))) == []


@pytest.mark.parametrize("fault", CHANGES)
def test_a_fault_put_in_by_hand_is_found(sound: bytes, fault: str) -> None:
    assert fault in faults(changed(sound, CHANGES[fault]))


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        (b"%PDF-1.7", b"%PDF-2.0", "header: not %PDF-1.1 to 1.7"),
        (b"\n%\x93\x8c\x8b\x9e", b"\n%abcd", "header: no comment of four bytes above 127"),
        (b"%%EOF\n", b"%%EOF\n\nmore", "end: bytes after %%EOF"),
        (b"/ID", b"/Id", "trailer: no file identifier"),
    ],
)
def test_a_fault_of_its_bytes_is_found(
    sound: bytes, before: bytes, after: bytes, fault: str
) -> None:
    assert before in sound
    assert fault in faults(sound.replace(before, after))


def test_what_is_no_pdf_is_said_not_raised() -> None:
    (fault,) = faults(b"no PDF")
    assert fault.startswith("file: cannot be read")


def test_from_a_terminal_each_fault_names_its_file(
    sound: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.pdf"
    good.write_bytes(sound)
    bad.write_bytes(sound.replace(b"%PDF-1.7", b"%PDF-2.0"))
    assert main([str(good)]) == 0
    assert main([str(good), str(bad)]) == 1
    assert capsys.readouterr().out == f"{bad}: header: not %PDF-1.1 to 1.7\n"
