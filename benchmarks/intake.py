"""What taking in one record costs at headquarters, with all its checks, in processor time.

A bundle with one small record (a first contact) and one with a full return assessment, each opened, verified,
checked, kept, stamped and answered; the goals are 25 ms and 45 ms. The peer, in the same run, is the same with
the libraries' own functions where we have faster ones: pyHanko reading the hexadecimal digits of a signature,
asn1crypto preparing names, and ``rfc8785`` writing canonical JSON. With 20,000 bundles and 100,000 cases behind
it, it may take 1.15 times as long. Comparing the report's pages with what this program would draw is told by
itself: it draws the report. A bundle is taken in at each headquarters in turn, so that a machine that is busy
at times is so for all of them.
"""

import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, nullcontext
from pathlib import Path

import rfc8785

from benchmarks.exchange import HQ, PASSPHRASE, POST, _age, _found, _open
from benchmarks.measure import Measure, Times
from benchmarks.search import invented_cases
from vetting_desk.model import NameScript, PersonName, Record, canonical
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.reports.pdf.while_reading import Quicker
from vetting_desk.transfer.ends.intake import take_in

TURNS = 9
CASES = 100_000
MOST = 1.15
GOALS = {"first-contact": 25, "return-spj": 45}


def run() -> list[Measure]:
    """Measure intake at a new headquarters, and at one with years behind it, a bundle at each in turn."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        _found(base / "new")
        for copy in ("before", "whole", "old"):
            shutil.copytree(base / "new", base / copy)
        _age(base / "old")
        with closing(_open(base / "old" / HQ)) as hq:
            hq.casebook.cases.add_many(list(invented_cases(CASES)))
        return [each for name, goal in GOALS.items() for each in _measured(base, name, goal)]


def _measured(base: Path, instrument: str, goal: int) -> list[Measure]:
    times = _taken(base, instrument)
    new, before, old, whole = (
        statistics.median(times[kind].processor[1:]) for kind in ("new", "before", "old", "whole")
    )
    pairs = zip(times["old"].processor[1:], times["new"].processor[1:], strict=True)
    ratio = statistics.median(aged / fresh for aged, fresh in pairs)
    return [
        Measure(
            f"intake of a {instrument}, processor", new, "ms", "with the libraries' own", before,
            note=f"goal: {goal} ms",
        ),
        Measure(
            f"the same, {CASES:,} cases behind it", old, "ms", "with none", old / ratio, MOST,
            note="median of pairs taken in turn",
        ),
        Measure("the same, its pages drawn and compared", whole, "ms"),
    ]  # fmt: skip


def _alone(hq: OpenDesk, path: Path) -> object:
    """Take a bundle in without drawing its report again."""
    with path.open("rb") as source:
        return take_in(DeskStation(hq), CasebookRegistry(hq.casebook), source)


@contextmanager
def _as_before() -> Iterator[None]:
    """Use the libraries' own functions."""
    ours, used = canonical.dumps, Quicker.used
    setattr(canonical, "dumps", rfc8785.dumps)  # noqa: B010
    setattr(Quicker, "used", lambda _: nullcontext())  # noqa: B010
    try:
        yield
    finally:
        setattr(canonical, "dumps", ours)  # noqa: B010
        setattr(Quicker, "used", used)  # noqa: B010


def _taken(base: Path, instrument: str) -> dict[str, Times]:
    """Return how long intake took at each headquarters, in turn; the first round loads and is to be left out.

    The new ones are copies of one, so that each takes the same bundles in; the one with years has its own post.
    """
    times = {kind: Times() for kind in ("new", "before", "old", "whole")}
    with ExitStack() as open_desks:
        posts = {
            kind: open_desks.enter_context(closing(_open(base / kind / POST)))
            for kind in ("new", "old")
        }
        hqs = {kind: open_desks.enter_context(closing(_open(base / kind / HQ))) for kind in times}
        for turn in range(TURNS + 1):
            bundles = {kind: _bundle(post, instrument, base) for kind, post in posts.items()}
            for kind in times if turn % 2 else reversed(times):
                take = transfer.receive if kind == "whole" else _alone
                path, record = bundles["old" if kind == "old" else "new"]
                with _as_before() if kind == "before" else nullcontext(), times[kind].taken():
                    take(hqs[kind], path)
                assert hqs[kind].casebook.records.find(record.id) is not None
    return times


def _bundle(post: OpenDesk, instrument: str, base: Path) -> tuple[Path, Record]:
    stick = Path(tempfile.mkdtemp(dir=base))
    record = _signed(post, instrument)
    [row] = transfer.write_bundles(post, stick)
    return stick / row.file_name, record


def _signed(post: OpenDesk, instrument: str) -> Record:
    [summary] = [each for each in instruments.list_instruments(post) if each.key.id == instrument]
    case = cases.create_case(post, [PersonName("Namuna Invented", NameScript.LATIN)])
    example = instruments.example(instrument)
    interview = interviews.start(post, case.id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return records.sign(
        post, interview.assessment.id, PASSPHRASE, incomplete_reason="Invented: broke off."
    )
