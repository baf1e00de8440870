"""What surrounds a reading: reference tables, reports, history."""
