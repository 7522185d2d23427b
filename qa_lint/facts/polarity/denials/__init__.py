"""A no of one side that the other lacks or has elsewhere, each form of it by itself."""
