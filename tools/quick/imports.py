"""The import graph of the source tree.

Imports inside functions and for types count too; so do module names in strings, because start-up lists and
packages load modules by name. A name imported from a package counts as an import of the module that the
package has it from.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from tools.quick.facts import Facts, read_facts

FOLDERS = ("vetting_desk", "ui", "tools", "tests")


class ImportGraph:
    """The Python files of a source tree, and the files each uses.

    Args:
        root: The top of the tree.
        gone: Paths of deleted files that may still be imported.

    Attributes:
        files: All Python files, relative to `root`, with forward slashes.

    Raises:
        SyntaxError: If a file is not Python.
    """

    def __init__(self, root: Path, gone: Iterable[str] = ()) -> None:
        self._facts = {
            path: read_facts((root / path).read_bytes(), _package_of(path))
            for path in _python_files(root)
        }
        self.files = frozenset(self._facts)
        self._modules = {_module_name(path): path for path in {*self._facts, *gone}}
        self._by_file_name = _unique_names(self._modules.values())
        self._faces = {
            path: self._names_had(facts, _package_of(path))
            for path, facts in self._facts.items()
            if path.endswith("/__init__.py")
        }
        self._users: dict[str, set[str]] = defaultdict(set)
        for path, facts in self._facts.items():
            for used in self._used_by(path, facts):
                self._users[used].add(path)

    def distances(self, changed: Iterable[str]) -> dict[str, int]:
        """Return the number of imports between each file and the nearest changed one.

        Args:
            changed: Paths of Python files, at distance 0.

        Returns:
            The distance of each file that uses one of them, directly or indirectly.
        """
        found = dict.fromkeys(changed, 0)
        last, distance = set(found), 0
        while last:
            distance += 1
            last = {user for path in last for user in self._users[path]} - found.keys()
            found |= dict.fromkeys(last, distance)
        return found

    def naming(self, name: str) -> set[str]:
        """Return the Python files with a string that equals `name`, or a path with a part of that name."""
        return {
            path
            for path, facts in self._facts.items()
            if any(name in text.split("/") for text in facts.strings)
        }

    def _used_by(self, path: str, facts: Facts) -> Iterator[str]:
        """Yield each file that `path` imports or names, and for a test the conftests of its folders."""
        if path.startswith("tests/"):
            yield from (each for each in _conftests_above(path) if each in self.files)
        for module in facts.modules:
            yield from self._find(module, path)
        for module, name, _ in facts.taken:
            yield from self._find_name(module, name, path)
        for text in facts.strings:
            yield from self._named(text)
            if facts.loads_by_name:
                yield from self._find(f"{_package_of(path)}.{text}", path)

    def _find(self, module: str, user: str) -> Iterator[str]:
        """Yield the file of a module; also of one in a test's own folder."""
        beside = f"{PurePosixPath(user).parent}/{module}.py"
        if module in self._modules:
            yield self._modules[module]
        elif user.startswith("tests/") and beside in self.files:
            yield beside

    def _find_name(self, module: str, name: str, user: str) -> Iterator[str]:
        """Yield the files that define a ``from module import name``."""
        if f"{module}.{name}" in self._modules:
            yield self._modules[f"{module}.{name}"]
            return
        for file in self._find(module, user):
            yield file
            yield from self._faces.get(file, {}).get(name, ())

    def _named(self, text: str) -> Iterator[str]:
        """Yield the module or the Python file whose full name a string is."""
        if "." in text and text in self._modules:
            yield self._modules[text]
        file_name = text.rpartition("/")[2]
        if file_name in self._by_file_name:
            yield self._by_file_name[file_name]

    def _names_had(self, facts: Facts, package: str) -> dict[str, set[str]]:
        """Return the names that a package exports, with the files that define them."""
        had: dict[str, set[str]] = defaultdict(set)
        for module, _, known_as in facts.taken:
            if module in self._modules:
                had[known_as].add(self._modules[module])
        for name, home in facts.homes:
            if f"{package}.{home}" in self._modules:
                had[name].add(self._modules[f"{package}.{home}"])
        return had


def _python_files(root: Path) -> list[str]:
    found = [path for folder in FOLDERS for path in (root / folder).rglob("*.py")]
    found += root.glob("*.py")
    paths = (path.relative_to(root) for path in found)
    return sorted(path.as_posix() for path in paths if "node_modules" not in path.parts)


def _module_name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _package_of(path: str) -> str:
    return str(PurePosixPath(path).parent).replace("/", ".")


def _unique_names(paths: Iterable[str]) -> dict[str, str]:
    """Return the path of each file name that is unique among `paths`."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        by_name[PurePosixPath(path).name].append(path)
    return {name: found[0] for name, found in by_name.items() if len(found) == 1}


def _conftests_above(path: str) -> Iterator[str]:
    for folder in PurePosixPath(path).parents:
        if str(folder) != "." and f"{folder}/conftest.py" != path:
            yield f"{folder}/conftest.py"
