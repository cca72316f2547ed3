"""The register of interpreters: who may be assigned, kept by supervisors."""
