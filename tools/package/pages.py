"""The manual page of each command, and completion for three shells: both made by click from the commands."""

from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import Final, cast

import click
from click.shell_completion import FishComplete, ShellComplete, ZshComplete, get_completion_class
from click_man.man import ManPage

from vetting_desk import __version__

PROGRAM: Final = "vetting-desk"
VARIABLE: Final = "_VETTING_DESK_COMPLETE"
"""What click itself reads from the environment of a program of this name."""

_SHORT: Final = 70
"""Characters of a command in one line."""
_WINDOW_PAGE: Final = """\
.TH "VETTING-DESK-WINDOW" "1" "{date}" "{version}" "vetting-desk-window Manual"
.SH NAME
vetting\\-desk\\-window \\- opens the window of Vetting Desk
.SH SYNOPSIS
.B vetting\\-desk\\-window
[\\fIOPTIONS\\fP] [\\fIFILE\\fP]
.SH DESCRIPTION
Shows the desks of this person, or the first run where there are none.
With \\fIFILE\\fP, a bundle is taken in once a desk is unlocked, and a backup is offered to be restored.
.SH OPTIONS
.TP
\\fB\\-\\-data\\fP FOLDER
Folder that holds the desks.
.TP
\\fB\\-\\-preview\\fP FILE
Try out a questionnaire; nothing is kept.
.TP
\\fB\\-\\-version\\fP
Show the version.
.SH FILES
.TP
\\fI~/.local/share/vetting\\-desk\\fP
The desks of this person.
.TP
\\fI~/.local/state/vetting\\-desk\\-state\\fP
How far each desk has come, to notice one that was put back.
.SH SEE ALSO
\\fBvetting\\-desk\\fP(1)
"""


def write_manual(folder: Path, date: str) -> None:
    """Write the manual's pages, uncompressed.

    Args:
        folder: An empty folder.
        date: Day that they bear, such as ``2026-11-30``.
    """
    from vetting_desk.cli.program import program

    for context in _contexts(click.Context(program, info_name=PROGRAM)):
        name = context.command_path.replace(" ", "-")
        page = _literal(str(_page(context, date)))
        (folder / f"{name}.1").write_text(page, "utf-8", newline="\n")
    page = _WINDOW_PAGE.format(date=date, version=__version__)
    (folder / "vetting-desk-window.1").write_text(page, "utf-8")


def completion(shell: str) -> str:
    """Return what a shell reads to complete the program's commands: ``bash``, ``zsh`` or ``fish``."""
    from vetting_desk.cli.program import program

    if shell == "bash":
        # click asks the bash of this machine for its version before it says anything; the words are the same
        kind = cast("type[ShellComplete]", get_completion_class("bash"))
        return ShellComplete.source(kind(program, {}, PROGRAM, VARIABLE)) + "\n"
    kinds: dict[str, type[ShellComplete]] = {"zsh": ZshComplete, "fish": FishComplete}
    return kinds[shell](program, {}, PROGRAM, VARIABLE).source() + "\n"


def _contexts(context: click.Context) -> Iterator[click.Context]:
    """Yield a command and all below it that are not hidden, each in its place."""
    yield context
    for name, command in _below(context):
        yield from _contexts(click.Context(command, info_name=name, parent=context))


def _below(context: click.Context) -> list[tuple[str, click.Command]]:
    group = context.command
    if not isinstance(group, click.Group):
        return []
    found = ((name, group.get_command(context, name)) for name in group.list_commands(context))
    return [(name, each) for name, each in found if each is not None and not each.hidden]


def _page(context: click.Context, date: str) -> ManPage:
    command = context.command
    page = ManPage(context.command_path)
    page.version, page.date = __version__, date
    page.short_help = command.get_short_help_str(_SHORT)
    page.description = cleandoc(command.help or "").replace("\b\n", "")
    page.synopsis = " ".join(command.collect_usage_pieces(context))
    records = (each.get_help_record(context) for each in command.get_params(context))
    page.options = [record for record in records if record is not None]
    page.commands = [(name, each.get_short_help_str(_SHORT)) for name, each in _below(context)]
    return page


def _literal(page: str) -> str:
    """Return a page in which no line of running text is mistaken for a request of roff."""
    lines = []
    for line in page.split("\n"):
        known = line.startswith((".TH ", ".SH ", ".B ", ".TP", ".PP"))
        lines.append("\\&" + line if line[:1] in {".", "'"} and not known else line)
    return "\n".join(lines)
