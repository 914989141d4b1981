"""What our understanding scores on four public sets that nobody here wrote, beside known floors.

The sets are xSID 0.7 (van der Goot et al., 2021), SIB-200 (Adelani et al., 2024), CLINC150 (Larson
et al., 2019) and Banking77 (Casanueva et al., 2020); docs/understanding.md tells of each.
"""
