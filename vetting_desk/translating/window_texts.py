"""The window's texts (Qt's ``.ts``) as a catalogue, and a translator's words put back into them.

Outside the translations a file stays as it is, byte for byte: where each stands is taken from the XML
parser, and only those that change are written. Qt finds a text by its English words, so a text whose
English changed is another text, told as one that is not here any more. A text with a number (``%n``) has as
many forms as the language; each is a unit.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat

from vetting_desk.errors import TranslationFileError, TranslationMismatchError
from vetting_desk.translating.units import (
    Catalogue,
    Outcome,
    State,
    Unit,
    glossary_notes,
    put_back,
)

ORIGIN: Final = "window"
MAX_BYTES: Final = 16 * 1024 * 1024
_KEPT: Final = frozenset({"name", "source", "comment", "translation", "numerusform"})


@dataclass(slots=True)
class _Form:
    """One form of one translation: its words, and where they stand in the file."""

    text: str
    begin: int
    end: int


@dataclass(slots=True)
class _Message:
    context: str
    source: str = ""
    comment: str = ""
    forms: list[_Form] = field(default_factory=list)
    head: tuple[int, int] = (0, 0)


class WindowTexts:
    """A translation file of the window.

    Attributes:
        language: The language it translates into, such as ``tg``.
    """

    def __init__(self, content: bytes, file: str = "") -> None:
        """Read it.

        Raises:
            TranslationFileError: If it is no translation file: ``too-large``, ``document-type``, ``not-ts`` or
                expat's words.
        """
        if len(content) > MAX_BYTES:
            raise TranslationFileError(file=file, detail="too-large")
        self._content = content
        reader = _Reader(content, file)
        self.language, self._messages = reader.language, reader.messages
        self._file = file

    def catalogue(self) -> Catalogue:
        """Return its texts."""
        units = tuple(unit for message in self._messages for unit, _ in self._units(message))
        return Catalogue(ORIGIN, "en", self.language, units)

    def with_translations(self, back: Catalogue) -> tuple[bytes, Outcome]:
        """Return the file with a translator's words in it, and what was taken.

        Raises:
            TranslationMismatchError: If the words are not of the window, or in another language.
        """
        belongs = f"{back.origin} {back.target_language}"
        wanted = f"{ORIGIN} {self.language}"
        if belongs != wanted:
            raise TranslationMismatchError(file=self._file, belongs=belongs, wanted=wanted)
        outcome = put_back(self.catalogue(), back)
        edits: list[tuple[int, int, bytes]] = []
        for message in self._messages:
            units = self._units(message)
            for unit, form in units:
                if unit.key in outcome.changes:
                    words = _escaped(outcome.changes[unit.key])
                    edits.append((form.begin, form.end, words.encode("utf-8")))
            texts = [outcome.changes.get(unit.key, unit.target) for unit, _ in units]
            if all(texts) and any(unit.key in outcome.changes for unit, _ in units):
                edits.append((*message.head, b"<translation>"))
        content = self._content
        for begin, end, put in sorted(edits, reverse=True):
            content = content[:begin] + put + content[end:]
        return content, outcome

    def _units(self, message: _Message) -> list[tuple[Unit, _Form]]:
        digest = hashlib.sha256(f"{message.source}\0{message.comment}".encode()).hexdigest()[:12]
        found = []
        for number, form in enumerate(message.forms, start=1):
            several = len(message.forms) > 1
            key = f"{message.context}/{digest}" + (f"/{number}" if several else "")
            said = [f"form {number} of {len(message.forms)}"] if several else []
            notes = (message.context, *([message.comment] if message.comment else []), *said)
            state = State.TRANSLATED if form.text else State.MISSING
            words = glossary_notes(message.source, self.language)
            found.append((Unit(key, message.source, form.text, state, (*notes, *words)), form))
        return found


class _Reader:
    """Reads a translation file, and where each translation stands in it."""

    def __init__(self, content: bytes, file: str) -> None:
        self.language = ""
        self.messages: list[_Message] = []
        self._content, self._file = content, file
        self._context, self._text = "", ""
        self._open: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text
        self._parser.EntityDeclHandler = self._on_entity
        try:
            self._parser.Parse(content, True)  # noqa: FBT003 (expat's own)
        except expat.ExpatError as error:
            detail = str(error).split(":", 1)[0]
            raise TranslationFileError(file=file, detail=detail, line=error.lineno) from error
        if not self.language:
            raise TranslationFileError(file=file, detail="not-ts")

    def _on_entity(self, *_: Any) -> None:
        raise TranslationFileError(file=self._file, detail="document-type")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._open and (name != "TS" or not attributes.get("language")):
            raise TranslationFileError(file=self._file, detail="not-ts")
        if name == "TS":
            self.language = attributes["language"]
        self._open.append(name)
        if name in _KEPT:
            self._text = ""
        if name == "message":
            self.messages.append(_Message(self._context))
        if name in {"translation", "numerusform"} and self.messages:
            begin = self._parser.CurrentByteIndex
            end = self._content.index(b">", begin) + 1
            if self._content[end - 2 : end] == b"/>":
                raise TranslationFileError(file=self._file, detail="not-ts")
            if name == "translation":
                self.messages[-1].head = (begin, end)
            self.messages[-1].forms.append(_Form("", end, end))

    def _on_text(self, text: str) -> None:
        if self._open and self._open[-1] in _KEPT:
            self._text += text

    def _on_end(self, name: str) -> None:
        self._open.pop()
        inside = self._open[-1] if self._open else ""
        if name == "name" and inside == "context":
            self._context = self._text
        elif inside == "message" and self.messages:
            self._of_message(name)
        elif name == "numerusform" and self.messages:
            self._close(self.messages[-1].forms[-1])

    def _of_message(self, name: str) -> None:
        message = self.messages[-1]
        if name == "source":
            message.source = self._text
        elif name == "comment":
            message.comment = self._text
        elif name == "translation" and len(message.forms) == 1:
            self._close(message.forms[0])
        elif name == "translation":
            del message.forms[0]  # it holds forms, and no words of its own

    def _close(self, form: _Form) -> None:
        form.text, form.end = self._text, self._parser.CurrentByteIndex


def _escaped(text: str) -> str:
    """Return a text as Qt's own tools write it."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;").replace("'", "&apos;")
