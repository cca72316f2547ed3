"""``vetting-desk desk trust``: the way out where whom a desk trusts is not what an officer's key remembers."""

import click

from vetting_desk.cli.asking import DeskOptions, passphrase, with_desk
from vetting_desk.cli.output import plain
from vetting_desk.cli.second import SecondOptions, with_second
from vetting_desk.errors import InputError, TrustChangedError


@click.command(name="trust")
@with_desk
@click.option(
    "--put-back", is_flag=True, help="Write what the key remembers into the casebook again."
)
@click.option(
    "--accept", is_flag=True, help="Accept what is there, together with the second officer."
)
@with_second
def command(at: DeskOptions, second: SecondOptions, *, put_back: bool, accept: bool) -> None:
    """Show whether DESK still trusts whom the officer's key remembers, and put it right where it does not.

    Compare the words with headquarters before you accept anything.
    """
    from vetting_desk.operations.access import desk_folders
    from vetting_desk.operations.access.pins import TrustAnswer

    if put_back and accept:
        raise click.UsageError("--put-back or --accept, not both")
    answer = TrustAnswer(put_back=True) if put_back else None
    if accept:
        slots = desk_folders.officers_of(at.folder)
        found = [slot for slot in slots if second.officer in {slot.name, slot.id}]
        if not found:
            raise InputError(field="--second", detail="nobody of this name has a key here")
        words = passphrase(second.passphrase_file, f"Passphrase of {found[0].name}, typed by them")
        answer = TrustAnswer(
            put_back=False,
            second_id=found[0].id,
            second_passphrase=words,
            second_key_file=second.key_file,
        )
    try:
        with at.unlocked(answer):
            click.echo("The desk trusts whom the officer's key remembers.")
    except TrustChangedError as changed:
        click.echo(f"Changed: {', '.join(changed.fields['what'])}", err=True)
        for name, told in (("remembered", "The key remembers"), ("found", "The desk has")):
            if changed.fields[name]:
                click.echo(f"{told}: {plain(' '.join(changed.fields[name]))}", err=True)
        raise
