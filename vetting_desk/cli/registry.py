"""``vetting-desk registry``: headquarters' registry in PostgreSQL, for many reviewers and machines."""

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.asking import (
    FOLDER,
    NEW_FOLDER,
    DeskOptions,
    open_token,
    passphrase,
    with_desk,
    with_pin,
)
from vetting_desk.cli.output import plain
from vetting_desk.cli.registry_members import COMMANDS, Login, own, with_login
from vetting_desk.errors import RegistryDownError

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.registry.moving import Moved
    from vetting_desk.operations.registry.taking_in import Worked

_REFUSED = 1


@click.group(name="registry")
def command() -> None:
    """Keep headquarters' registry in PostgreSQL. Needs the extra: pip install vetting-desk[registry]."""


for _each in COMMANDS:
    command.add_command(_each)


@command.command()
@with_desk
@with_login("return desk")
def create(at: DeskOptions, login: Login) -> None:
    """Set up a database for headquarters DESK, or bring an older one up to date."""
    from vetting_desk.operations.registry import databases

    with at.unlocked() as (desk, _):
        made = databases.create(desk, *login)
    steps = ", ".join(map(str, made.steps)) or "none, it was up to date"
    click.echo(f"Steps made: {steps}. The return desk is {plain(made.login)}.")


@command.command()
@with_desk
@click.argument("post")
@click.argument("name", metavar="REGION")
def region(at: DeskOptions, post: str, name: str) -> None:
    """Give POST, by its id, its REGION, before its first case comes; others' regions do not see it."""
    from vetting_desk.operations.registry import databases

    with at.unlocked() as (desk, _):
        databases.give_region(desk, post, name)
    click.echo(f"{plain(post)}: {plain(name)}")


@command.command()
@with_desk
def link(at: DeskOptions) -> None:
    """Compare all persons, by keys that were made as they were taken in; otherwise as linkage run DESK."""
    from vetting_desk.operations.registry import linking

    with at.unlocked() as (desk, _):
        ran = linking.run(desk)
    click.echo(
        f"Compared: {ran.persons}. Pairs to look at: {ran.pairs}; new among them: {ran.new}."
    )


@command.command()
@with_desk
@with_pin
@click.option("--to", "where", type=click.Choice(["database", "casebook"]), required=True)
def move(at: DeskOptions, pin_file: Path | None, where: str) -> None:
    """Carry headquarters DESK into its database, or back into its casebook, and compare the two.

    Only what is missing is added; nothing is changed or removed on either side.
    """
    from vetting_desk.operations.registry import moving

    with at.unlocked() as (desk, _):
        _give_pin(desk, pin_file)
        carry = moving.to_database if where == "database" else moving.to_casebook
        moved = carry(desk)
    _print_moved(moved)


@command.command()
@with_desk
@with_pin
@click.option("--bind", is_flag=True, help="Sign the heads of all logs for today, too.")
def check(at: DeskOptions, pin_file: Path | None, *, bind: bool) -> None:
    """Check the database of headquarters DESK: its logs, its signed days, and what waits."""
    from vetting_desk.operations.registry import checking

    with at.unlocked() as (desk, _):
        found = checking.check(desk)
        if bind:
            _give_pin(desk, pin_file)
            checking.bind_day(desk)
    click.echo(f"Logs fit together: {found.entries} entries, {found.days} signed days.")
    click.echo(f"Inbox: waiting {found.inbox.waiting}, taken in {found.inbox.done}.")
    click.echo(f"Waiting for a stamp: {found.to_stamp}.")
    for name, reason in found.refused:
        click.echo(f"Cannot be taken in: {name[:16]} ({plain(reason)})")


@command.command()
@with_desk
def restored(at: DeskOptions) -> None:
    """Go on after the database of DESK was put back from a backup: a new epoch, erased again, posts asked."""
    from vetting_desk.operations.registry import checking

    with at.unlocked() as (desk, _):
        moved = checking.after_restore(desk)
    _print_moved(moved)
    click.echo("A new epoch began. Write return bundles: posts offer again what was lost.")


