"""Two editions of one plan, standard and Easy Read, from the Markdown in `content/` and `docs/`.

The way through: `read` makes a `Library` of the sources, `checks` finds the `Problem`s in it, `pages` lays out both
editions, and `hooks/site.py` hands them to MkDocs. Nothing in this package imports MkDocs.
"""
