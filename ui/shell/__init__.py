"""The program's shell: composition root, windows, frame, rail and messages. It places and routes only."""
