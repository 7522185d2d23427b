"""What a pair says: what of each side carries meaning of its own, and how well the other side answers it."""
