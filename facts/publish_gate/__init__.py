"""Questions asked before publishing: nothing may take another fact's question from it."""
