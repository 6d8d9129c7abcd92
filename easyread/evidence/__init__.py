"""Evidence of accessibility: what programs found in what was published, and what only people can tell."""
