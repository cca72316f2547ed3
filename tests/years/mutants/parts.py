"""Mutants of the parts of a split bundle, as they lie on a stick for headquarters."""

from collections.abc import Mapping
from random import Random

from tests.years.mutants import ways
from tests.years.mutants.bundles import Look
from tests.years.mutants.doors import SAME, Mutant
from tests.years.mutants.made import Made
from vetting_desk.operations.exchange import receiving
from vetting_desk.operations.exchange.receiving import Received

WAITS = "waits"
"""Parts wait for others, and nothing was taken in."""

_REFUSED = frozenset({"BundleFormatError"})
_ROW = _REFUSED | {WAITS}


class Parts:
    """A set of parts at headquarters, of which one or more are not as they were written."""

    name = "parts of bundles"
    table: Mapping[str, frozenset[str]] = {
        **{f"part/{how}": _ROW for how in ways.BYTES},
        "lines": _ROW,
        "name": _ROW,
        "missing": frozenset({WAITS}),
        "of another": _ROW,
        "as whole": frozenset({"AgeFormatError"}),
    }

    def __init__(self, made: Made) -> None:
        self._desk = made.hq
        self._stick = made.folder / "stick"
        self._stick.mkdir(exist_ok=True)
        self._sets = [{path.name: path.read_bytes() for path in made.parts(n)} for n in (1, 2)]
        self._look = Look(made.hq, made.thing("bundle-1"))

    def mutant(self, chance: Random) -> Mutant | None:
        """Change one part; a mutant is the files on the stick."""
        files, others = dict(self._sets[0]), list(self._sets[1].values())
        name = chance.choice(list(files))
        data, other = files[name], chance.choice(others)
        how = chance.choice(
            ("bytes", "bytes", "lines", "lines", "name", "missing", "other", "whole")
        )
        if how == "bytes":
            way, files[name] = ways.changed(chance, data, other, 400)
            how = f"part/{way}"
        elif how == "lines":
            head, _, rest = data.partition(b"\n\n")
            theirs = other.partition(b"\n\n")[0]
            lines = ways.BYTES[chance.choice(list(ways.BYTES))](chance, head, theirs)
            files[name] = lines + b"\n\n" + rest
        elif how == "name":
            del files[name]
            stem, _, counted = name.rpartition(".")
            moved = (
                f"{stem}.1-of-1",
                f"{stem}.{counted[::-1]}",
                f"{stem}.9-of-9",
                f"{stem}.2-of-3",
            )
            files[chance.choice(moved)] = data
        elif how == "missing":
            del files[name]
        elif how == "other":
            how, files[name] = "of another", other
        else:
            how, files = "as whole", {name.partition(".age")[0] + ".age": data}
        return None if files == self._sets[0] else Mutant(how, files)

    def taken(self, mutant: Mutant) -> str:
        for path in self._stick.iterdir():
            path.unlink()
        for name, data in mutant.content.items():
            (self._stick / name).write_bytes(data)
        received = self._look.kept_honest(lambda: receiving.receive_from(self._desk, [self._stick]))
        for waiting in receiving.waiting_parts(self._desk):
            receiving.clear_parts(self._desk, waiting.id)
        return _outcome(received)


def _outcome(received: Received) -> str:
    if received.summaries:
        return SAME  # the look compared what it brought
    if received.refused:
        return type(received.refused[0][1]).__name__
    return WAITS
