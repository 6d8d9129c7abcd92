"""Between the engine and MkDocs."""
