"""The fact store: public, sourced facts kept by staff, and how they are read and changed."""
