"""Pictures and codes by a camera: where frames come from, and the dialogs that show them live."""
