"""The command tree; turns errors into messages and exit codes.

An error outside the error tree is a bug: it is reported in one line with its place, without its text, which
might contain an answer. ``python -X dev -m vetting_desk.cli`` shows its traceback.
"""

import errno
import sys
from typing import NoReturn

import click

from vetting_desk import __version__
from vetting_desk.cli.output import drop_output, plain, prepare_streams
from vetting_desk.errors import CancelledError, VettingDeskError
from vetting_desk.machine import dumps

DONE, REFUSED, WRONG_USE = 0, 1, 2


class _LazyGroup(click.Group):
    """A group whose commands are in modules that are imported only when they are called."""

    modules: dict[str, str] = {  # noqa: RUF012 (click's Group is not a typed container class)
        "walkthrough": "vetting_desk.cli.walkthrough",
        "demo": "vetting_desk.cli.demo",
        "instrument": "vetting_desk.cli.instrument",
        "bundle": "vetting_desk.cli.bundle",
        "report": "vetting_desk.cli.report",
        "evidence": "vetting_desk.cli.evidence",
        "casebook": "vetting_desk.cli.casebook",
        "numbers": "vetting_desk.cli.figures",
        "questions": "vetting_desk.cli.questions",
        "organisation": "vetting_desk.cli.organisation",
        "desk": "vetting_desk.cli.desk",
        "backup": "vetting_desk.cli.backup",
        "exchange": "vetting_desk.cli.exchange",
        "pack": "vetting_desk.cli.pack",
        "lists": "vetting_desk.cli.lists",
        "linkage": "vetting_desk.cli.linkage",
        "record": "vetting_desk.cli.record",
        "draft": "vetting_desk.cli.draft",
        "quarantine": "vetting_desk.cli.quarantine",
        "queue": "vetting_desk.cli.queues",
        "registry": "vetting_desk.cli.registry",
        "decision": "vetting_desk.cli.decisions",
        "proof": "vetting_desk.cli.proof",
        "case": "vetting_desk.cli.case",
        "judgement": "vetting_desk.cli.judgement",
        "casework": "vetting_desk.cli.casework",
        "safeguards": "vetting_desk.cli.safeguards",
        "update": "vetting_desk.cli.update",
        "translations": "vetting_desk.cli.translations",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*self.modules, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = self.modules.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        command: click.Command = import_module(module).command
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="vetting-desk")
def program() -> None:
    """Vetting Desk from a terminal: the use cases of the window, without a screen."""


def run() -> NoReturn:
    """Run the program with the process's arguments and exit the process with 0, 1, 2 or 3 (`verdicts`)."""
    prepare_streams()
    dumps.turn_off()
    try:
        code = outcome(sys.argv[1:])
        if sys.stdout is not None:  # None where the caller closed it
            sys.stdout.flush()
    except OSError:  # the pipe was closed, or the disk of a redirection is full
        drop_output()
        code = REFUSED
    sys.exit(code)


def outcome(arguments: list[str]) -> int:
    """Run one command, report errors on stderr, and return the exit code.

    Args:
        arguments: The arguments after the program's name.

    Raises:
        OSError: If the output pipe was closed.
    """
    try:
        # Without standalone mode click returns the code of its own Exit, and None otherwise.
        return program.main(arguments, prog_name="vetting-desk", standalone_mode=False) or DONE
    except click.ClickException as wrong_use:
        wrong_use.show()
        return WRONG_USE
    except (CancelledError, click.Abort, KeyboardInterrupt):
        return _refused("Stopped. Nothing that was saved is lost.")
    except VettingDeskError as error:
        from vetting_desk.cli.error_text import describe
        from vetting_desk.cli.verdicts import code_of

        return _refused(describe(error), code_of(error, arguments))
    except OSError as error:
        if _is_closed_pipe(error):
            raise
        return _refused(_system_words(error))
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        return _refused(_fault_words(error))


def _refused(words: str, code: int = REFUSED) -> int:
    click.echo(words, err=True)
    return code


def _is_closed_pipe(error: OSError) -> bool:
    """Return whether the output pipe was closed; Windows reports that as EINVAL, without a file name."""
    if sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None:
        return True
    return isinstance(error, BrokenPipeError)


def _system_words(error: OSError) -> str:
    about = f"{plain(str(error.filename))}: " if error.filename is not None else ""
    return f"Refused by the system: {about}{error.strerror or type(error).__name__}. Check the path and rights."


def _fault_words(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (
        f" ({trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno})" if trace else ""
    )
    return (
        f"This is a fault of the program: {type(error).__name__}{place}. Nothing that was saved is lost. "
        "Please report this line."
    )
