"""``vetting-desk walkthrough``: the whole way without a screen, from a new organisation to HQ's receipt.

Uses the same operations as the window, on desks of a training organisation in an empty folder.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import print_json

if TYPE_CHECKING:
    from vetting_desk.errors import AnswerError


@click.command(name="walkthrough")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--instrument",
    default="return-spj",
    show_default=True,
    help="Id of a shipped instrument, or a file: an XForm or XLSForm.",
)
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="JSON: a list of [reference, value] steps; a shipped example by default.",
)
@AS_JSON
def command(folder: Path, instrument: str, answers: Path | None, *, as_json: bool) -> None:
    """Walk the whole way in the empty folder DIR: from a new case to headquarters' receipt."""
    from vetting_desk.operations.practice.walkthrough import Walkthrough

    _require_answers(instrument, answers)
    steps = _Steps(silent=as_json)
    walk = Walkthrough(folder.absolute(), instrument, answers)
    with closing(walk.steps()) as walking:
        for name, words, act in walking:
            with steps.timed(name, words):
                act()
    _print_not_taken(walk.not_taken)
    paths = {name: str(path) for name, path in walk.paths.items()}
    if as_json:
        print_json({"steps": steps.taken, **paths})
        return
    click.echo("\nWhat is in the folder now:")
    for name, path in paths.items():
        click.echo(f"  {name:17} {path}")


def _require_answers(instrument: str, answers: Path | None) -> None:
    """Refuse, as wrong use, an instrument that is neither shipped nor a file, or that has no answers."""
    from vetting_desk.operations.interview.instruments import shipped

    known = shipped()
    if instrument in known:
        return
    if not Path(instrument).is_file():
        raise click.BadParameter(
            f"{instrument!r} is no file and none of {', '.join(known)}.",
            param_hint="'--instrument'",
        )
    if answers is None:
        raise click.UsageError("An instrument of your own needs --answers, too.")


def _print_not_taken(errors: "Sequence[AnswerError]") -> None:
    """Print the answers that their questions refused; the walkthrough continued without them."""
    from vetting_desk.cli.error_text import describe

    for error in errors:
        click.echo(f"Left out: {describe(error)}", err=True)


class _Steps:
    """Prints each step before it begins, and afterwards its duration."""

    def __init__(self, *, silent: bool) -> None:
        self.taken: list[dict[str, str | float]] = []
        self._silent = silent

    @contextmanager
    def timed(self, name: str, words: str) -> Iterator[None]:
        if not self._silent:
            click.echo(f"{len(self.taken) + 1:2}. {words:58} ", nl=False)
        began = time.perf_counter()
        try:
            yield
        except BaseException:
            if not self._silent:
                click.echo()
            raise
        milliseconds = round((time.perf_counter() - began) * 1000, 1)
        self.taken.append({"name": name, "milliseconds": milliseconds})
        if not self._silent:
            click.echo(f"{milliseconds:8.1f} ms")
