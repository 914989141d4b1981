"""How fast, how soon and how large the desk is, beside Rasa's stock starter in the same run."""
