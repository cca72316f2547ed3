"""Loading ahead of time: what the first report would otherwise wait for."""

import importlib

_MODULES = (
    "segno",
    "vetting_desk.reports.attachments",
    "vetting_desk.reports.render",
    "vetting_desk.reports.signing",
    "vetting_desk.reports.verifying",
)


def warm_up() -> None:
    """Import the libraries and make the fonts; about a second of one processor, in any thread."""
    for name in _MODULES:
        importlib.import_module(name)
    from vetting_desk.reports.text.fonts import Script, Weight, typeface

    for script in Script:
        for weight in Weight:
            typeface(script, weight)
