"""An older casebook brought up to this program's form: numbered steps of SQL, and what SQL cannot do."""
