"""``vetting-desk exchange sync``: a folder as inbox and outbox, once or again and again."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.asking import FOLDER, DeskOptions, open_token, with_desk, with_pin
from vetting_desk.cli.output import plain

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.exchange.syncing import Boxes, Synced

_REFUSED = 1


@click.command()
@with_desk
@click.argument("box", metavar="FOLDER", type=FOLDER)
@with_pin
@click.option("--watch", is_flag=True, help="Go on looking until stopped with Ctrl+C.")
@click.option(
    "--every",
    type=click.IntRange(1, 86_400),
    default=30,
    show_default=True,
    help="Seconds between two looks.",
)
@click.option("--times", type=click.IntRange(1), help="Stop after so many looks.")
@click.option(
    "--shared",
    is_flag=True,
    help="FOLDER itself is one box that several desks share; without it, in/ and out/ are used.",
)
@click.option(
    "--clear", is_flag=True, help="Remove own files from the outbox once they are confirmed."
)
@click.option("--again", is_flag=True, help="Look also at files that were settled before.")
def sync(
    at: DeskOptions,
    box: Path,
    pin_file: Path | None,
    every: int,
    times: int | None,
    *,
    watch: bool,
    shared: bool,
    clear: bool,
    again: bool,
) -> None:
    """Take in what came into FOLDER for DESK, and write there what is new.

    Any program that carries files can carry the folder. What comes is looked for in FOLDER/in, what goes is
    written to FOLDER/out. Names of files are random. Looking again changes nothing, and nothing is removed, but
    with --clear what DESK itself wrote and the other side has confirmed. Each line begins with the time.

    Exit code 0: done, and nothing was refused. 1: a file was refused, or the folder cannot be used. 2: wrong
    use. The desk stays unlocked while --watch runs: use it where nobody else is at the computer.
    """
    from vetting_desk.operations.exchange import syncing

    boxes = syncing.boxes_in(box, shared=shared)
    looks = times if times is not None else (None if watch else 1)
    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        refused = _look_on(desk, boxes, looks, every, clear=clear, again=again)
    if refused and not watch:
        raise click.exceptions.Exit(_REFUSED)


def _look_on(
    desk: "OpenDesk", boxes: "Boxes", looks: int | None, every: int, *, clear: bool, again: bool
) -> bool:
    """Look so many times, None for ever; return whether the last look refused anything."""
    from vetting_desk.cli.error_text import describe
    from vetting_desk.errors import DriveError
    from vetting_desk.operations.exchange import syncing

    said: set[str] = set()
    refused, done = False, 0
    try:
        while True:
            try:
                synced = syncing.sync(desk, boxes, clear=clear, again=again and not done)
            except DriveError as error:
                if looks == 1:
                    raise
                _say_once(desk, said, describe(error))
                refused = True
            else:
                refused = bool(synced.received.refused)
                _report(desk, synced, said)
            done += 1
            if looks is not None and done >= looks:
                return refused
            time.sleep(every)
    except KeyboardInterrupt:
        _say(desk, "Stopped.")
        return False


def _report(desk: "OpenDesk", synced: "Synced", said: set[str]) -> None:
    """Print a line for each thing that happened; a file that is refused again and again, once."""
    from vetting_desk.cli.error_text import describe

    received = synced.received
    for summary in received.summaries:
        if summary.already:
            continue
        origin = f"bundle {summary.sequence} from {plain(summary.desk_name)}"
        beside = sum(item.record_id in summary.statements for item in summary.items)
        records = len(summary.items) - beside
        _say(desk, f"taken in: {origin}, {records} records, {beside} statements")
        for update in summary.updates:
            _say(desk, f"  new here: {plain(update.title)} {plain(update.version)}")
        for flag in summary.flags:
            _say(desk, f"  look at this: {flag}")
    for waiting in received.waiting:
        missing = ", ".join(map(str, waiting.missing))
        line = f"{waiting.name}: part {missing} of {len(waiting.lengths)} has not come"
        _say_once(desk, said, line)
    for name, error in received.refused:
        _say_once(desk, said, f"refused: {plain(name)}: {describe(error)}")
    for row in synced.written:
        _say(desk, f"written: {row.file_name} (number {row.sequence})")
    for name in synced.cleared:
        _say(desk, f"removed, because it was confirmed: {name}")


def _say_once(desk: "OpenDesk", said: set[str], line: str) -> None:
    if line not in said:
        said.add(line)
        _say(desk, line)


def _say(desk: "OpenDesk", line: str) -> None:
    from vetting_desk.clock import to_text

    click.echo(f"{to_text(desk.clock.now())}  {line}")
