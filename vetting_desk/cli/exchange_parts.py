"""``vetting-desk exchange split`` and ``parts``: bundles that are larger than a stick."""

import re
from pathlib import Path

import click

from vetting_desk.cli.asking import FOLDER, DeskOptions, open_token, with_desk, with_pin

_SIZE = re.compile(r"([1-9][0-9]{0,11})([KMG]?)", re.ASCII)
_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3}


class _Size(click.ParamType[int]):
    """A number of bytes, such as ``700M``."""

    name = "size"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return bytes; K, M and G count by 1,024."""
        found = _SIZE.fullmatch(str(value).upper())
        if found is None:
            self.fail("not a size such as 700M or 4G.", param, ctx)
        return int(found[1]) * _UNITS[found[2]]


@click.command()
@with_desk
@click.argument("stick", type=FOLDER)
@with_pin
@click.option("--size", type=_Size(), default="1G", show_default=True, help="The most a part has.")
@click.option("--bundle", default="", help="Id of a bundle; without it, what is to be sent next.")
def split(at: DeskOptions, stick: Path, pin_file: Path | None, size: int, bundle: str) -> None:
    """Write a bundle of DESK in parts: as many as fit onto STICK, the rest onto the next one.

    Call it again with another stick until all parts are written; what is on a stick is not written again.
    """
    from vetting_desk.operations.exchange import splits

    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        waiting = [] if bundle else splits.pending(desk)
        begun = waiting[0] if waiting else splits.begin(desk, size, bundle)
        done = splits.write_parts(desk, begun.name, stick)
    count = len(done.split.lengths)
    for number in done.written:
        click.echo(f"Written and read back: part {number} of {count}")
    if not done.past_cache:
        click.echo("Read back through this computer's memory: eject the stick before you pull it.")
    if done.split.done:
        click.echo("All parts are written.")
    else:
        left = ", ".join(map(str, done.split.missing))
        click.echo(f"Still to be written: part {left}. Call this again with another stick.")


@click.command()
@with_desk
def parts(at: DeskOptions) -> None:
    """Show which parts of bundles wait at DESK: some to be written, some for others that are to come."""
    from vetting_desk.operations.exchange import receiving, splits

    with at.unlocked() as (desk, _):
        for split_ in splits.pending(desk):
            left = ", ".join(map(str, split_.missing))
            click.echo(f"{split_.name}  to be written: part {left} of {len(split_.lengths)}")
        for waiting in receiving.waiting_parts(desk):
            missing = ", ".join(map(str, waiting.missing)) or "none"
            click.echo(
                f"{waiting.name}  missing: part {missing} of {len(waiting.lengths)}, "
                f"{waiting.bytes_here} bytes here  {waiting.id}"
            )


@click.command(name="drop-split")
@with_desk
@click.argument("name")
def drop_split(at: DeskOptions, name: str) -> None:
    """Stop writing the bundle NAME in parts; it can be written anew."""
    from vetting_desk.operations.exchange import splits

    with at.unlocked() as (desk, _):
        splits.drop(desk, name)


@click.command(name="clear-parts")
@with_desk
@click.argument("set_id", metavar="ID")
def clear_parts(at: DeskOptions, set_id: str) -> None:
    """Remove the parts under ID that wait at DESK; they can be taken in again from their sticks."""
    from vetting_desk.operations.exchange import receiving

    with at.unlocked() as (desk, _):
        receiving.clear_parts(desk, set_id)
