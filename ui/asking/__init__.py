"""Dialogs and calls that ask a person first: passphrase, PIN, a reason, a decision."""
