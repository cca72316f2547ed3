"""``vetting-desk update``: updates of the program on a stick: signed by two, checked, taken, handed on."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk import RELEASE, __version__
from vetting_desk.cli.asking import (
    FILE,
    FOLDER,
    DeskOptions,
    passphrase,
    passphrase_option,
    with_desk,
)
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.cli.second import SecondOptions, with_second
from vetting_desk.clock import SystemClock, to_text
from vetting_desk.model.update import UpdateRole

if TYPE_CHECKING:
    from vetting_desk.model.update import ProgramUpdate, UpdateSigner

_NEW = click.Path(dir_okay=False, path_type=Path)
_ROLES = click.Choice([each.value for each in UpdateRole])
_TRUST = click.option("--trust", required=True, type=FILE, help="The organisation's root, PEM.")
_REVOKED = click.option(
    "--revoked", type=FILE, help="Its revocation list; without one nothing is valid."
)
_ISSUING = click.option("--issuing", type=FILE, help="The certificate that signed the list, PEM.")
_KEY = click.option("--key", "key_file", required=True, type=FILE, help="Your keys for updates.")
_CERTIFICATES = click.option(
    "--certificates", required=True, type=FILE, help="Your certificates for updates."
)
_LANGUAGE = click.option(
    "--language", default="en", show_default=True, help="In which language to show what changed."
)


@click.group(name="update")
def command() -> None:
    """Update the program without a network: one file, signed by its maker and by headquarters."""


@command.command()
@click.argument("file", type=_NEW)
@click.option("--name", required=True, help="Your name, as it will stand in the certificate.")
@passphrase_option
def key(file: Path, name: str, passphrase_file: Path | None) -> None:
    """Make your keys for signing updates in FILE, and a request for whoever has the organisation's root."""
    from vetting_desk.operations.updates import signers

    words = passphrase(passphrase_file, "New passphrase for these keys", new=True)
    request = signers.make_key(file, name, words)
    click.echo(f"Made: {file}. Carry {request.name} to whoever has the organisation's root key.")


@command.command()
@click.argument("request", type=FILE)
@click.argument("target", type=_NEW)
@click.option("--as", "role", required=True, type=_ROLES, help="What this person signs as.")
@click.option("--root", "root_file", required=True, type=FILE, help="root.pem")
@click.option("--root-key", required=True, type=FILE, help="root-key.pem, out of the safe.")
@click.option("--root-passphrase-file", type=FILE, help="What opens it, on its first line.")
def certify(
    request: Path,
    target: Path,
    role: str,
    root_file: Path,
    root_key: Path,
    root_passphrase_file: Path | None,
) -> None:
    """Certify who made REQUEST for signing updates, and nothing else; the certificates go to TARGET.

    Two different people are needed: a maker, and headquarters' signer. The issuing key cannot do this.
    """
    from vetting_desk.operations.updates import signers

    words = passphrase(root_passphrase_file, "Passphrase of the root key")
    made = signers.certify(
        request, UpdateRole(role), root_file, root_key, words, target, SystemClock()
    )
    click.echo(plain(f"{made.name} signs updates as {made.role.value} ({made.id})."))
    click.echo(f"Fingerprint, to be compared with theirs: {made.fingerprint}")


@command.command()
@click.argument("target", type=_NEW)
@click.argument("packages", nargs=-1, required=True, type=FILE)
@click.option("--counter", type=click.IntRange(1), default=RELEASE, show_default=True)
@click.option("--version", default=__version__, show_default=True)
@click.option(
    "--changes", required=True, type=FOLDER, help="A folder: en.txt, fa.txt, ru.txt, tg.txt."
)
@_TRUST
@_KEY
@_CERTIFICATES
@passphrase_option
def make(
    target: Path,
    packages: tuple[Path, ...],
    counter: int,
    version: str,
    changes: Path,
    trust: Path,
    key_file: Path,
    certificates: Path,
    passphrase_file: Path | None,
) -> None:
    """Make the update TARGET out of PACKAGES, signed by its maker. Headquarters signs it after that.

    The counter is one more than that of every version before. What changed stands in four files, a line each.
    """
    from vetting_desk.operations.updates import checking, making, signers

    said = making.changes_in(changes)
    known = checking.trust_of(trust, None, None)
    keys = signers.read_keys(key_file, passphrase(passphrase_file), certificates)
    wish = making.Wish(counter, version, said, packages)
    made = making.make(target, wish, known, keys, SystemClock())
    click.echo(f"Made: {target.name}, version {made.version}, number {made.counter}.")
    click.echo("No desk takes it yet: headquarters' signer signs it too: update countersign")


