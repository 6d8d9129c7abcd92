"""Every format people ask for, made from the same statements."""
