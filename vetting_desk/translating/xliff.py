"""A catalogue as XLIFF 2.0, the format that translators' tools read and write.

Written by hand, one unit for each text, with white space kept, notes beside it, and characters that XML
cannot hold as ``<cp>``. Read strictly, as forms are (`forms.xml_reader`): no document type, no entity,
bounded. A tool may have split a unit into segments or marked words in it (``<mrk>``); codes (``<ph>``,
``<pc>`` …) are refused, because nothing here has any.

Source: XLIFF Version 2.0, OASIS Standard, 5 August 2014.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from vetting_desk.errors import FormSyntaxError, TranslationFileError
from vetting_desk.forms.xml_reader import read_xml
from vetting_desk.translating.units import Catalogue, State, Unit

NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:2.0"
MAX_BYTES: Final = 16 * 1024 * 1024
"""Largest file that is read."""
MAX_UNITS: Final = 50_000

_ILLEGAL: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CODE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})
_TRANSPARENT: Final = frozenset({"mrk"})
_EMPTY: Final = frozenset({"sm", "em"})


def write_xliff(catalogue: Catalogue) -> bytes:
    """Return a catalogue as XLIFF 2.0, in UTF-8."""
    code = catalogue.target_language.partition("-")[0].lower()
    direction = ' trgDir="rtl"' if code in _RIGHT_TO_LEFT else ""
    source, target = _quoted(catalogue.source_language), _quoted(catalogue.target_language)
    kept = f'canResegment="no"{direction} xml:space="preserve"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xliff xmlns="{NAMESPACE}" version="2.0" srcLang={source} trgLang={target}>',
        f'<file id="f1" original={_quoted(catalogue.origin)} {kept}>',
    ]
    for number, unit in enumerate(catalogue.units, start=1):
        lines += _unit(number, unit)
    return ("\n".join([*lines, "</file>", "</xliff>"]) + "\n").encode("utf-8")


def read_xliff(content: bytes, name: str = "") -> Catalogue:
    """Return the catalogue of an XLIFF 2.0 file.

    Args:
        content: The file.
        name: Its name, for errors.

    Raises:
        TranslationFileError: If it is not XML as forms may be, not XLIFF 2.0, or not as this program writes it.
            `detail` is ``too-large``, ``document-type``, ``not-xliff``, ``no-languages``, ``one-file``,
            ``no-unit-name``, ``unit-twice``, ``inline-code``, ``bad-character``, ``too-many-units`` or expat's
            words.
    """
    if len(content) > MAX_BYTES:
        raise TranslationFileError(file=name, detail="too-large")
    try:
        root = read_xml(content, name).root
    except FormSyntaxError as error:
        raise TranslationFileError(
            file=name, detail=error.fields["detail"], line=error.fields["line"]
        ) from error
    if root.tag != f"{{{NAMESPACE}}}xliff" or root.get("version") != "2.0":
        raise TranslationFileError(file=name, detail="not-xliff")
    languages = root.get("srcLang", ""), root.get("trgLang", "")
    if not all(_CODE.fullmatch(code) for code in languages):
        raise TranslationFileError(file=name, detail="no-languages")
    files = root.findall(f"{{{NAMESPACE}}}file")
    if len(files) != 1:
        raise TranslationFileError(file=name, detail="one-file")
    return Catalogue(files[0].get("original", ""), *languages, tuple(_units(files[0], name)))


def _unit(number: int, unit: Unit) -> Iterator[str]:
    yield f'<unit id="u{number}" name={_quoted(unit.key)}>'
    if unit.notes:
        yield (
            "<notes>"
            + "".join(f"<note>{_escaped(note)}</note>" for note in unit.notes)
            + "</notes>"
        )
    state = "initial" if unit.state is not State.TRANSLATED else "translated"
    beside = f' subState="vd:{unit.state}"' if unit.state is not State.TRANSLATED else ""
    target = f"<target>{_escaped(unit.target)}</target>" if unit.target else ""
    yield f'<segment state="{state}"{beside}><source>{_escaped(unit.source)}</source>{target}</segment>'
    yield "</unit>"


def _units(file: ET.Element, name: str) -> Iterator[Unit]:
    seen: set[str] = set()
    for unit in file.iter(f"{{{NAMESPACE}}}unit"):
        key = unit.get("name")
        if not key:
            raise TranslationFileError(file=name, detail="no-unit-name")
        if key in seen:
            raise TranslationFileError(file=name, detail="unit-twice", name=key)
        seen.add(key)
        if len(seen) > MAX_UNITS:
            raise TranslationFileError(file=name, detail="too-many-units")
        parts = [part for part in unit if _local(part) in {"segment", "ignorable"}]
        source, target = (
            "".join(_said(part, what, name) for part in parts) for what in ("source", "target")
        )
        notes = tuple(note.text or "" for note in unit.iter(f"{{{NAMESPACE}}}note"))
        yield Unit(key, source, target, _state(parts, target), notes)


def _said(part: ET.Element, what: str, name: str) -> str:
    found = part.find(f"{{{NAMESPACE}}}{what}")
    if found is None and what == "target" and _local(part) == "ignorable":
        found = part.find(
            f"{{{NAMESPACE}}}source"
        )  # white space between sentences is not translated
    return "" if found is None else _text(found, name)


def _text(element: ET.Element, name: str) -> str:
    said = element.text or ""
    for child in element:
        kind = _local(child)
        if kind == "cp":
            said += _character(child.get("hex", ""), name)
        elif kind in _TRANSPARENT:
            said += _text(child, name)
        elif kind not in _EMPTY:
            raise TranslationFileError(file=name, detail="inline-code", name=kind)
        said += child.tail or ""
    return said


def _character(digits: str, name: str) -> str:
    try:
        number = int(digits, 16)
        if len(digits) <= 6 and not 0xD800 <= number <= 0xDFFF:
            return chr(number)
    except (ValueError, OverflowError):
        pass
    raise TranslationFileError(file=name, detail="bad-character", name=digits)


def _state(parts: list[ET.Element], target: str) -> State:
    if not target:
        return State.MISSING
    marks = {part.get("subState", "") for part in parts}
    return State.SOURCE_CHANGED if f"vd:{State.SOURCE_CHANGED}" in marks else State.TRANSLATED


def _local(element: ET.Element) -> str:
    space, _, local = str(element.tag).rpartition("}")
    return local if space == f"{{{NAMESPACE}" else str(element.tag)


def _escaped(text: str) -> str:
    plain = (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    )
    return _ILLEGAL.sub(lambda found: f'<cp hex="{ord(found[0]):04X}"/>', plain)


def _quoted(text: str) -> str:
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    for character in "\t\n\r":
        plain = plain.replace(character, f"&#{ord(character)};")
    return '"' + _ILLEGAL.sub("\ufffd", plain) + '"'
