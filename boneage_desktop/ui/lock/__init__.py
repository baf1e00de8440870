"""The lock of the window: its page, its idle clock and its password."""
