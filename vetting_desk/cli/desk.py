"""``vetting-desk desk``: make and enrol a post, manage its officers and keys, destroy its keys."""

from pathlib import Path

import click

from vetting_desk.cli import clock, clock_text, desk_state, trust
from vetting_desk.cli.asking import (
    FILE,
    FOLDER,
    NEW_FOLDER,
    DeskOptions,
    ask_words,
    open_token,
    passphrase,
    pin,
    with_desk,
    with_pin,
)
from vetting_desk.cli.output import plain
from vetting_desk.cli.second import SecondOptions, with_second
from vetting_desk.model.desk import Role

_ROLES = click.Choice([role.value for role in Role])


@click.group(name="desk")
def command() -> None:
    """Manage desks and their officers."""


for _command in (
    clock.command,
    desk_state.state,
    desk_state.settle,
    desk_state.offer_again,
    desk_state.ask,
    desk_state.become_new,
    trust.command,
):
    command.add_command(_command)


@command.command(name="list")
@click.argument("folder", metavar="DIR", type=FOLDER)
def list_(folder: Path) -> None:
    """Show the desks in DIR and their officers."""
    from vetting_desk.operations.access.desk_folders import list_desks

    for place in list_desks(folder):
        training = " TRAINING" if place.desk.training else ""
        click.echo(f"{place.desk.name}{training}, {place.desk.organisation}: {place.folder}")
        for officer in place.officers:
            second = ", with a key file" if officer.key_file else ""
            click.echo(f"  {officer.name} ({officer.role.value}{second})  {officer.id}")


@command.command()
@click.argument("folder", metavar="DIR", type=NEW_FOLDER)
@click.option("--name", required=True, help="Name of the post.")
@click.option("--officer", required=True, help="Name of its first officer.")
@click.option("--role", type=_ROLES, default="interviewer", show_default=True)
@click.option("--passphrase-file", type=FILE, help="The officer's, on its first line.")
@click.option("--training", is_flag=True, help="For practice.")
def create(
    folder: Path,
    name: str,
    officer: str,
    role: str,
    passphrase_file: Path | None,
    *,
    training: bool,
) -> None:
    """Make a post in DIR. It asks headquarters to be enrolled with: desk request."""
    from vetting_desk.operations.organisation.enrolment import prepare_post

    words = passphrase(passphrase_file, f"New passphrase of {officer}", new=True)
    place = prepare_post(folder, name, officer, Role(role), words, training=training)
    click.echo(f"Post: {place.folder}")


@command.command()
@with_desk
@click.argument("stick", type=FOLDER)
def request(at: DeskOptions, stick: Path) -> None:
    """Write the request of DESK and its officer, new or for renewal, to STICK."""
    from vetting_desk.operations.organisation import enrolment

    with at.unlocked() as (desk, _):
        paper = enrolment.write_request(desk, stick)
    click.echo(f"Written: {stick / paper.file_name}. Read these words to headquarters:")
    click.echo("  " + " ".join(paper.words))


@command.command()
@with_desk
@click.argument("stick", type=FOLDER)
@click.option("--words", default="", help="The twelve words the post reads; asked for if left out.")
@with_pin
@with_second
def approve(
    at: DeskOptions,
    stick: Path,
    words: str,
    pin_file: Path | None,
    second: SecondOptions,
) -> None:
    """At headquarters DESK, approve the request on STICK, once the words agree."""
    from vetting_desk.operations.organisation import enrolment
    from vetting_desk.operations.organisation.membership import REQUEST_FILE

    path = stick / REQUEST_FILE
    with at.unlocked() as (desk, _):
        asked = enrolment.read_request(desk, path)
        click.echo(f"{asked.desk_name}: {asked.officer_name} ({asked.role.value})")
        if asked.formerly:
            click.echo(f"It was {asked.formerly} before, and brings the records of that desk.")
        if asked.lead is not None:
            click.echo(clock_text.request_skew(asked.lead))
        ask_words(words, "the post", asked.words)
        open_token(desk, pin_file)
        paper = second.act(desk, lambda: enrolment.approve(desk, path, stick))
    click.echo(f"Written: {stick / paper.file_name}. Read these words to the post:")
    click.echo("  " + " ".join(paper.words))


@command.command()
@with_desk
@click.argument("stick", type=FOLDER)
@click.option(
    "--words", default="", help="The twelve words headquarters reads; asked for if left out."
)
def join(
    at: DeskOptions,
    stick: Path,
    words: str,
) -> None:
    """At the post DESK, apply headquarters' answer on STICK, once the words agree."""
    from vetting_desk.operations.organisation import enrolment
    from vetting_desk.operations.organisation.membership import ANSWER_FILE

    path = stick / ANSWER_FILE
    with at.unlocked() as (desk, _):
        answer = enrolment.read_answer(desk, path)
        click.echo(f"{answer.organisation}, {answer.hq_name}")
        if answer.lead is not None:
            click.echo(clock_text.answer_skew(answer.lead))
        ask_words(words, "headquarters", answer.words)
        enrolment.apply_answer(desk, path)
    click.echo("Joined.")


@command.command(name="add-officer")
@with_desk
@click.option("--name", required=True, help="Name of the new officer.")
@click.option("--role", type=_ROLES, required=True)
@click.option("--new-passphrase-file", type=FILE, help="The new officer's, on its first line.")
@with_second
def add_officer(
    at: DeskOptions,
    name: str,
    role: str,
    new_passphrase_file: Path | None,
    second: SecondOptions,
) -> None:
    """Give an officer a key to DESK. At a post they then write a request of their own."""
    from vetting_desk.operations.desk import officers

    with at.unlocked() as (desk, _):
        words = passphrase(new_passphrase_file, f"New passphrase of {name}", new=True)
        added = second.act(desk, lambda: officers.add_officer(desk, name, Role(role), words))
    click.echo(f"Added: {added.name} ({added.role.value})  {added.id}")


