"""How well the running desk answers questions that nobody trained it on."""
