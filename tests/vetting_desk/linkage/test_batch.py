"""A run proposes pairs of one person in different scripts, spills nothing, and says what is missing."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import ExtraMissingError, LinkageRunError
from vetting_desk.linkage import batch, rules
from vetting_desk.linkage.keys import LinkKeys, keys_of
from vetting_desk.lists.invented import people
from vetting_desk.model.watch_list import ListedBirth

NEEDED = pytest.mark.skipif(bool(batch.missing()), reason="needs the extra registry")


def some() -> list[LinkKeys]:
    made = [
        keys_of(1, ["Хуршед Рустамович Намуназода"], ListedBirth("1984-05-03")),
        keys_of(2, ["خورشید رستم نمونه زاده"], ListedBirth("1984")),
        keys_of(3, ["Somebody Else Entirely"], None, ["AB 12345"]),
        keys_of(4, ["Quite Another Name"], None, ["ab12345"]),
        keys_of(5, ["Хуршед Рустамович Намуназода"], ListedBirth("1991-08-09")),
    ]
    others = enumerate(people(200, 9), 10)
    return made + [keys_of(at, [each.names["cyrl"]], each.birth) for at, each in others]


@NEEDED
def test_pairs_come_with_the_levels_at_which_they_agree() -> None:
    found = {(each.first, each.second): each for each in batch.run(some(), rules.shipped())}
    assert {(1, 2), (3, 4)} <= found.keys()
    assert (1, 5) not in found
    assert found[1, 2].birth == "year"
    assert found[1, 2].names.startswith("three")
    assert (found[3, 4].names, found[3, 4].paper) == ("none", "shared")


@NEEDED
def test_a_higher_threshold_proposes_less() -> None:
    shipped = rules.shipped()
    strict = replace(shipped, threshold=30.0)
    assert len(batch.run(some(), strict)) < len(batch.run(some(), shipped))
    assert batch.run(some()[:1], shipped) == []
    assert batch.run([], shipped) == []


@NEEDED
def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import duckdb

    monkeypatch.chdir(tmp_path)
    told: dict[str, Any] = {}
    connect = duckdb.connect

    def asked(*args: Any, **kwargs: Any) -> Any:
        told.update(kwargs.get("config", {}))
        made = connect(*args, **kwargs)
        told["connection"] = made.cursor()
        return made

    monkeypatch.setattr(duckdb, "connect", asked)
    batch.run(some(), rules.shipped())
    assert (told["temp_directory"], told["memory_limit"]) == ("", batch.MEMORY)
    assert list(tmp_path.iterdir()) == []


@NEEDED
def test_too_little_memory_is_told_and_nothing_proposed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "MEMORY", "1MB")
    with pytest.raises(LinkageRunError):
        batch.run(some(), rules.shipped())


def test_without_the_extra_it_says_which_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "find_spec", lambda name: None)
    assert batch.missing() == ("splink", "duckdb", "pyarrow")
    with pytest.raises(ExtraMissingError) as error:
        batch.run(some(), rules.shipped())
    assert error.value.fields == {
        "extra": "registry",
        "missing": "splink, duckdb, pyarrow",
        "install": "vetting-desk[registry]",
    }


@NEEDED
def test_what_is_shared_says_more_the_fewer_bear_it() -> None:
    common = [keys_of(at, [f"Алӣ Раҳмонов {'бвгдз'[at % 5]}аср"], None) for at in range(40)]
    rare = [keys_of(100 + at, ["Хуршед Намунаев Зикрдӯст"], None) for at in range(2)]
    found = {(each.first, each.second): each for each in batch.run(common + rare, rules.shipped())}
    assert (100, 101) in found
    assert float(found[100, 101].rarity) >= 10
    assert not [pair for pair in found if pair != (100, 101)]


@NEEDED
def test_a_second_reading_counts_a_part_of_a_name_once() -> None:
    persons = [
        keys_of(1, ["Sherjor Rustamov"], ListedBirth("1984-05-03")),
        keys_of(2, ["Sherjor Davlatov"], ListedBirth("1984-05-03")),
        keys_of(3, ["Шерёр Рустамов"], ListedBirth("1984-05-03")),
    ]
    every = replace(rules.shipped(), threshold=-60.0)
    found = {(each.first, each.second): each.names for each in batch.run(persons, every)}
    assert found[1, 2] == "one"
    assert found[1, 3] == "two-whole"
