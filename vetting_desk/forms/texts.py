"""Labels, hints and messages, in every language, with outputs in them.

A `TextSource` is the form's definition of a text; `Itext` contains its translations. Outputs are filled in by
the session.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from vetting_desk.forms.names import local

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.syntax import Expression

_ITEXT = re.compile(r"""\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*""")
_ITEXT_CALL = re.compile(r"\s*jr:itext\((.*)\)\s*", re.DOTALL)
_LANGUAGE_CODE = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\)\s*$")
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur", "ckb", "prs", "ug", "yi", "dv", "sd"})
_MEDIA = frozenset({"image", "audio", "video", "big-image"})

Parts = tuple["str | Output", ...]


class Output:
    """An answer inserted into a text.

    Attributes:
        source: The expression as written.
        expression: The parsed expression, once the loader has parsed it.
    """

    __slots__ = ("expression", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.expression: Expression | None = None


class TextSource:
    """The source of a text.

    Exactly one of the three is set.

    Attributes:
        parts: Text and outputs given in place.
        identifier: An itext id.
        reference: An expression: the argument of ``jr:itext(…)``, or a path to the text itself.
        is_itext: True if `reference` evaluates to an itext id.
    """

    __slots__ = ("expression", "identifier", "is_itext", "parts", "reference")

    def __init__(
        self,
        parts: Parts = (),
        identifier: str | None = None,
        reference: str | None = None,
        *,
        is_itext: bool = False,
    ) -> None:
        self.parts = parts
        self.identifier = identifier
        self.reference = reference
        self.is_itext = is_itext
        self.expression: Expression | None = None


@dataclass(frozen=True, slots=True)
class FormLanguage:
    """A language of a form.

    Attributes:
        name: As the form writes it, such as ``"Русский (ru)"``.
        code: The code in parentheses at its end; empty if there is none.
        right_to_left: True if the code's script is written from right to left.
    """

    name: str
    code: str
    right_to_left: bool

    @classmethod
    def from_name(cls, name: str) -> FormLanguage:
        """Return the language with the form's name `name`."""
        found = _LANGUAGE_CODE.search(name)
        code = found[1].replace("_", "-") if found else ""
        bare = code.lower().split("-")[0] or name.strip().lower()
        return cls(name, code, bare in _RIGHT_TO_LEFT)


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation of one text.

    Attributes:
        parts: The text itself.
        short: A shorter form; empty if there is none.
        guidance: The guidance hint, shown only to the interviewer; empty if there is none.
        media: ``image``, ``audio``, ``video``, ``big-image`` to their ``jr://`` addresses.
    """

    parts: Parts = ()
    short: Parts = ()
    guidance: Parts = ()
    media: tuple[tuple[str, str], ...] = ()


def read_text(element: Element | None) -> TextSource | None:
    """Return the source of a ``label`` or ``hint`` element."""
    if element is None:
        return None
    reference = element.get("ref")
    if reference:
        return read_reference(reference)
    return TextSource(read_parts(element))


def read_reference(reference: str) -> TextSource:
    """Return the source for the ``ref`` of a label."""
    found = _ITEXT.fullmatch(reference)
    if found is not None:
        return TextSource(identifier=found[1] if found[1] is not None else found[2])
    call = _ITEXT_CALL.fullmatch(reference)
    if call is not None:
        return TextSource(reference=call[1], is_itext=True)
    return TextSource(reference=reference)


def read_message(text: str | None) -> TextSource | None:
    """Return the source of a message in an attribute."""
    if not text:
        return None
    if _ITEXT_CALL.fullmatch(text):
        return read_reference(text)
    return TextSource((text,))


def read_parts(element: Element) -> Parts:
    """Return the text and outputs inside `element`."""
    if not len(element):
        return (element.text,) if element.text else ()
    return tuple(_parts(element))


def _parts(element: Element) -> Iterator[str | Output]:
    if element.text:
        yield element.text
    for child in element:
        if local(child.tag) == "output":
            source = child.get("value") or child.get("ref")
            if source:
                yield Output(source)
        else:
            yield from _parts(child)
        if child.tail:
            yield child.tail


class Itext:
    """A form's translations.

    Args:
        element: The ``itext`` element, or None.
    """

    def __init__(self, element: Element | None) -> None:
        self._translations: dict[str, Element] = {}
        self._texts: dict[str, dict[str, Element]] = {}
        self._entries: dict[tuple[str, str], Entry] = {}
        default = ""
        for translation in element if element is not None else ():
            if local(translation.tag) == "translation":
                name = translation.get("lang", "")
                self._translations.setdefault(name, translation)
                if translation.get("default") is not None and not default:
                    default = name
        self.default = default or next(iter(self._translations), "")

    @property
    def languages(self) -> tuple[str, ...]:
        """All languages in the order of the form; empty for a form that names none."""
        names = tuple(self._translations)
        return () if names in ((), ("default",), ("",)) else names

    @property
    def names(self) -> tuple[str, ...]:
        """All languages, including the unnamed one."""
        return tuple(self._translations)

    def identifiers(self, language: str) -> dict[str, Element]:
        """Return the texts of a language by id."""
        known = self._texts.get(language)
        if known is None:
            translation = self._translations.get(language)
            known = {
                text.get("id", ""): text
                for text in (translation if translation is not None else ())
            }
            self._texts[language] = known
        return known

    def entry(self, language: str, identifier: str) -> Entry | None:
        """Return a text in `language`, or in the default language if it is missing there."""
        key = (language, identifier)
        known = self._entries.get(key)
        if known is not None:
            return known
        element = self.identifiers(language).get(identifier)
        if element is None:
            element = self.identifiers(self.default).get(identifier)
        if element is None:
            return None
        made = _entry(element)
        self._entries[key] = made
        return made

    def has(self, identifier: str) -> bool:
        """Return whether any language has this text."""
        return any(identifier in self.identifiers(name) for name in self._translations)

    def wording(self, language: str) -> str:
        """Return all that stands in a language, a text a line, without the answers inserted into it.

        What is missing there stands in the default language.
        """
        texts = self.identifiers(self.default) | self.identifiers(language)
        return "\n".join("".join(text.itertext()) for text in texts.values())

    def with_outputs(self) -> dict[str, list[tuple[str, Output]]]:
        """Return the outputs in texts, by id, each with its language."""
        found: dict[str, list[tuple[str, Output]]] = {}
        for name, translation in self._translations.items():
            tags = {child.tag for child in translation}
            for tag in tags:
                output = tag.replace("}text", "}output") if "}" in tag else "output"
                if next(translation.iter(output), None) is None:
                    continue
                for text in translation:
                    if next(text.iter(output), None) is not None:
                        self._collect(name, text, found)
        return found

    def _collect(
        self, language: str, text: Element, found: dict[str, list[tuple[str, Output]]]
    ) -> None:
        identifier = text.get("id", "")
        entry = self.entry(language, identifier)
        for part in (*entry.parts, *entry.short, *entry.guidance) if entry else ():
            if isinstance(part, Output):
                found.setdefault(identifier, []).append((language, part))


def _entry(text: Element) -> Entry:
    parts: Parts = ()
    short: Parts = ()
    guidance: Parts = ()
    media: list[tuple[str, str]] = []
    for value in text:
        form = value.get("form")
        if form is None or form in ("long", "markdown"):
            parts = parts or read_parts(value)
        elif form == "short":
            short = read_parts(value)
        elif form == "guidance":
            guidance = read_parts(value)
        elif form in _MEDIA:
            media.append((form, (value.text or "").strip()))
    return Entry(parts, short, guidance, tuple(media))
