"""Two editions of one site, standard and Easy Read, from the Markdown in `content/` and `docs/`.

The way through: `read` makes a `Library` of the sources, `checks` finds the `Problem`s in it, `pages` lays out both editions, and `door`
hands them to MkDocs. Nothing else in this package imports MkDocs.
"""
