"""Whose work goes along with the program, and on what terms.

A package has a list made as it was packed (`FILE`), of all that is in it. Started from source, the program
reads the same from the installed libraries' own metadata: what it was set up with, and no more.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import PurePath
from typing import Final

from vetting_desk.paths import resource_path

FILE: Final = "program/licences.json"
"""The list of a package, among the resources."""

_OURS: Final = "vetting-desk"
_EXTRAS: Final = frozenset({"camera", "media", "token"})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)['\"]")
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_CLASSIFIER: Final = "License :: OSI Approved :: "
_LONGEST: Final = 100
"""Characters of a licence's name; some put the whole text where its name belongs."""


@dataclass(frozen=True, slots=True)
class Licensed:
    """One work.

    Attributes:
        name: Of the work.
        version: Of the work; empty if it is not known by itself.
        licence: Name of its licence, an SPDX expression where its makers gave one; empty if they gave none.
        text: The licence's own words with the notices of copyright; empty where the work came without.
    """

    name: str
    version: str
    licence: str
    text: str = ""


def licences() -> tuple[Licensed, ...]:
    """Return what goes along with this program, sorted by name; reads files, so off the main thread."""
    path = resource_path(FILE)
    if path.is_file():
        return tuple(Licensed(**each) for each in json.loads(path.read_text("utf-8")))
    return tuple(licensed(each) for each in needed())


def to_json(works: Iterable[Licensed]) -> str:
    """Return a list as it is kept in a package."""
    rows = [asdict(each) for each in works]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def needed() -> list[metadata.Distribution]:
    """Return the installed libraries that the program asks for, and those that they ask for, sorted by name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [(_OURS, _EXTRAS)]
    while waiting:
        name, extras = waiting.pop()
        try:
            here = metadata.distribution(name)
        except (
            metadata.PackageNotFoundError
        ):  # of another system, or an extra that was not asked for
            continue
        if _key(name) in found:
            continue
        found[_key(name)] = here
        waiting += [(each, frozenset()) for each in _asked(here.requires or [], extras)]
    found.pop(_OURS, None)
    return [found[name] for name in sorted(found)]


def licensed(library: metadata.Distribution) -> Licensed:
    """Return what a library says of its terms."""
    about = library.metadata
    [told, *_] = [*(about.get_all("License-Expression") or about.get_all("License") or []), ""]
    classifiers = (each for each in about.get_all("Classifier") or [] if _CLASSIFIER in each)
    name = _short(told) or ", ".join(each.partition(_CLASSIFIER)[2] for each in classifiers)
    return Licensed(about["Name"], library.version, name, _text(library))


def _asked(requirements: Iterable[str], extras: frozenset[str]) -> list[str]:
    """Return the names in a library's requirements, but for those of extras that nobody asked for."""
    names = []
    for each in requirements:
        extra, name = _EXTRA.search(each), _NAME.match(each)
        if name and (extra is None or extra.group(1) in extras):
            names.append(name.group())
    return names


def _text(library: metadata.Distribution) -> str:
    """Return the texts of licences that came with a library, one after another."""
    paths = (path for path in sorted(library.files or (), key=str) if _is_text(path))
    texts = [_decoded(path.read_binary()).strip() for path in paths]
    return "\n\n".join(dict.fromkeys(texts))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:  # some notices of copyright are older than UTF-8
        return data.decode("latin-1")


def _is_text(path: PurePath) -> bool:
    for number, part in enumerate(path.parts[:-1]):
        if part.endswith(".dist-info"):
            kept_for_it = path.parts[number + 1] == "licenses"  # where metadata 2.4 puts them
            return kept_for_it or _TEXT.search(path.name) is not None
    return False


def _short(told: str) -> str:
    line = told.strip().split("\n", 1)[0]
    return "" if line.upper() == "UNKNOWN" or len(line) > _LONGEST else line


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
