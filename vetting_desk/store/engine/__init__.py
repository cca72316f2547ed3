"""What the casebook stands on: connection, migrations, audit log, time, lock, encoding.

Knows nothing of the things stored; those stand in `vetting_desk.store`, a module each.
"""
