"""Converts instrument sources (XLSForm tables in Markdown) to the shipped XForms.

Filling and checking instruments are in `vetting_desk.forms` and `vetting_desk.judgement.lint`.
``python -m vetting_desk.judgement.instrument_sources`` converts every shipped source; with ``--check`` it
writes nothing and lists the XForms that are out of date.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from vetting_desk.errors import FormProblems, FormStructureError
from vetting_desk.paths import resource_path

SOURCES = "instruments"


def convert(source: Path) -> bytes:
    """Return the XForm of one source, in UTF-8.

    Args:
        source: An XLSForm, such as ``intake.md``.

    Raises:
        FormStructureError: If pyxform refuses it.
        FormProblems: If pyxform warns; shipped instruments must convert without a warning.
    """
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert as to_xform

    warnings: list[str] = []
    try:
        result = to_xform(str(source), warnings=warnings, pretty_print=True)
    except PyXFormError as error:
        raise FormStructureError(file=source.name, question="", detail=str(error)) from error
    if warnings:
        problems = tuple(
            FormStructureError(file=source.name, question="", detail=text) for text in warnings
        )
        raise FormProblems(file=source.name, problems=problems)
    text: str = result.xform
    return text.encode("utf-8")


def build(source_folder: Path, target_folder: Path) -> tuple[Path, ...]:
    """Convert every ``*.md`` of a folder that holds a form, and write ``<name>.xml`` for each.

    Args:
        source_folder: The folder of the sources.
        target_folder: The folder for the XForms; may be the same. Existing ones are replaced.

    Returns:
        The XForms written, sorted by name.

    Raises:
        FormStructureError: If pyxform refuses a source; nothing is written then.
        FormProblems: If pyxform warns; nothing is written then.
    """
    forms = {source.stem: convert(source) for source in sources(source_folder)}
    written = []
    for stem, xform in forms.items():
        target = target_folder / f"{stem}.xml"
        target.write_bytes(xform)
        written.append(target)
    return tuple(written)


def stale(source_folder: Path, target_folder: Path) -> tuple[Path, ...]:
    """Return the XForms that are missing or differ from their converted source, sorted by name."""
    found = []
    for source in sources(source_folder):
        target = target_folder / f"{source.stem}.xml"
        if not target.exists() or target.read_bytes() != convert(source):
            found.append(target)
    return tuple(found)


def sources(folder: Path) -> tuple[Path, ...]:
    """Return the instrument sources of a folder, sorted by name, without README."""
    return tuple(sorted(path for path in folder.glob("*.md") if path.stem.lower() != "readme"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Convert the sources of a folder, or list the XForms that are out of date.

    Returns:
        0 when done, 1 if ``--check`` found an XForm that is out of date.
    """
    parser = argparse.ArgumentParser(
        prog="python -m vetting_desk.judgement.instrument_sources",
        description="Convert instrument sources (Markdown XLSForms) to XForms.",
    )
    parser.add_argument("folder", nargs="?", type=Path, default=resource_path(SOURCES))
    parser.add_argument(
        "--check", action="store_true", help="write nothing, name what is not current"
    )
    chosen = parser.parse_args(arguments)
    paths = (stale if chosen.check else build)(chosen.folder, chosen.folder)
    word = "not current" if chosen.check else "written"
    sys.stdout.writelines(f"{word}: {path}\n" for path in paths)
    return 1 if chosen.check and paths else 0


if __name__ == "__main__":
    raise SystemExit(main())
