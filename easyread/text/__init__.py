"""English as the rules need it, and what standards name."""
