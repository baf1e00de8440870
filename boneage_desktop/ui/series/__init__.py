"""The tab "Series": all films of one patient on one growth chart."""
