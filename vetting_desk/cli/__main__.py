"""``python -m vetting_desk.cli``: the same as the console script."""

from vetting_desk.cli import main

main()
