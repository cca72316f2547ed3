"""Whose work goes along with the program."""

import json
import re
from importlib import metadata
from pathlib import Path

import pytest

from vetting_desk import licences
from vetting_desk.licences import Licensed


def test_from_source_the_installed_libraries_are_named_with_their_licences() -> None:
    found = {each.name: each for each in licences.licences()}
    assert found["cryptography"].licence == "Apache-2.0 OR BSD-3-Clause"
    assert "Permission is hereby granted" in found["pydantic"].text
    assert "vetting-desk" not in found
    assert not {"pytest", "ruff", "pyinstaller"} & found.keys()  # what engineers use beside it
    alike = [re.sub(r"[-_.]+", "-", each.lower()) for each in found]
    assert alike == sorted(alike)


def test_what_a_library_asks_for_is_there_too() -> None:
    names = {each.metadata["Name"] for each in licences.needed()}
    assert {"pydantic_core", "asn1crypto", "lxml", "python-pkcs11", "miniaudio"} <= names


def test_a_list_of_a_package_is_read_back_as_it_was_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    works = (Licensed("Ж", "1", "MIT", "text\n"), Licensed("B", "", ""))
    path = tmp_path / "resources" / licences.FILE
    path.parent.mkdir(parents=True)
    path.write_text(licences.to_json(works), "utf-8")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert licences.licences() == works
    assert json.loads(path.read_text("utf-8"))[0]["name"] == "Ж"


class _Library(metadata.Distribution):
    """A library whose metadata is given."""

    def __init__(self, about: str) -> None:
        self._about = about

    def read_text(self, filename: str) -> str | None:
        return self._about if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("License-Expression: MIT", "MIT"),
        ("License: BSD\n  in many\n  lines", "BSD"),
        (
            f"License: {'long ' * 60}\nClassifier: License :: OSI Approved :: MIT License",
            "MIT License",
        ),
        ("License: UNKNOWN\nClassifier: License :: OSI Approved :: BSD License", "BSD License"),
        ("Summary: says nothing", ""),
    ],
)
def test_the_name_of_a_licence_is_where_its_makers_put_it(line: str, name: str) -> None:
    found = licences.licensed(_Library(f"Metadata-Version: 2.1\nName: x\nVersion: 1\n{line}\n"))
    assert (found.name, found.version, found.licence, found.text) == ("x", "1", name, "")
