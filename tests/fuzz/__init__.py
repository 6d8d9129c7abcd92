"""Programs that break things by chance: `make fuzz MINUTES=10`. A small sample of each, the same every time, is in `make test`.

A target is a module with `attempt(chance, folder)`, which breaks one thing and raises where that does harm. The same seed breaks the
same thing.
"""
