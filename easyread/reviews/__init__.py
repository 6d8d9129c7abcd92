"""Reviewing: what was compared, what changed since, who tested it, and what is still to do."""
