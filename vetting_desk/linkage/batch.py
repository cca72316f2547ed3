"""One run over all persons: Splink compares, DuckDB computes in memory, and nothing is written to a disk.

DuckDB writes no encrypted file without an extension, so it may spill nothing: no temporary directory, a
bound on memory, no extension loaded or fetched, no file of the system read. Both libraries are the extra
``registry``.
"""

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.errors import ExtraMissingError, LinkageRunError
from vetting_desk.linkage.keys import LinkKeys
from vetting_desk.linkage.rules import LEVELS, Rules

if TYPE_CHECKING:
    import pyarrow as pa

EXTRA: Final = "registry"
MEMORY: Final = "1800MB"
_NEEDED: Final = ("splink", "duckdb", "pyarrow")
_CLOSED: Final = {
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
}
_LOGGERS: Final = ("splink", "splink.internals")


@dataclass(frozen=True, slots=True)
class Proposed:
    """Two cases that are possibly of one person; which is named first says nothing.

    Attributes:
        first: Number of the one case, the lower.
        second: Number of the other.
        names: The level of `rules.LEVELS` at which their names agree.
        birth: The same of their birth dates.
        paper: The same of their papers.
    """

    first: int
    second: int
    names: str
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


def run(persons: Sequence[LinkKeys], rules: Rules) -> list[Proposed]:
    """Return the pairs that the rules propose, by their numbers.

    Args:
        persons: The keys of all persons, each case once.
        rules: The model.

    Raises:
        ExtraMissingError: If the extra is not installed.
        LinkageRunError: If there is not memory enough; nothing was proposed.
    """
    require_extra()
    if len(persons) < 2:
        return []
    return compare(with_rare([columns(persons)], rules), rules)


def compare(keys: "pa.Table", rules: Rules) -> list[Proposed]:
    """Return the pairs that the rules propose among the rows of a table; see `run`."""
    import duckdb

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


def columns(persons: Sequence[LinkKeys]) -> "pa.Table":
    """Return keys as a table."""
    import pyarrow as pa

    words = pa.list_(pa.string())
    return pa.table(
        {
            "unique_id": pa.array([each.number for each in persons], pa.int64()),
            "roots": pa.array([each.roots for each in persons], words),
            "year": pa.array([each.year for each in persons], pa.int32()),
            "day": pa.array([each.day for each in persons], pa.string()),
            "swapped": pa.array([each.swapped for each in persons], pa.string()),
            "guess": pa.array([each.guess for each in persons], pa.bool_()),
            "papers": pa.array([each.papers for each in persons], words),
            "blocks": pa.array([each.blocks for each in persons], words),
        }
    )


def with_rare(tables: Sequence["pa.Table"], rules: Rules) -> "pa.Table":
    """Return tables of keys as one, each with the roots that few of all persons bear."""
    import pyarrow as pa

    borne: Counter[str] = Counter()
    for each in tables:
        borne.update(each["roots"].combine_chunks().flatten().to_pylist())
    most = max(1, int(sum(len(each) for each in tables) * rules.rare_share))
    made = []
    for each in tables:
        rare = [
            [root for root in roots if borne[root] <= most] for roots in each["roots"].to_pylist()
        ]
        made.append(each.append_column("rare", pa.array(rare, pa.list_(pa.string()))))
    return pa.concat_tables(made)


def settings(rules: Rules, persons: int) -> Any:
    """Return the rules as Splink's settings."""
    from splink import SettingsCreator, block_on
    from splink import comparison_level_library as levels
    from splink import comparison_library as comparisons

    made: list[Any] = []
    for name, expressions in LEVELS.items():
        listed: list[Any] = []
        for key, sql in expressions.items():
            weights = rules.weights[name][key]
            level = levels.ElseLevel() if sql == "ELSE" else levels.CustomLevel(sql, key)
            if weights is None:
                listed.append(level.configure(is_null_level=True))
            else:
                listed.append(level.configure(m_probability=weights.m, u_probability=weights.u))
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
    api = DuckDBAPI(connection)
    linker = Linker(api.register(keys), settings(rules, len(keys)), log_level=logging.CRITICAL)
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


def _by_gamma(rules: Rules, name: str) -> dict[int, str]:
    """Return the keys of a comparison's levels by the numbers that Splink gives them."""
    known = [key for key in LEVELS[name] if rules.weights[name][key] is not None]
    numbered = {len(known) - 1 - at: key for at, key in enumerate(known)}
    unknown = [key for key in LEVELS[name] if rules.weights[name][key] is None]
    return numbered | ({-1: unknown[0]} if unknown else {})
