"""The window's use cases from a terminal: the console script ``vetting-desk``.

Exit codes: 0 done, 1 refused with a reason, 2 wrong use. Results go to stdout; reasons and advice to
stderr. User errors never produce a traceback.
"""


def main() -> None:
    """Run the program ``vetting-desk`` with the process's arguments, and exit."""
    from vetting_desk.cli.program import run

    run()
