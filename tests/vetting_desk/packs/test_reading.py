import shutil
from pathlib import Path

import pytest

from vetting_desk.model.pack import PackContent, PackSort
from vetting_desk.model.pack_problem import PackProblem
from vetting_desk.operations.organisation.packs import sample
from vetting_desk.packs.reading import read_pack, write_pack


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample(), tmp_path / "pack"))


def changed(folder: Path, file: str, old: str, new: str) -> tuple[PackProblem, ...]:
    path = folder / f"{file}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return read_pack(folder)[1]


def test_the_sample_reads_with_one_text_that_nobody_approved(content: PackContent) -> None:
    assert (content.id, content.official, content.languages) == ("texts", "ru", ("ru", "tg", "en"))
    assert {text.sort for text in content.texts} == set(PackSort)
    [open_text] = [text for text in content.texts if not text.approved_by]
    assert (open_text.name, open_text.language) == ("notice/stop", "tg")
    assert read_pack(sample())[1] == (PackProblem("not-approved", "notice", 12, "stop", "tg"),)


@pytest.mark.parametrize("target", ["texts.xlsx", "csv"])
def test_a_pack_is_written_and_read_again_alike(
    content: PackContent, tmp_path: Path, target: str
) -> None:
    path = tmp_path / target
    if target == "csv":
        path.mkdir()
    write_pack(content, path)
    assert read_pack(path)[0] == content


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("silence,ru", "Silence,ru", "bad-key"),
        ("silence,ru", "silence,Russian", "bad-language"),
        ("silence,tg", "silence,ru", "twice"),
        ("2026-11-22", "22.11.2026", "bad-day"),
        ("2026-11-22", "2026-02-30", "bad-day"),
        ("2026-11-22", "", "no-day"),
    ],
)
def test_what_is_wrong_with_a_row_is_named_with_its_place(
    folder: Path, old: str, new: str, kind: str
) -> None:
    found = [problem for problem in changed(folder, "notice", old, new) if problem.kind == kind]
    assert [(each.sheet, each.error) for each in found] == [("notice", True)]
    assert found[0].row > 1


def test_a_row_without_words_is_named(folder: Path) -> None:
    (folder / "grounds.csv").write_text(
        "key,language,text,approved_by,approved_on\na,ru,,Invented,2026-11-22\n", encoding="utf-8"
    )
    assert PackProblem("empty-text", "grounds", 2, "a", "ru") in read_pack(folder)[1]


def test_a_missing_column_is_named_and_the_sheet_left(folder: Path) -> None:
    problems = changed(folder, "offer", "approved_by", "signed")
    assert PackProblem("no-column", "offer", 1, detail="approved_by") in problems
    assert PackProblem("unknown-column", "offer", 1, detail="signed") in problems
    assert not any(text.sort is PackSort.OFFER for text in read_pack(folder)[0].texts)


def test_columns_may_stand_in_any_order(folder: Path, content: PackContent) -> None:
    path = folder / "grounds.csv"
    path.write_text(
        "approved_on,text,language,key,approved_by\n"
        "2026-11-22,Статья 0 вымышленного закона,ru,article-0,Invented Lawyer\n",
        encoding="utf-8",
    )
    [ground] = [text for text in read_pack(folder)[0].texts if text.sort is PackSort.GROUND]
    assert ground in content.texts


def test_a_sheet_that_is_not_known_is_named(folder: Path) -> None:
    (folder / "lettres.csv").write_text("key\n", encoding="utf-8")
    assert PackProblem("unknown-sheet", "lettres") in read_pack(folder)[1]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("id,texts", "id,", PackProblem("setting-missing", "pack", detail="id")),
        ("id,texts", "id,Our texts", PackProblem("setting-wrong", "pack", detail="id")),
        ("id,texts", "name,texts", PackProblem("setting-missing", "pack", detail="id")),
        ("official,ru", "official,fa", PackProblem("setting-wrong", "pack", detail="languages")),
        ("official,ru", "official,Rus", PackProblem("setting-wrong", "pack", detail="official")),
        ("ru, tg, en", "ru, ru, en", PackProblem("setting-wrong", "pack", detail="languages")),
        ("ru, tg, en", "ru, en", PackProblem("language-not-listed", language="tg")),
        ("id,texts", "id,texts\ncolour,red", PackProblem("setting-unknown", "pack", 3, detail="colour")),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_setting_is_named(
    folder: Path, old: str, new: str, problem: PackProblem
) -> None:
    assert problem in changed(folder, "pack", old, new)


def test_without_the_sheet_of_settings_nothing_can_be_signed(folder: Path) -> None:
    (folder / "pack.csv").unlink()
    assert PackProblem("no-sheet", "pack") in read_pack(folder)[1]
