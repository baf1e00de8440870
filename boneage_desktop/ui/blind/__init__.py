"""Reading before the machine: the reader's own age, and how it compares."""
