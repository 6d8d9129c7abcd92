"""Whether a page in easy words says the same as its standard page."""
