"""What this computer is: disks, swap, crash dumps, drives and mounts. Only looks and reports; no use case.

Knows the operating system and nothing of desks, cases or keys. Not its business: what is written to a drive
(`vetting_desk.transfer.carrier`). Doors: `exposure.findings`, `dumps.turn_off`, `drives.list_drives`.
"""
