"""Makes the two environments, then hands over to the desk.

Standard library only, and any Python from 3.8 on: nothing is installed when this runs.
"""
