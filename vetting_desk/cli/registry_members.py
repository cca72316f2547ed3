"""Members of headquarters' registry in PostgreSQL: their folders, and its queues from another machine."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from vetting_desk.cli import decision_text
from vetting_desk.cli.asking import (
    FILE,
    FOLDER,
    NEW_FOLDER,
    DeskOptions,
    passphrase,
    token_pin,
    with_desk,
    with_pin,
)
from vetting_desk.cli.output import plain
from vetting_desk.model.queue import Queue

if TYPE_CHECKING:
    from vetting_desk.operations.registry.signing import Waiting

_ADDRESS: Final = "How to connect, as postgresql://LOGIN@HOST/DATABASE; without a password."
_OWNER: Final = "How who may make roles connects, if not as above."
_MEMBERS: Final = {
    "vetting_return": "return desk",
    "vetting_worker": "worker",
    "vetting_reviewer": "reviewer",
    "vetting_decider": "decision-maker",
    "vetting_auditor": "auditor",
    "vetting_analyst": "analyst",
    "": "may do nothing: its role was taken away on the server",
}
_QUEUES: Final = ("new", "review", "second-look", "decide", "waiting", "returned")
own = click.option("--passphrase-file", type=FILE, help="The folder's own, on its first line.")


class Login(NamedTuple):
    """How somebody comes into the registry's database.

    Attributes:
        address: How to connect.
        name: The server's name for them.
        as_owner: How who may make roles connects; empty for the same way.
    """

    address: str
    name: str
    as_owner: str


def with_login(whose: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add the options that make a login in the database; the command gets it as parameter ``login``."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def command(address: str, login: str, as_owner: str, **others: Any) -> Any:
            return function(login=Login(address, login, as_owner), **others)

        options = (
            click.option("--database", "address", required=True, help=_ADDRESS),
            click.option("--login", required=True, help=f"The server's name for the {whose}."),
            click.option("--as-owner", default="", help=_OWNER),
        )
        for option in reversed(options):
            command = option(command)
        return command

    return add


def _makes_folder(whose: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add what a new folder takes; the command gets ``out``, ``login``, and ``words``, to ask its words."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        @with_desk
        @click.argument("out", metavar="FOLDER", type=NEW_FOLDER)
        @with_login(whose)
        @click.option(
            "--new-passphrase-file", type=FILE, help="The folder's own, on its first line."
        )
        @wraps(function)
        def command(new_passphrase_file: Path | None, **others: Any) -> Any:
            def words() -> str:
                return passphrase(new_passphrase_file, "Passphrase of the folder", new=True)

            return function(words=words, **others)

        return command

    return add


@click.command()
@_makes_folder("worker")
@click.option("--name", required=True, help="What the worker is called.")
def worker(at: DeskOptions, out: Path, name: str, login: Login, words: Callable[[], str]) -> None:
    """Make the FOLDER of a worker, which takes bundles in for headquarters DESK and can sign nothing."""
    from vetting_desk.operations.registry import members

    with at.unlocked() as (desk, _):
        members.add_worker(
            desk, out, name, login.address, login.name, words(), as_owner=login.as_owner
        )
    click.echo(f"Carry {out} to the worker's machine, then: vetting-desk registry work {out}")


@click.command()
@_makes_folder("officer")
@click.option("--region", "regions", multiple=True, help="Of what they see; all without it.")
@click.option("--signs", is_flag=True, help="With their own signing keys, to sign decisions there.")
def member(
    at: DeskOptions,
    out: Path,
    login: Login,
    regions: tuple[str, ...],
    words: Callable[[], str],
    *,
    signs: bool,
) -> None:
    """Make a FOLDER for the officer who unlocks DESK, to work in the queues from another machine."""
    from vetting_desk.operations.registry import members

    with at.unlocked() as (desk, _):
        members.add_own(
            desk, out, login.address, login.name, words(),
            regions=list(regions) or None, as_owner=login.as_owner, signs=signs,
        )  # fmt: skip
    click.echo(f"Carry {out} to the other machine, then: vetting-desk registry window {out}")


@click.command()
@_makes_folder("officer")
def analyst(at: DeskOptions, out: Path, login: Login, words: Callable[[], str]) -> None:
    """Make a FOLDER for the officer who unlocks DESK, to ask questions over all cases; it opens no case."""
    from vetting_desk.operations.registry import members

    with at.unlocked() as (desk, _):
        members.add_analyst(desk, out, login.address, login.name, words(), as_owner=login.as_owner)
    click.echo(
        f"Carry {out} to the other machine, then: vetting-desk questions ask {out} --registry"
    )


@click.command(name="queue")
@click.argument("folder", metavar="FOLDER", type=FOLDER)
@click.argument("name", metavar="QUEUE", type=click.Choice(_QUEUES), default="new")
@own
def queue_(folder: Path, name: str, passphrase_file: Path | None) -> None:
    """Show what waits in QUEUE, as the member of FOLDER sees it."""
    from vetting_desk.clock import to_text
    from vetting_desk.operations.access.permissions import Action
    from vetting_desk.operations.registry import members, reviewing

    words = passphrase(passphrase_file, "Passphrase of the folder")
    with members.opened(folder, words, Action.REVIEW) as (who, registry):
        rows = reviewing.page(who, registry, Queue(name))
        waiting = reviewing.counts(who, registry)[Queue(name)]
    for row in rows:
        owner = f", {plain(row.claim.officer_name)}" if row.claim else ""
        line = f"{plain(row.reference)}  {plain(row.name)}  since {to_text(row.since)[:10]}{owner}"
        click.echo(f"{line}  {row.case_id}")
    click.echo(f"{waiting} in all.")


@click.command()
@click.argument("folder", metavar="FOLDER", type=FOLDER)
@click.argument("case")
@own
@click.option("--let-go", is_flag=True, help="Give it back to the queue.")
def claim(folder: Path, case: str, passphrase_file: Path | None, *, let_go: bool) -> None:
    """Take CASE, by its id, as the member of FOLDER; or let it go."""
    from vetting_desk.clock import to_text
    from vetting_desk.operations.access.permissions import Action
    from vetting_desk.operations.registry import members, reviewing

    words = passphrase(passphrase_file, "Passphrase of the folder")
    with members.opened(folder, words, Action.REVIEW) as (who, registry):
        act = reviewing.let_go if let_go else reviewing.claim
        held = act(who, registry, case)
    click.echo("Let go." if let_go else f"Yours until {to_text(held.until)[:10]}.")


@click.command()
@click.argument("folder", metavar="FOLDER", type=FOLDER)
@click.argument("case")
@own
@with_pin
@click.option("--sign", "stance", flag_value="signs", help="Sign it.")
@click.option("--dissent", "stance", flag_value="dissents", help="Say that you do not agree.")
@click.option("--saw", default="", help="What was shown as seen, to sign what you looked at.")
@click.option("--words", default="", help="What you add; where you dissent, why.")
def decision(
    folder: Path,
    case: str,
    passphrase_file: Path | None,
    pin_file: Path | None,
    stance: str | None,
    saw: str,
    words: str,
) -> None:
    """Show the decision on CASE, by its id, that waits for its panel; sign it as the member of FOLDER.

    It is shown first, with what stands for all that is known of the case; who signs names that with --saw.
    """
    from vetting_desk.operations.access.permissions import Action
    from vetting_desk.operations.registry import members, signing

    typed = passphrase(passphrase_file, "Passphrase of the folder")
    if stance is not None and not saw:
        raise click.UsageError("look at the decision first, without --sign; then name --saw.")
    with members.opened(folder, typed, Action.BE_HEARD) as (who, registry):
        if stance is None:
            _print_waiting(signing.waiting(who, registry, case))
            return
        code = token_pin(who, pin_file)
        now = signing.sign(
            who, registry, case, saw, typed, words, code, dissents=stance == "dissents"
        )
    done = "Said" if stance == "dissents" else "Signed"
    click.echo(f"{done}. The decision is {now.state.value}. registry move brings it home.")


@click.command()
@click.argument("folder", metavar="FOLDER", type=FOLDER)
def window(folder: Path) -> None:
    """Open the window on the FOLDER of a member: its queues, a case to read, what waits for a panel."""
    from vetting_desk.cli.demo import open_window

    raise click.exceptions.Exit(open_window("--member", str(folder)))


@click.command()
@with_desk
def members(at: DeskOptions) -> None:
    """List who may connect to the database of headquarters DESK: login, what for, who, and what it sees."""
    from vetting_desk.operations.registry import logins

    with at.unlocked() as (desk, _):
        found = logins.members(desk)
    for each in found:
        login = each.login
        regions = "all regions" if login.regions is None else ", ".join(login.regions) or "no case"
        words = [login.name, _MEMBERS[login.role], each.name, regions]
        if login.connections:
            words.append(f"connected: {login.connections}")
        click.echo("  ".join(plain(word) for word in words if word))


@click.command(name="take-back")
@with_desk
@click.argument("login")
@click.option("--as-owner", default="", help=_OWNER)
def take_back(at: DeskOptions, login: str, as_owner: str) -> None:
    """Take from LOGIN all that it may in the database of DESK, as when its folder was lost."""
    from vetting_desk.operations.registry import logins

    with at.unlocked() as (desk, _):
        logins.take_back(desk, login, as_owner=as_owner)
    click.echo(f"{plain(login)} may do nothing any more. Its folder still opens by its passphrase.")


COMMANDS: Final = (
    worker, member, analyst, members, take_back, window, queue_, claim, decision,
)  # fmt: skip
"""What `vetting-desk registry` has of them."""


def _print_waiting(found: "Waiting") -> None:
    click.echo(f"{plain(found.case.reference)}  {plain(found.case.names[0].text)}")
    click.echo(f"Proposed by {plain(found.standing.author.name)}")
    for line in decision_text.content(found.standing.payload, found.records):
        click.echo(line)
    click.echo(f"To sign: --sign --saw {found.saw}")