@command.command()
@click.argument("source", type=FILE)
@click.argument("target", type=_NEW)
@_TRUST
@_KEY
@_CERTIFICATES
@_REVOKED
@_ISSUING
@passphrase_option
def countersign(
    source: Path,
    target: Path,
    trust: Path,
    key_file: Path,
    certificates: Path,
    revoked: Path | None,
    issuing: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Sign the maker's file SOURCE at headquarters, after its packages were tried; the result is TARGET."""
    from vetting_desk.operations.updates import checking, making, signers

    known = checking.trust_of(trust, revoked, issuing)
    keys = signers.read_keys(key_file, passphrase(passphrase_file), certificates)
    made = making.countersign(source, target, known, keys, SystemClock())
    click.echo(f"Signed by both: {target.name}, version {made.version}, number {made.counter}.")


@command.command()
@click.argument("file", type=FILE)
@_TRUST
@_REVOKED
@_ISSUING
@_LANGUAGE
@AS_JSON
def verify(
    file: Path,
    trust: Path,
    revoked: Path | None,
    issuing: Path | None,
    language: str,
    *,
    as_json: bool,
) -> None:
    """Say whether FILE is an update that two people signed: valid (0), not valid (1), or cannot be judged (3).

    No desk is needed. Every byte of it is looked at, and nothing is written.
    """
    from vetting_desk.operations.updates import checking

    found = checking.check(file, checking.trust_of(trust, revoked, issuing))
    if as_json:
        print_json(_json(found.update, found.signers, found.revocation_list))
        return
    click.echo("Valid:")
    _show(found.update, found.signers, language)


@command.command()
@with_desk
@click.argument("file", type=FILE)
@_LANGUAGE
def look(at: DeskOptions, file: Path, language: str) -> None:
    """Show what FILE would change at DESK: old and new version, what changed, who signed. Nothing is saved."""
    from vetting_desk.cli.detail_text import explain
    from vetting_desk.operations.updates import taking

    with at.unlocked() as (desk, _):
        seen = taking.look(desk, file)
    click.echo(f"This program: version {seen.version}, highest number seen here {seen.highest}")
    _show(seen.update, seen.signers, language)
    if seen.refusal:
        click.echo(f"It is not taken: {explain(seen.refusal)}.", err=True)
        raise click.exceptions.Exit(1)


@command.command()
@with_desk
@click.argument("file", type=FILE)
@click.option("--into", required=True, type=FOLDER, help="Where its packages are saved.")
@click.option("--again", is_flag=True, help="Save the very update once more that was taken before.")
@click.option("--every", is_flag=True, help="Save the packages for all systems.")
@_LANGUAGE
def take(
    at: DeskOptions, file: Path, into: Path, language: str, *, again: bool, every: bool
) -> None:
    """Check FILE at DESK to its last byte, and save its package for a person. Nothing is installed."""
    from vetting_desk.operations.updates import taking

    with at.unlocked() as (desk, _):
        saved = taking.take(desk, file, into, again=again, every=every)
    click.echo(f"Version {saved.before} -> {saved.update.version}")
    for line in saved.update.changes_in(language):
        click.echo(plain(f"  {line}"))
    for path in saved.files:
        click.echo(plain(f"Saved and read back: {path}"))
    click.echo(
        "Make a backup, close the program at this desk, then install it: see docs/updates.md."
    )


@command.command()
@with_desk
def show(at: DeskOptions) -> None:
    """Show which version runs at DESK, what was taken, and what headquarters hands on."""
    from vetting_desk.operations.updates import handing_on, taking

    with at.unlocked() as (desk, _):
        before, handed = taking.taken(desk), handing_on.handed(desk)
    click.echo(f"This program: version {__version__}, number {RELEASE}, {sys.platform}")
    if before is not None:
        click.echo(
            plain(f"Taken: version {before.version}, number {before.counter}, by {before.by}")
        )
    if handed is not None:
        gone = "" if handed.there else "; its file is gone: hand it on again"
        click.echo(f"Handed on: version {handed.version}, number {handed.counter}{gone}")


@command.command(name="hand-on")
@with_desk
@click.argument("file", type=FILE)
def hand_on(at: DeskOptions, file: Path) -> None:
    """Put the update FILE beside every return bundle that headquarters DESK writes from now on."""
    from vetting_desk.operations.updates import handing_on

    with at.unlocked() as (desk, _):
        update = handing_on.hand_on(desk, file)
    click.echo(f"Handed on from now on: version {update.version}, number {update.counter}.")


@command.command()
@with_desk
def stop(at: DeskOptions) -> None:
    """Put no update beside the return bundles of headquarters DESK any more."""
    from vetting_desk.operations.updates import handing_on

    with at.unlocked() as (desk, _):
        handing_on.stop(desk)
    click.echo("No update is handed on. What was carried away stays what it is.")


@command.command(name="put-on")
@with_desk
@click.argument("stick", type=FOLDER)
def put_on(at: DeskOptions, stick: Path) -> None:
    """Write the update that headquarters DESK hands on to STICK, by itself."""
    from vetting_desk.operations.updates import handing_on

    with at.unlocked() as (desk, _):
        path = handing_on.put_on(desk, stick)
    if path is None:
        click.echo("No update is handed on: update hand-on", err=True)
        raise click.exceptions.Exit(1)
    click.echo(f"Written and read back: {path.name}")


@command.command()
@with_desk
@click.argument("folder_", metavar="FOLDER", type=FOLDER)
def anchors(at: DeskOptions, folder_: Path) -> None:
    """Write by what an update is judged into FOLDER: root.pem, issuing.pem and revoked.crl of DESK."""
    from vetting_desk.operations.updates import anchors_out

    with at.unlocked() as (desk, _):
        for path in anchors_out.write(desk, folder_):
            click.echo(f"Written: {path.name}")


@command.command()
@with_desk
@click.argument("certificates", type=FILE)
@click.option("--reason", required=True, help="Why; kept in the log.")
@click.option("--lost", is_flag=True, help="The keys were lost or may be in other hands.")
@with_second
def revoke(
    at: DeskOptions, second: SecondOptions, certificates: Path, reason: str, *, lost: bool
) -> None:
    """Take back the CERTIFICATES of somebody who signs updates, at headquarters DESK."""
    from vetting_desk.model.revocation import RevocationKind
    from vetting_desk.operations.organisation import revocations

    kind = RevocationKind.LOST if lost else RevocationKind.MISUSED
    with at.unlocked() as (desk, _):
        number = second.act(
            desk, lambda: revocations.revoke_update_signer(desk, certificates, reason, kind)
        )
    click.echo(f"Taken back. List number {number} goes to every post with its next return bundle.")


def _show(update: "ProgramUpdate", signers: "tuple[UpdateSigner, ...]", language: str) -> None:
    click.echo(f"  version {update.version}, number {update.counter}, of {to_text(update.made_at)}")
    for each in signers:
        click.echo(
            plain(f"  signed as {each.role.value} by {each.name} at {to_text(each.signed_at)}")
        )
    for line in update.changes_in(language):
        click.echo(plain(f"  - {line}"))
    for package in update.packages:
        click.echo(f"  {package.name}  {package.length} bytes  sha256 {package.sha256}")


def _json(
    update: "ProgramUpdate", signers: "tuple[UpdateSigner, ...]", list_number: int
) -> dict[str, object]:
    return {
        "outcome": "valid",
        "version": update.version,
        "counter": update.counter,
        "made_at": to_text(update.made_at),
        "organisation": update.organisation,
        "training": update.training,
        "digest": update.digest,
        "changes": {name: list(said) for name, said in update.changes.items()},
        "packages": [
            {
                "name": each.name,
                "system": each.system.value,
                "sha256": each.sha256,
                "length": each.length,
            }
            for each in update.packages
        ],
        "signers": [
            {"role": each.role.value, "name": each.name, "signed_at": to_text(each.signed_at)}
            for each in signers
        ],
        "revocation_list": list_number,
    }
