"""The program that makes the list of everyday words. Nothing else needs it."""
