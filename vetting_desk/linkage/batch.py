"""One run over all persons: Splink compares, DuckDB computes in memory, and nothing is written to a disk.

DuckDB writes no encrypted file without an extension, so it may spill nothing: no temporary directory, a
bound on memory, no extension loaded or fetched, no file of the system read. Both libraries are the extra
``registry``.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from math import log2
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.errors import ExtraMissingError, LinkageRunError
from vetting_desk.linkage.keys import LinkKeys
from vetting_desk.linkage.rules import LEVELS, WEIGHT_BITS, Rules

if TYPE_CHECKING:
    import pyarrow as pa

EXTRA: Final = "registry"
MEMORY: Final = "1800MB"
_NEEDED: Final = ("splink", "duckdb", "pyarrow")
_CLOSED: Final = {
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
}
_CHUNK: Final = 50_000
MOST_ALIKE: Final = 16
"""Of more persons who share two parts of a name and a year, or the like, none is compared for that alone: it
says nothing of which two of them are one, and costs the square of their number."""
_UNSEEN, _UNSEEN_BEAR = 100, 0.2
"""Persons thought of beside those there are, and how many of them bear any one name: of a few cases nobody can
tell how rare a name is."""
_LOGGERS: Final = ("splink", "splink.internals")


@dataclass(frozen=True, slots=True)
class Proposed:
    """Two cases that are possibly of one person; which is named first says nothing.

    Attributes:
        first: Number of the one case, the lower.
        second: Number of the other.
        names: The level of `rules.LEVELS` at which their names agree.
        rarity: How rare it is to share what these share, as a level.
        birth: The same of their birth dates.
        paper: The same of their papers.
    """

    first: int
    second: int
    names: str
    rarity: str
    birth: str
    paper: str


def missing() -> tuple[str, ...]:
    """Return which libraries of the extra are not installed."""
    return tuple(name for name in _NEEDED if find_spec(name) is None)


def require_extra() -> None:
    """Check that the extra is installed.

    Raises:
        ExtraMissingError: Naming the extra, and what of it is missing.
    """
    gone = missing()
    if gone:
        install = f"vetting-desk[{EXTRA}]"
        raise ExtraMissingError(extra=EXTRA, missing=", ".join(gone), install=install)


def run(persons: Iterable[LinkKeys], rules: Rules) -> list[Proposed]:
    """Return the pairs that the rules propose, by their numbers.

    Args:
        persons: The keys of all persons, each case once.
        rules: The model.

    Raises:
        ExtraMissingError: If the extra is not installed.
        LinkageRunError: If there is not memory enough; nothing was proposed.
    """
    require_extra()
    return compare(gathered(persons), rules)


def compare(keys: "pa.Table", rules: Rules) -> list[Proposed]:
    """Return the pairs that the rules propose among the rows of a table that `gathered` made; see `run`."""
    import duckdb

    if len(keys) < 2:
        return []
    options: dict[str, Any] = {"memory_limit": MEMORY, "temp_directory": "", **_CLOSED}
    connection = duckdb.connect(":memory:", config=options)
    try:
        connection.execute("SET preserve_insertion_order = false")
        connection.execute("SET enable_external_access = false")
        return _predicted(connection, keys, rules)
    except (duckdb.OutOfMemoryException, MemoryError) as error:
        raise LinkageRunError(detail="memory", persons=len(keys)) from error
    finally:
        connection.close()


def gathered(persons: Iterable[LinkKeys]) -> "pa.Table":
    """Return the keys of all persons as a table, in which each root of a name has its weight.

    Args:
        persons: Each case once; they are read a part at a time, and not kept.
    """
    import pyarrow as pa

    left = iter(persons)
    tables = [_columns([])]
    while several := list(islice(left, _CHUNK)):
        tables.append(_columns(several))
    table = pa.concat_tables(tables).combine_chunks()
    for name, flat in zip(("codes", "all_codes"), _weighed(table), strict=True):
        table = table.append_column(name, flat)
    return table.drop_columns("others")


def _columns(persons: Sequence[LinkKeys]) -> "pa.Table":
    """Return keys as a table; what selects whom a person is compared with as numbers, which are shorter.

    A number that two such words share by chance costs one comparison more and changes nothing.
    """
    import pyarrow as pa

    words = pa.list_(pa.string())
    return pa.table(
        {
            "unique_id": pa.array([each.number for each in persons], pa.int64()),
            "roots": pa.array([each.roots for each in persons], words),
            "others": pa.array([(*each.roots, *each.others) for each in persons], words),
            "year": pa.array([each.year for each in persons], pa.int32()),
            "day": pa.array([each.day for each in persons], pa.string()),
            "swapped": pa.array([each.swapped for each in persons], pa.string()),
            "guess": pa.array([each.guess for each in persons], pa.bool_()),
            "papers": pa.array([each.papers for each in persons], words),
            "blocks": pa.array(
                [[*map(hash, each.blocks)] for each in persons], pa.list_(pa.int64())
            ),
        }
    )


def _weighed(table: "pa.Table") -> "tuple[pa.ListArray[Any], pa.ListArray[Any]]":
    """Return the roots, and all readings, as numbers that hold how much it says that two persons share one.

    That is the logarithm to base 2 of how many persons there are for each that bears it, in halves, in the last
    `WEIGHT_BITS` bits; before them stands which root it is.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    lists = [table[name].combine_chunks() for name in ("roots", "others")]
    whole = lists[1].flatten().dictionary_encode()
    borne = {each["values"]: each["counts"] for each in whole.indices.value_counts().to_pylist()}
    most = (1 << WEIGHT_BITS) - 1
    codes = pa.array(
        [
            at << WEIGHT_BITS
            | min(most, round(2 * log2((len(table) + _UNSEEN) / (borne[at] + _UNSEEN_BEAR))))
            for at in range(len(whole.dictionary))
        ],
        pa.int64(),
    )
    made = []
    for each in lists:
        at = pc.index_in(each.flatten(), value_set=whole.dictionary)
        made.append(pa.ListArray.from_arrays(each.offsets, pc.take(codes, at)))
    return made[0], made[1]


