"""Imports in advance what the first report needs."""

import importlib

_MODULES = (
    "vetting_desk.reports.attachments",
    "vetting_desk.reports.render",
    "vetting_desk.reports.signing",
    "vetting_desk.reports.verifying",
)
_FOR_PAGES = ("segno", "uharfbuzz", "vetting_desk.reports.laying_out")


def warm_up() -> None:
    """Import the libraries and instantiate the fonts; about a second of one core, in any thread."""
    for name in _MODULES:
        importlib.import_module(name)
    warm_pages()


def warm_pages() -> None:
    """Import what pages on a screen need, and instantiate the fonts; no library for files is loaded."""
    for name in _FOR_PAGES:
        importlib.import_module(name)
    from vetting_desk.reports.text.fonts import Script, Weight, typeface

    for script in Script:
        for weight in Weight:
            typeface(script, weight)
