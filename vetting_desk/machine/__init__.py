"""What this computer is: disks, swap, crash dumps, drives and mounts; and files replaced durably on it.

Knows the operating system and nothing of desks, cases or keys. Not its business: what is written to a drive
(`vetting_desk.transfer.carrier`).

Doors: `exposure.findings`, `dumps.turn_off`, `drives.list_drives`, `durable.replace_file`.
"""
