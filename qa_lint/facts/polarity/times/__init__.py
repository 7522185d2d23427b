"""What comes before what, and which of two things is done on account of the other."""
