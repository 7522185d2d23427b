"""Who does it, to whom, from where and where to, exchanged between the sides."""
