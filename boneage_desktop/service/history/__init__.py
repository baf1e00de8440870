"""The study history: one SQLite file in the user's data folder, opened by the window and the command line only."""
