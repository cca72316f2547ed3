"""The computer the program runs on: disks, swap, crash dumps, drives and mounts; durable file replacement.

Depends on the operating system only, not on desks, cases or keys. What is written to a drive is decided in
`vetting_desk.transfer.carrier`.

Entry points: `exposure.look`, `dumps.turn_off`, `drives.list_drives`, `durable.replace_file`.
"""
