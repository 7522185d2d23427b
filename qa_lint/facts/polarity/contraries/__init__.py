"""Words that say the opposite of each other, and may for must."""
