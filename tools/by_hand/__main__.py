"""``python -m tools.by_hand FOLDER``: every questionnaire filled by keys, with pictures of its pages."""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

import click

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded, also in child processes

from tools.by_hand.sitting import Filled, Job, fill, make_desks
from tools.screenshots.choice import UnknownNameError, choose_looks
from vetting_desk.operations.interview.instruments import shipped

_LOOKS = "light-en light-ru light-tg dark-fa"


@click.command(name="by_hand")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--instruments", default="", help="Ids of questionnaires; all if left out.")
@click.option("--looks", default=_LOOKS, show_default=True, help="Names of looks.")
def main(folder: Path, instruments: str, looks: str) -> None:
    """Write INSTRUMENT-LOOK-NN.png to FOLDER for each page; says what stopped and what no page asked."""
    chosen = instruments.split() or list(shipped())
    if unknown := sorted(set(chosen) - set(shipped())):
        raise click.UsageError(f"not known: {', '.join(unknown)}")
    try:
        seen = choose_looks(looks)
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from error
    folder.mkdir(parents=True, exist_ok=True)
    began, missing = time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="by-hand-") as place:
        desks = Path(place) / "desks"
        made = make_desks(desks)
        jobs = [Job(each, look, made, folder) for each in chosen for look in seen]
        for done in _all(jobs):
            missing += len(done.never_asked) + bool(done.stopped)
            click.echo(done.line())
            if done.stopped:
                click.echo(f"    stopped: {done.stopped}", err=True)
            for reference in () if done.stopped else done.never_asked:
                click.echo(f"    never asked: {reference}", err=True)
    click.echo(f"{len(jobs)} fillings in {time.monotonic() - began:.0f} s, in {folder.absolute()}")
    sys.exit(1 if missing else 0)


def _all(jobs: list[Job]) -> Iterator[Filled]:
    with ProcessPoolExecutor(min(os.cpu_count() or 1, len(jobs)), get_context("spawn")) as pool:
        for future in as_completed([pool.submit(fill, job) for job in jobs]):
            yield future.result()


if __name__ == "__main__":
    main()