@command.command()
@with_desk
@click.option("--of", "name", default="", help="Name or id of the officer; oneself by default.")
@click.option("--languages", help="ISO 639 codes with spaces between them, the best first.")
@click.option("--sex", type=click.Choice(["female", "male", "not-said"]))
def profile(at: DeskOptions, name: str, languages: str | None, sex: str | None) -> None:
    """Show, or say, which languages an officer of DESK speaks, and their sex."""
    from dataclasses import replace

    from vetting_desk.errors import NotFoundError
    from vetting_desk.model.officer_profile import Sex
    from vetting_desk.operations.desk import people, profiles

    with at.unlocked() as (desk, _):
        wanted = name or desk.officer.id
        found = [
            row for row in people.list_people(desk) if wanted in {row.officer.name, row.officer.id}
        ]
        if not found:
            raise NotFoundError(what="officer", id=wanted)
        officer, chosen = found[0].officer, found[0].profile
        if languages is not None:
            chosen = replace(chosen, languages=tuple(languages.split()))
        if sex is not None:
            chosen = replace(chosen, sex=Sex("" if sex == "not-said" else sex))
        if chosen != found[0].profile:
            profiles.set_profile(desk, officer.id, chosen)
            chosen = profiles.profile(desk, officer.id)
    spoken = " ".join(chosen.languages) or "not said"
    click.echo(f"{officer.name}: languages {spoken}, sex {chosen.sex.value or 'not said'}")


@command.command(name="remove-officer")
@with_desk
@click.option("--name", required=True, help="Name or id of the officer who leaves.")
def remove_officer(at: DeskOptions, name: str) -> None:
    """Close an officer's account on DESK and encrypt its casebook under a new key."""
    from vetting_desk.errors import NotFoundError
    from vetting_desk.operations.desk import officers, people

    with at.unlocked() as (desk, words):
        found = [
            row.officer
            for row in people.list_people(desk)
            if row.on_this_desk and name in {row.officer.name, row.officer.id}
        ]
        if not found:
            raise NotFoundError(what="officer", id=name)
        officers.remove_officer(desk, found[0].id, words)
    click.echo(f"Removed: {found[0].name}. The casebook has a new key.")


@command.command()
@with_desk
def rekey(
    at: DeskOptions,
) -> None:
    """Encrypt the casebook of DESK under a new key, as when a copy may have been made."""
    from vetting_desk.operations.desk import officers

    with at.unlocked() as (desk, words):
        officers.rekey(desk, words)
    click.echo("The casebook has a new key. Others get it at their next unlock.")


@command.command(name="change-passphrase")
@with_desk
@click.option("--new-passphrase-file", type=FILE, help="The new one, on its first line.")
def change_passphrase(
    at: DeskOptions,
    new_passphrase_file: Path | None,
) -> None:
    """Change an officer's passphrase on DESK."""
    from vetting_desk.operations.desk import desks

    with at.unlocked() as (desk, words):
        desks.change_passphrase(
            desk, words, passphrase(new_passphrase_file, "New passphrase", new=True)
        )
    click.echo("Changed. A copy of the desk made before still opens with the old one.")


@command.command()
@with_desk
@click.option(
    "--module",
    required=True,
    type=FILE,
    help="The token's driver, a PKCS #11 library of its maker.",
)
@click.option("--serial", default="", help="Which token, by its number, if there are several.")
@with_pin
@with_second
def token(
    at: DeskOptions,
    module: Path,
    serial: str,
    pin_file: Path | None,
    second: SecondOptions,
) -> None:
    """Generate the officer's signing key on a token. Signing then asks for the token's PIN.

    At a post the key on DESK signs until headquarters has certified the new one: continue with desk request.
    """
    from vetting_desk.operations.desk import tokens

    with at.unlocked() as (desk, words):
        typed = pin(pin_file, "the token")
        state = second.act(desk, lambda: tokens.move_to_token(desk, words, typed, module, serial))
    click.echo(f"A signing key was made on the token {plain(state.label)} (number {state.serial}).")
    _print_next(waits=state.waits)


@command.command(name="leave-token")
@with_desk
@with_second
def leave_token(at: DeskOptions, second: SecondOptions) -> None:
    """Sign with a key on DESK again, as after losing a token. The token is not needed for it."""
    from vetting_desk.operations.desk import tokens

    with at.unlocked() as (desk, words):
        state = second.act(desk, lambda: tokens.leave_token(desk, words))
    click.echo("The token is given up.")
    _print_next(waits=state.waits)


def _print_next(*, waits: bool) -> None:
    if waits:
        click.echo(
            "Headquarters certifies the new key: go on with desk request. Until then the old one signs."
        )
    else:
        click.echo("The new key signs from now on.")


@command.command(name="make-unreadable")
@click.argument("folder", metavar="DESK", type=FOLDER)
@click.option("--confirm", default="", help="The desk's name, to show that it is meant.")
def make_unreadable(folder: Path, confirm: str) -> None:
    """Destroy every slot and key on DESK. No passphrase opens it afterwards; a backup can still be restored."""
    from vetting_desk.operations.desk import emergency

    typed = confirm or click.prompt(
        "This destroys every key on this desk. No passphrase will open it again, and only a backup holds "
        "what is in it. Type the desk's name to go on"
    )
    done = emergency.make_unreadable(folder, typed)
    click.echo(f"Destroyed: the keys of {done.slots} officers. What was copied before still opens.")
    for path in done.left:
        click.echo(f"Could not be destroyed: {path}", err=True)
