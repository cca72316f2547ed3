"""The tests nearest to what changed, and how many of them fit into the time budget."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from tools.quick.imports import FOLDERS, ImportGraph

UNKNOWN_SECONDS = 4.0
"""Seconds assumed for a test file without a measured time: the whole run's time by its files."""


class Affected(NamedTuple):
    """A test file that the changes may affect.

    Attributes:
        path: Path of the file.
        distance: 0 if it or the module it tests changed, otherwise the number of imports in between.
        seconds: Expected duration.
    """

    path: str
    distance: int
    seconds: float


def affected_tests(
    graph: ImportGraph, changed: Iterable[str], seconds: Mapping[str, float]
) -> list[Affected]:
    """Return the test files that changes may affect, the nearest first.

    At equal distance, those named after a module come before those that only use it, and fast ones before slow
    ones.

    Args:
        graph: Of the source tree.
        changed: Paths that changed, of Python and other files.
        seconds: Measured time of test files.
    """
    python, data = _split(changed)
    nearest = graph.distances(python)
    for path in data:
        for reader, further in graph.distances(_readers(graph, path)).items():
            nearest[reader] = min(nearest.get(reader, further + 1), further + 1)
    own: set[str] = set()
    for source, distance in list(nearest.items()):
        for test in _mirrors(graph, source):
            if distance <= nearest.get(test, distance):
                nearest[test] = distance
                own.add(test)
    tests = [
        Affected(path, distance, seconds.get(path, UNKNOWN_SECONDS))
        for path, distance in nearest.items()
        if _is_test(path) and path in graph.files
    ]
    return sorted(
        tests, key=lambda test: (test.distance, test.path not in own, test.seconds, test.path)
    )


def fitting(tests: Iterable[Affected], budget: float) -> tuple[list[Affected], list[Affected]]:
    """Return the tests that fit into `budget` seconds, in order, and those left out.

    The first test is always included.
    """
    taken: list[Affected] = []
    left: list[Affected] = []
    for test in tests:
        fits = sum(each.seconds for each in taken) + test.seconds <= budget
        (taken if fits or not taken else left).append(test)
    return taken, left


def _split(paths: Iterable[str]) -> tuple[list[str], list[str]]:
    python: list[str] = []
    data: list[str] = []
    for path in paths:
        (python if path.endswith(".py") else data).append(path)
    return python, data


def _readers(graph: ImportGraph, data: str) -> set[str]:
    """Return the Python files that may read a data file: those that name it or its folder, and its neighbours.

    Neighbours are the modules of the nearest package above it, or else all tests below the nearest folder of
    tests that mirrors its own.
    """
    path = PurePosixPath(data)
    found = graph.naming(path.name)
    if path.parts[0] not in FOLDERS and len(path.parts) > 1:
        found |= graph.naming(path.parent.name)
    for folder in path.parents[:-1]:
        modules = {file for file in graph.files if PurePosixPath(file).parent == folder}
        if f"{folder}/__init__.py" in modules:
            return found | modules
        tests_folder = folder if folder.parts[0] == "tests" else "tests" / folder
        below = {test for test in graph.files if _is_test(test) and _below(test, tests_folder)}
        if below:
            return found | below
    return found


def _mirrors(graph: ImportGraph, source: str) -> list[str]:
    """Return the test files named after `source` in the folder that mirrors its own.

    ``test_cases_search.py`` belongs to ``cases.py``, unless there is a ``cases_search.py``.
    """
    path = PurePosixPath(source)
    if path.stem == "__init__":
        path = path.parent
    stem = str("tests" / path.parent / f"test_{path.stem}")
    return [
        test
        for test in graph.files
        if test == f"{stem}.py"
        or (
            test.startswith(f"{stem}_")
            and "/" not in test.removeprefix(stem)
            and not _is_mirror_of_another(graph, test)
        )
    ]


def _is_mirror_of_another(graph: ImportGraph, test: str) -> bool:
    path = PurePosixPath(test)
    source = path.parent.relative_to("tests") / path.name.removeprefix("test_")
    return str(source) in graph.files


def _below(path: str, folder: PurePosixPath) -> bool:
    return PurePosixPath(path).is_relative_to(folder)


def _is_test(path: str) -> bool:
    return path.startswith("tests/") and PurePosixPath(path).name.startswith("test_")
