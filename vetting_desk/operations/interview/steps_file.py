"""Reads a list of answers from a JSON file, strictly: the content of a trace of ODK's engine, and no more.

The file is a list of steps, or an object with the list under ``steps`` and optionally ``language``. A step
is ``[reference, text]``, ``[reference, {"repeat": "add"}]`` or ``[reference, {"repeat": "remove",
"index": n}]`` with n from 1; a number stands for its text. Whether the questionnaire has the
reference is not checked here.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

from vetting_desk.errors import InputError
from vetting_desk.forms.xml_reader import forbidden_character

MAX_BYTES = 256 * 1024 * 1024


class Steps(NamedTuple):
    """What a file of steps holds.

    Attributes:
        language: Form language, empty if not said.
        steps: Pairs of reference and value, as `Session.apply` takes them.
    """

    language: str
    steps: list[tuple[str, Any]]


def read_steps(path: Path) -> Steps:
    """Read the steps in a JSON file.

    Raises:
        InputError: If it is anything else; ``step`` counts from 1.
        OSError: If it cannot be read.
    """
    content = _json(path)
    language = ""
    if isinstance(content, dict):
        said = content.get("language", "")
        language = said if isinstance(said, str) else ""
        content = content.get("steps")
    if not isinstance(content, list):
        raise InputError(field=path.name, detail="not-steps")
    return Steps(
        language, [_step(each, number, path.name) for number, each in enumerate(content, 1)]
    )


def _json(path: Path) -> Any:
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(field=path.name, detail="too-long", limit=MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(field=path.name, detail="not-text") from error
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(field=path.name, detail="not-json") from error


def _step(step: object, number: int, file: str) -> tuple[str, Any]:
    pair = _pair(step)
    if pair is None:
        raise InputError(field=file, detail="step-shape", step=number)
    if any(forbidden_character(text) is not None for text in pair if isinstance(text, str)):
        raise InputError(field=file, detail="step-character", step=number)
    return pair


def _pair(step: object) -> tuple[str, Any] | None:
    match step:
        case [str(reference), str(value)]:
            return reference, value
        case [str(reference), int(value) | float(value)] if not isinstance(value, bool):
            return reference, str(value)
        case [str(reference), {"repeat": "add", **others}] if not others:
            return reference, {"repeat": "add"}
        case [str(reference), {"repeat": "remove", "index": int(index), **others}]:
            if not others and index >= 1 and not isinstance(index, bool):
                return reference, {"repeat": "remove", "index": index}
    return None