def settings(rules: Rules, persons: int) -> Any:
    """Return the rules as Splink's settings."""
    from splink import SettingsCreator, block_on
    from splink import comparison_level_library as levels
    from splink import comparison_library as comparisons

    made: list[Any] = []
    for name, expressions in LEVELS.items():
        listed: list[Any] = []
        for key, sql in expressions.items():
            weight = rules.weights[name][key]
            level = levels.ElseLevel() if sql == "ELSE" else levels.CustomLevel(sql, key)
            if weight is None:
                listed.append(level.configure(is_null_level=True))
            else:
                once, times = 1 / (1 + 2**weight), 2**weight
                listed.append(level.configure(m_probability=times * once, u_probability=once))
        made.append(comparisons.CustomComparison(listed, output_column_name=name))
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=made,
        blocking_rules_to_generate_predictions=[block_on("blocks", arrays_to_explode=["blocks"])],
        probability_two_random_records_match=rules.prior(persons),
        retain_matching_columns=True,
        retain_intermediate_calculation_columns=False,
    )


def _predicted(connection: Any, keys: "pa.Table", rules: Rules) -> list[Proposed]:
    from splink import DuckDBAPI, Linker

    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    chosen = _selected(connection, keys)
    api = DuckDBAPI(connection)
    linker = Linker(api.register(chosen), settings(rules, len(keys)), log_level=logging.CRITICAL)
    found = linker.inference.predict(threshold_match_weight=rules.threshold, warning_mode="never")
    columns = ", ".join(f"gamma_{name}" for name in LEVELS)
    rows = connection.execute(
        f"SELECT unique_id_l, unique_id_r, {columns} FROM {found.physical_name}"  # noqa: S608 (Splink's own name)
    ).fetchall()
    names = {name: _by_gamma(rules, name) for name in LEVELS}
    proposed = [
        Proposed(
            *sorted(row[:2]),
            *(names[name][value] for name, value in zip(LEVELS, row[2:], strict=True)),
        )
        for row in rows
    ]
    return sorted(proposed, key=lambda each: (each.first, each.second))


def _selected(connection: Any, keys: "pa.Table") -> "pa.Table":
    """Return the keys with what selects pairs: what one person alone has does not, nor what too many have.

    Whoever has more in common with one of these than that is found by the rest of it.
    """
    connection.register("all_keys", keys)
    chosen: pa.Table = connection.execute(
        "WITH each AS (SELECT unique_id, unnest(blocks) AS block FROM all_keys),"
        " shared AS (SELECT block FROM each GROUP BY block HAVING count(*) BETWEEN 2 AND ?),"
        " kept AS (SELECT unique_id, list(block) AS blocks FROM each SEMI JOIN shared USING (block)"
        " GROUP BY unique_id)"
        " SELECT all_keys.* EXCLUDE (blocks), kept.blocks FROM all_keys JOIN kept USING (unique_id)",
        [MOST_ALIKE],
    ).to_arrow_table()
    connection.unregister("all_keys")
    return chosen


def _by_gamma(rules: Rules, name: str) -> dict[int, str]:
    """Return the keys of a comparison's levels by the numbers that Splink gives them."""
    known = [key for key in LEVELS[name] if rules.weights[name][key] is not None]
    numbered = {len(known) - 1 - at: key for at, key in enumerate(known)}
    unknown = [key for key in LEVELS[name] if rules.weights[name][key] is None]
    return numbered | ({-1: unknown[0]} if unknown else {})
