"""What an investor reads: facts and next steps in words, the same wherever they are shown."""
