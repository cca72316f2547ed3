"""``vetting-desk exchange``: bundles on their way, by sticks, in parts, and through any folder."""

import click

from vetting_desk.cli.exchange_carried import clear, own
from vetting_desk.cli.exchange_parts import clear_parts, drop_split, parts, split
from vetting_desk.cli.exchange_sync import sync


@click.group(name="exchange")
def command() -> None:
    """Carry records to headquarters and receipts back."""


for _each in (sync, split, parts, drop_split, clear_parts, own, clear):
    command.add_command(_each)
