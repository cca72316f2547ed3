import zipfile
from pathlib import Path

import pytest

from vetting_desk.errors import PackError
from vetting_desk.packs import sheets
from vetting_desk.packs.sheets import read_tables, write_tables

ROWS = [("key", "text"), ("a", "Ҷавоб\nдуюм"), ("b", "")]


def named(source: Path) -> dict[str, list[tuple[str, ...]]]:
    return {table.name: [cells for _, cells in table.rows] for table in read_tables(source)}


@pytest.mark.parametrize("target", ["book.xlsx", "folder"])
def test_what_is_written_is_read_again(tmp_path: Path, target: str) -> None:
    path = tmp_path / target
    if target == "folder":
        path.mkdir()
    write_tables([("Offer", ROWS), ("pack", [("name", "value")])], path)
    assert named(path)["offer"] == [("key", "text"), ("a", "Ҷавоб\nдуюм"), ("b",)]
    assert named(path)["pack"] == [("name", "value")]


@pytest.mark.parametrize("target", ["book.xlsx", "folder"])
@pytest.mark.parametrize("text", ["=1+1", "+7", "-", "@SUM(A1)", "'quoted"])
def test_text_that_begins_like_a_formula_stays_text(tmp_path: Path, target: str, text: str) -> None:
    path = tmp_path / target
    if target == "folder":
        path.mkdir()
    write_tables([("offer", [("key", text)])], path)
    assert named(path)["offer"] == [("key", text)]
    if target == "folder" and text[0] != "'":
        assert f"'{text}" in (path / "offer.csv").read_text(encoding="utf-8")


def test_rows_are_counted_as_the_spreadsheet_does(tmp_path: Path) -> None:
    (tmp_path / "offer.csv").write_text("key,text\n\n,\na,b\n", encoding="utf-8")
    [table] = read_tables(tmp_path)
    assert table.rows == ((1, ("key", "text")), (4, ("a", "b")))


def test_days_and_whole_numbers_read_as_they_look(tmp_path: Path) -> None:
    from datetime import date, datetime

    from openpyxl import Workbook

    book = Workbook()
    book.active.append([date(2026, 11, 22), datetime(2026, 11, 22, 10), 3.0, 3.5, True, None])  # noqa: DTZ001
    book.save(tmp_path / "book.xlsx")
    [table] = read_tables(tmp_path / "book.xlsx")
    assert table.rows == ((1, ("2026-11-22", "2026-11-22", "3", "3.5", "True")),)


def test_a_file_that_is_no_spreadsheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"holiday pictures")
    with pytest.raises(PackError, match="not-a-spreadsheet"):
        read_tables(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("holiday.txt", "pictures")
    with pytest.raises(PackError, match="not-a-spreadsheet"):
        read_tables(path)


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no-tables"):
        read_tables(tmp_path)


def test_text_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "offer.csv").write_bytes("key,Ҷавоб".encode("utf-16"))
    with pytest.raises(PackError, match="not-utf-8"):
        read_tables(tmp_path)


def test_a_workbook_that_unpacks_to_more_than_allowed_is_refused_before_it_is_read(
    tmp_path: Path,
) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", bytes(sheets.MAX_UNPACKED // 2))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(PackError, match="too-large"):
        read_tables(path)


def test_a_workbook_that_lies_about_its_lengths_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lies.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(100_000))
    data = path.read_bytes()
    path.write_bytes(data.replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(PackError):
        read_tables(path)
    monkeypatch.setattr(sheets, "MAX_UNPACKED", 50_000)
    path.write_bytes(data)
    with pytest.raises(PackError, match="too-large"):
        read_tables(path)


def test_too_many_rows_or_columns_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "offer.csv").write_text("a,b,c\n" * 5, encoding="utf-8")
    monkeypatch.setattr(sheets, "MAX_ROWS", 4)
    with pytest.raises(PackError, match="too-large"):
        read_tables(tmp_path)
    monkeypatch.setattr(sheets, "MAX_ROWS", 5)
    monkeypatch.setattr(sheets, "MAX_COLUMNS", 2)
    with pytest.raises(PackError, match="too-large"):
        read_tables(tmp_path)
    monkeypatch.setattr(sheets, "MAX_COLUMNS", 3)
    assert len(read_tables(tmp_path)[0].rows) == 5


def test_a_file_longer_than_allowed_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "offer.csv").write_text("a,b,c\n", encoding="utf-8")
    (tmp_path / "book.xlsx").write_bytes(b"PK" * 10)
    monkeypatch.setattr(sheets, "MAX_FILE", 5)
    for path in (tmp_path, tmp_path / "book.xlsx"):
        with pytest.raises(PackError, match="too-large"):
            read_tables(path)
