"""Imports in advance what the first report needs."""

import importlib

_MODULES = (
    "segno",
    "vetting_desk.reports.attachments",
    "vetting_desk.reports.render",
    "vetting_desk.reports.signing",
    "vetting_desk.reports.verifying",
)


def warm_up() -> None:
    """Import the libraries and instantiate the fonts; about a second of one core, in any thread."""
    for name in _MODULES:
        importlib.import_module(name)
    from vetting_desk.reports.text.fonts import Script, Weight, typeface

    for script in Script:
        for weight in Weight:
            typeface(script, weight)
