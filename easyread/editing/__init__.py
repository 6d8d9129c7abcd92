"""Changing pages in a browser: the text of a page in blocks, each change of one block alone, and what is told while somebody types."""
