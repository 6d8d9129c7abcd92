"""What each edition shows."""
