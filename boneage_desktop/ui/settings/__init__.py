"""The settings: what there is to choose, and how it is shown and changed."""
