"""The same use cases as the window's, from a terminal: the console script ``vetting-desk``.

Exit codes: 0 done, 1 refused with a reason, 2 wrong use. Results go to stdout; reasons, with what to
do, to stderr; nobody sees a traceback for anything a person can cause.
"""


def main() -> None:
    """Run the program ``vetting-desk`` with the process's arguments, and exit."""
    from vetting_desk.cli.program import run

    run()
