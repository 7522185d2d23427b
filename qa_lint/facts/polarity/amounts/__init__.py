"""Bounds, limits, shares, degrees and changes that the sides set the other way round."""
