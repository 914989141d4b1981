"""The staff console: facts kept true in a browser by the people who know them."""
