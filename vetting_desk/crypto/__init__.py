"""Keys, seals and signatures, composed from `cryptography` and nothing of our own.

`kdf` and `slots` stand on the way to the unlock screen and stay light. `age` seals files,
`certificates` says who is who, `cms` and `long_term` sign, `chain` binds the audit log together,
`recovery` lets two people together do what neither can alone. Modules are imported by name; this
package itself loads nothing.
"""
