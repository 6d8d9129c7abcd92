"""What is written about a site: reports, summaries, packs."""
