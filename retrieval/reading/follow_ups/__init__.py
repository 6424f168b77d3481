"""What a short message means behind what was told before."""
