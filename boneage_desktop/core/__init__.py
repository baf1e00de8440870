"""Plain data that every layer speaks; imports nothing else of the program."""
