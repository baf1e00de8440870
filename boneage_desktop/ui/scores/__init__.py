"""What a person adds to a reading: the grades of 13 bones by RUS-CHN, and heights."""
