"""The texts of a questionnaire as a catalogue, and a translator's words put back into its source.

What is translated: labels, hints, guidance and messages of questions, labels of choices, and the title. A
language is told by the code at the end of its heading, ``label::Тоҷикӣ (tg)``; one that the questionnaire
has not yet is named in full, and gets columns of its own. A file or sound in another language (``media::``)
is no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import TranslationFileError, TranslationMismatchError
from vetting_desk.translating.tables import Row, Sheet, Source
from vetting_desk.translating.units import (
    Catalogue,
    Outcome,
    State,
    Unit,
    glossary_notes,
    put_back,
)

KINDS: Final = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_NAME: Final = {"survey": ("name",), "choices": ("list_name", "name")}
_CODE: Final = re.compile(r"\(([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\)\s*$")
_PLAIN_CODE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_TITLE: Final = "attribute::vd:title-"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a translation stands: sheet, row, heading of its column."""

    sheet: str
    row: int
    heading: str


def form_catalogue(source: Source, file: str, to: str, from_: str = "en") -> Catalogue:
    """Return the texts of a questionnaire in two languages.

    Args:
        source: Its tables.
        file: Its name, for errors.
        to: Code of the language to translate into, or its whole name with the code, ``Oʻzbekcha (uz)``.
        from_: Code of the language to translate from.

    Raises:
        TranslationFileError: If it has no text in `from_` (``no-source-language``), or `to` is neither one
            of its languages nor a whole name (``no-such-language``).
    """
    code, _ = _language(source, file, to)
    units = [unit for _, unit in _found(source, file, to, from_)]
    if not units:
        raise TranslationFileError(file=file, detail="no-source-language", name=from_)
    return Catalogue(f"instrument:{_form_id(source)}", from_, code, tuple(units))


def with_translations(
    source: Source, file: str, back: Catalogue, to: str = ""
) -> tuple[bytes, Outcome]:
    """Return a questionnaire's source with a translator's words in it, and what was taken.

    Args:
        source: Its tables, as they are now.
        file: Its name, for errors.
        back: What came from the translator.
        to: The whole name of a language that the questionnaire has not yet.

    Raises:
        TranslationMismatchError: If the words are of another questionnaire.
        TranslationFileError: As in `form_catalogue`, or if a text cannot stand in the source.
    """
    wanted = f"instrument:{_form_id(source)}"
    if back.origin != wanted:
        raise TranslationMismatchError(file=file, belongs=back.origin, wanted=wanted)
    language = to or back.target_language
    here = form_catalogue(source, file, language, back.source_language)
    outcome = put_back(here, back)
    places = {
        unit.key: place for place, unit in _found(source, file, language, back.source_language)
    }
    changes = {
        (places[key].sheet, places[key].row, places[key].heading): text
        for key, text in outcome.changes.items()
    }
    return source.written(changes), outcome


def _found(source: Source, file: str, to: str, from_: str) -> Iterator[tuple[_Place, Unit]]:
    code, name = _language(source, file, to)
    for sheet in source.sheets:
        if sheet.name == "settings":
            yield from _title(sheet, code, from_)
        for heading_from, heading_to, kind in _pairs(sheet, code, name, from_):
            yield from _texts(sheet, heading_from, heading_to, kind, code)


def _texts(
    sheet: Sheet, heading_from: str, heading_to: str, kind: str, code: str
) -> Iterator[tuple[_Place, Unit]]:
    column, target = sheet.column(heading_from), sheet.column(heading_to)
    assert column is not None  # noqa: S101 (a pair begins with a heading that is there)
    seen: dict[str, int] = {}
    for row in sheet.rows:
        name = "/".join(_cell(sheet, row, heading) for heading in _NAME[sheet.name])
        seen[name] = seen.get(name, 0) + 1
        text = row.text(column)
        if not text or text == "-":
            continue
        again = f"~{seen[name]}" if seen[name] > 1 else ""
        key = f"{sheet.name}/{name}{again}/{kind}"
        said = row.text(target) if target is not None else ""
        notes = (*_where(sheet, row), *glossary_notes(text, code))
        yield _Place(sheet.name, row.number, heading_to), _unit(key, text, said, notes)


def _title(sheet: Sheet, code: str, from_: str) -> Iterator[tuple[_Place, Unit]]:
    heading = f"{_TITLE}{code}"
    for row in sheet.rows[:1]:
        plain = _cell(sheet, row, "form_title") if from_ == "en" else ""
        text = _cell(sheet, row, f"{_TITLE}{from_}") or plain
        if text:
            said = _cell(sheet, row, heading)
            yield _Place(sheet.name, row.number, heading), _unit("settings/title", text, said, ())


def _unit(key: str, text: str, said: str, notes: tuple[str, ...]) -> Unit:
    target = "" if said == "-" else said
    return Unit(key, text, target, State.TRANSLATED if target else State.MISSING, notes)


def _where(sheet: Sheet, row: Row) -> tuple[str, ...]:
    """Return what a translator should know of the row: of what type it is, and what it is for."""
    told = [_cell(sheet, row, heading) for heading in ("type", "bind::vd:kind", "bind::vd:role")]
    beside = ", ".join(part for part in told if part)
    return (beside,) if beside else ()


def _pairs(sheet: Sheet, code: str, name: str, from_: str) -> Iterator[tuple[str, str, str]]:
    """Yield heading of the source, heading of the translation and kind, for each column with texts."""
    for heading in sheet.headings if sheet.name in _NAME else ():
        kind, _, language = heading.partition("::")
        if kind.strip() not in KINDS or _code(language) != from_.lower():
            continue
        known = [
            h for h in sheet.headings if h.partition("::")[0] == kind and _code(h) == code.lower()
        ]
        yield heading, known[0] if known else f"{kind}::{name}", kind


def _language(source: Source, file: str, to: str) -> tuple[str, str]:
    """Return code and name, as headings have it, of the language to translate into."""
    for sheet in source.sheets:
        for heading in sheet.headings:
            kind, _, name = heading.partition("::")
            if kind in KINDS and _code(name) and _code(name) in {to.lower(), _code(to)}:
                found = _CODE.search(name)
                return (found[1] if found else name), name
    named = _CODE.search(to)
    if named is None:
        raise TranslationFileError(file=file, detail="no-such-language", name=to)
    return named[1], to.strip()


def _code(name: str) -> str:
    """Return the code of a language's name in small letters, empty if it has none."""
    found = _CODE.search(name)
    if found:
        return found[1].lower()
    bare = name.strip()
    return bare.lower() if _PLAIN_CODE.fullmatch(bare) and len(bare) <= 3 else ""


def _cell(sheet: Sheet, row: Row, heading: str) -> str:
    column = sheet.column(heading)
    return "" if column is None else row.text(column)


def _form_id(source: Source) -> str:
    for sheet in source.sheets:
        if sheet.name == "settings" and sheet.rows:
            return _cell(sheet, sheet.rows[0], "form_id") or _cell(
                sheet, sheet.rows[0], "id_string"
            )
    return ""
