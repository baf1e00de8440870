"""The report of a study: its words, its pages, and where they go."""
