"""Finding facts for staff, by words in any language and by what is known about them."""