@command.command()
@click.argument("folder", metavar="FOLDER", type=FOLDER)
@click.argument("places", metavar="STICK...", nargs=-1, type=click.Path(path_type=Path))
@own
@click.option("--spool", type=NEW_FOLDER, help="Where files wait; FOLDER/spool without it.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True)
@click.option("--every", type=click.IntRange(1, 86_400), help="Look again after so many seconds.")
@click.option("--times", type=click.IntRange(1), help="Stop after so many looks.")
def work(
    folder: Path,
    places: tuple[Path, ...],
    passphrase_file: Path | None,
    spool: Path | None,
    workers: int,
    every: int | None,
    times: int | None,
) -> None:
    """Take in what lies on each STICK, or in a folder, as the worker of FOLDER.

    Exit code 0: nothing is left to do. 1: the database is down and files wait, or one was refused.
    """
    words = passphrase(passphrase_file, "Passphrase of the worker")
    where = spool or folder / "spool"
    if workers > 1:
        code = _many(folder, places, words, where, workers, every, times)
        click.get_current_context().exit(code)
    looks = 0
    while True:
        code = _look(folder, places, words, where)
        looks += 1
        if every is None or looks == times:
            click.get_current_context().exit(code)
        time.sleep(every)


def _look(folder: Path, places: tuple[Path, ...], words: str, where: Path) -> int:
    """Spool what lies there, take in what waits, tell it; return the exit code."""
    from vetting_desk.operations.access.permissions import Action
    from vetting_desk.operations.registry import members, taking_in
    from vetting_desk.operations.registry.spool import Spool

    spool, worked = Spool(where), taking_in.Worked()
    taking_in.spool_from(spool, places, worked)
    try:
        with members.opened(folder, words, Action.TRANSFER) as (who, registry):
            done = taking_in.work(who, registry, spool)
    except RegistryDownError:
        waiting = sum(1 for _ in spool.waiting())
        click.echo(
            f"The database cannot be reached. Files that wait in {where}: {waiting}; no receipt was written. "
            "Run this again when the server is back.",
            err=True,
        )
        _print_unread(worked)
        return _REFUSED
    _print_unread(worked)
    for summary in done.summaries:
        again = ", was here already" if summary.already else ""
        click.echo(f"{plain(summary.desk_name)} {summary.sequence}: {len(summary.items)}{again}")
    for name, reason in done.refused:
        click.echo(f"Refused: {name[:16]} ({plain(reason)}); kept in {where / 'refused'}", err=True)
    click.echo(f"Taken in: {len(done.summaries)}. Left for another try: {done.retried}.")
    return _REFUSED if done.refused or worked.unread else 0


def _print_unread(worked: "Worked") -> None:
    from vetting_desk.cli.error_text import describe

    for name, error in worked.unread:
        click.echo(f"Not read: {plain(name)}: {describe(error)}", err=True)


def _many(
    folder: Path,
    places: tuple[Path, ...],
    words: str,
    where: Path,
    workers: int,
    every: int | None,
    times: int | None,
) -> int:
    """Run several of this program over one spool; the first of them reads the sticks."""
    program = (
        [sys.executable]
        if getattr(sys, "frozen", False)
        else [sys.executable, "-m", "vetting_desk.cli"]
    )
    more = ["--every", str(every)] if every else []
    more += ["--times", str(times)] if times else []
    running = []
    for number in range(workers):
        mine = [str(each) for each in places] if not number else []
        command_line = [
            *program,
            "registry",
            "work",
            str(folder),
            *mine,
            "--spool",
            str(where),
            *more,
        ]
        started = subprocess.Popen(command_line, stdin=subprocess.PIPE)  # noqa: S603 (this very program)
        if started.stdin is not None:
            started.stdin.write(f"{words}\n".encode())
            started.stdin.close()
        running.append(started)
    return max(each.wait() for each in running)


def _give_pin(desk: "OpenDesk", pin_file: Path | None) -> None:

    open_token(desk, pin_file)


def _print_moved(moved: "Moved") -> None:
    for each in moved.compared:
        added = moved.added.get(each.kind, 0)
        click.echo(
            f"{each.kind.value}: added {added}; casebook {each.here}, database {each.there}, {each.digest[:16]}"
        )
    if moved.stamped:
        click.echo(f"Bundles stamped: {moved.stamped}.")
    for name, reason in moved.left:
        click.echo(f"Left out: {name} ({plain(reason)})")
