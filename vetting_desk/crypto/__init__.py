"""Keys, encryption and signatures: every primitive is from `cryptography`, none is our own.

`kdf` and `slots` are loaded before the unlock screen, so they import little. `age` encrypts files,
`certificates` identifies officers and desks, `cms` and `long_term` sign, `chain` hashes the audit log,
`recovery` needs two custodians together. Modules are imported by name; this package itself loads nothing.
"""
