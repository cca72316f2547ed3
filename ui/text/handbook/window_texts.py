"""The window's own texts by their English sources, read from the translation files.

Not through Qt's translator: that would need the name of the class a text belongs to, and knows the language in
force alone.
"""

from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree as ET

from vetting_desk.paths import resource_path

_KNOWS_ALL = "ru"
"""A translation file that holds every text; the English one holds plural forms alone."""


class WindowText(NamedTuple):
    """A text of the window in one language.

    Attributes:
        context: The class or table it belongs to.
        source: In English.
        words: As it is shown; of several forms the one for a single thing.
    """

    context: str
    source: str
    words: str


class UnknownTextError(Exception):
    """The window has no such text, or several that differ.

    Attributes:
        name: What was looked up.
        found: Contexts in which there is one.
    """

    def __init__(self, name: str, found: tuple[str, ...]) -> None:
        super().__init__(f"{name!r}: {', '.join(found) or 'not a text of the window'}")
        self.name = name
        self.found = found


def shown(name: str, language: str) -> str:
    """Return a text as the window shows it.

    Args:
        name: The English source; with ``Context|`` before it where contexts differ.
        language: Code of a language; one without a translation file reads English.

    Raises:
        UnknownTextError: If there is none, or contexts differ and none is named.
    """
    context, bar, source = name.rpartition("|")
    known = [
        text for text in _by_source(_KNOWS_ALL).get(source, ()) if context in {"", text.context}
    ]
    if not known:
        raise UnknownTextError(name, ())
    contexts = {text.context for text in known}
    own = [text for text in _by_source(language).get(source, ()) if text.context in contexts]
    words = {text.words for text in own} or {source}
    if len(words) > 1 and not bar:
        raise UnknownTextError(name, tuple(sorted(contexts)))
    return _plain(own[0].words if own else source)


def _plain(words: str) -> str:
    """Return words as they look: counted once."""
    single = words.replace("(s)", "").replace("(en)", "")
    return single.replace("%n", "1")


@cache
def _by_source(language: str) -> dict[str, tuple[WindowText, ...]]:
    found: dict[str, tuple[WindowText, ...]] = {}
    path = resource_path(f"i18n/vetting_desk_{language}.ts")
    if not path.is_file():
        return found
    for context in ET.parse(path).iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            words = _words(message)
            if words:
                found[source] = (*found.get(source, ()), WindowText(name, source, words))
    return found


def _words(message: "ET.Element") -> str:
    translation = message.find("translation")
    if translation is None:
        return ""
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms[0] if forms else translation.text or ""
