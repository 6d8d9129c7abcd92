"""A new site, and new pages in one."""
