"""What stands behind: shots, camera motion, clean plates, pixels carried by flow."""
