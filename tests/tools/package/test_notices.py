"""All works of a package, with their terms."""

import pytest

from tools.package import notices


def test_what_lies_inside_others_is_named_with_its_version() -> None:
    found = {work.licensed.name: work for work in notices.works(())}
    assert {"Qt", "SQLCipher", "SQLite", "OpenSSL", "HarfBuzz", "libxml2", "Python"} <= found.keys()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt"].licensed.text
    assert "GNU GENERAL PUBLIC LICENSE" in found["Qt"].licensed.text
    assert "ZETETIC" in found["SQLCipher"].licensed.text
    assert found["Qt"].purl.startswith("pkg:generic/qt@6.")
    assert all(work.licensed.version for work in found.values())
    assert found["PyInstaller's start program"].licensed.licence.endswith("Bootloader-exception")


def test_they_stand_in_the_order_of_their_names() -> None:
    names = [work.licensed.name.lower() for work in notices.works(())]
    assert names == sorted(names)
    assert len(names) == len(set(names))


def test_a_library_of_the_packing_machine_is_named_by_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(notices, "_places", lambda: {"libffi.so.8": "/lib/libffi.so.8"})
    monkeypatch.setattr(notices, "_owner", lambda _path: ("libffi8", "3.4.4-1"))
    found = notices.works(["libffi.so.8", "libQt6Core.so.6"])
    assert "pkg:deb/debian/libffi8@3.4.4-1?arch=amd64" in {work.purl for work in found}
