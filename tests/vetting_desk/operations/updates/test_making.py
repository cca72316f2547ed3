"""Making an update, and signing the maker's file at headquarters."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.updates.conftest import CHANGES, PACKAGES, Made
from vetting_desk.clock import SystemClock
from vetting_desk.errors import InputError, UpdateMakingError, UpdateRefusedError
from vetting_desk.operations.updates import checking, making
from vetting_desk.transfer.format import update_document


def _make(made: Made, target: Path, **other: object) -> None:
    trust = checking.trust_of(made.anchors / "root.pem", None, None)
    wish = making.Wish(
        counter=other.get("counter", 2),  # type: ignore[arg-type]
        version=other.get("version", "0.2.0"),  # type: ignore[arg-type]
        changes=other.get("changes", CHANGES),  # type: ignore[arg-type]
        packages=other.get("packages", [made.folder / name for name in PACKAGES]),  # type: ignore[arg-type]
    )
    keys = made.keys(str(other.get("who", "maker")))
    making.make(target, wish, trust, keys, SystemClock())


def _countersign(made: Made, source: Path, target: Path, who: str = "headquarters") -> None:
    trust = checking.trust_of(made.anchors / "root.pem", None, None)
    making.countersign(source, target, trust, made.keys(who), SystemClock())


def test_changes_come_from_four_files(tmp_path: Path) -> None:
    for language, lines in CHANGES.items():
        (tmp_path / f"{language}.txt").write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    assert making.changes_in(tmp_path) == CHANGES
    (tmp_path / "tg.txt").write_text("\n")
    with pytest.raises(InputError) as error:
        making.changes_in(tmp_path)
    assert error.value.fields == {"field": "tg.txt", "detail": "empty"}
    (tmp_path / "fa.txt").unlink()
    with pytest.raises(InputError) as error:
        making.changes_in(tmp_path)
    assert error.value.fields == {"field": "fa.txt", "detail": "missing"}


@pytest.mark.parametrize(
    ("other", "member"),
    [
        ({"counter": 0}, "counter"),
        ({"version": "next"}, "program"),
        ({"changes": {**CHANGES, "tg": ("one\u202egnp.exe",)}}, "tg.0"),
        ({"changes": {**CHANGES, "tg": ("\u200c \u200d",)}}, "tg.0"),
    ],
)
def test_what_no_desk_would_take_is_not_made(
    made: Made, tmp_path: Path, other: dict[str, object], member: str
) -> None:
    with pytest.raises(UpdateRefusedError) as error:
        _make(made, tmp_path / "new", **other)
    assert member in str(error.value.fields["member"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "detail"),
    [
        ("setup.msi", "no-system-in-name"),
        pytest.param(
            "con.exe",
            "update-layout",
            marks=pytest.mark.system(
                "linux", "darwin"
            ),  # a device on Windows: no file has this name
        ),
        ("vetting desk.deb", "update-layout"),
        ("..deb", "update-layout"),
    ],
)
def test_a_package_with_a_name_that_could_do_harm_is_not_packed(
    made: Made, tmp_path: Path, name: str, detail: str
) -> None:
    package = tmp_path / name
    package.write_bytes(b"content")
    with pytest.raises((UpdateMakingError, UpdateRefusedError)) as error:
        _make(made, tmp_path / "new", packages=[package])
    assert error.value.fields["detail"] == detail


def test_an_empty_or_huge_package_is_not_packed(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "p.deb"
    package.write_bytes(b"")
    with pytest.raises(UpdateRefusedError):
        _make(made, tmp_path / "new", packages=[package])
    package.write_bytes(b"long")
    monkeypatch.setattr(update_document, "MAX_PACKAGE", 3)
    with pytest.raises(UpdateRefusedError):
        _make(made, tmp_path / "new", packages=[package])


def test_each_signs_in_their_own_role(made: Made, tmp_path: Path) -> None:
    with pytest.raises(UpdateMakingError) as error:
        _make(made, tmp_path / "new", who="headquarters")
    assert error.value.fields["detail"] == "keys-not-maker"
    with pytest.raises(UpdateMakingError) as error:
        _countersign(made, made.makers, tmp_path / "new", "maker")
    assert error.value.fields["detail"] == "keys-not-headquarters"


def test_it_is_signed_once_by_headquarters(made: Made, tmp_path: Path) -> None:
    with pytest.raises(UpdateMakingError) as error:
        _countersign(made, made.update, tmp_path / "new")
    assert error.value.fields["detail"] == "update-signed-already"


def test_headquarters_signs_nothing_that_is_not_whole(made: Made, tmp_path: Path) -> None:
    whole = bytearray(made.makers.read_bytes())
    whole[whole.index(b"debian debian") + 900] ^= 1
    (tmp_path / "altered").write_bytes(whole)
    with pytest.raises(UpdateRefusedError):
        _countersign(made, tmp_path / "altered", tmp_path / "new")
    assert [path.name for path in tmp_path.iterdir()] == ["altered"]


def test_nothing_is_written_over(made: Made, tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"there")
    with pytest.raises(FileExistsError):
        _make(made, tmp_path / "new")
    assert (tmp_path / "new").read_bytes() == b"there"
